// One probe of a monitor and how it went. No probe is ever asked twice: a retry would hide the very error rate that is measured.

/** Which version was asked. Where only one is reachable, that is the candidate. */
export type ArmName = 'control' | 'candidate'

export type ProbeFailureKind =
  /** Nothing came back, or not all of it. */
  | 'no-answer'
  /** An answer that its check does not accept. */
  | 'wrong-answer'
  | 'timeout'
  /** It was due, but earlier requests still held every place for as long as a request may take. */
  | 'overdue'

export interface ProbeFailure {
  kind: ProbeFailureKind
  /** One line, safe of secrets. */
  message: string
}

export type ProbeResult =
  /** From the look-up of the name to the last byte. */
  { ok: true; latencyMs: number } | { ok: false; failure: ProbeFailure }

/** Asks one check once, without retries, and judges the answer by its asserts. Never throws for what a server does. */
export type Probe = (checkIndex: number, arm: ArmName, signal: AbortSignal) => Promise<ProbeResult>

export interface Sample {
  /** Index of the check. */
  check: number
  arm: ArmName
  /** The control's and the candidate's sample of one turn share it. */
  pair: number
  /** When it was due, from the beginning of the window. */
  atMs: number
  /** From when it could have been sent; only of successes, since a failure has no latency to compare. */
  latencyMs?: number | undefined
  failure?: ProbeFailure | undefined
  /** The runner itself stalled meanwhile: it counts for the error rate, never for latency. */
  lagged: boolean
}
