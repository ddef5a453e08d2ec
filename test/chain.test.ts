// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of a workflow
// The actions in a row, as a workflow chains them: a version that works, and versions that are bad in each way that there is. The
// tests wait for a real clock most of the time, so they run side by side.

import { expect, jest, test } from '@jest/globals'
import { type Behaviour, webTaskDefinition } from '@slipway/ecs-simulator'
import { imagesThatRun, onQuickEcs, type Shipped, ship, type World } from './support/shipping.js'

jest.setTimeout(60_000) // on a busy machine

const revision = (number: number) =>
  `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${number}`

/** What a later step of the workflow gets to see. */
const tell = {
  id: 'tell',
  if: 'always()',
  run: [
    process.execPath,
    '-e',
    'console.log(process.argv.slice(1).join(" "))',
    '${{ steps.render.outputs.image }}',
    '${{ steps.deploy.outcome }}',
    '${{ steps.deploy.outputs.outcome }}',
    '${{ steps.deploy.outputs.running-task-definition-arn }}',
  ],
}

test.concurrent('a version that works is deployed', () =>
  onQuickEcs({}, async (simulator) => {
    const shipped = await ship(simulator, { after: [tell] })
    const { job, render, deploy, summary } = shipped
    expect(job.outcome).toBe('success')
    expect(render.outputs).toMatchObject({
      changed: 'true',
      image: 'app:new',
      family: 'web',
      'diff-summary': 'container web: image',
    })
    expect(inputOf(shipped, 'task-definition')).toBe(render.outputs['task-definition'])
    expect(deploy.outputs).toMatchObject({
      outcome: 'deployed',
      'task-definition-arn': revision(2),
      'running-task-definition-arn': revision(2),
      'previous-task-definition-arn': revision(1),
      'rolled-back': 'false',
      'failure-cause': '',
    })
    expect(job.steps.tell?.log).toContain(`app:new success deployed ${revision(2)}`)
    expect(imagesThatRun(simulator)).toEqual(['app:new', 'app:new'])
    expect(summary).toContain('### Task definition `web`')
    expect(summary).toContain('+ container web › image: app:new')
    expect(summary).toContain('### ✅ web runs web:2')
    expect(job.orphans).toEqual([])
  }))

test.concurrent('what runs already is not deployed again', () =>
  onQuickEcs({}, async (simulator) => {
    const { job, render, deploy, summary } = await ship(simulator, { render: { image: 'app:1' } })
    expect(job.outcome).toBe('success')
    expect(render.outputs).toMatchObject({ changed: 'false', image: 'app:1' })
    expect(deploy.outputs).toMatchObject({
      outcome: 'unchanged',
      'task-definition-arn': revision(1),
    })
    expect(simulator.requests.map(({ action }) => action)).not.toContain('RegisterTaskDefinition')
    expect(summary).toContain('### ✅ web runs web:1 already, so nothing was deployed')
  }))

test.concurrent('a version that cannot be rendered is not deployed', () =>
  onQuickEcs({}, async (simulator) => {
    const render = { 'container-name': 'wbe' }
    const { job, deploy, log } = await ship(simulator, { render, after: [tell] })
    expect(job.outcome).toBe('failure')
    expect(log).toMatch(/wbe.*did you mean.*web/i)
    expect(deploy.outcome).toBe('skipped')
    expect(job.steps.tell?.log).toContain(' skipped  ')
    const changes = simulator.requests.filter(({ action }) => /^(Update|Register)/.test(action))
    expect(changes).toEqual([])
  }))

interface BadVersion {
  newVersion: Behaviour
  /** What the world has besides. */
  world?: World
  cause: RegExp
  log?: RegExp
}

const badVersions: Record<string, BadVersion> = {
  'crashes on start': {
    newVersion: { kind: 'crash', exitCode: 3, afterMs: 200, log: ['Error: no DATABASE_URL'] },
    cause: /essential container "web" exited with 3/,
    log: /^ +Error: no DATABASE_URL$/m,
  },
  'never answers the health check of the load balancer': {
    newVersion: { kind: 'never-healthy', via: 'load-balancer' },
    cause: /failed the health check of the load balancer/,
  },
  'fails the health check of its container': {
    newVersion: { kind: 'never-healthy', via: 'container' },
    world: {
      taskDefinitions: [
        webTaskDefinition('app:1', {
          healthCheck: { command: ['CMD', 'healthy'], interval: 5, timeout: 5, retries: 1 },
        }),
      ],
    },
    cause: /health check/,
  },
  'has an image that cannot be pulled': {
    newVersion: { kind: 'unpullable' },
    cause: /image.*CannotPullContainerError/,
  },
  'needs a secret that is missing': {
    newVersion: { kind: 'missing-secret', secret: 'web/database-url' },
    cause: /secret.*ResourceInitializationError/,
  },
  'takes too much memory': {
    newVersion: { kind: 'out-of-memory', afterMs: 200 },
    cause: /memory/i,
  },
}

test.concurrent.each(Object.entries(badVersions))(
  'a version that %s is hauled back',
  (_, { newVersion, world, cause, log }) =>
    onQuickEcs({ newVersion, ...world }, async (simulator) => {
      const shipped = await ship(simulator, { after: [tell] })
      const { job, render, deploy, summary } = shipped
      expect([job.outcome, render.exitCode, deploy.exitCode]).toEqual(['failure', 0, 1])
      expect(deploy.outputs).toMatchObject({
        outcome: 'rolled-back',
        'task-definition-arn': revision(2),
        'running-task-definition-arn': revision(1),
        'previous-task-definition-arn': revision(1),
        'rolled-back': 'true',
        'rollback-verified': 'true',
        'failure-cause': expect.stringMatching(cause),
        'rollback-reason': deploy.outputs['failure-cause'],
      })
      expect(job.steps.tell?.log).toContain(`app:new failure rolled-back ${revision(1)}`)
      expect(simulator.world.service('web').spec.taskDefinitionArn).toBe(revision(1))
      expect(imagesThatRun(simulator)).toEqual(['app:1', 'app:1'])
      expect(summary).toContain('### ↩️ web was hauled back to web:1: ')
      expect(summary).toContain('**What helps:** ')
      expect(deploy.annotations.filter(({ level }) => level === 'error')).toEqual([
        expect.objectContaining({ message: expect.stringMatching(cause) }),
      ])
      if (log) expect(shipped.log).toMatch(log)
      // What main has done, post does not do again.
      expect(deploy.post?.log).toEqual(['Post job cleanup.'])
      expect(job.orphans).toEqual([])
    }),
)

/** As the runner shows it above the step. */
function inputOf({ deploy }: Shipped, name: string): string | undefined {
  const line = deploy.log.find((text) => text.startsWith(`  ${name}: `))
  return line?.slice(`  ${name}: `.length)
}
