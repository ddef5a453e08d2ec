import { describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import fc from 'fast-check'
import {
  countText,
  decimalText,
  deltaText,
  meets,
  moreNeeded,
  moreNeededForDrop,
  parseDecimal,
  parsePercentage,
  percentText,
} from '../../src/gate/exact.js'

const count = (covered: number, total: number) => ({ covered, total })

describe('a rounded number is never compared', () => {
  test.each([
    // What other gates let pass: rounded to whole percents, to one digit, to two, cut to whole thresholds.
    [count(4797, 6000), '80', false], // 79.95
    [count(7535, 9436), '80', false], // 79.85
    [count(29_999, 30_000), '100', false],
    [count(2071, 2072), '100', false],
    [count(79_996, 100_000), '80', false],
    [count(79_949, 100_000), '79.95', false],
    [count(79, 100), '79.5', false],
    [count(949, 1000), '95', false],
    [count(9879, 10_000), '99', false],
    [count(79_995, 100_000), '79.995', true],
    [count(79_994, 100_000), '79.995', false],
    // Exactly at it.
    [count(4800, 6000), '80', true],
    [count(795, 1000), '79.5', true],
    [count(1, 3), '33.333333333333333', true],
    [count(1, 3), '33.333333333333334', false],
    [count(29, 100), '29', true], // 0.29 * 100 is 28.999999999999996 in floating point
    [count(57, 100), '57', true],
    [count(1, 1), '100', true],
    [count(0, 5), '0', true],
    [count(0, 5), '0.0000001', false],
    [count(0, 0), '0', false],
    [count(0, 0), '100', false],
    [count(2 ** 53 - 2, 2 ** 53 - 1), '100', false],
  ])('%j against %s', (given, threshold, holds) => {
    expect(meets(given, parsePercentage(threshold))).toBe(holds)
  })
})

test.each([
  [count(4797, 6000), '80', 3n],
  [count(4800, 6000), '80', 0n],
  [count(29_999, 30_000), '100', 1n],
  [count(0, 7), '50', 4n],
  [count(1, 3), '34', 1n],
  [count(6000, 6000), '80', 0n],
])('%j lacks to %s', (given, threshold, more) => {
  expect(moreNeeded(given, parsePercentage(threshold))).toBe(more)
})

test('as many as are said to be needed are enough, and one fewer is not', () => {
  const cases = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.bigInt(0n, 100_000n))
  fc.assert(
    fc.property(cases, ([a, b, units]) => {
      const given = count(Math.min(a, b), Math.max(a, b, 1))
      const threshold = { units, digits: 3 }
      const more = Number(moreNeeded(given, threshold))
      expect(meets(count(given.covered + more, given.total), threshold)).toBe(true)
      if (more > 0) {
        expect(meets(count(given.covered + more - 1, given.total), threshold)).toBe(false)
      }
    }),
  )
})

describe('shown cut, never better than it is', () => {
  test.each([
    [count(4797, 6000), 2, '79.95'],
    [count(799_999, 1_000_000), 2, '79.99'],
    [count(29_999, 30_000), 2, '99.99'],
    [count(29_999, 30_000), 0, '99'],
    [count(3, 3), 2, '100.00'],
    [count(0, 3), 2, '0.00'],
    [count(1, 3), 4, '33.3333'],
    [count(0, 0), 2, ''],
    [count(2 ** 53 - 2, 2 ** 53 - 1), 2, '99.99'],
  ])('%j', (given, digits, text) => {
    expect(percentText(given, digits)).toBe(text)
  })

  test.each([
    [count(4797, 6000), undefined, '4,797/6,000 = 79.95 %'],
    [count(1, 1_000_000), undefined, '1/1,000,000 = < 0.01 %'],
    [count(0, 5), undefined, '0/5 = 0.00 %'],
    [count(0, 0), undefined, '0/0'],
    // With as many digits as it takes to look smaller than the threshold.
    [count(79_994, 100_000), '79.995', '79,994/100,000 = 79.994 %'],
  ])('%j beside %s', (given, threshold, text) => {
    expect(countText(given, threshold === undefined ? undefined : parsePercentage(threshold))).toBe(
      text,
    )
  })

  test('what fails always looks smaller than its threshold', () => {
    const cases = fc.tuple(fc.nat(10_000_000), fc.nat(10_000_000), fc.bigInt(0n, 1_000_000n))
    fc.assert(
      fc.property(cases, ([a, b, units]) => {
        const given = count(Math.min(a, b), Math.max(a, b, 1))
        const threshold = { units, digits: 4 }
        fc.pre(!meets(given, threshold))
        expect(Number(percentText(given, 4))).toBeLessThan(Number(decimalText(threshold)))
      }),
    )
  })
})

describe('drops', () => {
  test.each([
    [count(80, 100), count(80, 100), '0.00'],
    [count(80, 100), count(79, 100), '-1.00'],
    [count(80, 100), count(81, 100), '1.00'],
    // A drop is shown no smaller, a rise no larger than it is.
    [count(1, 3), count(333, 1000), '-0.04'],
    [count(333, 1000), count(1, 3), '0.03'],
    [count(1_000_000, 1_000_001), count(999_999, 1_000_001), '-0.01'],
  ])('%j to %j', (base, head, text) => {
    expect(deltaText(base, head)).toBe(text)
  })

  test.each([
    [count(80, 100), count(79, 100), '1', 0n],
    [count(80, 100), count(79, 100), '0.999', 1n],
    [count(80, 100), count(80, 100), '0', 0n],
    [count(1, 3), count(333, 1000), '0', 1n],
    [count(1, 3), count(334, 1000), '0', 0n],
    [count(1, 3), count(200, 1000), '100', 0n],
    [count(9, 10), count(50, 100), '0', 40n],
  ])('%j to %j, %s allowed', (base, head, allowed, more) => {
    expect(moreNeededForDrop(base, head, parseDecimal(allowed))).toBe(more)
  })
})

describe('numbers as people write them', () => {
  test.each([
    ['80', '80'],
    ['80%', '80'],
    [' 79.5 % ', '79.5'],
    ['+80', '80'],
    ['79.995', '79.995'],
    ['80.000', '80'],
    ['0', '0'],
    ['0.50', '0.5'],
    ['100', '100'],
  ])('%j', (text, read) => {
    expect(decimalText(parsePercentage(text))).toBe(read)
  })

  test.each([
    '',
    '80 lines',
    '8O',
    '-1',
    '1e2',
    '0x50',
    '.5',
    '5.',
    '80,5',
    '100.0001',
    '101',
    'NaN',
  ])('%j is none', (text) => {
    expect(() => parsePercentage(text)).toThrow(UserError)
  })
})
