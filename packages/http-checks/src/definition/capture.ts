// The `capture` of a check: names that later checks read as {{ name }}, and where in the answer their values are.

import type { Capture } from '../definition.js'
import { jsonPathMistake } from './json-path.js'
import { quoted } from './shown.js'
import type { Entry, Item, Source } from './source.js'
import { VARIABLE_NAME } from './template.js'
import { parsePattern } from './values.js'

const flags = [
  'body',
  'status',
  'redirect',
  'url',
  'ip',
  'http_version',
  'size',
  'sha256',
  'md5',
  'duration',
] as const
const from = ['header', 'cookie', 'jsonpath', ...flags] as const

export function readCaptures(source: Source, item: Item): Capture[] {
  return source.entries(item, 'capture').flatMap((entry) => {
    if (!VARIABLE_NAME.test(entry.key)) {
      source.mistake(
        entry.keyAt,
        `${quoted(entry.key)} is not a name for a variable: letters, digits, _ and -`,
      )
    }
    const capture = readCapture(source, entry)
    return capture ? [capture] : []
  })
}

function readCapture(source: Source, entry: Entry): Capture | undefined {
  const place = source.place(entry.keyAt)
  const what = `capture ${quoted(entry.key)}`
  if (!source.isMap(entry)) {
    const path = readPath(source, entry, what)
    if (path === undefined) return undefined
    return { name: entry.key, from: { kind: 'jsonpath', path }, secret: false, place }
  }
  const fields = source.fields(entry, what, [...from, 'pattern', 'secret'], {
    regex: 'write body: true and pattern: /…/',
    xpath: 'there is no XPath; write body: true and pattern: /…/',
  })
  const chosen = from.filter((key) => fields.has(key))
  const [key, second] = chosen
  const item = key && fields.get(key)
  if (!key || !item || second) {
    source.mistake(entry.keyAt, `${what} needs one of ${from.join(', ')}`)
    return undefined
  }
  const pattern = fields.get('pattern')
  const secret = fields.get('secret')
  const subject = readFrom(source, key, item, what)
  return (
    subject && {
      name: entry.key,
      from: subject,
      pattern: pattern && source.parsed(pattern, `${what} pattern`, parsePattern),
      // What a cookie holds lets in whoever knows it.
      secret: (secret && source.boolean(secret, 'secret')) ?? key === 'cookie',
      place,
    }
  )
}

function readFrom(
  source: Source,
  key: (typeof from)[number],
  item: Item,
  what: string,
): Capture['from'] | undefined {
  if (key === 'header') {
    const name = source.constant(item, `${what} header`)
    return name === undefined ? undefined : { kind: 'header', name: name.toLowerCase() }
  }
  if (key === 'cookie') {
    const name = source.constant(item, `${what} cookie`)
    return name === undefined ? undefined : { kind: 'cookie', name, attribute: 'value' }
  }
  if (key === 'jsonpath') {
    const path = readPath(source, item, what)
    return path === undefined ? undefined : { kind: 'jsonpath', path }
  }
  if (source.boolean(item, `${what} ${key}`) === false) {
    source.mistake(item.at, `${what} ${key} must be true`)
  }
  return { kind: key === 'http_version' ? 'http-version' : key }
}

function readPath(source: Source, item: Item, what: string): string | undefined {
  const path = source.constant(item, what)
  const wrong = path === undefined ? undefined : jsonPathMistake(path)
  if (wrong) source.mistake(item.at, wrong)
  return path
}
