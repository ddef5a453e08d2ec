import { expect, test } from '@jest/globals'
import type { Clock } from '../src/clock.js'
import { withRetry } from '../src/retry.js'

const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' })

function clockWith(slept: number[]): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  }
}

/** Fails that often, then answers. */
const failing = (times: number, error: unknown = throttled) => {
  let calls = 0
  const call = async () => {
    if (calls++ < times) throw error
    return 'answer'
  }
  return { call, calls: () => calls }
}

test('delays double, up to a limit, with jitter over their upper half', async () => {
  const slept: number[] = []
  const options = { clock: clockWith(slept), random: () => 0, attempts: 7, maxDelayMs: 8_000 }
  await expect(withRetry(failing(6).call, options)).resolves.toBe('answer')
  expect(slept).toEqual([500, 1_000, 2_000, 4_000, 4_000, 4_000])
})

test('gives up after that many attempts, and rethrows the error itself', async () => {
  const { call, calls } = failing(9)
  const options = { clock: clockWith([]), random: Math.random, attempts: 3 }
  await expect(withRetry(call, options)).rejects.toBe(throttled)
  expect(calls()).toBe(3)
})

test('an error that is not worth it is not tried again', async () => {
  const { call, calls } = failing(1, new Error('no'))
  await expect(withRetry(call, { clock: clockWith([]), random: Math.random })).rejects.toThrow('no')
  expect(calls()).toBe(1)
})

test('nothing starts after the deadline, nor after the signal', async () => {
  const late = { clock: clockWith([]), random: () => 1, until: 500 }
  await expect(withRetry(failing(1).call, late)).rejects.toBe(throttled)
  const aborted = { clock: clockWith([]), random: () => 1, signal: AbortSignal.abort() }
  await expect(withRetry(failing(1).call, aborted)).rejects.toBe(throttled)
})
