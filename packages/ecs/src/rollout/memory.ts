// What has to be remembered from look to look. `remember` is pure: memory and observation in, memory out.

import { eventFailure, type TaskFailure, taskFailure } from '../diagnosis/task-failure.js'
import {
  deploymentById,
  type EventView,
  type Observation,
  primary,
  type ServiceView,
} from './observation.js'
import type { Rollout } from './rollout.js'

export interface Memory {
  /** Looks in a row in which the service was missing or on its way out. */
  goneLooks: number
  /** Failures of tasks of ours, oldest first, each task once. */
  failures: readonly TaskFailure[]
  /** Events since the update, oldest first. */
  events: readonly EventView[]
  /** When a task of ours was last known to be healthy; failures before that do not count as "in a row". */
  healthyAtMs: number
  /** When a look last showed ours; reads that do not are older. */
  oursSeenAtMs: number | undefined
  /** When something last changed. */
  progressAtMs: number
  /** When ours was first seen as FAILED. */
  failedAtMs: number | undefined
  /** When the service deployment was first seen as STOPPED. */
  stoppedAtMs: number | undefined
  /** When ours was first complete: successful, and every desired task running. */
  completeAtMs: number | undefined
  /** When ECS was first satisfied with ours. */
  successfulAtMs: number | undefined
  last: Observation | undefined
}

export const newMemory = (nowMs: number): Memory => ({
  goneLooks: 0,
  failures: [],
  events: [],
  healthyAtMs: 0,
  oursSeenAtMs: undefined,
  progressAtMs: nowMs,
  failedAtMs: undefined,
  stoppedAtMs: undefined,
  completeAtMs: undefined,
  successfulAtMs: undefined,
  last: undefined,
})

export function remember(memory: Memory, seen: Observation, rollout: Rollout): Memory {
  const service = seen.service
  const gone = service?.status !== 'ACTIVE'
  if (!service) return { ...memory, goneLooks: memory.goneLooks + 1, last: seen }

  const events = addEvents(memory.events, service, rollout)
  const failures = addFailures(memory.failures, seen)
  const ours = deploymentById(service, rollout.deploymentId)
  const changed = fingerprint(seen) !== (memory.last ? fingerprint(memory.last) : '')
  const successful = isSuccessful(seen, rollout)
  return {
    goneLooks: gone ? memory.goneLooks + 1 : 0,
    failures,
    events,
    healthyAtMs: sawHealthyTask(memory.last, seen, rollout) ? seen.atMs : memory.healthyAtMs,
    oursSeenAtMs: ours ? seen.atMs : memory.oursSeenAtMs,
    progressAtMs: changed || events.length > memory.events.length ? seen.atMs : memory.progressAtMs,
    failedAtMs: ours?.rolloutState === 'FAILED' ? (memory.failedAtMs ?? seen.atMs) : undefined,
    stoppedAtMs:
      seen.serviceDeployment?.status === 'STOPPED' ? (memory.stoppedAtMs ?? seen.atMs) : undefined,
    successfulAtMs: successful ? (memory.successfulAtMs ?? seen.atMs) : undefined,
    completeAtMs:
      successful && service.running >= service.desired
        ? (memory.completeAtMs ?? seen.atMs)
        : memory.completeAtMs,
    last: seen,
  }
}

/** ECS is satisfied with ours: the service deployment says so, or (when we may not ask for it) ours is the primary,
 *  completed, and no other deployment is left but failed ones. Behind a Classic Load Balancer there is no rollout
 *  state: then ours must be alone and at its count. */
export function isSuccessful(seen: Observation, rollout: Rollout): boolean {
  if (!seen.service) return false
  const ours = deploymentById(seen.service, rollout.deploymentId)
  if (ours?.status !== 'PRIMARY') return false
  if (seen.serviceDeployment) return seen.serviceDeployment.status === 'SUCCESSFUL'
  const others = seen.service.deployments.filter(
    ({ id, rolloutState }) => id !== ours.id && rolloutState !== 'FAILED',
  )
  if (others.length > 0) return false
  return ours.rolloutState === undefined
    ? ours.running === ours.desired
    : ours.rolloutState === 'COMPLETED'
}

/** Everything that counts as progress, as one string. */
export function fingerprint({ service, serviceDeployment }: Observation): string {
  const deployments = (service?.deployments ?? []).map(
    ({ id, status, desired, pending, running, failedTasks, rolloutState }) =>
      [id, status, desired, pending, running, failedTasks, rolloutState].join(),
  )
  return [
    service?.status,
    ...deployments,
    serviceDeployment?.status,
    serviceDeployment?.breaker?.failures,
  ].join(';')
}

/** Failures since the last healthy task. */
export const failuresInARow = (memory: Memory): readonly TaskFailure[] =>
  memory.failures.filter(({ atMs }) => atMs > memory.healthyAtMs)

function addEvents(known: readonly EventView[], service: ServiceView, rollout: Rollout) {
  const ids = new Set(known.map(({ id }) => id))
  const fresh = service.events.filter(
    // Whole seconds: ECS rounds neither the same way everywhere.
    ({ id, atMs }) => !ids.has(id) && atMs >= rollout.createdAtMs - 1_000,
  )
  return fresh.length === 0 ? known : [...known, ...fresh.toReversed()]
}

function addFailures(known: readonly TaskFailure[], seen: Observation) {
  const arns = new Set(known.map(({ taskArn }) => taskArn))
  const fresh = (seen.tasks?.stopped ?? [])
    .filter(({ arn }) => !arns.has(arn))
    .flatMap((task) => taskFailure(task, seen.atMs) ?? [])
  if (fresh.length === 0) return known
  return [...known, ...fresh].toSorted((a, b) => a.atMs - b.atMs)
}

/** Signs that a task of ours is well: ECS set its own counter of failures back; or old tasks went away in a service
 *  that keeps them until new ones are healthy; or, where no load balancer has a say, a task of ours is healthy, or
 *  runs for the 40 seconds after which ECS itself calls a task without any health check healthy. */
function sawHealthyTask(
  before: Observation | undefined,
  seen: Observation,
  rollout: Rollout,
): boolean {
  const ours = seen.service && deploymentById(seen.service, rollout.deploymentId)
  if (!ours || !seen.service || primary(seen.service)?.id !== ours.id) return false
  const oursBefore = before?.service && deploymentById(before.service, rollout.deploymentId)
  if (oursBefore && ours.failedTasks < oursBefore.failedTasks) return true
  if (before?.service && rollout.keepsOldUntilHealthy && ours.rolloutState !== 'FAILED') {
    const old = (service: ServiceView) =>
      service.deployments.reduce(
        (sum, { id, running }) => (id === ours.id ? sum : sum + running),
        0,
      )
    const desiredBefore = before.service.desired
    if (old(seen.service) < old(before.service) && seen.service.desired >= desiredBefore)
      return true
  }
  if (rollout.loadBalanced) return false
  return (seen.tasks?.running ?? []).some(
    ({ healthStatus, startedAtMs }) =>
      healthStatus === 'HEALTHY' ||
      (healthStatus === 'UNKNOWN' &&
        startedAtMs !== undefined &&
        seen.atMs - startedAtMs >= 40_000),
  )
}

/** The newest event since the update that names a failure of ours. */
export const lastEventFailure = (memory: Memory) =>
  memory.events
    .toReversed()
    .map((event) => ({ event, failure: eventFailure(event.message) }))
    .find(({ failure }) => failure !== undefined)
