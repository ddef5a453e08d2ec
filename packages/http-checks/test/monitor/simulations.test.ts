// Replays the simulations by which the policy was chosen, with seeds, and holds their figures: how often a healthy version would be
// rolled back, and how often a bad one would be found.
import { describe, expect, test } from '@jest/globals'
import type { MonitorSettings } from '../../src/definition.js'
import { judgeMonitor, type Sample, type Verdict } from '../../src/monitor/index.js'
import {
  binomialUpperTail,
  criticalErrors,
  mannWhitney,
  percentileDifference,
} from '../../src/statistics/index.js'
import {
  autocorrelated,
  type Chance,
  latencies,
  noisy,
  normal,
  quiet,
  type Service,
  sampleAt,
  seeded,
  settings,
} from './synthetic.js'

/** Within four standard errors of this run, and what the figure itself may be off by. */
function expectShare(hits: number, runs: number, expected: number): void {
  const tolerance = 4 * Math.sqrt((expected * (1 - expected)) / runs) + 0.012
  expect(hits / runs).toBeGreaterThanOrEqual(expected - tolerance)
  expect(hits / runs).toBeLessThanOrEqual(expected + tolerance)
}

function shareOf(runs: number, seed: number, happens: (chance: Chance) => boolean): number {
  const chance = seeded(seed)
  let hits = 0
  for (let run = 0; run < runs; run++) if (happens(chance)) hits++
  return hits
}

/** Judged after each failure (E grows at no other time) and at the end. */
function errorVerdict(
  samples: Sample[],
  monitor: MonitorSettings,
): { verdict: Verdict; n: number } {
  for (const [index, { failure }] of samples.entries()) {
    if (!failure) continue
    const soFar = samples.slice(0, index + 1)
    const { verdict } = judgeMonitor({
      settings: monitor,
      checks: ['health'],
      samples: soFar,
      looksTaken: 0,
      final: false,
    })
    if (verdict === 'unhealthy') return { verdict, n: index + 1 }
  }
  const { verdict } = judgeMonitor({
    settings: monitor,
    checks: ['health'],
    samples,
    looksTaken: 0,
    final: true,
  })
  return { verdict: verdict === 'continue' ? 'inconclusive' : verdict, n: samples.length }
}

const failing = (n: number, intervalMs: number, fails: (atMs: number) => boolean): Sample[] =>
  Array.from({ length: n }, (_, i) => sampleAt(i * intervalMs, fails(i * intervalMs) ? '503' : 80))

describe('one look at the end, exact test at 5 %', () => {
  test.each([
    [30, [0.0, 0.003, 0.022, 0.06, 0.188, 0.589, 0.956]],
    [60, [0.0, 0.003, 0.032, 0.106, 0.353, 0.863, 0.999]],
    [150, [0.0, 0.001, 0.032, 0.166, 0.627, 0.994, 1]],
    [300, [0.0, 0.0, 0.041, 0.292, 0.888, 1, 1]],
    [1500, [0.0, 0.0, 0.045, 0.795, 1, 1, 1]],
  ])('%i requests', (n, expected) => {
    const critical = criticalErrors(n, 0.02, 0.05)
    const rates = [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2]
    expect(rates.map((rate) => Number(binomialUpperTail(critical, n, rate).toFixed(3)))).toEqual(
      expected,
    )
  })
})

describe('error rate over 2 %, within five minutes', () => {
  test.each([
    // requests, true rate, rolled back, confirmed
    [60, 0.001, 0, 0],
    [60, 0.05, 0.162, 0],
    [60, 0.1, 0.727, 0],
    [60, 0.2, 0.995, 0],
    [150, 0.001, 0, 0.847],
    [150, 0.01, 0, 0.218],
    [150, 0.05, 0.472, 0.001],
    [150, 0.1, 0.988, 0],
    [300, 0.001, 0, 0.959],
    [300, 0.005, 0, 0.546],
    [300, 0.01, 0, 0.201],
    [300, 0.02, 0.025, 0.014],
    [300, 0.03, 0.199, 0.001],
    [300, 0.05, 0.831, 0],
    [300, 0.1, 1, 0],
    [600, 0.02, 0.021, 0.042],
    [600, 0.03, 0.371, 0.001],
    [900, 0.01, 0.001, 0.702],
    [900, 0.05, 0.998, 0],
  ])(
    '%i requests at a true rate of %f: rolled back %f, confirmed %f',
    (n, rate, back, confirmed) => {
      const runs = 300
      const intervalMs = 300_000 / n
      const monitor = settings({ intervalMs })
      const chance = seeded(n * 1000 + rate * 1e6)
      const verdicts = Array.from(
        { length: runs },
        () =>
          errorVerdict(
            failing(n, intervalMs, () => chance() < rate),
            monitor,
          ).verdict,
      )
      expectShare(verdicts.filter((verdict) => verdict === 'unhealthy').length, runs, back)
      expectShare(verdicts.filter((verdict) => verdict === 'healthy').length, runs, confirmed)
    },
  )

  test('real breakage is found early: 30 % errors in about 23 s, an outage in about 21 s', () => {
    const chance = seeded(5)
    const found = Array.from(
      { length: 200 },
      () =>
        errorVerdict(
          failing(300, 1000, () => chance() < 0.3),
          settings(),
        ).n,
    ).sort((a, b) => a - b)
    expect(found[100]).toBeGreaterThanOrEqual(20)
    expect(found[100]).toBeLessThanOrEqual(25)
    expect(
      errorVerdict(
        failing(300, 1000, () => true),
        settings(),
      ),
    ).toEqual({ verdict: 'unhealthy', n: 21 })
  })

  test.each([
    // blip, requests a second, rolled back at most
    [3000, 1, 0.01],
    [8000, 1, 0.06],
    [8000, 3, 0.3],
  ])('a blip of %i ms at %i a second rolls back in no more than %f', (blipMs, rps, most) => {
    const runs = 200
    const intervalMs = Math.round(1000 / rps)
    const hits = shareOf(runs, blipMs + rps, (chance) => {
      const beginMs = chance() * (300_000 - blipMs)
      const samples = failing(
        300 * rps,
        intervalMs,
        (atMs) => (atMs >= beginMs && atMs < beginMs + blipMs) || chance() < 0.001,
      )
      return errorVerdict(samples, settings({ intervalMs })).verdict === 'unhealthy'
    })
    expect(hits / runs).toBeLessThanOrEqual(most)
  })
})

describe('one look at latency, a margin of 50 ms', () => {
  test.each([
    [quiet, 30, 50, 0.01],
    [quiet, 30, 75, 0.512],
    [quiet, 30, 100, 0.98],
    [quiet, 60, 25, 0],
    [quiet, 60, 75, 0.848],
    [quiet, 150, 75, 0.999],
    [noisy, 60, 0, 0],
    [noisy, 60, 100, 0.3],
    [noisy, 150, 100, 0.71],
    [noisy, 300, 75, 0.39],
    [noisy, 300, 100, 0.96],
  ])('Mann-Whitney at 1 %: %j, %i each, shifted by %i ms: %f', (service, n, shiftMs, expected) => {
    const hits = shareOf(400, n + shiftMs, (chance) => {
      const after = latencies(service, n, chance).map((value) => value + shiftMs)
      return mannWhitney(latencies(service, n, chance), after, 50).p < 0.01
    })
    expectShare(hits, 400, expected)
  })

  test.each([
    [60, 0.4],
    [150, 0.84],
    [300, 0.99],
  ])(
    'a tail that grew (10 %% of requests + 400 ms), %i each: the bootstrap of p95 finds %f',
    (n, expected) => {
      const hits = shareOf(200, n, (chance) => {
        const after = latencies(quiet, n, chance).map((ms) => ms + (chance() < 0.1 ? 400 : 0))
        return percentileDifference(latencies(quiet, n, chance), after, 0.95, 0.05).lower > 50
      })
      expectShare(hits, 200, expected)
    },
  )
})

/** Looks at 90, 150, 210 and 270 requests, as a monitor of 270 seconds takes them. */
function latencyVerdict(baseline: number[], after: number[]): Verdict {
  const monitor = settings({
    durationMs: 270_000,
    thresholds: { errorRate: undefined, latencyIncreaseMs: 50, latencyP95IncreaseMs: undefined },
  })
  let looksTaken = 0
  for (const look of [90, 150, 210, 270]) {
    const samples = after.slice(0, look).map((value, index) => sampleAt(index * 1000, value))
    const final = look === after.length
    const judged = judgeMonitor({
      settings: monitor,
      checks: ['health'],
      samples,
      baseline: [baseline],
      looksTaken,
      final,
    })
    if (judged.verdict !== 'continue') return judged.verdict
    looksTaken = judged.looksTaken
  }
  throw new Error('the end always has a verdict')
}

describe('latency, four looks, a margin of 50 ms', () => {
  test.each<[name: string, service: Service, number, number, number]>([
    // baseline, shift, rolled back
    ['quiet', quiet, 60, 0, 0],
    ['quiet', quiet, 60, 50, 0.005],
    ['quiet', quiet, 60, 75, 0.923],
    ['quiet', quiet, 60, 100, 1],
    ['quiet', quiet, 120, 25, 0],
    ['quiet', quiet, 120, 40, 0],
    ['quiet', quiet, 120, 50, 0.004],
    ['quiet', quiet, 120, 75, 0.998],
    ['quiet', quiet, 300, 75, 1],
    ['noisy', noisy, 60, 100, 0.36],
    ['noisy', noisy, 120, 0, 0],
    ['noisy', noisy, 120, 50, 0.005],
    ['noisy', noisy, 120, 75, 0.134],
    ['noisy', noisy, 120, 100, 0.616],
    ['noisy', noisy, 120, 150, 0.996],
    ['noisy', noisy, 300, 100, 0.891],
  ])(
    '%s, %j, baseline of %i, shifted by %i ms: rolled back %f',
    (_, service, before, shiftMs, expected) => {
      const runs = 200
      const hits = shareOf(runs, before * 1000 + shiftMs, (chance) => {
        const after = latencies(service, 270, chance).map((value) => value + shiftMs)
        return latencyVerdict(latencies(service, before, chance), after) === 'unhealthy'
      })
      expectShare(hits, runs, expected)
    },
  )

  test('autocorrelated latencies, 40 ms more: rolled back in about 1.3 %', () => {
    const hits = shareOf(200, 6, (chance) => {
      const after = autocorrelated(quiet, 270, 0.6, chance).map((value) => value + 40)
      return latencyVerdict(autocorrelated(quiet, 120, 0.6, chance), after) === 'unhealthy'
    })
    expectShare(hits, 200, 0.013)
  })

  test('a path that drifts between the two periods (20 ms) fools any such test', () => {
    const hits = shareOf(200, 7, (chance) => {
      const before = latencies(quiet, 120, chance)
      const driftMs = 20 * normal(chance) - 20 * normal(chance)
      const after = latencies(quiet, 270, chance).map((value) => value + driftMs + 25)
      return latencyVerdict(before, after) === 'unhealthy'
    })
    expectShare(hits, 200, 0.091)
  })

  test('the same version is confirmed', () => {
    const hits = shareOf(
      100,
      8,
      (chance) =>
        latencyVerdict(latencies(quiet, 120, chance), latencies(quiet, 270, chance)) === 'healthy',
    )
    expect(hits).toBe(100)
  })
})

describe('interleaved pairs see through a drifting path', () => {
  /** One request a second, so that 150 pairs take five minutes; the path walks at random. */
  function pairedVerdict(shiftMs: number, chance: Chance): Verdict {
    let driftMs = 0
    const samples = Array.from({ length: 300 }, (_, slot): Sample => {
      driftMs += 4 * normal(chance)
      const [ms] = latencies(quiet, 1, chance)
      const pair = Math.floor(slot / 2)
      const arm = (slot + pair) % 2 === 0 ? 'control' : 'candidate'
      const value = 200 + (ms ?? 0) + driftMs + (arm === 'candidate' ? shiftMs : 0)
      return sampleAt(slot * 1000, value, { arm, pair })
    })
    const { verdict } = judgeMonitor({
      settings: settings({
        control: { connectTo: [] },
        thresholds: {
          errorRate: undefined,
          latencyIncreaseMs: 50,
          latencyP95IncreaseMs: undefined,
        },
      }),
      checks: ['health'],
      samples,
      looksTaken: 3,
      final: true,
    })
    return verdict === 'continue' ? 'inconclusive' : verdict
  }

  test.each([
    [0, 0],
    [40, 0],
    [75, 0.97],
  ])('%i ms slower: rolled back %f', (shiftMs, expected) => {
    const hits = shareOf(
      200,
      shiftMs + 1,
      (chance) => pairedVerdict(shiftMs, chance) === 'unhealthy',
    )
    expectShare(hits, 200, expected)
  })
})
