import { expect, test } from '@jest/globals'
import { GateFailure, Interrupted, UserError } from '@slipway/action-kit'
import { defaultOutputs } from '../src/report.js'
import { onStage, type Stage } from './stage.js'

const quick = { interval: '10ms' }
const takeBaseline = ({ run, url }: Stage) =>
  run({ url, mode: 'baseline', samples: '200', ...quick, 'report-directory': 'reports' })

test('a baseline, then a monitor that compares with it', () =>
  onStage(
    (_, response) => response.end('ok'),
    async (stage) => {
      const before = await takeBaseline(stage)
      expect(before.error).toBeUndefined()
      expect(before.outputs).toEqual({
        ...defaultOutputs,
        outcome: 'healthy',
        decision: 'hold',
        'error-rate': '0',
        requests: '200',
        'report-path': `${stage.folder}/reports/baseline-report.json`,
        'junit-path': `${stage.folder}/reports/baseline-junit.xml`,
        'baseline-path': `${stage.folder}/reports/baseline.json`,
      })

      const after = await stage.run({
        url: stage.url,
        mode: 'monitor',
        baseline: before.outputs['baseline-path'],
        duration: '1500ms',
        'max-error-rate': '10%',
        'max-latency-increase': '10s',
        'report-directory': 'reports',
        ...quick,
      })
      expect(after.error).toBeUndefined()
      expect(after.outputs).toMatchObject({
        outcome: 'healthy',
        decision: 'promote',
        passed: '',
        'failed-checks': '[]',
        'error-rate': '0',
        'error-rate-upper': expect.stringMatching(/^0\.0\d+$/),
        'latency-delta-ms': expect.stringMatching(/^-?\d+(\.\d+)?$/),
        'baseline-path': '',
      })
      expect(Number(after.outputs.requests)).toBeGreaterThan(100)
      expect(after.summary).toContain('### ✅ Smoke monitor: healthy, promote')
      expect(after.summary).toContain('The smallest regression that this run could have seen')
      expect(after.summary).toMatch(/p50 `[▁▂▃▄▅▆▇█]+` up to/)
      const picture = stage.read(`${stage.folder}/reports/monitor-latency.svg`)
      expect(picture).toMatch(/^<svg [^>]*>[\s\S]*<polyline [\s\S]*<\/svg>\n$/)
      expect(stage.read(after.outputs['junit-path'])).toContain('tests="1" failures="0"')
    },
  ))

test('the new version may be asked elsewhere than the one of the baseline', () =>
  onStage(
    (_, response) => response.end('ok'),
    async ({ url, run, read }) => {
      const elsewhere = url.replace('127.0.0.1', 'localhost')
      const taken = await run({ url: `${url}/health`, mode: 'baseline', ...quick })
      expect(read(taken.outputs['baseline-path'])).not.toContain('127.0.0.1')
      const ran = await run({
        url: `${elsewhere}/health`,
        mode: 'monitor',
        baseline: taken.outputs['baseline-path'],
        duration: '1s',
        'max-error-rate': '20%',
        'max-latency-increase': '10s',
        ...quick,
      })
      expect(ran.error).toBeUndefined()
      expect(ran.outputs.outcome).toBe('healthy')
    },
  ))

test('errors roll back, with the reasons as the failure', () =>
  onStage(
    (_, response) => {
      response.statusCode = 500
      response.end()
    },
    async ({ url, run, read }) => {
      const ran = await run({ url, mode: 'monitor', duration: '1s', ...quick })
      expect(ran.error).toBeInstanceOf(GateFailure)
      expect(ran.outputs).toMatchObject({
        outcome: 'unhealthy',
        decision: 'rollback',
        'error-rate': '1',
      })
      expect(ran.summary).toContain('### ❌ Smoke monitor: unhealthy, rollback')
      expect(ran.error?.message).toMatch(
        /The first failure was of GET .*: status 500, expected 2xx$/m,
      )
      // One row, however often it failed.
      expect(ran.summary.match(/\| status 500, expected 2xx \|/g)).toHaveLength(1)
      expect(read(ran.outputs['junit-path'])).toContain('failures="1"')
    },
  ))

test('a monitor tells which versions answered', () => {
  let requests = 0
  return onStage(
    (_, response) => response.setHeader('x-version', ++requests < 20 ? 'v1' : 'v2').end(),
    async ({ url, run }) => {
      const inputs = { mode: 'monitor', duration: '1s', 'max-error-rate': '90%', ...quick }
      const ran = await run({
        url,
        ...inputs,
        'version-from': 'header:x-version',
        'expect-version': 'v2',
      })
      expect(ran.outputs['version-seen']).toBe('v1, v2')
      expect(ran.outputs['failed-checks']).toBe('["GET /"]')
    },
  )
})

const doubtful = (policy: string, failOn: string) =>
  ({
    mode: 'monitor',
    duration: '1s',
    interval: '200ms',
    'on-inconclusive': policy,
    'fail-on': failOn,
  }) as const

test.each([
  ['pass', 'unhealthy', 'promote', false],
  ['fail', 'unhealthy', 'hold', true],
  ['pass', 'inconclusive', 'promote', true],
  ['fail', 'never', 'hold', false],
])('inconclusive: %s, fail-on: %s', (policy, failOn, decision, fails) =>
  onStage(
    (_, response) => response.end('ok'),
    async ({ url, run }) => {
      const ran = await run({ url, ...doubtful(policy, failOn) })
      expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', decision })
      expect(ran.error instanceof GateFailure).toBe(fails)
    },
  ),
)

test('a monitor with nothing to compare is held, even if doubt may pass', () =>
  onStage(
    (_, response) => response.end('ok'),
    async ({ url, run }) => {
      const inputs = doubtful('pass', 'unhealthy')
      const ran = await run({ url, ...inputs, 'max-latency-increase': '50ms' })
      expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', decision: 'hold' })
      expect(ran.error).toBeInstanceOf(GateFailure)
    },
  ))

test.each([
  ['', /^baseline: The baseline is empty/],
  ['{"version":1}', /^baseline: This is no baseline/],
  ['{"kind":', /^baseline: The baseline is no JSON/],
])('an unreadable baseline stops the run: %j', (text, message) =>
  onStage(
    (_, response) => response.end('ok'),
    async ({ url, run, write }) => {
      write('baseline.json', text)
      const ran = await run({ url, mode: 'monitor', baseline: 'baseline.json' })
      expect(ran.error).toBeInstanceOf(UserError)
      expect(ran.error?.message).toMatch(message)
      expect(ran.outputs).toEqual(defaultOutputs)
    },
  ),
)

test('there is no baseline of a version that never answers well', () =>
  onStage(
    (_, response) => {
      response.statusCode = 500
      response.end()
    },
    async (stage) => {
      const ran = await takeBaseline(stage)
      expect(ran.error).toBeInstanceOf(GateFailure)
      expect(ran.error?.message).toContain('There is no baseline of GET')
      expect(ran.outputs).toEqual(defaultOutputs)
    },
  ))

test('a monitor that is cancelled holds, and fails', () => {
  const stop = new AbortController()
  let requests = 0
  return onStage(
    (_, response) => {
      if (++requests === 5) stop.abort(new Interrupted('SIGTERM'))
      response.end('ok')
    },
    async ({ url, run }) => {
      const ran = await run({ url, mode: 'monitor', 'fail-on': 'never', ...quick }, stop.signal)
      expect(ran.error).toBeInstanceOf(Interrupted)
      expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', decision: 'hold' })
    },
  )
})

test('a baseline holds no secret, and fits when the secret has changed', () =>
  onStage(
    (_, response) => response.end('ok'),
    async ({ url, run, allFiles }) => {
      const inputs = { url: `${url}/{{ token }}`, ...quick }
      const secrets = (token: string) => ({ secrets: `token=${token}` })
      const taken = await run({
        ...inputs,
        ...secrets('swordfish-1'),
        mode: 'baseline',
        samples: '60',
      })
      expect(allFiles()).not.toContain('swordfish')
      const ran = await run({
        ...inputs,
        ...secrets('swordfish-2'),
        mode: 'monitor',
        baseline: taken.outputs['baseline-path'],
        duration: '1s',
        'max-latency-increase': '10s',
        'max-error-rate': '10%',
      })
      expect(ran.error).toBeUndefined()
    },
  ))
