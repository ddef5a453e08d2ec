// The health check of a container: runs its command again and again, and says when the verdict changes.
import { afterPatience, bootRealMs } from './patience.js'
import type { ContainerHealthCheck, RuntimeContext } from './runtime.js'

export interface HealthCommand {
  /** Resolves to the exit code. */
  readonly exitCode: Promise<number>
  kill(): void
}

export interface HealthWatchOptions {
  check: ContainerHealthCheck
  context: Pick<RuntimeContext, 'now' | 'after'>
  /** Starts the check's command. May reject: a command that cannot be started is a failed check. */
  run(command: string[]): Promise<HealthCommand>
  report(status: 'HEALTHY' | 'UNHEALTHY'): void
}

/**
 * Checks first after one interval, as Docker does. One success makes it healthy; `retries` failures in a row make it
 * unhealthy, where failures in the start period do not count. Returns how to end it.
 */
export function watchContainerHealth(options: HealthWatchOptions): () => void {
  const { check, context } = options
  const command = healthCommand(check.command)
  if (command === undefined) return () => {}

  const startedAt = context.now()
  const bootedAt = Date.now() + bootRealMs
  const isStarting = () =>
    status === undefined &&
    (context.now() - startedAt < check.startPeriodMs || Date.now() < bootedAt)
  let failures = 0
  let status: 'HEALTHY' | 'UNHEALTHY' | undefined
  let ended = false
  let running: HealthCommand | undefined
  let cancelTimer = () => {}

  const conclude = (healthy: boolean) => {
    if (healthy) failures = 0
    else if (!isStarting()) failures++
    const verdict = healthy ? 'HEALTHY' : failures >= check.retries ? 'UNHEALTHY' : status
    if (verdict === undefined || verdict === status) return
    status = verdict
    options.report(verdict)
  }

  const checkOnce = async () => {
    const healthy = await runWithin(check.timeoutMs)
    if (ended) return
    conclude(healthy)
    schedule()
  }

  const runWithin = async (timeoutMs: number): Promise<boolean> => {
    try {
      const started = await options.run(command)
      running = started
      if (ended) started.kill()
      const cancel = afterPatience(context, timeoutMs, () => started.kill())
      const exitCode = await started.exitCode
      cancel()
      return exitCode === 0
    } catch {
      return false
    } finally {
      running = undefined
    }
  }

  const schedule = () => {
    cancelTimer = context.after(check.intervalMs, () => void checkOnce())
  }

  schedule()
  return () => {
    ended = true
    cancelTimer()
    running?.kill()
  }
}

/** `undefined` for NONE, which switches a check off. */
function healthCommand([kind, ...rest]: string[]): string[] | undefined {
  if (kind === 'CMD') return rest
  if (kind === 'CMD-SHELL') return ['/bin/sh', '-c', rest.join(' ')]
  if (kind === 'NONE' || kind === undefined) return undefined
  return ['/bin/sh', '-c', [kind, ...rest].join(' ')] // ECS takes a command without a kind for CMD-SHELL
}
