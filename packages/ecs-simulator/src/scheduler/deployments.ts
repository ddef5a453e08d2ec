// The ways a deployment goes: opened, completed, failed, rolled back, superseded. Each keeps the three views of it together: the
// deployment (ecs-svc/N), the service deployment, and the events. Which way it goes is decided in scheduler.ts and by requests.
import { clusterArn, newDeploymentIds, serviceDeploymentArn } from '../arns.js'
import { containerDefinitions } from '../ecs/containers.js'
import { resolveImage } from '../images.js'
import type {
  Deployment,
  ResolvedImage,
  Service,
  ServiceDeployment,
  ServiceSpec,
} from '../model.js'
import { tasksOf, type World } from '../world.js'
import { addEvent, eventText } from './events.js'

const terminal = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'])

export function isTerminal(serviceDeployment: ServiceDeployment): boolean {
  return terminal.has(serviceDeployment.status)
}

export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments.find((deployment) => deployment.status === 'PRIMARY')
}

/** The service deployment that made a deployment. */
export function serviceDeploymentOf(world: World, deployment: Deployment): ServiceDeployment {
  const found = world.serviceDeployments.get(deployment.serviceDeploymentArn)
  if (!found) throw new Error(`${deployment.id} has no service deployment`)
  return found
}

/** Starts to bring the service to `spec`. What is under way is superseded. */
export function openDeployment(world: World, service: Service, spec: ServiceSpec): Deployment {
  const now = world.timeline.now()
  supersede(world, service)
  const ids = newDeploymentIds(world, service.cluster, service.name, world.random)
  world.revisions.set(ids.revisionArn, {
    arn: ids.revisionArn,
    serviceArn: service.arn,
    clusterArn: clusterArn(world, service.cluster),
    createdAt: now,
    spec,
    images: imagesOf(world, spec),
  })
  const { alarms, deploymentCircuitBreaker } = service.deploymentConfiguration
  const serviceDeployment: ServiceDeployment = {
    arn: serviceDeploymentArn(world, service.cluster, service.name, world.random),
    serviceArn: service.arn,
    clusterArn: clusterArn(world, service.cluster),
    status: 'PENDING',
    createdAt: now,
    updatedAt: now,
    listedFrom: now + world.random.duration(world.timing.listServiceDeploymentsLag),
    targetRevisionArn: ids.revisionArn,
    sourceRevisionArns: [...new Set(service.deployments.map(({ revisionArn }) => revisionArn))],
    deploymentConfiguration: structuredClone(service.deploymentConfiguration),
    breakerFailures: 0,
    breakerStatus: deploymentCircuitBreaker?.enable ? 'MONITORING' : 'DISABLED',
    alarmStatus: alarms?.enable ? 'MONITORING' : 'DISABLED',
    // An alarm that is in ALARM already says nothing about this deployment (API: DeploymentAlarms).
    ignoredAlarms: alarms?.alarmNames.filter((name) => world.alarms.get(name) === 'ALARM') ?? [],
    triggeredAlarms: [],
    hooks: [],
  }
  world.serviceDeployments.set(serviceDeployment.arn, serviceDeployment)
  const deployment = pushPrimary(world, service, { ...ids, spec, serviceDeployment })
  world.timeline.after(world.random.duration(world.timing.deploymentStart), () => {
    if (serviceDeployment.status !== 'PENDING') return
    serviceDeployment.startedAt = world.timeline.now()
    setStatus(world, serviceDeployment, 'IN_PROGRESS')
    world.unsettled.add(service.arn)
  })
  return deployment
}

function imagesOf(world: World, spec: ServiceSpec): Map<string, ResolvedImage> {
  const definition = world.taskDefinitions.get(spec.taskDefinitionArn)
  const images = definition ? containerDefinitions(definition).map(({ image }) => image) : []
  return new Map(
    images.flatMap((image) => {
      const resolved = resolveImage(world, image)
      return resolved ? [[image, resolved] as const] : []
    }),
  )
}

function pushPrimary(
  world: World,
  service: Service,
  from: {
    id: string
    revisionArn: string
    spec: ServiceSpec
    serviceDeployment: ServiceDeployment
    rollbackReason?: string
  },
): Deployment {
  const now = world.timeline.now()
  const deployment: Deployment = {
    id: from.id,
    status: 'PRIMARY',
    spec: from.spec,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: from.rollbackReason ?? `ECS deployment ${from.id} in progress.`,
    failedTasks: 0,
    breakerFailures: 0,
    createdAt: now,
    updatedAt: now,
    serviceDeploymentArn: from.serviceDeployment.arn,
    revisionArn: from.revisionArn,
    launchNotBefore: now,
    isRollback: from.rollbackReason !== undefined,
  }
  for (const older of service.deployments) {
    older.status = 'ACTIVE'
    older.updatedAt = now
    cancelCompletion(older)
    if (older.rolloutState === 'FAILED') keepListed(world, service, older)
  }
  service.deployments.unshift(deployment)
  service.spec = from.spec
  world.unsettled.add(service.arn)
  return deployment
}

/** It is no longer about to complete. */
export function cancelCompletion(deployment: Deployment): void {
  deployment.cancelCompletion?.()
  delete deployment.cancelCompletion
}

/** A failed deployment can be seen for a while after it was replaced, even if nothing of it runs any more. */
function keepListed(world: World, service: Service, deployment: Deployment): void {
  const ms = world.random.duration(world.timing.failedDeploymentRetention)
  deployment.listedUntil ??= world.timeline.now() + ms
  world.timeline.after(ms, () => world.unsettled.add(service.arn))
}

/** The newest deployment reached what it was to reach. */
export function completeDeployment(world: World, service: Service, deployment: Deployment): void {
  const now = world.timeline.now()
  deployment.rolloutState = 'COMPLETED'
  deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`
  deployment.updatedAt = now
  cancelCompletion(deployment)
  service.rollbackCandidate = { spec: deployment.spec, revisionArn: deployment.revisionArn }
  addEvent(world, service, eventText.completed(deployment.id))
  addEvent(world, service, eventText.steady())

  const serviceDeployment = serviceDeploymentOf(world, deployment)
  serviceDeployment.finishedAt = now
  if (!deployment.isRollback) endMonitoring(serviceDeployment)
  setStatus(world, serviceDeployment, deployment.isRollback ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL')
}

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

function supersede(world: World, service: Service): void {
  const primary = primaryOf(service)
  if (!primary) return
  const running = serviceDeploymentOf(world, primary)
  if (isTerminal(running)) return
  endMonitoring(running)
  running.stoppedAt = world.timeline.now()
  setStatus(
    world,
    running,
    'STOPPED',
    'Service deployment stopped because a new service deployment was started.', // not documented
  )
}

/** The service is being deleted: nothing more comes of what is under way. */
export function abandonDeployments(world: World, service: Service): void {
  for (const deployment of service.deployments) cancelCompletion(deployment)
  const primary = primaryOf(service)
  const running = primary && serviceDeploymentOf(world, primary)
  if (!running || isTerminal(running)) return
  running.stoppedAt = world.timeline.now()
  setStatus(
    world,
    running,
    'STOPPED',
    'Service deployment stopped because the service was deleted.',
  )
}

/** Deployments that no longer run anything disappear from the service. */
export function retireDrained(world: World, service: Service): void {
  // Draining is over when STOPPING begins; the last seconds of a task hold nothing up.
  const gone = new Set(['STOPPING', 'DEPROVISIONING', 'STOPPED'])
  const busy = new Set(
    tasksOf(world, service)
      .filter((task) => !gone.has(task.lastStatus))
      .map((task) => task.startedBy),
  )
  service.deployments = service.deployments.filter(
    ({ status, id, listedUntil = 0 }) =>
      status === 'PRIMARY' || busy.has(id) || listedUntil > world.timeline.now(),
  )
}

function endMonitoring(serviceDeployment: ServiceDeployment): void {
  for (const monitor of ['breakerStatus', 'alarmStatus'] as const)
    if (serviceDeployment[monitor] === 'MONITORING')
      serviceDeployment[monitor] = 'MONITORING_COMPLETE'
}

function setStatus(
  world: World,
  serviceDeployment: ServiceDeployment,
  status: ServiceDeployment['status'],
  reason?: string,
): void {
  serviceDeployment.status = status
  serviceDeployment.updatedAt = world.timeline.now()
  if (reason !== undefined) serviceDeployment.statusReason = reason
}
