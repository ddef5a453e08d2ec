// "Did you mean": the one known name that a misspelt word is nearest to.

/** Edit distance (Levenshtein) of two short words. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

const bare = (word: string) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** The nearest candidate, when it is near enough to be meant; case, `-` and `_` do not count. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 60) return undefined
  const wanted = bare(word)
  let best: string | undefined
  let bestDistance = Math.floor(wanted.length / 3) + 1
  for (const candidate of candidates) {
    const away = distance(wanted, bare(candidate))
    if (away < bestDistance) {
      best = candidate
      bestDistance = away
    }
  }
  return best
}
