import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Branches } from '../../src/coverage/branches.js'

interface Fraction {
  line: number
  covered: number
  total: number
  missing?: string[]
}

function branches(...fractions: Fraction[]): Branches {
  const all = new Branches()
  for (const { line, missing, ...count } of fractions) all.addCounted(line, count, missing)
  return all
}

function merged(...all: Branches[]): Branches {
  const result = new Branches()
  for (const one of all) result.merge(one)
  return result
}

describe('fractions of a line', () => {
  const half = { line: 1, covered: 1, total: 2 }

  test.each<[string, Fraction[], number, boolean]>([
    ['two halves may be the same half', [half, half], 1, true],
    ['nothing and a half', [{ ...half, covered: 0 }, half], 1, false],
    ['a half and all', [half, { ...half, covered: 2 }], 2, false],
    ['a half, a half and all', [half, half, { ...half, covered: 2 }], 2, false],
    [
      'different ones missed',
      [
        { ...half, missing: ['5'] },
        { ...half, missing: ['exit'] },
      ],
      2,
      false,
    ],
    [
      'the same one missed',
      [
        { ...half, missing: ['5'] },
        { ...half, missing: ['5'] },
      ],
      1,
      false,
    ],
    ['one of two says who was missed', [{ ...half, missing: ['5'] }, half], 1, true],
    [
      'as many names as missed, or none',
      [
        { ...half, missing: ['5', '6'] },
        { ...half, missing: [] },
      ],
      1,
      true,
    ],
  ])('%s', (_, fractions, covered, isLowerBound) => {
    const all = merged(...fractions.map((one) => branches(one)))
    expect(all.at(1)).toEqual({ covered, total: 2 })
    expect(all.isLowerBound).toBe(isLowerBound)
  })

  test('a report that repeats itself is no lower bound', () => {
    expect(branches(half, half).isLowerBound).toBe(false)
    expect(branches(half, half).count()).toEqual({ covered: 1, total: 2 })
  })

  test('a line that is known by names and by a fraction counts once', () => {
    const named = new Branches()
    named.addNamed(1, 'a', true)
    named.addNamed(1, 'b', false)
    expect(merged(named, branches(half)).count()).toEqual({ covered: 1, total: 2 })
  })
})

const fraction = fc
  .record({
    line: fc.integer({ min: 0, max: 3 }),
    total: fc.integer({ min: 1, max: 3 }),
    hits: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    isNamed: fc.boolean(),
  })
  .map(({ line, total, hits, isNamed }): Fraction => {
    const missing = hits.slice(0, total).flatMap((hit, id) => (hit ? [] : [String(id)]))
    const counted = { line, covered: total - missing.length, total }
    return isNamed ? { ...counted, missing } : counted
  })
const some = fc.array(fraction, { maxLength: 4 }).map((fractions) => branches(...fractions))
const figures = (all: Branches) => [0, 1, 2, 3].map((line) => all.at(line))

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(figures(merged(a, b))).toEqual(figures(merged(b, a)))
      expect(figures(merged(merged(a, b), c))).toEqual(figures(merged(a, merged(b, c))))
      expect(merged(merged(a, b), c).isLowerBound).toBe(merged(a, merged(b, c)).isLowerBound)
      expect(figures(merged(a, a))).toEqual(figures(a))
    }),
  )
})
