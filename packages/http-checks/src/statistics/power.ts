// What a run could have seen: the smallest regressions that its tests catch with a given probability.

import { criticalErrors, rateReaching } from './binomial.js'
import { normalQuantile } from './normal.js'

/** The share of runs that are to catch the regression. */
const defaultPower = 0.9

/**
 * How far beyond its margin a shift must lie to be caught: n per arm ≈ 2 · (z_α + z_β)² · (σ/δ)², solved for δ; with α = 1 % and a
 * power of 90 % that is 26 · (σ/δ)². Arms of different sizes count with their harmonic mean.
 * Source: the sample size of the two-sample z test; simulated for skewed latencies, where ranks do a little better.
 * @param spread robustSpread() of the sample before.
 */
export function smallestShift(
  spread: number,
  before: number,
  after: number,
  alpha: number,
  power = defaultPower,
): number {
  return (
    spread * (normalQuantile(alpha) + normalQuantile(1 - power)) * Math.sqrt(1 / before + 1 / after)
  )
}

/** The same for pairs. @param spread robustSpread() of the differences. */
export const smallestPairedShift = (
  spread: number,
  pairs: number,
  alpha: number,
  power = defaultPower,
): number => (spread * (normalQuantile(alpha) + normalQuantile(1 - power))) / Math.sqrt(pairs)

/** The true error rate that the exact test catches at the end; undefined when not even errors alone would be enough. Exact.
 *  @param fewestErrors below which the test is not applied. */
export function smallestErrorRate(
  requests: number,
  threshold: number,
  alpha: number,
  fewestErrors = 1,
  power = defaultPower,
): number | undefined {
  const needed = Math.max(fewestErrors, criticalErrors(requests, threshold, alpha))
  return needed > requests ? undefined : rateReaching(needed, requests, power)
}
