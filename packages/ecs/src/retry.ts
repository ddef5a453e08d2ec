// Calls again when AWS was busy or no answer came. Time and chance are arguments, so a test replays a throttling
// burst in no time.

import { type AwsErrorKind, awsErrorKind } from './aws-error.js'
import type { Clock } from './clock.js'

export interface RetryOptions {
  clock: Clock
  /** A number in [0, 1), as Math.random gives. */
  random: () => number
  /** Which errors are worth another try. */
  on?: readonly AwsErrorKind[]
  /** Tries in all. */
  attempts?: number
  /** No new try starts after this time (ms since the epoch). */
  until?: number
  firstDelayMs?: number
  maxDelayMs?: number
  signal?: AbortSignal | undefined
  onRetry?: (error: unknown, delayMs: number) => void
}

/** Runs `call` until it succeeds, or rethrows its last error. Delays double, with jitter over their upper half. */
export async function withRetry<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  const {
    clock,
    random,
    on = ['throttled', 'transient'],
    attempts = 4,
    until = Number.POSITIVE_INFINITY,
    firstDelayMs = 1_000,
    maxDelayMs = 30_000,
    signal,
    onRetry,
  } = options
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      const delayMs = Math.min(firstDelayMs * 2 ** (attempt - 1), maxDelayMs) * (0.5 + random() / 2)
      const again = on.includes(awsErrorKind(error)) && attempt < attempts && !signal?.aborted
      if (!again || clock.now() + delayMs > until) throw error
      onRetry?.(error, delayMs)
      await clock.sleep(delayMs, signal)
      if (signal?.aborted) throw error
    }
  }
}
