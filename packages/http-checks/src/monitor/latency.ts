// Judges latency: each check against its own past (the baseline) or against its pair (the control asked in the same seconds).
//
// Checks are judged apart, since probes of different checks have different latencies: thrown together, a check that grew slow
// would hide behind the others, and a changed mix would look like a shift. One convicted check convicts, so α is divided by their
// number (Bonferroni); for health all of them must be confirmed, which needs no correction (intersection-union test).

import {
  fewestForBound,
  mannWhitney,
  median,
  pairedShift,
  percentileDifference,
  quantile,
  robustSpread,
  shift,
  signedRank,
  smallestPairedShift,
  smallestShift,
  sorted,
} from '../statistics/index.js'
import type { Finding } from './error-rate.js'
import { type JudgingPlan, policy } from './policy.js'
import type { Sample } from './sample.js'
import { counted, milliseconds } from './wording.js'

export interface LatencySummary {
  samples: number
  p50: number
  p95: number
}

export interface CheckLatency {
  check: string
  before: LatencySummary
  after: LatencySummary
  /** Hodges-Lehmann; of pairs where there are pairs. */
  deltaMs: number
  /** What the verdict compares with the threshold: bounds of the shift, infinite where samples are too few. */
  deltaLowerMs: number
  deltaUpperMs: number
  p95DeltaMs: number
  p95LowerMs: number
  p95UpperMs: number
  /** The smallest rise of the median that would have been found in 9 of 10 runs, without the margin of the threshold. */
  smallestShiftMs: number
}

/** What there is of one check. */
export interface LatencyData {
  check: string
  before: number[]
  after: number[]
  /** Candidate − control, where both answered. Absent: the two samples are independent. */
  differences?: number[] | undefined
}

/** Sorts samples by check. @param baseline latencies by index of the check; ignored where there is a control. */
export function latencyData(
  samples: readonly Sample[],
  checks: readonly string[],
  baseline: readonly (readonly number[])[] | undefined,
  plan: JudgingPlan,
): LatencyData[] {
  const all = checks.map((check, index): LatencyData => {
    const before = plan.paired ? [] : [...(baseline?.[index] ?? [])]
    return { check, before, after: [], ...(plan.paired && { differences: [] }) }
  })
  const waiting = new Map<number, Sample & { latencyMs: number }>()
  for (const sample of samples) {
    const data = all[sample.check]
    const { latencyMs } = sample
    if (!data || latencyMs === undefined || sample.lagged) continue
    const arm = sample.arm === 'candidate' ? data.after : data.before
    arm.push(latencyMs)
    if (!data.differences) continue
    const other = waiting.get(sample.pair)
    if (!other) waiting.set(sample.pair, { ...sample, latencyMs })
    else if (other.arm !== sample.arm) {
      const difference = latencyMs - other.latencyMs
      data.differences.push(sample.arm === 'candidate' ? difference : -difference)
      waiting.delete(sample.pair)
    }
  }
  return all
}

/** α of one test of one check. */
export const alphaOfOne = (plan: JudgingPlan, checks: number): number =>
  policy.latency.alpha / ((plan.lookAfter.length + plan.ends) * Math.max(1, checks))

/** The sound test of one look: by more than the margin, and the medians say so too. */
export function convicts(data: LatencyData, marginMs: number, alpha: number): boolean {
  if (tooFew(data) || data.after.length < policy.latency.floor) return false
  if (data.differences)
    return (
      data.differences.length >= policy.latency.floor &&
      median(data.differences) > marginMs &&
      signedRank(data.differences, marginMs).p < alpha
    )
  return (
    median(data.after) - median(data.before) > marginMs &&
    mannWhitney(data.before, data.after, marginMs).p < alpha
  )
}

/** Pairs vouch for each other; only an independent baseline has a floor. */
const tooFew = ({ before, differences }: LatencyData): boolean =>
  !differences && before.length < policy.latency.baselineFloor

export function measureLatency(
  { check, before, after, differences }: LatencyData,
  plan: JudgingPlan,
  checks: number,
): CheckLatency {
  const alpha = alphaOfOne(plan, checks)
  const confirmAlpha = policy.latency.confirmAlpha / plan.ends
  const p95Alpha = policy.p95.alpha / (plan.ends * Math.max(1, checks))
  const moved = differences
    ? pairedShift(differences, alpha, confirmAlpha)
    : shift(before, after, alpha, confirmAlpha)
  const p95 = percentileDifference(before, after, 0.95, p95Alpha, policy.p95.alpha / plan.ends)
  const summaries = { before: summarise(before), after: summarise(after) }
  return {
    check,
    ...summaries,
    deltaMs: moved.estimate,
    deltaLowerMs: moved.lower,
    deltaUpperMs: moved.upper,
    p95DeltaMs: summaries.after.p95 - summaries.before.p95,
    p95LowerMs: p95.lower,
    p95UpperMs: p95.upper,
    smallestShiftMs: differences
      ? smallestPairedShift(robustSpread(differences), differences.length, alpha)
      : smallestShift(robustSpread(before), before.length, after.length, alpha),
  }
}

export function summarise(values: readonly number[]): LatencySummary {
  const ascending = sorted(values)
  return {
    samples: values.length,
    p50: quantile(ascending, 0.5),
    p95: quantile(ascending, 0.95),
  }
}

export interface LatencyJudgement {
  finding: Finding
  reasons: string[]
}

/** The rise of the median, of one check, at the end of the window. */
export function judgeShift(
  data: LatencyData,
  measured: CheckLatency,
  marginMs: number,
  alpha: number,
): LatencyJudgement {
  const { check, before, after, deltaMs, deltaLowerMs, deltaUpperMs } = measured
  const judged = (finding: Finding, reason: string) => ({
    finding,
    reasons: [`Latency of ${check}: ${reason}`],
  })
  if (after.samples === 0) return judged('inconclusive', 'there is no successful answer to judge.')
  if (before.samples === 0)
    return judged('inconclusive', 'there is nothing to compare with: no baseline and no control.')
  if (tooFew(data))
    return judged(
      'inconclusive',
      `the baseline has ${counted(before.samples, 'sample')} of it, and ${policy.latency.baselineFloor} are needed; take a longer baseline.`,
    )
  const medians = `median ${milliseconds(before.p50)} before, ${milliseconds(after.p50)} now`
  const margin = `${milliseconds(marginMs)} are allowed`
  if (convicts(data, marginMs, alpha))
    return judged(
      'unhealthy',
      `it rose by ${milliseconds(deltaMs)}, surely by more than ${milliseconds(Math.max(deltaLowerMs, marginMs))} (${medians}); ${margin}.`,
    )
  if (deltaUpperMs < marginMs)
    return judged('healthy', `${roseLessThan(deltaUpperMs)} (${medians}); ${margin}.`)
  return judged(
    'inconclusive',
    `it may have risen by ${milliseconds(deltaUpperMs)} (${medians}), and ${margin}; ${counted(after.samples, 'sample')} cannot tell.`,
  )
}

/** The rise of the 95th percentile, of one check, at the end of the window: never at a look, for its α is not divided among looks. */
export function judgeP95(measured: CheckLatency, marginMs: number): LatencyJudgement {
  const { check, before, after, p95DeltaMs, p95LowerMs, p95UpperMs } = measured
  const judged = (finding: Finding, reason: string) => ({
    finding,
    reasons: [`95th percentile of ${check}: ${reason}`],
  })
  const fewest = fewestForBound(0.95)
  const samples = Math.min(before.samples, after.samples)
  if (samples < fewest)
    return judged(
      'inconclusive',
      `${counted(before.samples, 'sample')} before and ${after.samples} now do not bound it; ${fewest} each are needed.`,
    )
  const values = `${milliseconds(before.p95)} before, ${milliseconds(after.p95)} now`
  const margin = `${milliseconds(marginMs)} are allowed`
  const warning =
    samples < policy.p95.warnBelow
      ? ` Below ${policy.p95.warnBelow} samples most rises go unseen.`
      : ''
  if (p95LowerMs > marginMs)
    return judged(
      'unhealthy',
      `it rose by ${milliseconds(p95DeltaMs)}, surely by more than ${milliseconds(p95LowerMs)} (${values}); ${margin}.`,
    )
  if (p95UpperMs < marginMs)
    return judged('healthy', `${roseLessThan(p95UpperMs)} (${values}); ${margin}.${warning}`)
  return judged(
    'inconclusive',
    `it may have risen by ${milliseconds(p95UpperMs)} (${values}), and ${margin}.${warning}`,
  )
}

/** Point estimates, taken at face value. */
export function judgeLatencyNaively(
  { check, before, after, p95DeltaMs }: CheckLatency,
  what: 'median' | '95th percentile',
  marginMs: number,
): LatencyJudgement {
  if (before.samples === 0 || after.samples === 0) {
    const reason = `Latency of ${check}: there is nothing to compare.`
    return { finding: 'inconclusive', reasons: [reason] }
  }
  const rise = what === 'median' ? after.p50 - before.p50 : p95DeltaMs
  return {
    finding: rise > marginMs ? 'unhealthy' : 'healthy',
    reasons: [
      `Latency of ${check}: the ${what} moved by ${milliseconds(rise)}, and ${milliseconds(marginMs)} are allowed; taken at face value, without a test.`,
    ],
  }
}

const roseLessThan = (upperMs: number): string =>
  upperMs > 0 ? `it rose by less than ${milliseconds(upperMs)}` : 'it did not rise'
