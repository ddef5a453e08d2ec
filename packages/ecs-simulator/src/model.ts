// What a user writes to describe a world: plain data that can come from a JSON or YAML file. What becomes of it is in state.ts.
import type { DurationRange } from './random.js'
import type { JsonObject } from './wire.js'

/** A world at its start. Plain data: it can come from a JSON or YAML file. */
export interface WorldConfig {
  /** Default 123456789012. */
  account?: string
  /** Default eu-central-1. */
  region?: string
  /** Names. Default: `demo`. The first is the cluster of services that name none. */
  clusters?: string[]
  /** By reference as task definitions spell it, `app:1`. An image that is not here cannot be pulled. */
  images?: Record<string, ImageConfig>
  /** Inputs of RegisterTaskDefinition, registered in this order. */
  taskDefinitions?: JsonObject[]
  /** Those of them, as `family:revision`, that are INACTIVE once the services are there. */
  deregistered?: string[]
  /** Inputs of CreateService. */
  services?: ServiceConfig[]
  /** By name. */
  targetGroups?: Record<string, TargetGroupConfig>
  /** Container instances of each cluster: what DAEMON services run on. Default 1. */
  containerInstances?: number
  /** CloudWatch alarms by name. */
  alarms?: Record<string, AlarmState>
  /** CloudWatch metrics that GetMetricData finds. */
  metrics?: MetricConfig[]
  /** Secrets and parameters that exist, by ARN or name. Absent: every one exists. */
  secrets?: string[]
  /** Who calls, and what they may do. Absent: everything is allowed. */
  iam?: IamConfig
  faults?: FaultRule[]
  timing?: Partial<Timing>
}

/** One metric, minute by minute from the full minute on in which the world begins. */
export interface MetricConfig {
  /** Such as `AWS/ApplicationELB`. */
  namespace: string
  name: string
  dimensions?: Record<string, string>
  /** Sum and number of samples of a minute. Without data points, as when nothing was asked: null. */
  minutes: ({ sum: number; samples?: number } | null)[]
  /** How long after its end a minute can be read: CloudWatch is late. Default 0. */
  delaySeconds?: number
}

/** An input of CreateService, plus what only the start of a world can say. */
export interface ServiceConfig {
  serviceName: string
  cluster?: string
  taskDefinition: string
  desiredCount?: number
  /**
   * How the service is when the world begins: its deployment completed long ago (the default), its first deployment
   * just starts, or its first deployment failed and nothing runs.
   */
  state?: 'steady' | 'deploying' | 'failed'
  [member: string]: unknown
}

export interface ImageConfig {
  /** Default: healthy. */
  behaviour?: Behaviour
  /** `sha256:…`. Default: derived from the reference. */
  digest?: string
  /** Such as `linux/amd64`. With several, the reference names an index of as many images. */
  platforms?: string[]
  /** What ECR answers for DescribeImageScanFindings. Absent: there is no scan. */
  scan?: {
    status: 'COMPLETE' | 'IN_PROGRESS' | 'PENDING' | 'FAILED' | 'ACTIVE'
    findings?: { name: string; severity: string; description?: string; uri?: string }[]
  }
}

/** What a container of this image does. All but `process` are scripts and need no process. */
export type Behaviour =
  | { kind: 'healthy' }
  /** Exits `afterMs` after it was started, on its own. With exitCode 0 it is a job that succeeds. */
  | { kind: 'crash'; exitCode?: number; afterMs?: number; log?: string[] }
  | { kind: 'never-healthy'; via: 'container' | 'load-balancer'; reason?: string }
  /** The agent tries for `afterMs`, or as long as a pull takes. */
  | { kind: 'unpullable'; reason?: string; afterMs?: number }
  | { kind: 'missing-secret'; secret?: string }
  | { kind: 'out-of-memory'; afterMs?: number }
  /** Healthy, but takes `afterMs` longer to get there. */
  | { kind: 'slow-start'; afterMs: number }
  /** The first `failures` tasks crash, the others are healthy; or each crashes with `probability`. */
  | { kind: 'flaky'; failures?: number; probability?: number; exitCode?: number; afterMs?: number }
  /** A real local process. `PORT` in its environment is the port it has to listen on. */
  | { kind: 'process'; command: string[]; directory?: string; environment?: Record<string, string> }

export interface TargetGroupConfig {
  /** Where the load balancer listens. Default: any free port; only opened for images that are processes. */
  listenPort?: number
  healthCheckPath?: string
  /** HTTP codes that mean healthy, such as `200` or `200-299`. Default 200. */
  matcher?: string
  healthCheckIntervalSeconds?: number
  healthCheckTimeoutSeconds?: number
  healthyThreshold?: number
  unhealthyThreshold?: number
  deregistrationDelaySeconds?: number
}

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

export interface IamConfig {
  /** The ARN of the caller. Default: an assumed role `deployer`. */
  caller?: string
  /** An IAM policy document. It is enforced: what it does not allow is denied. */
  policy?: PolicyDocument
}

export interface PolicyDocument {
  Version?: string
  Id?: string
  Statement: PolicyStatement | PolicyStatement[]
}

export interface PolicyStatement {
  Sid?: string
  Effect: 'Allow' | 'Deny'
  Action?: string | string[]
  NotAction?: string | string[]
  Resource?: string | string[]
  NotResource?: string | string[]
  Condition?: Record<string, Record<string, string | string[]>>
}

export type FaultKind =
  /** ThrottlingException, HTTP 400. */
  | 'throttle'
  /** ServerException, HTTP 500 (or `status`). */
  | 'server-error'
  /** The work is done, the answer comes `delayMs` later. */
  | 'late'
  /** The answer shows the state before the last UpdateService. */
  | 'stale'
  /** The work is done, then the connection breaks. */
  | 'answer-lost'
  | 'access-denied'
  | 'expired-token'
  /** The connection breaks before any work is done. */
  | 'refuse'
  /** Any other error: `code` and `message`. */
  | 'error'

/** Makes requests fail. Of several rules the first that applies wins. */
export interface FaultRule {
  /** `UpdateService`, or `*` for all. */
  action: string
  kind: FaultKind
  /** How many requests it strikes. Default: all. */
  times?: number
  /** How many matching requests pass first. */
  skip?: number
  /** Of 1. Default 1. */
  probability?: number
  /** Of `late`. Default 1000. */
  delayMs?: number
  /** Of `server-error`. Default 500. */
  status?: number
  /** Of `error`. */
  code?: string
  message?: string
  /** Only from the first UpdateService on. */
  afterUpdate?: boolean
}

/** How long things take in this world. */
export interface Timing {
  provisioning: DurationRange
  pull: DurationRange
  /** From the end of the pull to RUNNING. */
  start: DurationRange
  /** From SIGTERM to the end of a container that behaves. */
  stop: DurationRange
  deprovisioning: DurationRange
  /** createdAt → startedAt of a service deployment. */
  deploymentStart: DurationRange
  /** From the counts being right to COMPLETED. */
  deploymentCompletion: DurationRange
  /** From one task's failure to the launch of its replacement: for the first, second, … failure in a row; the last goes on. */
  launchBackoff: DurationRange[]
  /** From a task's failure to the circuit breaker's look at it. */
  breakerReaction: DurationRange
  /** From the failure of a deployment, or the request to stop it, to the start of the rollback. */
  rollbackStart: DurationRange
  /** How long a deployment with alarms bakes after its counts are right, unless it has a bake time. */
  alarmBake: DurationRange
  /** How long a failed deployment stays in the list of its service at least, once another has taken its place. */
  failedDeploymentRetention: DurationRange
  /** How long a new service deployment stays hidden from ListServiceDeployments. */
  listServiceDeploymentsLag: DurationRange
  /** How long a stopped task stays visible, and a deleted service. */
  stoppedTaskRetention: number
  inactiveServiceRetention: number
}
