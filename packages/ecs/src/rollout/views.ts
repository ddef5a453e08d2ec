// From the SDK's answers, in which every field may be missing, to views, in which none is.

import type { Deployment, Service, ServiceDeployment, Task } from '@aws-sdk/client-ecs'
import { shortName } from '../arn.js'
import type { DeploymentView, ServiceDeploymentView, ServiceView, TaskView } from './observation.js'

export const serviceView = (service: Service): ServiceView => ({
  status: service.status ?? 'ACTIVE',
  taskDefinition: service.taskDefinition ?? '',
  desired: service.desiredCount ?? 0,
  running: service.runningCount ?? 0,
  pending: service.pendingCount ?? 0,
  deployments: (service.deployments ?? []).map(deploymentView),
  events: (service.events ?? []).map((event) => ({
    id: event.id ?? '',
    atMs: event.createdAt?.getTime() ?? 0,
    message: event.message ?? '',
  })),
})

export const deploymentView = (deployment: Deployment): DeploymentView => ({
  id: deployment.id ?? '',
  status: deployment.status ?? '',
  taskDefinition: deployment.taskDefinition ?? '',
  desired: deployment.desiredCount ?? 0,
  pending: deployment.pendingCount ?? 0,
  running: deployment.runningCount ?? 0,
  failedTasks: deployment.failedTasks ?? 0,
  rolloutState: deployment.rolloutState,
  rolloutStateReason: deployment.rolloutStateReason ?? '',
  createdAtMs: deployment.createdAt?.getTime() ?? 0,
})

export const serviceDeploymentView = (found: ServiceDeployment): ServiceDeploymentView => ({
  arn: found.serviceDeploymentArn ?? '',
  status: found.status ?? '',
  statusReason: found.statusReason ?? '',
  finishedAtMs: found.finishedAt?.getTime(),
  rollbackReason: found.rollback?.reason ?? '',
  breaker: found.deploymentCircuitBreaker && {
    status: found.deploymentCircuitBreaker.status ?? '',
    failures: found.deploymentCircuitBreaker.failureCount ?? 0,
    threshold: found.deploymentCircuitBreaker.threshold ?? 0,
  },
  alarms: found.alarms && {
    status: found.alarms.status ?? '',
    triggered: found.alarms.triggeredAlarmNames ?? [],
  },
  waitingHooks: (found.lifecycleHookDetails ?? [])
    .filter((hook) => hook.status === 'AWAITING_ACTION')
    .map((hook) => hook.hookId ?? hook.targetArn ?? ''),
})

export const taskView = (task: Task): TaskView => ({
  arn: task.taskArn ?? '',
  id: shortName(task.taskArn ?? ''),
  taskDefinition: task.taskDefinitionArn ?? '',
  startedBy: task.startedBy ?? '',
  lastStatus: task.lastStatus ?? '',
  healthStatus: task.healthStatus ?? 'UNKNOWN',
  stopCode: task.stopCode ?? '',
  stoppedReason: task.stoppedReason ?? '',
  createdAtMs: task.createdAt?.getTime() ?? 0,
  startedAtMs: task.startedAt?.getTime(),
  stoppedAtMs: (task.stoppedAt ?? task.stoppingAt)?.getTime(),
  containers: (task.containers ?? []).map((container) => ({
    name: container.name ?? '',
    exitCode: container.exitCode,
    reason: container.reason ?? '',
    imageDigest: container.imageDigest,
    healthStatus: container.healthStatus ?? 'UNKNOWN',
  })),
})
