// Which known word a misspelt one was meant to be. Pure; used for inputs, enum values, field names.

const MAX_WORD_LENGTH = 100

/**
 * The candidate closest to `word`, or undefined when none is close: about one slip (a missing, extra, wrong or swapped
 * letter) in three letters. Case, `-`, `_`, `.` and spaces do not count. The first of equally close candidates wins.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(word)
  if (!wanted || word.length > MAX_WORD_LENGTH) return undefined
  let best: { candidate: string; slips: number } | undefined
  for (const candidate of candidates) {
    const known = folded(candidate)
    const allowed = Math.floor(Math.max(wanted.length, known.length) / 3)
    if (!known || Math.abs(wanted.length - known.length) > allowed) continue
    const slips = editDistance(wanted, known)
    if (slips <= allowed && (!best || slips < best.slips)) best = { candidate, slips }
  }
  return best?.candidate
}

/** `, did you mean "x"?` to be put behind a message, or nothing. */
export function didYouMeanHint(word: string, candidates: Iterable<string>): string {
  const meant = didYouMean(word, candidates)
  return meant === undefined ? '' : `, did you mean "${meant}"?`
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_.\s]/g, '')
}

/** Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours each count one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const at = (line: readonly number[], index: number) => line[index] ?? 0
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1)
      }
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
