// Asking again until everything holds: the deadline, the pause, the successes in a row. What one attempt is, it does not know.

import type { Retry } from '../definition.js'
import type { Clock } from '../monitor/clock.js'

export interface Attempt {
  /** From 1. */
  number: number
  /** Since the first attempt began. */
  atMs: number
  /** In a row, before this one. */
  successes: number
}

export type RetryEnd = 'healthy' | 'deadline' | 'cancelled'

/**
 * No attempt begins after the deadline, but the first one always does. One that is under way at the deadline may end, by its own
 * timeout. A failure sets the successes in a row back to none.
 * @param attempt gives undefined when the run was cancelled meanwhile.
 * @param place where an attempt waits for its turn; it may come too late for it.
 */
export async function retryUntilHealthy(
  { timeoutMs, intervalMs, successes: wanted }: Retry,
  clock: Clock,
  signal: AbortSignal,
  place: <T>(work: () => Promise<T>) => Promise<T>,
  attempt: (attempt: Attempt) => Promise<boolean | undefined>,
): Promise<{ end: RetryEnd; successes: number }> {
  let startMs: number | undefined
  let successes = 0
  for (let number = 1; ; number++) {
    if (signal.aborted) return { end: 'cancelled', successes }
    const ok = await place(async () => {
      if (signal.aborted) return undefined
      const now = clock.now()
      startMs ??= now
      const atMs = now - startMs
      return atMs > timeoutMs && number > 1 ? 'late' : attempt({ number, atMs, successes })
    })
    if (ok === undefined) return { end: 'cancelled', successes }
    if (ok === 'late') return { end: 'deadline', successes }
    successes = ok ? successes + 1 : 0
    if (successes >= wanted) return { end: 'healthy', successes }
    const leftMs = (startMs ?? 0) + timeoutMs - clock.now()
    if (leftMs < intervalMs) return { end: 'deadline', successes }
    await clock.sleep(intervalMs, signal)
  }
}
