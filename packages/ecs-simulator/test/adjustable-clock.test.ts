// The clock that goes with the system's: faster, slower, and ahead.
import { expect, test } from '@jest/globals'
import { AdjustableClock } from '../src/index.js'

const start = Date.UTC(2026, 0, 5, 9)

test('it goes on, so many times as fast', async () => {
  const clock = new AdjustableClock(1000, start)
  const realStart = Date.now()
  await clock.sleep(50_000)
  const realMs = Date.now() - realStart
  expect(clock.now() - start).toBeGreaterThanOrEqual(50_000)
  expect(realMs).toBeGreaterThanOrEqual(49)
  expect(realMs).toBeLessThan(5000)
})

test('advance wakes whoever is due, in order, and nobody else', async () => {
  const clock = new AdjustableClock(1, start)
  const woken: string[] = []
  clock.wakeAt(start + 60_000, () => woken.push('second'))
  clock.wakeAt(start + 30_000, () => woken.push('first'))
  const cancel = clock.wakeAt(start + 30_000, () => woken.push('cancelled'))
  clock.wakeAt(start + 600_000, () => woken.push('too early'))
  cancel()
  clock.advance(61_000)
  await clock.sleep(20)
  expect(woken.sort()).toEqual(['first', 'second'])
  expect(clock.now() - start).toBeGreaterThanOrEqual(61_000)
})

test('a sleeper feels a change of speed', async () => {
  const clock = new AdjustableClock(1, start)
  const realStart = Date.now()
  const sleeper = clock.sleep(60_000)
  clock.speed = 2000
  await sleeper
  expect(clock.speed).toBe(2000)
  expect(Date.now() - realStart).toBeLessThan(5000)
})

test('a sleep ends early when its signal aborts', async () => {
  const clock = new AdjustableClock(1, start)
  const abort = new AbortController()
  const sleeper = clock.sleep(60_000, abort.signal)
  abort.abort()
  await sleeper
  await clock.sleep(60_000, abort.signal)
  expect(clock.now() - start).toBeLessThan(5000)
})

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('there is no speed %d', (speed) => {
  expect(() => new AdjustableClock(speed)).toThrow('must be a number above 0')
  const clock = new AdjustableClock()
  expect(() => {
    clock.speed = speed
  }).toThrow('must be a number above 0')
})

test('time does not go back', () => {
  expect(() => new AdjustableClock().advance(-1)).toThrow('cannot advance by -1 ms')
})
