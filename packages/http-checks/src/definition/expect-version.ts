// The `version` of a check: where the answer says which version it is, and which it must be.

import type { Assertion, Matcher, Subject } from '../definition.js'
import { jsonPathMistake } from './json-path.js'
import type { Entry, Source } from './source.js'

type VersionFrom = Extract<Subject, { kind: 'version' }>['from']

/** A text (anywhere in the body), or where the version is, and which it must be. Without `is` any version will do, until an
 *  `expect-version` names one. */
export function readVersion(source: Source, item: Entry): Assertion[] {
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
