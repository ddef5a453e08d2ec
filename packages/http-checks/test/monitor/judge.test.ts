import { describe, expect, test } from '@jest/globals'
import type { MonitorSettings } from '../../src/definition.js'
import {
  type Counts,
  decide,
  type Evidence,
  judgeCounts,
  judgeMonitor,
  type Sample,
} from '../../src/monitor/index.js'
import { latencies, quiet, sampleAt, seeded, settings } from './synthetic.js'

const thresholds = (
  parts: Partial<MonitorSettings['thresholds']>,
): Pick<MonitorSettings, 'thresholds'> => ({
  thresholds: {
    errorRate: undefined,
    latencyIncreaseMs: undefined,
    latencyP95IncreaseMs: undefined,
    ...parts,
  },
})

const judge = (
  samples: Sample[],
  monitor: Partial<MonitorSettings> = {},
  parts: Partial<Evidence> = {},
) =>
  judgeMonitor({
    settings: settings(monitor),
    checks: ['health', 'tiles'],
    samples,
    looksTaken: 0,
    final: true,
    ...parts,
  })

/** One request a second; `failsAt` in seconds. */
const window = (count: number, failsAt: (second: number) => boolean = () => false): Sample[] =>
  Array.from({ length: count }, (_, second) =>
    sampleAt(second * 1000, failsAt(second) ? '503' : 80),
  )

const spread =
  (every: number) =>
  (second: number): boolean =>
    second % every === 0

describe('error rate', () => {
  const cases: [
    name: string,
    samples: Sample[],
    verdict: string,
    reason: RegExp,
    monitor?: Partial<MonitorSettings>,
  ][] = [
    ['zero samples are never healthy', [], 'inconclusive', /Not one request/],
    ['no errors in 149 confirm', window(149), 'healthy', /0 of 149 requests failed/],
    ['no errors in 148 do not', window(148), 'inconclusive', /149 requests with so many errors/],
    ['5 % at the end', window(300, spread(20)), 'unhealthy', /15 of 300 requests failed \(5 %\)/],
    ['two errors of two convict nobody', window(2, () => true), 'inconclusive', /as high as 100 %/],
    [
      'a blip is held back',
      window(120, (second) => second >= 41 && second < 49),
      'inconclusive',
      /rollback was held back: 8 of 120 .*1 span of ten seconds/,
    ],
    [
      'a window of ten seconds has one span only',
      window(10, (second) => second < 5),
      'unhealthy',
      /5 of 10/,
      { durationMs: 10_000 },
    ],
    [
      'an outage of 20 s, however long the window was well',
      window(3000, (second) => second >= 2000 && second <= 2020),
      'unhealthy',
      /requests in a row failed over 20 s: 503/,
    ],
    [
      'an outage at one request in ten seconds',
      window(30, (n) => n > 20).map((one) => ({ ...one, atMs: one.atMs * 10 })),
      'unhealthy',
      /5 requests in a row failed over 40 s/,
      { intervalMs: 10_000 },
    ],
    [
      'where half may fail, five in a row are nothing',
      window(30, (n) => n > 20 && n < 26).map((one) => ({ ...one, atMs: one.atMs * 10 })),
      'inconclusive',
      /true rate may be/,
      { intervalMs: 10_000, ...thresholds({ errorRate: 0.3 }) },
    ],
    [
      'one broken check among many',
      [
        ...Array.from({ length: 590 }, (_, n) => sampleAt(n * 500, 80)),
        ...Array.from({ length: 5 }, (_, n) => sampleAt(n * 60_000 + 1, '404', { check: 1 })),
      ],
      'unhealthy',
      /5 requests of tiles in a row failed over 240 s: 404/,
    ],
    [
      'a threshold of nothing is never confirmed',
      window(300),
      'inconclusive',
      /as high as/,
      thresholds({ errorRate: 0 }),
    ],
    ['no thresholds', window(300), 'inconclusive', /no thresholds/, thresholds({})],
    [
      'naive: over the line',
      window(30, spread(30)),
      'unhealthy',
      /3.3 %.*face value/,
      { confidence: 'none' },
    ],
    ['naive: below it', window(10), 'healthy', /face value/, { confidence: 'none' }],
  ]
  test.each(cases)('%s', (_, samples, verdict, reason, monitor = {}) => {
    const judged = judge(samples, monitor)
    expect(judged.verdict).toBe(verdict)
    expect(judged.reasons.join('\n')).toMatch(reason)
  })

  test('before the end nothing is confirmed, and naive judging says nothing', () => {
    expect(judge(window(1000), {}, { final: false }).verdict).toBe('continue')
    const naive = { confidence: 'none' } as const
    expect(judge(window(15, spread(3)), naive, { final: false }).verdict).toBe('continue')
  })

  test('an extension shares its α with the end: what just convicts one end does not convict one of three', () => {
    const samples = window(300, spread(26)) // 12 errors: p = 2 %
    const extending = { onInconclusive: 'extend', extendMs: 60_000 } as const
    expect(judge(samples).verdict).toBe('unhealthy')
    expect(judge(samples, extending).verdict).toBe('inconclusive')
  })

  test('a control that fails too is named', () => {
    const samples = window(120, spread(4)).map(
      (one, n): Sample => ({
        ...one,
        arm: n % 8 < 4 ? 'candidate' : 'control',
      }),
    )
    const { verdict, reasons } = judge(samples, { control: { connectTo: [] } })
    expect(verdict).toBe('unhealthy')
    expect(reasons.at(-1)).toMatch(/The version before fails too: 15 of 60 .* outside of the new/)
  })
})

describe('latency', () => {
  const chance = seeded(1)
  const slower = (ms: number, count = 270, check = 0): Sample[] =>
    latencies(quiet, count, chance).map((value, n) => sampleAt(n * 1000, value + ms, { check }))
  const before = (count: number) => latencies(quiet, count, chance)
  const within50 = thresholds({ latencyIncreaseMs: 50 })

  test.each([
    ['the same', 120, 0, 'healthy', /rose by less than/],
    ['faster', 120, -60, 'healthy', /: it did not rise \(median/],
    ['far slower', 120, 100, 'unhealthy', /surely by more than/],
    ['at the line', 120, 50, 'inconclusive', /may have risen/],
    ['a small baseline', 59, 100, 'inconclusive', /59 samples of it, and 60 are needed/],
  ])('%s', (_, baseline, ms, verdict, reason) => {
    const judged = judge(slower(ms), within50, { checks: ['health'], baseline: [before(baseline)] })
    expect(judged.verdict).toBe(verdict)
    expect(judged.reasons.join('\n')).toMatch(reason)
  })

  test('a check that grew slow does not hide behind a fast one', () => {
    const samples = [...slower(0), ...slower(120, 60, 1)]
    const { verdict, reasons } = judge(samples, within50, { baseline: [before(120), before(120)] })
    expect(verdict).toBe('unhealthy')
    expect(reasons).toEqual([expect.stringMatching(/^Latency of tiles/)])
  })

  test('without a baseline it is blind; without one success of a check it is inconclusive', () => {
    expect(judge(slower(0), within50, { checks: ['health'] })).toMatchObject({
      verdict: 'inconclusive',
      blind: true,
    })
    expect(judge(slower(0), within50, { baseline: [before(120), before(120)] })).toMatchObject({
      verdict: 'inconclusive',
      blind: false,
      reasons: expect.arrayContaining([
        'Latency of tiles: there is no successful answer to judge.',
      ]),
    })
  })

  test('samples taken while the runner stalled are no evidence', () => {
    const stalled = slower(300).map((one) => ({ ...one, lagged: true }))
    const { verdict, reasons } = judge(stalled, within50, {
      checks: ['health'],
      baseline: [before(120)],
    })
    expect(verdict).toBe('inconclusive')
    expect(reasons.join('\n')).toMatch(/stalled during 270 requests/)
  })

  test('each look is taken once', () => {
    const evidence = { checks: ['health'], baseline: [before(120)], final: false }
    const monitor = { ...within50, durationMs: 270_000 }
    expect(judge(slower(200, 89), monitor, evidence)).toMatchObject({
      verdict: 'continue',
      looksTaken: 0,
    })
    expect(judge(slower(200, 90), monitor, evidence)).toMatchObject({
      verdict: 'unhealthy',
      looksTaken: 1,
    })
    expect(judge(slower(200, 91), monitor, { ...evidence, looksTaken: 1 }).verdict).toBe('continue')
  })

  test('p95: refused below 59, warned below 150, found when the tail grew', () => {
    const tail = thresholds({ latencyP95IncreaseMs: 50 })
    const spiky = (count: number) =>
      latencies(quiet, count, chance).map((value, n) =>
        sampleAt(n * 1000, value + (n % 8 === 0 ? 400 : 0)),
      )
    const judged = (count: number, samples: Sample[]) =>
      judge(samples, tail, { checks: ['health'], baseline: [before(count)] })
    expect(judged(58, slower(0)).reasons.join()).toMatch(/58 samples before .* 59 each/)
    expect(judged(100, slower(0)).reasons.join()).toMatch(/Below 150 samples/)
    expect(judged(300, spiky(270)).verdict).toBe('unhealthy')
    expect(judged(300, slower(0)).verdict).toBe('healthy')
  })
})

describe('totals of a load balancer', () => {
  test.each<[name: string, counts: Counts | undefined, finding: string]>([
    ['none', undefined, 'inconclusive'],
    ['no requests', { requests: 0, errors: 0 }, 'inconclusive'],
    ['few', { requests: 40, errors: 0 }, 'inconclusive'],
    ['many, few errors', { requests: 10_000, errors: 30 }, 'healthy'],
    ['many, many errors', { requests: 10_000, errors: 300 }, 'unhealthy'],
    ['ten millions', { requests: 10_000_000, errors: 210_000 }, 'unhealthy'],
    ['more errors than requests', { requests: 100, errors: 500 }, 'unhealthy'],
  ])('%s', (_, counts, finding) => {
    expect(judgeCounts(counts, 0.02).finding).toBe(finding)
  })

  test.each<[name: string, probes: Sample[], counts: (Counts | undefined)[], verdict: string]>([
    ['missing: the probes decide', window(300), [undefined], 'healthy'],
    ['they convict', window(300), [{ requests: 9000, errors: 900 }], 'unhealthy'],
    ['they never acquit', window(60), [{ requests: 9000, errors: 0 }], 'inconclusive'],
    ['they cast doubt', window(300), [{ requests: 50, errors: 2 }], 'inconclusive'],
  ])('beside the probes: %s', (_, probes, counts, verdict) => {
    expect(judge(probes, {}, { counts }).verdict).toBe(verdict)
  })

  test('before the end, errors must have come at several times', () => {
    const once = [{ requests: 1000, errors: 100 }]
    const growing = [1, 2, 3].map((n) => ({ requests: 1000 * n, errors: 100 * n }))
    expect(judge(window(60), {}, { counts: once, final: false }).verdict).toBe('continue')
    expect(judge(window(60), {}, { counts: growing, final: false }).verdict).toBe('unhealthy')
  })
})

test.each([
  ['healthy', 'fail', false, 'promote'],
  ['unhealthy', 'pass', false, 'rollback'],
  ['inconclusive', 'pass', false, 'promote'],
  ['inconclusive', 'pass', true, 'hold'],
  ['inconclusive', 'fail', false, 'hold'],
  ['inconclusive', 'extend', false, 'hold'],
] as const)('%s with the policy %s (blind: %s): %s', (verdict, policy, blind, decision) => {
  expect(decide(verdict, policy, blind)).toBe(decision)
})
