// Which answers of GitHub are worth another attempt, and when. Pure.

import { UserError } from '../errors.js'
import type { Answer, Request } from './exchange.js'

export type Outcome = Answer | { error: unknown }

/** A longer wait than this costs more than the comment is worth. */
const MAX_DELAY_MS = 60_000

/**
 * What was refused before it was done may always be asked again. Where it may have been done (a lost answer, a gateway that gave
 * up), only what can be done twice: a second POST would make a second comment.
 */
export function isRetryable({ method }: Request, outcome: Outcome): boolean {
  const isRepeatable = method !== 'POST'
  if ('error' in outcome) return isRepeatable && !(outcome.error instanceof UserError)
  if (outcome.status === 429 || outcome.status === 503) return true
  // A secondary rate limit is a 403 with the time to wait.
  if (outcome.status === 403) return outcome.headers['retry-after'] !== undefined
  return isRepeatable && (outcome.status === 502 || outcome.status === 504)
}

/** @returns undefined when it would take too long */
export function retryDelayMs(outcome: Outcome, attempt: number, nowMs: number): number | undefined {
  const asked = 'error' in outcome ? undefined : outcome.headers['retry-after']
  const backoffMs = 1000 * 2 ** (attempt - 1)
  const delayMs = asked === undefined ? backoffMs : retryAfterMs(asked, nowMs)
  return delayMs <= MAX_DELAY_MS ? delayMs : undefined
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfterMs(text: string, nowMs: number): number {
  const delayMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs
  return Number.isNaN(delayMs) ? 1000 : Math.max(0, delayMs)
}
