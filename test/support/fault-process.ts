// A process that can be killed: it shares this one, so what kills it is that its clock never wakes it again, and that nobody
// listens to what it says.

import type { Clock } from '@slipway/ecs-simulator'

export interface Process {
  /** The clock for everything that the process does. */
  clock: Clock
  kill: () => void
  /** It is also dead from when this holds: asked whenever it sleeps, saves or speaks. */
  diesWhen(condition: () => boolean): void
  dead(): boolean
  /** Resolves when it was killed. Rejects when it has lived for far too long. */
  ended: Promise<undefined>
}

/** Simulated time after which an action does not seem to end by itself, and real time after which it seems to hang. */
const longestLifeMs = 12 * 60 * 60_000
const longestRealMs = 60_000

export function newProcess(clock: Clock): Process {
  const death = new AbortController()
  const bornMs = clock.now()
  let condition = () => false
  let announce: () => void = () => {}
  let giveUp: (error: Error) => void = () => {}
  const ended = new Promise<undefined>((resolve, reject) => {
    announce = () => resolve(undefined)
    giveUp = reject
  })
  ended.catch(() => {})
  const timer = setTimeout(
    () => giveUp(new Error('The action hangs: it waits for nothing that will come')),
    longestRealMs,
  )
  timer.unref()
  const kill = () => {
    clearTimeout(timer)
    death.abort()
    announce()
  }
  const dead = () => {
    if (!death.signal.aborted && condition()) kill()
    return death.signal.aborted
  }
  return {
    kill,
    dead,
    ended,
    diesWhen: (when) => {
      condition = when
    },
    clock: {
      now: () => clock.now(),
      async sleep(ms, signal) {
        if (clock.now() - bornMs > longestLifeMs) giveUp(new Error('The action does not end'))
        if (!dead()) {
          await clock.sleep(ms, signal ? AbortSignal.any([signal, death.signal]) : death.signal)
        }
        if (dead()) await new Promise(() => {})
      },
    },
  }
}
