import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Retry } from '../../src/definition.js'
import { retryUntilHealthy } from '../../src/run/retry.js'

/** Time that passes only by sleeping and by what attempts take. */
function virtualClock() {
  let ms = 1_000_000
  return {
    now: () => ms,
    sleep: async (wanted: number, signal?: AbortSignal) => {
      if (!signal?.aborted) ms += wanted
    },
    pass: (by: number) => {
      ms += by
    },
  }
}

async function play(retry: Retry, oks: readonly boolean[], tookMs = 0) {
  const clock = virtualClock()
  const begins: number[] = []
  const end = await retryUntilHealthy(
    retry,
    clock,
    new AbortController().signal,
    (work) => work(),
    async ({ number, atMs }) => {
      begins.push(atMs)
      clock.pass(tookMs)
      return oks[number - 1] ?? false
    },
  )
  return { ...end, begins }
}

describe('the deadline', () => {
  test.each<
    [name: string, retry: Retry, oks: boolean[], tookMs: number, begins: number[], end: string]
  >([
    ['no retry asks once', { timeoutMs: 0, intervalMs: 100, successes: 1 }, [], 0, [0], 'deadline'],
    [
      'no retry, healthy',
      { timeoutMs: 0, intervalMs: 100, successes: 1 },
      [true],
      5,
      [0],
      'healthy',
    ],
    [
      'one may begin at the deadline',
      { timeoutMs: 200, intervalMs: 100, successes: 1 },
      [],
      0,
      [0, 100, 200],
      'deadline',
    ],
    [
      'none begins after it',
      { timeoutMs: 250, intervalMs: 100, successes: 1 },
      [],
      30,
      [0, 130],
      'deadline',
    ],
    [
      'one in flight may end after it',
      { timeoutMs: 150, intervalMs: 100, successes: 1 },
      [false, true],
      90,
      [0],
      'deadline',
    ],
    [
      'a late success counts',
      { timeoutMs: 150, intervalMs: 100, successes: 1 },
      [false, true],
      50,
      [0, 150],
      'healthy',
    ],
    [
      'three in a row',
      { timeoutMs: 900, intervalMs: 100, successes: 3 },
      [true, true, false, true, true, true],
      0,
      [0, 100, 200, 300, 400, 500],
      'healthy',
    ],
    [
      'not enough in a row',
      { timeoutMs: 300, intervalMs: 100, successes: 3 },
      [true, false, true, true],
      0,
      [0, 100, 200, 300],
      'deadline',
    ],
  ])('%s', async (_, retry, oks, tookMs, begins, end) => {
    expect(await play(retry, oks, tookMs)).toMatchObject({ begins, end })
  })

  test('an attempt that waited too long for its turn is not made', async () => {
    const clock = virtualClock()
    let made = 0
    const { end } = await retryUntilHealthy(
      { timeoutMs: 200, intervalMs: 100, successes: 1 },
      clock,
      new AbortController().signal,
      async (work) => {
        if (made > 0) clock.pass(500)
        return work()
      },
      async () => {
        made++
        return false
      },
    )
    expect([end, made]).toEqual(['deadline', 1])
  })

  test('at least one attempt, none after the deadline, healthy only by successes in a row', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 10, max: 1000 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        fc.integer({ min: 0, max: 700 }),
        async (timeoutMs, intervalMs, successes, oks, tookMs) => {
          const { begins, end } = await play({ timeoutMs, intervalMs, successes }, oks, tookMs)
          expect(begins.length).toBeGreaterThanOrEqual(1)
          expect(Math.max(...begins)).toBeLessThanOrEqual(timeoutMs)
          const asked = begins.map((_, index) => oks[index] ?? false)
          const last = asked.slice(-successes)
          const isHealthy = last.length === successes && last.every(Boolean)
          expect(end).toBe(isHealthy ? 'healthy' : 'deadline')
        },
      ),
    )
  })
})
