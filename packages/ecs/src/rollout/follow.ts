// Follows a rollout until it is decided: look, remember, tell, judge, sleep. What a decision means is not known here.

import { awsErrorKind, mayPass } from '../aws-error.js'
import type { Clock } from '../clock.js'
import { describeFailures } from '../diagnosis/explain.js'
import type { Reporter } from '../reporter.js'
import { type Decision, judge } from './judge.js'
import { type Memory, newMemory, remember } from './memory.js'
import { elapsed, narrate } from './narrate.js'
import { deploymentById, type Observation, onlyOursRuns } from './observation.js'
import type { Observer } from './observe.js'
import type { Patience, Rollout } from './rollout.js'

export interface FollowOptions {
  observer: Observer
  clock: Clock
  random: () => number
  reporter: Reporter
  rollout: Rollout
  patience: Patience
  /** Aborted: the follower returns `interrupted` at once. */
  signal?: AbortSignal | undefined
}

export type Ending = Exclude<Decision, { kind: 'wait' }> | { kind: 'interrupted' }

export interface Followed {
  ending: Ending
  memory: Memory
}

/** Rejects with the AWS error when ECS refuses to show the service (a permission, expired credentials). Throttling and
 *  lost answers only slow it down, until the deadline. */
export async function follow(options: FollowOptions): Promise<Followed> {
  const { observer, clock, random, reporter, rollout, patience, signal } = options
  let memory = newMemory(clock.now())
  let backOffMs = 0
  while (!signal?.aborted) {
    try {
      const before = memory
      const seen = await observer.look(signal)
      if (signal?.aborted) break // what it saw may be half of it
      memory = remember(memory, seen, rollout)
      backOffMs = 0
      const news = memory.events.slice(before.events.length)
      const time = elapsed(clock.now() - rollout.updatedAtMs)
      for (const line of narrate(before.last, seen, news, rollout))
        reporter.info(`${time}  ${line}`)
      for (const failure of memory.failures.slice(before.failures.length)) {
        reporter.info(
          `${time}  task ${failure.taskId} failed: ${describeFailures(failure, [failure])}`,
        )
      }
      const decision = judge(seen, memory, rollout, patience, clock.now())
      if (decision.kind !== 'wait') return { ending: decision, memory }
      reporter.debug(`${time}  waiting for ${decision.for}`)
    } catch (error) {
      if (signal?.aborted) break
      if (!mayPass(error) || clock.now() >= patience.deadlineMs) throw error
      backOffMs = Math.min(Math.max(backOffMs * 2, 5_000), 30_000)
      reporter.debug(
        `ECS did not answer (${awsErrorKind(error)}); asking again in ${backOffMs / 1000} s`,
      )
    }
    const { maxPauseMs = Number.POSITIVE_INFINITY } = patience
    const paceMs = Math.max(
      backOffMs,
      Math.min(maxPauseMs, pace(memory.last, rollout, clock.now())),
    )
    await clock.sleep(paceMs * (0.8 + 0.4 * random()), signal)
  }
  return { ending: { kind: 'interrupted' }, memory }
}

/** Five seconds while things move fast or are nearly done, ten in between. */
export function pace(last: Observation | undefined, rollout: Rollout, nowMs: number): number {
  const ours = last?.service && deploymentById(last.service, rollout.deploymentId)
  const young = nowMs - rollout.updatedAtMs < 60_000
  const nearlyDone = last?.service !== undefined && onlyOursRuns(last.service, rollout)
  const inTrouble = ours === undefined || ours.failedTasks > 0 || last?.tasks !== undefined
  return young || nearlyDone || inTrouble ? 5_000 : 10_000
}
