// Regular expressions of users: JavaScript's syntax and flags, each evaluated under the time limit.

import { grouped } from './text.js'
import { reasonOf, regexTimeLimitMs, type TimeLimits, withinTimeLimit } from './time-limit.js'

export interface Pattern {
  pattern: string
  flags: string
}

export type PatternResult =
  | { kind: 'match'; groups: readonly (string | undefined)[] }
  | { kind: 'no-match' }
  /** Not a pattern, or one that took too long: nothing is known about the text. */
  | { kind: 'error'; message: string }

/** What is wrong with a pattern, for the reader of a definition; undefined when nothing is. */
export function checkPattern(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags)
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

export function runPattern(
  { pattern, flags }: Pattern,
  text: string,
  limits: TimeLimits,
): PatternResult {
  const limitMs = regexTimeLimitMs(limits)
  try {
    // A new RegExp each time: with `g` or `y` a kept one would go on from where it stood in another text.
    const regex = new RegExp(pattern, flags)
    const limited = withinTimeLimit(limitMs, () => regex.exec(text))
    if (!limited.ended) {
      return { kind: 'error', message: `the pattern took longer than ${grouped(limitMs)} ms` }
    }
    return limited.value ? { kind: 'match', groups: [...limited.value] } : { kind: 'no-match' }
  } catch (error) {
    return { kind: 'error', message: reasonOf(error) }
  }
}

/** What the first group finds in each match, or the match where there is no group. Bounded in number and in time. */
export function findAll(
  { pattern, flags }: Pattern,
  text: string,
  limits: TimeLimits,
  most: number,
): { kind: 'found'; texts: string[] } | { kind: 'error'; message: string } {
  const limitMs = regexTimeLimitMs(limits)
  try {
    const regex = new RegExp(pattern, `${flags}g`)
    const limited = withinTimeLimit(limitMs, () => {
      const texts: string[] = []
      for (const match of text.matchAll(regex)) {
        const found = match.length > 1 ? match[1] : match[0]
        if (found !== undefined) texts.push(found)
        if (texts.length > most) break
      }
      return texts
    })
    if (!limited.ended) {
      return { kind: 'error', message: `the pattern took longer than ${grouped(limitMs)} ms` }
    }
    return limited.value.length > most
      ? { kind: 'error', message: `the pattern matches more than ${grouped(most)} times` }
      : { kind: 'found', texts: limited.value }
  } catch (error) {
    return { kind: 'error', message: reasonOf(error) }
  }
}
