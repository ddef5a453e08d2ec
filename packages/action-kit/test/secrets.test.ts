import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redact, redactedJson } from '../src/index.js'

const secret = 'p@ss/word+"1<2'

describe('redact', () => {
  test.each<[string, string, string]>([
    ['as it is', `a ${secret} b`, 'a *** b'],
    ['twice', `${secret}${secret}`, '***'],
    ['in base64', `Basic ${Buffer.from(secret).toString('base64')}`, 'Basic ***'],
    ['in URL-safe base64', Buffer.from(secret).toString('base64url'), '***'],
    ['URL-encoded', `?p=${encodeURIComponent(secret)}&x`, '?p=***&x'],
    ['form-encoded', new URLSearchParams({ p: secret }).toString(), 'p=***'],
    ['in JSON', JSON.stringify({ secret }), '{"secret":"***"}'],
    ['in HTML', '<td>p@ss/word+&quot;1&lt;2</td>', '<td>***</td>'],
    ['not at all', 'p@ss/word', 'p@ss/word'],
  ])('%s', (_, text, expected) => {
    expect(redact(text, [secret])).toBe(expected)
  })

  test('base64 of a longer text that contains it', () => {
    for (const before of ['', 'u', 'us', 'usr', 'user:']) {
      const encoded = Buffer.from(`${before}${secret}:after`).toString('base64')
      const hidden = redact(encoded, [secret])
      expect(hidden).toContain('***')
      expect(Buffer.from(hidden, 'base64').toString()).not.toContain('p@ss')
    }
  })

  test('line by line, but not the lines that any text has', () => {
    const key = '{\n  "key": "MIIEvQIBADANBg",\n}\n'
    expect(redact('{ x } "key": "MIIEvQIBADANBg", y', [key])).toBe('{ x } *** y')
  })

  test('overlapping secrets are hidden to the last character', () => {
    expect(redact('xabcdefx', ['abcd', 'cdef'])).toBe('x***x')
    expect(redact('aaaaa', ['aaaa'])).toBe('***')
  })

  test('blank secrets hide nothing', () => {
    expect(redact('a b', ['', ' ', '\n'])).toBe('a b')
    expect(redact('a b', [])).toBe('a b')
  })

  test('nothing of a secret is left, in any text', () => {
    const words = fc
      .string({ minLength: 4, maxLength: 12 })
      .filter((word) => word.trim().length >= 4 && !word.includes('***'))
    fc.assert(
      fc.property(words, fc.array(fc.string()), (word, parts) => {
        expect(redact(parts.join(word), [word]).includes(word.trim())).toBe(false)
      }),
    )
  })

  test('10 MB with a secret everywhere', () => {
    expect(redact('hunter22 '.repeat(1_200_000), ['hunter22'])).toHaveLength(4 * 1_200_000)
    expect(redact('a'.repeat(10_000_000), ['aaaaaaaa'])).toBe('***')
  })
})

test('redactedJson: secrets go from the texts; numbers, keys and the structure stay', () => {
  const value = { total: 1, lines: [11, '11', 'the total', '"1"'] }
  expect(JSON.parse(redactedJson(value, 2, ['1', 'total']))).toEqual({
    total: 1,
    lines: [11, '***', 'the ***', '"***"'],
  })
})
