// Globs over paths of the repository, and which of them match nothing at all.

import { UserError } from '@slipway/action-kit'
import picomatch from 'picomatch'

export interface Globs {
  /** As written. */
  patterns: readonly string[]
  /** At least one pattern, and none of those with `!`. */
  matches: (path: string) => boolean
  /** The patterns (`!` included) that match none of `paths`. */
  unmatched(paths: Iterable<string>): string[]
}

const maxPatternLength = 500

/** `dir/` is everything below it; `./` in front does not count. @throws UserError */
export function compileGlobs(patterns: readonly string[]): Globs {
  const compiled = patterns.map((pattern) => ({ pattern, ...compile(pattern) }))
  const wanted = compiled.filter(({ isNegated }) => !isNegated)
  const unwanted = compiled.filter(({ isNegated }) => isNegated)
  return {
    patterns,
    matches: (path) =>
      (wanted.length === 0 ? patterns.length > 0 : wanted.some(({ test }) => test(path))) &&
      !unwanted.some(({ test }) => test(path)),
    unmatched(paths) {
      let left = compiled
      for (const path of paths) {
        if (left.length === 0) break
        left = left.filter(({ test }) => !test(path))
      }
      return left.map(({ pattern }) => pattern)
    },
  }
}

function compile(pattern: string): { isNegated: boolean; test: (path: string) => boolean } {
  const isNegated = pattern.startsWith('!') && !pattern.startsWith('!(')
  const glob = (isNegated ? pattern.slice(1) : pattern).trim().replace(/^(\.\/)+/, '')
  if (glob === '' || glob.length > maxPatternLength) {
    throw new UserError(`${JSON.stringify(pattern.slice(0, 80))} is not a glob such as src/**/*.ts`)
  }
  const whole = glob.endsWith('/') ? `${glob}**` : glob
  return { isNegated, test: picomatch(whole, { dot: true, nonegate: true }) }
}
