// The sample world, whole: real processes behind the load balancer, deployed with AWS's SDK while a client keeps asking.
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as logs from '@aws-sdk/client-cloudwatch-logs'
import * as ecs from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readConfigFile } from '../src/config/config-file.js'
import {
  AdjustableClock,
  type Simulator,
  startSimulator,
  VirtualClock,
  type WorldConfig,
} from '../src/index.js'
import { until } from './process-world.js'
import { clientOf } from './support.js'

const directory = resolve(import.meta.dirname, '../sample')
let world: WorldConfig
let simulator: Simulator
let client: ecs.ECSClient
let traffic: ReturnType<typeof keepAsking>

beforeAll(async () => {
  world = await readConfigFile(resolve(directory, 'world.yml'))
  simulator = await startSimulator({ world, directory, clock: new AdjustableClock(40) })
  client = clientOf(simulator)
  traffic = keepAsking(simulator.loadBalancer?.urls.web as string)
})
afterAll(async () => {
  await traffic?.stop()
  client?.destroy()
  await simulator?.close()
})

test('version 2 never gets healthy and is rolled back', async () => {
  const deployment = await deploy('web:2')
  const service = await settled()
  expect(service.deployments?.[0]?.id).not.toBe(deployment)
  expect(service.taskDefinition).toMatch(/task-definition\/web:1$/)
  expect(service.runningCount).toBe(2)
  const messages = service.events?.map(({ message }) => message).join('\n')
  expect(messages).toMatch(
    /\(task \w+\) \(port 8080\) is unhealthy in \(target-group arn:.*\) due to \(reason Health checks failed with these codes: \[500\]\)/,
  )
  expect(messages).toMatch(/deployment failed: tasks failed to start\./)
  expect(Object.keys(traffic.answers)).toEqual(['200 from version 1'])
})

test('what version 2 said is in its log', async () => {
  const stopped = simulator.world
    .tasks('web')
    .find((task) => task.stoppedReason?.startsWith('Task failed ELB health checks'))
  const reader = new logs.CloudWatchLogsClient({
    endpoint: simulator.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'simulated' },
  })
  const { events } = await reader.send(
    new logs.GetLogEventsCommand({
      logGroupName: '/ecs/web',
      logStreamName: `web/web/${stopped?.id}`,
    }),
  )
  reader.destroy()
  const lines = events?.map(({ message }) => message)
  expect(lines?.[0]).toBe('version 2 is listening')
  expect(lines).toContain('health check failed: no connection to the database')
  expect(lines?.at(-1)).toBe('stopping')
})

test('version 3 takes over', async () => {
  const deployment = await deploy('web:3')
  const service = await settled()
  expect(service.deployments?.[0]?.id).toBe(deployment)
  expect(service.taskDefinition).toMatch(/task-definition\/web:3$/)
  await until(() => '200 from version 3' in traffic.answers, 'an answer of version 3')
})

test('a task that a user stops is replaced', async () => {
  const [task] = simulator.world.tasks('web').filter(({ lastStatus }) => lastStatus === 'RUNNING')
  await client.send(
    new ecs.StopTaskCommand({ cluster: 'demo', task: task?.arn, reason: 'for a test' }),
  )
  await until(
    () => simulator.world.tasks('web').filter(({ healthy }) => healthy).length === 2,
    'two healthy tasks',
  )
  expect(task).toMatchObject({ stopCode: 'UserInitiated', containers: [{ exitCode: 0 }] })
})

test('nothing was lost on the way', async () => {
  await traffic.stop()
  expect(Object.keys(traffic.answers).sort()).toEqual(['200 from version 1', '200 from version 3'])
  const [web] = simulator.loadBalancer?.traffic() ?? []
  const asked = Object.values(traffic.answers).reduce((sum, count) => sum + count, 0)
  expect(asked).toBeGreaterThan(100)
  expect(web).toMatchObject({ requests: asked, loadBalancerErrors: {}, incomplete: 0 })
})

test('processes and a virtual clock do not go together', async () => {
  const start = async () => {
    const started = await startSimulator({ world, directory, clock: new VirtualClock() })
    await started.close()
  }
  await expect(start()).rejects.toThrow('need a clock that goes on by itself')
})

/** Registers a revision with the image and updates the service; returns the id of the deployment. */
async function deploy(image: string): Promise<string> {
  const definition = structuredClone(
    world.taskDefinitions?.[0],
  ) as never as ecs.RegisterTaskDefinitionCommandInput
  for (const container of definition.containerDefinitions ?? []) container.image = image
  const { taskDefinition } = await client.send(new ecs.RegisterTaskDefinitionCommand(definition))
  const { service } = await client.send(
    new ecs.UpdateServiceCommand({
      cluster: 'demo',
      service: 'web',
      taskDefinition: taskDefinition?.taskDefinitionArn,
    }),
  )
  return service?.deployments?.[0]?.id ?? ''
}

async function settled(): Promise<ecs.Service> {
  const describe = async () => {
    const { services } = await client.send(
      new ecs.DescribeServicesCommand({ cluster: 'demo', services: ['web'] }),
    )
    return services?.[0] as ecs.Service
  }
  for (let attempt = 0; attempt < 600; attempt++) {
    const service = await describe()
    const [primary, ...others] = service.deployments ?? []
    if (primary?.rolloutState === 'COMPLETED' && others.length === 0) return service
    await pause(50)
  }
  throw new Error(`not settled after 30 s: ${JSON.stringify(await describe(), null, 1)}`)
}

/** Asks all the time, and counts the answers by status and version. */
function keepAsking(url: string) {
  const answers: Record<string, number> = {}
  let stopped = false
  const ask = async () => {
    while (!stopped) {
      const answer = await fetch(url).then(
        async (response) => {
          const [, version] = /from (version \d+)/.exec(await response.text()) ?? []
          return `${response.status} from ${version}`
        },
        (error: Error) => error.message,
      )
      answers[answer] = (answers[answer] ?? 0) + 1
      await pause(5)
    }
  }
  const clients = [ask(), ask(), ask()]
  return {
    answers,
    async stop() {
      stopped = true
      await Promise.all(clients)
    },
  }
}
