import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { AdjustableClock, VirtualClock } from '../src/index.js'
import { EventQueue } from '../src/queue.js'
import { Timeline } from '../src/timeline.js'

describe('VirtualClock', () => {
  test('jumps from wake-up to wake-up, in order', async () => {
    const clock = new VirtualClock(0)
    const seen: string[] = []
    const sleeper = async (name: string, ...waits: number[]) => {
      for (const ms of waits) {
        await clock.sleep(ms)
        seen.push(`${name} ${clock.now()}`)
      }
    }
    await Promise.all([sleeper('a', 1000, 2000), sleeper('b', 1500, 3_600_000)])
    expect(seen).toEqual(['a 1000', 'b 1500', 'a 3000', 'b 3601500'])
  })

  test('stands still while somebody holds it', async () => {
    const clock = new VirtualClock(0)
    const release = clock.hold()
    const nap = clock.sleep(10)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(clock.now()).toBe(0)
    release()
    await nap
    expect(clock.now()).toBe(10)
  })

  test('waits for files that are being read', async () => {
    const clock = new VirtualClock(0)
    const read = async () => {
      for (let i = 0; i < 20; i++) await readFile(import.meta.filename)
      return clock.now()
    }
    const [readAt] = await Promise.all([read(), clock.sleep(5000)])
    expect(readAt).toBe(0)
  })

  test('an abort ends a sleep at once', async () => {
    const clock = new VirtualClock(0)
    const controller = new AbortController()
    const nap = clock.sleep(60_000, controller.signal)
    controller.abort()
    await nap
    await clock.sleep(1000, controller.signal)
    expect(clock.now()).toBe(0)
  })

  test('wake-ups that nobody awaits happen on the way, and do not move time', async () => {
    const clock = new VirtualClock(0)
    const seen: number[] = []
    clock.wakeAt(50, () => seen.push(clock.now()))
    clock.wakeAt(5000, () => seen.push(clock.now()))
    const cancel = clock.wakeAt(60, () => seen.push(-1))
    cancel()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(clock.now()).toBe(0)
    await clock.sleep(100)
    expect(seen).toEqual([50])
  })
})

describe('EventQueue', () => {
  test('by time, then in the order of arrival; cancelled ones are gone', () => {
    const queue = new EventQueue()
    const seen: string[] = []
    for (const [at, name] of [
      [3, 'c'],
      [1, 'a'],
      [2, 'cancelled'],
      [3, 'd'],
      [1, 'b'],
    ] as const) {
      const event = queue.push(at, () => seen.push(name))
      if (name === 'cancelled') event.run = undefined
    }
    for (let event = queue.pop(); event; event = queue.pop()) event.run?.()
    expect(seen).toEqual(['a', 'b', 'c', 'd'])
  })

  test('keeps the order of many', () => {
    const queue = new EventQueue()
    const times = Array.from({ length: 500 }, (_, index) => (index * 7919) % 101)
    for (const at of times) queue.push(at, () => {})
    const out: number[] = []
    for (let event = queue.pop(); event; event = queue.pop()) out.push(event.at)
    expect(out).toEqual(times.toSorted((a, b) => a - b))
  })
})

describe('Timeline', () => {
  test('what was due happens at its own time, before the deed that came late', async () => {
    const clock = new VirtualClock(0)
    const timeline = new Timeline(clock)
    const seen: string[] = []
    const note = (what: string) => seen.push(`${what} ${timeline.now()}`)
    timeline.after(10, () => {
      note('first')
      timeline.after(5, () => note('caused'))
    })
    await clock.sleep(100)
    timeline.act(() => note('deed'))
    expect(seen).toEqual(['first 10', 'caused 15', 'deed 100'])
  })

  test('on a fast clock of the system', async () => {
    const clock = new AdjustableClock(1000)
    const timeline = new Timeline(clock)
    const happened = new Promise<string>((resolve) => timeline.after(5000, () => resolve('world')))
    // Nothing of the world keeps a process alive: somebody has to wait.
    const patience = new AbortController()
    const tester = clock.sleep(60_000, patience.signal).then(() => 'tester')
    expect(await Promise.race([happened, tester])).toBe('world')
    patience.abort()
    timeline.close()
  })
})
