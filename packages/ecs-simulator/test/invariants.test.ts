// Random lives of a service: whatever is done to it and whenever, some things hold at every moment, and others in the end.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  demoWorld,
  startSimulator,
  VirtualClock,
  type WorldHandle,
  webTaskDefinition,
} from '../src/index.js'
import { isTerminal } from '../src/scheduler/deployments.js'
import { stopDeployment } from '../src/scheduler/rollback.js'

const versions = ['app:2', 'app:3', 'app:crash', 'app:unhealthy', 'app:flaky', 'app:typo']

interface Step {
  /** Before it. */
  waitSeconds: number
  deed: (world: WorldHandle) => void
  name: string
}

const deeds = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...versions).map((image) => deployOf(image)) },
  fc.integer({ min: 0, max: 5 }).map((desired) => ({
    name: `desired count ${desired}`,
    deed: (world: WorldHandle) => world.setDesiredCount('web', desired),
  })),
  fc.constant({ name: 'stop the deployment', deed: stopNewest }),
  fc.constant({
    name: 'stop a task',
    deed: (world: WorldHandle) => {
      const task = world.tasks('web').find(({ desiredStatus }) => desiredStatus === 'RUNNING')
      if (task) world.stopTask(task.arn)
    },
  }),
  fc.constantFrom('OK', 'ALARM').map((state) => ({
    name: `alarm ${state}`,
    deed: (world: WorldHandle) => world.setAlarm('errors', state as 'OK' | 'ALARM'),
  })),
)

const lives = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  percents: fc.constantFrom([100, 200], [50, 100], [0, 100], [50, 150]),
  breaker: fc.record({ enable: fc.boolean(), rollback: fc.boolean() }),
  behindLoadBalancer: fc.boolean(),
  steps: fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 200 }), deeds)
      .map(([waitSeconds, what]): Step => ({ waitSeconds, ...what })),
    { minLength: 1, maxLength: 6 },
  ),
})

function deployOf(image: string) {
  return {
    name: `deploy ${image}`,
    deed: (world: WorldHandle) => {
      const { arn } = world.registerTaskDefinition(webTaskDefinition(image))
      world.updateService({ service: 'web', taskDefinition: arn })
    },
  }
}

function stopNewest(world: WorldHandle): void {
  const [newest] = world.serviceDeployments('web')
  if (!newest || !['PENDING', 'IN_PROGRESS'].includes(newest.status)) return
  world.state.timeline.act(() => stopDeployment(world.state, world.service('web'), newest))
}

/** What holds at every moment. */
function check(world: WorldHandle): void {
  const service = world.service('web')
  const [primary, ...older] = service.deployments
  expect(primary?.status).toBe('PRIMARY')
  expect(older.every(({ status }) => status === 'ACTIVE')).toBe(true)
  expect(service.spec).toBe(primary?.spec)

  const tasks = world.tasks('web')
  const known = new Set(service.deployments.map(({ id }) => id))
  for (const task of tasks) {
    if (task.desiredStatus === 'RUNNING') expect(known).toContain(task.startedBy)
    else expect(task.stopCode).toBeDefined()
    if (task.healthy) expect(task.lastStatus).toBe('RUNNING')
    if (task.lastStatus === 'STOPPED') expect(task.stoppedAt).toBeDefined()
  }
  // Nothing but the newest service deployment is under way.
  expect(world.serviceDeployments('web').slice(1).every(isTerminal)).toBe(true)
  const times = service.events.map(({ createdAt }) => createdAt)
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect(times.length).toBeLessThanOrEqual(100)
}

/** What holds when nothing was done for a long time. */
function checkEnd(world: WorldHandle): void {
  const { deployments, desiredCount } = world.service('web')
  const [newest] = world.serviceDeployments('web')
  const [primary] = deployments
  const running = world
    .tasks('web')
    .filter((task) => task.startedBy === primary?.id && task.lastStatus === 'RUNNING')
  if (primary?.rolloutState === 'COMPLETED') {
    expect(['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL']).toContain(newest?.status)
    expect(deployments).toHaveLength(1)
    expect(running).toHaveLength(desiredCount)
  }
  if (primary?.rolloutState === 'FAILED')
    expect(['STOPPED', 'ROLLBACK_FAILED']).toContain(newest?.status)
}

test('random lives', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async ({ seed, percents, breaker, behindLoadBalancer, steps }) => {
      const [minimumHealthyPercent = 100, maximumPercent = 200] = percents
      const clock = new VirtualClock()
      const world = demoWorld({
        behindLoadBalancer,
        alarms: { errors: 'OK' },
        service: {
          deploymentConfiguration: {
            minimumHealthyPercent,
            maximumPercent,
            deploymentCircuitBreaker: breaker,
            alarms: { alarmNames: ['errors'], enable: true, rollback: true },
          },
        },
      })
      const simulator = await startSimulator({ world, clock, seed })
      try {
        for (const { waitSeconds, deed } of steps) {
          for (let i = 0; i < waitSeconds; i += 7) {
            await clock.sleep(7000)
            check(simulator.world)
          }
          deed(simulator.world)
          check(simulator.world)
        }
        for (let i = 0; i < 60; i++) {
          await clock.sleep(60_000)
          check(simulator.world)
        }
        checkEnd(simulator.world)
      } finally {
        await simulator.close()
      }
    }),
    { numRuns: 40 },
  )
})
