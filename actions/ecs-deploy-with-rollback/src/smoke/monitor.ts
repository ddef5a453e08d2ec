// The monitor that watches a new version for `bake-minutes`, and the sample of the live version that it compares latency with.

import { redact, UserError } from '@slipway/action-kit'
import { elapsed } from '@slipway/ecs'
import {
  type Baseline,
  BaselineProblem,
  DefinitionProblem,
  eventLoopLag,
  type LagSource,
  type MonitorProgress,
  type MonitorSettings,
  type Probes,
  policy,
  prepareProbes,
  type RunOptions,
  runMonitor,
  takeBaseline,
} from '@slipway/http-checks'
import type { Inputs } from '../inputs.js'
import { monitorFor, type SmokeDefinition } from './definition.js'
import type { SmokeMonitor } from './smoke-checks.js'

export type Asking = Omit<RunOptions, 'signal'>

/** @param lagOfTest instead of the runner's own. */
export function prepareMonitor(
  read: SmokeDefinition,
  { bakeMs, waitMs }: Pick<Inputs, 'bakeMs' | 'waitMs'>,
  asking: Asking,
  lagOfTest: LagSource | undefined,
): SmokeMonitor & { beforehand: string[]; afterwards: string[] } {
  const { clock, reporter } = asking
  let settings = monitorFor(read, bakeMs)
  let baseline: Baseline | undefined
  const probes = probesOf(read, settings, asking)
  const names = probes.checks.map(({ name }) => redact(name))
  const needsBaseline = comparesLatency(settings) && settings.control === undefined
  const samplesPerCheck = baselineSamples(settings, names.length)
  const samplingMs = samplesPerCheck * names.length * settings.intervalMs
  if (needsBaseline && samplingMs > waitMs) {
    throw new UserError(
      `bake-minutes: to compare latency, the live version would be sampled for ${elapsed(samplingMs)} first, longer than wait-for-minutes (${elapsed(waitMs)}); shorten the interval of the monitor in ${read.file}, name fewer checks, or drop its thresholds on latency`,
    )
  }
  /** Only while something is measured does it matter that the runner stalls. */
  const measured = async <T>(work: (lag: LagSource) => Promise<T>): Promise<T> => {
    const lag = lagOfTest ?? eventLoopLag(clock)
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
          `Before the deployment the live version is sampled for ${elapsed(samplingMs)}, to compare its latency.`,
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
        reporter.info(`${names.join(', ')}: a request every ${pace(settings.intervalMs)}`)
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

/** `25 ms`, `1.5 s` */
const pace = (ms: number): string => (ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`)

const PROGRESS_MS = 15_000

function progressTeller(reporter: Asking['reporter']) {
  let toldMs = 0
  return ({ elapsedMs, requests, errors }: MonitorProgress) => {
    if (elapsedMs - toldMs < PROGRESS_MS) return
    toldMs = elapsedMs
    reporter.info(`${elapsed(elapsedMs)}  ${requests} requests, ${errors} failed`)
  }
}
