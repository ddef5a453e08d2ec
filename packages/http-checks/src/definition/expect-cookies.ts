// What a check expects of a cookie that the answer sets: `session: { exists: true, secure: true, path: /app }`.

import type { Assertion, CookieAttribute, Matcher } from '../definition.js'
import { readMatcher, readMatchers } from './matcher.js'
import { matcherKeys, type ValueKind } from './matcher-keys.js'
import { quoted } from './shown.js'
import type { Entry, Source } from './source.js'

const attributes: Record<string, [CookieAttribute, ValueKind | 'flag']> = {
  value: ['value', 'text'],
  expires: ['expires', 'text'],
  max_age: ['max-age', 'number'],
  domain: ['domain', 'text'],
  path: ['path', 'text'],
  secure: ['secure', 'flag'],
  http_only: ['http-only', 'flag'],
  same_site: ['same-site', 'text'],
}

/** A scalar, and the matchers among the keys, are about the value. */
export function readCookies(source: Source, entry: Entry): Assertion[] {
  const name = entry.key
  const what = `cookie ${quoted(name)}`
  const make = (attribute: CookieAttribute, matchers: Matcher[], at: number): Assertion[] =>
    matchers.map((matcher) => ({
      subject: { kind: 'cookie', name, attribute },
      matcher,
      place: source.place(at),
    }))
  if (/\[[\w-]+\]$/.test(name)) {
    source.mistake(entry.keyAt, `${what}: attributes are keys of their own, such as { path: / }`)
    return []
  }
  if (!source.isMap(entry)) {
    return make('value', readMatchers(source, entry, what, 'text'), entry.keyAt)
  }
  const fields = source.fields(entry, what, [...Object.keys(attributes), ...matcherKeys.text])
  if (fields.size === 0 && !source.hasMistakes) {
    source.mistake(entry.at, `${what} is empty, so it would expect nothing`)
  }
  return [...fields].flatMap(([key, field]) => {
    const [attribute, kind] = attributes[key] ?? []
    if (!attribute || !kind) {
      return make('value', readMatcher(source, key, field, `${what} ${key}`, 'text'), field.keyAt)
    }
    if (kind !== 'flag') {
      return make(attribute, readMatchers(source, field, `${what} ${key}`, kind), field.keyAt)
    }
    const expected = source.boolean(field, `${what} ${key}`)
    return expected === undefined
      ? []
      : make(attribute, [{ kind: 'exists', expected }], field.keyAt)
  })
}
