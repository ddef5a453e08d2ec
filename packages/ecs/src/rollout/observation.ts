// What one look at ECS shows of a rollout, as plain data with nothing optional that ECS always sends. `judge` decides
// from these and from nothing else; reading them from AWS is observe.ts.

export interface DeploymentView {
  /** `ecs-svc/<digits>`. */
  id: string
  /** PRIMARY is the newest; ACTIVE ones are being replaced. An open set: a failed one was seen as DRAINING. */
  status: string
  taskDefinition: string
  desired: number
  pending: number
  running: number
  /** Consecutive failures as ECS counts them; one running task sets it back to zero (API: Deployment.failedTasks). */
  failedTasks: number
  /** Absent behind a Classic Load Balancer (API: Deployment.rolloutState). */
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | undefined
  rolloutStateReason: string
  createdAtMs: number
}

export interface EventView {
  id: string
  atMs: number
  message: string
}

export interface ServiceView {
  /** ACTIVE, DRAINING or INACTIVE. */
  status: string
  /** ARN of the revision that the service is set to. */
  taskDefinition: string
  desired: number
  running: number
  pending: number
  deployments: readonly DeploymentView[]
  /** Newest first, at most 100. */
  events: readonly EventView[]
}

export interface ServiceDeploymentView {
  arn: string
  /** PENDING, IN_PROGRESS, SUCCESSFUL, STOP_REQUESTED, STOPPED, ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS,
   *  ROLLBACK_SUCCESSFUL, ROLLBACK_FAILED. An open set. */
  status: string
  statusReason: string
  finishedAtMs: number | undefined
  /** Why ECS rolls back, when it does. */
  rollbackReason: string
  breaker: { status: string; failures: number; threshold: number } | undefined
  alarms: { status: string; triggered: readonly string[] } | undefined
  /** Lifecycle hooks that wait for somebody's word. */
  waitingHooks: readonly string[]
}

export interface ContainerView {
  name: string
  exitCode: number | undefined
  reason: string
  imageDigest: string | undefined
  healthStatus: string
}

export interface TaskView {
  arn: string
  id: string
  taskDefinition: string
  /** The deployment that started it. */
  startedBy: string
  lastStatus: string
  healthStatus: string
  stopCode: string
  stoppedReason: string
  createdAtMs: number
  /** When its containers ran; undefined when they never did. */
  startedAtMs: number | undefined
  stoppedAtMs: number | undefined
  containers: readonly ContainerView[]
}

export interface Observation {
  atMs: number
  /** undefined: the cluster has no such service. */
  service: ServiceView | undefined
  /** undefined: not found yet, or we may not ask (degraded mode). */
  serviceDeployment: ServiceDeploymentView | undefined
  /** Tasks of our deployment. undefined: not asked this time. */
  tasks: { stopped: readonly TaskView[]; running: readonly TaskView[] } | undefined
}

export const primary = (service: ServiceView): DeploymentView | undefined =>
  service.deployments.find((deployment) => deployment.status === 'PRIMARY')

export const deploymentById = (service: ServiceView, id: string): DeploymentView | undefined =>
  service.deployments.find((deployment) => deployment.id === id)

/** Every task that is wanted runs, and none of them is of another deployment: ECS has only to say that it is done. */
export const onlyOursRuns = (
  service: ServiceView,
  { deploymentId }: { deploymentId: string },
): boolean =>
  service.deployments.every(({ id, running, desired }) =>
    id === deploymentId ? running >= desired : running === 0,
  )
