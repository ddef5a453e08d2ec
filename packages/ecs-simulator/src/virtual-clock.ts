// Virtual time, for tests: it jumps to the next wake-up as soon as nobody in this process works any more.
import type { WorldClock } from './clock.js'

interface Timer {
  at: number
  order: number
  fire: () => void
  /** Somebody waits for this one. World events are not waited for: they happen on the way. */
  awaited: boolean
}

/** Turns of the event loop without any sign of work after which nobody is taken to be working. */
const idleTurns = 12

/** Requests of libuv that mean "an answer is on its way": a client that reads a file or opens a connection is no idler. */
const workInProgress =
  /^(FSReq|CloseReq|GetAddrInfo|TCPConnect|PipeConnect|WriteWrap|ShutdownWrap|Zlib)/

/**
 * A clock for tests in which simulator and client share a process. `now()` changes only when every
 * party sleeps: then it becomes the time of the earliest wake-up. A party works while a request is in
 * flight (the simulator holds the clock), while libuv does I/O for it, or while turns of the event loop
 * still bring something new. Work that none of this shows, such as a timer of the system, needs `hold()`.
 */
export class VirtualClock implements WorldClock {
  #now: number
  #timers: Timer[] = []
  #order = 0
  #holds = 0
  #activity = 0
  #watching = false

  constructor(startMs = Date.UTC(2026, 0, 5, 9)) {
    this.#now = startMs
  }

  now(): number {
    return this.#now
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = () => {
        cancel()
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const cancel = this.#add(this.#now + Math.max(0, ms), done, true)
      signal?.addEventListener('abort', done, { once: true })
    })
  }

  wakeAt(atMs: number, fire: () => void): () => void {
    return this.#add(atMs, fire, false)
  }

  hold(): () => void {
    let held = true
    this.#holds++
    this.#activity++
    return () => {
      if (!held) return
      held = false
      this.#holds--
      this.#activity++
      this.#watch()
    }
  }

  #add(at: number, fire: () => void, awaited: boolean): () => void {
    const timer: Timer = { at, order: this.#order++, fire, awaited }
    this.#timers.push(timer)
    this.#activity++
    this.#watch()
    return () => {
      const index = this.#timers.indexOf(timer)
      if (index >= 0) this.#timers.splice(index, 1)
    }
  }

  /** Turns the event loop until nobody works, then jumps; again, as long as somebody waits. */
  #watch(): void {
    if (this.#watching) return
    this.#watching = true
    let seen = this.#activity
    let quiet = 0
    const turn = () => {
      if (this.#holds > 0 || !this.#timers.some((timer) => timer.awaited)) {
        this.#watching = false // the next release or sleep watches again
        return
      }
      if (this.#activity !== seen || somethingIsUnderWay()) {
        seen = this.#activity
        quiet = 0
      } else if (++quiet >= idleTurns) {
        this.#jump()
        quiet = 0
      }
      setImmediate(turn)
    }
    setImmediate(turn)
  }

  #jump(): void {
    const next = this.#timers.reduce((a, b) =>
      b.at < a.at || (b.at === a.at && b.order < a.order) ? b : a,
    )
    this.#timers.splice(this.#timers.indexOf(next), 1)
    this.#now = Math.max(this.#now, next.at)
    this.#activity++
    next.fire()
  }
}

function somethingIsUnderWay(): boolean {
  return process.getActiveResourcesInfo().some((name) => workInProgress.test(name))
}
