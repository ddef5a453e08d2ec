import { describe, expect, test } from '@jest/globals'
import { Masks } from '../src/masks.js'

describe('masking', () => {
  test.each([
    ['nothing registered', [], 'a secret', 'a secret'],
    ['every occurrence', ['secret'], 'secret and secret', '*** and ***'],
    ['overlapping secrets become one', ['abc', 'cde'], 'x abcde y', 'x *** y'],
    ['adjoining secrets become one', ['abc', 'def'], 'abcdef', '***'],
    ['one inside the other', ['abcdef', 'cd'], 'abcdef cd', '*** ***'],
    ['overlapping with itself', ['aa'], 'baaab', 'b***b'],
    ['each line of a secret', ['first\nsecond\r\nthird'], 'third, first', '***, ***'],
    ['base64', ['password1'], Buffer.from('password1').toString('base64'), '***'],
    ['inside JSON', ['say "hi"'], '{"a":"say \\"hi\\""}', '{"a":"***"}'],
    ['in a URL', ['p@ss word!'], 'https://u:p%40ss%20word%21@host', 'https://u:***@host'],
    ['in XML', ['a<b'], '<x>a&lt;b</x>', '<x>***</x>'],
    ['half a surrogate pair', ['a\ud800b'], 'a\ud800b', '***'],
  ])('%s', (_, values, text, expected) => {
    expect(new Masks(values).mask(text)).toBe(expected)
  })

  test('base64 of a longer text, wherever the secret stands in it', () => {
    const secret = 'correct horse battery staple'
    for (const prefix of ['', 'x', 'xy']) {
      const encoded = Buffer.from(`${prefix}${secret}`).toString('base64')
      expect(new Masks([secret]).mask(encoded)).toContain('***')
    }
  })

  test('registers values, not their spellings', () => {
    expect(new Masks(['one\ntwo', '']).values).toEqual(['one\ntwo', 'one', 'two'])
  })
})
