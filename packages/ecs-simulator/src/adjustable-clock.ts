// A clock for a simulator that somebody watches: its speed can change while it runs, and it can jump ahead.
import type { WorldClock } from './clock.js'

interface WakeUp {
  readonly at: number
  readonly fire: () => void
  /** Somebody waits for it, so it keeps the process alive. */
  readonly awaited: boolean
  timer: NodeJS.Timeout | undefined
}

/** The longest delay that Node's timers take; longer waits are taken in parts. */
const longestDelayMs = 2 ** 31 - 1

export class AdjustableClock implements WorldClock {
  #speed: number
  /** Both were true at the same moment. */
  #anchor: { realMs: number; worldMs: number }
  readonly #wakeUps = new Set<WakeUp>()

  /** @throws RangeError unless speed is above 0. */
  constructor(speed = 1, startMs = Date.now()) {
    this.#speed = validSpeed(speed)
    this.#anchor = { realMs: performance.now(), worldMs: startMs }
  }

  get speed(): number {
    return this.#speed
  }

  /** @throws RangeError unless speed is above 0. */
  set speed(speed: number) {
    this.#moveAnchor(0)
    this.#speed = validSpeed(speed)
    this.#rearm()
  }

  /** Jumps ahead. All that was due in between happens now. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`A clock cannot advance by ${ms} ms`)
    this.#moveAnchor(ms)
    this.#rearm()
  }

  now(): number {
    const { realMs, worldMs } = this.#anchor
    return Math.round(worldMs + (performance.now() - realMs) * this.#speed)
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = () => {
        cancel()
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const cancel = this.#add(this.now() + ms, done, true)
      signal?.addEventListener('abort', done, { once: true })
    })
  }

  wakeAt(atMs: number, fire: () => void): () => void {
    return this.#add(atMs, fire, false)
  }

  hold(): () => void {
    return () => {}
  }

  #add(at: number, fire: () => void, awaited: boolean): () => void {
    const wakeUp: WakeUp = { at, fire, awaited, timer: undefined }
    this.#wakeUps.add(wakeUp)
    this.#arm(wakeUp)
    return () => {
      clearTimeout(wakeUp.timer)
      this.#wakeUps.delete(wakeUp)
    }
  }

  #arm(wakeUp: WakeUp): void {
    clearTimeout(wakeUp.timer)
    const delayMs = Math.max(0, wakeUp.at - this.now()) / this.#speed
    wakeUp.timer = setTimeout(
      () => {
        if (this.now() < wakeUp.at) return this.#arm(wakeUp)
        this.#wakeUps.delete(wakeUp)
        wakeUp.fire()
      },
      Math.min(Math.ceil(delayMs), longestDelayMs),
    )
    if (!wakeUp.awaited) wakeUp.timer.unref()
  }

  #rearm(): void {
    for (const wakeUp of this.#wakeUps) this.#arm(wakeUp)
  }

  #moveAnchor(aheadMs: number): void {
    this.#anchor = { realMs: performance.now(), worldMs: this.now() + aheadMs }
  }
}

function validSpeed(speed: number): number {
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new RangeError(`The speed of a clock must be a number above 0, not ${speed}`)
  return speed
}
