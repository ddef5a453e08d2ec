// Finds a value by its rank among many that are never written down (all differences of two samples: a million of a thousand each).

/** The least value, between `low` and `high`, that has at least `rank` below or at it; precise to 1e-10.
 *  @param countUpTo how many (or what weight of them) are at most this. */
export function valueOfRank(
  rank: number,
  low: number,
  high: number,
  countUpTo: (value: number) => number,
): number {
  if (countUpTo(low) >= rank) return low
  let below = low
  let atLeast = high
  for (let step = 0; step < 100; step++) {
    const middle = below + (atLeast - below) / 2
    if (atLeast - below < 1e-10 || middle <= below || middle >= atLeast) break
    if (countUpTo(middle) >= rank) atLeast = middle
    else below = middle
  }
  return atLeast
}
