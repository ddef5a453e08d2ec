// What the tests of the simulator share: a client of AWS's own SDK, and a tester who deploys and looks.

import * as ecs from '@aws-sdk/client-ecs'
import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs'
import {
  type Scenario,
  type ScenarioName,
  type ScenarioOptions,
  type Simulator,
  scenarios,
  startScenario,
  VirtualClock,
  webTaskDefinition,
} from '../src/index.js'

export function clientOf(simulator: Simulator, config: ECSClientConfig = {}): ECSClient {
  return new ECSClient({
    endpoint: simulator.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'simulated' },
    maxAttempts: 1,
    ...config,
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
  const client = clientOf(simulator)
  try {
    await run(stageOf(name, simulator, client, clock))
  } finally {
    client.destroy()
    await simulator.close()
  }
}

export type Stage = ReturnType<typeof stageOf>

function stageOf(name: ScenarioName, simulator: Simulator, client: ECSClient, clock: VirtualClock) {
  const start = clock.now()
  const scenario: Scenario = scenarios[name]
  const stage = {
    simulator,
    client,
    clock,
    seconds: () => (clock.now() - start) / 1000,
    /** Registers the scenario's new version as the next revision of `web` and returns its ARN. */
    async register(image: string = scenario.deploy.image): Promise<string> {
      const input = webTaskDefinition(image, scenario.deploy.container) as unknown
      const { taskDefinition } = await client.send(
        new ecs.RegisterTaskDefinitionCommand(input as ecs.RegisterTaskDefinitionCommandInput),
      )
      return taskDefinition?.taskDefinitionArn ?? ''
    },
    async update(input: Partial<ecs.UpdateServiceCommandInput>): Promise<ecs.Service> {
      const { service } = await client.send(
        new ecs.UpdateServiceCommand({ cluster: 'demo', service: 'web', ...input }),
      )
      return service as ecs.Service
    },
    /** Registers, updates, and returns the id of the new deployment. */
    async deploy(image?: string): Promise<string> {
      const service = await stage.update(
        scenario.deploy.force
          ? { forceNewDeployment: true }
          : { taskDefinition: await stage.register(image) },
      )
      return service.deployments?.[0]?.id ?? ''
    },
    async service(): Promise<ecs.Service> {
      const { services } = await client.send(
        new ecs.DescribeServicesCommand({ cluster: 'demo', services: ['web'] }),
      )
      return services?.[0] as ecs.Service
    },
    async serviceDeployments(): Promise<ecs.ServiceDeployment[]> {
      const list = await client.send(
        new ecs.ListServiceDeploymentsCommand({ cluster: 'demo', service: 'web' }),
      )
      const { serviceDeployments } = await client.send(
        new ecs.DescribeServiceDeploymentsCommand({
          serviceDeploymentArns: (list.serviceDeployments ?? []).map(
            (brief) => brief.serviceDeploymentArn ?? '',
          ),
        }),
      )
      return serviceDeployments ?? []
    },
    /** Looks every `everySeconds` until `seen` says yes; an error after an hour. */
    async until(seen: (service: ecs.Service) => boolean, everySeconds = 5): Promise<ecs.Service> {
      for (let passed = 0; passed < 3600; passed += everySeconds) {
        const service = await stage.service()
        if (seen(service)) return service
        await clock.sleep(everySeconds * 1000)
      }
      throw new Error(`Not seen within an hour: ${JSON.stringify(await stage.service(), null, 1)}`)
    },
  }
  return stage
}
