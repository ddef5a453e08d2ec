// JSON (RFC 8259), read strictly. JSON.parse would do but for three things: it silently rounds 12345678901234567890 to
// 12345678901234567000, its messages differ between versions of Node, and it reads any depth, which those who walk
// the value recursively then pay for.

export interface JsonDocument {
  value: unknown
  /** The number at `key` in `container` as it is written, where JavaScript would write another: `1.10`, `1e3`. */
  numberSource(container: unknown, key: string | number): string | undefined
}

export type JsonResult = { ok: true; document: JsonDocument } | { ok: false; why: string }

/** Deeper is refused: no honest answer is, and what reads the value is recursive. */
export const maxJsonDepth = 256

/** Stands for the place of a value that is the whole document. */
export const documentRoot = { key: '' } as const

/** A longer one has a BigInt that is needlessly dear; it is compared as the double that it rounds to. */
const maxIntegerLength = 400

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// The control characters that JSON escapes are those below U+0020.
const STRING_END = /["\\]|[^\P{Cc}\u007f-\u009f]/gu
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const SPACE = /[ \t\n\r]*/y

class JsonError extends Error {}

export function parseJson(text: string): JsonResult {
  const sources = new Map<object, Map<string | number, string>>()
  let at = 0

  function fail(what: string): never {
    const before = text.slice(0, at)
    const line = before.split('\n').length
    throw new JsonError(`${what} at line ${line}, column ${at - before.lastIndexOf('\n')}`)
  }

  function skipSpace(): void {
    SPACE.lastIndex = at
    at += SPACE.exec(text)?.[0].length ?? 0
  }

  function unexpected(): never {
    if (at >= text.length) fail('the text ends too early,')
    fail(`unexpected ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}`)
  }

  function readString(): string {
    const start = at
    at++
    let escapes = false
    for (;;) {
      STRING_END.lastIndex = at
      const stop = STRING_END.exec(text)
      at = stop ? stop.index : text.length
      if (!stop) fail('a string without its end,')
      if (stop[0] === '"') break
      if (stop[0] !== '\\') fail('a control character in a string')
      ESCAPE.lastIndex = at
      const sequence = ESCAPE.exec(text)
      if (!sequence) fail('an escape that JSON does not know')
      at += sequence[0].length
      escapes = true
    }
    at++
    // The escapes are checked by now, so JSON.parse cannot fail.
    return escapes ? String(JSON.parse(text.slice(start, at))) : text.slice(start + 1, at - 1)
  }

  function readNumber(container: object, key: string | number): number {
    NUMBER.lastIndex = at
    const source = NUMBER.exec(text)?.[0]
    if (source === undefined) unexpected()
    at += source.length
    const value = Number(source)
    if (String(value) !== source) {
      const members = sources.get(container) ?? new Map<string | number, string>()
      sources.set(container, members.set(key, source))
    }
    return value
  }

  function readWord<T>(word: string, value: T): T {
    if (!text.startsWith(word, at)) unexpected()
    at += word.length
    return value
  }

  function readValue(container: object, key: string | number, depth: number): unknown {
    skipSpace()
    switch (text[at]) {
      case '{':
        return readObject(depth + 1)
      case '[':
        return readArray(depth + 1)
      case '"':
        return readString()
      case 't':
        return readWord('true', true)
      case 'f':
        return readWord('false', false)
      case 'n':
        return readWord('null', null)
      default:
        return readNumber(container, key)
    }
  }

  /** Past the opening bracket; true when the closing one follows at once. */
  function isEmpty(close: string, depth: number): boolean {
    if (depth > maxJsonDepth) fail(`nested deeper than ${maxJsonDepth} levels`)
    at++
    skipSpace()
    if (text[at] !== close) return false
    at++
    return true
  }

  /** Past the comma; false when the closing bracket came instead. */
  function isMore(close: string): boolean {
    skipSpace()
    const character = text[at]
    if (character !== ',' && character !== close) unexpected()
    at++
    return character === ','
  }

  function readArray(depth: number): unknown[] {
    const array: unknown[] = []
    if (isEmpty(']', depth)) return array
    do array.push(readValue(array, array.length, depth))
    while (isMore(']'))
    return array
  }

  function readObject(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    if (isEmpty('}', depth)) return object
    do {
      skipSpace()
      if (text[at] !== '"') unexpected()
      const key = readString()
      skipSpace()
      if (text[at] !== ':') unexpected()
      at++
      // The last of two equal names counts, as in JSON.parse.
      sources.get(object)?.delete(key)
      const value = readValue(object, key, depth)
      if (key === '__proto__') define(object, key, value)
      else object[key] = value
    } while (isMore('}'))
    return object
  }

  try {
    const value = readValue(documentRoot, documentRoot.key, 0)
    skipSpace()
    if (at < text.length) unexpected()
    return {
      ok: true,
      document: {
        value,
        numberSource: (container, key) => sources.get(container as object)?.get(key),
      },
    }
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, why: error.message }
    throw error
  }
}

/**
 * The number that is meant: an integer that a double cannot hold as it is written. Fractions are doubles, as the libraries
 * that write JSON take them (`0.10000000000000001` is 0.1).
 */
export function exactNumber(value: number, source: string | undefined): number | bigint {
  if (source === undefined || Number.isSafeInteger(value)) return value
  return source.length <= maxIntegerLength && /^-?\d+$/.test(source) ? BigInt(source) : value
}

function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  })
}
