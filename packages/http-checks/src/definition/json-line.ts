// Assertions of one line, as inputs have them: `$.points count >= 1`, `content-type contains json`. A file has mappings instead.

import { parseInstant, parseRange } from '../assert/index.js'
import { type Assertion, formats, jsonTypes, type Matcher, type Scalar } from '../definition.js'
import { hint } from './closest.js'
import { jsonPathMistake } from './json-path.js'
import { headerNameMistake } from './request.js'
import { quoted } from './shown.js'
import { isMistake, type Mistake, parseInteger, parseNumber, parsePattern } from './values.js'

/** `$.status == "ok"`, `$.version matches /^2\./`, `$.error not exists` */
export function parseJsonLine(line: string): Assertion | Mistake {
  const end = endOfPath(line)
  const path = line.slice(0, end)
  const wrong = jsonPathMistake(path)
  if (wrong) return { mistake: wrong }
  const matcher = parseComparison(line.slice(end).trim(), parseJsonValue)
  return isMistake(matcher) ? matcher : { subject: { kind: 'jsonpath', path }, matcher }
}

/** `name: value`, or `name contains value` and the like. */
export function parseHeaderLine(line: string): Assertion | Mistake {
  const [, name = '', separator = '', rest = ''] = /^([^\s:]+)(\s*:|\s+)\s*(.*)$/s.exec(line) ?? []
  const wrong = headerNameMistake(name)
  if (name === '' || wrong?.endsWith('not a header name')) {
    return { mistake: `${quoted(line)} is not an expectation such as content-type: text/html` }
  }
  const subject = { kind: 'header' as const, name: name.toLowerCase() }
  if (separator.endsWith(':')) {
    if (rest === '') return { mistake: `${quoted(line)} has no value; write ${name} exists` }
    return { subject, matcher: { kind: 'eq', value: rest } }
  }
  const matcher = parseComparison(rest, (text) => ({ kind: 'eq', value: unquoted(text) }))
  return isMistake(matcher) ? matcher : { subject, matcher }
}

/** At the first space or comparison outside of brackets and quotes. */
function endOfPath(line: string): number {
  let depth = 0
  let quote = ''
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? ''
    if (quote !== '') {
      if (character === '\\') index++
      else if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '[' || character === '(') depth++
    else if (character === ']' || character === ')') depth--
    else if (depth === 0 && /[\s=!<>]/.test(character)) return index
  }
  return line.length
}

const COMPARISON =
  /^(==|!=|>=|<=|>|<|(?:contains|starts with|ends with|starts_with|ends_with|matches|type|format|semver|before|after|empty|exists)\b)\s*(.*)$/s
const orders: Record<string, 'gt' | 'gte' | 'lt' | 'lte'> = {
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
}
const parts: Record<string, 'contains' | 'starts-with' | 'ends-with'> = {
  contains: 'contains',
  'starts with': 'starts-with',
  'ends with': 'ends-with',
}
const FORMS =
  '==, !=, >, >=, <, <=, contains, starts with, ends with, matches, type, format, semver, before, after, empty, exists, count, length'

function parseComparison(
  text: string,
  parseValue: (text: string) => Matcher | Mistake,
): Matcher | Mistake {
  const [, inner] = /^not\s+(.*)$/s.exec(text) ?? []
  if (inner !== undefined) {
    const matcher = parseComparison(inner, parseValue)
    return isMistake(matcher) ? matcher : { kind: 'not', matcher }
  }
  const [, counting, counted] = /^(count|length)\b\s*(.*)$/s.exec(text) ?? []
  if (counted !== undefined) {
    const matcher = parseComparison(counted, parseCount)
    if (isMistake(matcher)) return matcher
    return { kind: counting === 'length' ? 'length' : 'count', matcher }
  }
  const [, operator, value = ''] = COMPARISON.exec(text) ?? []
  if (operator === undefined)
    return { mistake: `${quoted(text)} is no comparison; known: ${FORMS}` }
  if (operator === 'exists' || operator === 'empty') {
    return value === ''
      ? { kind: operator, expected: true }
      : { mistake: `${operator} takes no value` }
  }
  if (value === '') return { mistake: `${operator} needs a value` }
  const order = orders[operator]
  if (order) {
    const number = parseNumber(value)
    return isMistake(number) ? number : { kind: order, value: number }
  }
  const part = parts[operator.replace('_', ' ')]
  if (part) {
    const piece = unquoted(value)
    return piece === ''
      ? { mistake: `${operator} needs a value; the empty one would hold always` }
      : { kind: part, text: piece }
  }
  if (operator === 'matches') {
    const pattern = parsePattern(value)
    return isMistake(pattern) ? pattern : { kind: 'matches', ...pattern }
  }
  if (operator === 'type') {
    const type = jsonTypes.find((known) => known === value)
    return type ? { kind: 'type', type } : { mistake: `type is one of ${jsonTypes.join(', ')}` }
  }
  if (operator === 'format') {
    const format = formats.find((known) => known === value)
    const mistake = `${quoted(value)} is not a known format${hint(value, formats)}`
    return format ? { kind: 'format', format } : { mistake }
  }
  if (operator === 'semver') {
    const range = unquoted(value)
    const mistake = `${quoted(range)} is no range of versions such as >=1.2 <2`
    return range.includes('{{') || parseRange(range) ? { kind: 'semver', range } : { mistake }
  }
  if (operator === 'before' || operator === 'after') {
    const when = unquoted(value)
    const isInstant = when.includes('{{') || parseInstant(when, 0) !== undefined
    const mistake = `${quoted(when)} is no instant such as 2026-01-31T12:00:00Z or now-1h`
    return isInstant ? { kind: operator, when } : { mistake }
  }
  const equal = parseValue(value)
  if (operator === '==' || isMistake(equal)) return equal
  return { kind: 'not', matcher: equal }
}

function parseCount(text: string): Matcher | Mistake {
  const value = parseInteger(text, { min: 0, max: 1e9 })
  return isMistake(value) ? value : { kind: 'eq', value }
}

/** JSON, or a text that needs no quotes. */
function parseJsonValue(text: string): Matcher | Mistake {
  if (text.startsWith("'")) return { kind: 'eq', value: unquoted(text) }
  if (/^[[{"]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'string') return { kind: 'eq', value }
      if (Array.isArray(value)) return { kind: 'eq', value }
      if (typeof value === 'object' && value !== null) return { kind: 'eq', value: { ...value } }
    } catch {
      return { mistake: `${quoted(text)} is not JSON` }
    }
  }
  const words: Record<string, Scalar> = { true: true, false: false, null: null }
  const word = words[text]
  if (word !== undefined) return { kind: 'eq', value: word }
  const number = parseNumber(text)
  if (isMistake(number)) {
    // Not a number is a text; one beyond exactness is a mistake.
    return /^[+-]?\d+(\.\d+)?$/.test(text) ? number : { kind: 'eq', value: text }
  }
  return String(number) === text
    ? { kind: 'eq', value: number }
    : { kind: 'one-of', values: [number, text] }
}

function unquoted(text: string): string {
  const [, , inner] = /^(["'])(.*)\1$/s.exec(text) ?? []
  return inner ?? text
}
