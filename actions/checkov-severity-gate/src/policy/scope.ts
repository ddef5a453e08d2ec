// Which findings a line of the policy speaks of: by check, by path, by resource. All that is given must match.

import picomatch from 'picomatch'
import type { LocatedFinding } from '../findings/located.js'

export interface Scope {
  /** Ids, or patterns of ids with `*`. */
  checks: string[]
  /** Globs, relative to the repository's root, `!` takes out; empty: everywhere. */
  paths: string[]
  /** Names of resources, with `*`, with or without the module in front; empty: all. */
  resources: string[]
}

export type Matcher = (located: LocatedFinding) => boolean

/** Whether the finding is in the scope. A path that could not be told is in no scope that names paths. */
export function inScope({ checks, paths, resources }: Scope): Matcher {
  const isPath = paths.length > 0 ? pathMatcher(paths) : undefined
  return ({ finding, path, isResolved }) => {
    const names = finding.module
      ? [finding.resource, `${finding.module}.${finding.resource}`]
      : [finding.resource]
    return (
      checks.some((check) => matchesPattern(check, finding.checkId)) &&
      (!isPath || (isResolved && isPath(path))) &&
      (resources.length === 0 ||
        resources.some((resource) => names.some((name) => matchesPattern(resource, name))))
    )
  }
}

/** A path is in when a pattern has it and no pattern with `!` does. `dir/` is all below it. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const compile = (some: readonly string[]) =>
    some.map((glob) => picomatch(wholeGlob(glob), { dot: true, nonegate: true }))
  const wanted = compile(globs.filter((glob) => !isExclusion(glob)))
  const unwanted = compile(globs.filter(isExclusion).map((glob) => glob.slice(1)))
  return (path) => wanted.some((is) => is(path)) && !unwanted.some((is) => is(path))
}

/** `!(a)` is an extended glob. */
export const isExclusion = (glob: string) => glob.startsWith('!') && !glob.startsWith('!(')

function wholeGlob(glob: string): string {
  const relative = glob.replace(/^(?:\.?\/)+/, '')
  return relative === '' || relative.endsWith('/') ? `${relative}**` : relative
}

export const isPattern = (text: string) => text.includes('*')

/** `*` stands for any text, everything else for itself, capitals included. Linear in the text, whatever the pattern. */
export function matchesPattern(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return text === pattern
  const last = rest.pop() ?? ''
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
