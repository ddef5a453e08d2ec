// "Did you mean": the one known name that a misspelt word is nearest to.

const MAX_WORD_LENGTH = 60

/** `, did you mean "x"?`, or the known names when none is near. */
export function hint(word: string, known: readonly string[]): string {
  const meant = closest(word, known)
  if (meant !== undefined) return `, did you mean "${meant}"?`
  if (known.length === 0 || known.length > 40) return ''
  return `; known: ${known.join(', ')}`
}

/** The nearest candidate at about one slip in three letters; case, `-` and `_` do not count. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > MAX_WORD_LENGTH) return undefined
  const wanted = folded(word)
  let best: { candidate: string; slips: number } | undefined
  for (const candidate of candidates) {
    const known = folded(candidate)
    const allowed = Math.floor(Math.max(wanted.length, known.length) / 3)
    if (Math.abs(wanted.length - known.length) > allowed) continue
    const slips = editDistance(wanted, known)
    if (slips <= allowed && (!best || slips < best.slips)) best = { candidate, slips }
  }
  return best?.candidate
}

const folded = (word: string) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** Insertions, deletions, substitutions, and swaps of neighbours each count one. */
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
