// An index of a repository's files that finds those which end in the same folders and name as a path. Pure.

export interface FileIndex {
  has(path: string): boolean
  /** The files with the longest common end (in whole names) with the path; none when not even the last name is the same. */
  longestEnd(names: readonly string[]): { names: number; files: string[] }
}

/** So many files of an ambiguous end are told. */
const MAX_FILES = 10

export function indexFiles(files: readonly string[]): FileIndex {
  const known = new Set(files)
  // Sorted from the last name on: what has an end in common stands together.
  const reversed = [...known].map((path) => ({ path, key: reversedKey(path.split('/')) }))
  reversed.sort((a, b) => (a.key < b.key ? -1 : 1))
  const deepest = reversed.reduce((most, { path }) => Math.max(most, path.split('/').length), 0)
  /** The first place whose key is not below. */
  const lowerBound = (key: string): number => {
    let low = 0
    let high = reversed.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((reversed[middle]?.key ?? '') < key) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    has: (path) => known.has(path),
    longestEnd(names) {
      let found = { names: 0, files: [] as string[] }
      for (let count = 1; count <= Math.min(names.length, deepest); count++) {
        const key = reversedKey(names.slice(-count))
        const from = lowerBound(key)
        if (!reversed[from]?.key.startsWith(key)) break
        // '0' is the character after '/': the first key that no longer begins with this one.
        const to = lowerBound(`${key.slice(0, -1)}0`)
        const some = reversed.slice(from, Math.min(to, from + MAX_FILES))
        found = { names: count, files: some.map(({ path }) => path).sort() }
      }
      return found
    },
  }
}

/** Each name ends in a slash, so that one key begins with another only at whole names. */
function reversedKey(names: readonly string[]): string {
  return [...names].reverse().join('/').concat('/')
}
