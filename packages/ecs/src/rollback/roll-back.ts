// Hauls a bad deployment back: starts the rollback by the best means there are, follows it under a deadline of its
// own, and says what the service ended on. Never touches a deployment that is not the one it was given.

import type { EcsApi, ServiceName } from '../api.js'
import { revisionName, sameRevision } from '../arn.js'
import { awsErrorKind, explainAwsError, mayPass } from '../aws-error.js'
import type { Clock } from '../clock.js'
import { EcsProblem } from '../problem.js'
import { registerRevision } from '../register.js'
import type { Reporter } from '../reporter.js'
import type { Access } from '../rollout/access.js'
import type { Remedy } from '../rollout/judge.js'
import { elapsed } from '../rollout/narrate.js'
import { type Observation, primary } from '../rollout/observation.js'
import type { Observer } from '../rollout/observe.js'
import { type Rollout, staleReadsMs } from '../rollout/rollout.js'
import { serviceView } from '../rollout/views.js'
import { withoutServiceName } from '../sentences.js'
import { describedTaskDefinition } from '../task-definition/index.js'
import { type ServiceChange, updateService } from '../update-service.js'
import {
  judgeRollback,
  type RollbackDecision,
  type RollbackGoal,
  type RollbackMethod,
} from './judge-rollback.js'
import { type Newcomer, newerDeployment } from './newer-deployment.js'

export interface RollBackOptions {
  api: EcsApi
  access: Access
  clock: Clock
  random: () => number
  reporter: Reporter
  observer: Observer
  name: ServiceName
  rollout: Rollout
  remedy: Exclude<Remedy, 'none'>
  /** What else our update changed, as it was before; sent along when the previous revision is put back. */
  undo: ServiceChange
  timeoutMs: number
  /** Longest pause between two looks. Default 5 s. */
  maxPauseMs?: number | undefined
  /** A rollback under way that an earlier process started: nothing is sent, it is followed to its end. */
  resume?: RollbackGoal | undefined
  /** Told as soon as the rollback is under way, so that it can be made good by a later process. */
  onStarted?: (goal: RollbackGoal) => void
  /** Aborted: stops looking. The rollback itself goes on in ECS. */
  signal?: AbortSignal | undefined
}

export type RollbackResult =
  | { kind: 'restored'; method: RollbackMethod; runs: string }
  | { kind: 'superseded'; by: Newcomer }
  /** @property runs: the revision that the service was last seen set to, where it was seen. */
  | { kind: 'failed'; method: RollbackMethod | 'none'; why: string; runs?: string | undefined }
  /** There is nothing to go back to; nothing was tried. */
  | { kind: 'impossible'; why: string }
  /** The run was cancelled while it was under way, or (`none`) before it was seen to begin. */
  | { kind: 'interrupted'; method: RollbackMethod | 'none' }

type Start = RollbackGoal | RollbackResult
const isGoal = (start: Start): start is RollbackGoal => !('kind' in start)

/** Rejects only for defects: what AWS refuses is told in the result. */
export async function rollBack(options: RollBackOptions): Promise<RollbackResult> {
  const { reporter, onStarted, resume } = options
  const start = resume ?? (await begin(options))
  if (!isGoal(start)) return start
  onStarted?.(start)
  const told = new Set<string>()
  const result = await followRollback(options, start, told)
  if (result.kind !== 'failed' || !result.revert) return result

  reporter.warning(`ECS could not roll back: ${result.why}`)
  const revert = await begin({ ...options, remedy: 'revert' })
  if (!isGoal(revert)) return revert
  onStarted?.(revert)
  return followRollback(options, revert, told)
}

/** What earlier tries to begin have left. */
interface Tried {
  times: number
  /** ARN of the copy that was made of a deregistered target. */
  copy: string | undefined
  /** When ECS first said that ours is stopped, although the service shows nothing in its place. */
  stoppedAtMs: number | undefined
}

/** Throttling and lost answers only delay a rollback: each try looks first what the ones before have done. */
async function begin(options: RollBackOptions): Promise<Start> {
  const { clock, name, reporter, signal, timeoutMs } = options
  const deadlineMs = clock.now() + timeoutMs
  const tried: Tried = { times: 0, copy: undefined, stoppedAtMs: undefined }
  for (;;) {
    try {
      const start = await startRollback(options, tried)
      if (start) return start
    } catch (error) {
      if (isDefect(error)) throw error
      const ofOurs = error instanceof EcsProblem // of an update that was not answered
      const why = ofOurs ? error.message : explainAwsError(error, `roll back ${name.service}`)
      if (!(ofOurs || mayPass(error)) || clock.now() >= deadlineMs)
        return { kind: 'failed', method: 'none', why }
      reporter.debug(why)
    }
    if (signal?.aborted) return { kind: 'interrupted', method: 'none' }
    tried.times++
    await clock.sleep(Math.min(5_000 * tried.times, 30_000), signal)
  }
}

const isDefect = (error: unknown): boolean =>
  awsErrorKind(error) === 'other' &&
  !(error instanceof EcsProblem) &&
  !(error instanceof Error && '$metadata' in error)

/** undefined: it has to be looked at again. */
async function startRollback(options: RollBackOptions, tried: Tried): Promise<Start | undefined> {
  const { api, access, clock, observer, name, rollout, remedy, reporter } = options
  const service = await api.describeService(name)
  if (!service || service.status === 'INACTIVE') {
    // One look may be wrong: what ECS shows lags behind what it knows.
    if (tried.times === 0) return undefined
    return { kind: 'impossible', why: 'the service is gone' }
  }
  const current = primary(serviceView(service))
  const stale = current?.id === rollout.previousDeploymentId
  if (current && current.id !== rollout.deploymentId && !stale) {
    return outrun(options, tried, current)
  }
  if (remedy === 'follow') return goal(options, 'ecs')
  // After two tries in vain to stop it, the update is worth a try of its own.
  if (remedy === 'revert' || tried.times >= 2) return startRevert(options, tried)

  const arn = await observer.locate()
  if (!arn) return startRevert(options, tried)
  try {
    const stopped = await access.attempt('ecs:StopServiceDeployment', async () => {
      await api.stopServiceDeployment(arn)
      return true
    })
    if (!stopped) return startRevert(options, tried)
    reporter.info('Asked ECS to stop the deployment and roll it back')
    return goal(options, 'stop-service-deployment')
  } catch (error) {
    const kind = awsErrorKind(error)
    if (kind === 'no-such-deployment') return startRevert(options, tried)
    if (kind !== 'conflict') throw error
    const status = (await api.describeServiceDeployment(arn))?.status ?? ''
    if (status.startsWith('ROLLBACK')) return goal(options, 'ecs')
    tried.stoppedAtMs ??= clock.now()
    const mayBeReplaced = status === 'STOPPED' && current?.rolloutState !== 'FAILED'
    if (mayBeReplaced && clock.now() - tried.stoppedAtMs < staleReadsMs) return undefined
    // Finished between our look and our call: there is nothing left to stop.
    return startRevert(options, tried)
  }
}

/** Another deployment than ours is the current one: what an earlier try has begun, ECS's rollback, or somebody else's. */
function outrun(options: RollBackOptions, { copy }: Tried, by: Newcomer): Start {
  if (copy && sameRevision(by.taskDefinition, copy)) return revertGoal(options, copy, by.id)
  const back = sameRevision(by.taskDefinition, options.rollout.rollbackTarget)
  return back || options.remedy === 'follow' ? goal(options, 'ecs') : { kind: 'superseded', by }
}

/** Puts the previous revision back by an update of our own. */
async function startRevert(options: RollBackOptions, tried: Tried): Promise<Start> {
  const { api, access, name, reporter, rollout } = options
  const target = rollout.rollbackTarget
  if (!target) {
    const why =
      'no revision of this service was ever deployed completely, so there is nothing to go back to'
    return { kind: 'impossible', why }
  }
  if (sameRevision(target, rollout.taskDefinition)) {
    const why = `the revision before is the same as the new one (${revisionName(target)}), so putting it back would change nothing`
    return { kind: 'impossible', why }
  }
  const newer = await newerDeployment(api, access, name, rollout)
  if (newer) return outrun(options, tried, newer)

  reporter.info(`Putting ${revisionName(target)} back`)
  if (tried.copy) return revertTo(options, tried.copy)
  try {
    return await revertTo(options, target)
  } catch (error) {
    if (awsErrorKind(error) !== 'inactive-task-definition') throw error
    tried.copy = await registerCopy(api, target)
    reporter.info(
      `${revisionName(target)} was deregistered; putting ${revisionName(tried.copy)}, a copy of it, back`,
    )
    return revertTo(options, tried.copy)
  }
}

/** A deregistered revision cannot be deployed, but it can still be read and registered anew. Gives the new ARN. */
async function registerCopy(api: EcsApi, target: string): Promise<string> {
  const { taskDefinition, tags } = await api.describeTaskDefinition(target)
  return registerRevision(api, describedTaskDefinition(taskDefinition, tags))
}

async function revertTo(options: RollBackOptions, target: string): Promise<RollbackGoal> {
  const { api, clock, reporter, name, rollout, undo } = options
  const { deploymentId: id, createdAtMs } = rollout
  const service = await updateService({
    api,
    clock,
    reporter,
    name,
    change: { ...undo, taskDefinition: target },
    before: { id, createdAtMs },
    once: true, // between two tries somebody else may have deployed
  })
  return revertGoal(options, target, primary(serviceView(service))?.id)
}

const revertGoal = (
  options: RollBackOptions,
  target: string,
  revertDeploymentId: string | undefined,
): RollbackGoal => ({ ...goal(options, 'revert'), target, revertDeploymentId })

const goal = (options: RollBackOptions, method: RollbackMethod): RollbackGoal => ({
  method,
  badDeploymentId: options.rollout.deploymentId,
  badCreatedAtMs: options.rollout.createdAtMs,
  revertDeploymentId: undefined,
  target: options.rollout.rollbackTarget,
  startedAtMs: options.clock.now(),
  deadlineMs: options.clock.now() + options.timeoutMs,
})

type Watched =
  | Exclude<RollbackResult, { kind: 'failed' }>
  | (RollbackResult & { kind: 'failed'; revert: boolean })

async function followRollback(
  options: RollBackOptions,
  goal: RollbackGoal,
  /** Lines that were said already. */
  told: Set<string>,
): Promise<Watched> {
  const { observer, clock, random, reporter, signal } = options
  const { method } = goal
  let failure = ''
  let runs: string | undefined
  let goneLooks = 0
  while (!signal?.aborted) {
    try {
      const seen = await observer.look(signal)
      tell(seen, goal, told, reporter, clock.now())
      runs = seen.service?.taskDefinition ?? runs
      const isGone = seen.service?.status !== 'ACTIVE'
      goneLooks = isGone ? goneLooks + 1 : 0
      // One look may be wrong: what ECS shows lags behind what it knows.
      const decision: RollbackDecision =
        goneLooks === 1
          ? { kind: 'wait', for: 'a second look at a service that seems to be gone' }
          : judgeRollback(seen, goal, clock.now())
      switch (decision.kind) {
        case 'restored':
          return { kind: 'restored', method, runs: decision.runs }
        case 'superseded':
          return decision
        case 'failed':
          return { kind: 'failed', method, why: decision.why, revert: decision.revert, runs }
      }
    } catch (error) {
      if (signal?.aborted) break
      failure = explainAwsError(error, 'look whether the rollback has ended')
      if (!mayPass(error) || clock.now() >= goal.deadlineMs) {
        return { kind: 'failed', method, why: failure, revert: false, runs }
      }
    }
    await clock.sleep(Math.min(5_000, options.maxPauseMs ?? 5_000) * (0.8 + 0.4 * random()), signal)
  }
  return { kind: 'interrupted', method }
}

function tell(
  { service, serviceDeployment }: Observation,
  goal: RollbackGoal,
  told: Set<string>,
  reporter: Reporter,
  nowMs: number,
) {
  const say = (line: string) => {
    if (told.has(line)) return
    told.add(line)
    reporter.info(`${elapsed(nowMs - goal.startedAtMs)}  ${line}`)
  }
  if (serviceDeployment?.status.startsWith('ROLLBACK')) {
    say(
      [`service deployment ${serviceDeployment.status}`, serviceDeployment.statusReason]
        .filter(Boolean)
        .join(': '),
    )
  }
  const now = service && primary(service)
  if (!service || !now || now.id === goal.badDeploymentId) return
  for (const { atMs, message } of service.events.toReversed()) {
    if (atMs >= now.createdAtMs - 1_000) say(`ECS: ${withoutServiceName(message)}`)
  }
  say(`back to ${revisionName(now.taskDefinition)}: ${now.running} of ${now.desired} running`)
}
