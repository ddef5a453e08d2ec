// Two independent samples: did the second one move up? Mann-Whitney's test, and the shift of Hodges and Lehmann with its bounds.

import { normalQuantile, normalUpperTail } from './normal.js'
import { valueOfRank } from './order-search.js'
import { sorted } from './quantile.js'

export interface RankTest {
  /** U: in how many pairs the second sample's value is the greater one (ties are halves); W⁺ for the signed ranks. */
  statistic: number
  /** One-sided: small when the values are too great to be chance. */
  p: number
}

/** Pairs up to which the distribution is counted instead of approximated. */
const exactPairs = 400

/** Mann-Whitney U, one-sided: is `after` − margin greater than `before`? 1 when there is nothing to compare.
 *  Exact for small samples without ties, otherwise normal with the correction for ties and for continuity.
 *  Source: H. Mann and D. Whitney, Ann. Math. Stat. 18 (1947); ties: M. Hollander and D. Wolfe, Nonparametric Statistical Methods, §4.1. */
export function mannWhitney(
  before: readonly number[],
  after: readonly number[],
  margin = 0,
): RankTest {
  const x = sorted(before)
  const y = sorted(after.map((value) => value - margin))
  const pairs = x.length * y.length
  if (pairs === 0) return { statistic: 0, p: 1 }
  const { u, tieTerm } = countGreater(x, y)
  if (tieTerm === 0 && pairs <= exactPairs)
    return { statistic: u, p: exactTail(u, x.length, y.length) }
  const all = x.length + y.length
  const variance = (pairs / 12) * (all + 1 - tieTerm / (all * (all - 1)))
  const z = variance > 0 ? (u - pairs / 2 - 0.5) / Math.sqrt(variance) : Number.NEGATIVE_INFINITY
  return { statistic: u, p: normalUpperTail(z) }
}

/** U, and Σ(t³ − t) over the groups of t equal values in both samples together. */
function countGreater(x: Float64Array, y: Float64Array): { u: number; tieTerm: number } {
  let u = 0
  let tieTerm = 0
  let i = 0
  let j = 0
  while (i < x.length || j < y.length) {
    const value = Math.min(x[i] ?? Number.POSITIVE_INFINITY, y[j] ?? Number.POSITIVE_INFINITY)
    let sameX = 0
    let sameY = 0
    while (i + sameX < x.length && x[i + sameX] === value) sameX++
    while (j + sameY < y.length && y[j + sameY] === value) sameY++
    if (sameX + sameY === 0) break // NaN is no measurement
    u += sameY * (i + sameX / 2)
    const same = sameX + sameY
    tieTerm += same ** 3 - same
    i += sameX
    j += sameY
  }
  return { u, tieTerm }
}

/** P(U ≥ u) without ties. The numbers of orders with each U are the coefficients of the Gaussian binomial ∏ (1 − q^(m+i)) / (1 − q^i). */
function exactTail(u: number, n: number, m: number): number {
  const counts = new Float64Array(n * m + 1)
  counts[0] = 1
  for (let i = 1; i <= n; i++) {
    for (let at = n * m; at >= m + i; at--)
      counts[at] = (counts[at] ?? 0) - (counts[at - m - i] ?? 0)
    for (let at = i; at <= n * m; at++) counts[at] = (counts[at] ?? 0) + (counts[at - i] ?? 0)
  }
  return share(counts, u)
}

/** The share of the counts at `from` and above. */
export function share(counts: Float64Array, from: number): number {
  let above = 0
  let all = 0
  counts.forEach((count, at) => {
    all += count
    if (at >= from) above += count
  })
  return above / all
}

export interface Shift {
  estimate: number
  /** One-sided bounds; infinite where the samples are too few for the confidence asked for. */
  lower: number
  upper: number
}

/**
 * By how much `after` lies above `before`: the median of all differences, and the bounds at which Mann-Whitney's test would just
 * reject. So the lower bound is above a margin exactly when the test with that margin rejects (normal approximation).
 * Source: J. Hodges and E. Lehmann, Ann. Math. Stat. 34 (1963); bounds: Hollander and Wolfe, §4.3.
 * @param alpha of the lower bound, and of the upper one unless that has its own. O((n + m) log) time, no table of differences.
 */
export function shift(
  before: readonly number[],
  after: readonly number[],
  alpha: number,
  upperAlpha = alpha,
): Shift {
  const x = sorted(before)
  const y = sorted(after)
  const pairs = x.length * y.length
  if (pairs === 0) return { estimate: Number.NaN, lower: -Infinity, upper: Infinity }
  const low = (y[0] ?? 0) - (x.at(-1) ?? 0)
  const high = (y.at(-1) ?? 0) - (x[0] ?? 0)
  const countUpTo = (value: number) => {
    let count = 0
    let j = 0
    for (const subtrahend of x) {
      while (j < y.length && (y[j] ?? 0) - subtrahend <= value) j++
      count += j
    }
    return count
  }
  const spread = Math.sqrt((pairs / 12) * (x.length + y.length + 1))
  const bounds = [alpha, upperAlpha].map((one) => boundRank(pairs, spread, one))
  return ranked(pairs, bounds, (rank) => valueOfRank(rank, low, high, countUpTo))
}

/** The rank, from either end, at which the normal approximation puts the bound of `count` values; below 1 there is none. */
export const boundRank = (count: number, spread: number, alpha: number): number =>
  Math.ceil(count / 2 - 0.5 - normalQuantile(alpha) * spread)

/** The median of `count` values, and the values of these ranks from the lower and the upper end. */
export function ranked(
  count: number,
  [lower = 0, upper = 0]: readonly number[],
  valueAt: (rank: number) => number,
): Shift {
  const middle = valueAt(Math.floor((count + 1) / 2))
  return {
    estimate: count % 2 === 1 ? middle : (middle + valueAt(count / 2 + 1)) / 2,
    lower: lower < 1 ? -Infinity : valueAt(lower),
    upper: upper < 1 ? Infinity : valueAt(count + 1 - upper),
  }
}
