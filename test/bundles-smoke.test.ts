// Smoke checks as the runner meets them: the bundle as a child process asks a real server, which answers for the version that the
// service is set to, and is cancelled and killed while it asks. Every wait takes real time, so the tests run side by side.

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { type Simulator, webTaskDefinition } from '@slipway/ecs-simulator'
import { runJob } from '@slipway/local-runner'
import { actionFolder, repository } from './support/actions.js'
import { nodeVersions } from './support/node-versions.js'
import { imagesThatRun, onQuickEcs, requestsFor, type Shipping, ship } from './support/shipping.js'

jest.setTimeout(90_000) // on a busy machine

const definition = (timeout: string) => `version: 1
base_url: http://{{ host }}
defaults:
  retry: { timeout: ${timeout}, interval: 100ms }
checks:
  - name: right version
    request: GET /version
    expect: { body: { is: json }, jsonpath: { $.revision: web:2 } }
  - name: tile
    request: GET /tile
    expect: { body: { is: json } }
monitor:
  checks: [tile]
  duration: 1m
  interval: 25ms
  thresholds: { error_rate: < 5% }
`

type Answer = (path: string, nth: number) => string
const well: Answer = () => '{"tile": 1}'
const brokenTile: Answer = () => '<!doctype html><title>Renderer</title>'
/** As long as the checks ask, and from then on no more. */
const brokenLater: Answer = (_, nth) => (nth > 20 ? brokenTile('', nth) : well('', nth))

interface Smoked {
  simulator: Simulator
  /** Aborted when web:2 was asked for its tile so many times. */
  asked: (times: number) => AbortSignal
  deploy: (more?: Shipping & { timeout?: string }) => ReturnType<typeof ship>
}

/** web:1 is well; web:2 answers with `newVersion` when it is asked for its tile. */
async function onSmokedEcs(newVersion: Answer, play: (smoked: Smoked) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-smoke-'))
  await onQuickEcs({}, async (simulator) => {
    let tiles = 0
    const waiting: { times: number; controller: AbortController }[] = []
    const server = createServer((request, response) => {
      const revision = simulator.world.service('web').spec.taskDefinitionArn.replace(/^.*\//, '')
      const path = request.url ?? ''
      const isNew = revision === 'web:2'
      if (isNew && path === '/tile') tiles++
      const tile = isNew ? newVersion(path, tiles) : well(path, 0)
      response.end(path === '/version' ? JSON.stringify({ revision }) : tile)
      for (const { times, controller } of waiting) if (tiles >= times) controller.abort()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      await play({
        simulator,
        asked(times) {
          const controller = new AbortController()
          waiting.push({ times, controller })
          return controller.signal
        },
        deploy({ timeout = '3s', deploy, ...settings } = {}) {
          const file = join(folder, 'smoke.yml')
          writeFileSync(file, definition(timeout))
          const variables = { 'smoke-checks': file, 'smoke-variables': `host=127.0.0.1:${port}` }
          return ship(simulator, { ...settings, deploy: { ...variables, ...deploy } })
        },
      })
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }).finally(() => rmSync(folder, { recursive: true, force: true }))
}

function expectOldVersion(simulator: Simulator): void {
  expect(simulator.world.service('web').spec.taskDefinitionArn).toMatch(/:task-definition\/web:1$/)
  expect(imagesThatRun(simulator)).toEqual(['app:1', 'app:1'])
}

const bake = { deploy: { 'bake-minutes': '0.1' } }
const longBake = { deploy: { 'bake-minutes': '5' } }

test.concurrent.each(nodeVersions)(
  'a good version passes, and bakes, on $title',
  async (version) => {
    const { path: node } = version
    if (!node) return
    await onSmokedEcs(well, async ({ simulator, deploy: start }) => {
      const { job, deploy, summary } = await start({ node, ...bake })
      expect([job.outcome, deploy.outcome]).toEqual(['success', 'success'])
      expect(deploy.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
      expect(summary).toContain('Monitor: healthy.')
      expect(deploy.post?.log).toEqual(['Post job cleanup.'])
      expect(imagesThatRun(simulator)).toEqual(['app:new', 'app:new'])
    })
  },
)

test.concurrent('a check that fails rolls back, with the check as the cause everywhere', () =>
  onSmokedEcs(brokenTile, async ({ simulator, deploy: start }) => {
    const { job, deploy, log } = await start()
    expect([job.outcome, deploy.exitCode, job.orphans]).toEqual(['failure', 1, []])
    expect(deploy.outputs).toMatchObject({
      outcome: 'rolled-back',
      'rollback-method': 'revert',
      'rollback-verified': 'true',
      'smoke-outcome': 'failed',
    })
    const cause = `${deploy.outputs['failure-cause']}`
    expect(cause).toMatch(
      /^smoke check "tile" failed: body .*html.*expected json \(\d+ attempts in/,
    )
    expect(deploy.outputs['rollback-reason']).toBe(cause)
    expect(deploy.annotations).toEqual([
      { level: 'error', message: `web was hauled back to web:1: ${cause}` },
    ])
    expect(log).toContain(`Failed: ${cause}`)
    expect(log).toContain('With web:1 the smoke check "tile" holds.')
    expect(deploy.summary).toContain('❌ tile')
    expect(deploy.post?.log).toEqual(['Post job cleanup.'])
    expectOldVersion(simulator)
  }))

test.concurrent('a version that falls ill while it bakes rolls back', () =>
  onSmokedEcs(brokenLater, async ({ simulator, deploy: start }) => {
    const { deploy } = await start(longBake)
    expect(deploy.outputs).toMatchObject({ outcome: 'rolled-back', 'smoke-outcome': 'failed' })
    expect(deploy.outputs['failure-cause']).toMatch(/^the smoke monitor says unhealthy: /)
    expect(deploy.summary).toContain('Monitor: unhealthy.')
    expectOldVersion(simulator)
  }))

/** In the checks, which wait for a tile that does not come; and in the bake, when all is well so far. */
const moments = [
  { when: 'during the checks', answer: brokenTile, settings: { timeout: '10m' }, times: 3 },
  { when: 'during the bake', answer: well, settings: longBake, times: 10 },
]

describe('cancelled by the runner', () => {
  test.concurrent.each(moments)('$when: hauled back, verified by post', (moment) =>
    onSmokedEcs(moment.answer, async ({ simulator, deploy: start, asked }) => {
      const { job, deploy } = await start({ ...moment.settings, cancel: asked(moment.times) })
      expect([job.outcome, deploy.outcome, deploy.exitCode]).toEqual(['cancelled', 'cancelled', 1])
      expect(deploy.outputs['failure-cause']).toBe('the run was cancelled')
      expect(deploy.post?.outcome).toBe('success')
      expect(deploy.post?.log.join('\n')).toContain('web was hauled back to web:1')
      expect(requestsFor(simulator, 'UpdateService')).toHaveLength(2)
      expectOldVersion(simulator)
      expect(job.orphans).toEqual([])
    }),
  )
})

describe('killed', () => {
  test.concurrent.each(moments)('$when: post hauls back', (moment) =>
    onSmokedEcs(moment.answer, async ({ simulator, deploy: start, asked }) => {
      const { job, deploy } = await start({ ...moment.settings, kill: asked(moment.times) })
      expect([job.outcome, deploy.exitCode, deploy.post?.outcome]).toEqual([
        'failure',
        137,
        'success',
      ])
      expect(deploy.outputs.outcome).toBe('not-rolled-back') // what was true when it was killed
      expect(deploy.post?.log.join('\n')).toContain('web was hauled back to web:1')
      expectOldVersion(simulator)
    }),
  )
})

test.concurrent('without smoke checks the code for them is not even loaded', () =>
  onQuickEcs({}, async (simulator) => {
    const suite = mkdtempSync(join(tmpdir(), 'slipway-suite-'))
    const name = 'ecs-deploy-with-rollback'
    try {
      const dist = join(suite, 'dist', name)
      cpSync(join(repository, 'dist', name), dist, { recursive: true })
      const chunks = readdirSync(dist).filter((file) => /^\d+\.index\.js$/.test(file))
      const isOfSmoke = (file: string) =>
        readFileSync(join(dist, file), 'utf8').includes('function prepareSmokeChecks(')
      const ofSmoke = chunks.filter(isOfSmoke)
      expect(ofSmoke).toHaveLength(1)
      for (const file of ofSmoke) rmSync(join(dist, file))
      const action = join(suite, 'actions', name)
      mkdirSync(action, { recursive: true })
      cpSync(join(actionFolder(name), 'action.yml'), join(action, 'action.yml'))
      writeFileSync(join(suite, 'web.json'), JSON.stringify(webTaskDefinition('app:new')))
      writeFileSync(join(suite, 'smoke.yml'), definition('3s'))
      const inputs = { 'task-definition': 'web.json', service: 'web', cluster: 'demo' }
      const deployWith = async (more: Record<string, string>) => {
        const steps = [{ id: 'deploy', action, with: { ...inputs, ...more } }]
        const job = await runJob({ workspace: suite, env: simulator.environment, steps })
        return job.steps.deploy
      }
      const smoke = { 'smoke-checks': 'smoke.yml', 'smoke-variables': 'host=127.0.0.1' }
      expect((await deployWith(smoke))?.exitCode).toBe(1) // so it is the right file that is missing
      const deploy = await deployWith({})
      expect(deploy?.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'skipped' })
      expect(imagesThatRun(simulator)).toEqual(['app:new', 'app:new'])
    } finally {
      rmSync(suite, { recursive: true, force: true })
    }
  }))
