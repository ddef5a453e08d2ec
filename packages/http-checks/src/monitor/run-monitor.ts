// A monitor from beginning to end: samples, judges each second, extends, and reports. The verdicts are judge.ts's.

import type { MonitorSettings } from '../definition.js'
import { type Baseline, baselineLatencies } from './baseline.js'
import type { Clock } from './clock.js'
import type { Counts, ReadCounts } from './counts.js'
import { type LagSource, noLag } from './event-loop-lag.js'
import { decide, type Evidence, type Judgement, judgeMonitor, type Verdict } from './judge.js'
import { planJudging, policy } from './policy.js'
import { type MonitorReport, makeReport } from './report.js'
import type { Probe, Sample } from './sample.js'
import { sample } from './sampler.js'
import { counted, seconds } from './wording.js'

export interface MonitorRun {
  settings: MonitorSettings
  /** The names of the checks to ask, in the order of their indexes. */
  checks: readonly string[]
  probe: Probe
  probeTimeoutMs: number
  /** Read by parseBaseline(), which made sure that it has these checks. */
  baseline?: Baseline | undefined
  readCounts?: ReadCounts | undefined
  /** The longest that `readCounts` may wait at the end of the window for totals that come late. Default 0. */
  countsWaitMs?: number | undefined
  clock: Clock
  lag?: LagSource | undefined
  /** Stops the monitor: its verdict is then inconclusive, its decision to hold. */
  signal: AbortSignal
  /** Told after each judging, about once a second. */
  onProgress?: ((progress: MonitorProgress) => void) | undefined
}

export interface MonitorProgress {
  elapsedMs: number
  requests: number
  errors: number
  /** Why it goes on, if there is more to say than that the window is not over. */
  reasons: string[]
}

const judgeEveryMs = 1000
const countsEveryMs = 60_000
const countsTimeoutMs = 30_000

/** Never throws for what a server does; throws what the probe throws. */
export async function runMonitor(run: MonitorRun): Promise<MonitorReport> {
  const { settings, clock, signal } = run
  const plan = planJudging(settings)
  const decided = new AbortController()
  const stop = AbortSignal.any([signal, decided.signal])
  const originMs = clock.now() + settings.initialDelayMs
  const samples: Sample[] = []
  const counts: (Counts | undefined)[] = []
  const baseline =
    run.baseline &&
    baselineLatencies(
      run.baseline,
      run.checks.map((name) => ({ name })),
    )
  let looksTaken = 0
  let dropped = 0
  let judgedMs = Number.NEGATIVE_INFINITY
  let judgement: Judgement | undefined

  const evidence = (final: boolean): Evidence => ({
    settings,
    checks: run.checks,
    samples,
    baseline,
    ...(run.readCounts && { counts }),
    looksTaken,
    final,
  })
  const judge = (final: boolean): Judgement => {
    const found = judgeMonitor(evidence(final))
    looksTaken = found.looksTaken
    judgement = found
    judgedMs = clock.now()
    if (found.verdict === 'unhealthy') decided.abort()
    return found
  }
  const onSample = (one: Sample) => {
    if (one.atMs < 0) dropped++
    else samples.push(one)
    if (one.atMs < 0 || decided.signal.aborted || clock.now() - judgedMs < judgeEveryMs) return
    const { reasons } = judge(false)
    run.onProgress?.(progress(samples, clock.now() - originMs, reasons))
  }
  // One reading at a time, so that what comes last is the latest; the final one is never left out.
  let reading: Promise<void> | undefined
  const readCounts = async (final: boolean) => {
    const { readCounts: source } = run
    if (!source || (reading && !final)) return
    await reading
    const limitMs = countsTimeoutMs + (final ? (run.countsWaitMs ?? 0) : 0)
    reading = readCarefully((own) => source(own, final), limitMs, clock, stop).then((read) => {
      counts.push(read)
      reading = undefined
    })
    await reading
  }

  const counting = run.readCounts
    ? repeat(countsEveryMs, clock, stop, originMs, () => readCounts(false))
    : undefined
  let fromMs = -settings.initialDelayMs
  let toMs = settings.durationMs
  let slots = 0
  let skipped = 0
  const stepMs = plan.ends > 1 ? settings.extendMs / policy.extensionSteps : 0
  for (let end = 1; end <= plan.ends; end++) {
    const done = await sample({
      ...run,
      checkCount: run.checks.length,
      paired: plan.paired,
      intervalMs: settings.intervalMs,
      lag: run.lag ?? noLag,
      signal: stop,
      originMs,
      fromMs,
      toMs,
      firstSlot: slots,
      onSample,
    })
    slots += done.slots
    skipped += done.skipped
    if (stop.aborted) break
    await readCounts(true)
    if (stop.aborted || judge(true).verdict !== 'inconclusive' || end === plan.ends) break
    fromMs = toMs
    toMs += stepMs
  }
  const early =
    judgement?.verdict === 'unhealthy' && decided.signal.aborted && clock.now() - originMs < toMs
  decided.abort()
  await counting
  const aborted = signal.aborted && judgement?.verdict !== 'unhealthy'
  const elapsedMs = Math.max(0, clock.now() - originMs)
  const { verdict, reasons, blind } = aborted
    ? stoppedFromOutside(samples.length, elapsedMs, settings)
    : concluded(judgement ?? judge(true))
  return makeReport(
    evidence(true),
    { verdict, reasons, decision: decide(verdict, settings.onInconclusive, blind) },
    {
      startedMs: originMs,
      elapsedMs,
      early,
      aborted,
      extendedMs: toMs - settings.durationMs,
      dropped,
      skipped,
    },
  )
}

interface Conclusion {
  verdict: Verdict
  reasons: string[]
  blind: boolean
}

const concluded = ({ verdict, reasons, blind }: Judgement): Conclusion => ({
  verdict: verdict === 'continue' ? 'inconclusive' : verdict,
  reasons,
  blind,
})

const stoppedFromOutside = (
  requests: number,
  elapsedMs: number,
  settings: MonitorSettings,
): Conclusion => ({
  verdict: 'inconclusive',
  reasons: [
    `The monitor was stopped after ${seconds(elapsedMs)} of ${seconds(settings.durationMs)} and ${counted(requests, 'request')}, so nothing is confirmed.`,
  ],
  blind: true,
})

const progress = (
  samples: readonly Sample[],
  elapsedMs: number,
  reasons: string[],
): MonitorProgress => {
  const own = samples.filter(({ arm }) => arm === 'candidate')
  const errors = own.filter(({ failure }) => failure).length
  return { elapsedMs, requests: own.length, errors, reasons }
}

async function repeat(
  everyMs: number,
  clock: Clock,
  signal: AbortSignal,
  originMs: number,
  task: () => Promise<void>,
): Promise<void> {
  for (let dueMs = originMs + everyMs; !signal.aborted; dueMs += everyMs) {
    await clock.sleep(Math.max(0, dueMs - clock.now()), signal)
    if (!signal.aborted) await task()
  }
}

/** A second witness that does not answer, or answers nonsense, is no witness; the probes go on without it. */
async function readCarefully(
  read: (signal: AbortSignal) => Promise<Counts | undefined>,
  limitMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<Counts | undefined> {
  const over = new AbortController()
  const either = AbortSignal.any([signal, over.signal])
  try {
    const counts = await Promise.race([
      read(either).catch(() => undefined),
      clock.sleep(limitMs, either).then(() => undefined),
    ])
    const sane =
      counts && [counts.requests, counts.errors].every((n) => Number.isFinite(n) && n >= 0)
    return sane ? counts : undefined
  } finally {
    over.abort()
  }
}
