// What the simulator keeps while a world runs: plain data. How it changes is in scheduler/ and ecs/.
import type { FaultKind, ImageConfig } from './model.js'
import type { TaskHandle } from './runtime/runtime.js'
import type { JsonObject } from './wire.js'

export interface TaskDefinition {
  arn: string
  family: string
  revision: number
  status: 'ACTIVE' | 'INACTIVE'
  registeredAt: number
  registeredBy: string
  deregisteredAt?: number
  /** As registered, with the defaults that ECS adds. */
  definition: JsonObject
  tags: Tag[]
}

export type Tag = { key: string; value?: string }

/** What a deployment of a service runs, and how. A change to any of it is a new revision. */
export interface ServiceSpec {
  taskDefinitionArn: string
  launchType?: string
  capacityProviderStrategy?: JsonObject[]
  platformVersion?: string
  platformFamily?: string
  networkConfiguration?: JsonObject
  loadBalancers: LoadBalancer[]
  serviceRegistries: JsonObject[]
  serviceConnectConfiguration?: JsonObject
  volumeConfigurations: JsonObject[]
  vpcLatticeConfigurations: JsonObject[]
}

export interface LoadBalancer {
  targetGroupArn?: string
  loadBalancerName?: string
  containerName?: string
  containerPort?: number
  [member: string]: unknown
}

export interface DeploymentConfiguration {
  minimumHealthyPercent: number
  maximumPercent: number
  deploymentCircuitBreaker?: CircuitBreaker
  alarms?: { alarmNames: string[]; enable: boolean; rollback: boolean }
  strategy: string
  bakeTimeInMinutes?: number
  lifecycleHooks?: JsonObject[]
  [member: string]: unknown
}

export interface CircuitBreaker {
  enable: boolean
  rollback: boolean
  resetOnHealthyTask?: boolean
  thresholdConfiguration?: {
    type: 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT' | 'COUNT'
    value: number
  }
}

export interface Service {
  arn: string
  name: string
  cluster: string
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE'
  createdAt: number
  createdBy: string
  deletedAt?: number
  desiredCount: number
  schedulingStrategy: 'REPLICA' | 'DAEMON'
  deploymentController: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL'
  deploymentConfiguration: DeploymentConfiguration
  healthCheckGracePeriodSeconds: number
  /** What the next deployment will run. */
  spec: ServiceSpec
  /** Members that are kept and told but have no effect here. */
  others: JsonObject
  /** Newest first. */
  deployments: Deployment[]
  /** What a rollback goes back to: the newest deployment that completed. Absent while a rollback to it is under way. */
  rollbackCandidate?: { spec: ServiceSpec; revisionArn: string }
  /** Newest first, the last 100. */
  events: ServiceEvent[]
  tags: Tag[]
}

export interface ServiceEvent {
  id: string
  createdAt: number
  message: string
}

export interface Deployment {
  /** `ecs-svc/N`. */
  id: string
  status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE'
  spec: ServiceSpec
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  rolloutStateReason: string
  failedTasks: number
  /** Failures that the circuit breaker counts; a healthy task takes it back to zero. */
  breakerFailures: number
  createdAt: number
  updatedAt: number
  /** The service deployment that made it. A rollback shares that of the deployment that it undoes. */
  serviceDeploymentArn: string
  revisionArn: string
  /** It stays in the list at least until then. */
  listedUntil?: number
  /** No launch before this time (back-off after failures). */
  launchNotBefore: number
  /** Its counts are right; this cancels the completion that follows from it. */
  cancelCompletion?: () => void
  /** The event that nothing can be started or stopped was written. */
  saidStuck?: boolean
  /** It brings the service back to what ran before. */
  isRollback: boolean
}

export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED'

export type MonitorStatus = 'DISABLED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'TRIGGERED'

export interface ServiceDeployment {
  arn: string
  serviceArn: string
  clusterArn: string
  status: ServiceDeploymentStatus
  statusReason?: string
  createdAt: number
  startedAt?: number
  finishedAt?: number
  stoppedAt?: number
  updatedAt: number
  /** ListServiceDeployments does not show it before. */
  listedFrom: number
  targetRevisionArn: string
  sourceRevisionArns: string[]
  deploymentConfiguration: DeploymentConfiguration
  /** Failures that the circuit breaker counted at last. */
  breakerFailures: number
  breakerStatus: MonitorStatus
  alarmStatus: MonitorStatus
  /** Those that were in ALARM when it started are not looked at. */
  ignoredAlarms: string[]
  triggeredAlarms: string[]
  rollback?: { reason: string; startedAt: number; revisionArn?: string }
  lifecycleStage?: string
  hooks: LifecycleHook[]
}

export interface LifecycleHook {
  hookId: string
  targetType: 'PAUSE'
  stage: string
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT'
  expiresAt: number
  timeoutAction: 'CONTINUE' | 'ROLLBACK'
}

export interface ServiceRevision {
  arn: string
  serviceArn: string
  clusterArn: string
  createdAt: number
  spec: ServiceSpec
  /** What its image references meant when it was made: a tag that moves later does not change a revision. */
  images: Map<string, ResolvedImage>
}

/** What a reference means. */
export interface ResolvedImage {
  config: ImageConfig
  digest: string
}

export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED'

export interface Task {
  arn: string
  id: string
  cluster: string
  taskDefinitionArn: string
  /** `service:<name>` or `family:<name>`. */
  group: string
  startedBy: string
  /** Absent for tasks of RunTask. */
  serviceArn?: string
  launchType?: string
  lastStatus: TaskStatus
  desiredStatus: 'RUNNING' | 'STOPPED'
  healthStatus: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN'
  stopCode?: string
  stoppedReason?: string
  createdAt: number
  pullStartedAt?: number
  pullStoppedAt?: number
  startedAt?: number
  stoppingAt?: number
  executionStoppedAt?: number
  stoppedAt?: number
  containers: TaskContainer[]
  overrides: JsonObject
  tags: Tag[]
  /** Target groups that say it is healthy. */
  healthyIn: string[]
  /** It counts as healthy for its deployment, now and at any time before. */
  healthy: boolean
  everHealthy: boolean
  handle?: TaskHandle
}

export interface TaskContainer {
  name: string
  arn: string
  image: string
  /** Of the image that it was launched from. Told, as `imageDigest`, only once that was pulled. */
  digest: string
  imageDigest?: string
  runtimeId?: string
  essential: boolean
  hasHealthCheck: boolean
  lastStatus: string
  healthStatus: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN'
  exitCode?: number
  reason?: string
}

export interface LogEvent {
  timestamp: number
  ingestionTime: number
  message: string
}

/** One request, as the log of requests keeps it. */
export interface RequestRecord {
  at: number
  service: string
  action: string
  input: JsonObject
  /** The HTTP status; 0 when the connection was broken. */
  status: number
  error?: string
  fault?: FaultKind
}
