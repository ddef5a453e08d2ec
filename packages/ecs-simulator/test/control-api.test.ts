// The control API over HTTP, as scripts use it.
import * as ecs from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AdjustableClock, type Simulator, startScenario, VirtualClock } from '../src/index.js'
import { clientOf } from './support.js'

let simulator: Simulator
let client: ecs.ECSClient

beforeEach(async () => {
  simulator = await startScenario('healthy', { clock: new AdjustableClock(1) })
  client = clientOf(simulator)
})
afterEach(async () => {
  client.destroy()
  await simulator.close()
})

async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(`${simulator.url}/_simulator/${path}`, {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  expect(response.headers.get('content-type')).toBe('application/json')
  return { status: response.status, answer: (await response.json()) as never as Answer }
}
/** Looked at by value. */
type Answer = ReturnType<typeof JSON.parse>

const describeWeb = () =>
  client.send(new ecs.DescribeServicesCommand({ cluster: 'demo', services: ['web'] }))

test('it says what there is', async () => {
  const { status, answer } = await ask('GET', '')
  expect(status).toBe(200)
  expect(answer).toContain(
    'GET /_simulator/traffic: what the load balancer served, by target group, task and status',
  )
})

test('the log of requests, and parts of it', async () => {
  await describeWeb()
  await client.send(new ecs.ListClustersCommand({}))
  await describeWeb()
  const { answer } = await ask('GET', 'requests')
  expect(answer).toMatchObject([
    {
      index: 0,
      service: 'ecs',
      action: 'DescribeServices',
      status: 200,
      input: { services: ['web'] },
    },
    { index: 1, action: 'ListClusters' },
    { index: 2, action: 'DescribeServices' },
  ])
  expect((await ask('GET', 'requests?action=DescribeServices&since=1')).answer).toMatchObject([
    { index: 2 },
  ])
  expect((await ask('GET', 'requests?service=ecr')).answer).toEqual([])
})

describe('faults', () => {
  test('are added, strike, are listed and removed', async () => {
    const rule = { action: 'DescribeServices', kind: 'throttle', times: 1 }
    expect(await ask('POST', 'faults', rule)).toEqual({ status: 200, answer: { added: rule } })
    await expect(describeWeb()).rejects.toMatchObject({ name: 'ThrottlingException' })
    await describeWeb()
    expect((await ask('GET', 'faults')).answer).toEqual([{ ...rule, seen: 2, struck: 1 }])
    expect((await ask('DELETE', 'faults')).answer).toEqual({ removed: 1 })
    expect((await ask('GET', 'faults')).answer).toEqual([])
  })

  test.each([
    [{}, 'the rule needs "action". the rule needs "kind".'],
    [{ action: '*', kind: 'trottle' }, /^kind must be one of .* Did you mean "throttle"\?$/],
    [{ action: '*', kind: 'late', delay: 1 }, 'delay is unknown. Did you mean "delayMs"?'],
    [[], 'the rule must be a mapping, not a list.'],
    ['{', /^The body is no JSON: /],
  ])('%j is refused', async (rule, message) => {
    const { status, answer } = await ask('POST', 'faults', rule)
    expect(status).toBe(400)
    expect(answer.error).toMatch(typeof message === 'string' ? `${message}` : message)
  })
})

describe('time', () => {
  test('is told, advanced, and made faster', async () => {
    const before = (await ask('GET', 'time')).answer
    expect(before).toMatchObject({ speed: 1 })
    const { answer } = await ask('POST', 'time', { advanceSeconds: 600, speed: 50 })
    expect(answer.speed).toBe(50)
    expect(answer.elapsedSeconds - before.elapsedSeconds).toBeGreaterThanOrEqual(600)
    expect(simulator.clock.now()).toBeGreaterThanOrEqual(Date.parse(answer.now))
  })

  test('what was due happens when it is advanced', async () => {
    const { taskDefinition } = await client.send(
      new ecs.DescribeTaskDefinitionCommand({ taskDefinition: 'web:1' }),
    )
    await client.send(
      new ecs.RegisterTaskDefinitionCommand({
        family: 'web',
        containerDefinitions: taskDefinition?.containerDefinitions?.map((container) => ({
          ...container,
          image: 'app:2',
        })),
      }),
    )
    await client.send(
      new ecs.UpdateServiceCommand({ cluster: 'demo', service: 'web', taskDefinition: 'web:2' }),
    )
    await ask('POST', 'time', { advanceSeconds: 1800 })
    const { services } = await describeWeb()
    expect(services?.[0]?.deployments).toMatchObject([
      { rolloutState: 'COMPLETED', runningCount: 2 },
    ])
  })

  test.each([
    [{ speed: 0 }, 'speed must be a number, at least 0.001 and at most 10000, not 0.'],
    [{ advance: 1 }, 'advance is unknown. Did you mean "advanceSeconds"?'],
  ])('%j is refused', async (change, error) => {
    expect(await ask('POST', 'time', change)).toEqual({ status: 400, answer: { error } })
  })

  test('of a virtual clock is left alone', async () => {
    await simulator.close()
    simulator = await startScenario('healthy', { clock: new VirtualClock() })
    expect((await ask('GET', 'time')).answer).toEqual({
      now: expect.any(String),
      elapsedSeconds: expect.any(Number),
    })
    expect((await ask('POST', 'time', { speed: 2 })).status).toBe(409)
  })
})

test('the state is plain and complete', async () => {
  const { answer } = await ask('GET', 'state')
  expect(answer).toMatchObject({
    account: '123456789012',
    region: 'eu-central-1',
    clusters: ['demo'],
    services: [
      { name: 'web', status: 'ACTIVE', desiredCount: 2, deployments: [{ status: 'PRIMARY' }] },
    ],
    tasks: [{ lastStatus: 'RUNNING', healthy: true }, { containers: [{ image: 'app:1' }] }],
    taskDefinitions: [{ status: 'ACTIVE' }],
    images: { 'app:1': 'healthy' },
  })
})

describe('deeds', () => {
  const deed = (name: string, input: object) => ask('POST', 'deeds', { deed: name, ...input })

  test('setDesiredCount', async () => {
    expect((await deed('setDesiredCount', { service: 'web', desiredCount: 5 })).status).toBe(200)
    expect((await describeWeb()).services?.[0]?.desiredCount).toBe(5)
  })

  test('stopTask', async () => {
    const [task] = simulator.world.tasks('web')
    await deed('stopTask', { task: task?.id, reason: 'for a test' })
    expect(task).toMatchObject({ desiredStatus: 'STOPPED', stopCode: 'UserInitiated' })
  })

  test('deleteService', async () => {
    await deed('deleteService', { service: 'web' })
    expect((await describeWeb()).services?.[0]?.status).toBe('DRAINING')
  })

  test('setAlarm, setBehaviour and moveTag', async () => {
    await deed('setAlarm', { name: 'errors', state: 'ALARM' })
    await deed('setBehaviour', { image: 'app:2', behaviour: { kind: 'crash' } })
    await deed('moveTag', { image: 'app:3', to: { behaviour: { kind: 'slow-start', afterMs: 1 } } })
    expect((await ask('GET', 'state')).answer).toMatchObject({
      alarms: { errors: 'ALARM' },
      images: { 'app:2': 'crash', 'app:3': 'slow-start' },
    })
  })

  test('registerTaskDefinition, updateService, deregisterTaskDefinition', async () => {
    const { answer } = await deed('registerTaskDefinition', {
      input: { family: 'web', containerDefinitions: [{ name: 'web', image: 'app:2', memory: 64 }] },
    })
    expect(answer).toEqual({
      done: 'registerTaskDefinition',
      arn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:2',
    })
    await deed('updateService', { input: { service: 'web', forceNewDeployment: true } })
    expect((await describeWeb()).services?.[0]?.deployments).toHaveLength(2)
    await deed('deregisterTaskDefinition', { taskDefinition: 'web:2' })
    expect(simulator.world.taskDefinition('web:2').status).toBe('INACTIVE')
    await deed('finishDeployment', { service: 'web' })
    expect((await describeWeb()).services?.[0]?.deployments?.[0]?.rolloutState).toBe('COMPLETED')
  })

  test.each([
    [{}, 400, /^the deed needs "deed": one of setAlarm, /],
    [{ deed: 'setalarm' }, 400, /Did you mean "setAlarm"\?$/],
    [
      { deed: 'setAlarm', name: 'x', state: 'alarm' },
      400,
      /^state must be .* Did you mean "ALARM"\?$/,
    ],
    [{ deed: 'setDesiredCount', service: 'web' }, 400, /^the deed needs "desiredCount"\.$/],
    [{ deed: 'deleteService', service: 'wbe' }, 409, /^There is no service wbe in this world$/],
    [{ deed: 'stopTask', task: 'nobody' }, 409, /^There is no task nobody in this world$/],
  ])('%j is refused', async (body, status, error) => {
    const refused = await ask('POST', 'deeds', body)
    expect(refused.status).toBe(status)
    expect(refused.answer.error).toMatch(error)
  })
})

test('without processes there is no traffic', async () => {
  expect(await ask('GET', 'traffic')).toEqual({ status: 200, answer: [] })
})

describe('reset', () => {
  test('is offered by whoever can', async () => {
    let resets = 0
    Object.assign(simulator, { reset: () => resets++ })
    expect((await ask('POST', 'reset')).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(resets).toBe(1)
  })

  test('is refused otherwise', async () => {
    expect(await ask('POST', 'reset')).toMatchObject({
      status: 409,
      answer: { error: expect.stringContaining('close it and start another') },
    })
  })
})

test.each([
  ['GET', 'stat', 404, 'There is no /_simulator/stat. Did you mean "state"?'],
  [
    'GET',
    'xyz',
    404,
    'There is no /_simulator/xyz. There is: requests, faults, state, time, traffic, deeds, reset.',
  ],
  ['PUT', 'faults', 405, '/_simulator/faults does not take PUT, but GET, POST, DELETE.'],
])('%s %s: %i', async (method, path, status, error) => {
  expect(await ask(method, path)).toEqual({ status, answer: { error } })
})
