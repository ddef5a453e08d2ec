// JSON in an input, for input.structured(). JSON.parse() makes the value; the scanner below only finds the place of a mistake
// (V8 often does not tell it) and keys given twice (JSON.parse() keeps the last in silence).

import { UserError } from './errors.js'
import { placedMessage } from './source-place.js'

// RFC 8259, sections 3, 6 and 7. The groups are string, number or word, sign.
const TOKEN =
  /[ \t\r\n]*(?:("(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/uy
const SPACE = /[ \t\r\n]*/y

/** One JSON value. Throws UserError with line and column. */
export function parseJson(text: string): unknown {
  const mistake = findMistake(text)
  if (mistake) throw new UserError(placedMessage(text, mistake.offset, mistake.message))
  return JSON.parse(text)
}

interface Mistake {
  offset: number
  message: string
}

/** Walks over the tokens with a stack of the open objects (their keys) and arrays. */
function findMistake(text: string): Mistake | undefined {
  const open: (Set<string> | 'array')[] = []
  let expected: 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' = 'value'
  let offset = 0
  while (true) {
    const start = skipSpace(text, offset)
    if (start === text.length) {
      const done = expected === 'comma or end' && open.length === 0
      return done
        ? undefined
        : { offset: start, message: `the JSON ends where ${wanted(expected, open)} is expected` }
    }
    TOKEN.lastIndex = offset
    const [token, string, scalar, sign] = TOKEN.exec(text) ?? []
    const what =
      token === undefined && text[start] === '"'
        ? 'this string does not end in its line, or has an invalid escape'
        : `expected ${wanted(expected, open)}`
    const unexpected = { offset: start, message: `not valid JSON: ${what}` }
    if (token === undefined) return unexpected
    offset += token.length
    const inside = open.at(-1)
    if (expected === 'key' || expected === 'key or }') {
      if (string !== undefined && inside instanceof Set) {
        const key = JSON.parse(string) as string
        if (inside.has(key)) return { offset: start, message: `the key ${string} is given twice` }
        inside.add(key)
        expected = 'colon'
      } else if (sign === '}' && expected === 'key or }') {
        open.pop()
        expected = 'comma or end'
      } else return unexpected
    } else if (expected === 'colon') {
      if (sign !== ':') return unexpected
      expected = 'value'
    } else if (expected === 'comma or end') {
      if (sign === ',' && inside) expected = inside === 'array' ? 'value' : 'key'
      else if (sign === (inside === 'array' ? ']' : '}') && inside) open.pop()
      else return unexpected
    } else if (string !== undefined || scalar !== undefined) {
      expected = 'comma or end'
    } else if (sign === '{') {
      open.push(new Set())
      expected = 'key or }'
    } else if (sign === '[') {
      open.push('array')
      expected = 'value or ]'
    } else if (sign === ']' && expected === 'value or ]') {
      open.pop()
      expected = 'comma or end'
    } else return unexpected
  }
}

function wanted(expected: string, open: readonly unknown[]): string {
  if (expected === 'key') return 'a key in double quotes'
  if (expected === 'key or }') return 'a key in double quotes or "}"'
  if (expected === 'colon') return '":"'
  if (expected === 'value') return 'a value'
  if (expected === 'value or ]') return 'a value or "]"'
  if (open.length === 0) return 'nothing more'
  return open.at(-1) === 'array' ? '"," or "]"' : '"," or "}"'
}

function skipSpace(text: string, offset: number): number {
  SPACE.lastIndex = offset
  return offset + (SPACE.exec(text)?.[0].length ?? 0)
}
