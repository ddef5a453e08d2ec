// The simulator as clients see it that we did not write: the AWS CLI reads every answer, and botocore's models are held against it strictly.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import * as cloudwatch from '@aws-sdk/client-cloudwatch'
import * as logs from '@aws-sdk/client-cloudwatch-logs'
import * as ecr from '@aws-sdk/client-ecr'
import * as ecs from '@aws-sdk/client-ecs'
import * as sts from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ecsService } from '../src/ecs/service.js'
import {
  AdjustableClock,
  AwsError,
  type ScenarioName,
  type Simulator,
  scenarios,
  startScenario,
  webTaskDefinition,
} from '../src/index.js'
import { cloudWatchService } from '../src/services/cloudwatch.js'
import { ecrService } from '../src/services/ecr.js'
import { logsService } from '../src/services/logs.js'
import { stsService } from '../src/services/sts.js'
import type { Service } from '../src/wire.js'

const execute = promisify(execFile)

/** Looked at by value. */
type Answer = ReturnType<typeof JSON.parse>

interface Call {
  /** As botocore names it. */
  service: 'ecs' | 'ecr' | 'sts' | 'logs' | 'cloudwatch'
  operation: string
  params?: object
  /** The answer, or the code of the error, that is expected. */
  expected?: object
  error?: string
}

let simulator: Simulator
let environment: NodeJS.ProcessEnv

async function begin(): Promise<void> {
  await simulator?.close()
  simulator = await startScenario('crash-loop-breaker-rollback')
  const images = simulator.world.state.images
  const findings = [{ name: 'CVE-2026-0001', severity: 'HIGH', uri: 'https://example.com' }]
  images.set('scan:basic', { scan: { status: 'COMPLETE', findings } })
  images.set('scan:enhanced', { scan: { status: 'ACTIVE', findings } })
  simulator.world.setAlarm('web-errors', 'OK')
  images.set('scan:multi', { platforms: ['linux/amd64', 'linux/arm64'] })
  environment = { ...process.env, ...simulator.environment, AWS_PAGER: '', AWS_MAX_ATTEMPTS: '1' }
}
afterAll(() => simulator?.close())

const cluster = 'demo'
const service = { cluster, service: 'web' }
const arns = () => {
  const [deployment] = simulator.world.serviceDeployments('web')
  const [task] = simulator.world.tasks('web')
  return {
    deployment: deployment?.arn ?? '',
    revision: deployment?.targetRevisionArn ?? '',
    service: simulator.world.service('web').arn,
    task: task?.arn ?? '',
    stream: `web/web/${task?.id}`,
  }
}
const newTaskDefinition = {
  ...webTaskDefinition('app:crash'),
  tags: [{ key: 'team', value: 'shop' }],
}

const errors: Call[] = [
  {
    service: 'ecs',
    operation: 'DescribeServices',
    params: { cluster: 'nope', services: ['web'] },
    error: 'ClusterNotFoundException',
  },
  {
    service: 'ecs',
    operation: 'UpdateService',
    params: { cluster, service: 'nope' },
    error: 'ServiceNotFoundException',
  },
  {
    service: 'ecs',
    operation: 'UpdateService',
    params: { ...service, taskDefinition: 'nope:1' },
    error: 'ClientException',
  },
  {
    service: 'ecs',
    operation: 'DescribeTaskDefinition',
    params: { taskDefinition: 'nope' },
    error: 'ClientException',
  },
  {
    service: 'ecr',
    operation: 'DescribeImages',
    params: { repositoryName: 'nope' },
    error: 'RepositoryNotFoundException',
  },
  {
    service: 'ecr',
    operation: 'DescribeImages',
    params: { repositoryName: 'scan', imageIds: [{ imageTag: 'nope' }] },
    error: 'ImageNotFoundException',
  },
  {
    service: 'ecr',
    operation: 'DescribeImageScanFindings',
    params: { repositoryName: 'scan', imageId: { imageTag: 'multi' } },
    error: 'ScanNotFoundException',
  },
  {
    service: 'logs',
    operation: 'GetLogEvents',
    params: { logGroupName: '/nope', logStreamName: 'x' },
    error: 'ResourceNotFoundException',
  },
]

/** In this order: what one does, the next ones see. Functions, because ARNs are known only then. */
const calls: (() => Call)[] = [
  () => ({ service: 'sts', operation: 'GetCallerIdentity', expected: { Account: '123456789012' } }),
  () => ({ service: 'ecs', operation: 'ListClusters' }),
  () => ({ service: 'ecs', operation: 'CreateCluster', params: { clusterName: 'other' } }),
  () => ({
    service: 'ecs',
    operation: 'DescribeClusters',
    params: { clusters: ['demo', 'nope'] },
    expected: { clusters: [{ clusterName: 'demo' }], failures: [{ reason: 'MISSING' }] },
  }),
  () => ({
    service: 'ecs',
    operation: 'DescribeServices',
    params: { cluster, services: ['web', 'nope'] },
    expected: {
      services: [{ serviceName: 'web', runningCount: 1 }],
      failures: [{ reason: 'MISSING' }],
    },
  }),
  () => ({ service: 'ecs', operation: 'ListServices', params: { cluster } }),
  () => ({ service: 'ecs', operation: 'ListTaskDefinitions' }),
  () => ({ service: 'ecs', operation: 'ListTaskDefinitionFamilies' }),
  () => ({
    service: 'ecs',
    operation: 'RegisterTaskDefinition',
    params: newTaskDefinition,
    expected: { taskDefinition: { revision: 2 }, tags: [{ key: 'team' }] },
  }),
  () => ({
    service: 'ecs',
    operation: 'DescribeTaskDefinition',
    params: { taskDefinition: 'web:2', include: ['TAGS'] },
    expected: { taskDefinition: { family: 'web', status: 'ACTIVE' } },
  }),
  () => ({
    service: 'ecs',
    operation: 'UpdateService',
    params: { ...service, taskDefinition: 'web:2' },
    expected: { service: { deployments: [{ status: 'PRIMARY' }, { status: 'ACTIVE' }] } },
  }),
  () => ({ service: 'ecs', operation: 'ListServiceDeployments', params: service }),
  () => ({
    service: 'ecs',
    operation: 'DescribeServiceDeployments',
    params: { serviceDeploymentArns: [arns().deployment] },
    expected: { serviceDeployments: [{ targetServiceRevision: { arn: arns().revision } }] },
  }),
  () => ({
    service: 'ecs',
    operation: 'DescribeServiceRevisions',
    params: { serviceRevisionArns: [arns().revision] },
    expected: { serviceRevisions: [{ taskDefinition: expect.stringMatching(/web:2$/) }] },
  }),
  () => ({ service: 'ecs', operation: 'DescribeServices', params: { cluster, services: ['web'] } }),
  () => ({
    service: 'ecs',
    operation: 'StopServiceDeployment',
    params: { serviceDeploymentArn: arns().deployment, stopType: 'ROLLBACK' },
  }),
  () => ({
    service: 'ecs',
    operation: 'ContinueServiceDeployment',
    params: { serviceDeploymentArn: arns().deployment, hookId: 'ecs-pause-none' },
    error: expect.any(String) as never as string,
  }),
  () => ({ service: 'ecs', operation: 'ListTasks', params: { cluster, serviceName: 'web' } }),
  () => ({
    service: 'ecs',
    operation: 'DescribeTasks',
    params: { cluster, tasks: [arns().task], include: ['TAGS'] },
    expected: { tasks: [{ lastStatus: 'RUNNING' }] },
  }),
  () => ({
    service: 'ecs',
    operation: 'RunTask',
    params: {
      cluster,
      taskDefinition: 'web:1',
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      overrides: { containerOverrides: [{ name: 'web', command: ['migrate'] }] },
      tags: [{ key: 'team', value: 'shop' }],
    },
    expected: { tasks: [{ lastStatus: 'PROVISIONING' }] },
  }),
  () => ({
    service: 'ecs',
    operation: 'StopTask',
    params: { cluster, task: arns().task, reason: 'for a test' },
    expected: { task: { desiredStatus: 'STOPPED' } },
  }),
  () => ({
    service: 'ecs',
    operation: 'TagResource',
    params: { resourceArn: arns().service, tags: [{ key: 'team', value: 'shop' }] },
  }),
  () => ({
    service: 'ecs',
    operation: 'ListTagsForResource',
    params: { resourceArn: arns().service },
    expected: { tags: [{ key: 'team', value: 'shop' }] },
  }),
  () => ({
    service: 'ecs',
    operation: 'UntagResource',
    params: { resourceArn: arns().service, tagKeys: ['team'] },
  }),
  () => ({
    service: 'ecs',
    operation: 'CreateService',
    params: {
      cluster,
      serviceName: 'second',
      taskDefinition: 'web:1',
      desiredCount: 1,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
    },
  }),
  () => ({
    service: 'ecs',
    operation: 'DeleteService',
    params: { cluster, service: 'second', force: true },
    expected: { service: { status: 'DRAINING' } },
  }),
  () => ({
    service: 'ecs',
    operation: 'DeregisterTaskDefinition',
    params: { taskDefinition: 'web:2' },
  }),
  () => ({
    service: 'ecr',
    operation: 'DescribeImages',
    params: { repositoryName: 'scan' },
    expected: { imageDetails: expect.any(Array) },
  }),
  () => ({
    service: 'ecr',
    operation: 'BatchGetImage',
    params: { repositoryName: 'scan', imageIds: [{ imageTag: 'multi' }, { imageTag: 'nope' }] },
    expected: {
      images: [{ repositoryName: 'scan' }],
      failures: [{ failureCode: 'ImageNotFound' }],
    },
  }),
  ...['basic', 'enhanced'].map((imageTag) => () => ({
    service: 'ecr' as const,
    operation: 'DescribeImageScanFindings',
    params: { repositoryName: 'scan', imageId: { imageTag } },
    expected: { imageScanFindings: { findingSeverityCounts: { HIGH: 1 } } },
  })),
  () => ({
    service: 'logs',
    operation: 'GetLogEvents',
    params: { logGroupName: '/ecs/web', logStreamName: arns().stream },
    expected: { events: [{ message: 'app:1 is listening' }] },
  }),
  () => ({
    service: 'logs',
    operation: 'FilterLogEvents',
    params: { logGroupName: '/ecs/web', filterPattern: 'listening' },
    expected: { events: [{ message: 'app:1 is listening' }] },
  }),
  () => ({
    service: 'cloudwatch',
    operation: 'DescribeAlarms',
    params: { AlarmNames: ['web-errors'] },
    expected: { MetricAlarms: [{ AlarmName: 'web-errors', StateValue: 'OK' }] },
  }),
  () => ({
    service: 'cloudwatch',
    operation: 'GetMetricData',
    params: {
      StartTime: '2026-01-01T00:00:00Z',
      EndTime: '2026-01-01T01:00:00Z',
      MetricDataQueries: [
        {
          Id: 'requests',
          MetricStat: {
            Metric: { Namespace: 'AWS/ApplicationELB', MetricName: 'RequestCount' },
            Period: 60,
            Stat: 'Sum',
          },
        },
      ],
    },
    expected: { MetricDataResults: [{ Id: 'requests', StatusCode: 'Complete', Values: [] }] },
  }),
  // The errors that a client tells apart.
  ...errors.map((call) => () => call),
]

describe('the AWS CLI', () => {
  beforeAll(begin)

  test('reads the answer of every operation', async () => {
    for (const call of calls) await askCli(call())
  }, 300_000)

  test('no operation of the simulator is left out', () => {
    const asked = new Set(simulator.requests.map(({ service, action }) => `${service} ${action}`))
    const known = knownOperations()
    expect(known.length).toBeGreaterThan(30)
    expect(known.filter((operation) => !asked.has(operation))).toEqual([])
  })
})

describe("botocore's models", () => {
  let python: ReturnType<typeof startPython>
  beforeAll(async () => {
    await begin()
    python = startPython()
  })
  afterAll(() => python.stop())

  test('hold for every operation', async () => {
    const problems: string[] = []
    for (const make of calls) {
      const call = make()
      const answer = await python.ask(call)
      expect([call.operation, answer.error?.code]).toEqual([call.operation, call.error])
      problems.push(...answer.problems.map((problem: string) => `${call.operation}: ${problem}`))
    }
    expect(problems).toEqual([])
  }, 120_000)

  test.each(Object.keys(scenarios) as ScenarioName[])(
    'hold through scenario %s',
    async (name) => {
      await simulator.close()
      const clock = new AdjustableClock()
      simulator = await startScenario(name, { clock })
      const problems: string[] = []
      const ask = async (operation: string, params: object) => {
        const answer = await python.ask({ service: 'ecs', operation, params })
        problems.push(...answer.problems)
        return answer
      }
      await ask('RegisterTaskDefinition', webTaskDefinition(scenarios[name].deploy.image))
      await ask('UpdateService', { ...service, taskDefinition: 'web:2' })
      for (let minute = 0; minute < 20; minute++) {
        clock.advance(60_000)
        await ask('DescribeServices', { cluster, services: ['web'] })
        await ask('ListServiceDeployments', service)
        const { state } = simulator.world
        const tasks = [...state.tasks.keys()]
        const serviceDeploymentArns = [...state.serviceDeployments.keys()].slice(0, 20)
        const serviceRevisionArns = [...state.revisions.keys()].slice(0, 20)
        if (tasks.length > 0) await ask('DescribeTasks', { cluster, tasks: tasks.slice(0, 100) })
        await ask('DescribeServiceDeployments', { serviceDeploymentArns })
        await ask('DescribeServiceRevisions', { serviceRevisionArns })
      }
      expect(problems).toEqual([])
    },
    60_000,
  )

  test('they would notice: an unknown member, another type', async () => {
    const { images } = simulator.world.state
    images.set('scan:odd', {
      scan: { status: 'COMPLETE', findings: [{ name: 1, nmae: 'x', severity: 'BAD' }] as never },
    })
    const { problems } = await python.ask({
      service: 'ecr',
      operation: 'DescribeImageScanFindings',
      params: { repositoryName: 'scan', imageId: { imageTag: 'odd' } },
    })
    expect(problems).toEqual([
      expect.stringMatching(/findingSeverityCounts key: 'BAD' is none of/),
      expect.stringMatching(/findings\[0\]\.name: 1 is no string$/),
      expect.stringMatching(/findings\[0\]\.nmae is not in the model$/),
      expect.stringMatching(/findings\[0\]\.severity: 'BAD' is none of/),
    ])
    images.delete('scan:odd')
  })
})

/** Tried out with every operation that the SDK has. */
function knownOperations(): string[] {
  const { state } = simulator.world
  const services = [
    { of: ecsService(state), sdk: ecs },
    { of: ecrService(state), sdk: ecr },
    { of: stsService(state), sdk: sts },
    { of: logsService(state), sdk: logs },
    { of: cloudWatchService(state), sdk: cloudwatch },
  ]
  return services.flatMap(({ of, sdk }) =>
    Object.keys(sdk)
      .flatMap((name) => (name.endsWith('Command') ? [name.slice(0, -'Command'.length)] : []))
      .filter((operation) => knows(of, operation))
      .map((operation) => `${of.name} ${operation}`),
  )
}

/** Whatever else it says to an empty input. */
function knows(service: Service, operation: string): boolean {
  const context = { now: 0, requestId: '', caller: '', stale: false }
  try {
    simulator.world.state.timeline.act(() => service.handle(operation, {}, context))
    return true
  } catch (error) {
    return !(error instanceof AwsError && error.code === 'UnknownOperationException')
  }
}

async function askCli({
  service: name,
  operation,
  params = {},
  expected,
  error,
}: Call): Promise<void> {
  const args = [
    name,
    kebabCase(operation),
    '--output',
    'json',
    '--cli-input-json',
    JSON.stringify(params),
  ]
  const result: Answer = await execute('aws', args, { env: environment }).catch((failed) => failed)
  if (error !== undefined) {
    const [, code] = /An error occurred \((\w+)\)/.exec(result.stderr) ?? []
    expect([operation, code]).toEqual([operation, error])
    return
  }
  expect([operation, result.stderr]).toEqual([operation, ''])
  if (expected) expect(JSON.parse(result.stdout)).toMatchObject(expected)
}

const kebabCase = (operation: string) =>
  operation.replaceAll(
    /[A-Z]/g,
    (letter, index) => `${index === 0 ? '' : '-'}${letter.toLowerCase()}`,
  )

/** The Python that the AWS CLI runs on, which therefore has botocore: $SLIPWAY_PYTHON, or the one beside `aws` on the PATH. */
function pythonOfTheCli(): string {
  if (process.env.SLIPWAY_PYTHON) return process.env.SLIPWAY_PYTHON
  const aws = (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, 'aws'))
    .find((path) => existsSync(path))
  if (!aws)
    throw new Error('There is no aws on the PATH: install the AWS CLI (pip install awscli).')
  const beside = join(dirname(aws), 'python3')
  return existsSync(beside) ? beside : 'python3'
}

function startPython() {
  const script = join(import.meta.dirname, 'botocore-answers.py')
  const child: ChildProcess = spawn(pythonOfTheCli(), [script], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const answers = lines[Symbol.asyncIterator]()
  return {
    async ask({ service: name, operation, params = {} }: Call): Promise<Answer> {
      const request = { endpoint: simulator.url, service: name, operation, params }
      child.stdin?.write(`${JSON.stringify(request)}\n`)
      const { value, done } = await answers.next()
      if (done) throw new Error(`Python ended at ${operation}`)
      return JSON.parse(value)
    },
    stop() {
      child.stdin?.end()
      child.kill()
    },
  }
}
