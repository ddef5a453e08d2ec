// Why a deployment failed, in one sentence, and what to do about it. Pure.

import { revisionName } from '../arn.js'
import type { Cause, CauseKind } from '../rollout/judge.js'
import type { Memory } from '../rollout/memory.js'
import type { Rollout } from '../rollout/rollout.js'
import { withoutFullStop, withoutServiceName } from '../sentences.js'
import type { FailureCode, TaskFailure } from './task-failure.js'

export interface Diagnosis {
  kind: CauseKind
  /** The first cause, for outputs and annotations. */
  sentence: string
  /** What usually helps; empty where we know of nothing better than the sentence. */
  hint: string
}

export function explain(cause: Cause, memory: Memory, rollout: Rollout): Diagnosis {
  const root = cause.failure ?? memory.failures.at(-1)
  const because = root ? describeFailures(root, memory.failures, targetHealth(memory)) : ''
  const said = withoutFullStop(withoutServiceName(cause.said).trim())
  return {
    kind: cause.kind,
    sentence: sentence(cause, because, said, memory, rollout),
    hint: hint(cause, root),
  }
}

function sentence(
  { kind }: Cause,
  because: string,
  said: string,
  memory: Memory,
  rollout: Rollout,
): string {
  const revision = revisionName(rollout.taskDefinition)
  const counts = countsOf(memory, rollout)
  const why = because || said
  switch (kind) {
    case 'service-gone':
      return `the service went away during the deployment (${said})`
    case 'ecs-rolls-back':
    case 'ecs-rolled-back':
      return joined(because, said || `ECS rolled ${revision} back`)
    case 'ecs-rollback-failed':
      return joined(because, `ECS tried to roll back and could not${said ? `: ${said}` : ''}`)
    case 'stopped':
      return joined(because, `the deployment was stopped${said ? `: ${said}` : ' by somebody'}`)
    case 'deployment-failed':
      return joined(because, said || `ECS marked the deployment of ${revision} as failed`)
    case 'cannot-start':
    case 'tasks-fail':
      return why || `tasks of ${revision} keep failing`
    case 'stuck':
      return joined(
        because,
        `nothing has changed for a while${counts}${said ? `; last word of ECS: ${said}` : ''}`,
      )
    case 'timeout': {
      const last = memory.events.at(-1)
      const event = last
        ? `; last word of ECS: ${withoutFullStop(withoutServiceName(last.message))}`
        : ''
      return joined(because, `time ran out while waiting for ${said}${counts}${event}`)
    }
    case 'lost':
      return `${said}, although it accepted ours`
    case 'superseded':
      return `another deployment replaced this one: ${said}`
    case 'cancelled':
      return 'the run was cancelled'
    case 'job-failed':
      return 'a later step of the job failed'
    case 'not-started':
    case 'aws-error':
    case 'asked':
      return said
  }
}

/** `Health checks failed with these codes: [500]`, from the newest event that says it. */
const targetHealth = ({ events }: Memory): string =>
  events
    .toReversed()
    .map(
      ({ message }) =>
        /is unhealthy in .{0,200}due to \(reason (.{1,300}?)\)\.?$/.exec(message)?.[1],
    )
    .find((reason) => reason !== undefined) ?? ''

const joined = (first: string, second: string): string => (first ? `${first} (${second})` : second)

function countsOf(memory: Memory, rollout: Rollout): string {
  const ours = memory.last?.service?.deployments.find(({ id }) => id === rollout.deploymentId)
  return ours ? ` (${ours.running} of ${ours.desired} new tasks running)` : ''
}

const numbers = ['no times', 'once', 'twice', 'three times', 'four times', 'five times']

/** `essential container "web" exited with 1 three times: …` */
export function describeFailures(
  root: TaskFailure,
  all: readonly TaskFailure[],
  /** What the load balancer had to complain of, where an event tells. */
  complaint = '',
): string {
  const alike = all.filter(
    ({ code, container, exitCode }) =>
      code === root.code && container === root.container && exitCode === root.exitCode,
  ).length
  const often = alike > 1 ? ` ${numbers[alike] ?? `${alike} times`}` : ''
  const container = root.container ? `container "${root.container}"` : 'a container'
  // ECS's general sentences say less than ours.
  const said = root.reason.replace(
    /(^| \| )(Essential container in task exited|Task failed (ELB|container) health checks.*)$/,
    '',
  )
  const detail = said ? `: ${said}` : ''
  switch (root.code) {
    case 'container-exited':
      return `essential ${container} exited with ${root.exitCode ?? 'an unknown code'}${often}${detail}`
    case 'out-of-memory':
      return `${container} ran out of memory${often}${detail}`
    case 'container-health-check':
      return `${container} failed its health check${often}${detail}`
    case 'load-balancer-health-check':
      return `tasks failed the health check of the load balancer${often}${complaint ? `: ${complaint}` : detail}`
    case 'image-not-found':
      return `the image of ${container} does not exist${detail}`
    case 'image-not-pullable':
      return `the image of ${container} could not be pulled${often}${detail}`
    case 'secret-not-available':
      return `a secret or parameter could not be read${detail}`
    case 'role-not-assumable':
      return `ECS could not assume the task's role${detail}`
    case 'wrong-architecture':
      return `the image of ${container} is built for another platform${detail}`
    case 'cannot-start-container':
      return `${container} could not be started${often}${detail}`
    case 'resources-not-available':
      return `what the task needs could not be set up${often}${detail}`
    case 'other':
      return `a task failed${often}${detail}`
  }
}

const hints: Partial<Record<FailureCode, string>> = {
  'container-exited':
    'Run the image with the same command and environment on your machine; the last lines of its log are in the job summary where the log driver is awslogs.',
  'out-of-memory':
    'Give the container more memory (inputs cpu and memory of render-task-def), or find what grew.',
  'container-health-check':
    'Try the health check command inside the container: is curl or wget in the image, is the path right, is startPeriod long enough?',
  'load-balancer-health-check':
    'Look at path, port, matcher and timeout of the target group, at the security groups between load balancer and task, and at healthCheckGracePeriodSeconds of the service.',
  'image-not-found':
    'Was the image pushed, to this registry and region, under exactly this tag? render-task-def with resolve-digest: true finds this out before a deployment.',
  'image-not-pullable':
    'The execution role needs ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer; a task in a private subnet needs a NAT gateway or VPC endpoints for ECR and S3.',
  'secret-not-available':
    'The execution role needs secretsmanager:GetSecretValue or ssm:GetParameters (and kms:Decrypt) on what valueFrom names; check the name and the JSON key.',
  'role-not-assumable': 'The role must exist and trust ecs-tasks.amazonaws.com.',
  'wrong-architecture':
    'Build for the platform of the task: runtimePlatform.cpuArchitecture in the task definition, --platform in docker build.',
  'cannot-start-container':
    'Check command, entryPoint and the executable bit of the file they name.',
  'resources-not-available':
    'Check the execution role, and that the subnet reaches ECR, Secrets Manager, SSM and CloudWatch Logs.',
}

function hint({ kind, said }: Cause, root: TaskFailure | undefined): string {
  const known = root && hints[root.code]
  if (known) return known
  if (kind === 'stuck' && /no container instance met|capacity/i.test(said)) {
    return 'The cluster has no room for another task: add capacity, or lower minimumHealthyPercent so that an old task may go first.'
  }
  if (kind === 'stuck') {
    return 'A minimumHealthyPercent of 100 with a maximumPercent of 100 leaves no room for a new task; so does a distinctInstance constraint on a full cluster.'
  }
  if (/pause hook/.test(said)) {
    return 'Answer the hook (aws ecs continue-service-deployment), or remove it from the deployment configuration of the service.'
  }
  if (kind === 'superseded') {
    return 'Let deployments of one service queue up: a concurrency group named after cluster and service (not after the branch), with cancel-in-progress: false.'
  }
  if (kind === 'timeout') return 'If the service just needs longer, raise wait-for-minutes.'
  if (kind === 'service-gone')
    return 'Deploy to the service after whatever deletes or replaces it has finished.'
  return ''
}
