// The bootstrap of a difference of percentiles, computed instead of drawn: it needs no chance, so the same samples give the same verdict.

import { binomialUpperTail } from './binomial.js'
import { valueOfRank } from './order-search.js'
import { sorted } from './quantile.js'

/** A value of the sample, and the chance that it is the percentile of a resample. */
interface Candidates {
  values: number[]
  weights: number[]
}

/** The percentile of a sample of n is its value number ⌈share · n⌉. In a resample that one is at most the i-th greatest value of the
 *  original exactly if so many of n draws fall on the first i: a binomial tail.
 *  Source: A. Hutson and M. Ernst, The exact bootstrap mean and variance of an L-estimator, J. R. Stat. Soc. B 62 (2000). */
function resampled(values: readonly number[], percentile: number): Candidates {
  const ascending = sorted(values)
  const n = ascending.length
  const rank = Math.ceil(percentile * n)
  const candidates: Candidates = { values: [], weights: [] }
  // Beyond ten standard deviations of its rank no value ever is the percentile.
  const reach = 10 * Math.sqrt(n * percentile * (1 - percentile)) + 10
  let before = 0
  for (let i = Math.max(1, Math.floor(rank - reach)); i <= Math.min(n, rank + reach); i++) {
    const upTo = binomialUpperTail(rank, n, i / n)
    candidates.values.push(ascending[i - 1] ?? 0)
    candidates.weights.push(upTo - before)
    before = upTo
  }
  return candidates
}

export interface PercentileDifference {
  /** The one-sided bounds, each at confidence 1 − alpha; the percentile bootstrap. */
  lower: number
  upper: number
}

/** Bounds on percentile(after) − percentile(before). Below `fewestForBound` samples in either, no bound exists: infinite. */
export function percentileDifference(
  before: readonly number[],
  after: readonly number[],
  percentile: number,
  alpha: number,
  upperAlpha = alpha,
): PercentileDifference {
  const fewest = fewestForBound(percentile)
  if (before.length < fewest || after.length < fewest) return { lower: -Infinity, upper: Infinity }
  const x = resampled(before, percentile)
  const y = resampled(after, percentile)
  const weightUpTo = (value: number) => {
    let weight = 0
    let j = 0
    let yWeight = 0
    x.values.forEach((subtrahend, i) => {
      for (; j < y.values.length && (y.values[j] ?? 0) - subtrahend <= value; j++)
        yWeight += y.weights[j] ?? 0
      weight += (x.weights[i] ?? 0) * yWeight
    })
    return weight
  }
  const low = (y.values[0] ?? 0) - (x.values.at(-1) ?? 0)
  const high = (y.values.at(-1) ?? 0) - (x.values[0] ?? 0)
  return {
    lower: valueOfRank(alpha, low, high, weightUpTo),
    upper: valueOfRank(1 - upperAlpha, low, high, weightUpTo),
  }
}

/** Samples below which not even the greatest of them bounds the percentile at 95 %: 59 of the 95th, 299 of the 99th. */
export const fewestForBound = (percentile: number): number =>
  Math.ceil(Math.log(0.05) / Math.log(percentile))
