// What a world's description may hold, for config files and the control API. The types in model.ts are its pattern: a member that
// is there and not here does not compile.
import type {
  AlarmState,
  Behaviour,
  FaultKind,
  FaultRule,
  IamConfig,
  ImageConfig,
  MetricConfig,
  PolicyStatement,
  ServiceConfig,
  TargetGroupConfig,
  Timing,
  WorldConfig,
} from '../model.js'
import {
  anything,
  boolean,
  choice,
  either,
  list,
  number,
  object,
  record,
  type Schema,
  text,
  variants,
} from './schema.js'

type Members<T> = Record<keyof Required<T>, Schema>

const count = number({ min: 0, integer: true })
const atLeastOne = number({ min: 1, integer: true })
const milliseconds = number({ min: 0 })
const seconds = number({ min: 0 })
const texts = list(text)
const probability = number({ min: 0, max: 1 })

const words = <T extends string>(all: Record<T, true>) => choice(...Object.keys(all))

export const alarmState = words<AlarmState>({ OK: true, ALARM: true, INSUFFICIENT_DATA: true })

/** The members of each kind, beside `kind` itself. */
const behaviours: {
  [K in Behaviour['kind']]: {
    members: Members<Omit<Extract<Behaviour, { kind: K }>, 'kind'>>
    required?: readonly string[]
  }
} = {
  healthy: { members: {} },
  crash: { members: { exitCode: count, afterMs: milliseconds, log: texts } },
  'never-healthy': {
    members: { via: choice('container', 'load-balancer'), reason: text },
    required: ['via'],
  },
  unpullable: { members: { reason: text, afterMs: milliseconds } },
  'missing-secret': { members: { secret: text } },
  'out-of-memory': { members: { afterMs: milliseconds } },
  'slow-start': { members: { afterMs: milliseconds }, required: ['afterMs'] },
  flaky: { members: { failures: count, probability, exitCode: count, afterMs: milliseconds } },
  process: {
    members: { command: texts, directory: text, environment: record(text) },
    required: ['command'],
  },
}

export const behaviour = variants(
  'kind',
  Object.fromEntries(
    Object.entries(behaviours).map(([kind, { members, required = [] }]) => [
      kind,
      object({ kind: text, ...members }, { required }),
    ]),
  ),
)

const scan = object(
  {
    status: choice('COMPLETE', 'IN_PROGRESS', 'PENDING', 'FAILED', 'ACTIVE'),
    findings: list(
      object(
        {
          name: text,
          severity: choice('CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'),
          description: text,
          uri: text,
        },
        { required: ['name', 'severity'] },
      ),
    ),
  },
  { required: ['status'] },
)

export const image = object({
  behaviour,
  digest: text,
  scan,
  platforms: texts,
} satisfies Members<ImageConfig>)

const targetGroup = object({
  listenPort: number({ min: 0, max: 65_535, integer: true }),
  healthCheckPath: text,
  matcher: text,
  healthCheckIntervalSeconds: number({ min: 1 }),
  healthCheckTimeoutSeconds: number({ min: 1 }),
  healthyThreshold: atLeastOne,
  unhealthyThreshold: atLeastOne,
  deregistrationDelaySeconds: seconds,
} satisfies Members<TargetGroupConfig>)

/** What else it holds is an input of CreateService, which the simulator itself checks. */
const service = object(
  {
    serviceName: text,
    cluster: text,
    taskDefinition: text,
    desiredCount: count,
    state: choice('steady', 'deploying', 'failed'),
  } satisfies Partial<Record<keyof ServiceConfig, Schema>>,
  { required: ['serviceName', 'taskDefinition'], open: true },
)

const textOrTexts = either('a text or a list of texts', text, texts)

const statement = object(
  {
    Sid: text,
    Effect: choice('Allow', 'Deny'),
    Action: textOrTexts,
    NotAction: textOrTexts,
    Resource: textOrTexts,
    NotResource: textOrTexts,
    Condition: record(record(textOrTexts)),
  } satisfies Members<PolicyStatement>,
  { required: ['Effect'] },
)

const iam = object({
  caller: text,
  policy: object(
    { Version: text, Id: text, Statement: (value, path) => statements(value, path) },
    { required: ['Statement'] },
  ),
} satisfies Members<IamConfig>)

const statements: Schema = (value, path) =>
  Array.isArray(value) ? list(statement)(value, path) : statement(value, path)

export const faultRule = object(
  {
    action: text,
    kind: words<FaultKind>({
      throttle: true,
      'server-error': true,
      late: true,
      stale: true,
      'answer-lost': true,
      'access-denied': true,
      'expired-token': true,
      refuse: true,
      error: true,
    }),
    times: count,
    skip: count,
    probability,
    delayMs: milliseconds,
    status: number({ min: 400, max: 599, integer: true }),
    code: text,
    message: text,
    afterUpdate: boolean,
  } satisfies Members<FaultRule>,
  { required: ['action', 'kind'] },
)

const duration = either(
  'milliseconds, or the least and the greatest of them as a list of two',
  milliseconds,
  (value, path) =>
    Array.isArray(value) && value.length === 2
      ? list(milliseconds)(value, path)
      : [{ path, message: 'must be two numbers.' }],
)

const timing = object({
  provisioning: duration,
  pull: duration,
  start: duration,
  stop: duration,
  deprovisioning: duration,
  deploymentStart: duration,
  deploymentCompletion: duration,
  launchBackoff: list(duration),
  breakerReaction: duration,
  rollbackStart: duration,
  alarmBake: duration,
  failedDeploymentRetention: duration,
  listServiceDeploymentsLag: duration,
  stoppedTaskRetention: milliseconds,
  inactiveServiceRetention: milliseconds,
} satisfies Members<Timing>)

const metric = object(
  {
    namespace: text,
    name: text,
    dimensions: record(text),
    minutes: list(
      either(
        'sum and samples, or null',
        (value, path) => (value === null ? [] : [{ path, message: 'must be null.' }]),
        object({ sum: number({}), samples: count }, { required: ['sum'] }),
      ),
    ),
    delaySeconds: seconds,
  } satisfies Members<MetricConfig>,
  { required: ['namespace', 'name', 'minutes'] },
)

export const world = object({
  account: text,
  region: text,
  clusters: texts,
  images: record(image),
  taskDefinitions: list(object({ family: text }, { required: ['family'], open: true })),
  deregistered: texts,
  services: list(service),
  targetGroups: record(targetGroup),
  containerInstances: count,
  alarms: record(alarmState),
  metrics: list(metric),
  secrets: texts,
  iam,
  faults: list(faultRule),
  timing,
} satisfies Members<WorldConfig>)

export const anyObject = record(anything)
