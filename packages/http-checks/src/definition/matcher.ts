// What a value must be: a scalar (equality), or a mapping of matchers that must all hold. Which values are meant depends on
// the subject: a text keeps its source (`1.10`), a JSON value its type, a size or duration its unit.

import { parseInstant, parseRange } from '../assert/index.js'
import { formats, jsonTypes, type Matcher, type Scalar } from '../definition.js'
import { hint } from './closest.js'
import { matcherKeys, otherWords, type ValueKind } from './matcher-keys.js'
import { quoted } from './shown.js'
import { type Item, isExact, type Source } from './source.js'
import {
  type Mistake,
  parseDuration,
  parseInteger,
  parseNumber,
  parsePattern,
  parseSize,
} from './values.js'

const texts = { contains: 'contains', starts_with: 'starts-with', ends_with: 'ends-with' } as const

/** Everything that the item says of one subject. */
export function readMatchers(source: Source, item: Item, what: string, kind: ValueKind): Matcher[] {
  if (!source.isMap(item)) {
    if (kind === 'duration') {
      source.mistake(item.at, `${what} is never exact: write { lt: 500ms }`)
      return []
    }
    const value = readEqual(source, item, what, kind)
    return value ? [value] : []
  }
  const known: readonly string[] = matcherKeys[kind]
  const entries = [...source.fields(item, what, known, otherWords).values()]
  if (entries.length === 0 && !source.hasMistakes) {
    source.mistake(item.at, `${what} is empty, so it would expect nothing`)
  }
  return entries.flatMap((entry) =>
    readMatcher(source, entry.key, entry, `${what} ${entry.key}`, kind),
  )
}

/** One matcher by its name; several where a list of texts must all be contained. */
export function readMatcher(
  source: Source,
  name: string,
  item: Item,
  what: string,
  kind: ValueKind,
): Matcher[] {
  switch (name) {
    case 'eq':
      return optional(readEqual(source, item, what, kind))
    case 'ne': {
      const equal = readEqual(source, item, what, kind)
      if (equal?.kind === 'eq' && isScalarValue(equal.value)) {
        return [{ kind: 'ne', value: equal.value }]
      }
      return equal ? [{ kind: 'not', matcher: equal }] : []
    }
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte': {
      const value = source.parsed(item, what, numberParser(kind))
      return value === undefined ? [] : [{ kind: name, value }]
    }
    case 'one_of':
      return optional(readOneOf(source, item, what, kind))
    case 'contains':
    case 'starts_with':
    case 'ends_with': {
      const all = name === 'contains' ? source.items(item, what, true) : [item]
      if (all.length === 0 && name === 'contains') source.mistake(item.at, `${what} is empty`)
      return all.flatMap((one) => {
        const text = source.template(one, what)
        if (text === '') source.mistake(one.at, `${what} is empty, so it would hold always`)
        return text ? [{ kind: texts[name], text }] : []
      })
    }
    case 'matches': {
      const text = source.template(item, what)
      const pattern = text === undefined ? undefined : source.parsed(item, what, parsePattern)
      return pattern ? [{ kind: 'matches', ...pattern }] : []
    }
    case 'exists': {
      const expected = source.boolean(item, what)
      return expected === undefined ? [] : [{ kind: 'exists', expected }]
    }
    case 'type': {
      const type = source.parsed(item, what, parseType)
      return type === undefined ? [] : [{ kind: 'type', type }]
    }
    case 'empty': {
      const expected = source.boolean(item, what)
      return expected === undefined ? [] : [{ kind: 'empty', expected }]
    }
    case 'format': {
      const format = source.parsed(item, what, parseFormat)
      return format === undefined ? [] : [{ kind: 'format', format }]
    }
    case 'semver': {
      const range = source.template(item, what)
      if (range !== undefined && !range.includes('{{') && !parseRange(range)) {
        const wrong = `${what}: ${quoted(range)} is no range of versions such as ">=1.2 <2" or ^1.2`
        source.mistake(item.at, wrong)
      }
      return range === undefined ? [] : [{ kind: 'semver', range }]
    }
    case 'before':
    case 'after': {
      const when = source.template(item, what)
      if (when !== undefined && !when.includes('{{') && parseInstant(when, 0) === undefined) {
        const forms = '2026-01-31T12:00:00Z, now, now-1h or now+14d (with s, m, h, d)'
        source.mistake(item.at, `${what}: ${quoted(when)} is no instant such as ${forms}`)
      }
      return when === undefined ? [] : [{ kind: name, when }]
    }
    case 'length':
      return readMatchers(source, item, what, 'count').map((matcher) => ({
        kind: 'length',
        matcher,
      }))
    case 'any': {
      const inner = readMatchers(source, item, what, kind)
      return optional(joined('and', inner)).map((matcher) => ({ kind: 'any', matcher }))
    }
    case 'consist_of': {
      const values = source.items(item, what).flatMap((one) => readScalar(source, one, what, kind))
      if (values.length === 0 && !source.hasMistakes) source.mistake(item.at, `${what} is empty`)
      return [{ kind: 'consist-of', values }]
    }
    case 'and':
    case 'or': {
      const parts = source
        .items(item, what)
        .flatMap((one) => optional(joined('and', readMatchers(source, one, what, kind))))
      if (parts.length === 0 && !source.hasMistakes) source.mistake(item.at, `${what} is empty`)
      return optional(joined(name, parts))
    }
    case 'count':
      return readMatchers(source, item, what, 'count').map((matcher) => ({
        kind: 'count',
        matcher,
      }))
    case 'not':
      return readNot(source, item, what, kind)
    default:
      return []
  }
}

/** Not all at once, but not any one of: with two matchers it could mean either, so it takes one. */
function readNot(source: Source, item: Item, what: string, kind: ValueKind): Matcher[] {
  const [matcher, second] = readMatchers(source, item, what, kind)
  if (second)
    source.mistake(item.at, `${what} takes one matcher; join several with and: […] or or: […]`)
  return matcher ? [{ kind: 'not', matcher }] : []
}

function joined(kind: 'and' | 'or', matchers: readonly Matcher[]): Matcher | undefined {
  const [only, second] = matchers
  return second ? { kind, matchers: [...matchers] } : only
}

const optional = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])

function parseType(text: string): (typeof jsonTypes)[number] | Mistake {
  const type = jsonTypes.find((known) => known === text)
  const meant: Record<string, string> = {
    list: 'array',
    text: 'string',
    bool: 'boolean',
    int: 'integer',
  }
  const cure = meant[text] ? `, did you mean "${meant[text]}"?` : hint(text, jsonTypes)
  return type ?? { mistake: `${quoted(text)} is not a JSON type${cure}` }
}

function parseFormat(text: string): (typeof formats)[number] | Mistake {
  const format = formats.find((known) => known === text.toLowerCase())
  const meant = /^iso-?(date|8601)?$/i.test(text)
    ? ', did you mean "date-time"?'
    : hint(text, formats)
  return format ?? { mistake: `${quoted(text)} is not a known format${meant}` }
}

function numberParser(kind: ValueKind): (text: string) => number | Mistake {
  if (kind === 'size') return parseSize
  if (kind === 'duration') return parseDuration
  if (kind === 'count') return (text) => parseInteger(text, { min: 0, max: 1e9 })
  return parseNumber
}

type Equal = Extract<Matcher, { kind: 'eq' | 'one-of' }>

function readEqual(source: Source, item: Item, what: string, kind: ValueKind): Equal | undefined {
  if (kind === 'json') return readJsonEqual(source, item, what)
  if (kind === 'text' || kind === 'texts') {
    const text = source.template(item, what)
    return text === undefined ? undefined : { kind: 'eq', value: text }
  }
  const value = source.parsed(item, what, numberParser(kind))
  return value === undefined ? undefined : { kind: 'eq', value }
}

function readJsonEqual(source: Source, item: Item, what: string): Equal | undefined {
  if (source.isMap(item) || source.isList(item)) {
    const value = source.json(item, what)
    return isPlain(value) ? { kind: 'eq', value } : undefined
  }
  if (source.isEmpty(item)) {
    source.mistake(item.at, `${what} has no value; for JSON's null write null`)
    return undefined
  }
  if (source.isNull(item)) return { kind: 'eq', value: null }
  const value = scalarValue(source, item, what)
  if (value === undefined) return undefined
  const text = source.constant(item, what) ?? ''
  // `1.10` is the number 1.1 to YAML and a version to who wrote it, so either will do.
  const isSpeltOtherwise = typeof value === 'number' && String(value) !== text
  return isSpeltOtherwise ? { kind: 'one-of', values: [value, text] } : { kind: 'eq', value }
}

/** As YAML has it; a number that JSON cannot carry is the text that stands there, such as the short SHA `12e4567`. */
function scalarValue(source: Source, item: Item, what: string): Scalar | undefined {
  const text = source.template(item, what)
  if (text === undefined) return undefined
  const value = source.scalar(item)
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value !== 'number') return text
  if (!Number.isFinite(value)) return text
  if (isExact(value)) return value
  source.mistake(item.at, `${quoted(text)} is too large to be compared exactly; quote it for text`)
  return undefined
}

function readOneOf(source: Source, item: Item, what: string, kind: ValueKind): Matcher | undefined {
  const values = source.items(item, what).flatMap((one): Scalar[] => {
    const equal = readEqual(source, one, what, kind)
    if (equal?.kind === 'one-of') return equal.values
    if (equal && isScalarValue(equal.value)) return [equal.value]
    if (equal) source.mistake(one.at, `${what} takes single values`)
    return []
  })
  if (values.length === 0 && !source.hasMistakes) source.mistake(item.at, `${what} is empty`)
  return { kind: 'one-of', values }
}

function readScalar(source: Source, item: Item, what: string, kind: ValueKind): Scalar[] {
  const equal = readEqual(source, item, what, kind)
  // A number that is spelt otherwise in YAML is meant once.
  if (equal?.kind === 'one-of') return equal.values.slice(0, 1)
  if (equal && isScalarValue(equal.value)) return [equal.value]
  if (equal) source.mistake(item.at, `${what} takes single values`)
  return []
}

function isScalarValue(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function isPlain(value: unknown): value is unknown[] | Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
