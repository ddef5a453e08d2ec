// Has the service come back? Pure, like the judge of the rollout: an observation and a goal in, a decision out.

import { revisionName, sameRevision } from '../arn.js'
import {
  type DeploymentView,
  type Observation,
  primary,
  type ServiceDeploymentView,
  type ServiceView,
} from '../rollout/observation.js'
import { rollbackStartsMs, staleReadsMs } from '../rollout/rollout.js'
import { withoutFullStop } from '../sentences.js'

export type RollbackMethod =
  | 'stop-service-deployment' // we asked ECS to roll back the service revision
  | 'revert' // we put the previous task definition back
  | 'ecs' // ECS (or somebody else) was at it already

export interface RollbackGoal {
  method: RollbackMethod
  /** The deployment that is to go. */
  badDeploymentId: string
  badCreatedAtMs: number
  /** The deployment that we opened to put the previous revision back; only for `revert`. */
  revertDeploymentId: string | undefined
  /** The revision to arrive at; undefined when it is ECS that knows. */
  target: string | undefined
  startedAtMs: number
  /** By our clock; the rollback's own, independent of the rollout's. */
  deadlineMs: number
}

export type RollbackDecision =
  | { kind: 'wait'; for: string }
  | { kind: 'restored'; runs: string }
  | { kind: 'superseded'; by: DeploymentView }
  /** @property revert: ECS tried and could not; putting the previous revision back is worth a try. */
  | { kind: 'failed'; why: string; revert: boolean }

const ecsRollback = new Set(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL'])

export function judgeRollback(
  seen: Observation,
  goal: RollbackGoal,
  nowMs: number,
): RollbackDecision {
  const { service, serviceDeployment } = seen
  if (!service || service.status === 'INACTIVE') {
    return { kind: 'failed', why: 'the service is gone', revert: false }
  }
  if (goal.method !== 'revert' && serviceDeployment) {
    const { status, statusReason } = serviceDeployment
    if (status === 'ROLLBACK_FAILED') {
      return {
        kind: 'failed',
        why: withoutFullStop(statusReason) || 'ECS reports ROLLBACK_FAILED',
        revert: true,
      }
    }
    // Stopped, and still the primary one: nothing takes its place.
    if (status === 'STOPPED' && primary(service)?.id === goal.badDeploymentId) {
      const why =
        withoutFullStop(statusReason) || 'ECS stopped the deployment without rolling it back'
      return { kind: 'failed', why, revert: true }
    }
  }

  const now = primary(service)
  const decision = now ? arrival(now, seen, goal, nowMs) : wait('ECS to show a current deployment')
  if (decision.kind !== 'wait' || nowMs < goal.deadlineMs) return decision
  const why = `time ran out while waiting for ${decision.for}${stillRunning(service, goal)}`
  return { kind: 'failed', why, revert: false }
}

/** Tasks of the version before that were never stopped: users are served, though the service is not settled. */
function stillRunning(service: ServiceView, { target }: RollbackGoal): string {
  const running = service.deployments
    .filter(({ taskDefinition }) => sameRevision(taskDefinition, target))
    .reduce((sum, deployment) => sum + deployment.running, 0)
  return running > 0 && target ? `; ${running} tasks of ${revisionName(target)} run meanwhile` : ''
}

const wait = (reason: string): RollbackDecision => ({ kind: 'wait', for: reason })

/** What was begun after the end of the rollback is not part of it. */
const isEcsRollback = (now: DeploymentView, found: ServiceDeploymentView | undefined): boolean =>
  found !== undefined &&
  ecsRollback.has(found.status) &&
  now.createdAtMs <= (found.finishedAtMs ?? now.createdAtMs)

function arrival(
  now: DeploymentView,
  { service, serviceDeployment }: Observation,
  goal: RollbackGoal,
  nowMs: number,
): RollbackDecision {
  if (now.id === goal.badDeploymentId) {
    const never = goal.method === 'ecs' && nowMs - goal.startedAtMs > rollbackStartsMs
    return never && !ecsRollback.has(serviceDeployment?.status ?? '')
      ? { kind: 'failed', why: 'ECS never began its rollback', revert: true }
      : wait('ECS to open the rollback')
  }
  // Every rollback opens a new deployment: an older one is what an old read shows.
  if (now.createdAtMs < goal.badCreatedAtMs) return wait('ECS to show the rollback')
  const byEcs = goal.method !== 'revert' && isEcsRollback(now, serviceDeployment)
  const expected =
    goal.revertDeploymentId === undefined
      ? byEcs || goal.target === undefined || sameRevision(now.taskDefinition, goal.target)
      : now.id === goal.revertDeploymentId
  if (!expected) {
    // It may be ECS's rollback to a revision of its own choice, before its state says so; not when it was stopped.
    const mayBeEcs =
      serviceDeployment?.status !== 'STOPPED' && nowMs - goal.startedAtMs <= staleReadsMs
    return mayBeEcs ? wait('ECS to show the rollback') : { kind: 'superseded', by: now }
  }
  if (now.rolloutState === 'FAILED') {
    const why = `the rollback failed too: ${withoutFullStop(now.rolloutStateReason)}`
    return { kind: 'failed', why, revert: false }
  }
  const missing = now.desired - now.running
  if (missing > 0) return wait(`${missing} of ${now.desired} tasks of ${now.id}`)
  const complete =
    now.rolloutState === 'COMPLETED' ||
    (now.rolloutState === undefined && service?.deployments.length === 1)
  return complete
    ? { kind: 'restored', runs: now.taskDefinition }
    : wait('ECS to complete the rollback')
}
