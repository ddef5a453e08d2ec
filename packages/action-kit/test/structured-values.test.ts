import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseYaml, placedMessage, UserError } from '../src/index.js'

function mistake(parse: (text: string) => unknown, text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('no mistake found')
}

describe('YAML, and JSON in it', () => {
  test('what JSON.parse takes is taken, with the same value', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, '\t'), (json, indent) => {
        const value: unknown = JSON.parse(json)
        fc.pre(!json.includes('__proto__'))
        expect(parseYaml(JSON.stringify(value, null, indent))).toEqual(value)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['brackets', '['.repeat(5_000)],
    ['objects', '{"a":'.repeat(5_000)],
    ['lists in lists', '- '.repeat(5_000)],
  ])('too deep: %s', (_, text) => {
    expect(mistake(parseYaml, text)).toContain('nested more than 100 levels deep')
  })

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
