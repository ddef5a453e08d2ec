// What a clock is. There are two: one that goes with the system's, in adjustable-clock.ts, and one that jumps, in virtual-clock.ts.

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
