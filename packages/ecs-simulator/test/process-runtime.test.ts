// Tasks as real processes: what they find, what is said of them, and that none is left over.
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Behaviour } from '../src/model.js'
import { isAlive, processWorld, until } from './process-world.js'

const service = (...mode: string[]): Behaviour => ({
  kind: 'process',
  command: [process.execPath, 'service-under-test.mjs', ...mode],
})

const images: Record<string, Behaviour> = {
  'app:good': {
    ...service(),
    environment: { GREETING: 'from the image', COLOUR: 'green' },
  } as Behaviour,
  'app:crash': service('crash'),
  'app:killed': service('killed'),
  'app:stubborn': service('stubborn'),
  'app:default-signals': service('default-signals'),
  'app:with-child': service('with-child'),
  'app:no-such-program': { kind: 'process', command: ['no-such-program'] },
  'app:no-such-directory': { kind: 'process', command: ['node'], directory: 'nowhere' },
  'sidecar:1': { kind: 'healthy' },
}

type World = Awaited<ReturnType<typeof processWorld>>
let world: World
afterEach(() => world.close())

const lines = (container = 'web') => world.logs.get(container) ?? []
const pidOf = (container = 'web') => Number(lines(container)[0]?.split(' ').at(-1))

async function running(image: string, container = {}) {
  world = await processWorld({ images })
  const task = world.launch([{ image, ...container }])
  await task.change('running')
  await until(() => lines().includes('listening'), 'the service to listen', lines)
  return task
}

test('a task finds its port, its variables and its identity', async () => {
  const task = await running('app:good', {
    environment: { GREETING: 'from the task definition', PORT: '8080' },
    secrets: { TOKEN: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:token' },
  })
  const environment = JSON.parse(lines()[1] ?? '')
  expect(environment).toMatchObject({
    GREETING: 'from the task definition',
    COLOUR: 'green',
    TOKEN: 'simulated value of arn:aws:secretsmanager:eu-central-1:123456789012:secret:token',
    SLIPWAY_TASK_ID: task.id,
    SLIPWAY_CONTAINER: 'web',
    SLIPWAY_IMAGE: 'app:good',
    AWS_REGION: 'eu-central-1',
    HOSTNAME: task.id.slice(0, 12),
    PATH: process.env.PATH,
  })
  expect(Number(environment.PORT)).toBeGreaterThanOrEqual(20_000)
  expect(Object.keys(environment)).not.toContain('JEST_WORKER_ID')
})

test('stop: SIGTERM, the exit code of the process, no reason of its own', async () => {
  const task = await running('app:good')
  task.handle.stop()
  task.handle.stop()
  const stopped = await task.change('stopped')
  expect(stopped).toEqual({ kind: 'stopped', containers: [{ name: 'web', exitCode: 0 }] })
  expect(task.changes.map(({ kind }) => kind)).toEqual([
    'pulling',
    'running',
    'stopping',
    'stopped',
  ])
  expect(lines()).toContain('got SIGTERM')
  expect(isAlive(pidOf())).toBe(false)
})

test('a process that SIGTERM ends has exit code 143', async () => {
  const task = await running('app:default-signals')
  task.handle.stop()
  expect((await task.change('stopped')).containers).toEqual([{ name: 'web', exitCode: 143 }])
})

test('a process that ignores SIGTERM is killed after its stop timeout, with all its children', async () => {
  const task = await running('app:stubborn', { stopTimeoutMs: 2000 })
  const stopAt = Date.now()
  task.handle.stop()
  expect((await task.change('stopped')).containers).toEqual([{ name: 'web', exitCode: 137 }])
  expect(Date.now() - stopAt).toBeGreaterThan(900)
  expect(isAlive(pidOf())).toBe(false)
})

test('the children of a process end with it', async () => {
  const task = await running('app:with-child')
  const child = Number(
    lines()
      .find((line) => line.startsWith('child'))
      ?.slice(6),
  )
  expect(isAlive(child)).toBe(true)
  task.handle.stop()
  await task.change('stopped')
  await until(() => !isAlive(child), 'the child to end')
})

describe('a task that ends by itself', () => {
  test.each([
    ['app:crash', { name: 'web', exitCode: 3 }],
    [
      'app:killed',
      {
        name: 'web',
        exitCode: 137,
        reason: 'OutOfMemoryError: Container killed due to memory usage',
      },
    ],
  ])('%s', async (image, exit) => {
    world = await processWorld({ images })
    const task = world.launch([{ image }])
    expect(await task.change('stopped')).toEqual({
      kind: 'stopped',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [exit],
    })
  })

  test('its last words are in the log', async () => {
    world = await processWorld({ images })
    const task = world.launch([{ image: 'app:crash' }])
    await task.change('stopped')
    expect(lines().at(-1)).toBe('cannot start: no configuration')
  })

  test.each([
    [
      'app:no-such-program',
      /^CannotStartContainerError: .*exec: "no-such-program": executable file not found in \$PATH$/,
    ],
    ['app:no-such-directory', /^CannotStartContainerError: .*nowhere: no such file or directory$/],
    ['app:nowhere', /^CannotPullContainerError: .*app:nowhere: not found$/],
  ])('%s never starts', async (image, reason) => {
    world = await processWorld({ images })
    const task = world.launch([{ image }])
    const stopped = await task.change('stopped')
    expect(stopped).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringMatching(reason),
    })
    expect(stopped.containers).toEqual([{ name: 'web', reason: stopped.stoppedReason }])
    expect(task.changes.map(({ kind }) => kind)).toEqual(['pulling', 'stopped'])
  })

  test('a secret that does not exist keeps it from starting', async () => {
    world = await processWorld({ images })
    const task = world.launch([{ image: 'app:good', secrets: { TOKEN: 'missing' } }])
    expect(await task.change('stopped')).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringMatching(/^ResourceInitializationError: .*missing$/),
    })
  })
})

describe('several containers', () => {
  test('an essential one takes the others with it', async () => {
    world = await processWorld({ images })
    const task = world.launch([
      { name: 'web', image: 'app:good' },
      {
        name: 'job',
        image: 'app:good',
        command: [process.execPath, 'service-under-test.mjs', 'job'],
      },
      { name: 'idle', image: 'sidecar:1' },
    ])
    expect((await task.change('stopped')).containers.map(({ name }) => name)).toEqual([
      'web',
      'job',
      'idle',
    ])
    expect(lines('job')).toContain('job done')
  })

  test('one that is not essential may go', async () => {
    world = await processWorld({ images })
    const task = world.launch([
      { name: 'web', image: 'app:good' },
      { name: 'init', image: 'app:crash', essential: false },
    ])
    await until(() => lines().includes('listening'), 'the service to listen')
    await until(() => lines('init').length > 0 && !isAlive(pidOf('init')), 'init to end')
    expect(task.changes.at(-1)?.kind).toBe('running')
    task.handle.stop()
    expect((await task.change('stopped')).containers).toEqual([
      { name: 'web', exitCode: 0 },
      { name: 'init', exitCode: 3 },
    ])
  })
})

describe('stop while it starts', () => {
  test('before there is a process', async () => {
    world = await processWorld({ images })
    const task = world.launch([{ image: 'app:good' }])
    task.handle.stop()
    expect(await task.change('stopped')).toEqual({ kind: 'stopped', containers: [{ name: 'web' }] })
    expect(lines()).toEqual([])
  })

  test('in the moment of its start', async () => {
    world = await processWorld({ images })
    const task = world.launch([{ image: 'app:good' }])
    await until(() => {
      if (!task.changes.some(({ kind }) => kind === 'running')) return false
      task.handle.stop()
      return true
    }, 'it to run')
    await task.change('stopped')
    expect(task.changes.filter(({ kind }) => kind === 'stopped')).toHaveLength(1)
  })
})

describe('container health checks', () => {
  const check = (command: string[], more = {}) => ({
    healthCheck: {
      command,
      intervalMs: 5000,
      timeoutMs: 3000,
      retries: 2,
      startPeriodMs: 0,
      ...more,
    },
  })
  const ask = `fetch(process.argv[1]).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))`

  test.each([
    ['CMD', [process.execPath, '-e', ask, 'http://localhost:8080/health']],
    ['CMD-SHELL', [`"${process.execPath}" -e '${ask}' http://127.0.0.1:$PORT/health || exit 1`]],
  ])('%s reaches the container by its own port', async (kind, words) => {
    const task = await running('app:good', check([kind, ...words]))
    expect(await task.change('container-health')).toEqual({
      kind: 'container-health',
      container: 'web',
      status: 'HEALTHY',
    })
  })

  test.each([
    ['a command that fails', ['CMD-SHELL', 'exit 1']],
    ['a command that hangs', ['CMD', 'sleep', '60']],
    ['a command that does not exist', ['CMD', 'no-such-program']],
  ])('%s makes it unhealthy', async (_title, command) => {
    const task = await running('app:good', check(command))
    expect((await task.change('container-health')).status).toBe('UNHEALTHY')
  })
})

test('tasks of the beginning start at once, later ones take their time', async () => {
  world = await processWorld({ images, speed: 20, atTheBeginning: true })
  const early = world.launch([{ image: 'app:good' }], { balanced: true })
  await world.runtime.begin()
  expect(early.changes).toContainEqual(
    expect.objectContaining({ kind: 'target-health', healthy: true }),
  )
  const answer = await fetch(world.url)
  expect(answer.headers.get('x-task')).toBe(early.id)
  const late = world.launch([{ image: 'app:good' }])
  const launchedAt = Date.now()
  await late.change('running')
  expect(Date.now() - launchedAt).toBeGreaterThan(200)
})
