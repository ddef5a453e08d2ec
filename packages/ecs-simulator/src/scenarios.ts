// The timelines of deployments, by name: a world, the image to deploy, and what happens on the way.
import type { WorldClock } from './clock.js'
import type { Deed } from './deeds.js'
import type { FaultRule, ImageConfig, ServiceConfig, WorldConfig } from './model.js'
import { type Simulator, startSimulator } from './simulator.js'
import type { JsonObject } from './wire.js'

export interface Scenario {
  title: string
  world: WorldConfig
  /** What the tester registers as the next revision of `web` and deploys. */
  deploy: { image: string }
  script?: ScriptStep[]
}

export type ScriptStep =
  | { afterUpdateMs: number; deed: Deed }
  /** When the first request for this action arrives, before it is worked on. */
  | { before: string; deed: Deed }

const breaker = (rollback: boolean) => ({
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } },
})

/** The world of all scenarios: service `web` runs two tasks of `web:1`, image `app:1`, behind target group `web`. */
function demoWorld(
  parts: {
    service?: Partial<ServiceConfig>
    images?: Record<string, ImageConfig>
    behindLoadBalancer?: boolean
  } & Partial<WorldConfig> = {},
): WorldConfig {
  const { service, images, behindLoadBalancer = true, ...rest } = parts
  const loadBalancers = [{ targetGroupArn: 'web', containerName: 'web', containerPort: 8080 }]
  return {
    clusters: ['demo'],
    images: { 'app:1': {}, 'app:2': {}, ...images },
    targetGroups: { web: {} },
    taskDefinitions: [webTaskDefinition('app:1')],
    services: [
      {
        serviceName: 'web',
        taskDefinition: 'web:1',
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: ['subnet-0a1b2c3d'],
            securityGroups: ['sg-0a1b2c3d'],
            assignPublicIp: 'DISABLED',
          },
        },
        ...(behindLoadBalancer && { loadBalancers }),
        ...service,
      },
    ],
    ...rest,
  }
}

/** The input of RegisterTaskDefinition for the service `web` with this image. */
export function webTaskDefinition(image: string): JsonObject {
  return {
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    containerDefinitions: [
      {
        name: 'web',
        image,
        essential: true,
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': '/ecs/web',
            'awslogs-region': 'eu-central-1',
            'awslogs-stream-prefix': 'web',
          },
        },
      },
    ],
  }
}

const crash = { behaviour: { kind: 'crash', exitCode: 1, afterMs: 3000 } } as const

export const scenarios = {
  healthy: {
    title: 'the new version works',
    world: demoWorld(),
    deploy: { image: 'app:2' },
  },
  'crash-loop-breaker-rollback': {
    title: 'the new version crashes on start; the circuit breaker rolls back',
    world: demoWorld({
      service: { desiredCount: 1, ...breaker(true) },
      images: { 'app:crash': crash },
    }),
    deploy: { image: 'app:crash' },
  },
} satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios

export interface ScenarioOptions {
  clock?: WorldClock
  seed?: number
  port?: number
  /** In addition to the scenario's own. */
  faults?: FaultRule[]
}

export async function startScenario(
  name: ScenarioName,
  options: ScenarioOptions = {},
): Promise<Simulator> {
  const scenario: Scenario = scenarios[name]
  const { faults = [], ...rest } = options
  const world = structuredClone(scenario.world)
  const simulator = await startSimulator({
    ...rest,
    world: { ...world, faults: [...(world.faults ?? []), ...faults] },
  })
  for (const step of scenario.script ?? []) {
    if ('before' in step) simulator.before(step.before, step.deed)
    else simulator.afterUpdate(step.afterUpdateMs, step.deed)
  }
  return simulator
}
