import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import { type Inputs, readInputs } from '../src/inputs.js'
import { runTaskRequest } from '../src/migration.js'
import { changeOf, undoOf } from '../src/service-change.js'

const before = { ...process.env }
beforeEach(() => {
  for (const key of Object.keys(process.env)) {
    if (key.startsWith('INPUT_')) delete process.env[key]
  }
})
afterEach(() => {
  process.env = { ...before }
})

function given(inputs: Record<string, string>): Inputs {
  for (const [name, value] of Object.entries(inputs)) {
    process.env[`INPUT_${name.toUpperCase()}`] = value
  }
  return readInputs()
}

function problems(inputs: Record<string, string>): readonly string[] {
  try {
    given(inputs)
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
  return []
}

const usual = { 'task-definition': 'task.json', service: 'web' }

test('the defaults', () => {
  expect(given(usual)).toMatchObject({
    mode: 'deploy',
    cluster: 'default',
    wait: true,
    waitMs: 1_800_000,
    maxRetries: 3,
    maxFailedTasks: 2,
    noProgressMs: 600_000,
    bakeMs: 0,
    smoke: undefined,
    rollbackOn: ['failure', 'cancel'],
    rollbackTimeoutMs: 900_000,
    inFlight: 'proceed',
    summary: 'always',
    runTask: undefined,
    change: { desiredCount: undefined, force: false, volume: undefined },
  })
})

describe('mistakes are told, all at once', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a misspelt input',
      { ...usual, 'max-faild-tasks': '3' },
      /unknown input "max-faild-tasks", did you mean "max-failed-tasks"/,
    ],
    ['no task definition', { service: 'web' }, /^task-definition: it is required/],
    [
      'junk in a boolean',
      { ...usual, 'wait-for-service-stability': 'yes please' },
      /^wait-for-service-stability: /,
    ],
    ['a count that is no number', { ...usual, 'desired-count': 'two' }, /^desired-count: /],
    ['minutes out of range', { ...usual, 'wait-for-minutes': '0' }, /^wait-for-minutes: /],
    [
      'never and something else',
      { ...usual, 'rollback-on': 'never, failure' },
      /^rollback-on: "never" stands alone/,
    ],
    [
      'an unknown trigger',
      { ...usual, 'rollback-on': 'faliure' },
      /^rollback-on: .*did you mean "failure"/,
    ],
    [
      'an account id without its leading zero',
      { ...usual, 'expected-account-id': '12345678901' },
      /^expected-account-id: an AWS account id has 12 digits/,
    ],
    [
      'CodeDeploy',
      { ...usual, 'codedeploy-appspec': 'appspec.yaml' },
      /^codedeploy-appspec: it is not supported: .*CodeDeploy/,
    ],
    [
      'a plan without a service',
      { 'task-definition': 'task.json', mode: 'plan' },
      /^service: mode plan needs one/,
    ],
    [
      'a record in the wrong mode',
      { ...usual, 'deployment-record': '{}' },
      /^deployment-record: it is for mode: rollback only/,
    ],
    [
      'a bake that nobody watches',
      { ...usual, 'bake-minutes': '5', 'wait-for-service-stability': 'false' },
      /^bake-minutes: it has no meaning/,
    ],
    [
      'a smoke variable twice',
      {
        ...usual,
        'smoke-checks': 'smoke.yml',
        'smoke-variables': 'host=a\nsha=1',
        'smoke-secrets': 'sha=2',
      },
      /^smoke-variables: sha is given twice/,
    ],
    [
      'a smoke variable that no {{ }} can name',
      { ...usual, 'smoke-checks': 'smoke.yml', 'smoke-variables': '1st=a' },
      /^smoke-variables: "1st" is no name/,
    ],
    [
      'smoke secrets without checks',
      { ...usual, 'smoke-secrets': 'token=abcdef' },
      /^smoke-secrets: it needs smoke-checks/,
    ],
    [
      'a volume without its name',
      { ...usual, 'service-managed-ebs-volume': '{"roleArn": "r"}' },
      /service-managed-ebs-volume-name is missing/,
    ],
    [
      'a volume without a role',
      { ...usual, 'service-managed-ebs-volume-name': 'v', 'service-managed-ebs-volume': '{}' },
      /an object with at least "roleArn"/,
    ],
    [
      'a volume with an unknown key',
      {
        ...usual,
        'service-managed-ebs-volume-name': 'v',
        'service-managed-ebs-volume': 'roleArn: r\nsize: 3',
      },
      /unknown "size"; known are/,
    ],
    [
      'overrides that are no list',
      { ...usual, 'run-task-container-overrides': '{"name": "x"}' },
      /a list of objects is needed/,
    ],
    [
      'overrides without a name',
      { ...usual, 'run-task-container-overrides': '[{"command": []}]' },
      /item 1 has no "name"/,
    ],
    [
      'overrides that are not JSON',
      { ...usual, 'run-task-container-overrides': '[{]' },
      /^run-task-container-overrides: line 1, column/,
    ],
  ])('%s', (_, inputs, expected) => {
    expect(problems(inputs).join('\n')).toMatch(expected)
  })

  test('several', () => {
    expect(problems({ mode: 'deplyo', 'max-failed-tasks': '-1' })).toHaveLength(3)
  })
})

describe('nothing is sent that was not asked for', () => {
  test('by the update', () => {
    expect(changeOf(given(usual).change, 'web:2')).toEqual({ taskDefinition: 'web:2' })
    expect(
      changeOf(
        given({
          ...usual,
          'desired-count': '0',
          'force-new-deployment': 'true',
          'enable-ecs-managed-tags': 'false',
          'propagate-tags': 'SERVICE',
          'service-managed-ebs-volume-name': 'data',
          'service-managed-ebs-volume': '{"roleArn": "r", "sizeInGiB": 5}',
        }).change,
        'web:2',
      ),
    ).toEqual({
      taskDefinition: 'web:2',
      desiredCount: 0,
      forceNewDeployment: true,
      enableECSManagedTags: false,
      propagateTags: 'SERVICE',
      volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: 'r', sizeInGiB: 5 } }],
    })
  })

  test('by the run of a task', () => {
    const inputs = given({ ...usual, 'run-task': 'true' })
    expect(inputs.runTask && runTaskRequest(inputs, inputs.runTask, 'web:2', undefined)).toEqual({
      cluster: 'default',
      taskDefinition: 'web:2',
      startedBy: 'GitHub-Actions',
      launchType: 'FARGATE',
    })
  })

  test('a capacity provider strategy takes the place of the launch type', () => {
    const inputs = given({
      ...usual,
      'run-task': 'true',
      'run-task-capacity-provider-strategy': '[{"capacityProvider": "FARGATE_SPOT"}]',
      'run-task-subnets': 'subnet-1, subnet-2',
    })
    expect(inputs.runTask && runTaskRequest(inputs, inputs.runTask, 'web:2', undefined)).toEqual({
      cluster: 'default',
      taskDefinition: 'web:2',
      startedBy: 'GitHub-Actions',
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }],
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], assignPublicIp: 'DISABLED' },
      },
    })
  })
})

test('the smoke checks: where, and with which values', () => {
  const inputs = {
    ...usual,
    'smoke-checks': 'deploy/smoke.yml',
    'smoke-variables': 'host=app.example.com\nquery=a=b',
    'smoke-secrets': 'token=a secret',
  }
  expect(given(inputs).smoke).toEqual({
    file: resolve(process.env.GITHUB_WORKSPACE || '.', 'deploy/smoke.yml'),
    variables: { host: 'app.example.com', query: 'a=b', token: 'a secret' },
  })
})

test('what is undone is what was changed, as it was before', () => {
  const service = {
    desiredCount: 3,
    enableECSManagedTags: true,
    deployments: [{ status: 'PRIMARY', volumeConfigurations: [{ name: 'old' }] }],
  }
  expect(undoOf({}, service)).toEqual({})
  expect(
    undoOf(
      {
        desiredCount: 5,
        propagateTags: 'SERVICE',
        enableECSManagedTags: false,
        volumeConfigurations: [],
      },
      service,
    ),
  ).toEqual({
    desiredCount: 3,
    enableECSManagedTags: true,
    propagateTags: 'NONE',
    volumeConfigurations: [{ name: 'old' }],
  })
})
