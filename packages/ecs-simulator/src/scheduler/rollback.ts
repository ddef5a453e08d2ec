// How a deployment ends badly: it fails by itself or is stopped, and the one that completed last is brought back, if there is one.
import { newDeploymentIds } from '../arns.js'
import type { Deployment, Service, ServiceDeployment } from '../state.js'
import type { World } from '../world.js'
import {
  cancelCompletion,
  endMonitoring,
  primaryOf,
  pushPrimary,
  serviceDeploymentOf,
  setStatus,
} from './deployments.js'
import { addEvent, eventText } from './events.js'

export interface Failure {
  event: 'tasks failed to start' | 'alarm detected'
  rolloutStateReason: string
  /** The beginning of the new deployment's rolloutStateReason: ` ecs-svc/N.` follows. */
  rollingBack: string
  /** Of the service deployment, when it is rolled back, and when it is only stopped. */
  rolledBackReason: string
  stoppedReason: string
  rollback: boolean
}

export const breakerFailure = (rollback: boolean): Failure => ({
  event: 'tasks failed to start',
  rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
  rollingBack: 'ECS deployment circuit breaker: rolling back to deploymentId',
  rolledBackReason:
    'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  // Not documented.
  stoppedReason: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
  rollback,
})

// None of these but the event is documented.
export const alarmFailure = (rollback: boolean): Failure => ({
  event: 'alarm detected',
  rolloutStateReason: 'ECS deployment failed: alarm detected.',
  rollingBack: 'ECS deployment alarm detected: rolling back to deploymentId',
  rolledBackReason: 'Service deployment rolled back because an alarm was detected.',
  stoppedReason: 'Service deployment stopped because an alarm was detected.',
  rollback,
})

/** The newest deployment is bad: it launches nothing more, and is rolled back where that is wanted. */
export function failDeployment(
  world: World,
  service: Service,
  deployment: Deployment,
  failure: Failure,
): void {
  const now = world.timeline.now()
  deployment.rolloutState = 'FAILED'
  deployment.rolloutStateReason = failure.rolloutStateReason
  deployment.updatedAt = now
  cancelCompletion(deployment)
  addEvent(world, service, eventText.failed(deployment.id, failure.event))

  const serviceDeployment = serviceDeploymentOf(world, deployment)
  const monitor = failure.event === 'alarm detected' ? 'alarmStatus' : 'breakerStatus'
  serviceDeployment[monitor] = 'TRIGGERED'
  if (deployment.isRollback) {
    serviceDeployment.finishedAt = now
    setStatus(world, serviceDeployment, 'ROLLBACK_FAILED', failure.rolledBackReason)
  } else if (failure.rollback) {
    requestRollback(
      world,
      service,
      serviceDeployment,
      failure.rolledBackReason,
      failure.rollingBack,
    )
  } else {
    serviceDeployment.stoppedAt = now
    setStatus(world, serviceDeployment, 'STOPPED', failure.stoppedReason)
  }
}

/** A deployment is stopped from outside: it is rolled back, whatever its configuration says. */
export function stopDeployment(
  world: World,
  service: Service,
  stopped: ServiceDeployment,
  reason = 'Service deployment rolled back by user.',
): void {
  stopped.stoppedAt = world.timeline.now()
  const deployment = primaryOf(service)
  if (deployment) {
    deployment.rolloutState = 'FAILED'
    deployment.rolloutStateReason = reason // not documented
    deployment.updatedAt = world.timeline.now()
    cancelCompletion(deployment)
  }
  endMonitoring(stopped)
  requestRollback(world, service, stopped, reason)
}

/** A little later the rollback begins: a new deployment, with a new id, of what completed last. */
function requestRollback(
  world: World,
  service: Service,
  serviceDeployment: ServiceDeployment,
  reason: string,
  rollingBack?: string,
): void {
  const candidate = service.rollbackCandidate
  if (!candidate) {
    serviceDeployment.finishedAt = world.timeline.now()
    setStatus(
      world,
      serviceDeployment,
      'ROLLBACK_FAILED',
      'No rollback candidate was found to run the rollback.',
    )
    return
  }
  setStatus(world, serviceDeployment, 'ROLLBACK_REQUESTED', reason)
  world.timeline.after(world.random.duration(world.timing.rollbackStart), () => {
    if (serviceDeployment.status !== 'ROLLBACK_REQUESTED' || service.status !== 'ACTIVE') return
    delete service.rollbackCandidate // it cannot be one again until it has completed again
    const { id } = newDeploymentIds(world, service.cluster, service.name, world.random)
    serviceDeployment.rollback = {
      reason,
      startedAt: world.timeline.now(),
      revisionArn: candidate.revisionArn,
    }
    setStatus(world, serviceDeployment, 'ROLLBACK_IN_PROGRESS')
    pushPrimary(world, service, {
      id,
      ...candidate,
      serviceDeployment,
      rollbackReason: rollingBack ? `${rollingBack} ${id}.` : `ECS deployment ${id} in progress.`,
    })
    addEvent(world, service, eventText.rollingBack(id))
  })
}
