// The verdict of a monitor: pure, from the samples so far. Nothing waits or measures here.

import type { MonitorSettings } from '../definition.js'
import { type Counts, judgeCounts } from './counts.js'
import {
  type ErrorRate,
  type Finding,
  findOutage,
  judgeErrorRate,
  judgeErrorRateNaively,
  measureErrors,
} from './error-rate.js'
import {
  alphaOfOne,
  type CheckLatency,
  convicts,
  judgeLatencyNaively,
  judgeP95,
  judgeShift,
  type LatencyData,
  latencyData,
  measureLatency,
} from './latency.js'
import { type JudgingPlan, planJudging, policy } from './policy.js'
import type { Sample } from './sample.js'
import { counted, failedOf } from './wording.js'

export type Verdict = 'healthy' | 'unhealthy' | 'inconclusive'

/** What to do about it. `hold`: neither; a person decides. */
export type Decision = 'promote' | 'rollback' | 'hold'

export interface Evidence {
  settings: MonitorSettings
  /** The names of the checks that the samples' indexes mean. */
  checks: readonly string[]
  /** Of the window alone: without the initial delay. In any order. */
  samples: readonly Sample[]
  /** Latencies before, by index of the check. */
  baseline?: readonly (readonly number[])[] | undefined
  /** Totals of the load balancer since the window began, oldest first; absent when there is no such source. */
  counts?: readonly (Counts | undefined)[] | undefined
  /** How many looks at latency were taken already: each may be taken once. */
  looksTaken: number
  /** The window (or a step of its extension) is over, and no request is on its way. */
  final: boolean
}

export interface Judgement {
  verdict: Verdict | 'continue'
  /** Plain sentences, what decided first. */
  reasons: string[]
  looksTaken: number
  /** There is not even the evidence to doubt with: no sample, or nothing to compare with. */
  blind: boolean
}

/**
 * Judges what is known. Before the end it says `unhealthy` or `continue`, since health is confirmed by a whole window only.
 * At the end: unhealthy when a threshold is surely exceeded; healthy when each is surely kept, by its upper bound; else inconclusive.
 */
export function judgeMonitor(evidence: Evidence): Judgement {
  const { settings, checks, samples, final } = evidence
  const plan = planJudging(settings)
  const candidate = samples.filter(({ arm }) => arm === 'candidate')
  const outage = findOutage(candidate, checks, settings.thresholds.errorRate)
  const look = nextLook(evidence.looksTaken, candidate.length, plan)
  const looksTaken = look ?? evidence.looksTaken
  const ended = (verdict: Judgement['verdict'], reasons: string[], blind = false) => ({
    verdict,
    reasons,
    looksTaken,
    blind,
  })
  if (outage) return ended('unhealthy', [outage, ...controlFailsToo(samples)])
  if (candidate.length === 0 && final)
    return ended('inconclusive', ['Not one request was made, so nothing is known.'], true)

  const findings = [
    ...errorFindings(evidence, candidate, plan),
    ...(final || look !== undefined ? latencyFindings(evidence, plan) : []),
  ]
  const of = (finding: Finding) =>
    findings.filter((one) => one.finding === finding).flatMap(({ reasons }) => reasons)
  const unhealthy = of('unhealthy')
  if (unhealthy.length > 0) return ended('unhealthy', [...unhealthy, ...controlFailsToo(samples)])
  if (!final) return ended('continue', of('inconclusive'))
  if (findings.length === 0)
    return ended(
      'inconclusive',
      ['The monitor has no thresholds, so there is nothing to judge.'],
      true,
    )
  const inconclusive = of('inconclusive')
  const reasons = [...inconclusive, ...of('healthy'), ...laggedNote(samples)]
  if (inconclusive.length === 0) return ended('healthy', reasons)
  return ended('inconclusive', reasons, nothingToCompare(evidence, plan))
}

/** The look that has become due, counted from 1. One that was missed is not made up for: the later one sees more. */
function nextLook(taken: number, samples: number, plan: JudgingPlan): number | undefined {
  const due = plan.lookAfter.filter((after) => samples >= after).length
  return due > taken ? due : undefined
}

interface FindingWithReasons {
  finding: Finding
  reasons: string[]
}

function errorFindings(
  { settings, counts, final }: Evidence,
  candidate: readonly Sample[],
  plan: JudgingPlan,
): FindingWithReasons[] {
  const threshold = settings.thresholds.errorRate
  if (threshold === undefined) return []
  if (settings.confidence === 'none')
    return final ? [judgeErrorRateNaively(candidate, threshold)] : []
  const probes = judgeErrorRate(candidate, threshold, plan, final)
  return counts ? [probes, ...countFindings(counts, threshold, final)] : [probes]
}

function countFindings(
  counts: readonly (Counts | undefined)[],
  threshold: number,
  final: boolean,
): FindingWithReasons[] {
  const known = counts.filter((read) => read !== undefined)
  const judged = judgeCounts(known.at(-1), threshold, final)
  if (judged.finding === 'unhealthy') {
    // As with probes: before the end, errors must have come at several times.
    const grew = known.filter((read, index) => read.errors > (known[index - 1]?.errors ?? 0)).length
    return final || grew >= policy.errors.spans ? [judged] : []
  }
  // The second witness alone never acquits; it only casts doubt, when what it saw lies above the threshold.
  if (judged.finding === 'inconclusive' && judged.rate > threshold) return [judged]
  return [{ finding: 'healthy', reasons: judged.reasons }]
}

function latencyFindings(evidence: Evidence, plan: JudgingPlan): FindingWithReasons[] {
  const { settings, final } = evidence
  const { latencyIncreaseMs: margin, latencyP95IncreaseMs: p95Margin } = settings.thresholds
  if (margin === undefined && p95Margin === undefined) return []
  const naive = settings.confidence === 'none'
  if (naive && !final) return []
  const all = dataOf(evidence, plan)
  const alpha = alphaOfOne(plan, all.length)
  return all.flatMap((data) => {
    if (!final && (margin === undefined || !convicts(data, margin, alpha))) return []
    const measured = measureLatency(data, plan, all.length)
    if (naive)
      return [
        ...(margin === undefined ? [] : [judgeLatencyNaively(measured, 'median', margin)]),
        ...(p95Margin === undefined
          ? []
          : [judgeLatencyNaively(measured, '95th percentile', p95Margin)]),
      ]
    return [
      ...(margin === undefined ? [] : [judgeShift(data, measured, margin, alpha)]),
      ...(p95Margin === undefined || !final ? [] : [judgeP95(measured, p95Margin)]),
    ]
  })
}

const dataOf = ({ samples, checks, baseline }: Evidence, plan: JudgingPlan): LatencyData[] =>
  latencyData(samples, checks, baseline, plan)

/** A latency threshold, but neither baseline nor control: it could not have been judged at all. */
function nothingToCompare({ settings, baseline }: Evidence, plan: JudgingPlan): boolean {
  const { latencyIncreaseMs, latencyP95IncreaseMs } = settings.thresholds
  const wanted = latencyIncreaseMs !== undefined || latencyP95IncreaseMs !== undefined
  return wanted && !plan.paired && !baseline
}

/** A candidate that fails together with its control may not be what is broken. It is said, and a person may think of it. */
function controlFailsToo(samples: readonly Sample[]): string[] {
  const { requests, errors } = errorsOf(samples, 'control')
  return errors > 0
    ? [
        `The version before fails too: ${failedOf(errors, requests)}. The cause may lie outside of the new version.`,
      ]
    : []
}

function laggedNote(samples: readonly Sample[]): string[] {
  const lagged = samples.filter((sample) => sample.lagged).length
  return lagged * 10 > samples.length
    ? [
        `The runner itself stalled during ${counted(lagged, 'request')}, whose latency was left out; a less busy runner measures better.`,
      ]
    : []
}

export function errorsOf(samples: readonly Sample[], arm: Sample['arm'], ends = 1): ErrorRate {
  const own = samples.filter((sample) => sample.arm === arm)
  return measureErrors(own.length, own.filter(({ failure }) => failure).length, ends)
}

/** The numbers of each check's latency, whether or not they were judged; of those that have anything to compare. */
export function measureChecks(evidence: Evidence): CheckLatency[] {
  const plan = planJudging(evidence.settings)
  const all = dataOf(evidence, plan)
  return all
    .filter(({ before, after }) => before.length > 0 && after.length > 0)
    .map((data) => measureLatency(data, plan, all.length))
}

/**
 * What follows from a verdict. Only certain harm rolls back, only confirmed health promotes without being told so.
 * `inconclusive` follows its policy: `pass` promotes; `fail`, and `extend` once the extension is used up, hold: doubt is no
 * reason to undo a deployment. Without any evidence, or when the run was stopped, even `pass` holds: nothing passes by accident.
 */
export function decide(
  verdict: Verdict,
  onInconclusive: MonitorSettings['onInconclusive'],
  blind: boolean,
): Decision {
  if (verdict === 'unhealthy') return 'rollback'
  if (verdict === 'healthy') return 'promote'
  return onInconclusive === 'pass' && !blind ? 'promote' : 'hold'
}
