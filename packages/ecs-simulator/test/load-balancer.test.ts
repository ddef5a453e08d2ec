// The load balancer with real requests: who gets them, what happens when targets fail, and that a rolling replacement loses none.
import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Behaviour, TargetGroupConfig } from '../src/model.js'
import { statusMatcher } from '../src/runtime/target-health.js'
import { type LaunchedTask, processWorld, until } from './process-world.js'

const service = (mode: string): Behaviour => ({
  kind: 'process',
  command: [process.execPath, 'service-under-test.mjs', mode],
})
const images = {
  'app:1': service('good'),
  'app:2': service('good'),
  'app:unhealthy': service('unhealthy'),
}

type World = Awaited<ReturnType<typeof processWorld>>
let world: World
afterEach(async () => {
  await world?.close()
})

async function start(
  imageNames: (keyof typeof images)[],
  group: TargetGroupConfig = {},
): Promise<LaunchedTask[]> {
  world = await processWorld({ images, group, atTheBeginning: true })
  const tasks = imageNames.map((image) => world.launch([{ image }], { balanced: true }))
  await world.runtime.begin()
  return tasks
}

const traffic = () => {
  const [first] = world.loadBalancer.traffic()
  if (!first) throw new Error('there is no target group')
  return first
}
const targetOf = (task: LaunchedTask) => traffic().targets.find(({ taskId }) => taskId === task.id)

describe('statusMatcher', () => {
  test.each([
    ['200', 200, true],
    ['200', 204, false],
    ['200,204', 204, true],
    ['200-299', 250, true],
    ['200-299', 300, false],
    ['200-204, 301', 301, true],
  ])('%s and %i: %s', (matcher, status, expected) => {
    expect(statusMatcher(matcher)(status)).toBe(expected)
  })
})

test('healthy targets get requests in turn', async () => {
  const [one, two] = await start(['app:1', 'app:1'])
  const ids = []
  for (let i = 0; i < 4; i++) ids.push((await fetch(world.url)).headers.get('x-task'))
  expect(new Set(ids)).toEqual(new Set([one?.id, two?.id]))
  expect(ids.slice(2)).toEqual(ids.slice(0, 2))
  expect(traffic()).toMatchObject({
    targetGroup: 'web',
    requests: 4,
    statuses: { 200: 4 },
    loadBalancerErrors: {},
    targets: [
      { state: 'healthy', requests: 2, statuses: { 200: 2 } },
      { state: 'healthy', requests: 2, statuses: { 200: 2 } },
    ],
  })
})

test('request and answer pass through as they are, with the forwarding headers', async () => {
  await start(['app:1'])
  const answer = await fetch(`${world.url}/path?status=201&a=b`, {
    method: 'POST',
    body: 'some text',
    headers: { 'x-mine': 'yes', 'x-forwarded-for': '203.0.113.7' },
  })
  expect(answer.status).toBe(201)
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await answer.json()).toMatchObject({
    method: 'POST',
    url: '/path?status=201&a=b',
    body: 'some text',
    headers: {
      'x-mine': 'yes',
      'x-forwarded-for': '203.0.113.7, 127.0.0.1',
      'x-forwarded-proto': 'http',
      host: new URL(world.url).host,
    },
  })
})

test.each(['DELETE', 'POST'])('%s with a streamed body, and without one', async (method) => {
  await start(['app:1'])
  const body = new ReadableStream({
    async start(controller) {
      for (const part of ['one ', 'two']) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })
  const streamed = await fetch(world.url, { method, body, duplex: 'half' } as RequestInit)
  expect(await streamed.json()).toMatchObject({ method, body: 'one two' })
  expect(await (await fetch(world.url, { method })).json()).toMatchObject({ method, body: '' })
})

test('503 when no target is healthy', async () => {
  const [task] = await start(['app:unhealthy'])
  const change = await task?.change('target-health')
  expect(change).toEqual({
    kind: 'target-health',
    targetGroupArn: expect.stringContaining('targetgroup/web/'),
    healthy: false,
    port: 8080,
    reason: 'Health checks failed with these codes: [500]',
  })
  const answer = await fetch(world.url)
  expect([answer.status, await answer.text()]).toEqual([
    503,
    '503: no healthy target in target group web\n',
  ])
  expect(traffic()).toMatchObject({ statuses: { 503: 1 }, loadBalancerErrors: { 503: 1 } })
})

test('502 when the target breaks the connection, once and without a second try', async () => {
  const tasks = await start(['app:1', 'app:1'])
  expect((await fetch(`${world.url}/break`)).status).toBe(502)
  expect(traffic()).toMatchObject({ requests: 1, loadBalancerErrors: { 502: 1 } })
  const targets = tasks.map((task) => targetOf(task)).filter((target) => target?.requests !== 0)
  expect(targets).toMatchObject([{ requests: 1, connectionErrors: 1 }])
})

test('half an answer is not passed on as a whole one', async () => {
  await start(['app:1'])
  await expect(fetch(`${world.url}/half`).then((answer) => answer.text())).rejects.toThrow()
  await until(() => traffic().incomplete === 1, 'the answer to break off', traffic)
  expect(traffic().statuses).toEqual({})
})

test('a client that goes away is no fault of the target', async () => {
  const [task] = await start(['app:1'])
  await expect(
    fetch(`${world.url}/?ms=2000`, { signal: AbortSignal.timeout(50) }),
  ).rejects.toThrow()
  await until(() => traffic().incomplete === 1, 'the request to be abandoned', traffic)
  expect(targetOf(task as LaunchedTask)).toMatchObject({ connectionErrors: 0, requestsInFlight: 0 })
})

test('a request may take longer than an idle connection is kept', async () => {
  await start(['app:1'])
  expect((await fetch(`${world.url}/?ms=1500`)).status).toBe(200)
  expect((await fetch(world.url)).status).toBe(200)
})

test('a draining target finishes what it has begun and gets nothing new', async () => {
  const [one, two] = await start(['app:1', 'app:1'], { deregistrationDelaySeconds: 5 })
  const slow = [fetch(`${world.url}/?ms=600`), fetch(`${world.url}/?ms=600`)]
  await until(
    () => traffic().targets.every((target) => target.requestsInFlight === 1),
    'both to work',
  )
  one?.handle.stop() // 5 s are 0.1 s of real time here, but the requests take longer
  expect(targetOf(one as LaunchedTask)?.state).toBe('draining')
  for (let i = 0; i < 3; i++) {
    expect((await fetch(world.url)).headers.get('x-task')).toBe(two?.id)
  }
  const answers = await Promise.all(slow)
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  await one?.change('stopped')
  expect(one?.changes.map(({ kind }) => kind)).toEqual([
    'pulling',
    'running',
    'target-health',
    'draining',
    'stopping',
    'stopped',
  ])
  expect(targetOf(one as LaunchedTask)?.state).toBe('unused')
})

test('a target that dies is out at once', async () => {
  const tasks = await start(['app:1', 'app:1'])
  const [pid] = pidsOf(world.logs.get('web') ?? [])
  process.kill(pid as number, 'SIGKILL')
  const isOver = (task: LaunchedTask) => task.changes.at(-1)?.kind === 'stopped'
  await until(() => tasks.some(isOver), 'one task to stop')
  const survivor = tasks.find((task) => !isOver(task))
  for (let i = 0; i < 3; i++) {
    expect((await fetch(world.url)).headers.get('x-task')).toBe(survivor?.id)
  }
})

test.each(['keep-alive', 'a connection each'])(
  'a rolling replacement under load loses no request (%s)',
  async (mode) => {
    let tasks = await start(['app:1', 'app:1'], { deregistrationDelaySeconds: 20 })
    const agent = new http.Agent({ keepAlive: mode === 'keep-alive' })
    const outcomes = new Map<string, number>()
    let stop = false
    const client = async (ms: number) => {
      while (!stop) {
        const outcome = await get(`${world.url}/?ms=${ms}`, agent)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        await pause(ms % 7)
      }
    }
    const clients = [0, 1, 3, 20, 50, 120].map(client)
    for (const image of ['app:2', 'app:1'] as const) {
      const next = [0, 1].map(() => world.launch([{ image }], { balanced: true }))
      await Promise.all(next.map((task) => task.change('target-health')))
      for (const task of tasks) task.handle.stop()
      await Promise.all(tasks.map((task) => task.change('stopped')))
      tasks = next
    }
    stop = true
    await Promise.all(clients)
    agent.destroy()
    expect([...outcomes.keys()]).toEqual(['200'])
    expect(traffic()).toMatchObject({ loadBalancerErrors: {}, incomplete: 0 })
    expect(traffic().requests).toBe(outcomes.get('200'))
  },
)

test('a port that is taken is named', async () => {
  world = await processWorld({ images })
  const port = Number(new URL(world.url).port)
  await expect(processWorld({ images, group: { listenPort: port } })).rejects.toThrow(
    `The load balancer of target group web cannot listen on port ${port}: somebody else does.`,
  )
})

function pidsOf(log: string[]): number[] {
  return log
    .filter((line) => line.startsWith('starting'))
    .map((line) => Number(line.split(' ').at(-1)))
}

function get(url: string, agent: http.Agent): Promise<string> {
  return new Promise((resolve) => {
    http
      .get(url, { agent }, (answer) => {
        answer.resume()
        answer.once('end', () => resolve(String(answer.statusCode)))
        answer.once('error', (error) => resolve(`in the answer: ${error.message}`))
      })
      .once('error', (error) => resolve(error.message))
  })
}
