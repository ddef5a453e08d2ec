import {
  DescribeTasksCommand,
  ListTasksCommand,
  RunTaskCommand,
  type RunTaskCommandInput,
  StopTaskCommand,
} from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { demoWorld, webTaskDefinition } from '../src/index.js'
import { present, type Stage, withWorld } from './support.js'

const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } }

const world = demoWorld({
  images: {
    'job:ok': { behaviour: { kind: 'crash', exitCode: 0, afterMs: 20_000, log: ['migrated'] } },
    'job:bad': { behaviour: { kind: 'crash', exitCode: 7, afterMs: 20_000 } },
    'job:typo': { behaviour: { kind: 'unpullable' } },
    'job:secret': { behaviour: { kind: 'missing-secret' } },
    'job:memory': { behaviour: { kind: 'out-of-memory' } },
  },
})

async function runTask(stage: Stage, image: string, input: Partial<RunTaskCommandInput> = {}) {
  const { tasks } = await stage.client.send(
    new RunTaskCommand({
      cluster: 'demo',
      taskDefinition: await stage.register(image),
      launchType: 'FARGATE',
      networkConfiguration,
      startedBy: 'a job',
      ...input,
    }),
  )
  return present(tasks)
}

async function describeTask(stage: Stage, taskArn: string | undefined) {
  const { tasks } = await stage.client.send(
    new DescribeTasksCommand({ cluster: 'demo', tasks: [present(taskArn)] }),
  )
  return present(tasks?.[0])
}

describe('RunTask', () => {
  test('the states of a task, in order', () =>
    withWorld(async (stage) => {
      const [started] = await runTask(stage, 'job:ok')
      const states: string[] = []
      for (let i = 0; i < 120; i++) {
        const { lastStatus } = await describeTask(stage, started?.taskArn)
        if (states.at(-1) !== lastStatus) states.push(present(lastStatus))
        await stage.sleep(1)
      }
      expect(states).toEqual(['PROVISIONING', 'PENDING', 'RUNNING', 'DEPROVISIONING', 'STOPPED'])
      const task = await describeTask(stage, started?.taskArn)
      expect(task).toMatchObject({
        group: 'family:web',
        startedBy: 'a job',
        desiredStatus: 'STOPPED',
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [{ name: 'web', exitCode: 0, lastStatus: 'STOPPED' }],
      })
      const at = (time: Date | undefined) => present(time).getTime()
      const times = [
        task.createdAt,
        task.pullStartedAt,
        task.pullStoppedAt,
        task.startedAt,
        task.executionStoppedAt,
        task.stoppedAt,
      ].map(at)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      const running = at(task.startedAt) - at(task.createdAt)
      expect(running).toBeGreaterThanOrEqual(20_000)
      expect(running).toBeLessThanOrEqual(60_000)
    }, world))

  test.each([
    [
      'job:bad',
      'EssentialContainerExited',
      /^Essential container in task exited$/,
      { exitCode: 7 },
    ],
    [
      'job:memory',
      'EssentialContainerExited',
      /^Essential container/,
      {
        exitCode: 137,
        reason: 'OutOfMemoryError: Container killed due to memory usage',
      },
    ],
    ['job:typo', 'TaskFailedToStart', /^CannotPullContainerError: .* job:typo: not found$/, {}],
    [
      'job:nowhere',
      'TaskFailedToStart',
      /^CannotPullContainerError: .* job:nowhere: not found$/,
      {},
    ],
    ['job:secret', 'TaskFailedToStart', /^ResourceInitializationError: unable to pull secrets/, {}],
  ])('%s: %s', (image, stopCode, reason, container) =>
    withWorld(async (stage) => {
      const [started] = await runTask(stage, image)
      await stage.sleep(120)
      const task = await describeTask(stage, started?.taskArn)
      expect(task).toMatchObject({ lastStatus: 'STOPPED', stopCode })
      expect(task.stoppedReason).toMatch(reason)
      expect(task.containers?.[0]).toMatchObject(container)
      if (stopCode === 'TaskFailedToStart') expect(task.containers?.[0]?.exitCode).toBeUndefined()
    }, world),
  )

  test('several, with overrides', () =>
    withWorld(async (stage) => {
      const containerOverrides = [{ name: 'web', command: ['migrate'] }]
      const tasks = await runTask(stage, 'job:ok', { count: 3, overrides: { containerOverrides } })
      expect(tasks).toHaveLength(3)
      expect(tasks[2]?.overrides?.containerOverrides).toMatchObject(containerOverrides)
    }, world))

  test.each<[Partial<RunTaskCommandInput>, string]>([
    [
      { networkConfiguration: undefined },
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    ],
    [{ count: 11 }, 'count must be between 1 and 10.'],
  ])('%j: %s', (input, message) =>
    withWorld(async (stage) => {
      await expect(runTask(stage, 'job:ok', input)).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message,
      })
    }, world),
  )

  test('a secret that is not in the list of the world', () =>
    withWorld(
      async (stage) => {
        const { tasks } = await stage.client.send(
          new RunTaskCommand({ cluster: 'demo', taskDefinition: 'job', networkConfiguration }),
        )
        await stage.sleep(60)
        const task = await describeTask(stage, tasks?.[0]?.taskArn)
        expect(task.stoppedReason).toMatch(/specified secret: gone$/)
      },
      demoWorld({
        secrets: ['there'],
        taskDefinitions: [
          webTaskDefinition('app:1'),
          {
            ...webTaskDefinition('app:1', { secrets: [{ name: 'A', valueFrom: 'gone' }] }),
            family: 'job',
          },
        ],
      }),
    ))
})

describe('StopTask', () => {
  test('a task of a service drains, stops and is replaced', () =>
    withWorld(async (stage) => {
      const [first] = await stage.tasks('RUNNING')
      const { task } = await stage.client.send(
        new StopTaskCommand({ cluster: 'demo', task: present(first?.taskArn), reason: 'a test' }),
      )
      expect(task).toMatchObject({
        lastStatus: 'DEACTIVATING',
        desiredStatus: 'STOPPED',
        stopCode: 'UserInitiated',
        stoppedReason: 'a test',
      })
      await stage.sleep(90)
      expect(await stage.service()).toMatchObject({ runningCount: 2, pendingCount: 0 })
      expect(await stage.tasks('STOPPED')).toMatchObject([
        { taskArn: first?.taskArn, lastStatus: 'STOPPED', containers: [{ exitCode: 0 }] },
      ])
    }))
})

describe('ListTasks', () => {
  test('by service, family and status; stopped ones for an hour', () =>
    withWorld(async (stage) => {
      const list = async (input: object) =>
        present(
          (await stage.client.send(new ListTasksCommand({ cluster: 'demo', ...input }))).taskArns,
        ).length
      const [job] = await runTask(stage, 'job:ok')
      expect(await list({})).toBe(3)
      expect(await list({ serviceName: 'web' })).toBe(2)
      expect(await list({ startedBy: 'a job' })).toBe(1)
      expect(await list({ family: 'web' })).toBe(3)
      expect(await list({ desiredStatus: 'PENDING' })).toBe(0)
      await stage.sleep(120)
      expect(await list({ desiredStatus: 'STOPPED' })).toBe(1)
      await stage.sleep(3500)
      expect(await describeTask(stage, job?.taskArn)).toMatchObject({ lastStatus: 'STOPPED' })
      await stage.sleep(200)
      expect(await list({ desiredStatus: 'STOPPED' })).toBe(0)
    }, world))

  test.each<[object, object]>([
    [{ serviceName: 'gone' }, { name: 'ServiceNotFoundException' }],
    [{ serviceName: 'web', startedBy: 'x' }, { name: 'InvalidParameterException' }],
    [{ maxResults: 101 }, { name: 'InvalidParameterException' }],
  ])('%j is refused', (input, error) =>
    withWorld(async ({ client }) => {
      await expect(
        client.send(new ListTasksCommand({ cluster: 'demo', ...input })),
      ).rejects.toMatchObject(error)
    }),
  )

  test('a hundred at a time', () =>
    withWorld(
      async ({ client }) => {
        const first = await client.send(new ListTasksCommand({ cluster: 'demo' }))
        expect(first.taskArns).toHaveLength(100)
        const rest = await client.send(
          new ListTasksCommand({ cluster: 'demo', nextToken: first.nextToken }),
        )
        expect(rest.taskArns).toHaveLength(20)
        expect(rest.nextToken).toBeUndefined()
        const all = [...present(first.taskArns), ...present(rest.taskArns)]
        expect(new Set(all).size).toBe(120)
        await expect(
          client.send(new DescribeTasksCommand({ cluster: 'demo', tasks: all })),
        ).rejects.toMatchObject({ name: 'InvalidParameterException' })
      },
      demoWorld({ service: { desiredCount: 120 } }),
    ))
})
