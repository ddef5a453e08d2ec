// One input's text to its value. Pure: each parser takes the text (trimmed, not empty) and throws a UserError that says what
// is wrong with it and what is valid; inputs.ts puts the input's name in front.

import { didYouMeanHint } from './did-you-mean.js'
import { UserError } from './errors.js'
import { safeText } from './safe-text.js'

export interface Range {
  min?: number | undefined
  max?: number | undefined
}

export interface DurationOptions extends Range {
  unit?: DurationUnit | undefined
}

export type DurationUnit = 'h' | 'm' | 's' | 'ms'

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const
const UNIT_NAMES = { h: 'hours', m: 'minutes', s: 'seconds', ms: 'milliseconds' } as const
/** Each unit at most once, the largest first; the groups are the amounts, in the order of UNITS. */
const DURATION = new RegExp(`^${UNITS.map(([unit]) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`).join('')}$`)
const DECIMAL = /^[+-]?\d+(\.\d+)?$/
const NEWLINE = /\r\n|\r|\n/
const BOOLEANS = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/** An input's text as it is quoted in messages. */
export function quoted(text: string): string {
  return `"${safeText(text, { maxLength: 80 }).replaceAll('\n', '\\n')}"`
}

/** The booleans of YAML 1.2's core schema, as @actions/core reads them. */
export function parseBoolean(text: string): boolean {
  const value = BOOLEANS.get(text)
  if (value !== undefined) return value
  throw new UserError(`${quoted(text)} is not a boolean; write true or false`)
}

export function parseInteger(text: string, range: Range = {}): number {
  if (!/^[+-]?\d+$/.test(text) || !Number.isSafeInteger(Number(text))) {
    throw new UserError(`${quoted(text)} is not a whole number${valid(range)}`)
  }
  return inRange(Number(text), text, range)
}

export function parseNumber(text: string, range: Range = {}): number {
  if (!DECIMAL.test(text) || !Number.isFinite(Number(text))) {
    const hint = /^[+-]?\d+,\d+$/.test(text) ? ' with a decimal point' : ''
    throw new UserError(`${quoted(text)} is not a number${hint}${valid(range)}`)
  }
  return inRange(Number(text), text, range)
}

/** `80`, `80%` and `79.5 %` are percent: 80, 80, 79.5. */
export function parsePercent(text: string, range: Range = {}): number {
  const limits = { min: 0, max: 100, ...range }
  const number = text.replace(/\s*%$/, '')
  if (!DECIMAL.test(number)) {
    throw new UserError(
      `${quoted(text)} is not a percentage such as 80, 80% or 79.5${valid(limits)}`,
    )
  }
  return inRange(Number(number), text, limits)
}

/** Milliseconds. `90s`, `5m`, `1h30m`, `1.5h`, `250ms`; a number alone counts in `unit`, if there is one. Range in ms. */
export function parseDuration(text: string, { unit, ...range }: DurationOptions = {}): number {
  const compact = text.toLowerCase().replace(/\s+/g, '')
  const amounts = DURATION.exec(unit && /^[\d.]+$/.test(compact) ? compact + unit : compact)
  if (!compact || !amounts) {
    const alone = unit ? `, or a number for ${UNIT_NAMES[unit]}` : ''
    throw new UserError(`${quoted(text)} is not a duration; write 90s, 5m or 1h30m${alone}`)
  }
  const total = UNITS.reduce((sum, [, ms], index) => sum + Number(amounts[index + 1] ?? 0) * ms, 0)
  return inRange(Math.round(total), text, range, inWords)
}

/** Capitals do not count; what comes back is spelt as in `values`. */
export function parseChoice<Value extends string>(text: string, values: readonly Value[]): Value {
  const value = choiceOf(text, values)
  if (value === undefined) throw new UserError(notAChoice(text, values))
  return value
}

/** Several of `values`, separated by commas or newlines, each at most once in the result. */
export function parseChoices<Value extends string>(
  text: string,
  values: readonly Value[],
): Value[] {
  const chosen = new Set<Value>()
  const problems: string[] = []
  for (const part of text.split(/[,\n]/)) {
    const word = part.trim()
    const value = choiceOf(word, values)
    if (value !== undefined) chosen.add(value)
    else if (word) problems.push(notAChoice(word, values))
  }
  if (chosen.size === 0 && problems.length === 0) problems.push(notAChoice(text, values))
  if (problems.length > 0) throw new UserError(problems)
  return [...chosen]
}

function choiceOf<Value extends string>(word: string, values: readonly Value[]): Value | undefined {
  return values.find((known) => known.toLowerCase() === word.toLowerCase())
}

function notAChoice(word: string, values: readonly string[]): string {
  return `${quoted(word)} is not one of ${values.join(', ')}${didYouMeanHint(word, values)}`
}

export function parseLines(text: string): string[] {
  return text
    .split(NEWLINE)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** One `KEY=value` a line, split at the first `=`. Keys are trimmed, values keep what they begin with. */
export function parseKeyValues(text: string): [key: string, value: string][] {
  const pairs: [string, string][] = []
  const problems: string[] = []
  for (const [index, line] of text.split(NEWLINE).entries()) {
    const pair = line.trim()
    if (!pair) continue
    const at = pair.indexOf('=')
    const key = pair.slice(0, Math.max(0, at)).trim()
    if (key) {
      pairs.push([key, pair.slice(at + 1)])
      continue
    }
    // The line is not quoted: it may hold a secret that the runner does not know.
    const lack = at < 0 ? 'no "="' : 'nothing before its "="'
    problems.push(`line ${index + 1} has ${lack}; write KEY=value`)
  }
  if (problems.length > 0) throw new UserError(problems)
  return pairs
}

function inRange(
  value: number,
  text: string,
  { min = -Infinity, max = Infinity }: Range,
  show: (value: number) => string = String,
): number {
  if (value < min) throw new UserError(`${quoted(text)} is too small; the least is ${show(min)}`)
  if (value > max) throw new UserError(`${quoted(text)} is too large; the most is ${show(max)}`)
  return value
}

function valid({ min, max }: Range): string {
  if (min !== undefined && max !== undefined) return `; write one from ${min} to ${max}`
  if (min !== undefined) return `; write one of at least ${min}`
  return max === undefined ? '' : `; write one of at most ${max}`
}

function inWords(ms: number): string {
  const [unit, size] = UNITS.find(([, unitMs]) => ms >= unitMs && ms % unitMs === 0) ?? ['ms', 1]
  return `${ms / size}${unit}`
}
