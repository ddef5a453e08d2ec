// The health check of one target, as an Application Load Balancer does it: a GET every interval, a verdict after so many in a row.
import { request } from 'node:http'
import { afterPatience, bootRealMs } from './patience.js'
import type { RuntimeContext } from './runtime.js'
import type { TargetGroupSettings } from './target-group.js'

const noConnection = 'Health checks failed'

export interface TargetWatchOptions {
  port: number
  settings: TargetGroupSettings
  context: Pick<RuntimeContext, 'after'>
  /** Called when the verdict changes. `reason` says why it is unhealthy. */
  report(healthy: boolean, reason?: string): void
}

/**
 * A new target is healthy after one success (AWS: target group health checks); one that was unhealthy needs
 * `healthyThreshold`. Returns how to end it.
 */
export function watchTargetHealth(options: TargetWatchOptions): () => void {
  const { settings, context } = options
  const isHealthyStatus = statusMatcher(settings.matcher)
  const bootedAt = Date.now() + bootRealMs
  let verdict: 'initial' | 'healthy' | 'unhealthy' = 'initial'
  let successes = 0
  let failures = 0
  let ended = false
  let cancelCheck = () => {}
  let cancelNext = () => {}

  const conclude = (reason: string | undefined) => {
    if (ended) return
    if (reason === noConnection && verdict === 'initial' && Date.now() < bootedAt) return
    successes = reason === undefined ? successes + 1 : 0
    failures = reason === undefined ? 0 : failures + 1
    const needed = verdict === 'unhealthy' ? settings.healthyThreshold : 1
    if (successes >= needed && verdict !== 'healthy') {
      verdict = 'healthy'
      options.report(true)
    } else if (failures >= settings.unhealthyThreshold && verdict !== 'unhealthy') {
      verdict = 'unhealthy'
      options.report(false, reason)
    }
  }

  const check = () => {
    // Results do not move the next check: AWS checks every interval, however long an answer takes.
    cancelNext = context.after(settings.healthCheckIntervalSeconds * 1000, check)
    cancelCheck()
    cancelCheck = checkOnce(options, isHealthyStatus, conclude)
  }
  cancelNext = context.after(0, check)

  return () => {
    ended = true
    cancelNext()
    cancelCheck()
  }
}

/** Calls `conclude` once, with why it failed or `undefined`; not at all when it is cancelled. */
function checkOnce(
  { port, settings, context }: TargetWatchOptions,
  isHealthyStatus: (status: number) => boolean,
  conclude: (reason: string | undefined) => void,
): () => void {
  let over = false
  const finish = (reason: string | undefined) => {
    if (over) return
    cancel()
    conclude(reason)
  }
  const outgoing = request(
    {
      host: '127.0.0.1',
      port,
      path: settings.healthCheckPath,
      agent: false, // a connection of its own, closed afterwards
      headers: { 'user-agent': 'ELB-HealthChecker/2.0', connection: 'close' },
    },
    (answer) => {
      answer.resume()
      const status = answer.statusCode ?? 0
      finish(
        isHealthyStatus(status) ? undefined : `Health checks failed with these codes: [${status}]`,
      )
    },
  )
  outgoing.on('error', () => finish(noConnection))
  outgoing.end()
  const cancelTimeout = afterPatience(context, settings.healthCheckTimeoutSeconds * 1000, () =>
    finish('Request timed out'),
  )
  const cancel = () => {
    over = true
    cancelTimeout()
    outgoing.destroy()
  }
  return cancel
}

/** `200`, `200,202` or `200-299`. */
export function statusMatcher(matcher: string): (status: number) => boolean {
  const ranges = matcher.split(',').map((part) => {
    const [from = '', to = from] = part.trim().split('-')
    return [Number(from), Number(to)] as const
  })
  return (status) => ranges.some(([from, to]) => status >= from && status <= to)
}
