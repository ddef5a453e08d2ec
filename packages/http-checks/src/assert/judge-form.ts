// Matchers on what a value looks like, whatever it says: its type, format, length, whether it is empty, a version in a range, a date, bytes.

import type { Matcher } from '../definition.js'
import { describeValueType } from './describe.js'
import { hasFormat } from './format.js'
import { parseDate, parseInstant } from './instant.js'
import {
  type Item,
  type Judging,
  show,
  showBeginning,
  textOf,
  undecided,
  type Verdict,
  verdict,
} from './item.js'
import { judge } from './judge.js'
import { isWithin, parseRange, parseVersion } from './semver.js'
import { counted, quoted } from './text.js'

type Of<K extends Matcher['kind']> = Extract<Matcher, { kind: K }>

export function judgeType({ type }: Of<'type'>, item: Item, judging: Judging): Verdict {
  if (item.kind === 'body') {
    return undecided('a body has no such type: ask `is: json`, or the JSON path $ for its type')
  }
  const value = itemValue(item)
  const isInteger = Number.isInteger(value)
  const holds =
    type === 'integer'
      ? isInteger
      : type === 'float'
        ? typeof value === 'number' && !isInteger
        : typeNameOf(value) === type
  return verdict(holds, `${show(item, judging)} (${describeValueType(value)})`)
}

export function judgeEmpty({ expected }: Of<'empty'>, item: Item, judging: Judging): Verdict {
  const length = item.kind === 'body' ? judging.response.body.length : lengthOf(item, judging)
  if (typeof length === 'string') return undecided(length)
  return verdict((length === 0) === expected, show(item, judging))
}

export function judgeLength({ matcher }: Of<'length'>, item: Item, judging: Judging): Verdict {
  const length = lengthOf(item, judging)
  if (typeof length === 'string') return undecided(length)
  // A length has no unit, and no form of its own.
  const plain: Judging = { ...judging, subject: { kind: 'status' } }
  return judge(matcher, { kind: 'number', number: length }, plain)
}

export function judgeFormat({ format }: Of<'format'>, item: Item, judging: Judging): Verdict {
  if (item.kind !== 'body' && typeof itemValue(item) !== 'string') {
    return verdict(false, `${show(item, judging)} (${describeValueType(itemValue(item))})`)
  }
  const read = textOf(item, judging)
  if (!read.ok) return undecided(read.why)
  const has = hasFormat(read.text, format, judging.limits)
  if (has === undefined) return undecided(`the format ${format} took too long to check`)
  return verdict(has, showBeginning(read.text, item))
}

export function judgeVersionRange({ range }: Of<'semver'>, item: Item, judging: Judging): Verdict {
  const read = textOf(item, judging)
  if (!read.ok) return undecided(read.why)
  const bounds = parseRange(range)
  if (!bounds) return undecided(`${quoted(range, 60)} is no range of versions`)
  const version = parseVersion(read.text)
  if (!version) return undecided(`${quoted(read.text, 60)} is no version such as 1.2.3`)
  return verdict(isWithin(version, bounds), quoted(read.text))
}

export function judgeDate(
  { kind, when }: Of<'before' | 'after'>,
  item: Item,
  judging: Judging,
): Verdict {
  const read = textOf(item, judging)
  if (!read.ok) return undecided(read.why)
  const limitMs = parseInstant(when, judging.nowMs)
  if (limitMs === undefined) return undecided(`${quoted(when, 60)} is no date to compare with`)
  const dateMs = parseDate(read.text.trim())
  if (dateMs === undefined) {
    const cure = 'such as 2026-01-31T12:00:00Z or Sat, 31 Jan 2026 12:00:00 GMT'
    return undecided(`${quoted(read.text, 60)} is no date ${cure}`)
  }
  return verdict(kind === 'before' ? dateMs < limitMs : dateMs > limitMs, quoted(read.text))
}

const maxShownBytes = 24

export function judgeHex({ test, hex }: Of<'hex'>, { response }: Judging): Verdict {
  const body = Buffer.from(response.body.buffer, response.body.byteOffset, response.body.length)
  const wanted = Buffer.from(hex, 'hex')
  // Buffer.from() stops at what is no hex digit: what it read must be all there was.
  if (wanted.length === 0 || wanted.toString('hex') !== hex) {
    return undecided(`${quoted(hex, 40)} is not bytes in hex`)
  }
  const beginning = body.subarray(0, Math.max(maxShownBytes, wanted.length))
  switch (test) {
    case 'eq':
      return verdict(body.equals(wanted), shownBytes(body, 0))
    case 'starts-with':
      return verdict(beginning.subarray(0, wanted.length).equals(wanted), shownBytes(body, 0))
    case 'ends-with':
      return verdict(
        body.length >= wanted.length && body.subarray(body.length - wanted.length).equals(wanted),
        shownBytes(body, Math.max(0, body.length - maxShownBytes)),
      )
    case 'contains':
      return verdict(body.includes(wanted), shownBytes(body, 0))
  }
}

function shownBytes(body: Buffer, from: number): string {
  if (body.length === 0) return 'an empty body'
  const digits = body.subarray(from, from + maxShownBytes).toString('hex')
  const before = from > 0 ? '…' : ''
  const after = from + maxShownBytes < body.length ? '…' : ''
  return `${before}${digits}${after} (${counted(body.length, 'byte')})`
}

/** Or why it has none. */
function lengthOf(item: Item, judging: Judging): number | string {
  const value = item.kind === 'json' ? item.node.value : undefined
  if (Array.isArray(value)) return value.length
  if (typeof value === 'object' && value !== null) return Object.keys(value).length
  if (item.kind === 'number' || (item.kind === 'json' && typeof value !== 'string')) {
    return `${show(item, judging)} has no length: it is ${describeValueType(item.kind === 'json' ? value : 0)}`
  }
  const read = textOf(item, judging)
  return read.ok ? characters(read.text) : read.why
}

export function itemValue(item: Exclude<Item, { kind: 'body' }>): unknown {
  switch (item.kind) {
    case 'text':
      return item.text
    case 'number':
      return item.number
    case 'json':
      return item.node.value
  }
}

function typeNameOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** As Unicode counts them, not in UTF-16 units. */
function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
