// Runs the checks of a definition: those that read captured values after those that capture them, the others at once, each
// until it is healthy or its deadline has passed.

import { dependenciesOf } from '../definition/dependencies.js'
import { DefinitionProblem } from '../definition/problem.js'
import { quoted, shown } from '../definition/shown.js'
import type { Check, Definition } from '../definition.js'
import type { Send } from '../exchange.js'
import type { Clock } from '../monitor/clock.js'
import { type RenderValues, render } from '../render.js'
import { type Asked, ask } from './ask.js'
import { type Cookie, mergeJars } from './cookies.js'
import { createPlaces, type Places } from './places.js'
import { createRedaction, type Redaction, type Secrets } from './redaction.js'
import {
  type AttemptReport,
  type CheckReport,
  type Failure,
  failuresSentence,
  keepAttempt,
  noteOf,
  type RunReport,
  withoutContent,
} from './report.js'
import { retryUntilHealthy } from './retry.js'

export interface Reporter {
  info(line: string): void
  debug(line: string): void
}

export interface RunOptions {
  send: Send
  clock: Clock
  /** Lines may quote what servers answered: whoever prints them must neutralise runner commands. */
  reporter: Reporter
  secrets: Secrets
  signal: AbortSignal
  variables: Readonly<Record<string, string>>
  /** Body files are read from inside this directory only. */
  root: string
  /** Requests at once, 10 by default. */
  concurrency?: number | undefined
}

interface Run extends Omit<RunOptions, 'secrets'> {
  redaction: Redaction
  places: Places
  startMs: number
}

interface Ended {
  report: CheckReport
  captured: Record<string, string>
  cookies: Cookie[]
}

/** @throws DefinitionProblem before anything is sent. Never throws for what a server does. */
export async function runChecks(
  definition: Definition,
  { secrets, ...options }: RunOptions,
): Promise<RunReport> {
  const { checks } = definition
  if (checks.length === 0) throw new DefinitionProblem('there are no checks to run')
  const { of, order, mistakes } = dependenciesOf(checks, Object.keys(options.variables))
  if (mistakes.length > 0) throw new DefinitionProblem(mistakes.map(({ message }) => message))
  const redaction = createRedaction(secrets)
  prepareIndependent(checks, of, options, redaction)

  // A defect in one check must not leave the others running.
  const stop = new AbortController()
  const signal = AbortSignal.any([options.signal, stop.signal])
  const { clock, concurrency = 10 } = options
  const run: Run = {
    ...options,
    signal,
    redaction,
    places: createPlaces(concurrency),
    startMs: clock.now(),
  }
  const ends: Promise<Ended>[] = []
  for (const index of order) {
    const check = checks[index]
    if (!check) continue
    const before = (of[index] ?? []).flatMap((other) => ends[other] ?? [])
    ends[index] = runAfter(before, check, run).catch((error: unknown) => {
      stop.abort()
      throw error
    })
  }
  const settled = await Promise.allSettled(ends)
  const reports = settled.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value.report
  })
  return summarize(reports, clock.now() - run.startMs, options.signal.aborted)
}

/** Everything that needs no captured value is filled in once before the first request, so mistakes come first. */
function prepareIndependent(
  checks: readonly Check[],
  of: readonly number[][],
  { variables, root }: Pick<RunOptions, 'variables' | 'root'>,
  redaction: Redaction,
): void {
  const problems: string[] = []
  for (const [index, check] of checks.entries()) {
    if ((of[index] ?? []).length > 0) continue
    try {
      redaction.keep(render(check, { given: variables }, { root }).secrets)
    } catch (error) {
      if (!(error instanceof DefinitionProblem)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new DefinitionProblem(problems.map((one) => redaction.redact(one)))
}

async function runAfter(before: Promise<Ended>[], check: Check, run: Run): Promise<Ended> {
  const earlier = await Promise.all(before)
  const failed = earlier.find(({ report }) => report.outcome !== 'passed')?.report
  if (failed) {
    const how = failed.outcome === 'skipped' ? 'was skipped' : 'failed'
    const reason = `needs check ${quoted(failed.name)}, which ${how}`
    run.reporter.info(run.redaction.redact(`${shown(check.name)}: skipped: ${reason}`))
    return ended(check, run, { outcome: 'skipped', reason })
  }
  const jar = mergeJars(earlier.map(({ cookies }) => cookies))
  const captured = Object.fromEntries(earlier.flatMap((one) => Object.entries(one.captured)))
  const values: RenderValues = { given: run.variables, captured }
  try {
    const { secrets, request } = render(check, values, { root: run.root })
    run.redaction.keep(secrets)
    return await runCheck(check, targetOf(check, request.url), values, jar, run)
  } catch (error) {
    if (!(error instanceof DefinitionProblem)) throw error
    // What an answer gave does not fit here: the server's fault, so this check's failure.
    const reason = run.redaction.redact(shown(error.message, 500))
    run.reporter.info(run.redaction.redact(`${shown(check.name)}: not asked: ${reason}`))
    return ended(check, run, { outcome: 'failed', reason })
  }
}

async function runCheck(
  check: Check,
  target: string,
  values: RenderValues,
  jar: Cookie[],
  run: Run,
): Promise<Ended> {
  const { clock, reporter, redaction, send, signal, places, root } = run
  const name = shown(redaction.redact(check.name))
  const attempts: AttemptReport[] = []
  let firstMs = clock.now()
  let count = 0
  let last: Asked | undefined
  const { end, successes } = await retryUntilHealthy(
    check.retry,
    clock,
    signal,
    (work) => places.take(work),
    async ({ number, atMs }) => {
      if (number === 1) firstMs = clock.now()
      count = number
      // Not kept between attempts: the bodies of a thousand checks would be.
      const rendered = render(check, values, { root })
      const asking = { send, redaction, nowMs: clock.now(), signal }
      const asked = await ask(rendered, check.capture, jar, asking)
      if (asked.aborted) return undefined
      last = asked
      const { ok, remoteAddress, status, version, failures, timings } = asked
      keepAttempt(attempts, { number, atMs, ok, remoteAddress, status, version, failures, timings })
      const line = attemptLine(name, number, atMs, asked)
      if (ok) reporter.debug(line)
      else reporter.info(redaction.redact(line))
      return ok
    },
  )
  const durationMs = clock.now() - firstMs
  const common = { target, attempts, attemptCount: count, durationMs, version: last?.version }
  if (end === 'healthy' && last) {
    const healthyAfterMs = clock.now() - run.startMs
    reporter.info(redaction.redact(`${name}: healthy${healthyLine(count, durationMs, last)}`))
    return {
      ...ended(check, run, { outcome: 'passed', ...common, healthyAfterMs }),
      captured: { ...values.captured, ...last.captured },
      cookies: last.cookies,
    }
  }
  const why = (told: readonly Failure[]) =>
    redaction.redact(whyNot(check, end, successes, last?.ok === true, told, durationMs, count))
  const failures = last?.failures ?? []
  return ended(check, run, {
    outcome: 'failed',
    reason: why(failures),
    cause: why(failures.map(withoutContent)),
    failures,
    ...common,
  })
}

/** `health: attempt 3, 14 s: 10.0.3.4:443, version abc123: status 503, expected 200` */
function attemptLine(name: string, number: number, atMs: number, asked: Asked): string {
  const { ok, remoteAddress, version, failures } = asked
  const who = [remoteAddress, version === undefined ? undefined : `version ${version}`]
    .filter((part) => part)
    .join(', ')
  const what = ok ? 'everything holds' : `${failuresSentence(failures)}${noteOf(failures)}`
  return `${name}: attempt ${number}, ${seconds(atMs)}: ${who === '' ? '' : `${shown(who)}: `}${shown(what, 600)}`
}

function healthyLine(count: number, durationMs: number, { remoteAddress, version }: Asked): string {
  const tries = count === 1 ? '' : ` after ${seconds(durationMs)}, ${count} attempts`
  const who = [remoteAddress, version === undefined ? undefined : `version ${version}`]
  return `${tries} (${shown(who.filter((part) => part).join(', '))})`
}

const seconds = (ms: number) =>
  `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`

function whyNot(
  { retry }: Check,
  end: 'healthy' | 'deadline' | 'cancelled',
  successes: number,
  isWell: boolean,
  failures: readonly Failure[],
  durationMs: number,
  count: number,
): string {
  if (end === 'cancelled') return 'the run was cancelled before it was healthy'
  const tried = count === 1 ? '' : ` (${count} attempts in ${seconds(durationMs)})`
  if (isWell) {
    return `healthy only ${successes} times in a row, ${retry.successes} are needed${tried}`
  }
  return `${failuresSentence(failures)}${tried}`
}

function ended(
  check: Check,
  { redaction }: Run,
  found: Pick<CheckReport, 'outcome'> & Partial<CheckReport>,
): Ended {
  const report: CheckReport = {
    name: redaction.redact(check.name),
    place: check.place,
    target: targetOf(check, undefined),
    reason: undefined,
    cause: found.reason,
    failures: [],
    attempts: [],
    attemptCount: 0,
    durationMs: 0,
    healthyAfterMs: undefined,
    version: undefined,
    ...found,
  }
  report.target = redaction.redact(report.target)
  return { report, captured: {}, cookies: [] }
}

/** The values of a query may be secret, and a report is no place for them. */
function targetOf({ request }: Check, url: URL | undefined): string {
  const where = url ? url.origin + url.pathname : request.url.replace(/[?#].*$/s, '')
  return shown(`${request.method} ${where}`, 500)
}

function summarize(checks: CheckReport[], durationMs: number, cancelled: boolean): RunReport {
  const passed =
    checks.length > 0 && !cancelled && checks.every(({ outcome }) => outcome === 'passed')
  const versions = new Set(checks.flatMap(({ version }) => version ?? []))
  const healthyMs = Math.max(...checks.map(({ healthyAfterMs = 0 }) => healthyAfterMs))
  return {
    passed,
    cancelled,
    checks,
    attempts: checks.reduce((sum, { attemptCount }) => sum + attemptCount, 0),
    durationMs,
    secondsToHealthy: passed ? Math.round(healthyMs / 100) / 10 : undefined,
    versionsSeen: [...versions].slice(0, 10),
  }
}
