// Whole monitors: five-minute windows in virtual time.
import { describe, expect, test } from '@jest/globals'
import {
  type Baseline,
  type MonitorReport,
  type MonitorRun,
  type ProbeResult,
  runMonitor,
} from '../../src/monitor/index.js'
import { JumpingClock, latencies, latency, quiet, seeded, settings } from './synthetic.js'

const failed: ProbeResult = { ok: false, failure: { kind: 'wrong-answer', message: 'status 503' } }

const baseline = (count: number): Baseline => ({
  version: 1,
  kind: 'slipway-smoke-baseline',
  takenAt: '2026-01-01T00:00:00.000Z',
  nodeVersion: 'v24.0.0',
  samplesPerCheck: count,
  intervalMs: 1000,
  checks: [
    {
      name: 'health',
      target: 'GET /health',
      requests: count,
      errors: 0,
      latenciesMs: latencies(quiet, count, seeded(99)),
    },
  ],
})

/** @param answer to the n-th request. */
async function monitored(
  answer: (n: number, chance: () => number, arm: string) => number | 'fails',
  parts: Partial<MonitorRun> = {},
): Promise<MonitorReport> {
  const clock = new JumpingClock()
  const chance = seeded(3)
  let asked = 0
  return runMonitor({
    settings: settings(),
    checks: ['health'],
    probe: async (_check, arm, signal) => {
      const result = answer(asked++, chance, arm)
      await clock.sleep(result === 'fails' ? 5 : result, signal)
      return result === 'fails' ? failed : { ok: true, latencyMs: result }
    },
    probeTimeoutMs: 10_000,
    clock,
    signal: new AbortController().signal,
    ...parts,
  })
}

const well = (_n: number, chance: () => number) => latency(quiet, chance)

test('five minutes of a healthy service', async () => {
  const report = await monitored(well, {
    settings: settings({
      initialDelayMs: 30_000,
      thresholds: { errorRate: 0.02, latencyIncreaseMs: 50, latencyP95IncreaseMs: 500 },
    }),
    baseline: baseline(120),
  })
  expect(report).toMatchObject({
    verdict: 'healthy',
    decision: 'promote',
    early: false,
    aborted: false,
    extendedMs: 0,
    candidate: { requests: 300, errors: 0, rate: 0, confidence: 0.95 },
    samples: { judged: 300, dropped: 30, lagged: 0, skipped: 0 },
    failures: [],
  })
  expect(report.candidate.upper).toBeCloseTo(0.00994, 4)
  expect(report.latency.deltaMs).toBeGreaterThan(-15)
  expect(report.latency.deltaMs).toBeLessThan(15)
  expect(report.latency.deltaLowerMs).toBeLessThan(report.latency.deltaMs ?? 0)
  expect(report.power).toMatch(
    /^The smallest regression .*: an error rate of 5.\d %; a rise of the median latency by \d\d.* ms \(health\)\.$/,
  )
  expect(report.series).toHaveLength(300)
  expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(report)))
})

test('a service with 30 % errors is left early', async () => {
  const report = await monitored((n, chance) => (chance() < 0.3 ? 'fails' : well(n, chance)))
  expect(report).toMatchObject({
    verdict: 'unhealthy',
    decision: 'rollback',
    early: true,
    failuresByKind: { 'wrong-answer': report.candidate.errors },
  })
  expect(report.elapsedMs).toBeLessThan(40_000)
  expect(report.failures[0]).toMatchObject({
    check: 'health',
    arm: 'candidate',
    message: 'status 503',
  })
})

test('failures of the initial delay are forgiven', async () => {
  const cold = (n: number, chance: () => number) => (n < 30 ? 'fails' : well(n, chance))
  const report = await monitored(cold, { settings: settings({ initialDelayMs: 30_000 }) })
  expect(report.verdict).toBe('healthy')
})

test('a slow version is found at the first look', async () => {
  const report = await monitored((n, chance) => well(n, chance) + 150, {
    settings: settings({
      thresholds: { errorRate: undefined, latencyIncreaseMs: 50, latencyP95IncreaseMs: undefined },
    }),
    baseline: baseline(120),
  })
  expect(report).toMatchObject({ verdict: 'unhealthy', early: true })
  expect(report.candidate.requests).toBeLessThan(105)
  expect(report.latency.deltaLowerMs).toBeGreaterThan(50)
})

test('interleaved: the candidate is compared with its control, whatever the path does', async () => {
  const run = (extraMs: number) =>
    monitored((n, chance, arm) => 300 + n + well(n, chance) + (arm === 'candidate' ? extraMs : 0), {
      settings: settings({
        control: { connectTo: [] },
        candidate: { connectTo: [] },
        thresholds: {
          errorRate: undefined,
          latencyIncreaseMs: 50,
          latencyP95IncreaseMs: undefined,
        },
      }),
    })
  expect(await run(0)).toMatchObject({
    verdict: 'healthy',
    candidate: { requests: 150 },
    control: { requests: 150, errors: 0 },
  })
  expect((await run(120)).verdict).toBe('unhealthy')
})

describe('inconclusive', () => {
  const sparse = { intervalMs: 5000 }
  test.each([
    ['pass', 'promote'],
    ['fail', 'hold'],
  ] as const)('with the policy %s: %s', async (onInconclusive, decision) => {
    const report = await monitored(well, { settings: settings({ ...sparse, onInconclusive }) })
    expect(report).toMatchObject({ verdict: 'inconclusive', decision, candidate: { requests: 60 } })
  })

  test('is extended until it is decided', async () => {
    const report = await monitored(well, {
      settings: settings({ intervalMs: 2000, onInconclusive: 'extend', extendMs: 300_000 }),
    })
    expect(report).toMatchObject({
      verdict: 'healthy',
      extendedMs: 150_000,
      candidate: { requests: 225 },
    })
  })

  test('is extended no further than allowed', async () => {
    const report = await monitored(well, {
      settings: settings({ ...sparse, onInconclusive: 'extend', extendMs: 60_000 }),
    })
    expect(report).toMatchObject({
      verdict: 'inconclusive',
      decision: 'hold',
      extendedMs: 60_000,
      candidate: { requests: 72 },
    })
  })

  test('stopped from outside holds, even where doubt passes', async () => {
    const stop = new AbortController()
    const report = await monitored(
      (n, chance) => {
        if (n === 200) stop.abort()
        return well(n, chance)
      },
      { signal: stop.signal, settings: settings({ onInconclusive: 'pass' }) },
    )
    expect(report).toMatchObject({ verdict: 'inconclusive', decision: 'hold', aborted: true })
    expect(report.reasons[0]).toMatch(/^The monitor was stopped after 200 s of 300 s/)
  })

  test('without any check it holds', async () => {
    const report = await monitored(well, {
      checks: [],
      settings: settings({ onInconclusive: 'pass' }),
    })
    expect(report).toMatchObject({ verdict: 'inconclusive', decision: 'hold' })
  })
})

describe('totals of the load balancer', () => {
  test('convict while the probes are well', async () => {
    let reads = 0
    const report = await monitored(well, {
      readCounts: async () => {
        reads++
        return { requests: 1000 * reads, errors: 100 * reads }
      },
    })
    expect(report).toMatchObject({
      verdict: 'unhealthy',
      early: true,
      counts: { requests: 3000, errors: 300 },
    })
    expect(report.reasons[0]).toMatch(/^Load balancer: 300 of 3,000 requests failed \(10 %\)/)
  })

  test.each([
    [0, 'healthy'],
    [120_000, 'unhealthy'],
  ])('that come late are waited for at the end: %i ms', async (countsWaitMs, verdict) => {
    const clock = new JumpingClock()
    const finals: boolean[] = []
    const report = await monitored(well, {
      clock,
      probe: async () => ({ ok: true, latencyMs: 80 }),
      countsWaitMs,
      readCounts: async (signal, final) => {
        finals.push(final)
        if (!final) return undefined
        await clock.sleep(100_000, signal)
        return { requests: 1000, errors: 100 }
      },
    })
    // And while it is waited for, nothing older is read after it.
    expect(finals).toEqual([false, false, false, false, true])
    expect(report.verdict).toBe(verdict)
  })

  test.each([
    ['are missing', async () => undefined],
    ['cannot be read', () => Promise.reject(new Error('throttled'))],
    ['never come', () => new Promise<undefined>(() => {})],
    ['are nonsense', async () => ({ requests: Number.NaN, errors: 5 })],
  ])('that %s change nothing', async (_, readCounts) => {
    const report = await monitored(well, { readCounts })
    expect(report.verdict).toBe('healthy')
    expect(report.counts).toBeUndefined()
  })
})

test('a day at many samples stays a picture of 300 points', async () => {
  const report = await monitored((n) => (n % 997 === 0 ? 'fails' : 20), {
    settings: settings({ durationMs: 1_200_000, intervalMs: 200 }),
  })
  expect(report.candidate.requests).toBe(6000)
  expect(report.series.length).toBeLessThanOrEqual(300)
  expect(report.series.reduce((sum, { requests }) => sum + requests, 0)).toBe(6000)
  expect(report.failures.length).toBeLessThanOrEqual(20)
})
