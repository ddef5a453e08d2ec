import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { code, codeBlock, details, escapeMarkdown, link, table } from '../src/index.js'

describe('escapeMarkdown', () => {
  test.each<[string, string, string]>([
    [
      'ordinary text',
      'Deployed web:2 (2 of 2), 100 % — done.',
      'Deployed web:2 (2 of 2), 100 % — done.',
    ],
    ['emphasis and code', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['HTML', '<img src=x onerror=y> & &lt;', '&lt;img src=x onerror=y&gt; &amp; &amp;lt;'],
    ['a comment', '<!-- slipway -->', '&lt;!-- slipway --&gt;'],
    ['a link and an image', '![a](b)[c](d)', '!\\[a\\](b)\\[c\\](d)'],
    ['a cell', 'a|b\\|c', 'a\\|b\\\\\\|c'],
    ['newlines', 'a\r\n b\n\nc', 'a<br>b<br><br>c'],
    ['mentions', '@octocat and a@b.c', '@&#8203;octocat and a@&#8203;b.c'],
    ['issues', '#123 o/r#4 GH-5 #x', '\\#&#8203;123 o/r\\#&#8203;4 GH-&#8203;5 \\#x'],
    ['addresses', 'https://evil www.evil', 'https&#58;//evil www&#46;evil'],
    ['a formula', 'a $x$', 'a <span>$</span>x<span>$</span>'],
    ['a heading', '# a', '\\# a'],
    ['lists', '- a\n+ b\n1. c\n2) d', '\\- a<br>+ b<br>1. c<br>2) d'],
    ['a numbered list', '1. a', '1\\. a'],
    ['numbers', '78.5 % of -5 or +1', '78.5 % of -5 or +1'],
    ['a rule', '---\n===', '\\---<br>==='],
    ['a code block by indentation', '    x', 'x'],
    ['controls and bidi', 'a\x1b[31m\u202eb', 'a\\\\x1b\\[31m\\\\u202eb'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  test('no markup is left: one line, no tag but our own, every sign escaped', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '|',
            '<',
            '>',
            '`',
            '*',
            '[',
            ']',
            '\\',
            '\n',
            '\r',
            '@',
            '#',
            '1',
            'a',
            '&',
            '!',
            '\ud800',
          ),
        ),
        (parts) => {
          const escaped = escapeMarkdown(parts.join(''))
          expect(escaped).not.toMatch(/[\n\r]/)
          expect(escaped.replaceAll('<br>', '')).not.toMatch(/[<>]/)
          expect(escaped.replace(/\\[\\`*_[\]|~#]/g, '')).not.toMatch(/[`*[\]|\\]/)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('code', () => {
  test.each<[string, string]>([
    ['web:2', '`web:2`'],
    ['<b> *x* @me #1 $HOME \\', '`<b> *x* @me #1 $HOME \\`'],
    ['a`b', '<code>a\\`b</code>'],
    ['a|b', '<code>a\\|b</code>'],
    ['a\nb', '<code>a<br>b</code>'],
    [' a', '<code>a</code>'],
    ['a\x1bb', '<code>a\\\\x1bb</code>'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected)
  })
})

describe('codeBlock', () => {
  test.each<[string, string | undefined, string]>([
    ['a\n<b>\n', 'json', '```json\na\n<b>\n```'],
    ['```\ninner\n````', undefined, '`````\n```\ninner\n````\n`````'],
    ['\x1b[31m\r\n', undefined, '```\n\\x1b[31m\n```'],
    ['', undefined, '```\n\n```'],
  ])('%j', (text, language, expected) => {
    expect(codeBlock(text, language)).toBe(expected)
  })
})

describe('link', () => {
  test.each<[string, string]>([
    ['https://x.example/a_b?c=(d)', '[t](<https://x.example/a_b?c=(d)>)'],
    ['https://x.example/<b>|', '[t](<https://x.example/%3Cb%3E%7C>)'],
    ['javascript:alert(1)', 't'],
    ['/relative', 't'],
  ])('%s', (url, expected) => {
    expect(link('t', url)).toBe(expected)
  })
})

describe('table', () => {
  test('cells, numbers, alignment, rows of the wrong length', () => {
    expect(
      table(['File', 'Lines'], [['a.ts', 78.5], ['b.ts'], ['c.ts', 1, 'more']], ['left', 'right']),
    ).toBe(
      [
        '| File | Lines |',
        '| :--- | ---: |',
        '| a.ts | 78.5 |',
        '| b.ts |  |',
        '| c.ts | 1 |',
      ].join('\n'),
    )
  })

  test.each<[string, string]>([
    ['a|b', '| a\\|b |'],
    ['a\\|b', '| a\\|b |'],
    ['a\\\\|b', '| a\\\\\\|b |'],
    ['a\n\r\n b', '| a<br>b |'],
    ['ends with \\', '| ends with \\\\ |'],
  ])('%j stays one cell', (cell, expected) => {
    expect(table(['h'], [[cell]]).split('\n')[2]).toBe(expected)
  })
})

test('details: the title is text, the body Markdown', () => {
  expect(details('a <b>\n& c', '\n| x |\n')).toBe(
    '<details><summary>a &lt;b&gt; &amp; c</summary>\n\n| x |\n\n</details>',
  )
})

test.each([' ', '\n', '\\', '|', '`', '#', '[', ' \n', '\\|', '1', '\r'])(
  'a megabyte of %j takes no time',
  (sign) => {
    const text = `a${sign.repeat(1_000_000 / sign.length)}b`
    for (const render of [
      escapeMarkdown,
      code,
      codeBlock,
      (title: string) => details(title, text),
    ]) {
      expect(render(text).length).toBeGreaterThan(2)
    }
    expect(table([text], [[text]]).split('\n')).toHaveLength(3)
  },
)
