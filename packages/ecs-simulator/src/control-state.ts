// The state of a world as plain JSON, for people and scripts that look at it from outside.
import type { WorldHandle } from './deeds.js'
import type { Deployment, Service, Task } from './state.js'

/** Times are ISO 8601 texts. The shape is the simulator's own, not that of an AWS answer. */
export function stateView(world: WorldHandle) {
  const { state } = world
  return {
    now: iso(world.now()),
    account: state.account,
    region: state.region,
    clusters: [...state.clusters.keys()],
    services: [...state.services.values()].map(serviceView),
    tasks: [...state.tasks.values()].map(taskView),
    serviceDeployments: [...state.serviceDeployments.values()].map((deployment) => ({
      arn: deployment.arn,
      status: deployment.status,
      statusReason: deployment.statusReason,
      createdAt: iso(deployment.createdAt),
      finishedAt: iso(deployment.finishedAt),
    })),
    taskDefinitions: [...state.taskDefinitions.values()].map(({ arn, status }) => ({
      arn,
      status,
    })),
    images: Object.fromEntries(
      [...state.images].map(([reference, { behaviour }]) => [
        reference,
        behaviour?.kind ?? 'healthy',
      ]),
    ),
    alarms: Object.fromEntries(state.alarms),
  }
}

const serviceView = (service: Service) => ({
  arn: service.arn,
  name: service.name,
  status: service.status,
  desiredCount: service.desiredCount,
  taskDefinition: service.spec.taskDefinitionArn,
  deployments: service.deployments.map(deploymentView),
  /** Newest first. */
  events: service.events.slice(0, 10).map(({ createdAt, message }) => ({
    at: iso(createdAt),
    message,
  })),
})

const deploymentView = (deployment: Deployment) => ({
  id: deployment.id,
  status: deployment.status,
  taskDefinition: deployment.spec.taskDefinitionArn,
  rolloutState: deployment.rolloutState,
  rolloutStateReason: deployment.rolloutStateReason,
  failedTasks: deployment.failedTasks,
  createdAt: iso(deployment.createdAt),
})

const taskView = (task: Task) => ({
  arn: task.arn,
  startedBy: task.startedBy,
  group: task.group,
  taskDefinition: task.taskDefinitionArn,
  lastStatus: task.lastStatus,
  desiredStatus: task.desiredStatus,
  healthStatus: task.healthStatus,
  healthy: task.healthy,
  stopCode: task.stopCode,
  stoppedReason: task.stoppedReason,
  containers: task.containers.map(({ name, image, lastStatus, exitCode, reason }) => ({
    name,
    image,
    lastStatus,
    exitCode,
    reason,
  })),
})

const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString())
