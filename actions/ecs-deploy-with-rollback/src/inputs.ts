// What a user can say, read and checked before anything else happens. action.yml is the contract; a test holds the two
// together.

import type {
  CapacityProviderStrategyItem,
  ContainerOverride,
  LaunchType,
  PropagateTags,
  ServiceManagedEBSVolumeConfiguration,
  Tag,
  TaskManagedEBSVolumeConfiguration,
} from '@aws-sdk/client-ecs'
import { type InputReader, readInputs as readAll } from '@slipway/action-kit'
import { readSmokeInputs, type SmokeInputs } from './smoke/smoke-inputs.js'
import { listOfObjects, managedVolume } from './structured-inputs.js'

export type Trigger = 'failure' | 'cancel' | 'job-failure'

export interface Inputs {
  mode: 'deploy' | 'plan' | 'rollback'
  /** As it was given: a path, or a revision. */
  taskDefinition: string
  /** What it would be as a path: absolute. */
  taskDefinitionFile: string
  keepNullValueKeys: string[]
  cluster: string
  service: string
  change: {
    desiredCount: number | undefined
    force: boolean
    enableEcsManagedTags: boolean | undefined
    propagateTags: PropagateTags | undefined
    volume: { name: string; managedEBSVolume: ServiceManagedEBSVolumeConfiguration } | undefined
  }
  wait: boolean
  waitMs: number
  maxPauseMs: number | undefined
  maxRetries: number
  maxFailedTasks: number
  noProgressMs: number
  /** After the smoke checks, where there are any. */
  bakeMs: number
  smoke: SmokeInputs | undefined
  rollbackOn: Trigger[]
  rollbackTimeoutMs: number
  inFlight: 'proceed' | 'wait' | 'fail'
  expectedAccountId: string | undefined
  deploymentRecord: string | undefined
  summary: 'always' | 'on-failure' | 'never'
  runTask: RunTaskInputs | undefined
  jobStatus: string
}

export interface RunTaskInputs {
  wait: boolean
  startedBy: string
  /** `NONE`: the cluster's default capacity provider strategy decides. */
  launchType: LaunchType | 'NONE'
  capacityProviderStrategy: CapacityProviderStrategyItem[]
  subnets: string[]
  securityGroups: string[]
  assignPublicIp: 'ENABLED' | 'DISABLED'
  networkFromService: boolean
  containerOverrides: ContainerOverride[]
  tags: Tag[]
  volume: { name: string; managedEBSVolume: TaskManagedEBSVolumeConfiguration } | undefined
}

const minute = 60_000

export const readInputs = (): Inputs => readAll(defineInputs)

export function defineInputs(input: InputReader): Inputs {
  const mode = input.choice('mode', ['deploy', 'plan', 'rollback'], { default: 'deploy' })
  const inputs: Inputs = {
    mode,
    taskDefinition: input.text('task-definition', { default: '' }),
    taskDefinitionFile: input.path('task-definition', { default: '' }),
    keepNullValueKeys: commaList(input, 'keep-null-value-keys'),
    cluster: input.text('cluster', { default: 'default' }),
    service: input.text('service', { default: '' }),
    change: {
      desiredCount: input.integer('desired-count', { min: 0 }),
      force: input.boolean('force-new-deployment', { default: false }),
      enableEcsManagedTags: input.boolean('enable-ecs-managed-tags'),
      propagateTags: input.choice('propagate-tags', ['SERVICE', 'TASK_DEFINITION', 'NONE']),
      volume: managedVolume(input, 'service-managed-ebs-volume'),
    },
    wait: input.boolean('wait-for-service-stability', { default: true }),
    waitMs: input.number('wait-for-minutes', { default: 30, min: 1, max: 360 }) * minute,
    maxPauseMs: seconds(input.number('wait-max-delay-seconds', { min: 1, max: 600 })),
    maxRetries: input.integer('max-retries', { default: 3, min: 0, max: 20 }),
    maxFailedTasks: input.integer('max-failed-tasks', { default: 2, min: 1, max: 1000 }),
    noProgressMs: input.number('no-progress-minutes', { default: 10, min: 1, max: 360 }) * minute,
    bakeMs: input.number('bake-minutes', { default: 0, min: 0, max: 360 }) * minute,
    smoke: readSmokeInputs(input),
    rollbackOn: rollbackOn(input),
    rollbackTimeoutMs:
      input.number('rollback-timeout-minutes', { default: 15, min: 1, max: 360 }) * minute,
    inFlight: input.choice('in-flight', ['proceed', 'wait', 'fail'], { default: 'proceed' }),
    expectedAccountId: input.text('expected-account-id'),
    deploymentRecord: input.text('deployment-record'),
    summary: input.choice('summary', ['always', 'on-failure', 'never'], { default: 'always' }),
    runTask: runTaskInputs(input),
    jobStatus: input.text('job-status', { default: '' }),
  }
  refuseCodeDeploy(input)
  checkTogether(input, inputs)
  return inputs
}

const seconds = (value: number | undefined) => (value === undefined ? undefined : value * 1000)

const commaList = (input: InputReader, name: string): string[] =>
  (input.text(name) ?? '')
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

function rollbackOn(input: InputReader): Trigger[] {
  const chosen = input.choices('rollback-on', ['failure', 'cancel', 'job-failure', 'never'], {
    default: ['failure', 'cancel'],
  })
  if (chosen.includes('never') && chosen.length > 1) {
    input.problem('rollback-on: "never" stands alone; remove it, or the others')
  }
  return chosen.filter((trigger) => trigger !== 'never')
}

function runTaskInputs(input: InputReader): RunTaskInputs | undefined {
  const wanted = input.boolean('run-task', { default: false })
  const inputs: RunTaskInputs = {
    wait: input.boolean('wait-for-task-stopped', { default: false }),
    startedBy: input.text('run-task-started-by', { default: 'GitHub-Actions' }),
    launchType: input.choice('run-task-launch-type', ['FARGATE', 'EC2', 'EXTERNAL', 'NONE'], {
      default: 'FARGATE',
    }),
    capacityProviderStrategy: listOfObjects<CapacityProviderStrategyItem>(
      input,
      'run-task-capacity-provider-strategy',
      ['capacityProvider'],
    ),
    subnets: commaList(input, 'run-task-subnets'),
    securityGroups: commaList(input, 'run-task-security-groups'),
    assignPublicIp: input.choice('run-task-assign-public-IP', ['ENABLED', 'DISABLED'], {
      default: 'DISABLED',
    }),
    networkFromService: input.boolean('run-task-network-from-service', { default: false }),
    containerOverrides: listOfObjects<ContainerOverride>(input, 'run-task-container-overrides', [
      'name',
    ]),
    tags: listOfObjects<Tag>(input, 'run-task-tags', ['key']),
    volume: managedVolume(input, 'run-task-managed-ebs-volume'),
  }
  if (inputs.startedBy.length > 128) {
    input.problem(`run-task-started-by: at most 128 characters (it has ${inputs.startedBy.length})`)
  }
  return wanted ? inputs : undefined
}

const codeDeployInputs = [
  'codedeploy-appspec',
  'codedeploy-application',
  'codedeploy-deployment-group',
  'codedeploy-deployment-description',
  'codedeploy-deployment-config',
]

function refuseCodeDeploy(input: InputReader): void {
  for (const name of codeDeployInputs) {
    input.unsupported(
      name,
      'deployments by AWS CodeDeploy are not supported yet; use aws-actions/amazon-ecs-deploy-task-definition for services with the deployment controller CODE_DEPLOY',
    )
  }
}

function checkTogether(input: InputReader, inputs: Inputs): void {
  const { mode, taskDefinition, service, expectedAccountId, runTask, deploymentRecord } = inputs
  if (mode !== 'rollback' && taskDefinition === '') {
    input.problem(
      'task-definition: it is required; give the path of a task definition (the output of render-task-def), or family:revision',
    )
  }
  if (mode !== 'deploy' && service === '' && !deploymentRecord) {
    input.problem(`service: mode ${mode} needs one`)
  }
  if (deploymentRecord && mode !== 'rollback') {
    input.problem('deployment-record: it is for mode: rollback only')
  }
  if (expectedAccountId !== undefined && !/^\d{12}$/.test(expectedAccountId)) {
    input.problem(
      'expected-account-id: an AWS account id has 12 digits (put it in quotes: YAML drops a leading zero otherwise)',
    )
  }
  if (runTask?.networkFromService && service === '') {
    input.problem('run-task-network-from-service: there is no service to take the network from')
  }
  if (inputs.smoke && !inputs.wait) {
    input.problem(
      'smoke-checks: with wait-for-service-stability: false nobody waits until there is a new version to be asked; remove one of the two, or run smoke-check in a later step',
    )
  }
  if (inputs.smoke && mode === 'rollback') {
    input.problem(
      'smoke-checks: mode rollback makes no checks; run smoke-check in a later step to ask the version that it goes back to',
    )
  }
  if (inputs.smoke && service === '') {
    input.problem('smoke-checks: without service nothing is deployed, so nothing can be asked')
  }
  if (!inputs.wait && inputs.bakeMs > 0) {
    input.problem('bake-minutes: it has no meaning with wait-for-service-stability: false')
  }
}
