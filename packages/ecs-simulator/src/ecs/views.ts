// How services, deployments and tasks look in an answer. Service deployments and revisions: service-deployment-views.ts.
import { clusterArn } from '../arns.js'
import type { Deployment, Service, ServiceSpec, Task } from '../state.js'
import { epochSeconds, type JsonObject } from '../wire.js'
import { desiredCountOf, tasksOf, type World } from '../world.js'

/** Leaves out what is not there, as AWS JSON does; times in the members named `…At` become epoch seconds. */
export function view(members: object): JsonObject {
  const entries = Object.entries(members).flatMap(([name, value]) => {
    if (value === undefined) return []
    return [[name, name.endsWith('At') ? epochSeconds(value as number) : value]]
  })
  return Object.fromEntries(entries) as JsonObject
}

interface Counts {
  running: number
  pending: number
}

export function countTasks(tasks: Task[]): Counts {
  const wanted = tasks.filter((task) => task.desiredStatus === 'RUNNING')
  const running = wanted.filter((task) => task.lastStatus === 'RUNNING').length
  return { running, pending: wanted.length - running }
}

export function serviceView(world: World, service: Service): JsonObject {
  const tasks = tasksOf(world, service)
  const counts = countTasks(tasks)
  const replica = service.schedulingStrategy === 'REPLICA'
  const primary = service.deployments[0]
  return view({
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: clusterArn(world, service.cluster),
    status: service.status,
    desiredCount: desiredCountOf(world, service),
    runningCount: counts.running,
    pendingCount: counts.pending,
    taskDefinition: service.spec.taskDefinitionArn,
    ...launchMembers(service.spec),
    loadBalancers: service.spec.loadBalancers,
    serviceRegistries: service.spec.serviceRegistries,
    networkConfiguration: service.spec.networkConfiguration,
    deploymentConfiguration: service.deploymentConfiguration,
    deploymentController: { type: service.deploymentController },
    deployments: service.deployments.map((deployment) =>
      deploymentView(world, service, deployment, tasks),
    ),
    ...(service.deploymentController !== 'ECS' && { taskSets: [] }),
    currentServiceDeployment: primary?.serviceDeploymentArn,
    currentServiceRevisions: revisionArns(service).map((arn) => {
      const ids = idsOfRevision(service, arn)
      const { running, pending } = countTasks(tasks.filter((task) => ids.has(task.startedBy)))
      return {
        arn,
        requestedTaskCount: running + pending,
        runningTaskCount: running,
        pendingTaskCount: pending,
      }
    }),
    events: service.events.map((event) => view(event)),
    createdAt: service.createdAt,
    createdBy: service.createdBy,
    placementConstraints: [],
    placementStrategy: [],
    ...(replica && service.spec.loadBalancers.length > 0
      ? { healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds }
      : {}),
    schedulingStrategy: service.schedulingStrategy,
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    propagateTags: 'NONE',
    availabilityZoneRebalancing: 'DISABLED',
    ...service.others,
  })
}

const revisionArns = (service: Service) => [
  ...new Set(service.deployments.map(({ revisionArn }) => revisionArn)),
]

/** A rollback deploys a revision again, so that one revision may have two deployments. */
export function idsOfRevision(service: Service, arn: string): Set<string> {
  const deployments = service.deployments.filter(({ revisionArn }) => revisionArn === arn)
  return new Set(deployments.map(({ id }) => id))
}

/** Either a launch type or a capacity provider strategy, never both (API: Service). */
export function launchMembers(spec: ServiceSpec): object {
  const how = spec.capacityProviderStrategy?.length
    ? { capacityProviderStrategy: spec.capacityProviderStrategy }
    : { launchType: spec.launchType }
  return { ...how, platformVersion: spec.platformVersion, platformFamily: spec.platformFamily }
}

function deploymentView(
  world: World,
  service: Service,
  deployment: Deployment,
  tasks: Task[],
): JsonObject {
  const own = tasks.filter((task) => task.startedBy === deployment.id)
  const { running, pending } = countTasks(own)
  const primary = deployment.status === 'PRIMARY'
  // Behind a Classic Load Balancer there is no rollout state (API: Deployment).
  const classic = deployment.spec.loadBalancers.some((balancer) => balancer.loadBalancerName)
  return view({
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.spec.taskDefinitionArn,
    desiredCount: primary ? desiredCountOf(world, service) : running + pending,
    pendingCount: pending,
    runningCount: running,
    failedTasks: deployment.failedTasks,
    createdAt: deployment.createdAt,
    updatedAt: deployment.updatedAt,
    ...launchMembers(deployment.spec),
    networkConfiguration: deployment.spec.networkConfiguration,
    serviceConnectConfiguration: deployment.spec.serviceConnectConfiguration,
    ...(deployment.spec.volumeConfigurations.length > 0 && {
      volumeConfigurations: deployment.spec.volumeConfigurations,
    }),
    ...(!classic && {
      rolloutState: deployment.rolloutState,
      rolloutStateReason: deployment.rolloutStateReason,
    }),
  })
}

export function taskView(world: World, task: Task): JsonObject {
  const definition = world.taskDefinitions.get(task.taskDefinitionArn)
  return view({
    taskArn: task.arn,
    clusterArn: clusterArn(world, task.cluster),
    taskDefinitionArn: task.taskDefinitionArn,
    group: task.group,
    startedBy: task.startedBy || undefined,
    launchType: task.launchType,
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: task.healthStatus,
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    cpu: definition?.definition.cpu,
    memory: definition?.definition.memory,
    createdAt: task.createdAt,
    pullStartedAt: task.pullStartedAt,
    pullStoppedAt: task.pullStoppedAt,
    startedAt: task.startedAt,
    stoppingAt: task.stoppingAt,
    executionStoppedAt: task.executionStoppedAt,
    stoppedAt: task.stoppedAt,
    connectivity: task.startedAt === undefined ? undefined : 'CONNECTED',
    containers: task.containers.map((container) =>
      view({
        containerArn: container.arn,
        taskArn: task.arn,
        name: container.name,
        image: container.image,
        imageDigest: container.imageDigest,
        runtimeId: container.runtimeId,
        lastStatus: container.lastStatus,
        exitCode: container.exitCode,
        reason: container.reason,
        healthStatus: container.healthStatus,
        networkBindings: [],
        networkInterfaces: [],
      }),
    ),
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [], ...task.overrides },
    attachments: [],
    attributes: [],
    tags: task.tags,
    version: 1,
  })
}
