// The timelines of deployments, by name: a world, the image to deploy, and what happens on the way.
import type { WorldClock } from './clock.js'
import type { Deed } from './deeds.js'
import type { FaultRule, IamConfig, WorldConfig } from './model.js'
import { breaker, containerHealthCheck, demoWorld, webTaskDefinition } from './scenario-world.js'
import { type Simulator, startSimulator } from './simulator.js'
import type { JsonObject } from './wire.js'

export interface Scenario {
  title: string
  world: WorldConfig
  deploy: {
    /** What the tester registers as the next revision of `web` and deploys. */
    image: string
    /** More members of that revision's container. */
    container?: JsonObject
    /** The tester registers nothing, and deploys what runs already once more, with `forceNewDeployment`. */
    force?: boolean
  }
  script?: ScriptStep[]
}

export type ScriptStep =
  /** That long after the first UpdateService. */
  | { afterUpdateMs: number; deed: Deed }
  /** When the first request for this action arrives, before it is worked on. */
  | { before: string; deed: Deed }

const seconds = (n: number) => n * 1000
const minutes = (n: number) => n * 60_000

const serviceDeploymentActions = [
  'ListServiceDeployments',
  'DescribeServiceDeployments',
  'DescribeServiceRevisions',
  'StopServiceDeployment',
  'ContinueServiceDeployment',
]

export const scenarios = {
  healthy: {
    title: 'the new version works',
    world: demoWorld(),
    deploy: { image: 'app:2' },
  },

  'crash-loop-breaker-rollback': {
    title: 'the new version crashes on start; the circuit breaker rolls back',
    world: demoWorld({ service: { desiredCount: 1, ...breaker(true) } }),
    deploy: { image: 'app:crash' },
  },

  // Three failures in eleven minutes, as seen on Fargate: the agent retries the pull, and ECS backs off in between.
  'unpullable-image': {
    title: 'the tag of the new version does not exist',
    world: demoWorld({
      service: { desiredCount: 1, ...breaker(true) },
      images: { 'app:typo': { behaviour: { kind: 'unpullable', afterMs: seconds(125) } } },
      timing: {
        launchBackoff: [seconds(2), seconds(235), seconds(60)],
        breakerReaction: seconds(40),
      },
    }),
    deploy: { image: 'app:typo' },
  },

  // Failures at about 3, 8.5 and 14 minutes, the breaker at about 15, as seen behind an ALB.
  'never-healthy-behind-load-balancer': {
    title: 'the new version starts, but never answers the health check of the load balancer',
    world: demoWorld({
      service: { desiredCount: 1, ...breaker(true) },
      targetGroups: { web: { healthCheckIntervalSeconds: 30, unhealthyThreshold: 5 } },
      timing: { launchBackoff: [seconds(150)], breakerReaction: [seconds(35), seconds(60)] },
    }),
    deploy: { image: 'app:unhealthy' },
  },

  'first-deployment-fails': {
    title: 'no deployment of this service ever completed, and the new one fails too',
    world: demoWorld({ service: { state: 'failed', ...breaker(true) } }),
    deploy: { image: 'app:crash' },
  },

  superseded: {
    title: 'somebody else deploys a third version meanwhile',
    world: demoWorld(),
    deploy: { image: 'app:2' },
    script: [
      {
        afterUpdateMs: seconds(25),
        deed: (world) => {
          const { arn } = world.registerTaskDefinition(webTaskDefinition('app:3'))
          world.updateService({ service: 'web', taskDefinition: arn })
        },
      },
    ],
  },

  'stale-reads': {
    title: 'after the update, reads show the old state for a while',
    world: demoWorld({
      faults: [{ action: 'DescribeServices', kind: 'stale', times: 4, afterUpdate: true }],
      timing: { listServiceDeploymentsLag: seconds(12) },
    }),
    deploy: { image: 'app:2' },
  },

  'throttle-bursts': {
    title: 'the API throttles in bursts',
    world: demoWorld({
      faults: [
        { action: '*', kind: 'throttle', afterUpdate: true, skip: 1, times: 4 },
        { action: '*', kind: 'throttle', afterUpdate: true, skip: 9, times: 6 },
      ],
    }),
    deploy: { image: 'app:2' },
  },

  'access-denied-on-service-deployments': {
    title: 'the caller may not use the API of service deployments',
    world: demoWorld({
      faults: serviceDeploymentActions.map((action) => ({ action, kind: 'access-denied' })),
    }),
    deploy: { image: 'app:crash' },
  },

  'breaker-without-rollback': {
    title: 'the circuit breaker stops the deployment and leaves it at that',
    world: demoWorld({ service: { desiredCount: 1, ...breaker(false) } }),
    deploy: { image: 'app:crash' },
  },

  'alarm-during-bake': {
    title: 'the new version runs, and an alarm goes off while it bakes',
    world: demoWorld({
      alarms: { 'web-errors': 'OK', 'web-noisy': 'ALARM' },
      service: {
        deploymentConfiguration: {
          alarms: { alarmNames: ['web-errors', 'web-noisy'], enable: true, rollback: true },
        },
      },
    }),
    deploy: { image: 'app:2' },
    script: [{ afterUpdateMs: minutes(4), deed: (world) => world.setAlarm('web-errors', 'ALARM') }],
  },

  'pause-hook': {
    title:
      'the deployment pauses until somebody continues it, or the hook expires and it is rolled back',
    world: demoWorld({
      service: {
        deploymentConfiguration: {
          lifecycleHooks: [
            {
              targetType: 'PAUSE',
              lifecycleStages: ['POST_SCALE_UP'],
              timeoutConfiguration: { timeoutInMinutes: 30, action: 'ROLLBACK' },
            },
          ],
        },
      },
    }),
    deploy: { image: 'app:2' },
  },

  'conflict-on-stop': {
    title: 'two tasks fail, but the deployment completes just before it is stopped',
    world: demoWorld(),
    deploy: { image: 'app:flaky' },
    script: [{ before: 'StopServiceDeployment', deed: (world) => world.finishDeployment('web') }],
  },

  'service-deleted': {
    title: 'somebody deletes the service meanwhile',
    world: demoWorld(),
    deploy: { image: 'app:2' },
    script: [{ afterUpdateMs: seconds(30), deed: (world) => world.deleteService('web') }],
  },

  'desired-count-changes': {
    title: 'autoscaling changes the desired count meanwhile',
    world: demoWorld(),
    deploy: { image: 'app:2' },
    script: [
      { afterUpdateMs: seconds(20), deed: (world) => world.setDesiredCount('web', 4) },
      { afterUpdateMs: seconds(70), deed: (world) => world.setDesiredCount('web', 3) },
    ],
  },

  'same-revision-forced-rollback': {
    title: 'a forced deployment of the same revision, whose tag points to a bad image by now',
    world: demoWorld({ service: { desiredCount: 1, ...breaker(true) } }),
    deploy: { image: 'app:1', force: true },
    script: [
      {
        before: 'UpdateService',
        deed: (world) =>
          world.moveTag('app:1', {
            digest: `sha256:${'bad0'.repeat(16)}`,
            behaviour: { kind: 'crash', exitCode: 1, afterMs: 3000 },
          }),
      },
    ],
  },

  'update-response-lost': {
    title: 'the connection breaks after UpdateService has done its work',
    world: demoWorld({ faults: [{ action: 'UpdateService', kind: 'answer-lost', times: 1 }] }),
    deploy: { image: 'app:2' },
  },

  'previous-revision-inactive': {
    title: 'the new version crashes, and the one before was deregistered',
    world: demoWorld({ deregistered: ['web:1'] }),
    deploy: { image: 'app:crash' },
  },

  'never-healthy-container': {
    title: 'the new version fails its container health check',
    world: demoWorld({ behindLoadBalancer: false }),
    deploy: { image: 'app:unhealthy-container', container: containerHealthCheck },
  },

  'missing-secret': {
    title: 'a secret of the new version does not exist',
    world: demoWorld(),
    deploy: { image: 'app:missing-secret' },
  },

  'out-of-memory': {
    title: 'the new version is killed for its use of memory',
    world: demoWorld(),
    deploy: { image: 'app:out-of-memory' },
  },

  'slow-start': {
    title: 'the new version works, three minutes later',
    world: demoWorld({ service: { healthCheckGracePeriodSeconds: 300 } }),
    deploy: { image: 'app:slow' },
  },

  'desired-count-zero': {
    title: 'the service runs nothing, so the new version proves nothing',
    world: demoWorld({ service: { desiredCount: 0 } }),
    deploy: { image: 'app:crash' },
  },

  daemon: {
    title: 'a daemon service on three instances',
    world: demoWorld({
      containerInstances: 3,
      service: { launchType: 'EC2', schedulingStrategy: 'DAEMON' },
    }),
    deploy: { image: 'app:2' },
  },

  'no-room': {
    title: 'minimum and maximum percent leave no room for a new task: nothing ever happens',
    world: demoWorld({
      service: { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } },
    }),
    deploy: { image: 'app:2' },
  },

  'rollback-fails': {
    title: 'the new version crashes, and the old one does so too by now',
    world: demoWorld({
      service: {
        desiredCount: 1,
        deploymentConfiguration: {
          deploymentCircuitBreaker: { enable: true, rollback: true },
          minimumHealthyPercent: 0,
          maximumPercent: 100,
        },
      },
    }),
    deploy: { image: 'app:crash' },
    script: [
      {
        afterUpdateMs: seconds(10),
        deed: (world) => world.setBehaviour('app:1', { kind: 'crash', exitCode: 2 }),
      },
    ],
  },
} satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios

export interface ScenarioOptions {
  clock?: WorldClock
  seed?: number
  port?: number
  /** In addition to the scenario's own. */
  faults?: FaultRule[]
  /** Who deploys, and what they may do. */
  iam?: IamConfig
}

/** A simulator in which the scenario is about to begin: the tester deploys, the rest happens. */
export async function startScenario(
  name: ScenarioName,
  options: ScenarioOptions = {},
): Promise<Simulator> {
  const { world, script = [] }: Scenario = scenarios[name]
  const { faults = [], iam, ...rest } = options
  const simulator = await startSimulator({
    ...rest,
    // The world takes what it is given as its own.
    world: structuredClone({
      ...world,
      ...(iam && { iam }),
      faults: [...(world.faults ?? []), ...faults],
    }),
  })
  for (const step of script) {
    if ('before' in step) simulator.before(step.before, step.deed)
    else simulator.afterUpdate(step.afterUpdateMs, step.deed)
  }
  return simulator
}
