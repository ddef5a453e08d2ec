import { expect, test } from '@jest/globals'
import type { CheckReport } from '@slipway/http-checks'
import { junitXml } from '../src/junit.js'
import { latencyPicture, sparkline } from '../src/latency-picture.js'
import { failuresOf, reportOfChecks } from '../src/report.js'
import { summaryBlocks } from '../src/summary.js'

const check = (parts: Partial<CheckReport>): CheckReport => ({
  name: 'health',
  place: undefined,
  target: 'GET http://localhost/health',
  outcome: 'passed',
  reason: undefined,
  cause: undefined,
  failures: [],
  attempts: [],
  attemptCount: 1,
  durationMs: 1500,
  healthyAfterMs: undefined,
  version: undefined,
  ...parts,
})

const reportOf = (checks: CheckReport[], cancelled = false) =>
  reportOfChecks(
    {
      passed: checks.length > 0 && !cancelled && checks.every((one) => one.outcome === 'passed'),
      cancelled,
      checks,
      attempts: checks.length,
      durationMs: 2000,
      secondsToHealthy: undefined,
      versionsSeen: [],
    },
    'smoke.yml',
  )

const mixed = reportOf([
  check({}),
  check({
    name: 'a "quoted" <name>',
    place: { line: 7, column: 5 },
    outcome: 'failed',
    reason: 'status 503, expected 200',
    failures: [{ what: 'status', expected: '200', actual: '503' }],
  }),
  check({ name: 'later', outcome: 'skipped', reason: 'needs check "a", which failed' }),
])

test('JUnit XML, escaped', () => {
  expect(junitXml(mixed)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="smoke-check" tests="3" failures="1" errors="0" skipped="1" time="2.000">
  <testsuite name="smoke-check check" tests="3" failures="1" errors="0" skipped="1" time="2.000">
    <testcase classname="smoke-check" name="health" time="1.500"/>
    <testcase classname="smoke-check" name="a &quot;quoted&quot; &lt;name&gt;" time="1.500">
      <failure message="status 503, expected 200">status 503, expected 200</failure>
    </testcase>
    <testcase classname="smoke-check" name="later" time="1.500">
      <skipped message="needs check &quot;a&quot;, which failed"></skipped>
    </testcase>
  </testsuite>
</testsuites>
`)
})

test('the summary: what failed comes first', () => {
  expect(summaryBlocks(mixed).slice(1)).toEqual([
    '1 of 3 checks passed, after 3 attempts in 2.0 s.',
    [
      '| Check | Outcome | Attempts | Time | Version | Expected | Actual |',
      '| :--- | :--- | :--- | :--- | :--- | :--- | :--- |',
      '| a "quoted" &lt;name&gt; | ❌ failed | 1 | 1.5 s |  | status: 200 | 503 |',
      '| later | ⏭️ skipped | 1 | 1.5 s |  |  | needs check "a", which failed |',
      '| health | ✅ passed | 1 | 1.5 s |  |  |  |',
    ].join('\n'),
  ])
})

test('the step fails with each check that did not pass', () => {
  expect(failuresOf(mixed, 'unhealthy')).toEqual([
    'Check a "quoted" <name> (smoke.yml, line 7) failed: status 503, expected 200',
    'Check later was skipped: needs check "a", which failed',
  ])
})

test('no checks, or a cancelled run, never pass', () => {
  const none = reportOf([])
  expect(none).toMatchObject({ outcome: 'inconclusive', decision: 'hold' })
  expect(failuresOf(none, 'unhealthy')).toEqual(['Inconclusive: Not one check was made.'])
  const cancelled = reportOf([check({})], true)
  expect(cancelled).toMatchObject({ outcome: 'inconclusive', decision: 'hold' })
  expect(failuresOf(cancelled, 'unhealthy')).toEqual([
    'Inconclusive: The run was cancelled, so nothing is confirmed.',
  ])
})

test.each([
  [[], ''],
  [[0, 0], '▁▁'],
  [[0, 50, 100], '▁▅█'],
  [Array.from({ length: 120 }, (_, index) => (index === 119 ? 9 : 0)), `${'▁'.repeat(59)}█`],
])('sparkline of %j', (values: number[], bars: string) => {
  expect(sparkline(values)).toBe(bars)
})

test('the picture: one line a series, names escaped', () => {
  const svg = latencyPicture([
    {
      name: '<script>',
      points: [
        [0, 10],
        [1000, 20],
      ],
    },
    { name: 'two', points: [[500, 15]] },
  ])
  expect(svg.match(/<polyline [^>]*points="([^"]*)"/g)).toHaveLength(2)
  expect(svg).toContain('points="64.0,118.0 704.0,16.0"')
  expect(svg).toContain('>&lt;script&gt;</text>')
  expect(svg).toContain('>20 ms</text>')
})
