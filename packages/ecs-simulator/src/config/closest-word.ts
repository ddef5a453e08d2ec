// "Did you mean": the word that a misspelt one was probably meant to be.

/**
 * The candidate nearest to `word`, if one is near enough: at most a third of its letters wrong (two swapped
 * count as one), or only its end missing.
 */
export function closestWord(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distance(normal(word), normal(candidate)) }))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  if (best && best.distance <= Math.max(1, word.length / 3)) return best.candidate
  if (word.length < 3) return undefined
  return candidates.find((candidate) => normal(candidate).startsWith(normal(word)))
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const closest = closestWord(word, candidates)
  return closest === undefined ? '' : ` Did you mean "${closest}"?`
}

const normal = (word: string) => word.toLowerCase().replaceAll(/[-_]/g, '')

/** Edits between two words: insert, delete, replace, swap neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, at(beforeLast, j - 2) + 1)
      row.push(edits)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
