// The second witness: totals that a load balancer counted of the users' own requests.
// It can convict, never acquit: the totals may be those of the old version too, and a 5xx count does not see wrong answers.

import { binomialUpperTail, logLikelihoodRatio } from '../statistics/index.js'
import {
  type ErrorRate,
  type ErrorRateJudgement,
  type Finding,
  measureErrors,
} from './error-rate.js'
import { policy } from './policy.js'
import { failedOf, odds, percent } from './wording.js'

export interface Counts {
  /** Since the window began. */
  requests: number
  errors: number
  meanLatencyMs?: number | undefined
}

/**
 * Totals so far; undefined while there are none, which is no evidence of anything.
 * @param final the window is over: a source that is late may be waited for, as long as the monitor allows.
 */
export type ReadCounts = (signal: AbortSignal, final: boolean) => Promise<Counts | undefined>

/** The same test as of probes, on totals. @param final whether the window is over; before, only overwhelming evidence counts. */
export function judgeCounts(
  counts: Counts | undefined,
  threshold: number,
  final = true,
): ErrorRateJudgement & ErrorRate {
  const requests = counts?.requests ?? 0
  const errors = Math.min(counts?.errors ?? 0, requests)
  const measured = measureErrors(requests, errors)
  const judged = (finding: Finding, reason: string) => ({
    ...measured,
    finding,
    reasons: [`Load balancer: ${reason}`],
  })
  if (requests === 0) return judged('inconclusive', 'no totals, which is no evidence either way.')
  const { evidence, fewestRequests, fewestErrors, alphaAtEnd } = policy.errors
  const failed = `${failedOf(errors, requests)}, and up to ${percent(threshold)} are allowed`
  const logEvidence = logLikelihoodRatio(errors, requests, threshold)
  if (errors >= fewestErrors) {
    if (requests >= fewestRequests && logEvidence >= Math.log(evidence))
      return judged('unhealthy', `${failed}: the evidence that it is more is ${odds(logEvidence)}.`)
    const p = binomialUpperTail(errors, requests, threshold)
    if (final && p < alphaAtEnd)
      return judged(
        'unhealthy',
        `${failed}: so many would come by chance in ${percent(p)} of runs.`,
      )
  }
  return measured.upper < threshold
    ? judged('healthy', `${failed}; the true rate is below ${percent(measured.upper)}.`)
    : judged(
        'inconclusive',
        `${failed}; the true rate may be as high as ${percent(measured.upper)}.`,
      )
}
