// Which check waits for which: those whose captured values it reads, and those it names in `after`. Also what is wrong with that: a variable that nobody
// gives, a name captured twice, checks that wait for each other.

import type { Check, Matcher, Place } from '../definition.js'
import { closest, hint } from './closest.js'
import { quoted } from './shown.js'
import { variablesIn } from './template.js'

/** More would take long to word, and nobody reads them. */
const MAX_MISTAKES = 50

export interface Dependencies {
  /** For each check, by index, the indices of those that it waits for. */
  of: number[][]
  /** All indices, each after those that it waits for. */
  order: number[]
  mistakes: { check: Check; place: Place | undefined; message: string }[]
}

/** @param given the names of the variables that exist before any check ran. */
export function dependenciesOf(checks: readonly Check[], given: readonly string[]): Dependencies {
  const mistakes: Dependencies['mistakes'] = []
  const captured = new Map<string, number>()
  const known = new Set(given)
  for (const [index, check] of checks.entries()) {
    for (const { name, place } of check.capture) {
      const other = checks[captured.get(name) ?? -1]
      const taken = other
        ? `${quoted(name)} is captured twice (also in check ${quoted(other.name)})`
        : known.has(name)
          ? `${quoted(name)} is also a variable that is given; choose another name`
          : undefined
      if (taken) mistakes.push({ check, place, message: taken })
      else captured.set(name, index)
    }
  }
  const indexOf = new Map(checks.map(({ name }, index) => [name, index]))
  const of = checks.map((check) => {
    if (mistakes.length > MAX_MISTAKES) return []
    const waitsFor = new Set<number>()
    for (const name of variablesOf(check)) {
      const from = captured.get(name)
      if (from !== undefined) waitsFor.add(from)
      else if (!known.has(name)) {
        const message = unknownVariable(name, [...known, ...captured.keys()])
        mistakes.push({
          check,
          place: check.place,
          message: `check ${quoted(check.name)}: ${message}`,
        })
      }
    }
    for (const name of check.after ?? []) {
      const index = indexOf.get(name)
      if (index !== undefined) waitsFor.add(index)
      else {
        const names = [...indexOf.keys()]
        const message = `check ${quoted(check.name)}: there is no check ${quoted(name)} to come after${hint(name, names)}`
        mistakes.push({ check, place: check.place, message })
      }
    }
    return [...waitsFor]
  })
  const { circle, order } = inOrder(of)
  const first = checks[circle[0] ?? -1]
  if (first) {
    const names = [...circle, circle[0] ?? 0].map((index) => quoted(checks[index]?.name ?? ''))
    const message =
      circle.length === 1
        ? `check ${names[0]} waits for itself: it reads a value that it captures, or comes after itself`
        : `these checks wait for each other: ${names.join(' → ')}`
    mistakes.push({ check: first, place: first.place, message })
  }
  return { of, order, mistakes }
}

export function unknownVariable(name: string, known: readonly string[]): string {
  const meant = closest(name, known)
  if (meant !== undefined) return `unknown variable {{ ${name} }}, did you mean "${meant}"?`
  const names = known.length === 0 ? 'none are given' : `given are ${known.slice(0, 20).join(', ')}`
  return `unknown variable {{ ${name} }}; ${names}`
}

/** The indices in order, or those on one circle. Every one is left once, so this takes as many steps as there are edges; and
 *  without recursion, so a chain may be long. */
function inOrder(of: readonly number[][]): { circle: number[]; order: number[] } {
  const done = new Set<number>()
  for (const start of of.keys()) {
    const path: number[] = []
    const onPath = new Set<number>()
    const rest: { index: number; next: number }[] = [{ index: start, next: 0 }]
    for (let top = rest.at(-1); top; top = rest.at(-1)) {
      if (top.next === 0 && !done.has(top.index)) {
        path.push(top.index)
        onPath.add(top.index)
      }
      const target = done.has(top.index) ? undefined : of[top.index]?.[top.next++]
      if (target === undefined) {
        if (onPath.delete(top.index)) path.pop()
        done.add(top.index)
        rest.pop()
      } else if (onPath.has(target)) {
        return { circle: path.slice(path.indexOf(target)), order: [] }
      } else if (!done.has(target)) {
        rest.push({ index: target, next: 0 })
      }
    }
  }
  return { circle: [], order: [...done] }
}

/** The variables that the texts of a check name. */
export function variablesOf(check: Check): Set<string> {
  const { request } = check
  const joinsBase = request.url.startsWith('{{') ? request.baseUrl : undefined
  const names = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value === 'string') for (const name of variablesIn(value)) names.add(name)
    else if (Array.isArray(value)) value.forEach(add)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add)
  }
  add([request.url, joinsBase, request.headers.map(([, value]) => value)])
  add(request.query.map(([, value]) => value))
  add([request.auth, request.serverName])
  if (typeof request.proxy === 'object') add(request.proxy.url)
  if (request.body?.kind === 'form') add(request.body.fields.map(([, value]) => value))
  else if (request.body?.kind !== 'file') add(request.body)
  for (const { subject, matcher } of check.expect) {
    if (subject.kind === 'jsonpath') add(subject.path)
    if (subject.kind === 'regex') add(subject.pattern)
    if (subject.kind === 'version') add(subject.from)
    add(textsOf(matcher))
  }
  return names
}

/** What may hold variables: a schema is read from a file and taken as it is. */
function textsOf(matcher: Matcher): unknown {
  if (matcher.kind === 'schema') return undefined
  if ('matcher' in matcher) return textsOf(matcher.matcher)
  if ('matchers' in matcher) return matcher.matchers.map(textsOf)
  return matcher
}
