// When a task counts as healthy, when a failure counts, and what the circuit breaker makes of it.
import { describe, expect, test } from '@jest/globals'
import { demoWorld, type ServiceConfig, webTaskDefinition } from '../src/index.js'
import { containerHealthCheck } from '../src/scenario-world.js'
import { present, type Stage, withWorld } from './support.js'

/** Every start takes exactly ten seconds. */
const timing = {
  deploymentStart: 0,
  provisioning: 4000,
  pull: 3000,
  start: 3000,
  stop: 1000,
  deploymentCompletion: 5000,
  breakerReaction: 5000,
}

const alone = { desiredCount: 1 }

async function completedAt(stage: Stage, container = {}): Promise<number> {
  const input = webTaskDefinition('app:2', container)
  const { arn } = stage.world.registerTaskDefinition(input)
  await stage.update({ taskDefinition: arn })
  await stage.untilOver()
  return stage.seconds()
}

describe('a task counts as healthy', () => {
  test('40 seconds after RUNNING, without any check', () =>
    withWorld(
      // 10 s to RUNNING, 40 s, 5 s to COMPLETED.
      async (stage) => expect(await completedAt(stage)).toBe(55),
      demoWorld({ timing, service: alone, behindLoadBalancer: false }),
    ))

  test('once its containers are HEALTHY', () =>
    withWorld(
      // 10 s to RUNNING, 10 s to the first check, then as above.
      async (stage) => expect(await completedAt(stage, containerHealthCheck)).toBe(25),
      demoWorld({ timing, service: alone, behindLoadBalancer: false }),
    ))

  test('once its target group says so, and only when old ones are drained it is over', () =>
    withWorld(
      async (stage) => {
        // 10 s to RUNNING, 10 to 20 s to two good checks, 30 s to drain, 5 s to COMPLETED.
        const seconds = await completedAt(stage)
        expect(seconds).toBeGreaterThanOrEqual(55)
        expect(seconds).toBeLessThanOrEqual(65)
      },
      demoWorld({ timing, service: alone }),
    ))

  test('with both, once both say so', () =>
    withWorld(
      async (stage) => {
        const healthCheck = { ...(containerHealthCheck.healthCheck as object), interval: 60 }
        expect(await completedAt(stage, { healthCheck })).toBeGreaterThanOrEqual(10 + 60 + 30 + 5)
      },
      demoWorld({ timing, service: alone }),
    ))
})

describe('the circuit breaker', () => {
  const world = (
    deploymentCircuitBreaker: object,
    service: Partial<ServiceConfig> = alone,
    flaky = { failures: 2 },
  ) =>
    demoWorld({
      timing,
      service: { ...service, deploymentConfiguration: { deploymentCircuitBreaker } },
      behindLoadBalancer: false,
      images: { 'app:flaky': { behaviour: { kind: 'flaky', ...flaky } } },
    })

  const failures = (stage: Stage) => stage.world.service('web').deployments[0]?.failedTasks

  test('two failures and then a healthy task: back to zero', () =>
    withWorld(
      async (stage) => {
        await stage.deploy('app:flaky')
        await stage.until(() => failures(stage) === 2)
        expect((await stage.untilOver()).deployments).toMatchObject([
          { rolloutState: 'COMPLETED', failedTasks: 0 },
        ])
      },
      world({ enable: true, rollback: true }),
    ))

  test.each<[string, object, failures: number, desired: number]>([
    ['three for a small service', {}, 3, 1],
    ['half of a larger one', {}, 5, 10],
    ['a count', { thresholdConfiguration: { type: 'COUNT', value: 1 } }, 1, 1],
    ['no lower bound', { thresholdConfiguration: { type: 'UNBOUNDED_PERCENT', value: 50 } }, 2, 4],
  ])('%s', (_, rest, expected, desiredCount) =>
    withWorld(
      async (stage) => {
        await stage.deploy('app:crash')
        const service = await stage.untilOver()
        expect(service.deployments?.[0]?.rolloutState).toBe('FAILED')
        const [deployment] = await stage.serviceDeployments()
        const breaker = present(deployment?.deploymentCircuitBreaker)
        expect(breaker.threshold).toBe(expected)
        expect(breaker.failureCount).toBeGreaterThanOrEqual(expected)
      },
      world({ enable: true, rollback: true, ...rest }, { desiredCount }),
    ),
  )

  test.each([
    [true, 'COMPLETED'],
    [false, 'FAILED'],
  ])(
    'three failures, a healthy task, a fourth failure; resetOnHealthyTask %s: %s',
    (reset, outcome) =>
      withWorld(
        async (stage) => {
          const launched = (count: number) => () =>
            stage.world.tasks('web').filter((task) => task.taskDefinitionArn.endsWith(':2'))
              .length >= count
          await stage.deploy('app:flaky')
          await stage.until(launched(4), 1) // of these three crash
          stage.world.setBehaviour('app:flaky', { kind: 'crash', afterMs: 39_000 })
          await stage.until(launched(5), 1)
          stage.world.setBehaviour('app:flaky', { kind: 'healthy' })
          expect((await stage.untilOver()).deployments?.[0]?.rolloutState).toBe(outcome)
        },
        world(
          {
            enable: true,
            rollback: false,
            resetOnHealthyTask: reset,
            thresholdConfiguration: { type: 'COUNT', value: 4 },
          },
          { desiredCount: 2 },
          { failures: 3 },
        ),
      ),
  )

  test('a task that was healthy and then exits is replaced, and says nothing', () =>
    withWorld(
      async (stage) => {
        await stage.deploy('app:late')
        expect((await stage.untilOver()).deployments?.[0]?.rolloutState).toBe('COMPLETED')
        await stage.sleep(120)
        expect((await stage.service()).deployments?.[0]?.failedTasks).toBe(0)
        expect(await stage.tasks('STOPPED')).not.toHaveLength(0)
      },
      demoWorld({
        timing,
        service: alone,
        behindLoadBalancer: false,
        images: { 'app:late': { behaviour: { kind: 'crash', afterMs: 90_000 } } },
      }),
    ))
})

test('failures in a row make the next launch wait longer, and are told', () =>
  withWorld(
    async (stage) => {
      await stage.deploy('app:crash')
      await stage.sleep(1200)
      const starts = stage.world
        .tasks('web')
        .filter((task) => task.taskDefinitionArn.endsWith(':2'))
        .map((task) => task.createdAt)
      const gaps = starts
        .slice(1)
        .map((at, index) => Math.round((at - present(starts[index])) / 1000))
      expect(gaps).toEqual([14, 15, 15, 73, 133, 313, 313, 313])
      expect(await stage.events()).toContain('is unable to consistently start tasks successfully.')
    },
    demoWorld({ timing, service: alone }),
  ))

test('a steady service that loses a task gets another one', () =>
  withWorld(async (stage) => {
    const [task] = stage.world.tasks('web')
    stage.world.stopTask(present(task?.arn))
    expect(await stage.service()).toMatchObject({ runningCount: 1, pendingCount: 1 })
    await stage.sleep(60)
    expect(await stage.service()).toMatchObject({ runningCount: 2, pendingCount: 0 })
  }))
