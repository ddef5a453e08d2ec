import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import fc from 'fast-check'
import { parseCommand, splitWords } from '../src/command-line.js'

describe('a line with the quoting of a shell', () => {
  test.each([
    ['node app.js', ['node', 'app.js']],
    ['  node \t app.js \n --port\r\n 80 ', ['node', 'app.js', '--port', '80']],
    [`sh -c "echo a b"`, ['sh', '-c', 'echo a b']],
    [`sh -c 'echo "a  b" && exit 1'`, ['sh', '-c', 'echo "a  b" && exit 1']],
    [`a"b c"'d e'f`, ['ab cd ef']],
    [`say "it's" 'a "word"'`, ['say', "it's", 'a "word"']],
    ['""', ['']],
    [`a '' ""`, ['a', '', '']],
    ['a\\ b c\\\\d', ['a b', 'c\\d']],
    ['"a\\"b" "c\\\\d" "e\\nf" "g\\$h" "i\\`j"', ['a"b', 'c\\d', 'e\\nf', 'g$h', 'i`j']],
    ["'a\\b'", ['a\\b']],
    ['run \\\n  --fast', ['run', '--fast']],
    ['"a\\\nb"', ['ab']],
    [
      'echo $HOME *.js ~ {a,b} # no comment',
      ['echo', '$HOME', '*.js', '~', '{a,b}', '#', 'no', 'comment'],
    ],
    ['--filter=a>b x|y', ['--filter=a>b', 'x|y']],
    [`grep "|" \\&\\&`, ['grep', '|', '&&']],
    ['größe 🚢', ['größe', '🚢']],
    ['', []],
  ])('%j', (line, words) => {
    expect(splitWords(line)).toEqual(words)
  })

  test.each([
    [`sh -c "echo a`, 'the " at character 7 is never closed'],
    [`it's`, "the ' at character 3 is never closed"],
    [`"a\\"`, 'the " at character 1 is never closed'],
    ['a \\', 'it ends in a backslash'],
    ['a && b', '"&&" means something to a shell only'],
    ['a | b', '"|" means something to a shell only'],
    ['a > b', '">" means something to a shell only'],
  ])('not %j', (line, why) => {
    expect(() => splitWords(line)).toThrow(UserError)
    expect(() => splitWords(line)).toThrow(why)
  })

  test('any words come back, however they are quoted', () => {
    const single = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`
    const double = (word: string) => `"${word.replaceAll(/["\\$`]/g, '\\$&')}"`
    const escaped = (word: string) =>
      word === '' || word.includes('\n') ? single(word) : word.replaceAll(/./gsu, '\\$&')
    const quoting = fc.constantFrom(single, double, escaped)
    const word = fc.tuple(fc.string({ unit: 'grapheme' }), quoting)
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const line = words.map(([text, quote]) => quote(text)).join(' ')
        expect(splitWords(line)).toEqual(words.map(([text]) => text))
      }),
    )
  })

  test('the words are those that sh makes of it', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '"', "'", '\\'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(line, (text) => {
        let words: string[]
        try {
          words = splitWords(text)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
          return
        }
        fc.pre(words.length > 0)
        const shell = spawnSync('/bin/sh', ['-c', `printf '%s\\0' ${text}`], { encoding: 'utf8' })
        expect(words).toEqual(shell.stdout.split('\0').slice(0, -1))
      }),
      { numRuns: 150 },
    )
  })
})

describe('a JSON array', () => {
  test.each([
    ['["sh", "-c", "echo \\"a b\\""]', ['sh', '-c', 'echo "a b"']],
    [' \n["a",\n"b"]\n', ['a', 'b']],
    ['[]', []],
  ])('%j', (text, words) => {
    expect(parseCommand(text)).toEqual(words)
  })

  test.each([
    ['["a"', 'it begins with "[", but it is not a JSON array'],
    ['[ -f hunter2 ]', 'it begins with "[", but it is not a JSON array'],
    ['["a", 1]', 'every item of the JSON array must be a text'],
    ['[["a"]]', 'every item of the JSON array must be a text'],
  ])('not %j', (text, why) => {
    expect(() => parseCommand(text)).toThrow(why)
    expect(() => parseCommand(text)).not.toThrow('hunter2')
  })
})
