// Pairs: is the second of each greater than the first? Wilcoxon's signed ranks, and the shift that belongs to them.

import { normalUpperTail } from './normal.js'
import { valueOfRank } from './order-search.js'
import { sorted } from './quantile.js'
import { boundRank, type RankTest, ranked, type Shift, share } from './rank-sum.js'

/** Pairs up to which the distribution is counted instead of approximated. */
const exactPairs = 25

/** Wilcoxon's signed-rank test, one-sided: do the differences lie above the margin? 1 when there is nothing to compare.
 *  Differences equal to the margin are left out, as Wilcoxon did; exact for small samples without ties, otherwise normal with the
 *  corrections for ties and for continuity. Source: F. Wilcoxon, Biometrics 1 (1945); Hollander and Wolfe, §3.1. */
export function signedRank(differences: readonly number[], margin = 0): RankTest {
  const moved = differences.map((value) => value - margin).filter((value) => value !== 0)
  const n = moved.length
  if (n === 0) return { statistic: 0, p: 1 }
  moved.sort((a, b) => Math.abs(a) - Math.abs(b))
  let statistic = 0
  let tieTerm = 0
  for (let from = 0; from < n; ) {
    const size = Math.abs(moved[from] ?? 0)
    let to = from
    let positive = 0
    for (; to < n && Math.abs(moved[to] ?? 0) === size; to++) if ((moved[to] ?? 0) > 0) positive++
    if (to === from) break // NaN is no measurement
    statistic += (positive * (from + 1 + to)) / 2
    tieTerm += (to - from) ** 3 - (to - from)
    from = to
  }
  if (tieTerm === 0 && n <= exactPairs) return { statistic, p: exactTail(statistic, n) }
  const mean = (n * (n + 1)) / 4
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tieTerm / 48
  const z = variance > 0 ? (statistic - mean - 0.5) / Math.sqrt(variance) : -Infinity
  return { statistic, p: normalUpperTail(z) }
}

/** P(W⁺ ≥ statistic): of the 2ⁿ choices of signs, those with this rank sum. */
function exactTail(statistic: number, n: number): number {
  const counts = new Float64Array((n * (n + 1)) / 2 + 1)
  counts[0] = 1
  for (let rank = 1; rank <= n; rank++)
    for (let sum = counts.length - 1; sum >= rank; sum--)
      counts[sum] = (counts[sum] ?? 0) + (counts[sum - rank] ?? 0)
  return share(counts, statistic)
}

/** The median of the averages of each two differences (Walsh averages), and the bounds at which the test would just reject.
 *  Source: Hollander and Wolfe, §3.2 and §3.3. @param alpha of the lower bound, and of the upper one unless that has its own. */
export function pairedShift(
  differences: readonly number[],
  alpha: number,
  upperAlpha = alpha,
): Shift {
  const d = sorted(differences)
  const n = d.length
  if (n === 0) return { estimate: Number.NaN, lower: -Infinity, upper: Infinity }
  const countUpTo = (value: number) => {
    let count = 0
    let j = n - 1
    for (let i = 0; i < n; i++) {
      while (j >= 0 && ((d[i] ?? 0) + (d[j] ?? 0)) / 2 > value) j--
      if (j < i) break
      count += j - i + 1
    }
    return count
  }
  const averages = (n * (n + 1)) / 2
  const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
  const bounds = [alpha, upperAlpha].map((one) => boundRank(averages, spread, one))
  return ranked(averages, bounds, (rank) => valueOfRank(rank, d[0] ?? 0, d.at(-1) ?? 0, countUpTo))
}
