import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Lines, maxLine } from '../../src/coverage/lines.js'

const hits = fc.array(fc.tuple(fc.integer({ min: 0, max: maxLine }), fc.boolean()), {
  maxLength: 50,
})

function lines(entries: Iterable<[number, boolean]>): Lines {
  const all = new Lines()
  for (const [line, covered] of entries) all.set(line, covered)
  return all
}

describe('Lines', () => {
  test('is a map of line to covered, in order', () => {
    fc.assert(
      fc.property(hits, (entries) => {
        const expected = new Map<number, boolean>()
        for (const [line, covered] of entries)
          expected.set(line, covered || expected.get(line) === true)
        const all = lines(entries)
        expect([...all.entries()]).toEqual([...expected].sort(([a], [b]) => a - b))
        for (const [line, covered] of expected) {
          expect([all.isMeasured(line), all.isCovered(line)]).toEqual([true, covered])
        }
        expect(all.count().total).toBe(expected.size)
        expect(all.count((line) => line % 2 === 0).total).toBe(
          [...expected.keys()].filter((line) => line % 2 === 0).length,
        )
      }),
    )
  })

  test('merges as if all had been one', () => {
    fc.assert(
      fc.property(hits, hits, (a, b) => {
        const all = lines(a)
        all.merge(lines(b))
        expect([...all.entries()]).toEqual([...lines([...a, ...b]).entries()])
      }),
    )
  })

  test('what was never set is neither', () => {
    expect([new Lines().isMeasured(7), new Lines().isCovered(7)]).toEqual([false, false])
  })
})
