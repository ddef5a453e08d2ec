// What the tests of the simulator share: a client of AWS's own SDK on virtual time, and a tester who deploys and looks.

import * as ecs from '@aws-sdk/client-ecs'
import { ECSClient } from '@aws-sdk/client-ecs'
import {
  demoWorld,
  type Scenario,
  type ScenarioName,
  type ScenarioOptions,
  type Simulator,
  scenarios,
  startScenario,
  startSimulator,
  VirtualClock,
  type WorldConfig,
  webTaskDefinition,
} from '../src/index.js'

/** One attempt only: the tests look at each answer. */
export function clientOf(simulator: Simulator): ECSClient {
  return new ECSClient({
    endpoint: simulator.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'simulated' },
    maxAttempts: 1,
  })
}

/** A scenario on virtual time, with a client; both are gone when `run` is over. */
export async function withScenario(
  name: ScenarioName,
  run: (stage: Stage) => Promise<void>,
  options: ScenarioOptions = {},
): Promise<void> {
  const clock = new VirtualClock()
  const simulator = await startScenario(name, { clock, ...options })
  await onStage(scenarios[name], simulator, clock, run)
}

/** The world of the scenarios, or another one. */
export async function withWorld(
  run: (stage: Stage) => Promise<void>,
  world: WorldConfig = demoWorld(),
  seed = 1,
): Promise<void> {
  const clock = new VirtualClock()
  const simulator = await startSimulator({ world, clock, seed })
  await onStage({ title: '', world, deploy: { image: 'app:2' } }, simulator, clock, run)
}

async function onStage(
  scenario: Scenario,
  simulator: Simulator,
  clock: VirtualClock,
  run: (stage: Stage) => Promise<void>,
): Promise<void> {
  const client = clientOf(simulator)
  try {
    await run(stageOf(scenario, simulator, client, clock))
  } finally {
    client.destroy()
    await simulator.close()
  }
}

export type Stage = ReturnType<typeof stageOf>

function stageOf(
  { deploy }: Scenario,
  simulator: Simulator,
  client: ECSClient,
  clock: VirtualClock,
) {
  const start = clock.now()
  const stage = {
    simulator,
    client,
    clock,
    world: simulator.world,
    /** Since the beginning. */
    seconds: () => (clock.now() - start) / 1000,
    sleep: (seconds: number) => clock.sleep(seconds * 1000),

    /** Registers the new version as the next revision of `web` and returns its ARN. */
    async register(image: string = deploy.image): Promise<string> {
      const input = webTaskDefinition(image, deploy.container) as unknown
      const { taskDefinition } = await client.send(
        new ecs.RegisterTaskDefinitionCommand(input as ecs.RegisterTaskDefinitionCommandInput),
      )
      return taskDefinition?.taskDefinitionArn ?? ''
    },

    async update(input: Partial<ecs.UpdateServiceCommandInput>): Promise<ecs.Service> {
      const { service } = await client.send(
        new ecs.UpdateServiceCommand({ cluster: 'demo', service: 'web', ...input }),
      )
      return present(service)
    },

    /** Registers, updates, and returns the id of the new deployment. */
    async deploy(image?: string): Promise<string> {
      const service = await stage.update(
        deploy.force
          ? { forceNewDeployment: true }
          : { taskDefinition: await stage.register(image) },
      )
      return present(service.deployments?.[0]?.id)
    },

    async service(name = 'web'): Promise<ecs.Service> {
      const { services } = await client.send(
        new ecs.DescribeServicesCommand({ cluster: 'demo', services: [name] }),
      )
      return present(services?.[0])
    },

    /** Newest first. */
    async serviceDeployments(): Promise<ecs.ServiceDeployment[]> {
      const { serviceDeployments: briefs = [] } = await client.send(
        new ecs.ListServiceDeploymentsCommand({ cluster: 'demo', service: 'web' }),
      )
      const { serviceDeployments } = await client.send(
        new ecs.DescribeServiceDeploymentsCommand({
          serviceDeploymentArns: briefs.map((brief) => present(brief.serviceDeploymentArn)),
        }),
      )
      return present(serviceDeployments)
    },

    async tasks(desiredStatus: 'RUNNING' | 'STOPPED'): Promise<ecs.Task[]> {
      const { taskArns } = await client.send(
        new ecs.ListTasksCommand({ cluster: 'demo', serviceName: 'web', desiredStatus }),
      )
      if (!taskArns?.length) return []
      const { tasks } = await client.send(
        new ecs.DescribeTasksCommand({ cluster: 'demo', tasks: taskArns }),
      )
      return present(tasks)
    },

    /** Looks every `everySeconds` until `seen` says yes; an error after an hour. */
    async until(seen: (service: ecs.Service) => boolean, everySeconds = 5): Promise<ecs.Service> {
      for (let passed = 0; passed < 3600; passed += everySeconds) {
        const service = await stage.service()
        if (seen(service)) return service
        await stage.sleep(everySeconds)
      }
      throw new Error(`Not seen within an hour: ${JSON.stringify(await stage.service(), null, 1)}`)
    },

    /** Until the newest deployment has completed or failed. */
    untilOver: () =>
      stage.until(({ deployments }) => deployments?.[0]?.rolloutState !== 'IN_PROGRESS', 1),

    /** The messages of what happened since the beginning, oldest first, ids replaced by letters in order. */
    async events(): Promise<string[]> {
      const { events = [] } = await stage.service()
      const names = new Map<string, string>()
      const nameOf = (id: string) => {
        names.set(id, names.get(id) ?? String.fromCharCode(65 + names.size))
        return names.get(id) ?? ''
      }
      return events
        .filter((event) => present(event.createdAt).getTime() >= start)
        .reverse()
        .map(({ message = '' }) =>
          message
            .replace('(service web) ', '')
            .replace(/\b[0-9a-f]{32}\b/g, (id) => `task-${nameOf(id)}`)
            .replace(/ecs-svc\/(\d{19})/g, (_, id) => `ecs-svc/${nameOf(id)}`),
        )
    },
  }
  return stage
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A member of an answer is missing')
  return value
}
