// Smoke checks made ready to be asked: the definition is read, every value is filled in once, and from then on nothing in it
// can be wrong. The only file of this action that brings @slipway/http-checks with it; load it with import().

import { cutText, redact, registerSecret, UserError } from '@slipway/action-kit'
import { elapsed } from '@slipway/ecs'
import {
  type Baseline,
  BaselineProblem,
  createSend,
  type Definition,
  DefinitionProblem,
  eventLoopLag,
  type LagSource,
  type MonitorProgress,
  type MonitorSettings,
  type Probes,
  policy,
  prepareProbes,
  type RunOptions,
  runChecks,
  runMonitor,
  takeBaseline,
  withRetry,
} from '@slipway/http-checks'
import type { Context } from '../context.js'
import { monitorFor, readSmokeDefinition, type SmokeDefinition } from './definition.js'
import type { SmokeChecks, SmokeMonitor } from './smoke-checks.js'
import type { SmokeInputs } from './smoke-inputs.js'

type Asking = Omit<RunOptions, 'signal'>

/** Of the checks that are asked once more: after a rollback nobody wants to wait for long. */
const againRetry = { timeoutMs: 6_000, intervalMs: 2_000, successes: 1 }

/** @throws UserError with every mistake. */
export async function prepareSmokeChecks(
  inputs: SmokeInputs,
  bakeMs: number,
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
    const monitor = bakeMs > 0 ? prepareMonitor(read, bakeMs, asking, context) : undefined
    return {
      file,
      course: [
        ...(monitor?.beforehand ?? []),
        `Once the service is stable, ${checkCount(definition)} of ${file} will be made.`,
        ...(monitor?.afterwards ?? unusedMonitor(read)),
      ],
      asked: checkLines(definition),
      check: (signal) => runChecks(definition, { ...asking, signal }),
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

function prepareMonitor(
  read: SmokeDefinition,
  bakeMs: number,
  asking: Asking,
  { clock, reporter, probing }: Pick<Context, 'clock' | 'reporter' | 'probing'>,
): SmokeMonitor & { beforehand: string[]; afterwards: string[] } {
  let settings = monitorFor(read, bakeMs)
  let baseline: Baseline | undefined
  const probes = probesOf(read, settings, asking)
  const names = probes.checks.map(({ name }) => redact(name))
  const needsBaseline = comparesLatency(settings) && settings.control === undefined
  const samplesPerCheck = baselineSamples(settings, names.length)
  /** Only while something is measured does it matter that the runner stalls. */
  const measured = async <T>(work: (lag: LagSource) => Promise<T>): Promise<T> => {
    const lag = probing?.lag ?? eventLoopLag(clock)
    try {
      return await work(lag)
    } finally {
      lag.stop()
    }
  }
  const sampling = {
    probe: probes.probe,
    probeTimeoutMs: probes.timeoutMs,
    clock,
  }
  return {
    beforehand: needsBaseline
      ? [
          `Before the deployment the live version is sampled for ${elapsed(samplesPerCheck * names.length * settings.intervalMs)}, to compare its latency.`,
        ]
      : [],
    afterwards: [
      `Then the service is watched for ${elapsed(settings.initialDelayMs + bakeMs)} (${thresholdsOf(settings)}; ${read.definition.monitor ? `monitor of ${read.file}` : `${read.file} has no monitor, so the usual one`}): ${names.join(', ')}`,
    ],
    needsBaseline,
    async takeBaseline(signal) {
      reporter.info(`Sampling the live version: ${samplesPerCheck} requests of ${names.join(', ')}`)
      const sampled = await measured((lag) =>
        sampleLiveVersion({
          ...sampling,
          lag,
          checks: probes.checks.map(({ target }, index) => ({ name: names[index] ?? '', target })),
          samplesPerCheck,
          intervalMs: settings.intervalMs,
          signal,
          nodeVersion: '', // this baseline is never written
        }),
      )
      if ('why' in sampled) return { taken: false, why: redact(sampled.why) }
      baseline = sampled
      return { taken: true }
    },
    goWithoutBaseline() {
      settings = withoutLatency(settings)
      return thresholdsOf(settings)
    },
    watch: (signal) =>
      measured((lag) => {
        const tell = progressTeller(reporter)
        return runMonitor({
          ...sampling,
          lag,
          settings,
          checks: names,
          ...(baseline && { baseline }),
          signal,
          onProgress: tell,
        })
      }),
  }
}

/** The standard monitor asks every check that can be asked on its own. */
function probesOf(
  { definition, file }: SmokeDefinition,
  monitor: MonitorSettings,
  asking: Asking,
): Probes {
  const whole = { ...definition, monitor }
  if (definition.monitor) return prepareProbes(whole, asking)
  const checks = definition.checks.filter((check) => {
    try {
      return prepareProbes({ checks: [check], monitor }, asking).checks.length > 0
    } catch (error) {
      // All other values were filled in before, so it reads what another check captures.
      if (error instanceof DefinitionProblem) return false
      throw error
    }
  })
  if (checks.length > 0) return prepareProbes({ ...whole, checks }, asking)
  throw new UserError(
    `bake-minutes: each check of ${file} reads what another one captures, so none can be watched on its own; add one that stands alone`,
  )
}

const comparesLatency = ({ thresholds }: MonitorSettings): boolean =>
  thresholds.latencyIncreaseMs !== undefined || thresholds.latencyP95IncreaseMs !== undefined

/** As many as smoke-check takes, but no more than the monitor will compare them with, so a short bake has a short baseline. */
const baselineSamples = ({ durationMs, intervalMs }: MonitorSettings, checkCount: number): number =>
  Math.min(
    120,
    Math.max(policy.latency.baselineFloor, Math.floor(durationMs / intervalMs / checkCount)),
  )

/** Every version can be judged by its errors. */
const withoutLatency = (settings: MonitorSettings): MonitorSettings => ({
  ...settings,
  thresholds: {
    errorRate: settings.thresholds.errorRate ?? 0.02,
    latencyIncreaseMs: undefined,
    latencyP95IncreaseMs: undefined,
  },
})

function thresholdsOf({ thresholds }: MonitorSettings): string {
  const { errorRate, latencyIncreaseMs, latencyP95IncreaseMs } = thresholds
  const parts = [
    errorRate !== undefined && `errors below ${Number((errorRate * 100).toPrecision(3))} %`,
    latencyIncreaseMs !== undefined &&
      `median latency at most ${latencyIncreaseMs} ms above before`,
    latencyP95IncreaseMs !== undefined &&
      `95th percentile at most ${latencyP95IncreaseMs} ms above before`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}

/** So many failures at the very beginning, and not one success: the live version cannot be sampled. */
const HOPELESS = 10

type Sampling = Parameters<typeof takeBaseline>[0]

async function sampleLiveVersion(run: Sampling): Promise<Baseline | { why: string }> {
  const hopeless = new AbortController()
  let failures = 0
  let succeeded = false
  let last = ''
  const probe: Sampling['probe'] = async (index, arm, signal) => {
    const result = await run.probe(index, arm, signal)
    if (result.ok) succeeded = true
    else if (!hopeless.signal.aborted) {
      last = result.failure.message
      if (!succeeded && ++failures >= HOPELESS) hopeless.abort()
    }
    return result
  }
  try {
    const signal = AbortSignal.any([run.signal, hopeless.signal])
    return await takeBaseline({ ...run, probe, signal })
  } catch (error) {
    if (!(error instanceof BaselineProblem)) throw error
    run.signal.throwIfAborted()
    if (hopeless.signal.aborted) {
      return { why: `the live version answers no check as expected (${last})` }
    }
    return { why: error.message }
  }
}

const PROGRESS_MS = 15_000

function progressTeller(reporter: Context['reporter']) {
  let toldMs = 0
  return ({ elapsedMs, requests, errors }: MonitorProgress) => {
    if (elapsedMs - toldMs < PROGRESS_MS) return
    toldMs = elapsedMs
    reporter.info(`${elapsed(elapsedMs)}  ${requests} requests, ${errors} failed`)
  }
}
