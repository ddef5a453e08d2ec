// What an assertion is about and what it expects, in words.

import type { Matcher, Subject } from '../definition.js'
import { grouped, quoted, shownJson } from './text.js'

/** `header content-type`, `jsonpath $.points[0].value` */
export function describeSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'header':
      return `header ${subject.name.toLowerCase()}`
    case 'jsonpath':
      return `jsonpath ${subject.path}`
    case 'cookie':
      return `cookie ${subject.name}${subject.attribute === 'value' ? '' : ` ${subject.attribute}`}`
    case 'regex':
      return `regex /${subject.pattern}/${subject.flags}`
    case 'bytes':
      return 'body bytes'
    case 'certificate':
      return `certificate ${subject.field.replace('-', ' ')}`
    case 'http-version':
      return 'http version'
    case 'size':
      return 'body size'
    case 'sha256':
    case 'md5':
      return `body ${subject.kind}`
    default:
      return subject.kind
  }
}

const comparisons = {
  gt: 'more than',
  gte: 'at least',
  lt: 'less than',
  lte: 'at most',
} as const

/** What stands behind a number of this subject. */
export function unitOf(subject: Subject): string {
  switch (subject.kind) {
    case 'duration':
      return ' ms'
    case 'size':
      return ' bytes'
    default:
      return ''
  }
}

export function describeMatcher(matcher: Matcher, unit = ''): string {
  switch (matcher.kind) {
    case 'eq':
      return describeValue(matcher.value, unit)
    case 'ne':
      return `not ${describeValue(matcher.value, unit)}`
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return `${comparisons[matcher.kind]} ${describeValue(matcher.value, unit)}`
    case 'one-of':
      return `one of ${matcher.values.map((value) => describeValue(value, unit)).join(', ')}`
    case 'ranges':
      return describeRanges(matcher.ranges)
    case 'contains':
      return `contains ${quoted(matcher.text)}`
    case 'starts-with':
      return `starts with ${quoted(matcher.text)}`
    case 'ends-with':
      return `ends with ${quoted(matcher.text)}`
    case 'matches':
      return `matches /${matcher.pattern}/${matcher.flags}`
    case 'exists':
      return matcher.expected ? 'present' : 'absent'
    case 'type':
      return article(matcher.type)
    case 'empty':
      return matcher.expected ? 'empty' : 'not empty'
    case 'length':
      return `length: ${describeMatcher(matcher.matcher)}`
    case 'format':
      return formatNames.get(matcher.format) ?? `a ${matcher.format}`
    case 'semver':
      return `a version within ${quoted(matcher.range)}`
    case 'before':
    case 'after':
      return `${matcher.kind} ${matcher.when}`
    case 'hex':
      return `${matcher.test === 'eq' ? '' : `${matcher.test.replace('-', ' ')} `}hex ${matcher.hex}`
    case 'any':
      return `any: ${describeMatcher(matcher.matcher, unit)}`
    case 'consist-of':
      return `in any order: ${matcher.values.map((value) => describeValue(value, unit)).join(', ')}`
    case 'and':
    case 'or':
      return matcher.matchers.map((each) => describeMatcher(each, unit)).join(` ${matcher.kind} `)
    case 'count':
      return `count: ${describeMatcher(matcher.matcher)}`
    case 'is':
      return matcher.type
    case 'schema':
      return `valid against ${matcher.file || 'the schema'}`
    case 'not':
      return `not: ${describeMatcher(matcher.matcher, unit)}`
  }
}

const formatNames = new Map([
  ['date-time', 'a date and time (RFC 3339)'],
  ['date', 'a date (YYYY-MM-DD)'],
  ['uuid', 'a UUID'],
  ['uuid4', 'a random UUID (version 4)'],
  ['ipv4', 'an IPv4 address'],
  ['ipv6', 'an IPv6 address'],
  ['email', 'an e-mail address'],
  ['uri', 'a URI'],
  ['hostname', 'a host name'],
  ['semver', 'a version (SemVer 2.0.0)'],
])

function describeValue(value: unknown, unit: string): string {
  if (typeof value === 'number') return unit === '' ? String(value) : `${grouped(value)}${unit}`
  return typeof value === 'string' ? quoted(value) : shownJson(value)
}

function describeRanges(ranges: readonly [from: number, to: number][]): string {
  const each = ranges.map(([from, to]) => {
    if (from % 100 === 0 && to === from + 99) return `${from / 100}xx`
    return from === to ? String(from) : `${from}-${to}`
  })
  return each.join(' or ')
}

/** `a string`, `a number`, `null`, `an array` … */
export function describeValueType(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'an array'
  return article(typeof value)
}

function article(type: string): string {
  if (type === 'null') return type
  return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`
}
