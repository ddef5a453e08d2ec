// Smoke checks made ready to be asked: the definition is read, every value is filled in once, and from then on nothing in it
// can be wrong. This file and what it imports bring @slipway/http-checks with them: load it with import().

import { cutText, redact, registerSecret, UserError } from '@slipway/action-kit'
import { elapsed } from '@slipway/ecs'
import {
  createSend,
  type Definition,
  DefinitionProblem,
  type Failure,
  failuresSentence,
  type RunOptions,
  type RunReport,
  runChecks,
  withoutContent,
  withRetry,
} from '@slipway/http-checks'
import type { Context } from '../context.js'
import type { Inputs } from '../inputs.js'
import { readSmokeDefinition, type SmokeDefinition } from './definition.js'
import { type Asking, prepareMonitor } from './monitor.js'
import type { SmokeChecks } from './smoke-checks.js'
import type { SmokeInputs } from './smoke-inputs.js'

/** Of the checks that are asked once more: after a rollback nobody wants to wait for long. */
const againRetry = { timeoutMs: 6_000, intervalMs: 2_000, successes: 1 }

/** @throws UserError with every mistake. */
export async function prepareSmokeChecks(
  inputs: SmokeInputs,
  limits: Pick<Inputs, 'bakeMs' | 'waitMs'>,
  context: Pick<Context, 'clock' | 'reporter' | 'environment' | 'probing'>,
): Promise<SmokeChecks> {
  const { clock, reporter, environment, probing } = context
  try {
    const read = readSmokeDefinition(inputs, environment.GITHUB_WORKSPACE || '.')
    const { definition, file, root } = read
    const asking: Asking = {
      send: probing?.send ?? createSend({ environment }),
      clock,
      reporter,
      secrets: { register: registerSecret, redact },
      variables: inputs.variables,
      root,
    }
    await fillIn(definition, asking)
    const monitor =
      limits.bakeMs > 0 ? prepareMonitor(read, limits, asking, probing?.lag) : undefined
    return {
      file,
      course: [
        ...(monitor?.beforehand ?? []),
        `Once the service is stable, ${checkCount(definition)} of ${file} will be made, for at most ${elapsed(limits.waitMs)} in all.`,
        ...(monitor?.afterwards ?? unusedMonitor(read)),
      ],
      asked: checkLines(definition),
      check: (signal) => checkWithin(definition, { ...asking, signal }, limits.waitMs),
      checkAgain: (names, signal) =>
        runChecks(only(definition, names), { ...asking, signal, reporter: silent }),
      monitor,
    }
  } catch (error) {
    if (!(error instanceof DefinitionProblem)) throw error
    const problems = error.problems.map((problem) => redact(problem))
    throw new UserError(problems, { cause: error })
  }
}

/** A definition may allow a day for each of a chain of checks; a deployment does not wait for that. */
async function checkWithin(
  definition: Definition,
  options: RunOptions,
  withinMs: number,
): Promise<RunReport> {
  const { clock, signal } = options
  const ended = new AbortController()
  const late = new AbortController()
  const waiting = clock.sleep(withinMs, AbortSignal.any([signal, ended.signal]))
  void waiting.then(() => late.abort())
  try {
    const found = await runChecks(definition, {
      ...options,
      signal: AbortSignal.any([signal, late.signal]),
    })
    return found.cancelled && !signal.aborted ? overdue(found, withinMs) : found
  } finally {
    ended.abort()
  }
}

/** That they were broken off is a failure like any other: nothing passes by accident. */
function overdue(found: RunReport, withinMs: number): RunReport {
  const why = `broken off after ${elapsed(withinMs)}, as long as wait-for-minutes gives all checks together`
  const checks = found.checks.map((check) => {
    if (check.outcome !== 'failed') return check
    const told = (failures: readonly Failure[]) =>
      failures.length > 0 ? `${redact(failuresSentence(failures))}; ${why}` : why
    const { failures } = check
    return { ...check, reason: told(failures), cause: told(failures.map(withoutContent)) }
  })
  return { ...found, cancelled: false, checks }
}

/** Others would be asked in vain: a check for the new version cannot hold with the one before. */
const only = (definition: Definition, names: readonly string[]): Definition =>
  withRetry(
    {
      ...definition,
      checks: definition.checks
        .filter(({ name, capture }) => names.includes(name) || capture.length > 0)
        .map((check) => ({ ...check, after: undefined })),
    },
    againRetry,
  )

const silent = { info() {}, debug() {} }

/** A run that is cancelled before it begins fills in every value and asks nothing.
 *  @throws DefinitionProblem for values that are missing, or do not fit where they are used. */
async function fillIn(definition: Definition, asking: Asking): Promise<void> {
  await runChecks(definition, { ...asking, reporter: silent, signal: AbortSignal.abort() })
}

const MOST_LINES = 50

const checkCount = ({ checks: { length } }: Definition): string =>
  length === 1 ? 'the one smoke check' : `the ${length} smoke checks`

function checkLines({ checks }: Definition): string[] {
  const lines = checks.slice(0, MOST_LINES).map(({ name, request: { method, url }, retry }) => {
    const wait = retry.timeoutMs > 0 ? `, for up to ${elapsed(retry.timeoutMs)}` : ''
    return redact(`${cutText(name, 100)}: ${method} ${cutText(url, 200)}${wait}`)
  })
  const more = checks.length - lines.length
  return more > 0 ? [...lines, `… and ${more} more`] : lines
}

const unusedMonitor = ({ definition, file }: SmokeDefinition): string[] =>
  definition.monitor
    ? [`The monitor of ${file} is not used: bake-minutes says for how long, and is not given.`]
    : []
