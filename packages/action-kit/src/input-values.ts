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

export type DurationUnit = 'ms' | 's' | 'm' | 'h'

const UNIT_MS: Record<DurationUnit | 'd', number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}
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
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) {
    const hint = /^[+-]?\d+,\d+$/.test(text) ? ' with a decimal point' : ''
    throw new UserError(`${quoted(text)} is not a number${hint}${valid(range)}`)
  }
  return inRange(Number(text), text, range)
}

/** `80`, `80%` and `79.5 %` are percent: 80, 80, 79.5. */
export function parsePercent(text: string, range: Range = {}): number {
  const limits = { min: 0, max: 100, ...range }
  const number = text.replace(/\s*%$/, '')
  if (!/^[+-]?\d+(\.\d+)?$/.test(number)) {
    throw new UserError(
      `${quoted(text)} is not a percentage such as 80, 80% or 79.5${valid(limits)}`,
    )
  }
  return inRange(Number(number), text, limits)
}

/** Milliseconds. `90s`, `5m`, `1h30m`, `1.5h`, `250ms`; a number alone counts in `unit`, if there is one. Range in ms. */
export function parseDuration(text: string, options: DurationOptions = {}): number {
  const { unit, ...range } = options
  const compact = text.toLowerCase().replace(/\s+/g, '')
  if (unit && /^\d+(\.\d+)?$/.test(compact))
    return inRange(Number(compact) * UNIT_MS[unit], text, range, inWords)
  const match = /^(?:([\d.]+)d)?(?:([\d.]+)h)?(?:([\d.]+)m)?(?:([\d.]+)s)?(?:([\d.]+)ms)?$/.exec(
    compact,
  )
  const parts = match ? match.slice(1) : []
  const isNumber = (part: string | undefined) => part === undefined || /^\d+(\.\d+)?$/.test(part)
  if (parts.every((part) => part === undefined) || !parts.every(isNumber)) {
    const alone = unit ? `, or a number of ${UNIT_NAMES[unit]}` : ''
    throw new UserError(`${quoted(text)} is not a duration; write 90s, 5m or 1h30m${alone}`)
  }
  const units = [UNIT_MS.d, UNIT_MS.h, UNIT_MS.m, UNIT_MS.s, UNIT_MS.ms]
  const total = units.reduce((sum, ms, index) => sum + Number(parts[index] ?? 0) * ms, 0)
  return inRange(Math.round(total), text, range, inWords)
}

const UNIT_NAMES: Record<DurationUnit, string> = {
  ms: 'milliseconds',
  s: 'seconds',
  m: 'minutes',
  h: 'hours',
}

/** Capitals do not count; what comes back is spelt as in `values`. */
export function parseChoice<Value extends string>(text: string, values: readonly Value[]): Value {
  const value = values.find((known) => known.toLowerCase() === text.toLowerCase())
  if (value !== undefined) return value
  const hint = didYouMeanHint(text, values)
  throw new UserError(`${quoted(text)} is not valid${hint || ';'} write ${oneOf(values)}`)
}

/** Several of `values`, separated by commas or newlines, each at most once in the result. */
export function parseChoices<Value extends string>(
  text: string,
  values: readonly Value[],
): Value[] {
  const { found, problems } = collect(
    text.split(/[,\n]/).map((part) => part.trim()),
    (part) => parseChoice(part, values),
  )
  if (problems.length > 0) throw new UserError(problems)
  return [...new Set(found)]
}

export function parseLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** One `KEY=value` a line, split at the first `=`. Keys are trimmed, values keep what they begin with. */
export function parseKeyValues(text: string): [key: string, value: string][] {
  const { found, problems } = collect(parseLines(text), (line): [string, string] => {
    const at = line.indexOf('=')
    // The line itself is not quoted: a value may be a secret that the runner does not know.
    if (at < 0) throw new UserError(`${lineOf(text, line)} has no "="; write one KEY=value a line`)
    const key = line.slice(0, at).trim()
    if (!key)
      throw new UserError(`${lineOf(text, line)} has nothing before its "="; write KEY=value`)
    return [key, line.slice(at + 1)]
  })
  if (problems.length > 0) throw new UserError(problems)
  return found
}

function lineOf(text: string, line: string): string {
  return `line ${text.split(/\r\n|\r|\n/).findIndex((candidate) => candidate.trim() === line) + 1}`
}

function collect<Value>(
  parts: readonly string[],
  parse: (part: string) => Value,
): { found: Value[]; problems: string[] } {
  const found: Value[] = []
  const problems: string[] = []
  for (const part of parts.filter(Boolean)) {
    try {
      found.push(parse(part))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
    }
  }
  return { found, problems }
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
  const units = [
    ['h', UNIT_MS.h],
    ['m', UNIT_MS.m],
    ['s', UNIT_MS.s],
  ] as const
  const [unit, size] = units.find(([, unitMs]) => ms >= unitMs && ms % unitMs === 0) ?? ['ms', 1]
  return `${ms / size}${unit}`
}

function oneOf(values: readonly string[]): string {
  if (values.length < 2) return values.join('')
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}
