import { describe, expect, test } from '@jest/globals'
import { readPairs } from '../src/file-commands.js'

describe('pairs', () => {
  test.each([
    ['nothing', '', []],
    ['NAME=VALUE', 'a=b\n', [['a', 'b']]],
    ['a value with equal signs', 'a=b=c=\n', [['a', 'b=c=']]],
    ['an empty value', 'a=\n', [['a', '']]],
    ['an empty name', '=b\n', [['', 'b']]],
    ['the last line without its end', 'a=b', [['a', 'b']]],
    [
      'empty lines between',
      '\na=b\n\nc=d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['<< in a value', 'a=b<<c\n', [['a', 'b<<c']]],
    [
      'heredoc',
      'a<<EOF\none\ntwo\nEOF\nb=c\n',
      [
        ['a', 'one\ntwo'],
        ['b', 'c'],
      ],
    ],
    ['= after << belongs to the delimiter', 'a<<E=F\none\nE=F\n', [['a', 'one']]],
    ['an empty heredoc', 'a<<EOF\nEOF\n', [['a', '']]],
    ['a heredoc of one empty line', 'a<<EOF\n\nEOF\n', [['a', '']]],
    ['a heredoc of two empty lines', 'a<<EOF\n\n\nEOF\n', [['a', '\n']]],
    ['the delimiter as a part of a line does not count', 'a<<E\nxE\nE \nE\n', [['a', 'xE\nE ']]],
    ['pairs in a heredoc are text', 'a<<E\nb=c\nE\n', [['a', 'b=c']]],
    ['the delimiter as the last line without its end', 'a<<EOF\none\nEOF', [['a', 'one']]],
    ['CR belongs to the value', 'a=b\r\n', [['a', 'b\r']]],
    ['spaces belong to name and value', ' a = b \n', [[' a ', ' b ']]],
  ])('%s', (_, text, expected) => {
    expect([...readPairs(text)]).toEqual(expected)
  })

  test.each([
    ['neither', 'a\n', "Invalid format 'a'"],
    [
      'no name',
      '<<EOF\nEOF\n',
      "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty",
    ],
    [
      'no delimiter',
      'a<<\nb\n',
      "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty",
    ],
    ['not closed', 'a<<EOF\nb\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['not closed, no line end', 'a<<EOF\nb', 'Invalid value. EOF marker missing new line.'],
    ['nothing after the delimiter', 'a<<EOF', "Invalid value. Matching delimiter not found 'EOF'"],
    [
      'CR after the closing delimiter',
      'a<<EOF\nb\nEOF\r\n',
      "Invalid value. Matching delimiter not found 'EOF'",
    ],
  ])('fault: %s', (_, text, message) => {
    expect(() => [...readPairs(text)]).toThrow(new Error(message))
  })

  test('what stands before a fault counts', () => {
    const pairs = readPairs('a=b\nbroken\nc=d\n')
    expect(pairs.next().value).toEqual(['a', 'b'])
    expect(() => pairs.next()).toThrow('broken')
  })
})
