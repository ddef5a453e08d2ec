// One attempt of one check: send, judge, take what later checks need. The body is gone when it returns.

import { type AssertionResult, captureFrom, evaluate, versionSeen } from '../assert/index.js'
import { shown } from '../definition/shown.js'
import type { Assertion, Capture } from '../definition.js'
import type { ExchangeFailure, HttpRequest, HttpResponse, Send, Timings } from '../exchange.js'
import { masked, type Rendered } from '../render.js'
import { noteOnStatus } from './answer-note.js'
import { type Cookie, cookieHeader, withSetCookies } from './cookies.js'
import type { Redaction } from './redaction.js'
import { type Failure, MAX_FAILURES_KEPT } from './report.js'

export interface Asked {
  ok: boolean
  /** The run was cancelled meanwhile: says nothing of the server. */
  aborted: boolean
  /** Why there is no answer. */
  kind: ExchangeFailure['kind'] | undefined
  /** Redacted. */
  failures: Failure[]
  remoteAddress: string | undefined
  status: number | undefined
  /** Redacted. */
  version: string | undefined
  timings: Timings
  captured: Record<string, string>
  cookies: Cookie[]
}

export interface Asking {
  send: Send
  redaction: Redaction
  /** Milliseconds since the epoch, for the days that a certificate has left. */
  nowMs: number
  signal: AbortSignal
}

const MAX_CAPTURED_LENGTH = 64 * 1024
const MAX_VERSION_LENGTH = 100

export async function ask(
  { request, expect }: Pick<Rendered, 'request' | 'expect'>,
  capture: readonly Capture[],
  jar: readonly Cookie[],
  { send, redaction, nowMs, signal }: Asking,
): Promise<Asked> {
  const exchange = await send(withCookies(request, jar), signal)
  if (!exchange.ok) {
    const { kind, message, remoteAddress, timings } = exchange.failure
    const failure = { what: 'request', expected: '', actual: redaction.redact(message) }
    return {
      ok: false,
      aborted: kind === 'aborted' || signal.aborted,
      kind,
      failures: [failure],
      remoteAddress,
      status: undefined,
      version: undefined,
      timings,
      captured: {},
      cookies: [...jar],
    }
  }
  const { response } = exchange
  // Secrets of the answer first: they must be known before anything of it is told.
  const { captured, failures: missing } = takeCaptures(capture, response, redaction)
  const setCookies = response.headers.flatMap(([name, value]) =>
    name === 'set-cookie' ? [value] : [],
  )
  const cookies = withSetCookies(jar, response.url, setCookies)
  const results = evaluate(expect, response, { nowMs })
  const failures = [
    ...results.flatMap((result, index) =>
      result.ok ? [] : [failureOf(result, expect[index], response)],
    ),
    // An answer that is not the expected one has not the expected values either; once is enough.
    ...(results.every(({ ok }) => ok) ? missing : []),
  ]
  const version = versionOf(expect, results, response)
  return {
    ok: failures.length === 0,
    aborted: false,
    kind: undefined,
    failures: failures.slice(0, MAX_FAILURES_KEPT).map((failure) => ({
      ...failure,
      what: redaction.redact(failure.what),
      expected: redaction.redact(failure.expected),
      actual: redaction.redact(failure.actual),
      ...(failure.note !== undefined && { note: redaction.redact(failure.note) }),
    })),
    remoteAddress: response.remoteAddress,
    status: response.status,
    version: version === undefined ? undefined : redaction.redact(version),
    timings: response.timings,
    captured,
    cookies,
  }
}

/** A Cookie header of the definition stands as it is. */
function withCookies(request: HttpRequest, jar: readonly Cookie[]): HttpRequest {
  const cookie = cookieHeader(jar, request.url)
  const isSaid = request.headers.some(([name]) => name.toLowerCase() === 'cookie')
  if (cookie === undefined || isSaid) return request
  return { ...request, headers: [...request.headers, ['Cookie', cookie]] }
}

function failureOf(
  result: AssertionResult,
  assertion: Assertion | undefined,
  response: HttpResponse,
): Failure {
  const { what, expected, place } = result
  const { subject } = assertion ?? {}
  // A cookie is a credential; its name and attributes are enough to see what is wrong.
  const isCookie = subject?.kind === 'header' && subject.name === 'set-cookie'
  const actual = isCookie ? result.actual.replaceAll(/=[^;]*/g, '=***') : result.actual
  const note = subject?.kind === 'status' ? noteOnStatus(response) : undefined
  return {
    what,
    expected: assertion?.expectation ?? expected,
    actual,
    ...(note !== undefined && { note }),
    place,
  }
}

function takeCaptures(
  capture: readonly Capture[],
  response: HttpResponse,
  redaction: Redaction,
): { captured: Record<string, string>; failures: Failure[] } {
  const captured: Record<string, string> = {}
  const failures: Failure[] = []
  for (const one of capture) {
    const what = `capture ${one.name}`
    const result = captureFrom(one, response)
    const fail = (actual: string) =>
      failures.push({ what, expected: 'a value', actual, place: one.place })
    if (!result.ok) fail(result.why)
    else if (result.value.length > MAX_CAPTURED_LENGTH) {
      fail(`${result.value.length} characters, more than ${MAX_CAPTURED_LENGTH}`)
    } else if (result.value === '') fail('an empty text')
    else {
      captured[one.name] = result.value
      if (one.secret && masked([result.value]).length === 0) {
        delete captured[one.name]
        fail('a secret too short to be masked (4 characters at least, or secret: false)')
      } else if (one.secret) redaction.keep([result.value])
    }
  }
  return { captured, failures }
}

/** What the answer says its version is; of a whole page only the word that was looked for and found. */
function versionOf(
  expect: readonly Assertion[],
  results: readonly AssertionResult[],
  response: HttpResponse,
): string | undefined {
  for (const [index, { subject, expectation }] of expect.entries()) {
    if (subject.kind !== 'version') continue
    const seen = versionSeen(response, subject.from)
    const isWord =
      seen !== undefined && seen.length <= MAX_VERSION_LENGTH && /^[\w.+-]+$/.test(seen)
    if (isWord) return seen
    if (subject.from !== 'body')
      return seen === undefined ? undefined : shown(seen, MAX_VERSION_LENGTH)
    const [, found] = /^"(.*)" /.exec(results[index]?.ok ? (expectation ?? '') : '') ?? []
    if (found !== undefined) return found
  }
  return undefined
}
