// One matcher and one value: a text, a number, a node of JSON, or the body. (judge.ts tells how several values count.)

import type { Matcher, Scalar } from '../definition.js'
import { checkBody } from './body-type/index.js'
import { contentOf } from './content.js'
import { describeValueType } from './describe.js'
import { asComparedText, equalsDocument, equalsNode, equalsText } from './equality.js'
import {
  type Item,
  type Judging,
  numberOf,
  show,
  showBeginning,
  textOf,
  undecided,
  type Verdict,
  verdict,
} from './item.js'
import type { JsonNode } from './json-path.js'
import { validateBySchema } from './json-schema.js'
import {
  judgeDate,
  judgeEmpty,
  judgeFormat,
  judgeHex,
  judgeLength,
  judgeType,
  judgeVersionRange,
} from './judge-form.js'
import { scalarText } from './observe.js'
import { runPattern } from './pattern.js'
import { counted, grouped, quoted, quotedAround, quotedEnd, shownJson } from './text.js'
import { documentTimeLimitMs, stopwatch } from './time-limit.js'

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
      return judgeType(matcher, item, judging)
    case 'empty':
      return judgeEmpty(matcher, item, judging)
    case 'length':
      return judgeLength(matcher, item, judging)
    case 'format':
      return judgeFormat(matcher, item, judging)
    case 'semver':
      return judgeVersionRange(matcher, item, judging)
    case 'before':
    case 'after':
      return judgeDate(matcher, item, judging)
    case 'hex':
      return item.kind === 'body'
        ? judgeHex(matcher, judging)
        : undecided('only a body has bytes to compare')
    case 'consist-of': {
      const elements = elementsOf(item, judging)
      return elements
        ? judgeConsistOf(matcher.values, elements, judging)
        : undecided(`${show(item, judging)} is not a list`)
    }
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
    case 'any':
    case 'and':
    case 'or':
      // judge.ts has taken these apart before; what is left asks a count of a count.
      return undecided(`there is nothing to ask for "${matcher.kind}" here`)
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
      if (subject.kind === 'sha256' || subject.kind === 'md5') {
        const hash = typeof expected === 'string' ? asComparedText(expected, subject, response) : ''
        const [name, digits] = subject.kind === 'md5' ? ['MD5', 32] : ['SHA-256', 64]
        if (hash.length !== digits || /[^0-9a-f]/.test(hash)) {
          return undecided(
            `${shownJson(expected, 40)} is no ${name} (${digits} hexadecimal digits)`,
          )
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

/** Each expected value once, and nothing else. */
export function judgeConsistOf(
  values: readonly Scalar[],
  nodes: readonly Pick<JsonNode, 'value' | 'source'>[],
  { response, limits }: Judging,
): Verdict {
  const json = contentOf(response).json()
  if (!json.ok) return undecided(json.why)
  const limitMs = documentTimeLimitMs(limits)
  const watch = stopwatch(limitMs)
  const left = [...nodes]
  const take = (value: Scalar) => {
    const at = left.findIndex((node) => equalsNode(value, node, json.document))
    return !watch.isOver() && at !== -1 && left.splice(at, 1).length === 1
  }
  // Lists of other lengths are not compared value by value: theirs may be long.
  const holds = nodes.length === values.length && values.every(take)
  if (watch.isOver()) return undecided(`comparing the list took longer than ${grouped(limitMs)} ms`)
  return verdict(holds, shownJson(nodes.map(({ value }) => value)))
}

/** The elements of a list with their numbers as they are written. */
function elementsOf(
  item: Item,
  { response }: Judging,
): Pick<JsonNode, 'value' | 'source'>[] | undefined {
  const list: unknown = item.kind === 'json' ? item.node.value : undefined
  const json = contentOf(response).json()
  if (!Array.isArray(list) || !json.ok) return undefined
  return list.map((value: unknown, index) => ({
    value,
    source: json.document.numberSource(list, index),
  }))
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
