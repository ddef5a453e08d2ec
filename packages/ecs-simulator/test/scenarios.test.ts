// Each timeline as a client sees it, by value: the states in their order, the events, and when the turning points come.
import {
  ContinueServiceDeploymentCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { scenarios } from '../src/index.js'
import { present, type Stage, withScenario } from './support.js'

/**
 * What a client that looks every other second sees change: `web:2 PRIMARY IN_PROGRESS, web:1 ACTIVE COMPLETED: PENDING` is the
 * service's deployments and the newest service deployment.
 */
async function follow(stage: Stage, seconds: number) {
  const seen: { at: number; state: string }[] = []
  for (const end = stage.seconds() + seconds; stage.seconds() < end; await stage.sleep(2)) {
    const { status, deployments = [] } = await stage.service()
    const views = deployments.map(
      ({ taskDefinition, status: its, rolloutState }) =>
        `${taskDefinition?.split('/')[1]} ${its} ${rolloutState}`,
    )
    const [newest] = await stage.serviceDeployments()
    const prefix = status === 'ACTIVE' ? '' : `${status} `
    const state = `${prefix}${views.join(', ')}: ${newest?.status}`
    if (seen.at(-1)?.state !== state) seen.push({ at: stage.seconds(), state })
  }
  return seen
}

const states = (seen: { state: string }[]) => seen.map(({ state }) => state)

/** When a client first saw a state that matches. */
function timeOf(seen: { at: number; state: string }[], pattern: RegExp): number {
  return present(seen.find(({ state }) => pattern.test(state))).at
}

const rolledOut = [
  'web:2 PRIMARY IN_PROGRESS, web:1 ACTIVE COMPLETED: PENDING',
  'web:2 PRIMARY IN_PROGRESS, web:1 ACTIVE COMPLETED: IN_PROGRESS',
  'web:2 PRIMARY IN_PROGRESS: IN_PROGRESS',
  'web:2 PRIMARY COMPLETED: SUCCESSFUL',
]

const failing = rolledOut.slice(0, 2)

const rolledBack = [
  ...failing,
  'web:2 PRIMARY FAILED, web:1 ACTIVE COMPLETED: ROLLBACK_REQUESTED',
  'web:1 PRIMARY IN_PROGRESS, web:2 ACTIVE FAILED, web:1 ACTIVE COMPLETED: ROLLBACK_IN_PROGRESS',
  'web:1 PRIMARY IN_PROGRESS, web:1 ACTIVE COMPLETED: ROLLBACK_IN_PROGRESS',
  'web:1 PRIMARY IN_PROGRESS: ROLLBACK_IN_PROGRESS',
  'web:1 PRIMARY COMPLETED: ROLLBACK_SUCCESSFUL',
]

const breakerReason =
  'Service deployment rolled back because the circuit breaker threshold was exceeded.'

test('healthy: completed a few seconds after the counts match', () =>
  withScenario('healthy', async (stage) => {
    await stage.deploy()
    await stage.sleep(3)
    const seen = await follow(stage, 120)
    expect(states(seen)).toEqual(rolledOut.slice(1))
    const counted = timeOf(seen, /^web:2 PRIMARY IN_PROGRESS: /)
    expect(timeOf(seen, /COMPLETED: SUCCESSFUL/) - counted).toBeGreaterThanOrEqual(4)
    expect(await stage.events()).toEqual([
      'has started 2 tasks: (task task-A) (task task-B).',
      'has stopped 1 running tasks: (task task-C).',
      'has begun draining connections on 1 tasks.',
      'has stopped 1 running tasks: (task task-D).',
      'has begun draining connections on 1 tasks.',
      expect.stringMatching(/^\(deployment ecs-svc\/\w\) deployment completed\.$/),
      'has reached a steady state.',
    ])
  }))

test('crash-loop-breaker-rollback: four starts, FAILED after about 2.6 minutes, back 80 s later', () =>
  withScenario('crash-loop-breaker-rollback', async (stage) => {
    const id = await stage.deploy()
    await stage.sleep(3)
    const seen = await follow(stage, 300)
    expect(states(seen)).toEqual(rolledBack.slice(1))
    const failedAt = timeOf(seen, /web:2 PRIMARY FAILED/)
    expect(failedAt).toBeGreaterThan(130)
    expect(failedAt).toBeLessThan(170)
    expect(timeOf(seen, /ROLLBACK_SUCCESSFUL/) - failedAt).toBeLessThan(110)

    expect(await stage.events()).toEqual([
      'has started 1 tasks: (task task-A).',
      'has started 1 tasks: (task task-B).',
      'has started 1 tasks: (task task-C).',
      'has started 1 tasks: (task task-D).',
      '(deployment ecs-svc/E) deployment failed: tasks failed to start.',
      'rolling back to deployment ecs-svc/F.',
      'stopped 1 pending tasks.',
      'has started 1 tasks: (task task-G).',
      'has stopped 1 running tasks: (task task-H).',
      'has begun draining connections on 1 tasks.',
      '(deployment ecs-svc/F) deployment completed.',
      'has reached a steady state.',
    ])
    const [deployment] = await stage.serviceDeployments()
    expect(deployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: breakerReason,
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
      rollback: { reason: breakerReason },
    })
    const target = present(deployment?.targetServiceRevision?.arn)
    expect(`ecs-svc/${target.split('/').at(-1)}`).toBe(id)

    const failed = (await stage.tasks('STOPPED')).filter((task) => task.startedBy === id)
    expect(failed.map(({ stopCode }) => stopCode)).toEqual([
      'EssentialContainerExited',
      'EssentialContainerExited',
      'EssentialContainerExited',
      'ServiceSchedulerInitiated',
    ])
    expect(failed[3]?.stoppedReason).toMatch(
      /^Scaling activity initiated by \(deployment ecs-svc\/\d{19}\)$/,
    )
  }))

test('the reasons of a rollout that is rolled back', () =>
  withScenario('crash-loop-breaker-rollback', async (stage) => {
    const id = await stage.deploy()
    const { deployments } = await stage.until(
      (service) => service.deployments?.[0]?.id !== id && service.deployments?.length === 3,
    )
    expect(deployments?.map(({ rolloutStateReason }) => rolloutStateReason)).toEqual([
      `ECS deployment circuit breaker: rolling back to deploymentId ${deployments?.[0]?.id}.`,
      'ECS deployment circuit breaker: tasks failed to start.',
      `ECS deployment ${deployments?.[2]?.id} completed.`,
    ])
    expect(deployments?.[1]).toMatchObject({ id, failedTasks: 3 })
  }))

test('unpullable-image: failures at 2.5, 4.8 and 11 minutes, the breaker at 11.7', () =>
  withScenario('unpullable-image', async (stage) => {
    await stage.deploy()
    const failedAt: number[] = []
    const minutes = () => stage.seconds() / 60
    const service = await stage.until(({ deployments }) => {
      const count = deployments?.[0]?.failedTasks ?? 0
      if (count > failedAt.length) failedAt.push(minutes())
      return deployments?.[0]?.rolloutState === 'FAILED'
    })
    expect(failedAt.map(Math.round)).toEqual([2, 5, 11])
    expect(minutes()).toBeCloseTo(11.7, 0)
    expect(service.events?.map(({ message }) => message)).toContain(
      '(service web) was unable to place a task. Reason: CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref app:typo: app:typo: not found',
    )
    const tasks = await stage.tasks('STOPPED')
    expect(tasks[0]).toMatchObject({ stopCode: 'TaskFailedToStart' })
    expect(tasks[0]?.stoppedReason).toMatch(/^CannotPullContainerError: /)
  }))

test('never-healthy-behind-load-balancer: failures at 3, 8.5 and 14 minutes, the breaker at 15', () =>
  withScenario('never-healthy-behind-load-balancer', async (stage) => {
    await stage.deploy()
    const failedAt: number[] = []
    await stage.until(({ deployments }) => {
      const count = deployments?.[0]?.failedTasks ?? 0
      if (count > failedAt.length) failedAt.push(stage.seconds() / 60)
      return deployments?.[0]?.rolloutState === 'FAILED'
    })
    expect(failedAt.map((minutes) => minutes.toFixed(0))).toEqual(['3', '8', '14'])
    expect(stage.seconds() / 60).toBeGreaterThan(14)
    expect(stage.seconds() / 60).toBeLessThan(16)
    const group = stage.world.service('web').spec.loadBalancers[0]?.targetGroupArn
    expect((await stage.events())[1]).toBe(
      `(task task-A) (port 8080) is unhealthy in (target-group ${group}) due to (reason Health checks failed with these codes: [500]).`,
    )
    expect((await stage.tasks('STOPPED'))[0]).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Task failed ELB health checks in (target-group ${group})`,
    })
  }))

test('first-deployment-fails: nothing to go back to', () =>
  withScenario('first-deployment-fails', async (stage) => {
    await stage.deploy()
    expect((await stage.untilOver()).deployments).toMatchObject([
      {
        status: 'PRIMARY',
        rolloutState: 'FAILED',
        taskDefinition: expect.stringMatching(/web:2$/),
      },
    ])
    await stage.sleep(600)
    expect(await stage.service()).toMatchObject({ runningCount: 0, pendingCount: 0 })
    expect(await stage.serviceDeployments()).toMatchObject([
      {
        status: 'ROLLBACK_FAILED',
        statusReason: 'No rollback candidate was found to run the rollback.',
      },
      { status: 'ROLLBACK_FAILED' },
    ])
  }))

test('superseded: ours is stopped and goes, theirs completes', () =>
  withScenario('superseded', async (stage) => {
    await stage.deploy()
    await stage.sleep(3)
    expect(states(await follow(stage, 150))).toEqual([
      rolledOut[1],
      'web:3 PRIMARY IN_PROGRESS, web:1 ACTIVE COMPLETED: STOPPED', // theirs is not listed yet
      'web:3 PRIMARY IN_PROGRESS, web:1 ACTIVE COMPLETED: IN_PROGRESS',
      'web:3 PRIMARY IN_PROGRESS: IN_PROGRESS',
      'web:3 PRIMARY COMPLETED: SUCCESSFUL',
    ])
    expect((await stage.serviceDeployments())[1]).toMatchObject({ status: 'STOPPED' })
  }))

test('stale-reads: four looks at the past, and a list that lags', () =>
  withScenario('stale-reads', async (stage) => {
    const before = (await stage.service()).deployments?.[0]?.id
    const id = await stage.deploy()
    const looks: (string | undefined)[] = []
    for (let i = 0; i < 5; i++) looks.push((await stage.service()).deployments?.[0]?.id)
    expect(looks).toEqual([before, before, before, before, id])
    expect(await stage.serviceDeployments()).toHaveLength(1)
    await stage.sleep(12)
    expect(await stage.serviceDeployments()).toHaveLength(2)
  }))

test('throttle-bursts', () =>
  withScenario('throttle-bursts', async (stage) => {
    await stage.deploy()
    const answers: string[] = []
    for (let i = 0; i < 22; i++)
      answers.push(
        await stage.service().then(
          () => '.',
          ({ name }) => name[0],
        ),
      )
    expect(answers.join('')).toBe('.TTTT........TTTTTT...')
  }))

test('access-denied-on-service-deployments: only there', () =>
  withScenario('access-denied-on-service-deployments', async (stage) => {
    await stage.deploy()
    await expect(
      stage.client.send(new ListServiceDeploymentsCommand({ cluster: 'demo', service: 'web' })),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::123456789012:assumed-role/deployer/session is not authorized to perform: ecs:ListServiceDeployments on resource: arn:aws:ecs:eu-central-1:123456789012:service/demo/web because no identity-based policy allows the ecs:ListServiceDeployments action',
    })
    expect(await stage.service()).toBeDefined()
  }))

test('breaker-without-rollback: FAILED and STOPPED, and old tasks go on', () =>
  withScenario('breaker-without-rollback', async (stage) => {
    await stage.deploy()
    await stage.sleep(3)
    expect(states(await follow(stage, 400))).toEqual([
      rolledOut[1],
      'web:2 PRIMARY FAILED, web:1 ACTIVE COMPLETED: STOPPED',
    ])
    expect(await stage.service()).toMatchObject({ runningCount: 1 })
    const [deployment] = await stage.serviceDeployments()
    expect(deployment).toMatchObject({ deploymentCircuitBreaker: { status: 'TRIGGERED' } })
    expect(deployment?.stoppedAt).toBeDefined()
    expect(deployment?.rollback).toBeUndefined()
  }))

test('alarm-during-bake: one that was in ALARM before is ignored', () =>
  withScenario('alarm-during-bake', async (stage) => {
    await stage.deploy()
    await stage.sleep(3)
    const seen = await follow(stage, 400)
    expect(states(seen)).toEqual([
      rolledOut[1],
      rolledOut[2],
      'web:2 PRIMARY FAILED: ROLLBACK_REQUESTED',
      'web:1 PRIMARY IN_PROGRESS, web:2 ACTIVE FAILED: ROLLBACK_IN_PROGRESS',
      'web:1 PRIMARY IN_PROGRESS: ROLLBACK_IN_PROGRESS',
      'web:1 PRIMARY COMPLETED: ROLLBACK_SUCCESSFUL',
    ])
    expect(timeOf(seen, /FAILED/)).toBeCloseTo(240, -1)
    expect((await stage.serviceDeployments())[0]?.alarms).toEqual({
      status: 'TRIGGERED',
      alarmNames: ['web-errors', 'web-noisy'],
      triggeredAlarmNames: ['web-errors'],
    })
    expect(await stage.events()).toContainEqual(
      expect.stringMatching(/^\(deployment ecs-svc\/\w\) deployment failed: alarm detected\.$/),
    )
  }))

describe('pause-hook', () => {
  async function paused(stage: Stage) {
    await stage.deploy()
    for (let i = 0; i < 60; i++) {
      const [deployment] = await stage.serviceDeployments()
      const hook = deployment?.lifecycleHookDetails?.[0]
      if (deployment?.serviceDeploymentArn && hook?.hookId)
        return { arn: deployment.serviceDeploymentArn, deployment, hook, hookId: hook.hookId }
      await stage.sleep(5)
    }
    throw new Error('It never paused')
  }

  test('waits with old and new tasks side by side', () =>
    withScenario('pause-hook', async (stage) => {
      const { deployment, hook } = await paused(stage)
      expect(deployment).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'POST_SCALE_UP' })
      expect(hook).toMatchObject({
        targetType: 'PAUSE',
        status: 'AWAITING_ACTION',
        timeoutAction: 'ROLLBACK',
        hookId: expect.stringMatching(/^ecs-pause-\w+$/),
      })
      expect(await stage.service()).toMatchObject({ runningCount: 4 })
    }))

  test('goes on', () =>
    withScenario('pause-hook', async (stage) => {
      const { arn: serviceDeploymentArn, hookId } = await paused(stage)
      const go = new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId })
      await stage.client.send(go)
      await stage.untilOver()
      expect(await stage.serviceDeployments()).toMatchObject([
        { status: 'SUCCESSFUL', lifecycleHookDetails: [{ status: 'SUCCEEDED' }] },
        {},
      ])
      await expect(stage.client.send(go)).rejects.toMatchObject({
        name: 'UnsupportedFeatureException',
      })
    }))

  test.each<[string, (stage: Stage, arn: string, hookId: string) => Promise<unknown>, string]>([
    [
      'is rolled back',
      (stage, serviceDeploymentArn, hookId) =>
        stage.client.send(
          new ContinueServiceDeploymentCommand({
            serviceDeploymentArn,
            hookId,
            action: 'ROLLBACK',
          }),
        ),
      'FAILED',
    ],
    ['expires', (stage) => stage.sleep(1800), 'TIMED_OUT'],
  ])('%s', (_, act, hookStatus) =>
    withScenario('pause-hook', async (stage) => {
      const { arn, hookId } = await paused(stage)
      await act(stage, arn, hookId)
      await stage.sleep(150)
      expect(await stage.serviceDeployments()).toMatchObject([
        {
          status: 'ROLLBACK_SUCCESSFUL',
          statusReason:
            'Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed.',
          lifecycleHookDetails: [{ status: hookStatus }],
        },
        {},
      ])
    }),
  )

  test('an unknown deployment', () =>
    withScenario('pause-hook', async ({ client }) => {
      await expect(
        client.send(
          new ContinueServiceDeploymentCommand({ serviceDeploymentArn: 'arn:aws:x', hookId: 'y' }),
        ),
      ).rejects.toMatchObject({ name: 'ServiceDeploymentNotFoundException' })
    }))
})

test('conflict-on-stop: it completes just before', () =>
  withScenario('conflict-on-stop', async (stage) => {
    const id = await stage.deploy()
    await stage.until(({ deployments }) => deployments?.[0]?.failedTasks === 2)
    const [{ serviceDeploymentArn } = {}] = await stage.serviceDeployments()
    await expect(
      stage.client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn })),
    ).rejects.toMatchObject({ name: 'ConflictException' })
    expect((await stage.serviceDeployments())[0]).toMatchObject({ status: 'SUCCESSFUL' })
    const service = await stage.service()
    expect(service.deployments?.[0]).toMatchObject({ id, rolloutState: 'COMPLETED' })
    await stage.sleep(60)
    expect(await stage.service()).toMatchObject({ runningCount: 2, deployments: [{ id }] })
  }))

test('service-deleted', () =>
  withScenario('service-deleted', async (stage) => {
    await stage.deploy()
    await stage.sleep(3)
    expect(states(await follow(stage, 120))).toEqual([
      rolledOut[1],
      'DRAINING web:2 PRIMARY IN_PROGRESS, web:1 ACTIVE COMPLETED: STOPPED',
      'DRAINING web:2 PRIMARY IN_PROGRESS: STOPPED',
      'INACTIVE : STOPPED',
    ])
  }))

test('desired-count-changes: it completes with what is desired by then', () =>
  withScenario('desired-count-changes', async (stage) => {
    await stage.deploy()
    expect(await stage.untilOver()).toMatchObject({ desiredCount: 3, runningCount: 3 })
  }))

test('same-revision-forced-rollback: the revision is the same, the deployment and its image are not', () =>
  withScenario('same-revision-forced-rollback', async (stage) => {
    const id = await stage.deploy()
    const { deployments } = await stage.until(
      (service) => service.deployments?.[0]?.id !== id && service.deployments?.length === 1,
    )
    expect(deployments?.[0]).toMatchObject({ taskDefinition: expect.stringMatching(/web:1$/) })
    const digests = (await stage.tasks('STOPPED')).map((task) => ({
      ours: task.startedBy === id,
      digest: task.containers?.[0]?.imageDigest,
    }))
    const bad = `sha256:${'bad0'.repeat(16)}`
    for (const { ours, digest } of digests.filter(({ digest }) => digest))
      expect(digest === bad).toBe(ours)
    await stage.untilOver()
    expect((await stage.serviceDeployments())[0]?.status).toBe('ROLLBACK_SUCCESSFUL')
  }))

test('update-response-lost: the work was done', () =>
  withScenario('update-response-lost', async (stage) => {
    const taskDefinition = await stage.register()
    await expect(stage.update({ taskDefinition })).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect(await stage.service()).toMatchObject({ taskDefinition })
    expect(stage.simulator.requests.at(-2)).toMatchObject({
      action: 'UpdateService',
      status: 0,
      fault: 'answer-lost',
    })
  }))

test('previous-revision-inactive: the native way back works, an update does not', () =>
  withScenario('previous-revision-inactive', async (stage) => {
    await stage.deploy()
    await expect(stage.update({ taskDefinition: 'web:1' })).rejects.toMatchObject({
      message: 'TaskDefinition is inactive',
    })
    await stage.sleep(60)
    const [{ serviceDeploymentArn } = {}] = await stage.serviceDeployments()
    await stage.client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn }))
    await stage.sleep(10)
    await stage.untilOver()
    expect((await stage.service()).taskDefinition).toMatch(/web:1$/)
  }))

test('never-healthy-container', () =>
  withScenario('never-healthy-container', async (stage) => {
    await stage.deploy()
    await stage.until(({ deployments }) => (deployments?.[0]?.failedTasks ?? 0) >= 2)
    expect((await stage.events()).slice(1, 3)).toEqual([
      expect.stringMatching(/^\(task task-\w\) failed container health checks\.$/),
      expect.stringMatching(/^has stopped 1 running tasks: \(task task-\w\)\.$/),
    ])
    expect((await stage.tasks('STOPPED'))[0]).toMatchObject({
      stoppedReason: 'Task failed container health checks',
      healthStatus: 'UNHEALTHY',
      containers: [{ healthStatus: 'UNHEALTHY' }],
    })
  }))

test('slow-start: the grace period covers it', () =>
  withScenario('slow-start', async (stage) => {
    await stage.deploy()
    const service = await stage.untilOver()
    expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED', failedTasks: 0 }])
    expect(stage.seconds()).toBeGreaterThan(240)
  }))

test('desired-count-zero: completes at once', () =>
  withScenario('desired-count-zero', async (stage) => {
    await stage.deploy()
    expect(await stage.untilOver()).toMatchObject({ desiredCount: 0, runningCount: 0 })
    expect(stage.seconds()).toBeLessThan(15)
  }))

test('daemon: as many as there are instances, old ones first', () =>
  withScenario('daemon', async (stage) => {
    await stage.deploy()
    await stage.sleep(5)
    expect(await stage.service()).toMatchObject({ desiredCount: 3, runningCount: 0 })
    expect(await stage.untilOver()).toMatchObject({ desiredCount: 3, runningCount: 3 })
  }))

test('no-room: one event says why nothing happens', () =>
  withScenario('no-room', async (stage) => {
    await stage.deploy()
    await stage.sleep(1800)
    expect(await stage.events()).toEqual([
      'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
    ])
    expect((await stage.service()).deployments?.[0]).toMatchObject({
      rolloutState: 'IN_PROGRESS',
      failedTasks: 0,
      pendingCount: 0,
    })
  }))

test('rollback-fails', () =>
  withScenario('rollback-fails', async (stage) => {
    await stage.deploy()
    await stage.sleep(3)
    const seen = states(await follow(stage, 400))
    expect(seen.at(-1)).toBe('web:1 PRIMARY FAILED: ROLLBACK_FAILED')
    expect(await stage.service()).toMatchObject({ runningCount: 0 })
  }))

test.each(['missing-secret', 'out-of-memory'] as const)('%s', (name) =>
  withScenario(name, async (stage) => {
    const id = await stage.deploy()
    await stage.until(({ deployments }) => (deployments?.[0]?.failedTasks ?? 0) >= 2)
    const [task] = (await stage.tasks('STOPPED')).filter(({ startedBy }) => startedBy === id)
    expect(task?.stoppedReason).toMatch(
      name === 'missing-secret' ? /^ResourceInitializationError/ : /^Essential container/,
    )
  }),
)

test('each has a title of its own', () => {
  const titles = Object.values(scenarios).map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('a seed replays a run, another seed makes another one', async () => {
  const run = async (seed: number) => {
    let story = ''
    await withScenario(
      'crash-loop-breaker-rollback',
      async (stage) => {
        await stage.deploy()
        await stage.sleep(300)
        story = JSON.stringify(await stage.service())
      },
      { seed },
    )
    return story
  }
  const [first, again, other] = [await run(7), await run(7), await run(8)]
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})
