import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutText, safeText } from '../src/index.js'

/** How the runner decides whether a line is a command (ActionCommand.cs), with zero-width characters not counting. */
function obeyed(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => {
    const weighty = line.replace(/(?![\t\v\f])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    return weighty.trimStart().startsWith('::') || weighty.includes('##[')
  })
}

/** Text of the pieces that matter, so that dangerous combinations are the rule. */
const hostileText = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '::',
          ':',
          '#',
          '##',
          '[',
          '##[',
          'error',
          ']',
          ' ',
          '\t',
          '\n',
          '\r',
          '\r\n',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\u00a0',
          '\u200b',
          '\u200d',
          '\ufe0f',
          '\ufeff',
          '\u2028',
          '\u2029',
          '\u0085',
          '\u202e',
          '\x1b[31m',
          '\0',
          '\ud800',
          '\udc00',
          '😀',
          '\u{e0041}',
          '\\',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('safeText', () => {
  test.each<[string, string, string]>([
    ['ordinary text', 'Deployed web:2 :: done ## [x]', 'Deployed web:2 :: done ## [x]'],
    ['a command', '::error::x', '\\::error::x'],
    [
      'a command after blanks',
      ' \t\u00a0::set-output name=a::b',
      ' \t\u00a0\\::set-output name=a::b',
    ],
    ['a command in a later line', 'a\n::stop-commands::t', 'a\n\\::stop-commands::t'],
    ['a command behind a carriage return', 'a\r::error::x', 'a\\r::error::x'],
    ['a command behind CRLF', 'a\r\n::error::x', 'a\n\\::error::x'],
    ['a command behind U+2028', 'a\u2028::error::x', 'a\\u2028::error::x'],
    ['a command behind a byte order mark', '\ufeff::error::x', '\\ufeff::error::x'],
    ['a command with a joiner inside', ':\u200d:error::x', '\\:\u200d:error::x'],
    ['an old command', 'see ##[error]x', 'see ##\\[error]x'],
    ['an old command with a third #', '###[set-output name=a]b', '###\\[set-output name=a]b'],
    ['an old command with a joiner inside', '#\u200d#\ufe0f[error]x', '#\u200d#\ufe0f\\[error]x'],
    ['colours', '\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
    ['C1 controls', '\x9b31m\x85', '\\x9b31m\\x85'],
    ['NUL, BEL, BS, DEL', '\0\x07\b\x7f', '\\x00\\x07\\x08\\x7f'],
    ['a bidi override', 'user\u202egpj.exe', 'user\\u202egpj.exe'],
    ['bidi isolates and marks', '\u2066\u2069\u200e\u061c', '\\u2066\\u2069\\u200e\\u061c'],
    ['smuggled tags', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a zero-width space', 'a\u200bb', 'a\\u200bb'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\\ud800b\\udc00'],
    ['emoji and their joiners', '👩‍🚀 ⚠️ 日本', '👩‍🚀 ⚠️ 日本'],
    ['tabs and newlines', 'a\n\tb\n', 'a\n\tb\n'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(safeText(text)).toBe(expected)
  })

  test('nothing of it is obeyed, nothing in it is invisible', () => {
    fc.assert(
      fc.property(hostileText, fc.option(fc.nat(80), { nil: undefined }), (text, maxLength) => {
        const safe = safeText(text, { maxLength })
        expect(obeyed(safe)).toEqual([])
        for (const line of safe.split('\n')) expect(line.trim().startsWith('::')).toBe(false)
        expect(safe).not.toContain('##[')
        expect(safe.replace(/[\t\n\u200c\u200d]/g, '')).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('safe text stays as it is', () => {
    fc.assert(
      fc.property(hostileText, fc.option(fc.nat(80), { nil: undefined }), (text, maxLength) => {
        const safe = safeText(text, { maxLength })
        expect(safeText(safe, { maxLength })).toBe(safe)
      }),
      { numRuns: 2000 },
    )
  })

  test('a cut text is the beginning of the whole, within its length', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(80), (text, maxLength) => {
        const whole = safeText(text)
        const cut = safeText(text, { maxLength })
        expect(cut.length).toBeLessThanOrEqual(maxLength)
        if (whole.length <= maxLength) expect(cut).toBe(whole)
        else expect(whole.startsWith(cut.replace(/…$/, ''))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test.each<[string, string]>([
    ['blank lines', '\n'.repeat(10_000_000)],
    ['blanks before a command', `${' '.repeat(10_000_000)}::error::x`],
    ['signs', '#'.repeat(10_000_000)],
    ['carriage returns', '\r'.repeat(3_000_000)],
  ])('10 MB of %s', (_, text) => {
    expect(obeyed(safeText(text)).length).toBe(0)
    expect(safeText(text, { maxLength: 1000 }).length).toBe(1000)
  })
})

describe('cutText', () => {
  test.each<[string, number, string]>([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['ab😀cd', 4, 'ab…'],
    ['ab😀cd', 5, 'ab😀…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
    ['', 0, ''],
  ])('%s to %i', (text, maxLength, expected) => {
    expect(cutText(text, maxLength)).toBe(expected)
  })
})
