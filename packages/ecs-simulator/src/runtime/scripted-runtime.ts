// Runs tasks that are only told about: what a container does is a behaviour with times, and no process exists.
import type { Behaviour, TargetGroupConfig, Timing } from '../model.js'
import type { DurationRange } from '../random.js'
import type {
  ContainerLaunch,
  RuntimeContext,
  TaskChange,
  TaskHandle,
  TaskLaunch,
  TaskRuntime,
} from './runtime.js'

export interface ScriptContext extends RuntimeContext {
  timing: Timing
  targetGroup(arn: string): Required<TargetGroupConfig>
  secretExists(nameOrArn: string): boolean
}

export interface ScriptedRuntime extends TaskRuntime {
  /** Tasks launched by `deed` are running and healthy without any delay, if their images ever are. */
  instantly<T>(deed: () => T): T
}

export function scriptedRuntime(context: ScriptContext): ScriptedRuntime {
  /** How many containers of an image were started: what `flaky` counts. */
  const started = new Map<string, number>()
  let instant = false
  return {
    instantly(deed) {
      instant = true
      try {
        return deed()
      } finally {
        instant = false
      }
    },
    launch(task, report) {
      const scripts = task.containers.map((container) => {
        const count = started.get(container.image) ?? 0
        started.set(container.image, count + 1)
        return { container, does: scriptOf(context, container, count) }
      })
      return runScripts(context, { task, scripts, instant }, report)
    },
  }
}

/** What one container will do, with nothing left to chance. */
interface Script {
  failsToStart?: { reason: string; afterMs?: number }
  exits?: { afterMs: number; exitCode: number; reason?: string }
  unhealthy?: { via: 'container' | 'load-balancer'; reason?: string }
  slowMs: number
  log: string[]
}

interface ScriptedContainer {
  container: ContainerLaunch
  does: Script
}

function scriptOf(context: ScriptContext, container: ContainerLaunch, count: number): Script {
  const image = container.imageConfig
  if (!image)
    return fails(
      `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${container.image}: ${container.image}: not found`,
    )
  const missing = Object.values(container.secrets).find((name) => !context.secretExists(name))
  if (missing) return fails(missingSecret(missing))
  return scriptOfBehaviour(context, container, image.behaviour ?? { kind: 'healthy' }, count)
}

const fails = (reason: string, afterMs?: number): Script => ({
  failsToStart: { reason, ...(afterMs !== undefined && { afterMs }) },
  slowMs: 0,
  log: [],
})

const missingSecret = (name: string) =>
  `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: ResourceNotFoundException: Secrets Manager can't find the specified secret: ${name}`

function scriptOfBehaviour(
  context: ScriptContext,
  container: ContainerLaunch,
  behaviour: Behaviour,
  count: number,
): Script {
  const up: Script = { slowMs: 0, log: [`${container.image} is listening`] }
  const exits = (exitCode: number, afterMs: number, log?: string[]): Script => ({
    slowMs: 0,
    exits: { afterMs, exitCode },
    log: log ?? (exitCode === 0 ? ['done'] : [`fatal: cannot start, exiting with ${exitCode}`]),
  })
  switch (behaviour.kind) {
    case 'healthy':
    case 'process':
      return up
    case 'slow-start':
      return { ...up, slowMs: behaviour.afterMs }
    case 'crash':
      return exits(behaviour.exitCode ?? 1, behaviour.afterMs ?? 2000, behaviour.log)
    case 'out-of-memory': {
      const reason = 'OutOfMemoryError: Container killed due to memory usage'
      return { ...up, exits: { afterMs: behaviour.afterMs ?? 5000, exitCode: 137, reason } }
    }
    case 'flaky': {
      const crashes =
        behaviour.failures === undefined
          ? context.random.fraction() < (behaviour.probability ?? 0.5)
          : count < behaviour.failures
      return crashes ? exits(behaviour.exitCode ?? 1, behaviour.afterMs ?? 2000) : up
    }
    case 'never-healthy':
      return { ...up, unhealthy: behaviour }
    case 'missing-secret':
      return fails(missingSecret(behaviour.secret ?? 'app/secret'))
    case 'unpullable':
      return fails(
        behaviour.reason ??
          `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${container.image}: ${container.image}: not found`,
        behaviour.afterMs,
      )
  }
}

function runScripts(
  context: ScriptContext,
  { task, scripts, instant }: { task: TaskLaunch; scripts: ScriptedContainer[]; instant: boolean },
  report: (change: TaskChange) => void,
): TaskHandle {
  const { timing, random } = context
  const startup = (range: DurationRange) => (instant ? 0 : random.duration(range))
  let running = false
  let stopping = false
  let over = false
  const pending = new Set<() => void>()
  const after = (ms: number, deed: () => void) => {
    const cancel = context.after(ms, () => {
      pending.delete(cancel)
      deed()
    })
    pending.add(cancel)
  }
  const cancelAll = () => {
    for (const cancel of pending) cancel()
    pending.clear()
  }
  const end = (change: Omit<TaskChange & { kind: 'stopped' }, 'kind'>) => {
    if (over) return
    over = true
    cancelAll()
    report({ kind: 'stopped', ...change })
  }

  function pull(): void {
    report({ kind: 'pulling' })
    for (const { container, does } of scripts) {
      const failure = does.failsToStart
      if (!failure) continue
      const afterMs = failure.afterMs ?? startup(timing.pull)
      after(afterMs, () => failToStart(container, failure.reason))
      return
    }
    after(startup(timing.pull), () => after(startup(timing.start), start))
  }

  function failToStart(container: ContainerLaunch, reason: string): void {
    const containers = scripts.map(({ container: { name } }) =>
      name === container.name ? { name, reason } : { name },
    )
    end({ stopCode: 'TaskFailedToStart', stoppedReason: reason, containers })
  }

  function start(): void {
    running = true
    report({ kind: 'running' })
    for (const script of scripts) {
      const { container, does } = script
      if (container.log) for (const line of does.log) context.writeLog(container.log, line)
      if (does.exits && container.essential) after(does.exits.afterMs, () => exit(script))
      checkContainer(script)
    }
    for (const target of task.targets) checkTarget(target)
  }

  /** An essential container is gone, and the others go with it. */
  function exit(first: ScriptedContainer): void {
    const containers = scripts.map(({ container: { name }, does }) => {
      const { exitCode, reason } = (name === first.container.name && does.exits) || { exitCode: 0 }
      return { name, exitCode, ...(reason && { reason }) }
    })
    end({ stopCode: 'EssentialContainerExited', containers })
  }

  function checkContainer({ container, does }: ScriptedContainer): void {
    const check = container.healthCheck
    if (!check) return
    const unhealthy = does.unhealthy?.via === 'container'
    const afterMs = unhealthy
      ? check.startPeriodMs + check.intervalMs * check.retries
      : check.intervalMs + does.slowMs
    after(startup(afterMs), () =>
      report({
        kind: 'container-health',
        container: container.name,
        status: unhealthy ? 'UNHEALTHY' : 'HEALTHY',
      }),
    )
  }

  function checkTarget({ targetGroupArn, containerName, containerPort }: TaskLaunch['targets'][0]) {
    const { does } = scripts.find(({ container }) => container.name === containerName) ?? {}
    const group = context.targetGroup(targetGroupArn)
    const unhealthy = does?.unhealthy?.via === 'load-balancer' ? does.unhealthy : undefined
    const checks = unhealthy ? group.unhealthyThreshold : group.healthyThreshold
    // The first check comes at a random moment of the interval.
    const intervalMs = group.healthCheckIntervalSeconds * 1000
    const afterMs = random.duration([0, intervalMs]) + (checks - 1) * intervalMs
    after(startup(afterMs + (does?.slowMs ?? 0)), () =>
      report({
        kind: 'target-health',
        targetGroupArn,
        healthy: !unhealthy,
        port: containerPort,
        ...(unhealthy && {
          reason: unhealthy.reason ?? 'Health checks failed with these codes: [500]',
        }),
      }),
    )
  }

  function terminate(): void {
    report({ kind: 'stopping' })
    const exitCodes = running ? { exitCode: 0 } : {}
    const containers = scripts.map(({ container: { name } }) => ({ name, ...exitCodes }))
    after(running ? random.duration(timing.stop) : 0, () => end({ containers }))
  }

  after(startup(timing.provisioning), pull)
  return {
    stop() {
      if (over || stopping) return
      stopping = true
      cancelAll()
      const delays = task.targets.map(
        ({ targetGroupArn }) => context.targetGroup(targetGroupArn).deregistrationDelaySeconds,
      )
      if (!running || delays.length === 0) return after(0, terminate)
      report({ kind: 'draining' })
      after(Math.max(...delays) * 1000, terminate)
    },
  }
}
