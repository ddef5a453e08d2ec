// What changed between two looks, in the words of a person who watches: said once, a line each. Pure.

import { withoutServiceName } from '../sentences.js'
import {
  type DeploymentView,
  deploymentById,
  type EventView,
  type Observation,
  type ServiceView,
} from './observation.js'
import type { Rollout } from './rollout.js'

/** `75_000` → `1:15`. */
export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  const rest = String(seconds % 60).padStart(2, '0')
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`
}

/** @param news events that were not told before, oldest first. */
export function narrate(
  before: Observation | undefined,
  seen: Observation,
  news: readonly EventView[],
  rollout: Rollout,
): string[] {
  const lines = news.map(({ message }) => `ECS: ${withoutServiceName(message)}`)
  if (!seen.service) return [...lines, 'ECS does not know the service']
  const counts = countsLine(seen.service, rollout)
  if (!before?.service || counts !== countsLine(before.service, rollout)) lines.push(counts)
  const stateNow = stateLine(seen, rollout)
  if (stateNow && stateNow !== (before && stateLine(before, rollout))) lines.push(stateNow)
  return lines
}

function countsLine(service: ServiceView, rollout: Rollout): string {
  const ours = deploymentById(service, rollout.deploymentId)
  const others = service.deployments.filter(({ id }) => id !== rollout.deploymentId)
  const sum = (pick: (deployment: DeploymentView) => number) =>
    others.reduce((total, deployment) => total + pick(deployment), 0)
  const parts = [
    ours ? `new: ${ours.running} of ${ours.desired} running` : 'new: not shown yet',
    ours && ours.pending > 0 ? `${ours.pending} starting` : '',
    ours && ours.failedTasks > 0 ? `${ours.failedTasks} failed` : '',
    sum(({ running }) => running) > 0 ? `old: ${sum(({ running }) => running)} running` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

function stateLine({ service, serviceDeployment }: Observation, rollout: Rollout): string {
  if (serviceDeployment) {
    const { status, statusReason, breaker, alarms, waitingHooks } = serviceDeployment
    // That it is under way is plain; the reader waits for everything else.
    const news = status !== 'PENDING' && status !== 'IN_PROGRESS'
    const parts = [
      news ? `service deployment ${status}` : '',
      statusReason,
      breaker && breaker.failures > 0
        ? `circuit breaker at ${breaker.failures} of ${breaker.threshold}`
        : '',
      alarms?.triggered.length ? `alarm ${alarms.triggered.join(', ')}` : '',
      waitingHooks.length ? `paused at hook ${waitingHooks.join(', ')}` : '',
    ]
    return parts.filter(Boolean).join(': ')
  }
  const ours = service && deploymentById(service, rollout.deploymentId)
  return ours?.rolloutState && ours.rolloutState !== 'IN_PROGRESS'
    ? `deployment ${ours.rolloutState}: ${ours.rolloutStateReason}`
    : ''
}
