// The bundles as the runner meets them: child processes that are cancelled, killed at the worst moment, called with slips in their
// inputs, and told lies by what they deploy. The tests wait for a real clock most of the time, so they run side by side.

import { describe, expect, jest, test } from '@jest/globals'
import { type Behaviour, type Simulator, webTaskDefinition } from '@slipway/ecs-simulator'
import { readActionYml } from './support/actions.js'
import { nodeVersions } from './support/node-versions.js'
import { atLine, imagesThatRun, onQuickEcs, requestsFor, ship } from './support/shipping.js'

jest.setTimeout(60_000) // on a busy machine

/** Starts, and gets healthy when the test is long over. */
const neverDone: Behaviour = { kind: 'slow-start', afterMs: 3_600_000 }
const crash: Behaviour = { kind: 'crash', afterMs: 100 }

const inMidRollout = /new: \d of 2 running/

function expectOldVersion(simulator: Simulator): void {
  expect(simulator.world.service('web').spec.taskDefinitionArn).toMatch(/:task-definition\/web:1$/)
  expect(imagesThatRun(simulator)).toEqual(['app:1', 'app:1'])
}

test.concurrent.each(nodeVersions)('deploys on $title', async ({ path: node }) => {
  if (!node) return
  await onQuickEcs({}, async (simulator) => {
    const { job, deploy } = await ship(simulator, { node })
    expect(job.outcome).toBe('success')
    expect(deploy.outputs.outcome).toBe('deployed')
    expect(imagesThatRun(simulator)).toEqual(['app:new', 'app:new'])
  })
})

describe('cancelled by the runner', () => {
  test.concurrent('in mid-rollout: one stop within a second, gone within seven, verified by post', () =>
    onQuickEcs({ newVersion: neverDone }, async (simulator) => {
      const rolling = atLine(inMidRollout)
      const left = atLine(/^Post job cleanup/)
      const { job, deploy } = await ship(simulator, {
        cancel: rolling.signal,
        onLine(line) {
          rolling.onLine(line)
          left.onLine(line)
        },
      })
      const stops = requestsFor(simulator, 'StopServiceDeployment')
      expect(stops.map(({ input }) => input)).toMatchObject([{ stopType: 'ROLLBACK' }])
      expect(Number(stops[0]?.at) - rolling.atMs()).toBeLessThan(1_000)
      expect(left.atMs() - rolling.atMs()).toBeLessThan(7_000)
      expect([job.outcome, deploy.outcome, deploy.exitCode]).toEqual(['cancelled', 'cancelled', 1])
      expect(deploy.post?.outcome).toBe('success')
      expect(deploy.post?.log.join('\n')).toContain('web was hauled back to web:1')
      expect(deploy.post?.summary).toContain('web was hauled back to web:1')
      expectOldVersion(simulator)
      expect(job.orphans).toEqual([])
    }))

  test.concurrent('before the service is touched: it stays untouched', () =>
    onQuickEcs({}, async (simulator) => {
      const cancel = new AbortController()
      simulator.faults.add({ action: 'RegisterTaskDefinition', kind: 'late', delayMs: 500 })
      simulator.before('RegisterTaskDefinition', () => cancel.abort())
      const { job, deploy } = await ship(simulator, { cancel: cancel.signal })
      expect([job.outcome, deploy.outputs.outcome]).toEqual(['cancelled', 'not-started'])
      expect(deploy.post?.log).toEqual(['Post job cleanup.'])
      expect(requestsFor(simulator, 'UpdateService')).toEqual([])
      expectOldVersion(simulator)
    }))
})

// Killed before ECS has carried the update out is left to tests on a virtual clock: post looks for it for a minute and a half.
describe('killed', () => {
  test.concurrent('in mid-rollout: post rolls back', () =>
    onQuickEcs({ newVersion: neverDone }, async (simulator) => {
      const { signal, onLine } = atLine(inMidRollout)
      const { job, deploy } = await ship(simulator, { kill: signal, onLine })
      expect([job.outcome, deploy.exitCode, deploy.post?.outcome]).toEqual([
        'failure',
        137,
        'success',
      ])
      expect(deploy.post?.log.join('\n')).toContain('web was hauled back to web:1')
      expect(requestsFor(simulator, 'StopServiceDeployment')).toHaveLength(1)
      expectOldVersion(simulator)
    }))

  test.concurrent('when ECS has carried out the update and has not answered: post finds it and rolls back', () =>
    onQuickEcs({ newVersion: neverDone }, async (simulator) => {
      const kill = new AbortController()
      simulator.faults.add({ action: 'UpdateService', kind: 'late', delayMs: 5_000 })
      simulator.before('UpdateService', () => void setTimeout(() => kill.abort(), 100))
      const { job, deploy, log } = await ship(simulator, { kill: kill.signal })
      expect([job.outcome, deploy.exitCode, deploy.post?.outcome]).toEqual([
        'failure',
        137,
        'success',
      ])
      expect(log).not.toContain('Deploying web') // it never got to know
      expect(deploy.post?.log.join('\n')).toContain('web was hauled back to web:1')
      expectOldVersion(simulator)
    }))
})

describe('rollback-on', () => {
  const smokeTest = { id: 'smoke', run: [process.execPath, '-e', 'process.exit(1)'] }

  test.concurrent('job-failure: post rolls back when a later step fails', () =>
    onQuickEcs({}, async (simulator) => {
      const { job, deploy } = await ship(simulator, {
        deploy: { 'rollback-on': 'failure, job-failure' },
        after: [smokeTest],
      })
      expect(deploy.outputs.outcome).toBe('deployed')
      expect([job.outcome, deploy.post?.outcome]).toEqual(['failure', 'success'])
      expect(deploy.post?.log.join('\n')).toContain('web was hauled back to web:1')
      expectOldVersion(simulator)
    }))

  test.concurrent('the default: a later step that fails changes nothing', () =>
    onQuickEcs({}, async (simulator) => {
      const { job, deploy } = await ship(simulator, { after: [smokeTest] })
      expect([job.outcome, deploy.outputs.outcome]).toEqual(['failure', 'deployed'])
      expect(deploy.post?.log).toEqual(['Post job cleanup.'])
      expect(imagesThatRun(simulator)).toEqual(['app:new', 'app:new'])
    }))

  test.concurrent('never: a bad version stays, and the run says so and how to mend it', () =>
    onQuickEcs({ newVersion: crash }, async (simulator) => {
      const { job, deploy } = await ship(simulator, { deploy: { 'rollback-on': 'never' } })
      expect(job.outcome).toBe('failure')
      expect(deploy.outputs).toMatchObject({ outcome: 'not-rolled-back', 'rolled-back': 'false' })
      const cure = 'aws ecs update-service --region eu-central-1 --cluster demo --service web'
      expect(deploy.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(`was not rolled back.*${cure}.*--task-definition web:1`),
      ])
      expect(deploy.summary).toContain(`${cure} --task-definition web:1`)
      expect(requestsFor(simulator, 'StopServiceDeployment')).toEqual([])
      expect(requestsFor(simulator, 'UpdateService')).toHaveLength(1)
    }))
})

describe('inputs', () => {
  test.concurrent('every mistake is told at once, a misspelt name with the one that was meant', () =>
    onQuickEcs({}, async (simulator) => {
      const { job, deploy } = await ship(simulator, {
        deploy: { 'task-definition': '', 'rolback-on': 'never', 'wait-for-minutes': 'soon' },
      })
      expect([job.outcome, deploy.exitCode]).toEqual(['failure', 1])
      const errors = deploy.annotations.filter(({ level }) => level === 'error')
      expect(errors.map(({ message }) => message).toSorted()).toEqual([
        expect.stringMatching(/^task-definition: it is required/),
        'unknown input "rolback-on", did you mean "rollback-on"?',
        expect.stringMatching(/^wait-for-minutes: .*soon/),
      ])
      const { outputs = {} } = readActionYml('ecs-deploy-with-rollback').yml
      expect(Object.keys(deploy.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted())
      expect(deploy.outputs).toMatchObject({ outcome: 'not-started', 'rolled-back': 'false' })
      expect(requestsFor(simulator, 'UpdateService')).toEqual([])
    }))

  test.concurrent('the same for rendering', () =>
    onQuickEcs({}, async (simulator) => {
      const { render } = await ship(simulator, {
        render: { image: '', 'enviroment-variables': 'A=1' },
      })
      expect(render.exitCode).toBe(1)
      const errors = render.annotations.filter(({ level }) => level === 'error')
      expect(errors.map(({ message }) => message).toSorted()).toEqual([
        expect.stringMatching(/^image: it is required/),
        'unknown input "enviroment-variables", did you mean "environment-variables"?',
      ])
      const { outputs = {} } = readActionYml('render-task-def').yml
      expect(Object.keys(render.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted())
    }))
})

test.concurrent('no secret and no value of an environment variable is told, not even when debugging', () => {
  const taskDefinition = webTaskDefinition('app:1', {
    environment: [{ name: 'OLD_PASSWORD', value: 'hidden-old' }],
    secrets: [
      { name: 'API_KEY', valueFrom: 'arn:aws:ssm:eu-central-1:123456789012:parameter/key' },
    ],
  })
  return onQuickEcs({ newVersion: crash, taskDefinitions: [taskDefinition] }, async (simulator) => {
    const { job, render, deploy, log, summary } = await ship(simulator, {
      debug: true,
      env: { AWS_SECRET_ACCESS_KEY: 'hidden-key', AWS_SESSION_TOKEN: 'hidden-token' },
      render: {
        'environment-variables': 'NEW_PASSWORD=hidden-new',
      },
    })
    expect(deploy.outputs.outcome).toBe('rolled-back')
    expect(log).toContain('##[debug]')
    expect(log).toContain('NEW_PASSWORD')
    const stages = [render, deploy, deploy.post]
    const told = [log, summary, job.masks, stages.map((stage) => [stage?.outputs, stage?.state])]
    expect(JSON.stringify([told, stages.map((stage) => stage?.annotations)])).not.toContain(
      'hidden-',
    )
  })
})

// The runner obeys `::command::` at the start of a line, and `##[command]` anywhere in one.
const orders = [
  '::set-output name=outcome::deployed',
  '##[set-output name=outcome;]deployed',
  '  ::set-output name=outcome::deployed',
  '::save-state name=deployment::{}',
  '::add-mask::web',
  '##[add-mask]web',
  '::set-env name=NODE_OPTIONS::--inspect',
  '::error::forged',
  '##[error]forged',
  '::stop-commands::forged',
]
const lies: Record<string, Behaviour> = {
  'the log of a container': { ...crash, log: orders.flatMap((line) => [line, `x\r${line}`]) },
  'the reason of a stopped task': { kind: 'unpullable', reason: `no\n${orders.join('\n')}` },
  'an event of the service': {
    kind: 'never-healthy',
    via: 'load-balancer',
    reason: `no\r\n${orders.join('\r\n')}`,
  },
}
test.concurrent.each(Object.entries(lies))('%s gives no orders to the runner', (_, newVersion) =>
  onQuickEcs({ newVersion }, async (simulator) => {
    const { job, deploy, log } = await ship(simulator)
    expect(log).toContain('name=outcome') // it was told, but not obeyed
    expect(deploy.outputs.outcome).toBe('rolled-back')
    expect(JSON.parse(`${deploy.state.deployment}`)).toEqual({ phase: 'settled' })
    expect(job.masks).toEqual([])
    expect(deploy.exportedEnv).toEqual({})
    expect(deploy.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/^web was hauled back/) },
    ])
  }),
)
