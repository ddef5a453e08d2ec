// Runs that do not go straight: cancelled, killed, made good by post, undone later, planned, repeated, with few
// permissions, with a migration first.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { IamConfig, PolicyDocument } from '@slipway/ecs-simulator'
import { onStage, type Played, type Stage } from './stage.js'

const runs = (stage: Stage) =>
  stage.simulator.world.service('web').spec.taskDefinitionArn.replace(/^.*\//, '')
const runningImages = (stage: Stage) =>
  stage.simulator.world
    .tasks('web')
    .filter(({ lastStatus }) => lastStatus === 'RUNNING')
    .map(({ taskDefinitionArn }) => taskDefinitionArn.replace(/^.*\//, ''))
const at = (stage: Stage, ms: number, deed: () => void) => stage.simulator.afterUpdate(ms, deed)

describe('a cancelled run', () => {
  test('asks for the rollback within a second, leaves within seven, and post sees it through', () =>
    onStage('slow-start', async (stage) => {
      let cancelledMs = 0
      at(stage, 30_000, () => {
        cancelledMs = stage.clock.now()
        stage.cancel()
      })
      const played = await stage.deploy()
      const stop = stage.simulator.requests.find(({ action }) => action === 'StopServiceDeployment')
      expect((stop?.at ?? 0) - cancelledMs).toBeLessThanOrEqual(1_000)
      expect(stage.clock.now() - cancelledMs).toBeLessThanOrEqual(7_000)
      expect(played.error).toBeDefined()
      expect(played.outputs['failure-cause']).toBe('the run was cancelled')

      const after = await stage.post({ 'job-status': 'cancelled' })
      expect(after.error).toBeUndefined()
      expect(after.log).toContain('web was hauled back to web:1')
      expect(runs(stage)).toBe('web:1')
      expect(stage.calls('StopServiceDeployment')).toBe(1)
    }))

  test('leaves the deployment alone when rollback-on does not name it', () =>
    onStage('slow-start', async (stage) => {
      at(stage, 30_000, () => stage.cancel())
      const played = await stage.deploy({ 'rollback-on': 'failure' })
      expect(played.outputs.outcome).toBe('not-rolled-back')
      expect((await stage.post({ 'rollback-on': 'failure', 'job-status': 'cancelled' })).log).toBe(
        '',
      )
      expect(stage.calls('StopServiceDeployment')).toBe(0)
      expect(runs(stage)).toBe('web:2')
    }))

  test('touches nothing when it is cancelled before the update', () =>
    onStage('healthy', async (stage) => {
      stage.simulator.before('RegisterTaskDefinition', () => stage.cancel())
      const played = await stage.deploy()
      expect(played.outputs.outcome).toBe('not-started')
      expect(stage.calls('UpdateService')).toBe(0)
    }))
})

describe('a killed run', () => {
  test('is made good by post', () =>
    onStage('crash-loop-breaker-rollback', async (stage) => {
      await stage.deployUntilKilled(20_000)
      expect(runs(stage)).toBe('web:2')
      const after = await stage.post({ 'job-status': 'failure' })
      expect(after.log).toContain('was not seen to its end')
      expect(after.error).toBeUndefined()
      expect(runs(stage)).toBe('web:1')
      expect(after.summary).toContain('hauled back')
    }))

  test('is made good by post also when it died while hauling back', () =>
    onStage('crash-loop-breaker-rollback', async (stage) => {
      await stage.deployUntilKilled(120_000)
      expect(stage.calls('StopServiceDeployment')).toBe(1)
      const after = await stage.post({ 'job-status': 'failure' })
      expect(after.log).toContain('The rollback of web was under way')
      expect(after.log).toContain('exited with 1 twice')
      expect(after.error).toBeUndefined()
      expect(stage.calls('StopServiceDeployment')).toBe(1)
      expect(runs(stage)).toBe('web:1')
    }))

  test('fails the job when the rollback that it owed cannot be made', () =>
    onStage('crash-loop-breaker-rollback', async (stage) => {
      await stage.deployUntilKilled(20_000)
      stage.simulator.faults.add({ action: '*', kind: 'expired-token' })
      const after = await stage.post({ 'job-status': 'failure' })
      expect(after.error?.message).toMatch(/may still run a bad version|NOT RESTORED/)
      expect(after.error?.message).toContain('credentials expired')
      expect(after.error?.message).toContain('aws ecs update-service')
    }))
})

describe('a later step of the job', () => {
  const inputs = { 'rollback-on': 'failure, cancel, job-failure' }

  test('that fails takes the service back', () =>
    onStage('healthy', async (stage) => {
      expect((await stage.deploy(inputs)).outputs.outcome).toBe('deployed')
      const after = await stage.post({ ...inputs, 'job-status': 'failure' })
      expect(after.error).toBeUndefined()
      expect(after.log).toContain('A later step of the job failed after web was deployed')
      expect(runs(stage)).toBe('web:1')
      expect(runningImages(stage)).toEqual(['web:1', 'web:1'])
    }))

  test.each([
    ['that succeeds', inputs, 'success'],
    [
      'that fails, without rollback-on: job-failure',
      { 'rollback-on': 'failure, cancel' },
      'failure',
    ],
  ])('%s leaves it', (_, given, status) =>
    onStage('healthy', async (stage) => {
      await stage.deploy(given)
      expect((await stage.post({ ...given, 'job-status': status })).log).toBe('')
      expect(runs(stage)).toBe('web:2')
    }),
  )
})

describe('mode: rollback', () => {
  const undo = (played: Played) => ({
    mode: 'rollback',
    'deployment-record': played.outputs['deployment-record'],
    'task-definition': '',
  })

  test('by the record of a deployment', () =>
    onStage('healthy', async (stage) => {
      const deployed = await stage.deploy()
      const back = await stage.deploy({ ...undo(deployed), service: '', cluster: 'default' })
      expect(back.error).toBeUndefined()
      expect(back.outputs).toMatchObject({ outcome: 'rolled-back', 'rollback-method': 'revert' })
      expect(runs(stage)).toBe('web:1')
      // Once more: there is nothing left to do.
      expect((await stage.deploy(undo(deployed))).outputs.outcome).toBe('unchanged')
    }))

  test('without a record, to the last other revision that was deployed completely', () =>
    onStage('healthy', async (stage) => {
      await stage.deploy()
      const back = await stage.deploy({ mode: 'rollback', 'task-definition': '' })
      expect(back.outputs.outcome).toBe('rolled-back')
      expect(runs(stage)).toBe('web:1')
    }))

  test('does not undo what somebody else deployed since', () =>
    onStage('healthy', async (stage) => {
      const deployed = await stage.deploy()
      await stage.deploy({ 'task-definition': stage.taskDefinitionFile('app:3') })
      const back = await stage.deploy(undo(deployed))
      expect(back.outputs.outcome).toBe('superseded')
      expect(back.error).toBeDefined()
      expect(runs(stage)).toBe('web:3')
    }))

  test.each([
    ['empty', '{}', /its version is undefined/],
    ['cut', '{"version":1', /it is not JSON/],
    ['of another region', '', /it is of region us-east-1, but this run is set to eu-central-1/],
  ])('a record that is %s is refused', (_, text, expected) =>
    onStage('healthy', async (stage) => {
      const deployed = await stage.deploy()
      const record = JSON.parse(deployed.outputs['deployment-record'])
      const given = text || JSON.stringify({ ...record, region: 'us-east-1' })
      const back = await stage.deploy({ ...undo(deployed), 'deployment-record': given })
      expect(back.error?.message).toMatch(expected)
      expect(runs(stage)).toBe('web:2')
    }),
  )
})

describe('nothing new', () => {
  test('the same definition is not registered again, and nothing is deployed', () =>
    onStage('healthy', async (stage) => {
      await stage.deploy()
      const again = await stage.deploy()
      expect(again.error).toBeUndefined()
      expect(again.outputs.outcome).toBe('unchanged')
      expect(stage.calls('RegisterTaskDefinition')).toBe(1)
    }))

  test('a revision whose deployment failed is not "unchanged"', () =>
    onStage('breaker-without-rollback', async (stage) => {
      await stage.deploy({ 'rollback-on': 'never', 'max-failed-tasks': '10' })
      const again = await stage.deploy({ 'task-definition': 'web:2' })
      expect(again.error?.message).toMatch(/that deployment failed.*force-new-deployment/)
    }))

  test('plan changes nothing and shows what would', () =>
    onStage('healthy', async (stage) => {
      const planned = await stage.deploy({ mode: 'plan', 'desired-count': '5' })
      expect(planned.outputs.outcome).toBe('planned')
      expect(planned.log).toContain('web would go from web:1 to a new revision of web')
      expect(planned.log).toContain('app:1 → app:2')
      expect(planned.log).toContain('The update would set desiredCount to 5')
      for (const action of ['RegisterTaskDefinition', 'UpdateService', 'RunTask']) {
        expect(stage.calls(action)).toBe(0)
      }
    }))
})

describe('another deployment in flight', () => {
  const begin = (stage: Stage) => {
    stage.simulator.world.registerTaskDefinition(
      JSON.parse(readFileSync(stage.taskDefinitionFile('app:3'), 'utf8')),
    )
    stage.simulator.world.updateService({
      cluster: 'demo',
      service: 'web',
      taskDefinition: 'web:2',
    })
  }

  test('proceed: a rollback leads to the last complete revision, not to the one in flight', () =>
    onStage('crash-loop-breaker-rollback', async (stage) => {
      begin(stage)
      const played = await stage.deploy({
        'task-definition': stage.taskDefinitionFile('app:crash'),
      })
      expect(played.log).toContain('A rollback would lead to web:1')
      expect(played.outputs.outcome).toBe('rolled-back')
      expect(runs(stage)).toBe('web:1')
    }))

  test('fail: nothing is changed', () =>
    onStage('healthy', async (stage) => {
      begin(stage)
      const played = await stage.deploy({ 'in-flight': 'fail' })
      expect(played.error?.message).toMatch(/in flight.*in-flight: fail/s)
      expect(stage.calls('UpdateService')).toBe(0)
    }))

  test('wait: it is waited for', () =>
    onStage('healthy', async (stage) => {
      begin(stage)
      const played = await stage.deploy({
        'in-flight': 'wait',
        'task-definition': stage.taskDefinitionFile('app:2'),
      })
      expect(played.outputs.outcome).toBe('deployed')
      expect(played.outputs['previous-task-definition-arn']).toMatch(/web:2$/)
    }))
})

describe('a run task', () => {
  const inputs = {
    'run-task': 'true',
    'wait-for-task-stopped': 'true',
    'run-task-network-from-service': 'true',
  }

  test('that fails stops the run before the service is touched', () =>
    onStage('crash-loop-breaker-rollback', async (stage) => {
      const played = await stage.deploy(inputs)
      expect(played.error?.message).toMatch(/container "web" exited with 1.*not touched/)
      expect(played.log).toContain('Error: DATABASE_URL is not set')
      expect(played.outputs.outcome).toBe('not-started')
      expect(JSON.parse(played.outputs['run-task-arn'])).toHaveLength(1)
      expect(stage.calls('UpdateService')).toBe(0)
      const request = stage.simulator.requests.find(({ action }) => action === 'RunTask')
      expect(request?.input).toMatchObject({
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      })
    }))
})

describe('permissions', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
  const policy: PolicyDocument = JSON.parse(
    /<!-- policy:start -->\s*```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '',
  )
  const statements = Array.isArray(policy.Statement) ? policy.Statement : [policy.Statement]
  const iam = (kept: (action: string) => boolean): IamConfig => ({
    policy: {
      ...policy,
      Statement: statements.flatMap((statement) => {
        const actions = [statement.Action ?? []].flat().filter(kept)
        return actions.length > 0 ? [{ ...statement, Action: actions }] : []
      }),
    },
  })
  const all = statements.flatMap(({ Action }) => Action ?? [])
  const needed = new Set([
    'ecs:DescribeServices',
    'ecs:UpdateService',
    'ecs:RegisterTaskDefinition',
    'iam:PassRole',
  ])

  test('the policy of the README is enough for everything', () =>
    onStage(
      'crash-loop-breaker-rollback',
      async (stage) => {
        const played = await stage.deploy()
        expect(played.outputs.outcome).toBe('rolled-back')
        expect(played.outputs['rollback-method']).toBe('stop-service-deployment')
        expect(played.log).not.toContain('Working without')
        expect(played.log).toContain('DATABASE_URL is not set')
      },
      { iam: iam(() => true) },
    ))

  test.each(['healthy', 'crash-loop-breaker-rollback'] as const)(
    'the four permissions of the official action are enough: %s',
    (name) =>
      onStage(
        name,
        async (stage) => {
          const { outputs, error } = await stage.deploy()
          if (name === 'healthy') expect(error).toBeUndefined()
          expect(outputs.outcome).toBe(name === 'healthy' ? 'deployed' : 'rolled-back')
          expect(outputs['rollback-verified']).toBe(String(name !== 'healthy'))
        },
        { iam: iam((action) => needed.has(action)) },
      ),
  )

  test.each(all.filter((action) => needed.has(action)))('without %s the run says so', (lacking) =>
    onStage(
      'healthy',
      async (stage) => {
        const { error, outputs } = await stage.deploy()
        expect(error?.message).toContain(`the role lacks ${lacking}`)
        expect(outputs.outcome).toBe('not-started')
      },
      { iam: iam((action) => action !== lacking) },
    ),
  )

  test.each(all.filter((action) => !needed.has(action)))(
    'without %s a bad version is hauled back all the same',
    (lacking) =>
      onStage(
        'crash-loop-breaker-rollback',
        async (stage) => {
          const { outputs, log, summary } = await stage.deploy()
          expect(outputs.outcome).toBe('rolled-back')
          // Some are asked for only in a case that this is not.
          if (lacking !== 'ecs:DescribeServiceRevisions') {
            expect(log).toContain(`Working without ${lacking}`)
            expect(summary).toContain(`\`${lacking}\``)
          }
        },
        { iam: iam((action) => action !== lacking) },
      ),
  )
})

test('an update that is never answered is looked for by post, and taken back', () =>
  onStage(
    'healthy',
    async (stage) => {
      const played = await stage.deploy()
      expect(played.error?.message).toMatch(/did not answer the update of web/)
      expect(played.outputs.outcome).toBe('not-rolled-back')
      stage.simulator.faults.clear()
      const after = await stage.post({ 'job-status': 'failure' })
      expect(after.error).toBeUndefined()
      expect(runs(stage)).toBe('web:1')
    },
    {
      faults: [
        { action: 'UpdateService', kind: 'answer-lost' },
        { action: 'DescribeServices', kind: 'server-error', afterUpdate: true },
      ],
    },
  ))
