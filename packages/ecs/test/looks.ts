// Builders of observations for tests: a usual look at a rollout, with what a test cares about laid over it.

import type {
  DeploymentView,
  Observation,
  ServiceDeploymentView,
  ServiceView,
  TaskView,
} from '../src/rollout/observation.js'
import type { Patience, Rollout } from '../src/rollout/rollout.js'

export const startMs = Date.UTC(2026, 0, 5, 9)
export const seconds = (value: number) => startMs + value * 1000

const arn = (revision: string) =>
  `arn:aws:ecs:eu-central-1:123456789012:task-definition/${revision}`

export const rollout = (parts: Partial<Rollout> = {}): Rollout => ({
  deploymentId: 'ecs-svc/2',
  taskDefinition: arn('web:2'),
  createdAtMs: startMs,
  updatedAtMs: startMs,
  previousDeploymentId: 'ecs-svc/1',
  rollbackTarget: arn('web:1'),
  ecsRollsBack: true,
  loadBalanced: true,
  keepsOldUntilHealthy: true,
  ...parts,
})

export const patience = (parts: Partial<Patience> = {}): Patience => ({
  maxFailedTasks: 2,
  deadlineMs: seconds(1800),
  noProgressMs: 600_000,
  bakeMs: 0,
  ...parts,
})

export const ours = (parts: Partial<DeploymentView> = {}): DeploymentView => ({
  id: 'ecs-svc/2',
  status: 'PRIMARY',
  taskDefinition: arn('web:2'),
  desired: 2,
  pending: 0,
  running: 2,
  failedTasks: 0,
  rolloutState: 'IN_PROGRESS',
  rolloutStateReason: 'ECS deployment ecs-svc/2 in progress.',
  createdAtMs: startMs,
  ...parts,
})

export const old = (parts: Partial<DeploymentView> = {}): DeploymentView => ({
  ...ours(),
  id: 'ecs-svc/1',
  status: 'ACTIVE',
  taskDefinition: arn('web:1'),
  rolloutState: 'COMPLETED',
  rolloutStateReason: 'ECS deployment ecs-svc/1 completed.',
  createdAtMs: startMs - 3_600_000,
  ...parts,
})

/** A newer deployment: ECS's rollback, or somebody else's. */
export const newer = (parts: Partial<DeploymentView> = {}): DeploymentView => ({
  ...ours(),
  id: 'ecs-svc/3',
  taskDefinition: arn('web:3'),
  rolloutStateReason: 'ECS deployment ecs-svc/3 in progress.',
  createdAtMs: seconds(60),
  ...parts,
})

export const revision = arn

export interface LookParts {
  atMs?: number
  deployments?: DeploymentView[]
  service?: Partial<ServiceView> | null
  serviceDeployment?: Partial<ServiceDeploymentView>
  events?: string[]
  tasks?: Observation['tasks']
}

export function look(parts: LookParts = {}): Observation {
  const deployments = parts.deployments ?? [ours(), old()]
  const atMs = parts.atMs ?? seconds(60)
  const service: ServiceView = {
    status: 'ACTIVE',
    taskDefinition: arn('web:2'),
    desired: 2,
    running: deployments.reduce((sum, { running }) => sum + running, 0),
    pending: 0,
    deployments,
    events: (parts.events ?? []).map((message, index) => ({
      id: `event-${message}`,
      atMs: atMs - index * 1000,
      message,
    })),
    ...parts.service,
  }
  return {
    atMs,
    service: parts.service === null ? undefined : service,
    serviceDeployment: parts.serviceDeployment && {
      arn: 'arn:aws:ecs:eu-central-1:123456789012:service-deployment/demo/web/x',
      status: 'IN_PROGRESS',
      statusReason: '',
      finishedAtMs: undefined,
      rollbackReason: '',
      breaker: undefined,
      alarms: undefined,
      waitingHooks: [],
      ...parts.serviceDeployment,
    },
    tasks: parts.tasks,
  }
}

export const stoppedTask = (parts: Partial<TaskView> = {}): TaskView => ({
  arn: `arn:aws:ecs:eu-central-1:123456789012:task/demo/${parts.id ?? 'a1'}`,
  id: 'a1',
  taskDefinition: arn('web:2'),
  startedBy: 'ecs-svc/2',
  lastStatus: 'STOPPED',
  healthStatus: 'UNKNOWN',
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  createdAtMs: seconds(5),
  startedAtMs: seconds(30),
  stoppedAtMs: seconds(40),
  containers: [
    { name: 'web', exitCode: 1, reason: '', imageDigest: undefined, healthStatus: 'UNKNOWN' },
  ],
  ...parts,
})
