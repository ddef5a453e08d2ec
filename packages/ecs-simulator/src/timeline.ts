// The world's time: events happen in order and each at its own time, however late the clock says so.
import type { WorldClock } from './clock.js'
import { EventQueue } from './queue.js'

export class Timeline {
  readonly #clock: WorldClock
  readonly #queue = new EventQueue()
  readonly startedAt: number
  /** Called after every event and every deed from outside, at its time. */
  afterEach: () => void = () => {}
  #now: number
  #running = false
  #closed = false
  #alarm: { at: number; cancel: () => void } | undefined

  constructor(clock: WorldClock) {
    this.#clock = clock
    this.#now = this.startedAt = clock.now()
  }

  /** The time of the event that is happening, in epoch milliseconds. */
  now(): number {
    return this.#now
  }

  /** Runs `deed` after `ms`; returns how to cancel that. */
  after(ms: number, deed: () => void): () => void {
    if (this.#closed) return () => {}
    const event = this.#queue.push(this.#now + Math.max(0, ms), deed)
    if (!this.#running) this.#arm()
    return () => {
      event.run = undefined
    }
  }

  /**
   * For whatever comes from outside (a request, a process that ended): first everything that was due happens,
   * then `deed`, then what it caused at once.
   */
  act<T>(deed: () => T): T {
    if (this.#running) return deed()
    this.#running = true
    try {
      this.#catchUp()
      const result = deed()
      this.afterEach()
      this.#catchUp()
      return result
    } finally {
      this.#running = false
      this.#arm()
    }
  }

  /** Nothing happens any more. */
  close(): void {
    this.#closed = true
    this.#queue.clear()
    this.#alarm?.cancel()
    this.#alarm = undefined
  }

  #catchUp(): void {
    const until = this.#clock.now()
    for (;;) {
      const next = this.#queue.peek()
      if (!next || next.at > until) break
      this.#queue.pop()
      this.#now = Math.max(this.#now, next.at)
      next.run?.()
      this.afterEach()
    }
    this.#now = Math.max(this.#now, until)
  }

  #arm(): void {
    const next = this.#queue.peek()
    if (next?.at === this.#alarm?.at && next) return
    this.#alarm?.cancel()
    this.#alarm = undefined
    if (!next || this.#closed) return
    const cancel = this.#clock.wakeAt(next.at, () => {
      this.#alarm = undefined
      this.act(() => {})
    })
    this.#alarm = { at: next.at, cancel }
  }
}
