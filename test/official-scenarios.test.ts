// What was measured of aws-actions/amazon-ecs-deploy-task-definition 2.6.3, fault by fault: the same situation, played for
// our action on virtual time. (The faults of amazon-ecs-render-task-definition are tests of render-task-def.)

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  AdjustableClock,
  type FaultRule,
  type JsonObject,
  scenarios,
  startSimulator,
  webTaskDefinition,
} from '@slipway/ecs-simulator'
import { runStep } from '@slipway/local-runner'
import { onStage, type Stage } from '../actions/ecs-deploy-with-rollback/test/stage.js'
import { actionFolder } from './support/actions.js'

const afterUpdate = (action: string, kind: FaultRule['kind']): FaultRule => ({
  action,
  kind,
  afterUpdate: true,
})

const firstUpdate = ({ simulator }: Stage) =>
  simulator.requests.find(({ action }) => action === 'UpdateService')

function taskDefinitionFile(stage: Stage, definition: JsonObject): string {
  const file = join(dirname(stage.taskDefinitionFile()), 'its-own.json')
  writeFileSync(file, JSON.stringify(definition))
  return file
}

/** Simulated seconds from ECS's own word of the end to the action's. */
const secondsAfterCompletion = ({ simulator, clock }: Stage) => {
  const event = simulator.world
    .service('web')
    .events.find(({ message }) => message.endsWith('deployment completed.'))
  return (clock.now() - Number(event?.createdAt)) / 1000
}

describe('the result', () => {
  test('a stale read right after the update is no rollback', () =>
    onStage('stale-reads', async (stage) => {
      const { outputs, error } = await stage.deploy()
      expect(error).toBeUndefined()
      expect(outputs).toMatchObject({ outcome: 'deployed', 'rolled-back': 'false' })
    }))

  test('a deployment that another one replaced is told as such, not as a rollback', () =>
    onStage('superseded', async (stage) => {
      const { outputs, error } = await stage.deploy()
      expect(outputs).toMatchObject({ outcome: 'superseded', 'rolled-back': 'false' })
      expect(error?.message).toMatch(/another deployment.*web:3/)
      expect(error?.message).not.toMatch(/circuit breaker|rolled back/)
    }))

  test('matching counts are no success while ECS has not completed the deployment', () =>
    // Both tasks run after a minute; the alarm that rolls them back goes off in the fourth.
    onStage('alarm-during-bake', async (stage) => {
      const { outputs, error, seconds } = await stage.deploy()
      expect(seconds).toBeGreaterThan(240)
      expect(error).toBeDefined()
      expect(outputs).toMatchObject({ outcome: 'rolled-back', 'rollback-verified': 'true' })
    }))

  test('a desired count of 0 proves nothing, and is told so', () =>
    onStage('desired-count-zero', async (stage) => {
      const { outputs, log, summary } = await stage.deploy()
      expect(outputs.outcome).toBe('deployed')
      expect(log).toMatch(/warning: .*desired count of 0, so nothing ran/)
      expect(summary).toMatch(/desired count of 0/)
    }))

  test('a rollback of the circuit breaker is a failure', () =>
    onStage('crash-loop-breaker-rollback', async (stage) => {
      const { outputs, error } = await stage.deploy({ 'max-failed-tasks': '1000' })
      expect(error).toBeDefined()
      expect(outputs).toMatchObject({
        outcome: 'rolled-back',
        'rollback-method': 'ecs',
        'rollback-verified': 'true',
        'failure-cause': expect.stringMatching(/exited with 1/),
      })
    }))
})

describe('the time', () => {
  test.each(['10', '15', '20', '30'])(
    'a service that never gets stable: the end comes at %s minutes, not before and not much after',
    (minutes) =>
      onStage('no-room', async (stage) => {
        const inputs = { 'wait-for-minutes': minutes, 'no-progress-minutes': '360' }
        const { outputs, seconds } = await stage.deploy({ ...inputs, 'rollback-on': 'never' })
        expect(outputs.outcome).toBe('not-rolled-back')
        expect(outputs['failure-cause']).toMatch(/time ran out/)
        expect(seconds).toBeGreaterThanOrEqual(Number(minutes) * 60)
        expect(seconds).toBeLessThan(Number(minutes) * 60 + 15)
      }),
  )

  test.each([1, 2, 3])('a deployment that ends within its time has ended well (seed %d)', (seed) =>
    onStage(
      'slow-start',
      async (stage) => {
        const { outputs, seconds } = await stage.deploy({ 'wait-for-minutes': '10' })
        expect(seconds).toBeGreaterThan(180)
        expect(outputs.outcome).toBe('deployed')
        expect(secondsAfterCompletion(stage)).toBeLessThan(12)
      },
      { seed },
    ),
  )
})

describe('what AWS refuses while it is waited for', () => {
  test('a missing permission ends the wait at once, and is named', () =>
    onStage(
      'healthy',
      async (stage) => {
        const { error, seconds, outputs } = await stage.deploy()
        expect(seconds).toBeLessThan(30)
        expect(error?.message).toContain('ecs:DescribeServices')
        expect(outputs['failure-cause']).toContain('ecs:DescribeServices')
        expect(outputs.outcome).toMatch(/rollback-failed|not-rolled-back/)
      },
      { faults: [afterUpdate('DescribeServices', 'access-denied')] },
    ))

  test('credentials that expire end the wait at once, with the cure', () =>
    onStage(
      'healthy',
      async (stage) => {
        const { error, seconds } = await stage.deploy()
        expect(seconds).toBeLessThan(30)
        expect(error?.message).toContain('role-duration-seconds')
      },
      { faults: [{ ...afterUpdate('*', 'expired-token'), skip: 1 }] },
    ))

  test('a call that is only useful may fail for good: the rollout goes by the others', () =>
    onStage(
      'healthy',
      async (stage) => {
        const { outputs, error } = await stage.deploy()
        expect(error).toBeUndefined()
        expect(outputs.outcome).toBe('deployed')
        expect(secondsAfterCompletion(stage)).toBeLessThan(30)
      },
      { faults: [afterUpdate('DescribeServiceDeployments', 'server-error')] },
    ))

  test('somebody else registers the same family at the same moment', () =>
    onStage(
      'healthy',
      async (stage) => expect((await stage.deploy()).outputs.outcome).toBe('deployed'),
      {
        faults: [
          {
            action: 'RegisterTaskDefinition',
            kind: 'error',
            code: 'ClientException',
            message:
              'Too many concurrent attempts to create a new revision of the specified family.',
            times: 3,
          },
        ],
      },
    ))

  test('the permissions of the official action are enough, to deploy and to roll back', async () => {
    const allowed = ['RegisterTaskDefinition', 'UpdateService', 'DescribeServices']
    const Action = [...allowed.map((name) => `ecs:${name}`), 'iam:PassRole']
    const iam = { policy: { Statement: [{ Effect: 'Allow' as const, Action, Resource: '*' }] } }
    await onStage(
      'healthy',
      async (stage) => expect((await stage.deploy()).outputs.outcome).toBe('deployed'),
      { iam },
    )
    await onStage(
      'crash-loop-breaker-rollback',
      async (stage) => {
        const { outputs } = await stage.deploy()
        expect(outputs).toMatchObject({ outcome: 'rolled-back', 'rollback-verified': 'true' })
      },
      { iam },
    )
  })
})

describe('the reason', () => {
  test('the breaker gave up without a rollback: told at once, with what ECS said', () =>
    onStage('breaker-without-rollback', async (stage) => {
      const inputs = { 'max-failed-tasks': '1000', 'rollback-on': 'never' }
      const { outputs, seconds, log, error } = await stage.deploy(inputs)
      expect(seconds).toBeLessThan(300)
      expect(outputs).toMatchObject({ outcome: 'not-rolled-back', 'rolled-back': 'false' })
      expect(error?.message).toMatch(/exited with 1/)
      expect(log).toContain('deployment failed: tasks failed to start.')
    }))

  test('an image that cannot be pulled, with the event of ECS', () =>
    onStage('unpullable-image', async (stage) => {
      const { error } = await stage.deploy()
      expect(error?.message).toContain('CannotPullContainerError')
    }))

  test('a service that is not there: the cluster, and what usually is wrong', () =>
    onStage('healthy', async (stage) => {
      const { error } = await stage.deploy({ service: 'wbe' })
      expect(error?.message).toMatch(/Cluster "demo" has no service "wbe".*region.*account/)
      expect(stage.calls('RegisterTaskDefinition')).toBe(0)
    }))
})

describe('what is sent', () => {
  test('nothing that was not asked for: no volumeConfigurations, no desiredCount', () =>
    onStage('healthy', async (stage) => {
      await stage.deploy()
      expect(firstUpdate(stage)?.input).toEqual({
        cluster: 'demo',
        service: 'web',
        taskDefinition: expect.stringMatching(/web:2$/),
      })
    }))

  test('empty values of environment variables and tags', () =>
    onStage('healthy', async (stage) => {
      const definition = webTaskDefinition('app:2', {
        environment: [{ name: 'SUFFIX', value: '' }],
      })
      const file = taskDefinitionFile(stage, { ...definition, tags: [{ key: 'team', value: '' }] })
      await stage.deploy({ 'task-definition': file })
      const [call] = stage.simulator.requests.filter(
        ({ action }) => action === 'RegisterTaskDefinition',
      )
      expect(call?.input).toMatchObject({
        containerDefinitions: [{ environment: [{ name: 'SUFFIX', value: '' }] }],
        tags: [{ key: 'team', value: '' }],
      })
    }))

  test('no new revision when nothing changed', () =>
    onStage('healthy', async (stage) => {
      const { outputs } = await stage.deploy({
        'task-definition': taskDefinitionFile(stage, webTaskDefinition('app:1')),
      })
      expect(outputs.outcome).toBe('unchanged')
      expect(outputs['task-definition-arn']).toMatch(/web:1$/)
      expect(stage.calls('RegisterTaskDefinition')).toBe(0)
    }))
})

describe('the task before the deployment', () => {
  const inputs = {
    'run-task': 'true',
    'wait-for-task-stopped': 'true',
    'run-task-network-from-service': 'true',
  }
  const essential = { name: 'web', image: 'job:main', essential: true }
  const sidecar = { name: 'proxy', image: 'job:sidecar', essential: false }

  test.each([
    [0, 0, undefined],
    [0, 7, undefined],
    [3, 0, /container "web" exited with 3/],
  ])('essential container exits with %d, sidecar with %d', (main, side, failure) =>
    onStage('healthy', async (stage) => {
      const { world } = stage.simulator
      world.setBehaviour('job:main', { kind: 'crash', exitCode: main, afterMs: 20_000 })
      world.setBehaviour('job:sidecar', { kind: 'crash', exitCode: side, afterMs: 2_000 })
      const { error, outputs } = await stage.deploy({
        ...inputs,
        'task-definition': taskDefinitionFile(stage, {
          ...webTaskDefinition(''),
          containerDefinitions: [essential, sidecar],
        }),
      })
      if (failure) expect(error?.message).toMatch(failure)
      expect(stage.calls('UpdateService')).toBe(failure ? 0 : 1)
      expect(JSON.parse(outputs['run-task-arn'])).toEqual([expect.stringMatching(/^arn:.*:task\//)])
    }),
  )

  test('its failure leaves the service alone', () =>
    onStage('healthy', async (stage) => {
      const { error, outputs, log } = await stage.deploy({
        ...inputs,
        'task-definition': taskDefinitionFile(stage, webTaskDefinition('app:crash')),
      })
      expect(error?.message).toMatch(/container "web" exited with 1/)
      expect(log).toContain('DATABASE_URL is not set')
      expect(outputs.outcome).toBe('not-started')
      expect(stage.calls('UpdateService')).toBe(0)
    }))

  test("takes the service's network, and the cluster's capacity providers with launch type NONE", () =>
    onStage('healthy', async (stage) => {
      await stage.deploy({ ...inputs, 'run-task-launch-type': 'NONE' })
      const [call] = stage.simulator.requests.filter(({ action }) => action === 'RunTask')
      expect(call?.input).toMatchObject({
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      })
      expect(call?.input).not.toHaveProperty('launchType')
      expect(call?.input).not.toHaveProperty('volumeConfigurations')
    }))
})

test('a cancelled run asks for a rollback within a second, and the post step sees it through', () =>
  onStage('slow-start', async (stage) => {
    const running = stage.deploy()
    await stage.clock.sleep(30_000)
    const cancelledMs = stage.clock.now()
    stage.cancel()
    const { seconds } = await running
    expect(seconds).toBeLessThan(37)
    const [stop] = stage.simulator.requests.filter(
      ({ action }) => action === 'StopServiceDeployment',
    )
    expect(Number(stop?.at) - cancelledMs).toBeLessThanOrEqual(1_000)
    const { outputs, error } = await stage.post({ 'job-status': 'cancelled' })
    expect(error).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'rolled-back', 'rollback-verified': 'true' })
    expect(stage.simulator.world.service('web').spec.taskDefinitionArn).toMatch(/web:1$/)
  }))

test('SIGINT to the bundle, as the runner sends it', async () => {
  const timing = { listServiceDeploymentsLag: 0 }
  const world = { ...scenarios['slow-start'].world, timing }
  const simulator = await startSimulator({ world, clock: new AdjustableClock(20) })
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-'))
  const cancelling = new AbortController()
  let cancelledMs = 0
  let stoppedMs = 0
  simulator.before('StopServiceDeployment', () => {
    stoppedMs = performance.now()
  })
  try {
    writeFileSync(join(workspace, 'web.json'), JSON.stringify(webTaskDefinition('app:slow')))
    const { outcome, outputs, post } = await runStep({
      action: actionFolder('ecs-deploy-with-rollback'),
      with: { 'task-definition': 'web.json', service: 'web', cluster: 'demo' },
      env: simulator.environment,
      workspace,
      cancel: cancelling.signal,
      onLine(line) {
        if (!line.includes('Following ecs-svc/')) return
        cancelledMs = performance.now()
        cancelling.abort()
      },
    })
    expect([outcome, post?.outcome]).toEqual(['cancelled', 'success'])
    expect(outputs['failure-cause']).toBe('the run was cancelled')
    expect(stoppedMs).toBeGreaterThan(cancelledMs)
    expect(stoppedMs).toBeLessThan(cancelledMs + 1_000)
    expect(simulator.world.service('web').spec.taskDefinitionArn).toMatch(/web:1$/)
    expect(simulator.world.serviceDeployments('web')[0]?.status).toBe('ROLLBACK_SUCCESSFUL')
  } finally {
    await simulator.close()
    rmSync(workspace, { recursive: true })
  }
})
