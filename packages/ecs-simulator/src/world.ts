// A world: all the state there is, and how it comes to be from its description. What happens in it is in scheduler/ and ecs/.
import { type Place, targetGroupArn } from './arns.js'
import type { WorldClock } from './clock.js'
import type {
  AlarmState,
  ImageConfig,
  MetricConfig,
  TargetGroupConfig,
  Timing,
  WorldConfig,
} from './model.js'
import { type Random, seededRandom } from './random.js'
import type { TaskRuntime } from './runtime/runtime.js'
import type {
  LogEvent,
  Service,
  ServiceDeployment,
  ServiceRevision,
  Tag,
  Task,
  TaskDefinition,
} from './state.js'
import { Timeline } from './timeline.js'
import { defaultTiming } from './timing.js'
import type { JsonObject } from './wire.js'

export interface World extends Place {
  readonly timing: Timing
  readonly random: Random
  readonly timeline: Timeline
  /** Set once, right after the world is made: a runtime needs the world, and the world a runtime. */
  runtime: TaskRuntime
  readonly clusters: Map<string, Cluster>
  readonly taskDefinitions: Map<string, TaskDefinition>
  readonly services: Map<string, Service>
  readonly tasks: Map<string, Task>
  readonly serviceDeployments: Map<string, ServiceDeployment>
  readonly revisions: Map<string, ServiceRevision>
  readonly images: Map<string, ImageConfig>
  readonly targetGroups: Map<string, TargetGroup>
  readonly alarms: Map<string, AlarmState>
  readonly metrics: readonly MetricConfig[]
  /** Epoch milliseconds. */
  readonly begunAt: number
  readonly secrets: Set<string> | undefined
  readonly containerInstances: number
  /** Group → stream → events, in order. */
  readonly logs: Map<string, Map<string, LogEvent[]>>
  /** What DescribeServices answered before a service was last changed, by its ARN: for stale answers. */
  readonly staleServices: Map<string, JsonObject>
  /** Services that the scheduler will look at, as soon as what happens now is over. */
  readonly unsettled: Set<string>
}

export interface Cluster {
  name: string
  arn: string
  status: 'ACTIVE' | 'INACTIVE'
  tags: Tag[]
}

export interface TargetGroup {
  name: string
  arn: string
  config: Required<TargetGroupConfig>
}

export function emptyWorld(config: WorldConfig, clock: WorldClock, seed: number): World {
  const place = {
    account: config.account ?? '123456789012',
    region: config.region ?? 'eu-central-1',
  }
  return {
    ...place,
    timing: { ...defaultTiming, ...config.timing },
    random: seededRandom(seed),
    timeline: new Timeline(clock),
    runtime: {
      launch() {
        throw new Error('The world has no runtime yet')
      },
    },
    clusters: new Map(),
    taskDefinitions: new Map(),
    services: new Map(),
    tasks: new Map(),
    serviceDeployments: new Map(),
    revisions: new Map(),
    images: new Map(Object.entries(config.images ?? {})),
    targetGroups: new Map(
      Object.entries(config.targetGroups ?? {}).map(([name, group]) => {
        const arn = targetGroupArn(place, name)
        return [arn, { name, arn, config: { ...defaultTargetGroup, ...group } }]
      }),
    ),
    alarms: new Map(Object.entries(config.alarms ?? {})),
    metrics: config.metrics ?? [],
    begunAt: clock.now(),
    secrets: config.secrets && new Set(config.secrets),
    containerInstances: config.containerInstances ?? 1,
    logs: new Map(),
    staleServices: new Map(),
    unsettled: new Set(),
  }
}

/** As an Application Load Balancer has it, but quicker to notice and to drain. */
const defaultTargetGroup: Required<TargetGroupConfig> = {
  listenPort: 0,
  healthCheckPath: '/',
  matcher: '200',
  healthCheckIntervalSeconds: 10,
  healthCheckTimeoutSeconds: 5,
  healthyThreshold: 2,
  unhealthyThreshold: 3,
  deregistrationDelaySeconds: 30,
}

/** The config of a target group; one that the world does not know has the defaults. */
export function targetGroupConfig(world: World, arn: string): Required<TargetGroupConfig> {
  return world.targetGroups.get(arn)?.config ?? defaultTargetGroup
}

export function appendLog(
  world: World,
  log: { group: string; stream: string },
  message: string,
): void {
  const streams = world.logs.get(log.group) ?? new Map<string, LogEvent[]>()
  world.logs.set(log.group, streams)
  const events = streams.get(log.stream) ?? []
  streams.set(log.stream, events)
  const timestamp = world.timeline.now()
  events.push({ timestamp, ingestionTime: timestamp, message })
}

export function tasksOf(world: World, service: Service): Task[] {
  return [...world.tasks.values()].filter((task) => task.serviceArn === service.arn)
}

/** A daemon runs one task on every instance. */
export function desiredCountOf(world: World, service: Service): number {
  return service.schedulingStrategy === 'DAEMON' ? world.containerInstances : service.desiredCount
}
