import { describe, expect, test } from '@jest/globals'
import { eventLoopLag, noLag, type Sample, type Sampling, sample } from '../../src/monitor/index.js'
import { JumpingClock } from './synthetic.js'

interface Course {
  samples: Sample[]
  sentAtMs: number[]
  mostInFlight: number
  slots: number
  skipped: number
}

/** @param answer what the server does with the n-th request: how long it takes. */
async function sampled(
  answer: (n: number, clock: JumpingClock) => number,
  parts: Partial<Sampling> = {},
): Promise<Course> {
  const clock = new JumpingClock()
  const originMs = clock.now()
  const course: Course = { samples: [], sentAtMs: [], mostInFlight: 0, slots: 0, skipped: 0 }
  let inFlight = 0
  const end = await sample({
    probe: async (_check, _arm, signal) => {
      course.mostInFlight = Math.max(course.mostInFlight, ++inFlight)
      const n = course.sentAtMs.push(clock.now() - originMs) - 1
      const latencyMs = answer(n, clock)
      await clock.sleep(latencyMs, signal)
      inFlight--
      return { ok: true, latencyMs }
    },
    checkCount: 1,
    paired: false,
    intervalMs: 1000,
    probeTimeoutMs: 5000,
    clock,
    lag: noLag,
    signal: new AbortController().signal,
    originMs,
    fromMs: 0,
    toMs: 60_000,
    onSample: (one) => course.samples.push(one),
    ...parts,
  })
  return { ...course, ...end }
}

describe('a fixed arrival rate', () => {
  test('a slow server is asked as often as a fast one', async () => {
    for (const latencyMs of [1, 900, 4900]) {
      const { samples, sentAtMs } = await sampled(() => latencyMs)
      expect(sentAtMs).toEqual(Array.from({ length: 60 }, (_, n) => n * 1000))
      expect(samples.every((one) => one.latencyMs === latencyMs)).toBe(true)
    }
  })

  test('a server that stands still for 20 s costs every request of that time its waiting', async () => {
    const resumesMs = 30_000
    const { samples, mostInFlight } = await sampled(
      (_, clock) => {
        const sinceMs = clock.now() - Date.UTC(2026, 0, 1)
        return sinceMs >= 10_000 && sinceMs < resumesMs ? resumesMs - sinceMs : 10
      },
      { maxInFlight: 4, probeTimeoutMs: 60_000 },
    )
    expect(mostInFlight).toBe(4)
    expect(samples).toHaveLength(60)
    const during = samples
      .filter(({ atMs }) => atMs >= 10_000 && atMs < resumesMs)
      .toSorted((a, b) => a.atMs - b.atMs)
    // Due at 10 s it waited 20 s, due at 29 s one second: as users would have, though only four were on their way.
    expect(during.map(({ latencyMs }) => Math.round((latencyMs ?? 0) / 1000))).toEqual(
      Array.from({ length: 20 }, (_, n) => 20 - n),
    )
  })

  test('what waited as long as a request may take has failed, and is not sent', async () => {
    const { samples, sentAtMs, mostInFlight } = await sampled(() => 1e9, {
      maxInFlight: 2,
      probeTimeoutMs: 5000,
    })
    expect(samples).toHaveLength(60)
    expect(mostInFlight).toBeLessThanOrEqual(22) // abandoned ones are told to stop, this probe does so at once
    expect(sentAtMs.length).toBeLessThan(30)
    expect(new Set(samples.map(({ failure }) => failure?.kind))).toEqual(
      new Set(['timeout', 'overdue']),
    )
  })

  test('a machine that slept says nothing about the server', async () => {
    const { samples, skipped } = await sampled((n, clock) => {
      if (n === 10) clock.suspend(20_000)
      return 10
    })
    expect(samples.length + skipped).toBe(60)
    expect(skipped).toBeGreaterThanOrEqual(18)
    expect(samples.every(({ failure }) => failure === undefined)).toBe(true)
  })

  test('checks take turns; the arms of a pair change their order', async () => {
    const { samples } = await sampled(() => 1, { checkCount: 2, paired: true, toMs: 8000 })
    expect(samples.map(({ check, arm, pair }) => `${check} ${arm} ${pair}`)).toEqual([
      '0 control 0',
      '0 candidate 0',
      '1 control 1',
      '1 candidate 1',
      '0 candidate 2',
      '0 control 2',
      '1 candidate 3',
      '1 control 3',
    ])
  })
})

describe('ends', () => {
  test('aborted, it returns at once, and what is on its way is no sample', async () => {
    const stop = new AbortController()
    const samples: Sample[] = []
    const { sentAtMs } = await sampled((n) => (n < 10 ? 5 : 1e9), {
      signal: stop.signal,
      onSample: (one) => {
        samples.push(one)
        if (samples.length === 10) setImmediate(() => stop.abort())
      },
    })
    expect(samples).toHaveLength(10)
    expect(sentAtMs.length).toBeLessThan(60)
  })

  test('a probe that throws is a defect, and ends it', async () => {
    const probe = async () => {
      throw new TypeError('a defect')
    }
    await expect(sampled(() => 1, { probe })).rejects.toThrow('a defect')
  })

  test('a probe that ignores its signal is not waited for', async () => {
    const { samples } = await sampled(() => 1, {
      probe: () => new Promise(() => {}),
      toMs: 3000,
    })
    expect(samples.map(({ failure }) => failure?.kind)).toEqual(['timeout', 'timeout', 'timeout'])
  })

  test('no checks, no samples', async () => {
    expect((await sampled(() => 1, { checkCount: 0 })).samples).toEqual([])
  })

  test('ten thousand probes leave no listeners behind', async () => {
    const warnings: Error[] = []
    const listen = (warning: Error) => warnings.push(warning)
    process.on('warning', listen)
    const { samples } = await sampled(() => 400, { intervalMs: 10, toMs: 100_000 })
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', listen)
    expect(samples).toHaveLength(10_000)
    expect(warnings).toEqual([])
  })
})

test('a stall of this process is noticed, also while it has not ended by a tick', async () => {
  const lag = eventLoopLag({ now: () => performance.now() })
  await new Promise((resolve) => setTimeout(resolve, 50))
  const sinceMs = performance.now()
  while (performance.now() < sinceMs + 150) {
    // busy
  }
  expect(lag.worstSinceMs(sinceMs)).toBeGreaterThan(50)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(lag.worstSinceMs(sinceMs)).toBeGreaterThan(50)
  lag.stop()
})
