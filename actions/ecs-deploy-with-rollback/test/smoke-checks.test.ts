// Smoke checks with a deployment, on virtual time: they hold, they fail, they are watched, cancelled, killed, overtaken, and they
// are wrong before anything is touched.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { redact } from '@slipway/action-kit'
import { webTaskDefinition } from '@slipway/ecs-simulator'
import { onStage, type Played, type Stage } from './stage.js'

const runs = (stage: Stage) =>
  stage.simulator.world.service('web').spec.taskDefinitionArn.replace(/^.*\//, '')

/** A PNG of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const definition = `version: 1
base_url: https://{{ host }}
defaults:
  retry: { timeout: 20s, interval: 2s }
checks:
  - name: health
    request: GET /health
  - name: tile
    request: GET /tile.png
    expect: { body: { is: png } }
`
const withMonitor = (thresholds: string, more = '') => `${definition}monitor:
  checks: [health]
  duration: 10m
  interval: 1s
  thresholds: { ${thresholds} }
${more}`

interface Run {
  text?: string
  inputs?: Record<string, string>
}

const inputsOf = (stage: Stage, { text = definition, inputs }: Run = {}) => ({
  'smoke-checks': stage.smokeFile(text),
  'smoke-variables': 'host=app.example.com',
  ...inputs,
})

/** The answers of a version that is well; `bad` says what is wrong with web:2. */
const good =
  (bad: Stage['answer'] = () => undefined): Stage['answer'] =>
  (target, revision) =>
    (revision === 'web:2' ? bad(target, revision) : undefined) ??
    (target === 'GET /tile.png' ? { body: png } : {})

const htmlTile = good((target) =>
  target === 'GET /tile.png' ? { body: '<!doctype html><html></html>' } : undefined,
)

const reportOf = ({ outputs }: Played) =>
  JSON.parse(readFileSync(outputs['smoke-report-path'], 'utf8'))

describe('checks', () => {
  test('that hold let the deployment stand', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      const played = await stage.deploy(inputsOf(stage))
      expect(played.error).toBeUndefined()
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
      expect(played.log).toContain('Once the service is stable, the 2 smoke checks of smoke.yml')
      expect(played.log).toContain('web runs web:2, and its smoke checks hold')
      expect(played.summary).toContain('All 2 hold')
      expect(played.summary).toContain('smoke checks hold :done')
      expect(reportOf(played)).toMatchObject({ outcome: 'passed', checks: { passed: true } })
      expect(new Set(stage.asked.map(({ revision }) => revision))).toEqual(new Set(['web:2']))
      expect((await stage.post()).log).toBe('')
    }))

  test('are made when the service is stable, and not before', () =>
    onStage('slow-start', async (stage) => {
      stage.answer = good()
      const running: number[] = []
      stage.answer = (target, revision) => {
        const tasks = stage.simulator.world.tasks('web')
        const old = tasks.filter(
          ({ lastStatus, taskDefinitionArn }) =>
            lastStatus === 'RUNNING' && taskDefinitionArn.endsWith('web:1'),
        )
        running.push(old.length)
        return good()(target, revision)
      }
      expect((await stage.deploy(inputsOf(stage))).outputs.outcome).toBe('deployed')
      expect(running).toEqual([0, 0])
    }))

  test('that hold only after a while are waited for', () =>
    onStage('healthy', async (stage) => {
      let tries = 0
      stage.answer = good((target) =>
        target === 'GET /health' && ++tries < 4 ? { status: 503 } : undefined,
      )
      const played = await stage.deploy(inputsOf(stage))
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
      expect(played.log).toContain('health: attempt 3')
    }))

  test('that fail haul the service back, with the failing check as the cause', () =>
    onStage('healthy', async (stage) => {
      stage.answer = htmlTile
      const played = await stage.deploy(inputsOf(stage))
      expect(played.outputs).toMatchObject({
        outcome: 'rolled-back',
        'rolled-back': 'true',
        'rollback-verified': 'true',
        'rollback-method': 'revert',
        'smoke-outcome': 'failed',
      })
      const cause = played.outputs['failure-cause']
      expect(cause).toMatch(/^smoke check "tile" failed: body .*html.*expected .*png/)
      expect(played.outputs['rollback-reason']).toBe(cause)
      expect(played.error?.message).toBe(`web was hauled back to web:1: ${cause}`)
      expect(played.log).toContain('stands in smoke.yml, line 8')
      expect(played.summary).toContain('❌ tile')
      expect(played.summary).toContain('smoke checks :crit')
      expect(runs(stage)).toBe('web:1')
      expect(reportOf(played)).toMatchObject({ outcome: 'failed' })
      expect((await stage.post({ 'job-status': 'failure' })).log).toBe('')
    }))

  test('say after the rollback whether the version before is well', () =>
    onStage('healthy', async (stage) => {
      stage.answer = htmlTile
      const played = await stage.deploy(inputsOf(stage))
      expect(played.log).toContain('With web:1 the smoke check "tile" holds.')
      expect(played.summary).toContain('With web:1 the smoke check')
      expect(reportOf(played).restored.passed).toBe(true)
    }))

  test('that fail with the version before too do not undo the rollback', () =>
    onStage('healthy', async (stage) => {
      stage.answer = () => ({ body: '<html></html>' })
      const played = await stage.deploy(inputsOf(stage))
      expect(played.outputs).toMatchObject({ outcome: 'rolled-back', 'rollback-verified': 'true' })
      expect(played.log).toMatch(/warning: Smoke check "tile" fails with web:1 too/)
      expect(stage.calls('UpdateService')).toBe(2)
    }))

  test('that fail for what a body holds: the log and the summary tell it, the outputs do not', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good(() => ({ body: '{"state":"customer 4711 is missing"}' }))
      const text = `version: 1
base_url: https://app.example.com
checks:
  - name: health
    request: GET /health
    retry: { timeout: 10s }
    expect: { status: 200, jsonpath: { $.state: "well" } }
`
      const { outputs, log } = await stage.deploy(inputsOf(stage, { text }))
      expect(outputs['failure-cause']).toMatch(
        /^smoke check "health" failed: jsonpath \$\.state is another one, expected "well" \(\d+ attempts in [\d.]+ s\)$/,
      )
      expect(JSON.stringify(outputs)).not.toContain('4711')
      expect(log).toContain('4711')
    }))

  test('several that fail are counted, and all told', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good(() => ({ status: 500 }))
      const { outputs, summary } = await stage.deploy(inputsOf(stage))
      expect(outputs['failure-cause']).toMatch(
        /^smoke check "health" failed: status 500.*; 1 more failed$/,
      )
      expect(summary).toContain('❌ health')
      expect(summary).toContain('❌ tile')
    }))

  test('of a server that refuses', () =>
    onStage('healthy', async (stage) => {
      stage.answer = (_, revision) => (revision === 'web:2' ? undefined : {})
      const { outputs } = await stage.deploy(inputsOf(stage))
      expect(outputs['failure-cause']).toMatch(
        /"health" failed: connection refused by 10.0.3.4:443/,
      )
      expect(outputs.outcome).toBe('rolled-back')
    }))

  test('of a server that no version answers behind: the cause says that the runner may not reach it', () =>
    onStage('healthy', async (stage) => {
      stage.answer = () => undefined
      const played = await stage.deploy(inputsOf(stage))
      const cause = played.outputs['failure-cause']
      expect(cause).toMatch(
        /^smoke check "health" failed: connection refused by .*; 1 more failed; /,
      )
      expect(cause).toContain(
        'web:1 does not answer either, so this runner may not reach the service',
      )
      expect(played.outputs).toMatchObject({ outcome: 'rolled-back', 'rollback-reason': cause })
      expect(played.log).toContain('Not one answer came, which may also be for the way there')
      expect(played.log).toMatch(/warning: web:1 does not answer either .*whatever version runs/)
    }))

  test('of a server that answers with errors, whatever the version, is no matter of reaching it', () =>
    onStage('healthy', async (stage) => {
      stage.answer = () => ({ status: 502 })
      const played = await stage.deploy(inputsOf(stage))
      expect(played.log).not.toContain('Not one answer came')
      expect(played.outputs['failure-cause']).not.toContain('may not reach')
      expect(played.log).toMatch(/warning: Smoke check "health" fails with web:1 too/)
    }))

  test('have wait-for-minutes all together, whatever the definition allows', () =>
    onStage('healthy', async (stage) => {
      stage.answer = htmlTile
      const text = definition.replace('timeout: 20s', 'timeout: 24h')
      const inputs = { 'wait-for-minutes': '10' }
      const played = await stage.deploy(inputsOf(stage, { text, inputs }))
      expect(played.outputs).toMatchObject({ outcome: 'rolled-back', 'smoke-outcome': 'failed' })
      expect(played.outputs['failure-cause']).toMatch(
        /^smoke check "tile" failed: body .*html.*expected png; broken off after 10:00, as long as wait-for-minutes/,
      )
      expect(played.log).toContain('will be made, for at most 10:00 in all.')
      expect(played.seconds).toBeLessThan(1_200)
      expect(reportOf(played)).toMatchObject({ outcome: 'failed', checks: { passed: false } })
      expect(runs(stage)).toBe('web:1')
    }))

  test('that fail change nothing when rollback-on does not want it', () =>
    onStage('healthy', async (stage) => {
      stage.answer = htmlTile
      const played = await stage.deploy(inputsOf(stage, { inputs: { 'rollback-on': 'never' } }))
      expect(played.outputs).toMatchObject({
        outcome: 'not-rolled-back',
        'smoke-outcome': 'failed',
      })
      expect(played.error?.message).toContain('aws ecs update-service')
      expect(runs(stage)).toBe('web:2')
    }))

  test('of a first deployment that fail have nothing to go back to', () =>
    onStage('first-deployment-fails', async (stage) => {
      stage.answer = (target) => (target === 'GET /tile.png' ? {} : {})
      const file = stage.taskDefinitionFile('app:2')
      const played = await stage.deploy(inputsOf(stage, { inputs: { 'task-definition': file } }))
      expect(played.outputs['smoke-outcome']).toBe('failed')
      expect(played.outputs.outcome).toBe('not-rolled-back')
      expect(played.error?.message).toMatch(/nothing to go back to/)
    }))

  test('are made of a version that runs already, too', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      await stage.deploy()
      const well = await stage.deploy(inputsOf(stage))
      expect(well.error).toBeUndefined()
      expect(well.outputs).toMatchObject({ outcome: 'unchanged', 'smoke-outcome': 'passed' })
      stage.answer = htmlTile
      const ill = await stage.deploy(inputsOf(stage))
      expect(ill.outputs).toMatchObject({ outcome: 'not-rolled-back', 'smoke-outcome': 'failed' })
      expect(ill.error?.message).toMatch(/"tile" failed.*this run deployed nothing/)
      expect(ill.error?.message).not.toContain('aws ecs')
      expect(runs(stage)).toBe('web:2')
    }))

  test('of a deployment that another run began take nothing back', () =>
    onStage('healthy', async (stage) => {
      stage.answer = htmlTile
      const { world } = stage.simulator
      const { arn } = world.registerTaskDefinition(webTaskDefinition('app:2'))
      world.updateService({ service: 'web', taskDefinition: arn })
      const inputs = { 'task-definition': 'web:2', 'bake-minutes': '5' }
      const played = await stage.deploy(inputsOf(stage, { inputs }))
      expect(played.outputs).toMatchObject({
        outcome: 'not-rolled-back',
        'smoke-outcome': 'failed',
      })
      expect(played.error?.message).toMatch(/another run began this deployment/)
      expect(stage.calls('UpdateService')).toBe(1)
      expect(runs(stage)).toBe('web:2')
    }))

  test('are not made where ECS itself finds the version bad, and that is said', () =>
    onStage('crash-loop-breaker-rollback', async (stage) => {
      const played = await stage.deploy(inputsOf(stage))
      expect(played.outputs).toMatchObject({ outcome: 'rolled-back', 'smoke-outcome': 'not-run' })
      expect(played.log).toContain(
        'The smoke checks were not made: the new version never became stable.',
      )
      expect(played.summary).toContain('None were made')
      expect(stage.asked).toEqual([])
    }))

  test('are not made of a service at 0 tasks, and that is said', () =>
    onStage('desired-count-zero', async (stage) => {
      const played = await stage.deploy(inputsOf(stage))
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'not-run' })
      expect(played.log).toContain('warning: The service is at a desired count of 0')
    }))

  test('with a secret show it nowhere', () =>
    onStage('healthy', async (stage) => {
      stage.answer = (_, revision) => ({
        body: `token s3cr3t-value of ${revision}`,
        status: revision === 'web:2' ? 401 : 200,
      })
      const text = `version: 1
base_url: https://app.example.com
checks:
  - name: api
    request: { url: /api, auth: { bearer: "{{ token }}" } }
    expect: { status: 200, body: { contains: "no such text" } }
`
      const played = await stage.deploy({
        'smoke-checks': stage.smokeFile(text),
        'smoke-variables': 'token=s3cr3t-value',
      })
      expect(played.outputs.outcome).toBe('rolled-back')
      expect(stage.asked[0]?.authorization).toBe('Bearer s3cr3t-value')
      const report = readFileSync(played.outputs['smoke-report-path'], 'utf8')
      const everything = [played.log, played.summary, report, ...Object.values(played.outputs)]
      expect(everything.join('\n')).not.toContain('s3cr3t-value')
    }))

  test('smoke-secrets are masked, whatever they are used for', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      const text = definition.replace('/health', '/health?key={{ key }}')
      const played = await stage.deploy({
        ...inputsOf(stage, { text }),
        'smoke-secrets': 'key=quite-s3cret',
      })
      expect(played.outputs.outcome).toBe('deployed')
      expect(redact('key=quite-s3cret')).toBe('key=***')
    }))
})

describe('what is wrong is told before anything is touched', () => {
  const wrong: [string, (stage: Stage) => Record<string, string>, RegExp][] = [
    [
      'no such file',
      () => ({ 'smoke-checks': 'no/such.yml' }),
      /^smoke-checks: there is no file .*no\/such\.yml.*actions\/checkout/,
    ],
    ['a folder', () => ({ 'smoke-checks': '/' }), /^smoke-checks: \/ is not a file/],
    [
      'wrong YAML',
      (stage) => inputsOf(stage, { text: 'version: 1\nchecks:\n  - name: [\n' }),
      /smoke\.yml: line \d+, column \d+/,
    ],
    [
      'a misspelt key',
      (stage) => inputsOf(stage, { text: definition.replace('expect:', 'expcet:') }),
      /smoke\.yml: line 10, column 5: .*expcet.*did you mean.*expect/s,
    ],
    [
      'an unknown variable',
      (stage) => ({ 'smoke-checks': stage.smokeFile(definition) }),
      /smoke\.yml: line 2, column \d+: .*host/s,
    ],
    [
      'an empty variable that is expected',
      (stage) => ({
        'smoke-checks': stage.smokeFile(definition.replace('is: png', 'contains: "{{ sha }}"')),
        'smoke-variables': 'host=app.example.com\nsha=',
      }),
      /check "tile": \{\{ sha \}\} is empty, so expecting it would prove nothing/,
    ],
    [
      'a variable without a definition',
      () => ({ 'smoke-variables': 'host=app.example.com' }),
      /^smoke-variables: it needs smoke-checks/,
    ],
    [
      'a bake that is junk',
      (stage) => inputsOf(stage, { inputs: { 'bake-minutes': 'five' } }),
      /^bake-minutes: /,
    ],
    [
      'a bake that is shorter than the interval',
      (stage) =>
        inputsOf(stage, {
          text: withMonitor('error_rate: < 2%').replace('interval: 1s', 'interval: 5m'),
          inputs: { 'bake-minutes': '1' },
        }),
      /^bake-minutes: it is shorter than the interval of the monitor in smoke\.yml/,
    ],
    [
      'a baseline that takes longer than the deployment may',
      (stage) =>
        inputsOf(stage, {
          text: withMonitor('latency_increase: < 50ms').replace('interval: 1s', 'interval: 1m'),
          inputs: { 'bake-minutes': '5' },
        }),
      /^bake-minutes: .*would be sampled for 1:00:00 first, longer than wait-for-minutes \(30:00\).*interval/,
    ],
    [
      'a deployment that nobody waits for',
      (stage) => inputsOf(stage, { inputs: { 'wait-for-service-stability': 'false' } }),
      /smoke-checks: with wait-for-service-stability: false/,
    ],
    [
      'no service',
      (stage) => inputsOf(stage, { inputs: { service: '' } }),
      /smoke-checks: without service/,
    ],
    [
      'mode rollback',
      (stage) => inputsOf(stage, { inputs: { mode: 'rollback' } }),
      /smoke-checks: mode rollback makes no checks/,
    ],
  ]
  test.each(wrong)('%s', (_, given, expected) =>
    onStage('healthy', async (stage) => {
      const played = await stage.deploy(given(stage))
      expect(played.error?.name).toBe('UserError')
      expect(played.error?.message).toMatch(expected)
      expect(played.outputs).toMatchObject({ outcome: 'not-started', 'smoke-outcome': 'not-run' })
      for (const action of ['RegisterTaskDefinition', 'UpdateService', 'RunTask']) {
        expect(stage.calls(action)).toBe(0)
      }
      expect(stage.asked).toEqual([])
    }),
  )

  test('also in mode plan', () =>
    onStage('healthy', async (stage) => {
      const text = definition.replace('expect:', 'expcet:')
      const played = await stage.deploy(inputsOf(stage, { text, inputs: { mode: 'plan' } }))
      expect(played.error?.message).toMatch(/line 10, column 5/)
    }))

  test('a file that is gone does not keep post from a rollback', () =>
    onStage('crash-loop-breaker-rollback', async (stage) => {
      await stage.deployUntilKilled(20_000, inputsOf(stage))
      const after = await stage.post({ 'smoke-checks': 'gone.yml', 'job-status': 'failure' })
      expect(after.error).toBeUndefined()
      expect(runs(stage)).toBe('web:1')
    }))
})

test('mode plan lists what would be checked, and asks nothing', () =>
  onStage('healthy', async (stage) => {
    const text = withMonitor('error_rate: < 2%, latency_increase: < 50ms')
    const played = await stage.deploy(
      inputsOf(stage, { text, inputs: { mode: 'plan', 'bake-minutes': '5' } }),
    )
    expect(played.log).toContain('the 2 smoke checks of smoke.yml will be made')
    expect(played.log).toContain('tile: GET https://{{ host }}/tile.png, for up to 0:20')
    expect(played.log).toContain('Before the deployment the live version is sampled for 2:00')
    expect(played.log).toContain('Then the service is watched for 5:00')
    expect(played.outputs).toMatchObject({ outcome: 'planned', 'smoke-outcome': 'not-run' })
    expect(stage.asked).toEqual([])
    expect(existsSync(played.outputs['smoke-report-path'])).toBe(false)
  }))

describe('bake-minutes', () => {
  const bake = (stage: Stage, text: string, minutes = '5') =>
    stage.deploy(inputsOf(stage, { text, inputs: { 'bake-minutes': minutes } }))

  test('runs the monitor that long, and a healthy version stands', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      const before = stage.clock.now()
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.error).toBeUndefined()
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
      expect(stage.clock.now() - before).toBeGreaterThanOrEqual(300_000)
      expect(stage.asked.filter(({ target }) => target === 'GET /health').length).toBe(301)
      expect(played.summary).toContain('Monitor: healthy.')
      expect(played.summary).toContain('monitor healthy :done')
      // ECS is looked at, but not all the time.
      expect(stage.simulator.requests.length).toBeLessThan(110)
    }))

  test('without it the monitor of the definition is not used, and that is said', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      const played = await stage.deploy(inputsOf(stage, { text: withMonitor('error_rate: < 2%') }))
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
      expect(played.log).toContain('The monitor of smoke.yml is not used: bake-minutes')
      expect(stage.asked).toHaveLength(2)
    }))

  test('without a monitor in the definition the usual one runs', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      const played = await bake(stage, definition)
      expect(played.log).toContain('smoke.yml has no monitor, so the usual one')
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
      expect(stage.asked).toHaveLength(302)
    }))

  test('without smoke checks keeps looking at ECS, as ever', () =>
    onStage('healthy', async (stage) => {
      const before = stage.clock.now()
      const played = await stage.deploy({ 'bake-minutes': '5' })
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'skipped' })
      expect(stage.clock.now() - before).toBeGreaterThanOrEqual(300_000)
      expect(stage.asked).toEqual([])
    }))

  test('an outage in the middle of it hauls the service back', () =>
    onStage('healthy', async (stage) => {
      let asked = 0
      stage.answer = good((target) =>
        target === 'GET /health' && ++asked > 100 ? { status: 502 } : undefined,
      )
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.outputs).toMatchObject({ outcome: 'rolled-back', 'smoke-outcome': 'failed' })
      expect(played.outputs['failure-cause']).toMatch(/^the smoke monitor says unhealthy: /)
      expect(played.summary).toContain('monitor unhealthy :crit')
      expect(played.seconds).toBeLessThan(400)
      expect(runs(stage)).toBe('web:1')
    }))

  test('a slower version is found by the baseline that was sampled before', () =>
    onStage('healthy', async (stage) => {
      stage.answer = (target, revision) => ({
        ...good()(target, revision),
        latencyMs: revision === 'web:2' ? 120 : 20,
      })
      const played = await bake(stage, withMonitor('latency_increase: < 50ms'))
      expect(stage.asked[0]).toMatchObject({ target: 'GET /health', revision: 'web:1' })
      expect(stage.asked.filter(({ revision }) => revision === 'web:1').length).toBeGreaterThan(119)
      expect(played.outputs).toMatchObject({ outcome: 'rolled-back', 'smoke-outcome': 'failed' })
      expect(played.outputs['failure-cause']).toMatch(/health.*100 ms/)
    }))

  test('an equally quick version passes', () =>
    onStage('healthy', async (stage) => {
      let asked = 0
      stage.answer = (target, revision) => ({
        ...good()(target, revision),
        latencyMs: 20 + (asked++ % 7),
      })
      const played = await bake(stage, withMonitor('latency_increase: < 50ms'))
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
      const updated = stage.simulator.requests.find(({ action }) => action === 'UpdateService')
      const [first] = stage.asked
      expect((updated?.at ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(119_000)
    }))

  test('a live version that does not answer is no baseline: told loudly, and errors are judged', () =>
    onStage('healthy', async (stage) => {
      stage.answer = (target, revision) =>
        revision === 'web:1' ? undefined : good()(target, revision)
      const played = await bake(stage, withMonitor('latency_increase: < 50ms'))
      expect(played.log).toMatch(
        /warning: There is nothing to compare the latency with.*connection refused.*It judges errors below 2 % alone/,
      )
      expect(played.summary).toContain('nothing to compare the latency with')
      expect(stage.asked.filter(({ revision }) => revision === 'web:1').length).toBeLessThan(15)
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
    }))

  test('nor are two versions at once', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      const { world } = stage.simulator
      const { arn } = world.registerTaskDefinition(webTaskDefinition('app:3'))
      world.updateService({ service: 'web', taskDefinition: arn })
      const played = await bake(stage, withMonitor('error_rate: < 2%, latency_increase: < 50ms'))
      expect(played.log).toContain(
        'another deployment is under way, so there is not one live version',
      )
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
    }))

  test('a first deployment has no baseline', () =>
    onStage('first-deployment-fails', async (stage) => {
      stage.answer = good()
      const text = withMonitor('error_rate: < 5%, latency_increase: < 50ms')
      const file = stage.taskDefinitionFile('app:2')
      const played = await stage.deploy(
        inputsOf(stage, { text, inputs: { 'bake-minutes': '5', 'task-definition': file } }),
      )
      expect(played.log).toContain('no task of the service runs. It judges errors below 5 % alone')
      expect(played.outputs['smoke-outcome']).toBe('passed')
    }))

  describe('in doubt', () => {
    const everyThirtieth = () => {
      let asked = 0
      return good((target) =>
        target === 'GET /health' && ++asked % 45 === 0 ? { status: 500 } : undefined,
      )
    }
    const doubtful = (policy: string) =>
      withMonitor('error_rate: < 2%', `  on_inconclusive: ${policy}\n`)

    test('pass: the version stands, and the doubt is told', () =>
      onStage('healthy', async (stage) => {
        stage.answer = everyThirtieth()
        const played = await bake(stage, doubtful('pass'))
        expect(played.error).toBeUndefined()
        expect(played.outputs).toMatchObject({
          outcome: 'deployed',
          'smoke-outcome': 'inconclusive',
        })
        expect(played.log).toMatch(
          /warning: The smoke monitor came to no conclusion: .*on_inconclusive lets that pass/,
        )
        expect(played.log).toContain('web runs web:2; the smoke monitor came to no conclusion')
      }))

    test('fail: the step fails, and nothing is taken back', () =>
      onStage('healthy', async (stage) => {
        stage.answer = everyThirtieth()
        const played = await bake(stage, doubtful('fail'))
        expect(played.outputs).toMatchObject({
          outcome: 'not-rolled-back',
          'smoke-outcome': 'inconclusive',
        })
        expect(played.error?.message).toMatch(/came to no conclusion.*doubt is no reason/s)
        expect(runs(stage)).toBe('web:2')
        expect((await stage.post({ 'job-status': 'failure' })).log).toBe('')
      }))

    test('fail, with rollback-on: job-failure: post takes the version back', () =>
      onStage('healthy', async (stage) => {
        stage.answer = everyThirtieth()
        const inputs = { 'bake-minutes': '5', 'rollback-on': 'failure, cancel, job-failure' }
        await stage.deploy(inputsOf(stage, { text: doubtful('fail'), inputs }))
        const after = await stage.post({ ...inputs, 'job-status': 'failure' })
        expect(after.error).toBeUndefined()
        expect(runs(stage)).toBe('web:1')
      }))

    test('extend: it watches for longer', () =>
      onStage('healthy', async (stage) => {
        stage.answer = everyThirtieth()
        const played = await bake(
          stage,
          withMonitor('error_rate: < 2%', '  on_inconclusive: extend\n  extend: 4m\n'),
        )
        expect(stage.asked.length).toBeGreaterThan(400)
        expect(['not-rolled-back', 'deployed']).toContain(played.outputs.outcome)
      }))
  })

  test('tasks that fall ill while it bakes end it', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      const crash = { kind: 'crash', exitCode: 1, afterMs: 150_000 } as const
      stage.simulator.world.setBehaviour('app:2', crash)
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.outputs).toMatchObject({
        outcome: 'rolled-back',
        'smoke-outcome': 'inconclusive',
      })
      expect(played.outputs['failure-cause']).toMatch(/exited with 1/)
      expect(runs(stage)).toBe('web:1')
    }))

  test('a service that is scaled out meanwhile is no matter', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      stage.simulator.afterUpdate(200_000, (world) => world.setDesiredCount('web', 6))
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
      expect(stage.simulator.world.service('web').desiredCount).toBe(6)
    }))

  const nothing = (stage: Stage) => stage.simulator.world.service('web').desiredCount === 0

  test('a service that is scaled to 0 meanwhile is left alone: what fails then is not the version', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good(() => (nothing(stage) ? { status: 503 } : undefined))
      stage.simulator.afterUpdate(200_000, (world) => world.setDesiredCount('web', 0))
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.error).toBeUndefined()
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'inconclusive' })
      expect(played.log).toContain(
        'warning: The service was scaled to 0 tasks during its smoke checks',
      )
      expect(played.summary).toContain('scaled to 0 tasks')
      expect(reportOf(played).outcome).toBe('inconclusive')
      expect(stage.calls('UpdateService')).toBe(1)
      expect(stage.simulator.world.service('web').desiredCount).toBe(0)
    }))

  test('so it is while the checks are made', () =>
    onStage('healthy', async (stage) => {
      let asked = 0
      stage.answer = () => {
        if (++asked === 3) stage.simulator.world.setDesiredCount('web', 0)
        return { status: 503 }
      }
      const text = definition.replace('timeout: 20s', 'timeout: 4s')
      const played = await stage.deploy(inputsOf(stage, { text }))
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'not-run' })
      expect(reportOf(played).outcome).toBe('not-run')
      expect(stage.calls('UpdateService')).toBe(1)
    }))

  test('whoever puts the version before back meanwhile is followed', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      stage.simulator.afterUpdate(150_000, (world) =>
        world.updateService({ service: 'web', taskDefinition: 'web:1' }),
      )
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.outputs).toMatchObject({
        outcome: 'rolled-back',
        'rollback-verified': 'true',
        'smoke-outcome': 'inconclusive',
      })
      expect(stage.calls('UpdateService')).toBe(1)
    }))

  test('a service that is deleted meanwhile ends it', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      stage.simulator.afterUpdate(150_000, (world) => world.deleteService('web'))
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.outputs.outcome).toBe('not-rolled-back')
      expect(played.seconds).toBeLessThan(250)
    }))

  test('a deployment between the last look and the verdict: a check that fails takes nothing back', () =>
    onStage('healthy', async (stage) => {
      let asked = 0
      stage.answer = (target, revision) => {
        if (revision === 'web:2' && ++asked === 3) {
          const { world } = stage.simulator
          const { arn } = world.registerTaskDefinition(webTaskDefinition('app:3'))
          world.updateService({ service: 'web', taskDefinition: arn })
        }
        return { ...good()(target, revision), status: 500 }
      }
      const text = definition.replace('timeout: 20s', 'timeout: 4s')
      const played = await stage.deploy(inputsOf(stage, { text }))
      expect(played.outputs).toMatchObject({ outcome: 'superseded', 'rollback-method': '' })
      expect(runs(stage)).toBe('web:3')
      expect(stage.calls('UpdateService')).toBe(1)
    }))

  test('AWS that does not answer for a while does not end it', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      stage.simulator.afterUpdate(150_000, () =>
        stage.simulator.faults.add({ action: '*', kind: 'server-error' }),
      )
      stage.simulator.afterUpdate(400_000, () => stage.simulator.faults.clear())
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.outputs).toMatchObject({ outcome: 'deployed', 'smoke-outcome': 'passed' })
    }))

  test('credentials that expire end it: nobody sees any more what happens', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      stage.simulator.afterUpdate(150_000, () =>
        stage.simulator.faults.add({ action: '*', kind: 'expired-token' }),
      )
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.outputs.outcome).toBe('rollback-failed')
      expect(played.error?.message).toMatch(/credentials expired.*aws ecs update-service/s)
    }))

  test('somebody else who deploys ends it, and is left alone', () =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      deployAfter(stage, 150_000)
      const played = await bake(stage, withMonitor('error_rate: < 2%'))
      expect(played.outputs).toMatchObject({
        outcome: 'superseded',
        'smoke-outcome': 'inconclusive',
      })
      expect(played.log).toContain('The smoke checks decide nothing')
      expect(runs(stage)).toBe('web:3')
      expect(played.seconds).toBeLessThan(200)
    }))

  test('a check that fails because somebody else deployed takes nothing back', () =>
    onStage('healthy', async (stage) => {
      stage.answer = (target, revision) =>
        revision === 'web:3' ? { status: 500 } : good()(target, revision)
      deployAfter(stage, 130_000)
      const text = `${definition}  - name: version
    request: GET /version
    after: [tile]
    retry: { timeout: 5m, interval: 10s, successes: 20 }
`
      const played = await stage.deploy(inputsOf(stage, { text }))
      expect(played.outputs.outcome).toBe('superseded')
      expect(runs(stage)).toBe('web:3')
    }))
})

describe('cancelled', () => {
  const slow = definition.replace('timeout: 20s', 'timeout: 10m')

  test.each([
    ['while the checks are made', { text: slow, inputs: {} }],
    ['while it bakes', { text: definition, inputs: { 'bake-minutes': '10' } }],
  ])('%s: the rollback is asked for at once, and post sees it through', (_, run) =>
    onStage('healthy', async (stage) => {
      stage.answer = run.text === slow ? htmlTile : good()
      let cancelledMs = 0
      stage.simulator.afterUpdate(200_000, () => {
        cancelledMs = stage.clock.now()
        stage.cancel()
      })
      const played = await stage.deploy(inputsOf(stage, run))
      const revert = stage.simulator.requests.findLast(({ action }) => action === 'UpdateService')
      expect((revert?.at ?? 0) - cancelledMs).toBeLessThanOrEqual(1_000)
      expect(stage.clock.now() - cancelledMs).toBeLessThanOrEqual(7_000)
      expect(played.outputs['failure-cause']).toBe('the run was cancelled')
      expect(stage.calls('UpdateService')).toBe(2)

      const after = await stage.post({ 'job-status': 'cancelled' })
      expect(after.error).toBeUndefined()
      expect(after.log).toContain('web was hauled back to web:1')
      expect(stage.calls('UpdateService')).toBe(2)
      expect(runs(stage)).toBe('web:1')
    }),
  )

  test('is left alone where rollback-on does not name it', () =>
    onStage('healthy', async (stage) => {
      stage.answer = htmlTile
      stage.simulator.afterUpdate(200_000, () => stage.cancel())
      const inputs = { 'rollback-on': 'failure' }
      const played = await stage.deploy(inputsOf(stage, { text: slow, inputs }))
      expect(played.outputs).toMatchObject({
        outcome: 'not-rolled-back',
        'smoke-outcome': 'not-run',
      })
      expect(runs(stage)).toBe('web:2')
    }))

  test('while the live version is sampled: nothing was touched', () =>
    onStage('healthy', async (stage) => {
      stage.answer = (target, revision) => {
        if (stage.asked.length === 20) stage.cancel()
        return good()(target, revision)
      }
      const played = await stage.deploy(
        inputsOf(stage, {
          text: withMonitor('latency_increase: < 50ms'),
          inputs: { 'bake-minutes': '5' },
        }),
      )
      expect(played.error?.name).toBe('Interrupted')
      expect(played.outputs.outcome).toBe('not-started')
      expect(stage.calls('RegisterTaskDefinition')).toBe(0)
    }))
})

describe('killed', () => {
  test.each([
    ['while the checks are made', 130_000],
    ['while it bakes', 300_000],
  ])('%s: post hauls the service back', (_, afterMs) =>
    onStage('healthy', async (stage) => {
      stage.answer = good()
      const inputs = { 'bake-minutes': '10' }
      await stage.deployUntilKilled(afterMs, inputsOf(stage, { inputs }))
      expect(runs(stage)).toBe('web:2')
      expect(stage.asked.length).toBeGreaterThan(0)
      const after = await stage.post({ 'job-status': 'failure' })
      expect(after.error).toBeUndefined()
      expect(after.log).toContain('was not seen to its end')
      expect(runs(stage)).toBe('web:1')
    }),
  )
})

function deployAfter({ simulator }: Stage, ms: number): void {
  simulator.afterUpdate(ms, (world) => {
    const { arn } = world.registerTaskDefinition(webTaskDefinition('app:3'))
    world.updateService({ service: 'web', taskDefinition: arn })
  })
}
