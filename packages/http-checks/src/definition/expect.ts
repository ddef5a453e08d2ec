// The `expect` of a check, from the tree of the file: which subjects, and what each must be.

import {
  type Assertion,
  type BodyType,
  bodyTypes,
  type Matcher,
  type Subject,
} from '../definition.js'
import { hint } from './closest.js'
import { readBytes } from './expect-bytes.js'
import { readCertificate } from './expect-certificate.js'
import { readCookies } from './expect-cookies.js'
import { readSchema } from './expect-schema.js'
import { readVersion } from './expect-version.js'
import type { FileRoot } from './files.js'
import { jsonPathMistake } from './json-path.js'
import { readMatcher, readMatchers } from './matcher.js'
import { matcherKeys, type ValueKind } from './matcher-keys.js'
import { headerNameMistake } from './request.js'
import { quoted } from './shown.js'
import type { Entry, Item, Source } from './source.js'
import { isMistake, type Mistake, parsePattern, parseStatus } from './values.js'

const expectKeys = [
  'status',
  'headers',
  'cookies',
  'jsonpath',
  'regex',
  'body',
  'bytes',
  'schema',
  'size',
  'sha256',
  'md5',
  'duration',
  'certificate',
  'redirect',
  'redirects',
  'url',
  'ip',
  'version',
  'http_version',
] as const

/** What a check expects that says nothing of the status, so that an error page with the right words is no success. */
export const anySuccess: Assertion = {
  subject: { kind: 'status' },
  matcher: { kind: 'ranges', ranges: [[200, 299]] },
}

interface Reading {
  source: Source
  files: FileRoot
}

export function readExpect(reading: Reading, item: Item): Assertion[] {
  const { source } = reading
  const fields = source.fields(item, 'expect', expectKeys, {
    capture: 'it belongs beside expect, not into it',
    retry: 'it belongs beside expect, not into it',
    contains: 'write body: { contains: … }',
    matches: 'write body: { matches: … }',
    is: 'write body: { is: … }',
    header: 'write headers: { name: … }',
    cookie: 'write cookies: { name: … }',
    xpath: 'there is no XPath; ask the body with contains, matches or regex',
    json: 'write jsonpath: { $.path: … }',
    variable: 'expect it where it is captured',
  })
  if (fields.size === 0 && !source.hasMistakes) {
    source.mistake(item.at, 'expect is empty; leave it out to expect a status of 2xx')
  }
  const assertions = [...fields].flatMap(([key, entry]) => readSubject(reading, key, entry))
  const statusIsSaid = fields.has('status') || fields.has('redirect')
  return statusIsSaid ? assertions : [anySuccess, ...assertions]
}

function readSubject(reading: Reading, key: (typeof expectKeys)[number], item: Entry): Assertion[] {
  const { source } = reading
  const all = (subject: Subject, matchers: Matcher[], at = item.at): Assertion[] =>
    matchers.map((matcher) => ({ subject, matcher, place: source.place(at) }))
  const simple = (subject: Subject, kind: ValueKind) =>
    all(subject, readMatchers(source, item, key, kind))
  switch (key) {
    case 'status':
      return all({ kind: 'status' }, readStatus(source, item))
    case 'headers':
      return notEmpty(source, item, 'headers').flatMap((entry) => {
        const name = entry.key.toLowerCase()
        const wrong = headerNameMistake(entry.key)
        if (wrong?.includes('not a header name')) source.mistake(entry.keyAt, wrong)
        const matchers = readMatchers(source, entry, `header ${entry.key}`, 'texts')
        return all({ kind: 'header', name }, matchers, entry.keyAt)
      })
    case 'jsonpath':
      return notEmpty(source, item, 'jsonpath').flatMap((entry) => {
        const path = source.templateKey(entry)
        const wrong = jsonPathMistake(path)
        if (wrong) source.mistake(entry.keyAt, wrong)
        const matchers = readMatchers(source, entry, quoted(path), 'json')
        return all({ kind: 'jsonpath', path }, matchers, entry.keyAt)
      })
    case 'body':
      return readBody(reading, item)
    case 'schema':
      return all({ kind: 'body' }, readSchema(reading, item))
    case 'size':
      return simple({ kind: 'size' }, 'size')
    case 'sha256':
    case 'md5':
      return all({ kind: key }, readHash(source, item, key))
    case 'cookies':
      return notEmpty(source, item, 'cookies').flatMap((entry) => readCookies(source, entry))
    case 'regex':
      return notEmpty(source, item, 'regex').flatMap((entry) => {
        const text = source.templateKey(entry)
        const pattern = parsePattern(text)
        if (isMistake(pattern)) {
          source.mistake(entry.keyAt, `regex: ${pattern.mistake}`)
          return []
        }
        const matchers = readMatchers(source, entry, `regex ${quoted(text)}`, 'texts')
        return all({ kind: 'regex', ...pattern }, matchers, entry.keyAt)
      })
    case 'bytes':
      return all({ kind: 'bytes' }, readBytes(source, item, 'bytes'))
    case 'url':
    case 'ip':
      return simple({ kind: key }, 'text')
    case 'redirects':
      return all({ kind: 'redirects' }, readRedirects(source, item))
    case 'duration':
      return simple({ kind: 'duration' }, 'duration')
    case 'certificate':
      return readCertificate(source, item)
    case 'redirect':
      return simple({ kind: 'redirect' }, 'text')
    case 'version':
      return readVersion(source, item)
    case 'http_version':
      return all({ kind: 'http-version' }, readHttpVersion(source, item))
  }
}

function notEmpty(source: Source, item: Item, what: string): Entry[] {
  const entries = source.entries(item, what)
  if (entries.length === 0 && !source.hasMistakes) {
    source.mistake(item.at, `${what} is empty, so it would expect nothing`)
  }
  return entries
}

function readStatus(source: Source, item: Item): Matcher[] {
  if (source.isMap(item)) return readMatchers(source, item, 'status', 'number')
  const list = source.items(item, 'status', true)
  if (list.length === 0) source.mistake(item.at, 'status is an empty list, which nothing fulfils')
  const ranges = list.flatMap((one): [number, number][] => {
    const range = source.parsed(one, 'status', parseStatus)
    return range ? [range] : []
  })
  return [statusMatcher(ranges)]
}

export function statusMatcher(ranges: [from: number, to: number][]): Matcher {
  const [only, second] = ranges
  const isOne = only && !second && only[0] === only[1]
  return isOne ? { kind: 'eq', value: only[0] } : { kind: 'ranges', ranges }
}

const bodyKeys = ['is', 'schema', 'size', 'sha256', 'md5', 'bytes', ...matcherKeys.text] as const

function readBody(reading: Reading, item: Entry): Assertion[] {
  const { source } = reading
  const make = (subject: Subject, matchers: Matcher[], at: number): Assertion[] =>
    matchers.map((matcher) => ({ subject, matcher, place: source.place(at) }))
  if (!source.isMap(item)) {
    return make({ kind: 'body' }, readMatchers(source, item, 'body', 'text'), item.at)
  }
  const fields = source.fields(item, 'body', bodyKeys, { jsonpath: 'it belongs beside body' })
  if (fields.size === 0 && !source.hasMistakes) {
    source.mistake(item.at, 'body is empty, so it would expect nothing')
  }
  return [...fields].flatMap(([key, entry]): Assertion[] => {
    switch (key) {
      case 'is': {
        const type = source.parsed(entry, 'body is', parseBodyType)
        return type ? make({ kind: 'body' }, [{ kind: 'is', type }], entry.at) : []
      }
      case 'schema':
        return make({ kind: 'body' }, readSchema(reading, entry), entry.at)
      case 'size':
        return make({ kind: 'size' }, readMatchers(source, entry, 'size', 'size'), entry.at)
      case 'sha256':
      case 'md5':
        return make({ kind: key }, readHash(source, entry, key), entry.at)
      case 'bytes':
        return make({ kind: 'bytes' }, readBytes(source, entry, 'body bytes'), entry.at)
      default:
        return make(
          { kind: 'body' },
          readMatcher(source, key, entry, `body ${key}`, 'text'),
          entry.at,
        )
    }
  })
}

export function parseBodyType(text: string): BodyType | Mistake {
  const type = bodyTypes.find((known) => known === text.toLowerCase())
  if (type) return type
  if (['mvt', 'pbf', 'protobuf'].includes(text.toLowerCase())) {
    return {
      mistake: `${quoted(text)} has no signature by which it could be known; use non-empty, size or sha256`,
    }
  }
  return { mistake: `${quoted(text)} is not a kind of body${hint(text, bodyTypes)}` }
}

function readHash(source: Source, item: Item, kind: 'sha256' | 'md5'): Matcher[] {
  const text = source.template(item, kind)
  if (text === undefined) return []
  const [name, digits] = kind === 'md5' ? ['an MD5', 32] : ['a SHA-256', 64]
  if (!text.includes('{{') && (text.length !== digits || /[^0-9a-f]/i.test(text))) {
    source.mistake(item.at, `${quoted(text)} is not ${name} in hex (${digits} digits)`)
  }
  return [{ kind: 'eq', value: text.includes('{{') ? text : text.toLowerCase() }]
}

/** A number counts them; a list is the chain of URLs, in order. */
function readRedirects(source: Source, item: Item): Matcher[] {
  if (source.isMap(item)) return readMatchers(source, item, 'redirects', 'texts')
  if (source.isList(item)) {
    const value = source
      .items(item, 'redirects')
      .flatMap((one) => source.template(one, 'redirects') ?? [])
    if (value.length === 0) source.mistake(item.at, 'redirects is empty; for none write 0')
    return [{ kind: 'eq', value }]
  }
  return readMatchers(source, item, 'redirects', 'count').map((matcher) => ({
    kind: 'count',
    matcher,
  }))
}

function readHttpVersion(source: Source, item: Item): Matcher[] {
  const parse = (text: string): string | Mistake => {
    const [, version] = /^(?:HTTP\/)?(1\.0|1\.1|2)(?:\.0)?$/i.exec(text) ?? []
    return version ?? { mistake: `${quoted(text)} is none of 1.0, 1.1, 2` }
  }
  const values = source
    .items(item, 'http_version', true)
    .flatMap((one) => source.parsed(one, 'http_version', parse) ?? [])
  const [only, second] = values
  if (only !== undefined && second === undefined) return [{ kind: 'eq', value: only }]
  if (values.length === 0) source.mistake(item.at, 'http_version has no value')
  return [{ kind: 'one-of', values }]
}
