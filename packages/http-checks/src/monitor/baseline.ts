// The baseline: how the version before answered, taken by sampling it and kept as a file until the new version is watched.
// Reading is strict: a baseline that cannot be trusted is a problem, never an empty one that everything compares well with.

import type { Clock } from './clock.js'
import { type LagSource, noLag } from './event-loop-lag.js'
import type { Probe } from './sample.js'
import { sample } from './sampler.js'
import { counted, seconds } from './wording.js'

export interface Baseline {
  version: 1
  kind: 'slipway-smoke-baseline'
  /** ISO 8601. */
  takenAt: string
  nodeVersion: string
  samplesPerCheck: number
  intervalMs: number
  checks: BaselineCheck[]
}

export interface BaselineCheck extends MonitoredCheck {
  requests: number
  errors: number
  /** Of the successes, in the order of asking. */
  latenciesMs: number[]
}

/** What identifies a check from one run to the next. */
export interface MonitoredCheck {
  name: string
  /** Method and path, such as `GET /health`: no host, which may change from version to version, and no query, which may hold secrets. */
  target: string
}

/** A baseline that cannot be taken, read or used. `message` says why, and how to mend it. */
export class BaselineProblem extends Error {
  override readonly name = 'BaselineProblem'
}

const kind = 'slipway-smoke-baseline'
const mostCharacters = 20_000_000
const mostSamples = 100_000
const retake = 'Take a new one with mode: baseline.'

export interface BaselineRun {
  checks: readonly MonitoredCheck[]
  probe: Probe
  samplesPerCheck: number
  intervalMs: number
  /** Asked, but not kept. */
  initialDelayMs?: number | undefined
  probeTimeoutMs: number
  clock: Clock
  lag?: LagSource | undefined
  signal: AbortSignal
  nodeVersion: string
}

/** Samples the version that is live. Throws a BaselineProblem when a check never succeeded, or the run was stopped. */
export async function takeBaseline(run: BaselineRun): Promise<Baseline> {
  const startedMs = run.clock.now()
  const checks = run.checks.map(
    (check): BaselineCheck => ({ ...check, requests: 0, errors: 0, latenciesMs: [] }),
  )
  const lastFailure = new Map<number, string>()
  const delayMs = run.initialDelayMs ?? 0
  await sample({
    ...run,
    checkCount: checks.length,
    paired: false,
    lag: run.lag ?? noLag,
    originMs: startedMs + delayMs,
    fromMs: -delayMs,
    toMs: run.samplesPerCheck * checks.length * run.intervalMs,
    onSample: (one) => {
      const check = checks[one.check]
      if (!check || one.atMs < 0) return
      check.requests++
      if (one.failure) {
        check.errors++
        lastFailure.set(one.check, one.failure.message)
      } else if (one.latencyMs !== undefined && !one.lagged) {
        check.latenciesMs.push(Math.round(one.latencyMs * 100) / 100)
      }
    },
  })
  if (run.signal.aborted)
    throw new BaselineProblem('The run was stopped before the baseline was complete.')
  const empty = checks.findIndex(({ latenciesMs }) => latenciesMs.length === 0)
  if (empty >= 0)
    throw new BaselineProblem(
      `There is no baseline of ${checks[empty]?.name}: none of ${counted(checks[empty]?.requests ?? 0, 'request')} gave a latency. ${lastFailure.get(empty) ?? 'The runner itself stalled all the time.'}`,
    )
  return {
    version: 1,
    kind,
    takenAt: new Date(startedMs).toISOString(),
    nodeVersion: run.nodeVersion,
    samplesPerCheck: run.samplesPerCheck,
    intervalMs: run.intervalMs,
    checks,
  }
}

/** One line per check, so that two files can be compared by eye. */
export function renderBaseline({ checks, ...head }: Baseline): string {
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  )
  const rows = checks.map((check) => `    ${JSON.stringify(check)}`)
  return ['{', ...fields, '  "checks": [', rows.join(',\n'), '  ]', '}', ''].join('\n')
}

export interface BaselineExpectations {
  /** Of the monitor now; each must be in the baseline, further ones do not matter. */
  checks: readonly MonitoredCheck[]
  nowMs: number
  maxAgeMs: number
}

/** Reads a baseline and makes sure that it fits. Throws a BaselineProblem for whatever is wrong. */
export function parseBaseline(text: string, expected: BaselineExpectations): Baseline {
  const baseline = readBaseline(text)
  const ageMs = expected.nowMs - Date.parse(baseline.takenAt)
  if (ageMs > expected.maxAgeMs)
    throw new BaselineProblem(
      `The baseline was taken ${seconds(ageMs)} ago (${baseline.takenAt}); it may be ${seconds(expected.maxAgeMs)} old. ${retake}`,
    )
  if (ageMs < -300_000)
    throw new BaselineProblem(
      `The baseline is from the future (${baseline.takenAt}): the clock of one of the two runners is wrong.`,
    )
  for (const { name, target } of expected.checks) {
    const found = baseline.checks.find((check) => check.name === name)
    if (!found)
      throw new BaselineProblem(
        `The baseline has no check ${name}; it has ${baseline.checks.map((check) => check.name).join(', ')}. ${retake}`,
      )
    if (found.target !== target)
      throw new BaselineProblem(
        `The check ${name} asks ${target} now, but ${found.target} in the baseline. ${retake}`,
      )
  }
  return baseline
}

/** Latencies by index of these checks, as judging wants them. */
export const baselineLatencies = (
  baseline: Baseline,
  checks: readonly Pick<MonitoredCheck, 'name'>[],
): number[][] =>
  checks.map(({ name }) => baseline.checks.find((one) => one.name === name)?.latenciesMs ?? [])

function readBaseline(text: string): Baseline {
  if (text.length > mostCharacters)
    throw new BaselineProblem(
      `The baseline has ${text.length} characters, far more than one ever has. ${retake}`,
    )
  if (text.trim() === '') throw new BaselineProblem(`The baseline is empty. ${retake}`)
  const value = parseJson(text)
  if (!isRecord(value) || value.kind !== kind)
    throw new BaselineProblem(
      `This is no baseline: it has no "kind": "${kind}". Is baseline the path of the file that mode: baseline wrote?`,
    )
  if (value.version !== 1)
    throw new BaselineProblem(
      `The baseline has version ${JSON.stringify(value.version)?.slice(0, 40)}, and this release reads version 1. Take it with the same release.`,
    )
  const { takenAt, nodeVersion, samplesPerCheck, intervalMs, checks } = value
  if (typeof takenAt !== 'string' || Number.isNaN(Date.parse(takenAt)))
    throw damaged('takenAt is no date')
  if (typeof nodeVersion !== 'string') throw damaged('nodeVersion is no text')
  if (!isCount(samplesPerCheck)) throw damaged('samplesPerCheck is no count')
  if (!isLatency(intervalMs)) throw damaged('intervalMs is no number of milliseconds')
  if (!Array.isArray(checks) || checks.length === 0) throw damaged('it has no checks')
  const read = checks.map(readCheck)
  const names = new Set(read.map(({ name }) => name))
  if (names.size < read.length) throw damaged('a check comes twice')
  return { version: 1, kind, takenAt, nodeVersion, samplesPerCheck, intervalMs, checks: read }
}

function readCheck(value: unknown, index: number): BaselineCheck {
  const place = `check ${index + 1}`
  if (!isRecord(value)) throw damaged(`${place} is no object`)
  const { name, target, requests, errors, latenciesMs } = value
  if (typeof name !== 'string' || name === '') throw damaged(`${place} has no name`)
  if (typeof target !== 'string') throw damaged(`${name} has no target`)
  if (!isCount(requests) || !isCount(errors) || errors > requests)
    throw damaged(`${name} has no counts of requests and errors`)
  if (!Array.isArray(latenciesMs) || !latenciesMs.every(isLatency))
    throw damaged(`the latencies of ${name} are not all milliseconds`)
  if (latenciesMs.length === 0)
    throw new BaselineProblem(
      `The baseline holds no sample of ${name}, so nothing can be compared with it. ${retake}`,
    )
  if (latenciesMs.length > Math.min(mostSamples, requests - errors))
    throw damaged(`${name} has more latencies than successes`)
  return { name, target, requests, errors, latenciesMs }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const cut = text.trimEnd().endsWith('}') ? 'damaged' : 'cut off'
    throw new BaselineProblem(`The baseline is no JSON; it looks ${cut}. ${retake}`, {
      cause: error,
    })
  }
}

const damaged = (what: string) => new BaselineProblem(`The baseline is damaged: ${what}. ${retake}`)

/** The fields of a baseline and of its checks, as they may come from a file. */
type Fields = { [Key in keyof Baseline | keyof BaselineCheck]?: unknown }

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const isLatency = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
