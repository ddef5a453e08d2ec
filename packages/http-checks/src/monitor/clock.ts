// Time, as what waits here takes it: the machine's clock in an action, a virtual one in a test.

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`, or as soon as the signal is aborted (it never rejects). */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
