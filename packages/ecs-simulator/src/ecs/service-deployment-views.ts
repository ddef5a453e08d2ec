// How service deployments and service revisions look in an answer.
import { breakerThreshold } from '../scheduler/breaker.js'
import type { Service, ServiceDeployment, ServiceRevision } from '../state.js'
import type { JsonObject } from '../wire.js'
import { desiredCountOf, tasksOf, type World } from '../world.js'
import { containerDefinitions } from './containers.js'
import { countTasks, idsOfRevision, launchMembers, view } from './views.js'

export function serviceDeploymentBrief(deployment: ServiceDeployment): JsonObject {
  return view({
    serviceDeploymentArn: deployment.arn,
    serviceArn: deployment.serviceArn,
    clusterArn: deployment.clusterArn,
    createdAt: deployment.createdAt,
    startedAt: deployment.startedAt,
    finishedAt: deployment.finishedAt,
    targetServiceRevisionArn: deployment.targetRevisionArn,
    status: deployment.status,
    statusReason: deployment.statusReason,
  })
}

export function serviceDeploymentView(world: World, deployment: ServiceDeployment): JsonObject {
  const service = world.services.get(deployment.serviceArn)
  const { deploymentCircuitBreaker: breaker, alarms } = deployment.deploymentConfiguration
  const summary = (arn: string) => revisionSummary(world, service, deployment, arn)
  const { rollback } = deployment
  return view({
    ...serviceDeploymentBrief(deployment),
    // The brief's times are in seconds already.
    createdAt: deployment.createdAt,
    startedAt: deployment.startedAt,
    finishedAt: deployment.finishedAt,
    stoppedAt: deployment.stoppedAt,
    updatedAt: deployment.updatedAt,
    targetServiceRevisionArn: undefined,
    targetServiceRevision: summary(deployment.targetRevisionArn),
    sourceServiceRevisions: deployment.sourceRevisionArns.map(summary),
    deploymentConfiguration: deployment.deploymentConfiguration,
    deploymentCircuitBreaker: {
      status: deployment.breakerStatus,
      failureCount: deployment.breakerFailures,
      threshold: breakerThreshold(breaker, service ? desiredCountOf(world, service) : 0),
    },
    alarms: {
      status: deployment.alarmStatus,
      alarmNames: alarms?.alarmNames ?? [],
      triggeredAlarmNames: deployment.triggeredAlarms,
    },
    rollback:
      rollback &&
      view({
        reason: rollback.reason,
        startedAt: rollback.startedAt,
        serviceRevisionArn: rollback.revisionArn,
      }),
    lifecycleStage: deployment.lifecycleStage,
    ...(deployment.hooks.length > 0 && {
      lifecycleHookDetails: deployment.hooks.map((hook) =>
        view({
          hookId: hook.hookId,
          targetType: hook.targetType,
          status: hook.status,
          expiresAt: hook.expiresAt,
          timeoutAction: hook.timeoutAction,
        }),
      ),
    }),
  })
}

function revisionSummary(
  world: World,
  service: Service | undefined,
  deployment: ServiceDeployment,
  arn: string,
): JsonObject {
  const ids = service ? idsOfRevision(service, arn) : new Set()
  const tasks = service ? tasksOf(world, service).filter((task) => ids.has(task.startedBy)) : []
  const { running, pending } = countTasks(tasks)
  const target = arn === deployment.targetRevisionArn
  return {
    arn,
    requestedTaskCount: target && service ? desiredCountOf(world, service) : running + pending,
    runningTaskCount: running,
    pendingTaskCount: pending,
  }
}

export function serviceRevisionView(world: World, revision: ServiceRevision): JsonObject {
  const { spec } = revision
  const definition = world.taskDefinitions.get(spec.taskDefinitionArn)
  const ran = [...world.tasks.values()].find(
    (task) => task.taskDefinitionArn === spec.taskDefinitionArn && task.startedAt !== undefined,
  )
  const images = definition ? containerDefinitions(definition) : []
  return view({
    serviceRevisionArn: revision.arn,
    serviceArn: revision.serviceArn,
    clusterArn: revision.clusterArn,
    taskDefinition: spec.taskDefinitionArn,
    ...launchMembers(spec),
    loadBalancers: spec.loadBalancers,
    serviceRegistries: spec.serviceRegistries,
    networkConfiguration: spec.networkConfiguration,
    containerImages: images.map(({ name, image }) =>
      view({
        containerName: name,
        image,
        imageDigest: ran?.containers.find((container) => container.name === name)?.imageDigest,
      }),
    ),
    guardDutyEnabled: false,
    serviceConnectConfiguration: spec.serviceConnectConfiguration,
    volumeConfigurations: spec.volumeConfigurations,
    vpcLatticeConfigurations: spec.vpcLatticeConfigurations,
    createdAt: revision.createdAt,
  })
}
