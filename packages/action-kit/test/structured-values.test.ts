import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseJson, parseYaml, placedMessage, UserError } from '../src/index.js'

function mistake(parse: (text: string) => unknown, text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('no mistake found')
}

describe('JSON', () => {
  test.each<[string, string]>([
    [
      '{"a": 1,}',
      'line 1, column 9: not valid JSON: expected a key in double quotes\n  1 | {"a": 1,}\n              ^',
    ],
    [
      '{\n  "a" 1\n}',
      'line 2, column 7: not valid JSON: expected ":"\n  2 |   "a" 1\n            ^',
    ],
    [
      "{'a': 1}",
      'line 1, column 2: not valid JSON: expected a key in double quotes or "}"\n  1 | {\'a\': 1}\n       ^',
    ],
    ['[1 2]', 'line 1, column 4: not valid JSON: expected "," or "]"\n  1 | [1 2]\n         ^'],
    [
      '[1, 2',
      'line 1, column 6: the JSON ends where "," or "]" is expected\n  1 | [1, 2\n           ^',
    ],
    ['[1,]', 'line 1, column 4: not valid JSON: expected a value\n  1 | [1,]\n         ^'],
    [
      '{"a": [}',
      'line 1, column 8: not valid JSON: expected a value or "]"\n  1 | {"a": [}\n             ^',
    ],
    [
      '{"a": 1 "b"}',
      'line 1, column 9: not valid JSON: expected "," or "}"\n  1 | {"a": 1 "b"}\n              ^',
    ],
    ['{} {}', 'line 1, column 4: not valid JSON: expected nothing more\n  1 | {} {}\n         ^'],
    [
      '{"a": 1, "\\u0061": 2}',
      'line 1, column 10: the key "\\u0061" is given twice\n  1 | {"a": 1, "\\u0061": 2}\n               ^',
    ],
    [
      '{]',
      'line 1, column 2: not valid JSON: expected a key in double quotes or "}"\n  1 | {]\n       ^',
    ],
    ['nope', 'line 1, column 1: not valid JSON: expected a value\n  1 | nope\n      ^'],
    [
      '["a\nb"]',
      'line 1, column 2: not valid JSON: this string does not end in its line, or has an invalid escape\n  1 | ["a\n       ^',
    ],
  ])('%j', (text, expected) => {
    expect(mistake(parseJson, text)).toBe(expected)
  })

  test('what JSON.parse takes is taken, with the same value', () => {
    fc.assert(
      fc.property(
        fc.json({ noUnicodeString: false } as object),
        fc.constantFrom(0, 1, '\t'),
        (json, indent) => {
          const value: unknown = JSON.parse(json)
          expect(parseJson(JSON.stringify(value, null, indent))).toEqual(value)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('what JSON.parse refuses is refused, with a place', () => {
    const signs = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '1',
        '-',
        '.5',
        'true',
        'nul',
        ' ',
        '\n',
        '"',
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(signs, (parts) => {
        const text = parts.join('')
        const valid = (() => {
          try {
            return JSON.parse(text) !== undefined
          } catch {
            return false
          }
        })()
        if (!valid) expect(mistake(parseJson, text)).toMatch(/^line \d+, column \d+: /)
        else if (!/"a".*"a"/s.test(text)) expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('deep and long texts', () => {
    expect(parseJson(`"${'x\\n'.repeat(1_000_000)}"`)).toHaveLength(2_000_000)
    expect(mistake(parseJson, '['.repeat(100_000))).toContain('line 1, column 100001')
  })
})

describe('YAML', () => {
  test.each<[string, unknown]>([
    ['a: 1\nb: [x, "y"] # why', { a: 1, b: ['x', 'y'] }],
    ['{"a": true}', { a: true }],
    ['{\n\t"a": [\n\t\t1\n\t]\n}', { a: [1] }],
    ['no', 'no'],
    ['on: yes', { on: 'yes' }],
    ['- 12:30', ['12:30']],
  ])('%j', (text, expected) => {
    expect(parseYaml(text)).toEqual(expected)
  })

  test('the place of a mistake', () => {
    const message = mistake(parseYaml, 'name: web\nurl: a: b\n')
    expect(message).toMatch(/^line 2, column 6: Nested mappings/)
    expect(message).toMatch(/\n {2}2 \| url: a: b\n {11}\^$/)
  })

  test.each<[string, string, RegExp]>([
    ['a key given twice', 'a: 1\na: 2', /^line 2, column 1: Map keys must be unique/],
    [
      'a key given twice in JSON',
      '{"a": 1, "a": 2}',
      /^line 1, column 10: Map keys must be unique/,
    ],
    ['an unknown tag', 'a: !!js/function "x"', /^line 1, column 4: Unresolved tag/],
    ['two documents', 'a: 1\n---\nb: 2', /multiple documents/],
    ['an open bracket', 'a: [1, 2', /^line 1, column \d+: /],
    ['an unknown alias', 'a: *nobody', /^line 1, column 4: Unresolved alias|Unresolved alias/],
  ])('%s', (_, text, expected) => {
    expect(mistake(parseYaml, text)).toMatch(expected)
  })

  test('a text that would grow without end', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`,
    )
    expect(mistake(parseYaml, ['l0: &l0 [x]', ...levels].join('\n'))).toMatch(/alias/i)
  })
})

test('a long or hostile line is shown in part and harmlessly', () => {
  const text = `${'x'.repeat(5000)}\x1b##[error]`
  const [first, line, mark] = placedMessage(text, 5001, 'bad').split('\n')
  expect(first).toBe('line 1, column 5002: bad')
  expect(line).toBe(`  1 | ${'x'.repeat(58)}\\x1b##\\[error]`)
  expect(mark?.endsWith('^')).toBe(true)
})
