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
} from '../state.js'
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

export function pushPrimary(
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

export function endMonitoring(serviceDeployment: ServiceDeployment): void {
  for (const monitor of ['breakerStatus', 'alarmStatus'] as const)
    if (serviceDeployment[monitor] === 'MONITORING')
      serviceDeployment[monitor] = 'MONITORING_COMPLETE'
}

export function setStatus(
  world: World,
  serviceDeployment: ServiceDeployment,
  status: ServiceDeployment['status'],
  reason?: string,
): void {
  serviceDeployment.status = status
  serviceDeployment.updatedAt = world.timeline.now()
  if (reason !== undefined) serviceDeployment.statusReason = reason
}
