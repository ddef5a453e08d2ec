// Whole monitors by the hundred, in virtual time: sampler, looks, bucket rule and extension together must keep the figures that the
// simulations hold for the judging alone. The services have known shares of errors and known latencies.

import { describe, expect, test } from '@jest/globals'
import type { MonitorSettings } from '../../src/definition.js'
import {
  type Baseline,
  type MonitorReport,
  type ProbeResult,
  runMonitor,
} from '../../src/monitor/index.js'
import {
  type Chance,
  JumpingClock,
  latencies,
  latency,
  quiet,
  seeded,
  settings,
} from './synthetic.js'

const failed: ProbeResult = { ok: false, failure: { kind: 'wrong-answer', message: 'status 503' } }

type Answer = (chance: Chance, atMs: number, arm: string) => number | 'fails'

async function monitored(
  chance: Chance,
  answer: Answer,
  monitor: MonitorSettings,
  baseline?: Baseline,
): Promise<MonitorReport> {
  const clock = new JumpingClock()
  const beginMs = clock.now()
  return runMonitor({
    settings: monitor,
    checks: ['health'],
    probe: async (_check, arm) => {
      const result = answer(chance, clock.now() - beginMs, arm)
      return result === 'fails' ? failed : { ok: true, latencyMs: result }
    },
    probeTimeoutMs: 10_000,
    baseline,
    clock,
    signal: new AbortController().signal,
  })
}

const baselineOf = (chance: Chance, count: number): Baseline => ({
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
      latenciesMs: latencies(quiet, count, chance),
    },
  ],
})

/** Within four standard errors of this many runs. */
function expectShare(hits: number, runs: number, expected: number): void {
  const tolerance = 4 * Math.sqrt((expected * (1 - expected)) / runs) + 0.015
  expect(Math.abs(hits / runs - expected)).toBeLessThanOrEqual(tolerance)
}

const runs = 100

test.each([
  // requests in five minutes, true rate, rolled back, confirmed
  [60, 0.1, 0.727, 0],
  [60, 0.2, 0.995, 0],
  [150, 0.001, 0, 0.847],
  [150, 0.05, 0.472, 0.001],
  [150, 0.1, 0.988, 0],
])(
  '%i requests at a true error rate of %f: rolled back %f, confirmed %f',
  async (n, rate, back, confirmed) => {
    const monitor = settings({ intervalMs: 300_000 / n })
    const verdicts: string[] = []
    for (let run = 0; run < runs; run++) {
      const chance = seeded(n * 7919 + rate * 1e5 + run)
      const answer: Answer = (own) => (own() < rate ? 'fails' : 80)
      verdicts.push((await monitored(chance, answer, monitor)).verdict)
    }
    expectShare(verdicts.filter((verdict) => verdict === 'unhealthy').length, runs, back)
    expectShare(verdicts.filter((verdict) => verdict === 'healthy').length, runs, confirmed)
  },
)

describe('latency against a baseline of 120, 270 requests', () => {
  const monitor = settings({
    durationMs: 270_000,
    thresholds: { errorRate: undefined, latencyIncreaseMs: 50, latencyP95IncreaseMs: undefined },
  })
  test.each([
    [0, 0],
    [40, 0],
    [75, 0.998],
  ])('%i ms slower: rolled back %f', async (shiftMs, expected) => {
    let hits = 0
    for (let run = 0; run < runs / 2; run++) {
      const chance = seeded(shiftMs * 1000 + run)
      const answer: Answer = (own) => latency(quiet, own) + shiftMs
      const { verdict } = await monitored(chance, answer, monitor, baselineOf(chance, 120))
      if (verdict === 'unhealthy') hits++
    }
    expectShare(hits, runs / 2, expected)
  })

  test('a cold start is no regression where the initial delay leaves it out', async () => {
    const chance = seeded(17)
    const cold: Answer = (own, atMs) => latency(quiet, own) + (atMs < 30_000 ? 300 : 0)
    const delayed = { ...monitor, initialDelayMs: 30_000 }
    const report = await monitored(chance, cold, delayed, baselineOf(chance, 120))
    expect(report).toMatchObject({ verdict: 'healthy', samples: { dropped: 30 } })
    expect(report.latency.after?.p95).toBeLessThan(300)
  })
})

test('pairs: a path that slows both versions down is no fault of the new one', async () => {
  const monitor = settings({
    control: { connectTo: [] },
    thresholds: { errorRate: 0.02, latencyIncreaseMs: 50, latencyP95IncreaseMs: undefined },
  })
  const drifting =
    (shiftMs: number): Answer =>
    (own, atMs, arm) =>
      latency(quiet, own) + atMs / 1000 + (arm === 'candidate' ? shiftMs : 0)
  const verdicts = { 0: 0, 75: 0 }
  for (let run = 0; run < runs / 2; run++) {
    for (const shiftMs of [0, 75] as const) {
      const report = await monitored(seeded(run * 31 + shiftMs), drifting(shiftMs), monitor)
      if (report.verdict === 'unhealthy') verdicts[shiftMs]++
    }
  }
  expect(verdicts[0]).toBe(0)
  expectShare(verdicts[75], runs / 2, 0.99)
})
