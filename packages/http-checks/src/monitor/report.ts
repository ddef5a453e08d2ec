// What a monitor found, as plain data for outputs, reports and pictures. Made from samples and a judgement; how it is shown is elsewhere.

import type { MonitorSettings } from '../definition.js'
import { smallestErrorRate } from '../statistics/index.js'
import type { Counts } from './counts.js'
import type { ErrorRate } from './error-rate.js'
import { type Decision, type Evidence, errorsOf, measureChecks, type Verdict } from './judge.js'
import { type CheckLatency, type LatencySummary, summarise } from './latency.js'
import { type JudgingPlan, planJudging, policy } from './policy.js'
import type { ArmName, ProbeFailureKind, Sample } from './sample.js'
import { milliseconds, percent } from './wording.js'

export interface MonitorReport {
  verdict: Verdict
  decision: Decision
  /** Plain sentences, what decided first. They may quote names of checks and answers of servers. */
  reasons: string[]
  /** The smallest regression that this run could have seen. */
  power: string
  /** ISO 8601, of the beginning of the window. */
  startedAt: string
  /** From the beginning of the window, which comes after the initial delay. */
  elapsedMs: number
  /** Decided before the window was over. */
  early: boolean
  /** Stopped from outside. */
  aborted: boolean
  /** By how much an inconclusive window was extended. */
  extendedMs: number
  candidate: ErrorRate
  control?: ErrorRate | undefined
  /** The load balancer's totals, as last read. */
  counts?: Counts | undefined
  latency: LatencyReport
  /** The first twenty. */
  failures: { atMs: number; check: string; arm: ArmName; kind: ProbeFailureKind; message: string }[]
  failuresByKind: Partial<Record<ProbeFailureKind, number>>
  /** Of the candidate; at most 300 points. */
  series: SeriesPoint[]
  samples: {
    judged: number
    /** During the initial delay. */
    dropped: number
    /** Left out of latency, since the runner stalled. */
    lagged: number
    /** Never sent, since the runner slept. */
    skipped: number
  }
}

export interface LatencyReport {
  /** Of the check that rose most; absent without anything to compare with. */
  deltaMs?: number | undefined
  /** What its rise surely exceeds; absent also where samples are too few to say. */
  deltaLowerMs?: number | undefined
  /** Over all checks together; for reading, not for judging. */
  before?: LatencySummary | undefined
  after?: LatencySummary | undefined
  /** Bounds that are infinite are absent. */
  checks: CheckLatencyReport[]
}

type Numbers = Omit<CheckLatency, 'check' | 'before' | 'after'>
export type CheckLatencyReport = Pick<CheckLatency, 'check' | 'before' | 'after'> & {
  [Key in keyof Numbers]?: number | undefined
}

export interface SeriesPoint {
  /** Beginning of the span, from the beginning of the window. */
  atMs: number
  /** Absent when nothing succeeded in it. */
  p50?: number | undefined
  p95?: number | undefined
  max?: number | undefined
  requests: number
  errors: number
}

export interface Course {
  startedMs: number
  elapsedMs: number
  early: boolean
  aborted: boolean
  extendedMs: number
  dropped: number
  skipped: number
}

export function makeReport(
  evidence: Evidence,
  outcome: { verdict: Verdict; decision: Decision; reasons: string[] },
  course: Course,
): MonitorReport {
  const { settings, checks, samples, counts } = evidence
  const plan = planJudging(settings)
  const measured = measureChecks(evidence)
  const failed = samples.filter((sample) => sample.failure).toSorted((a, b) => a.atMs - b.atMs)
  const candidate = errorsOf(samples, 'candidate', plan.ends)
  return {
    ...outcome,
    power: describePower(settings, plan, candidate.requests, measured),
    startedAt: new Date(course.startedMs).toISOString(),
    elapsedMs: course.elapsedMs,
    early: course.early,
    aborted: course.aborted,
    extendedMs: course.extendedMs,
    candidate,
    control: plan.paired ? errorsOf(samples, 'control', plan.ends) : undefined,
    counts: counts?.findLast((read) => read !== undefined),
    latency: reportLatency(evidence, measured, plan),
    failures: failed
      .slice(0, 20)
      .flatMap(({ atMs, check, arm, failure }) =>
        failure ? [{ atMs, check: checks[check] ?? '', arm, ...failure }] : [],
      ),
    failuresByKind: countKinds(failed),
    series: makeSeries(samples.filter(({ arm }) => arm === 'candidate')),
    samples: {
      judged: samples.length,
      dropped: course.dropped,
      lagged: samples.filter(({ lagged }) => lagged).length,
      skipped: course.skipped,
    },
  }
}

function countKinds(failed: readonly Sample[]): MonitorReport['failuresByKind'] {
  const kinds: MonitorReport['failuresByKind'] = {}
  for (const { failure } of failed)
    if (failure) kinds[failure.kind] = (kinds[failure.kind] ?? 0) + 1
  return kinds
}

function reportLatency(
  { samples, baseline }: Evidence,
  measured: readonly CheckLatency[],
  plan: JudgingPlan,
): LatencyReport {
  const latencies = (arm: ArmName) =>
    samples.flatMap((sample) =>
      sample.arm === arm && !sample.lagged && sample.latencyMs !== undefined
        ? [sample.latencyMs]
        : [],
    )
  const some = (values: number[]) => (values.length > 0 ? summarise(values) : undefined)
  const worst = measured.toSorted((a, b) => b.deltaMs - a.deltaMs)[0]
  return {
    deltaMs: worst?.deltaMs,
    deltaLowerMs: finite(worst?.deltaLowerMs),
    before: some(plan.paired ? latencies('control') : (baseline ?? []).flat()),
    after: some(latencies('candidate')),
    checks: measured.map(({ check, before, after, ...numbers }) => ({
      check,
      before,
      after,
      ...(Object.fromEntries(
        Object.entries(numbers).map(([key, value]) => [key, finite(value)]),
      ) as Partial<Numbers>),
    })),
  }
}

const finite = (value: number | undefined): number | undefined =>
  Number.isFinite(value) ? value : undefined

/** @param measured of each check; the least visible one limits what the run could have seen. */
function describePower(
  { thresholds, confidence }: MonitorSettings,
  plan: JudgingPlan,
  requests: number,
  measured: readonly CheckLatency[],
): string {
  if (confidence === 'none')
    return 'No test was made (confidence: none), so nothing can be said of what it would have seen.'
  const parts: string[] = []
  if (thresholds.errorRate !== undefined) {
    const rate = smallestErrorRate(
      requests,
      thresholds.errorRate,
      policy.errors.alphaAtEnd / plan.ends,
      policy.errors.fewestErrors,
    )
    parts.push(
      rate === undefined
        ? `no error rate at all (${requests} requests are too few)`
        : `an error rate of ${percent(rate)}`,
    )
  }
  const margin = thresholds.latencyIncreaseMs
  if (margin !== undefined) {
    const hardest = measured.toSorted((a, b) => b.smallestShiftMs - a.smallestShiftMs)[0]
    parts.push(
      hardest && Number.isFinite(hardest.smallestShiftMs)
        ? `a rise of the median latency by ${milliseconds(margin + hardest.smallestShiftMs)} (${hardest.check})`
        : 'no rise of latency (nothing to compare)',
    )
  }
  if (parts.length === 0)
    return 'How small a regression this run could have seen is not computed for percentiles.'
  return `The smallest regression that this run could have seen, in 9 of 10 runs: ${parts.join('; ')}.`
}

const mostPoints = 300
const fewestSpanMs = 1000

function makeSeries(samples: readonly Sample[]): SeriesPoint[] {
  const endMs = samples.reduce((end, { atMs }) => Math.max(end, atMs), 0) + 1
  const spanMs = Math.max(fewestSpanMs, Math.ceil(endMs / mostPoints))
  const spans = new Map<number, Sample[]>()
  for (const sample of samples) {
    const span = Math.floor(sample.atMs / spanMs)
    spans.set(span, [...(spans.get(span) ?? []), sample])
  }
  return [...spans]
    .sort(([a], [b]) => a - b)
    .map(([span, inside]) => {
      const values = inside.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]))
      const { p50, p95 } = summarise(values)
      return {
        atMs: span * spanMs,
        ...(values.length > 0 && { p50, p95, max: Math.max(...values) }),
        requests: inside.length,
        errors: inside.filter(({ failure }) => failure).length,
      }
    })
}
