// What a run of checks found, as plain data: bounded in size, without bodies, without secrets.

import type { Place } from '../definition.js'
import type { Timings } from '../exchange.js'

export interface RunReport {
  /** Every check passed, and there is at least one; never of a cancelled run. */
  passed: boolean
  cancelled: boolean
  /** In the order of the definition. */
  checks: CheckReport[]
  attempts: number
  durationMs: number
  /** From the beginning until the last check was healthy; only of a run that passed. */
  secondsToHealthy: number | undefined
  /** The versions that the last attempts of the checks saw, each once. */
  versionsSeen: string[]
}

export interface CheckReport {
  name: string
  place: Place | undefined
  /** `GET https://app.example.com/health`; values of a query are left out. */
  target: string
  outcome: 'passed' | 'failed' | 'skipped'
  /** Of one that did not pass, in a sentence. */
  reason: string | undefined
  /** The reason without what the answer holds: fit for outputs, which other jobs and services are given. */
  cause: string | undefined
  /** What was wrong at the last attempt. */
  failures: Failure[]
  /** The first ones and the last ones. */
  attempts: AttemptReport[]
  attemptCount: number
  /** From its first attempt to the last answer. */
  durationMs: number
  /** From the beginning of the run until it was healthy. */
  healthyAfterMs: number | undefined
  version: string | undefined
}

export interface AttemptReport {
  /** From 1. */
  number: number
  /** Since the first attempt of the check. */
  atMs: number
  ok: boolean
  /** `10.0.3.4:443` */
  remoteAddress: string | undefined
  status: number | undefined
  version: string | undefined
  failures: Failure[]
  timings: Timings | undefined
}

export interface Failure {
  /** `status`, `jsonpath $.sha`, `request` */
  what: string
  /** Empty where there was no answer to expect anything of. */
  expected: string
  actual: string
  /** What the answer says of the cause: of a status that is not the expected one, where it leads or how its body begins. */
  note?: string | undefined
  place?: Place | undefined
}

const FIRST = 10
export const MAX_ATTEMPTS_KEPT = 50
export const MAX_FAILURES_KEPT = 20

/** Adds to the list in place; of many it keeps the first and the last. */
export function keepAttempt(kept: AttemptReport[], attempt: AttemptReport): void {
  kept.push(attempt)
  if (kept.length > MAX_ATTEMPTS_KEPT) kept.splice(FIRST, 1)
}

/** `status 503, expected 200` */
export function failureSentence({ what, expected, actual }: Failure): string {
  return expected === '' ? actual : `${what} ${actual}, expected ${expected}`
}

/** The failures in one sentence. */
export function failuresSentence(failures: readonly Failure[]): string {
  const told = failures.slice(0, 3).map(failureSentence).join('; ')
  return failures.length > 3 ? `${told}; and ${failures.length - 3} more` : told
}

/** Without what a body or a cookie holds. */
export function withoutContent(failure: Failure): Failure {
  const isOfContent = /^(?:body|jsonpath|regex|cookie)/.test(failure.what)
  if (!isOfContent || !quotes.test(failure.actual)) return failure
  const rest = failure.actual.replace(/ \(".*\)$/s, '') // html ("<!doctype html>…")
  return { ...failure, actual: quotes.test(rest) ? 'is another one' : rest }
}

const quotes = /["'{[]/

/** What the answer says of the cause, to be told after the failures; empty when it says nothing. */
export function noteOf(failures: readonly Failure[]): string {
  const note = failures.find((failure) => failure.note !== undefined)?.note
  return note === undefined ? '' : `; ${note}`
}
