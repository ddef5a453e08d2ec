// Amazon ECS for the actions: clients, task definitions, rollouts, diagnosis, rollback. Knows neither the runner nor
// HTTP checks; prints nothing, reads no environment.

export { alarmsAlreadyFiring } from './alarms.js'
export { type EcsApi, ecsApi, type RegisteredTaskDefinition, type ServiceName } from './api.js'
export {
  parseArn,
  revisionName,
  sameRevision,
  serviceConsoleUrl,
  shortName,
  siblingRevision,
} from './arn.js'
export {
  type AwsErrorKind,
  awsErrorKind,
  explainAwsError,
  mayPass,
  missingPermission,
} from './aws-error.js'
export { ecrClient } from './clients/ecr.js'
export { ecsClient } from './clients/ecs.js'
export {
  type CountsQuery,
  type LoadBalancerCounts,
  type LoadBalancerDimensions,
  loadBalancerDimension,
  readLoadBalancerCounts,
  regionOfLoadBalancer,
  targetGroupDimension,
} from './clients/load-balancer-counts.js'
export type { ClientOptions } from './clients/options.js'
export { callerAccount } from './clients/sts.js'
export { type Clock, systemClock } from './clock.js'
export { type DeploymentRecord, formatRecord, parseRecord } from './deployment-record.js'
export { type Diagnosis, explain } from './diagnosis/explain.js'
export { type LogTail, logPlace, logTail } from './diagnosis/logs.js'
export { type TaskFailure, taskFailure } from './diagnosis/task-failure.js'
export * from './image/index.js'
export {
  completedRevisions,
  deploymentInFlight,
  missingService,
  type Preflight,
  preflight,
} from './preflight.js'
export { EcsProblem, explained } from './problem.js'
export { registerRevision, runsAlready } from './register.js'
export type { Reporter } from './reporter.js'
export type { RollbackGoal, RollbackMethod } from './rollback/judge-rollback.js'
export { type RollBackOptions, type RollbackResult, rollBack } from './rollback/roll-back.js'
export {
  type Access,
  newAccess,
  type OptionalPermission,
  optionalPermissions,
} from './rollout/access.js'
export { type Followed, follow } from './rollout/follow.js'
export { type Cause, type CauseKind, type Decision, judge, type Remedy } from './rollout/judge.js'
export { type Memory, newMemory, remember } from './rollout/memory.js'
export { elapsed } from './rollout/narrate.js'
export { type DeploymentView, type Observation, primary } from './rollout/observation.js'
export { newObserver, type Observer } from './rollout/observe.js'
export { type Patience, type Rollout, staleReadsMs } from './rollout/rollout.js'
export { serviceView } from './rollout/views.js'
export { startTask, type TaskEnding, waitForTasks } from './run-task/run-task.js'
export { withoutServiceName } from './sentences.js'
export * from './task-definition/index.js'
export {
  OvertakenUpdate,
  type ServiceChange,
  UnansweredUpdate,
  updateService,
} from './update-service.js'
