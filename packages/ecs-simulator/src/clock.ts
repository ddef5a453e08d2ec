// The three clocks of the simulator: the system's, a faster one, and a virtual one that jumps. Nothing else here reads the time.

/** The time, and a way to wait for it. The same shape as the clients under test use. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Resolves after `ms`, or at once when `signal` aborts. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** A clock that the world can hang its events on. */
export interface WorldClock extends Clock {
  /**
   * Calls `fire` when the time has come; returns how to cancel that. Does not keep the process alive,
   * and does not move virtual time by itself: events of the world happen on the way to somebody's wake-up.
   */
  wakeAt(atMs: number, fire: () => void): () => void
  /** Says that somebody works, so virtual time stands still until the returned function is called. */
  hold(): () => void
}

export const systemClock: WorldClock = spedUpClock(1)

/** The system's time since this call, `factor` times faster. */
export function spedUpClock(factor: number): WorldClock {
  if (!(factor > 0)) throw new RangeError(`The speed of a clock must be above 0, not ${factor}`)
  const start = Date.now()
  const now = () => Math.round(start + (Date.now() - start) * factor)
  const startTimer = (ms: number, fire: () => void) =>
    // Node fires at once for delays over 2^31 - 1 ms; a wait that long is never over in practice.
    setTimeout(fire, Math.min(Math.max(0, ms) / factor, 2 ** 31 - 1))
  return {
    now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const done = () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', done)
          resolve()
        }
        const timer = startTimer(ms, done)
        signal?.addEventListener('abort', done, { once: true })
      }),
    wakeAt(atMs, fire) {
      const timer = startTimer(atMs - now(), fire)
      timer.unref()
      return () => clearTimeout(timer)
    },
    hold: () => () => {},
  }
}
