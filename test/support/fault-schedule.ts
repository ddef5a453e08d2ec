// Schedules: what a deployment meets on its way, as plain data that a failing test prints and fast-check shrinks. How one is
// played is in fault-play.ts, what has to hold afterwards in fault-invariants.ts.

import type { FaultKind } from '@slipway/ecs-simulator'
import fc from 'fast-check'

/** Everything is in seconds of simulated time since the action started. */
export interface Schedule {
  seed: number
  service: ServicePlan
  version: Version
  inputs: Record<string, string>
  /** What app:new answers to its smoke checks; undefined: there are none. */
  smoke?: SmokePlan | undefined
  /** `four`: those of the official action; the rest is denied. */
  permissions: 'all' | 'four'
  faults: Fault[]
  others: Other[]
  end: End
  post: {
    delaySeconds: number
    /** A later step of the job fails. */
    jobFails: boolean
  }
}

export interface ServicePlan {
  desired: number
  behindLoadBalancer: boolean
  breaker: 'none' | 'stops' | 'rolls-back'
  /** The revision that runs was deregistered meanwhile. */
  deregistered: boolean
  percents: readonly [minimum: number, maximum: number]
}

/** A number is a time in seconds, or for `flaky` how many tasks crash first. */
export type Version =
  | { kind: 'good' }
  | { kind: 'slow'; after: number }
  | { kind: 'flaky'; failures: number }
  | { kind: 'crash'; after: number }
  | { kind: 'out-of-memory'; after: number }
  /** Crashes so late that ECS may have called it healthy before. */
  | { kind: 'late-crash'; after: number }
  | { kind: 'unhealthy' }
  | { kind: 'unpullable' }
  | { kind: 'missing-secret' }

export type SmokePlan =
  | 'passes'
  | 'fails'
  /** Never answers in time. */
  | 'hangs'
  /** Every other request fails: too many for the monitor, few enough for a check that is made until it holds. */
  | 'flaps'
  /** From the 20th request on. */
  | 'fails later'

export interface Fault {
  action: string
  kind: FaultKind
  from: number
  /** Infinity: it stays. */
  seconds: number
  probability: number
  /** Of `late`. */
  delaySeconds?: number
}

export type Other = { at: number } & (
  | { deed: 'deploys'; image: 'app:3' | 'app:broken' | 'app:1' }
  | { deed: 'scales'; to: number }
  | { deed: 'alarms' | 'deregisters' | 'stops a task' | 'deletes' }
)

export type End =
  | { kind: 'let be' }
  /** SIGINT, and ten seconds later the end of the process if it is still there. */
  | { kind: 'cancel'; at: number }
  | { kind: 'kill'; at: number }
  /** Killed while it waits for the answer to its n-th call, which ECS has carried out or never got. */
  | { kind: 'kill at call'; call: number; carriedOut: boolean }

/** A quiet day, of which tests change what they are about. */
export const quiet = (parts: Partial<Schedule> = {}): Schedule => ({
  seed: 1,
  version: { kind: 'good' },
  inputs: {},
  permissions: 'all',
  faults: [],
  others: [],
  end: { kind: 'let be' },
  post: { delaySeconds: 0, jobFails: false },
  ...parts,
  service: { ...plainService, ...parts.service },
})

export const plainService: ServicePlan = {
  desired: 2,
  behindLoadBalancer: true,
  breaker: 'none',
  deregistered: false,
  percents: [100, 200],
}

const actions = [
  'DescribeServices',
  'UpdateService',
  'DescribeServiceDeployments',
  'ListServiceDeployments',
  'StopServiceDeployment',
  'RegisterTaskDefinition',
  'DescribeTaskDefinition',
  'ListTasks',
  'DescribeTasks',
  'DescribeServiceRevisions',
]

const service: fc.Arbitrary<ServicePlan> = fc
  .record({
    desired: fc.integer({ min: 1, max: 5 }),
    behindLoadBalancer: fc.boolean(),
    breaker: fc.constantFrom<ServicePlan['breaker']>('none', 'stops', 'rolls-back'),
    deregistered: fc.integer({ min: 0, max: 5 }).map((n) => n === 5),
    percents: fc.constantFrom<ServicePlan['percents'][]>(
      [100, 200],
      [50, 100],
      [0, 100],
      [100, 150],
    ),
  })
  // Nothing can be deployed where the percents leave no room for a new task.
  .map((plan) => (hasRoom(plan) ? plan : { ...plan, percents: plainService.percents }))

const hasRoom = ({ desired, percents: [minimum, maximum] }: ServicePlan) =>
  Math.ceil((desired * minimum) / 100) < Math.floor((desired * maximum) / 100)

const version: fc.Arbitrary<Version> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'good' as const }) },
  fc.record({ kind: fc.constant('slow' as const), after: fc.integer({ min: 30, max: 240 }) }),
  fc.record({ kind: fc.constant('flaky' as const), failures: fc.integer({ min: 1, max: 3 }) }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      after: fc.integer({ min: 1, max: 9 }),
    }),
  },
  fc.record({
    kind: fc.constant('out-of-memory' as const),
    after: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    kind: fc.constant('late-crash' as const),
    after: fc.integer({ min: 20, max: 120 }),
  }),
  { weight: 2, arbitrary: fc.constant({ kind: 'unhealthy' as const }) },
  fc.constant({ kind: 'unpullable' as const }),
  fc.constant({ kind: 'missing-secret' as const }),
)

const transientKinds: FaultKind[] = [
  'throttle',
  'server-error',
  'late',
  'stale',
  'answer-lost',
  'refuse',
]

const fault = (kinds: FaultKind[], longest: number): fc.Arbitrary<Fault> =>
  fc.record({
    action: fc.oneof(fc.constantFrom(...actions), fc.constant('*')),
    kind: fc.constantFrom(...kinds),
    from: fc.integer({ min: 0, max: 300 }),
    seconds: fc.integer({ min: 1, max: longest }),
    probability: fc.constantFrom(1, 0.7, 0.3),
    delaySeconds: fc.integer({ min: 1, max: 15 }),
  })

/** Storms that pass: short ones, and long ones that spare the reads by which a deployment is followed. Stale answers
 *  last no longer than ECS takes to agree with itself. */
export const passing: fc.Arbitrary<Fault> = fc
  .oneof(
    fault(transientKinds, 60),
    fault(transientKinds, 600).map((found) =>
      found.action === '*' || found.action === 'DescribeServices'
        ? { ...found, action: 'StopServiceDeployment' }
        : found,
    ),
  )
  .map((found) =>
    found.kind === 'stale' ? { ...found, seconds: Math.min(found.seconds, 25) } : found,
  )

/** A permission that is taken away, credentials that run out: for a moment, or for good. */
export const refusal: fc.Arbitrary<Fault> = fc
  .tuple(fault(['access-denied', 'expired-token'], 60), fc.boolean())
  .map(([found, stays]) => (stays ? { ...found, probability: 1, seconds: Infinity } : found))

export const other: fc.Arbitrary<Other> = fc
  .tuple(
    fc.integer({ min: 1, max: 300 }),
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          deed: fc.constant('deploys' as const),
          image: fc.constantFrom('app:3', 'app:broken', 'app:1'),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          deed: fc.constant('scales' as const),
          to: fc.integer({ min: 0, max: 6 }),
        }),
      },
      fc.record({ deed: fc.constantFrom('alarms', 'deregisters', 'stops a task', 'deletes') }),
    ),
  )
  .map(([at, deed]) => ({ at, ...deed }))

/** A deployment with smoke checks and a bake takes some five minutes. */
const moment = fc.oneof(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 90, max: 330 }))

export const violentEnd: fc.Arbitrary<End> = fc.oneof(
  fc.record({ kind: fc.constant('cancel' as const), at: moment }),
  fc.record({ kind: fc.constant('kill' as const), at: moment }),
  fc.record({
    kind: fc.constant('kill at call' as const),
    call: fc.integer({ min: 1, max: 30 }),
    carriedOut: fc.boolean(),
  }),
)

const inputs: fc.Arbitrary<Record<string, string>> = fc
  .record({
    'rollback-on': fc.constantFrom('', '', '', 'failure', 'cancel', 'never', 'failure,job-failure'),
    'max-failed-tasks': fc.constantFrom('', '1', '3'),
    'bake-minutes': fc.constantFrom('', '', '1'),
    'force-new-deployment': fc.constantFrom('', '', 'true'),
    'desired-count': fc.constantFrom('', '', '', '3'),
    'wait-for-minutes': fc.constantFrom('', '', '5'),
    'rollback-timeout-minutes': fc.constantFrom('', '', '5'),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')))

export interface Weather {
  faults?: fc.Arbitrary<Fault>
  others?: fc.Arbitrary<Other>
  end?: fc.Arbitrary<End>
  smoke?: fc.Arbitrary<SmokePlan>
}

export const anySmoke = fc.constantFrom<SmokePlan[]>(
  'passes',
  'passes',
  'fails',
  'hangs',
  'flaps',
  'fails later',
)

/** Most versions that smoke checks meet are well by the word of ECS. */
const mostlyGood = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'good' as const }) },
  version,
)

/** Schedules in this weather: up to three of a kind of trouble. */
export const schedules = ({ faults, others, end, smoke }: Weather): fc.Arbitrary<Schedule> =>
  fc.noBias(
    fc.record({
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      service,
      version: smoke ? mostlyGood : version,
      inputs,
      smoke: smoke ?? fc.constant(undefined),
      permissions: fc.constantFrom('all', 'all', 'four'),
      faults: faults ? fc.array(faults, { minLength: 1, maxLength: 3 }) : fc.constant([]),
      others: others ? fc.array(others, { minLength: 1, maxLength: 3 }) : fc.constant([]),
      end: end ?? fc.constant<End>({ kind: 'let be' }),
      post: fc.record({
        delaySeconds: fc.constantFrom(0, 0, 3, 60),
        jobFails: fc.boolean(),
      }),
    }),
  )
