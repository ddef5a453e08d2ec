// The `bytes` of an answer, in hex: `89504e47`, `89 50 4e 47`, `0x89504e47`, or Hurl's `hex,89504e47;`.

import type { Matcher } from '../definition.js'
import { quoted } from './shown.js'
import type { Item, Source } from './source.js'
import type { Mistake } from './values.js'

const tests = {
  eq: 'eq',
  starts_with: 'starts-with',
  ends_with: 'ends-with',
  contains: 'contains',
} as const

export function readBytes(source: Source, item: Item, what: string): Matcher[] {
  if (!source.isMap(item)) return readHex(source, item, what, 'eq')
  const fields = source.fields(item, what, ['eq', 'starts_with', 'ends_with', 'contains', 'not'], {
    count: 'write size',
    length: 'write size',
    is: 'write body: { is: … }',
    matches: 'bytes have no pattern; write contains',
  })
  if (fields.size === 0 && !source.hasMistakes) {
    source.mistake(item.at, `${what} is empty, so it would expect nothing`)
  }
  return [...fields].flatMap(([key, entry]): Matcher[] => {
    if (key !== 'not') return readHex(source, entry, `${what} ${key}`, tests[key])
    const [matcher, second] = readBytes(source, entry, `${what} not`)
    if (second) source.mistake(entry.at, `${what} not takes one matcher`)
    return matcher ? [{ kind: 'not', matcher }] : []
  })
}

function readHex(
  source: Source,
  item: Item,
  what: string,
  test: (typeof tests)[keyof typeof tests],
): Matcher[] {
  const hex = source.parsed(item, what, parseHex)
  return hex === undefined ? [] : [{ kind: 'hex', test, hex }]
}

function parseHex(text: string): string | Mistake {
  const digits = text
    .trim()
    .replace(/^(?:hex,(.*);|0x(.*))$/s, '$1$2')
    .replaceAll(/[\s:]/g, '')
    .toLowerCase()
  const isHex = /^(?:[0-9a-f]{2})+$/.test(digits)
  return isHex ? digits : { mistake: `${quoted(text)} is not bytes in hex, such as 89504e47` }
}
