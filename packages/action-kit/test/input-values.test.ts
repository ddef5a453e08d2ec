import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../src/errors.js'
import {
  parseBoolean,
  parseChoice,
  parseChoices,
  parseDuration,
  parseInteger,
  parseKeyValues,
  parseLines,
  parseNumber,
  parsePercent,
  quoted,
} from '../src/input-values.js'

/** The value, or the problems with it. */
function outcome(parse: () => unknown): unknown {
  try {
    return parse()
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
}

describe('booleans', () => {
  test.each<[string, unknown]>([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['yes', ['"yes" is not a boolean; write true or false']],
    ['1', ['"1" is not a boolean; write true or false']],
    ['tRUE', ['"tRUE" is not a boolean; write true or false']],
  ])('%s', (text, expected) => {
    expect(outcome(() => parseBoolean(text))).toEqual(expected)
  })
})

describe('integers', () => {
  test.each<[string, { min?: number; max?: number }, unknown]>([
    ['0', {}, 0],
    ['-7', {}, -7],
    ['+7', {}, 7],
    ['007', {}, 7],
    ['2', { min: 2, max: 2 }, 2],
    ['1', { min: 2 }, ['"1" is too small; the least is 2']],
    ['3', { max: 2 }, ['"3" is too large; the most is 2']],
    ['8O', { min: 0, max: 100 }, ['"8O" is not a whole number; write one from 0 to 100']],
    ['1.5', { min: 1 }, ['"1.5" is not a whole number; write one of at least 1']],
    ['1e3', { max: 9 }, ['"1e3" is not a whole number; write one of at most 9']],
    ['0x10', {}, ['"0x10" is not a whole number']],
    ['1_000', {}, ['"1_000" is not a whole number']],
    ['9007199254740993', {}, ['"9007199254740993" is not a whole number']],
    ['٣', {}, ['"٣" is not a whole number']],
    ['NaN', {}, ['"NaN" is not a whole number']],
  ])('%s', (text, range, expected) => {
    expect(outcome(() => parseInteger(text, range))).toEqual(expected)
  })
})

describe('numbers', () => {
  test.each<[string, { min?: number; max?: number }, unknown]>([
    ['79.5', {}, 79.5],
    ['-0.25', {}, -0.25],
    ['79,5', {}, ['"79,5" is not a number with a decimal point']],
    ['.5', {}, ['".5" is not a number']],
    ['Infinity', {}, ['"Infinity" is not a number']],
    ['0.09', { min: 0.1 }, ['"0.09" is too small; the least is 0.1']],
  ])('%s', (text, range, expected) => {
    expect(outcome(() => parseNumber(text, range))).toEqual(expected)
  })

  test('a number beyond all numbers', () => {
    expect(() => parseNumber('9'.repeat(400))).toThrow('is not a number')
  })
})

describe('percent', () => {
  test.each<[string, { min?: number; max?: number }, unknown]>([
    ['80', {}, 80],
    ['80%', {}, 80],
    ['79.5 %', {}, 79.5],
    ['0', {}, 0],
    ['100', {}, 100],
    ['100.01', {}, ['"100.01" is too large; the most is 100']],
    ['-1%', {}, ['"-1%" is too small; the least is 0']],
    ['-1%', { min: -5 }, -1],
    ['200%', { max: 200 }, 200],
    ['0.8.1', {}, ['"0.8.1" is not a percentage such as 80, 80% or 79.5; write one from 0 to 100']],
    ['%', {}, ['"%" is not a percentage such as 80, 80% or 79.5; write one from 0 to 100']],
    ['80%%', {}, ['"80%%" is not a percentage such as 80, 80% or 79.5; write one from 0 to 100']],
  ])('%s', (text, range, expected) => {
    expect(outcome(() => parsePercent(text, range))).toEqual(expected)
  })
})

describe('durations', () => {
  const wrong = (text: string, alone = '') => [
    `"${text}" is not a duration; write 90s, 5m or 1h30m${alone}`,
  ]

  test.each<[string, Parameters<typeof parseDuration>[1], unknown]>([
    ['90s', {}, 90_000],
    ['5m', {}, 300_000],
    ['1h30m', {}, 5_400_000],
    ['1h 30m', {}, 5_400_000],
    ['1.5H', {}, 5_400_000],
    ['250ms', {}, 250],
    ['1d2h3m4s5ms', {}, 93_784_005],
    ['0s', {}, 0],
    ['10', { unit: 'm' }, 600_000],
    ['1.5', { unit: 's' }, 1500],
    ['2s', { unit: 'm' }, 2000],
    ['10', {}, wrong('10')],
    ['ten', { unit: 'm' }, wrong('ten', ', or a number for minutes')],
    ['1h30', {}, wrong('1h30')],
    ['1h30', { unit: 's' }, wrong('1h30', ', or a number for seconds')],
    ['30m1h', {}, wrong('30m1h')],
    ['5m5m', {}, wrong('5m5m')],
    ['-5m', {}, wrong('-5m')],
    ['1.2.3s', {}, wrong('1.2.3s')],
    ['5 minutes', {}, wrong('5 minutes')],
    ['s', {}, wrong('s')],
    ['2h', { max: 3_600_000 }, ['"2h" is too large; the most is 1h']],
    ['500ms', { min: 1000 }, ['"500ms" is too small; the least is 1s']],
  ])('%s', (text, options, expected) => {
    expect(outcome(() => parseDuration(text, options))).toEqual(expected)
  })
})

describe('choices', () => {
  const values = ['failure', 'cancel', 'job-failure', 'never'] as const

  test.each<[string, unknown]>([
    ['cancel', 'cancel'],
    ['Job-Failure', 'job-failure'],
    [
      'failures',
      ['"failures" is not one of failure, cancel, job-failure, never, did you mean "failure"?'],
    ],
    ['always', ['"always" is not one of failure, cancel, job-failure, never']],
  ])('one: %s', (text, expected) => {
    expect(outcome(() => parseChoice(text, values))).toEqual(expected)
  })

  test.each<[string, unknown]>([
    ['failure, cancel', ['failure', 'cancel']],
    ['failure\ncancel,\n', ['failure', 'cancel']],
    ['cancel,cancel', ['cancel']],
    [
      'x, cancle',
      [
        '"x" is not one of failure, cancel, job-failure, never',
        '"cancle" is not one of failure, cancel, job-failure, never, did you mean "cancel"?',
      ],
    ],
    [',', ['"," is not one of failure, cancel, job-failure, never']],
  ])('several: %j', (text, expected) => {
    expect(outcome(() => parseChoices(text, values))).toEqual(expected)
  })
})

describe('lines and pairs', () => {
  test('lines are trimmed, blank ones left out, whatever ends them', () => {
    expect(parseLines(' a \r\n\n\tb=c\rd ')).toEqual(['a', 'b=c', 'd'])
  })

  test.each<[string, unknown]>([
    ['A=1', [['A', '1']]],
    ['URL=https://x/?a=b&c==', [['URL', 'https://x/?a=b&c==']]],
    [
      'A = 1 \n\n B=',
      [
        ['A', ' 1'],
        ['B', ''],
      ],
    ],
    [
      'A=1\r\nA=2',
      [
        ['A', '1'],
        ['A', '2'],
      ],
    ],
    ['=x', ['line 1 has nothing before its "="; write KEY=value']],
    [
      'A=1\nsecret\n  \n = y\nsecret',
      [
        'line 2 has no "="; write KEY=value',
        'line 4 has nothing before its "="; write KEY=value',
        'line 5 has no "="; write KEY=value',
      ],
    ],
  ])('pairs: %j', (text, expected) => {
    expect(outcome(() => parseKeyValues(text))).toEqual(expected)
  })

  test('any pair of one line is found again', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/[\s=]/.test(text))
    const value = fc.string().map((text) => text.replace(/[\r\n]/g, '').trimEnd())
    fc.assert(
      fc.property(fc.array(fc.tuple(word, value), { minLength: 1 }), (pairs) => {
        expect(parseKeyValues(pairs.map((pair) => pair.join('=')).join('\n'))).toEqual(pairs)
      }),
    )
  })
})

test('a hostile value is quoted harmlessly and short', () => {
  expect(quoted('::error::\n##[x]\x1b')).toBe('"\\::error::\\n##\\[x]\\x1b"')
  expect(quoted('x'.repeat(10_000_000)).length).toBe(82)
})
