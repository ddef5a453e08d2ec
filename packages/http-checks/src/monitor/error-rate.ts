// Judges the share of requests that failed: evidence at any time, the exact test at the end, and what keeps a blip from looking like a rate.

import {
  binomialUpperTail,
  clopperPearsonUpper,
  logLikelihoodRatio,
  requestsToConfirm,
} from '../statistics/index.js'
import { type JudgingPlan, policy } from './policy.js'
import type { Sample } from './sample.js'
import { counted, failedOf, odds, percent, seconds, thousands } from './wording.js'

export type Finding = 'healthy' | 'unhealthy' | 'inconclusive'

export interface ErrorRate {
  requests: number
  errors: number
  rate: number
  /** One-sided; the true rate is below it with `confidence`. 1 without requests. */
  upper: number
  confidence: number
}

export interface ErrorRateJudgement {
  finding: Finding
  reasons: string[]
}

export function measureErrors(requests: number, errors: number, ends = 1): ErrorRate {
  // Several ends are several chances to be confirmed by luck.
  const confidence = 1 - (1 - policy.errors.confidence) / ends
  return {
    requests,
    errors,
    rate: requests === 0 ? 0 : errors / requests,
    upper: clopperPearsonUpper(errors, requests, confidence),
    confidence,
  }
}

/** @param samples the candidate's. @param final whether the window is over. */
export function judgeErrorRate(
  samples: readonly Sample[],
  threshold: number,
  plan: JudgingPlan,
  final: boolean,
): ErrorRateJudgement {
  const failed = samples.filter((sample) => sample.failure)
  const [requests, errors] = [samples.length, failed.length]
  const evident = evidence(requests, errors, threshold, plan.ends, final)
  if (evident) {
    const spans = new Set(failed.map(({ atMs }) => Math.floor(atMs / policy.errors.spanMs))).size
    if (spans >= plan.spansNeeded) return { finding: 'unhealthy', reasons: [evident] }
    const held = `A rollback was held back: ${failedOf(errors, requests)}, but all of it within ${counted(spans, 'span')} of ten seconds, which may be one incident; ${plan.spansNeeded} are needed.`
    return { finding: 'inconclusive', reasons: [held] }
  }
  // Health is confirmed by a whole window only.
  if (!final) return { finding: 'inconclusive', reasons: [] }
  const [finding, reason] = confirm(measureErrors(requests, errors, plan.ends), threshold)
  return { finding, reasons: [reason] }
}

/** Why the rate is above the threshold, if that is certain enough. */
function evidence(
  requests: number,
  errors: number,
  threshold: number,
  ends: number,
  final: boolean,
): string | undefined {
  if (errors < policy.errors.fewestErrors) return undefined
  const logEvidence = logLikelihoodRatio(errors, requests, threshold)
  const failed = `${failedOf(errors, requests)}, and up to ${percent(threshold)} are allowed`
  if (requests >= policy.errors.fewestRequests && logEvidence >= Math.log(policy.errors.evidence))
    return `${failed}: the evidence that it is more is ${odds(logEvidence)}, and ${policy.errors.evidence} to 1 is enough.`
  if (!final) return undefined
  const p = binomialUpperTail(errors, requests, threshold)
  return p < policy.errors.alphaAtEnd / ends
    ? `${failed}: so many would come by chance in ${percent(p)} of runs.`
    : undefined
}

const noRequest = 'No request was made, so nothing is known of errors.'

function confirm(measured: ErrorRate, threshold: number): [Finding, string] {
  const { requests, errors, upper, confidence } = measured
  if (requests === 0) return ['inconclusive', noRequest]
  const failed = failedOf(errors, requests)
  if (upper < threshold)
    return [
      'healthy',
      `${failed}; the true rate is below ${percent(upper)} (${percent(confidence)} confidence), and up to ${percent(threshold)} are allowed.`,
    ]
  const needed = requestsToConfirm(errors, threshold, confidence)
  const cure =
    needed === undefined
      ? ''
      : ` ${thousands(needed)} requests with so many errors would confirm it.`
  return [
    'inconclusive',
    `${failed}; the true rate may be as high as ${percent(upper)}, and up to ${percent(threshold)} are allowed.${cure}`,
  ]
}

/** The point estimate, of a whole window. */
export function judgeErrorRateNaively(
  samples: readonly Sample[],
  threshold: number,
): ErrorRateJudgement {
  if (samples.length === 0) return { finding: 'inconclusive', reasons: [noRequest] }
  const errors = samples.filter((sample) => sample.failure).length
  const reason = `${failedOf(errors, samples.length)}, and up to ${percent(threshold)} are allowed; taken at face value, without a test.`
  return {
    finding: errors / samples.length > threshold ? 'unhealthy' : 'healthy',
    reasons: [reason],
  }
}

/**
 * The fast path: everything, or one check, failed so often in a row and for so long that no rate needs to be estimated.
 * Any such run counts, not only the last: whether it is found does not depend on when somebody looks.
 */
export function findOutage(
  samples: readonly Sample[],
  checks: readonly string[],
  threshold: number | undefined,
): string | undefined {
  // Where many failures are allowed, a short row of them is chance.
  if (threshold !== undefined && threshold >= 1) return undefined
  const byChance = threshold ? Math.log(policy.outage.chance) / Math.log(threshold) : 0
  const fewest = Math.max(policy.outage.failures, Math.ceil(byChance))
  const inOrder = samples.toSorted((a, b) => a.atMs - b.atMs)
  const rows = new Map<number | 'all', { count: number; sinceMs: number }>()
  for (const { check, atMs, failure } of inOrder) {
    for (const key of ['all', check] as const) {
      const row = rows.get(key)
      if (!failure) rows.delete(key)
      else if (!row) rows.set(key, { count: 1, sinceMs: atMs })
      else {
        row.count++
        if (row.count < fewest || atMs - row.sinceMs < policy.outage.overMs) continue
        const of =
          key === 'all' ? 'requests' : `requests of ${checks[check] ?? `check ${check + 1}`}`
        return `${row.count} ${of} in a row failed over ${seconds(atMs - row.sinceMs)}: ${failure.message}`
      }
    }
  }
  return undefined
}
