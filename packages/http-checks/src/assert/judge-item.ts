// One matcher and one value: a text, a number, a node of JSON, or the body. (judge.ts tells how several values count.)

import type { Matcher, Scalar } from '../definition.js'
import { checkBody } from './body-type/index.js'
import { contentOf } from './content.js'
import { describeValueType, unitOf } from './describe.js'
import { asComparedText, equalsDocument, equalsNode, equalsText } from './equality.js'
import { exactNumber } from './json-document.js'
import type { JsonNode } from './json-path.js'
import { validateBySchema } from './json-schema.js'
import type { Judging, Verdict } from './judge.js'
import { scalarText } from './observe.js'
import { runPattern } from './pattern.js'
import { counted, grouped, quoted, quotedAround, quotedEnd, shownJson } from './text.js'

export type Item =
  | { kind: 'text'; text: string; caseless?: boolean }
  | { kind: 'number'; number: number }
  | { kind: 'json'; node: JsonNode }
  | { kind: 'body' }

export function judgeItem(matcher: Matcher, item: Item, judging: Judging): Verdict {
  switch (matcher.kind) {
    case 'eq':
      return judgeEqual(matcher.value, item, judging)
    case 'one-of':
      return judgeOneOf(matcher.values, item, judging)
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return judgeOrder(matcher.kind, matcher.value, item, judging)
    case 'ranges':
      return judgeRanges(matcher.ranges, item, judging)
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return judgePart(matcher.kind, matcher.text, item, judging)
    case 'matches': {
      const read = textOf(item, judging)
      if (!read.ok) return undecided(read.why)
      const result = runPattern(matcher, read.text, judging.limits)
      if (result.kind === 'error') return undecided(result.message)
      return verdict(result.kind === 'match', showBeginning(read.text, item))
    }
    case 'type':
      return judgeType(matcher.type, item, judging)
    case 'is':
      return item.kind === 'body'
        ? judgeBodyType(matcher.type, judging)
        : undecided('only a body can be asked for its type')
    case 'schema':
      return judgeSchema(matcher.schema, item, judging)
    case 'ne':
    case 'not':
    case 'exists':
    case 'count':
      // judge.ts has taken these apart before; what is left asks a count of a count.
      return undecided(`there is nothing to ask for "${matcher.kind}" here`)
  }
}

/** The value, for people. */
export function show(item: Item, { response, subject }: Judging): string {
  switch (item.kind) {
    case 'text':
      return quoted(item.text)
    case 'number': {
      const unit = unitOf(subject)
      return unit === '' ? String(item.number) : `${grouped(item.number)}${unit}`
    }
    case 'json':
      return item.node.source ?? shownJson(item.node.value)
    case 'body': {
      if (response.body.length === 0) return 'an empty body'
      const decoded = contentOf(response).text()
      return decoded.ok ? showBeginning(decoded.text, item) : counted(response.body.length, 'byte')
    }
  }
}

function judgeEqual(expected: unknown, item: Item, judging: Judging): Verdict {
  const { subject, response } = judging
  switch (item.kind) {
    case 'number': {
      // A text may come of a variable; it is compared as the number is written.
      const equal =
        typeof expected === 'string'
          ? String(item.number) === expected.trim()
          : item.number === expected
      return verdict(equal, show(item, judging))
    }
    case 'json': {
      const json = contentOf(response).json()
      if (!json.ok) return undecided(json.why)
      const { value } = item.node
      if (isRoundedInteger(expected) && isRoundedInteger(value)) {
        const cure = 'an integer this large is compared by its digits: use matches'
        return undecided(`${show(item, judging)}; ${cure}`)
      }
      const equal = equalsNode(expected, item.node, json.document)
      return verdict(equal, equal ? show(item, judging) : showUnequal(expected, item, judging))
    }
    case 'text': {
      if (subject.kind === 'sha256') {
        const hash = typeof expected === 'string' ? asComparedText(expected, subject, response) : ''
        if (!/^[0-9a-f]{64}$/.test(hash)) {
          return undecided(`${shownJson(expected, 40)} is no SHA-256 (64 hexadecimal digits)`)
        }
      }
      const equal = equalsText(expected, item.text, subject, response)
      return verdict(equal, showText(item.text, equal ? undefined : expected))
    }
    case 'body': {
      if (typeof expected === 'object' && expected !== null) {
        const json = contentOf(response).json()
        if (!json.ok) return undecided(json.why)
        return verdict(equalsDocument(expected, json.document), shownJson(json.document.value))
      }
      const decoded = contentOf(response).text()
      if (!decoded.ok) return undecided(decoded.why)
      const equal = equalsText(expected, decoded.text, subject, response)
      return verdict(equal, showText(decoded.text, equal ? undefined : expected))
    }
  }
}

function judgeOneOf(values: readonly Scalar[], item: Item, judging: Judging): Verdict {
  const verdicts = values.map((value) => judgeEqual(value, item, judging))
  const held = verdicts.find(({ kind }) => kind === 'holds')
  const unknown = verdicts.find(({ kind }) => kind === 'undecided')
  return held ?? unknown ?? verdict(false, show(item, judging))
}

function judgeOrder(
  kind: 'gt' | 'gte' | 'lt' | 'lte',
  limit: number,
  item: Item,
  judging: Judging,
): Verdict {
  const number = numberOf(item, judging)
  if (typeof number === 'string') return undecided(number)
  const holds = {
    gt: number > limit,
    gte: number >= limit,
    lt: number < limit,
    lte: number <= limit,
  }[kind]
  return verdict(holds, show(item, judging))
}

function judgeRanges(
  ranges: readonly [from: number, to: number][],
  item: Item,
  judging: Judging,
): Verdict {
  const number = numberOf(item, judging)
  if (typeof number === 'string') return undecided(number)
  const holds = ranges.some(([from, to]) => number >= from && number <= to)
  return verdict(holds, show(item, judging))
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** Or why it is none. A text of JSON is none, whatever it says; a header has only its text. */
function numberOf(item: Item, judging: Judging): number | bigint | string {
  if (item.kind === 'number') return item.number
  if (item.kind === 'json') {
    const { value, source } = item.node
    return typeof value === 'number'
      ? exactNumber(value, source)
      : `${shownJson(value)} is not a number but ${describeValueType(value)}`
  }
  const read = textOf(item, judging)
  if (!read.ok) return read.why
  const text = read.text.trim()
  return NUMBER.test(text) ? Number(text) : `${quoted(read.text)} is not a number`
}

function judgePart(
  kind: 'contains' | 'starts-with' | 'ends-with',
  part: string,
  item: Item,
  judging: Judging,
): Verdict {
  if (kind === 'contains' && item.kind === 'json' && Array.isArray(item.node.value)) {
    const elements = item.node.value.map((value) => scalarText({ value, source: undefined }))
    return verdict(elements.includes(part), show(item, judging))
  }
  const read = textOf(item, judging)
  if (!read.ok) return undecided(read.why)
  const { text } = read
  const caseless = item.kind === 'text' && item.caseless === true
  const wanted = caseless ? asComparedText(part, judging.subject, judging.response) : part
  switch (kind) {
    case 'contains':
      return verdict(text.includes(wanted), showBeginning(text, item))
    case 'starts-with':
      return verdict(text.startsWith(wanted), showBeginning(text, item))
    case 'ends-with':
      return verdict(text.endsWith(wanted), quotedEnd(text))
  }
}

type TypeName = Extract<Matcher, { kind: 'type' }>['type']

function judgeType(type: TypeName, item: Item, judging: Judging): Verdict {
  if (item.kind === 'body') {
    return undecided('a body has no such type: ask `is: json`, or the JSON path $ for its type')
  }
  const value = itemValue(item)
  const holds = type === 'integer' ? Number.isInteger(value) : typeNameOf(value) === type
  return verdict(holds, `${show(item, judging)} (${describeValueType(value)})`)
}

function itemValue(item: Exclude<Item, { kind: 'body' }>): unknown {
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

function judgeBodyType(type: Extract<Matcher, { kind: 'is' }>['type'], judging: Judging): Verdict {
  const wrong = checkBody(type, judging.response)
  return wrong === undefined
    ? verdict(true, `${type}, ${counted(judging.response.body.length, 'byte')}`)
    : verdict(false, wrong)
}

function judgeSchema(schema: unknown, item: Item, judging: Judging): Verdict {
  const read = jsonOf(item, judging)
  if (!read.ok) return undecided(read.why)
  const result = validateBySchema(schema, read.value, judging.limits)
  switch (result.kind) {
    case 'valid':
      return verdict(true, 'valid')
    case 'invalid':
      return verdict(false, result.why)
    case 'error':
      return undecided(result.message)
  }
}

type Json = { ok: true; value: unknown } | { ok: false; why: string }

function jsonOf(item: Item, { response }: Judging): Json {
  if (item.kind === 'json') return { ok: true, value: item.node.value }
  if (item.kind !== 'body') return { ok: false, why: 'only JSON can be checked by a schema' }
  const json = contentOf(response).json()
  return json.ok ? { ok: true, value: json.document.value } : json
}

type Text = { ok: true; text: string } | { ok: false; why: string }

function textOf(item: Item, { response }: Judging): Text {
  switch (item.kind) {
    case 'text':
      return { ok: true, text: item.text }
    case 'number':
      return { ok: true, text: String(item.number) }
    case 'json': {
      const text = scalarText(item.node)
      if (text !== undefined) return { ok: true, text }
      const { value } = item.node
      return { ok: false, why: `${shownJson(value)} is not text but ${describeValueType(value)}` }
    }
    case 'body':
      return contentOf(response).text()
  }
}

function showBeginning(text: string, item: Item): string {
  const beginning = quoted(text)
  return item.kind === 'body' && text.length > 120
    ? `${beginning} (${counted(text.length, 'character')})`
    : beginning
}

/** Where a long text differs from the expected one. */
function showText(text: string, expected: unknown): string {
  if (typeof expected !== 'string' || text.length <= 120) return quoted(text)
  let index = 0
  while (index < expected.length && text[index] === expected[index]) index++
  return `${quotedAround(text, index)}, which differs from character ${grouped(index + 1)} on`
}

function showUnequal(expected: unknown, item: Item & { kind: 'json' }, judging: Judging): string {
  const actual = show(item, judging)
  const { value } = item.node
  if (typeof expected !== typeof value && isScalar(expected) && isScalar(value)) {
    return `${actual}, which is ${describeValueType(value)}, not ${describeValueType(expected)}`
  }
  return actual
}

/** The digits that the definition has are lost, so that equal and unequal are both guesses. */
function isRoundedInteger(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value)
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' && value !== undefined
}

function verdict(holds: boolean, actual: string): Verdict {
  return { kind: holds ? 'holds' : 'fails', actual }
}

function undecided(actual: string): Verdict {
  return { kind: 'undecided', actual }
}
