// The `expect` of a check, from the tree of the file: which subjects, and what each must be.

import { checkJsonPath, checkSchema } from '../assert/index.js'
import {
  type Assertion,
  type BodyType,
  bodyTypes,
  type Matcher,
  type Subject,
} from '../definition.js'
import { hint } from './closest.js'
import { type FileRoot, MAX_SCHEMA_BYTES, readInside } from './files.js'
import { matcherKeys, readMatcher, readMatchers, type ValueKind } from './matcher.js'
import { headerNameMistake } from './request.js'
import { quoted } from './shown.js'
import type { Entry, Item, Source } from './source.js'
import { isMistake, type Mistake, parseStatus } from './values.js'

const expectKeys = [
  'status',
  'headers',
  'jsonpath',
  'body',
  'schema',
  'size',
  'sha256',
  'duration',
  'certificate',
  'redirect',
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
        const matchers = readMatchers(source, entry, `header ${entry.key}`, 'text')
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
      return all({ kind: 'sha256' }, readSha256(source, item))
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

/** @returns what is wrong with a path; variables in it stand for names. */
export function jsonPathMistake(path: string): string | undefined {
  const why = checkJsonPath(path.replaceAll(/\{\{[^{}]*\}\}/g, 'x'))
  if (why === undefined) return undefined
  const start = path.startsWith('$') ? '' : '; it begins with $, such as $.status'
  return `${quoted(path)} is not a JSONPath: ${why.replace(/ \('.*$/s, '')}${start}`
}

const bodyKeys = ['is', 'schema', 'size', 'sha256', ...matcherKeys.text] as const

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
        return make({ kind: 'sha256' }, readSha256(source, entry), entry.at)
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

function readSha256(source: Source, item: Item): Matcher[] {
  const text = source.template(item, 'sha256')
  if (text === undefined) return []
  if (!text.includes('{{') && !/^[0-9a-f]{64}$/i.test(text)) {
    source.mistake(item.at, `${quoted(text)} is not a SHA-256 in hex (64 digits)`)
  }
  return [{ kind: 'eq', value: text.includes('{{') ? text : text.toLowerCase() }]
}

/** A file, or the schema itself. */
function readSchema({ source, files }: Reading, item: Item): Matcher[] {
  if (source.isMap(item)) {
    const schema = source.json(item, 'schema')
    const empty = typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0
    const wrong = empty ? 'it is empty, so it would expect nothing' : checkSchema(schema)
    if (wrong) source.mistake(item.at, `schema: ${wrong}`)
    return [{ kind: 'schema', schema, file: source.file }]
  }
  const read = source.parsed(item, 'schema', (path) => parseSchemaFile(files, path))
  return read ? [{ kind: 'schema', schema: read.schema, file: read.path }] : []
}

function parseSchemaFile(
  files: FileRoot,
  path: string,
): { schema: unknown; path: string } | Mistake {
  const file = readInside(files, path, MAX_SCHEMA_BYTES)
  if (isMistake(file)) return file
  let schema: unknown
  try {
    schema = JSON.parse(file.bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : 'invalid'
    return { mistake: `${quoted(path)} is not JSON: ${why}` }
  }
  const isObject = typeof schema === 'object' && schema !== null && !Array.isArray(schema)
  if (isObject && Object.keys(schema ?? {}).length > 0) {
    const wrong = checkSchema(schema)
    return wrong ? { mistake: `${quoted(path)}: ${wrong}` } : { schema, path: file.path }
  }
  return {
    mistake: `${quoted(path)} is not a JSON Schema: it must be an object that says something`,
  }
}

const certificateKeys = ['days_left', 'issuer', 'subject', 'names', 'fingerprint'] as const

function readCertificate(source: Source, item: Item): Assertion[] {
  const fields = source.fields(item, 'certificate', certificateKeys)
  if (fields.size === 0 && !source.hasMistakes) {
    source.mistake(item.at, 'certificate is empty, so it would expect nothing')
  }
  return [...fields].flatMap(([key, entry]) => {
    const field = key === 'days_left' ? 'days-left' : key
    const what = `certificate ${key}`
    if (key === 'days_left' && !source.isMap(entry)) {
      source.mistake(entry.at, `${what} is never exact: write { gte: 14 }`)
      return []
    }
    const matchers = readMatchers(source, entry, what, key === 'days_left' ? 'number' : 'text')
    return matchers.map((matcher) => ({
      subject: { kind: 'certificate' as const, field },
      matcher,
      place: source.place(entry.at),
    }))
  })
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

type VersionFrom = Extract<Subject, { kind: 'version' }>['from']

/** A text (anywhere in the body), or where the version is, and which it must be. Without `is` any version will do, until an
 *  `expect-version` names one. */
function readVersion(source: Source, item: Entry): Assertion[] {
  const place = source.place(item.at)
  if (!source.isMap(item)) {
    const text = source.template(item, 'version')
    return text === undefined ? [] : [{ ...versionAssertion('body', text), place }]
  }
  const fields = source.fields(item, 'version', ['header', 'jsonpath', 'body', 'is'])
  const is = fields.get('is')
  const froms: VersionFrom[] = []
  const header = fields.get('header')
  if (header) froms.push({ header: (source.constant(header, 'header') ?? '').toLowerCase() })
  const jsonpath = fields.get('jsonpath')
  if (jsonpath) {
    const path = source.template(jsonpath, 'jsonpath') ?? '$'
    const wrong = jsonPathMistake(path)
    if (wrong) source.mistake(jsonpath.at, wrong)
    froms.push({ jsonpath: path })
  }
  const body = fields.get('body')
  if (body) {
    if (source.boolean(body, 'version body') === false) source.mistake(body.at, 'leave it out')
    froms.push('body')
  }
  const [from, second] = froms
  if (second) source.mistake(item.at, 'a version is in one place: header, jsonpath or body')
  if (from === undefined) {
    source.mistake(item.at, 'version needs a place: header: name, jsonpath: path, or body: true')
    return []
  }
  const text = is && source.template(is, 'version is')
  return [{ ...versionAssertion(from, text), place }]
}

/** Of a body the version must be a word of its own: `1.1` is not in `1.1.2`. */
export function versionAssertion(from: VersionFrom, expected: string | undefined): Assertion {
  const matcher: Matcher =
    expected === undefined ? { kind: 'exists', expected: true } : { kind: 'eq', value: expected }
  return { subject: { kind: 'version', from }, matcher }
}
