// The heart of a deployment: one observation, what is remembered, and the time, in; a decision out. Pure. The rules
// are tried in order and the first that speaks decides; each is named after what it has seen.

import { sameRevision } from '../arn.js'
import type { TaskFailure } from '../diagnosis/task-failure.js'
import { failuresInARow, isSuccessful, lastEventFailure, type Memory } from './memory.js'
import {
  type DeploymentView,
  deploymentById,
  type Observation,
  primary,
  type ServiceView,
} from './observation.js'
import { type Patience, type Rollout, rollbackStartsMs, settleMs, staleReadsMs } from './rollout.js'

export type CauseKind =
  | 'service-gone'
  | 'superseded'
  | 'ecs-rolls-back'
  | 'ecs-rolled-back'
  | 'ecs-rollback-failed'
  | 'stopped'
  | 'deployment-failed'
  | 'cannot-start'
  | 'tasks-fail'
  | 'stuck'
  | 'timeout'
  | 'lost'
  // Not judged from an observation:
  | 'not-started'
  | 'cancelled'
  | 'job-failed'
  | 'aws-error'
  | 'asked'

export interface Cause {
  kind: CauseKind
  /** What ECS gave as its reason, where it gave one. */
  said: string
  /** The task failure that decided, where one did. */
  failure?: TaskFailure
}

/** What has to be done about a failed rollout. */
export type Remedy =
  | 'roll-back' // by ECS's own means, else by putting the previous revision back
  | 'follow' // ECS is at it (or done): send nothing, see that it ends well
  | 'revert' // ECS tried and failed: put the previous revision back
  | 'none' // nothing to be done, or nothing is broken

export type Decision =
  | { kind: 'wait'; for: string }
  | { kind: 'success'; verified: boolean; note: string }
  | { kind: 'superseded'; by: DeploymentView }
  | { kind: 'failure'; cause: Cause; remedy: Remedy }

interface Case {
  seen: Observation
  service: ServiceView
  ours: DeploymentView | undefined
  primary: DeploymentView | undefined
  memory: Memory
  rollout: Rollout
  patience: Patience
  nowMs: number
}

type Rule = (situation: Case) => Decision | undefined

const wait = (reason: string): Decision => ({ kind: 'wait', for: reason })

const failure = (kind: CauseKind, remedy: Remedy, said = '', because?: TaskFailure): Decision => ({
  kind: 'failure',
  cause: because ? { kind, said, failure: because } : { kind, said },
  remedy,
})

/** @param memory already holds `seen` (see `remember`). */
export function judge(
  seen: Observation,
  memory: Memory,
  rollout: Rollout,
  patience: Patience,
  nowMs: number,
): Decision {
  const { service } = seen
  if (service?.status !== 'ACTIVE') {
    // Two looks: a single one may be stale or a hiccup.
    return memory.goneLooks >= 2
      ? failure('service-gone', 'none', service?.status ?? 'MISSING')
      : wait('a second look at a service that seems to be gone')
  }
  const situation: Case = {
    seen,
    service,
    ours: deploymentById(service, rollout.deploymentId),
    primary: primary(service),
    memory,
    rollout,
    patience,
    nowMs,
  }
  for (const rule of rules) {
    const decision = rule(situation)
    if (decision) return decision
  }
  return wait(progress(situation))
}

/** The service deployment says that ECS rolls back, or has. */
const rollbackOfEcs: Rule = ({ seen }) => {
  const found = seen.serviceDeployment
  if (!found) return undefined
  const alarms = found.alarms?.triggered.join(', ')
  const said = [found.statusReason || found.rollbackReason, alarms && `(alarm ${alarms})`]
    .filter(Boolean)
    .join(' ')
  switch (found.status) {
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return failure('ecs-rolls-back', 'follow', said)
    case 'ROLLBACK_SUCCESSFUL':
      return failure('ecs-rolled-back', 'follow', said)
    case 'ROLLBACK_FAILED':
      return failure('ecs-rollback-failed', 'revert', said)
    default:
      return undefined
  }
}

const breakerRollsBack = /^ECS deployment circuit breaker: rolling back to deploymentId/

/** Another deployment is the primary one. It is ECS's rollback, an old read, or somebody else's. */
const anotherPrimary: Rule = ({ ours, primary, memory, rollout, nowMs }) => {
  if (!primary || primary.id === rollout.deploymentId) return undefined
  const older =
    primary.id === rollout.previousDeploymentId || primary.createdAtMs < rollout.createdAtMs
  if (older) {
    return maybeStale(memory, rollout, nowMs)
      ? wait('ECS to show the new deployment')
      : failure('lost', 'none', `ECS still shows ${primary.id} as the current deployment`)
  }
  const announced = memory.events.some(({ message }) =>
    message.includes(`rolling back to deployment ${primary.id}`),
  )
  const rollsBack =
    announced ||
    breakerRollsBack.test(primary.rolloutStateReason) ||
    (ours?.rolloutState === 'FAILED' && rollout.ecsRollsBack) ||
    // Whoever put the previous revision back: it is on its way, and nobody should interfere.
    (!sameRevision(rollout.taskDefinition, rollout.rollbackTarget) &&
      sameRevision(primary.taskDefinition, rollout.rollbackTarget))
  return rollsBack
    ? failure('ecs-rolls-back', 'follow', ours?.rolloutStateReason || primary.rolloutStateReason)
    : { kind: 'superseded', by: primary }
}

/** For a while after it was made, and after it was last seen, a read may be older than our deployment. */
const maybeStale = (memory: Memory, rollout: Rollout, nowMs: number): boolean =>
  nowMs - Math.max(rollout.updatedAtMs, memory.oursSeenAtMs ?? 0) <= staleReadsMs

/** Our id is nowhere, and no other deployment is the primary one. */
const nowhere: Rule = ({ ours, primary, memory, rollout, nowMs }) => {
  if (ours || primary) return undefined
  return maybeStale(memory, rollout, nowMs)
    ? wait('ECS to show the new deployment')
    : failure('lost', 'none', 'ECS shows no current deployment at all')
}

/** Somebody stopped it, or the breaker did where no rollback is configured. What was replaced is stopped too, and the
 *  service may not show yet by what. */
const stopped: Rule = ({ seen, ours, memory, nowMs }) => {
  const found = seen.serviceDeployment
  if (found?.status !== 'STOPPED' && found?.status !== 'STOP_REQUESTED') return undefined
  const replaced = found.status === 'STOPPED' && ours?.rolloutState !== 'FAILED'
  return replaced && nowMs - (memory.stoppedAtMs ?? nowMs) < staleReadsMs
    ? wait('ECS to show what stopped the deployment')
    : failure('stopped', 'roll-back', found.statusReason)
}

/** ECS gave it up. Where it is set to roll back it gets the time to begin. */
const failed: Rule = ({ ours, memory, rollout, nowMs }) => {
  if (ours?.rolloutState !== 'FAILED') return undefined
  const waited = nowMs - (memory.failedAtMs ?? nowMs)
  return rollout.ecsRollsBack && rollout.rollbackTarget !== undefined && waited < rollbackStartsMs
    ? wait('ECS to begin its rollback')
    : failure('deployment-failed', 'roll-back', ours.rolloutStateReason)
}

/** A failure that every further task will repeat. */
const cannotStart: Rule = ({ memory }) => {
  const task = failuresInARow(memory).find(({ deterministic }) => deterministic)
  if (task) return failure('cannot-start', 'roll-back', task.reason, task)
  const event = lastEventFailure(memory)
  return event?.failure?.deterministic && event.event.atMs > memory.healthyAtMs
    ? failure('cannot-start', 'roll-back', event.failure.reason)
    : undefined
}

/** Enough failures in a row. ECS's own count covers what we may not see. */
const tasksFail: Rule = ({ ours, memory, patience }) => {
  const row = failuresInARow(memory)
  const decided = row.length >= patience.maxFailedTasks ? row.at(-1) : undefined
  if (decided) return failure('tasks-fail', 'roll-back', decided.reason, decided)
  return ours && ours.failedTasks >= patience.maxFailedTasks
    ? failure(
        'tasks-fail',
        'roll-back',
        row.at(-1)?.reason ?? lastEventFailure(memory)?.event.message ?? '',
        row.at(-1),
      )
    : undefined
}

const succeeded: Rule = ({ seen, service, memory, rollout, patience, nowMs }) => {
  if (!isSuccessful(seen, rollout)) return undefined
  const bakedSince = memory.completeAtMs
  if (bakedSince === undefined) {
    if (nowMs - (memory.successfulAtMs ?? nowMs) < settleMs) {
      return wait(`${service.desired - service.running} tasks that are still missing`)
    }
    return {
      kind: 'success',
      verified: false,
      note: `ECS calls the deployment successful, but only ${service.running} of ${service.desired} tasks run`,
    }
  }
  if (nowMs - bakedSince < patience.bakeMs) return wait('the bake time to pass')
  if (service.running < service.desired) {
    // Tasks fell away while it baked: they get the time to be replaced, whatever is left of the deadline.
    return nowMs - bakedSince < patience.bakeMs + settleMs
      ? wait(`${service.desired - service.running} tasks to be replaced`)
      : undefined
  }
  return service.desired === 0
    ? {
        kind: 'success',
        verified: false,
        note: 'the service is at a desired count of 0, so nothing ran',
      }
    : { kind: 'success', verified: true, note: '' }
}

const outOfTime: Rule = (situation) =>
  situation.nowMs >= situation.patience.deadlineMs
    ? failure('timeout', 'roll-back', progress(situation))
    : undefined

/** Nothing changes and tasks of ours are missing. Draining and ECS's own bake time are quiet too, so that is not stuck. */
const stuck: Rule = (situation) => {
  const { ours, memory, patience, nowMs } = situation
  const quietMs = nowMs - memory.progressAtMs
  return ours && ours.running < ours.desired && quietMs >= patience.noProgressMs
    ? failure('stuck', 'roll-back', memory.events.at(-1)?.message ?? progress(situation))
    : undefined
}

const rules: readonly Rule[] = [
  rollbackOfEcs,
  anotherPrimary,
  nowhere,
  stopped,
  failed,
  cannotStart,
  tasksFail,
  succeeded,
  outOfTime,
  stuck,
]

function progress({ ours, service, seen }: Case): string {
  if (seen.serviceDeployment?.waitingHooks.length) return 'somebody to answer a pause hook'
  if (!ours) return 'ECS to show the new deployment'
  if (ours.running < ours.desired)
    return `${ours.desired - ours.running} of ${ours.desired} new tasks`
  const old = service.deployments.reduce(
    (sum, { id, running }) => (id === ours.id ? sum : sum + running),
    0,
  )
  return old > 0 ? `${old} old tasks to stop` : 'ECS to complete the deployment'
}
