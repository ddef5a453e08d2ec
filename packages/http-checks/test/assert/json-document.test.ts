import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exactNumber, parseJson } from '../../src/assert/json-document.js'

const read = (text: string) => {
  const result = parseJson(text)
  return result.ok ? result.document.value : result.why
}

test('reads what JSON.parse reads, as it reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t', '\r\n'), (value, space) => {
      const text = JSON.stringify(value, null, space)
      expect(read(text)).toStrictEqual(JSON.parse(text))
    }),
  )
})

test('accepts and refuses what JSON.parse does', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"\\u00e4\\n"',
    '"\\x"',
    '1',
    '-0.5e3',
    '01',
    '.5',
    '1.',
    '+1',
    'true',
    'nul',
    'null',
    ' ',
    '\n',
    '\f',
    '"\t"',
    '"',
    "'",
    '//',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      let expected: { value: unknown } | undefined
      try {
        expected = { value: JSON.parse(text) }
      } catch {}
      const result = parseJson(text)
      expect(result.ok ? { value: result.document.value } : undefined).toStrictEqual(expected)
    }),
    { numRuns: 3_000 },
  )
})

test('__proto__ is a name like any other', () => {
  const value = read('{"__proto__": {"admin": true}, "constructor": 1}') as object
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
  expect('admin' in value).toBe(false)
})

test.each([
  ['', 'the text ends too early, at line 1, column 1'],
  ['[1,\n 2', 'the text ends too early, at line 2, column 3'],
  ['{"a" 1}', 'unexpected "1" at line 1, column 6'],
  ['[1]]', 'unexpected "]" at line 1, column 4'],
  ['"a\nb"', 'a control character in a string at line 1, column 3'],
  ['"a\\qb"', 'an escape that JSON does not know at line 1, column 3'],
  ['"abc', 'a string without its end, at line 1, column 5'],
  ['NaN', 'unexpected "N" at line 1, column 1'],
  ['💥', 'unexpected "💥" at line 1, column 1'],
])('%j: %s', (text, why) => {
  expect(read(text)).toBe(why)
})

describe('numbers keep what JavaScript would round', () => {
  test.each<[text: string, exact: number | bigint]>([
    ['5', 5],
    ['-0', -0],
    ['1.10', 1.1],
    ['1e3', 1000],
    ['0.10000000000000001', 0.1],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['12345678901234567890', 12345678901234567890n],
    ['-12345678901234567890', -12345678901234567890n],
    ['1e400', Number.POSITIVE_INFINITY],
  ])('%s', (text, exact) => {
    const result = parseJson(`{"n": [${text}], "m": ${text}}`)
    if (!result.ok) throw new Error(result.why)
    const value = result.document.value as { n: number[]; m: number }
    expect(exactNumber(value.n[0] ?? 0, result.document.numberSource(value.n, 0))).toBe(exact)
    expect(exactNumber(value.m, result.document.numberSource(value, 'm'))).toBe(exact)
  })

  test('of two members with one name the last counts', () => {
    const result = parseJson('{"n": 12345678901234567890, "n": 5}')
    if (!result.ok) throw new Error(result.why)
    expect(result.document.numberSource(result.document.value, 'n')).toBeUndefined()
  })
})
