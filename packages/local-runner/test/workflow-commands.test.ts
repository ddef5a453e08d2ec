import { describe, expect, test } from '@jest/globals'
import { parseWorkflowCommand } from '../src/workflow-commands.js'

const known = new Set(['error', 'set-output', 'group', 'add-mask'])

function parse(line: string) {
  const command = parseWorkflowCommand(line, known)
  return command && [command.name, Object.fromEntries(command.properties), command.data]
}

describe('::command::', () => {
  test.each([
    ['plain', '::error::broken', ['error', {}, 'broken']],
    ['after white space', ' \t\u00a0\u0085::error::broken', ['error', {}, 'broken']],
    ['in any case', '::ErRoR::broken', ['error', {}, 'broken']],
    ['without data', '::group::', ['group', {}, '']],
    [
      'with properties',
      '::error file=a.ts,line=3,col=7::broken',
      ['error', { file: 'a.ts', line: '3', col: '7' }, 'broken'],
    ],
    ['property names in any case', '::error endLine=4::x', ['error', { endline: '4' }, 'x']],
    ['data with colons', '::error::a::b', ['error', {}, 'a::b']],
    ['escaped data', '::error::a%0Ab%0Dc%25d%3A', ['error', {}, 'a\nb\rc%d%3A']],
    ['an escaped percent sign protects', '::error::%250A', ['error', {}, '%0A']],
    ['escaped properties', '::error title=a%3Ab%2Cc%0Ad::x', ['error', { title: 'a:b,c\nd' }, 'x']],
    ['a property without value', '::error file=,line=3::x', ['error', { line: '3' }, 'x']],
    [
      'a property without name',
      '::error =a,line=3::x',
      ['error', { a: undefined, line: '3' }, 'x'],
    ],
    ['a property with two equal signs', '::error title==a=b::x', ['error', { title: 'a=b' }, 'x']],
    [
      'a space after the comma belongs to the name',
      '::error a=1, b=2::x',
      ['error', { a: '1', ' b': '2' }, 'x'],
    ],
  ])('%s', (_, line, expected) => {
    expect(parse(line)).toEqual(expected)
  })

  test.each([
    ['not at the start', 'x ::error::broken'],
    ['unknown', '::unknown::x'],
    ['not closed', '::error broken'],
    ['one colon', ':error:broken'],
    ['after a BOM, which .NET does not trim', '\ufeff::error::broken'],
    ['after a zero-width space', '\u200b::error::broken'],
    ['empty', ''],
  ])('no command: %s', (_, line) => {
    expect(parse(line)).toBeUndefined()
  })
})

describe('##[command]', () => {
  test.each([
    ['at the start', '##[error]broken', ['error', {}, 'broken']],
    ['anywhere in the line', 'GET / ##[set-output name=a]b', ['set-output', { name: 'a' }, 'b']],
    [
      'with properties, separated by semicolons',
      '##[error file=a,b;line=3]x',
      ['error', { file: 'a,b', line: '3' }, 'x'],
    ],
    [
      'with its own escapes',
      '##[error file=a%3Bb%5Dc]d%0Ae%25',
      ['error', { file: 'a;b]c' }, 'd\ne%'],
    ],
    ['behind a current one that is unknown', '::unknown:: ##[error]x', ['error', {}, 'x']],
  ])('%s', (_, line, expected) => {
    expect(parse(line)).toEqual(expected)
  })

  test.each([
    ['unknown', '##[unknown]x'],
    ['not closed', '##[error'],
    ['only the first one counts', '##[unknown] ##[error]x'],
  ])('no command: %s', (_, line) => {
    expect(parse(line)).toBeUndefined()
  })
})
