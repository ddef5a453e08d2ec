// What and, or, any and not promise for any matcher and any answer.

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate } from '../../src/assert/index.js'
import type { Assertion, Matcher } from '../../src/definition.js'
import { responseOf } from './support.js'

const scalar = fc.oneof(
  fc.constantFrom('a', 'ab', '', '1.2.3', '2026-01-01', '::1'),
  fc.integer({ min: -2, max: 3 }),
  fc.boolean(),
  fc.constant(null),
)
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('k', 'l'), scalar, { maxKeys: 2 }),
)
const { matcher } = fc.letrec<{ matcher: Matcher }>((tie) => ({
  matcher: fc.oneof(
    { maxDepth: 3 },
    scalar.map((one): Matcher => ({ kind: 'eq', value: one })),
    fc.integer({ min: -1, max: 2 }).map((one): Matcher => ({ kind: 'gt', value: one })),
    fc.constantFrom<Matcher>(
      { kind: 'contains', text: 'a' },
      { kind: 'matches', pattern: '^a', flags: '' },
      { kind: 'exists', expected: true },
      { kind: 'exists', expected: false },
      { kind: 'empty', expected: true },
      { kind: 'type', type: 'integer' },
      { kind: 'format', format: 'semver' },
      { kind: 'semver', range: '>=1' },
      { kind: 'before', when: '2026-06-01' },
      { kind: 'length', matcher: { kind: 'gt', value: 1 } },
      { kind: 'count', matcher: { kind: 'gte', value: 1 } },
      { kind: 'consist-of', values: ['a', 1] },
      { kind: 'schema', schema: { type: 'string' }, file: '' },
    ),
    fc
      .array(tie('matcher'), { minLength: 1, maxLength: 3 })
      .map((matchers): Matcher => ({ kind: 'and', matchers })),
    fc
      .array(tie('matcher'), { minLength: 1, maxLength: 3 })
      .map((matchers): Matcher => ({ kind: 'or', matchers })),
    tie('matcher').map((one): Matcher => ({ kind: 'any', matcher: one })),
    tie('matcher').map((one): Matcher => ({ kind: 'not', matcher: one })),
  ),
}))

const not = (one: Matcher): Matcher => ({ kind: 'not', matcher: one })
const paths = ['$.v', '$.v[*]', '$.gone', '$..k']

/** Whether each of the matchers holds. */
function held(body: unknown, path: string, ...matchers: Matcher[]): boolean[] {
  const assertions = matchers.map(
    (one): Assertion => ({ subject: { kind: 'jsonpath', path }, matcher: one }),
  )
  return evaluate(assertions, responseOf({ body: JSON.stringify({ v: body }) })).map(({ ok }) => ok)
}

test('a matcher and its negation never both hold; twice negated is the same', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...paths), matcher, (body, path, one) => {
      const [plain, negated, twice] = held(body, path, one, not(one), not(not(one)))
      expect(plain && negated).toBe(false)
      expect(twice).toBe(plain)
    }),
    { numRuns: 2000 },
  )
})

test('and holds when all hold; or holds when one does; neither of nothing', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...paths), matcher, matcher, (body, path, a, b) => {
      const both: Matcher = { kind: 'and', matchers: [a, b] }
      const either: Matcher = { kind: 'or', matchers: [a, b] }
      const [first, second, and, or, notEither, neither] = held(
        body,
        path,
        a,
        b,
        both,
        either,
        not(either),
        { kind: 'and', matchers: [not(a), not(b)] },
      )
      expect(and).toBe(first === true && second === true)
      if (first || second) expect(or).toBe(true)
      expect(notEither).toBe(neither)
    }),
    { numRuns: 2000 },
  )
})

test('nothing holds of a body that is no JSON', () => {
  fc.assert(
    fc.property(fc.constantFrom('', '{', '<html>', 'null x'), matcher, (body, one) => {
      const assertion: Assertion = { subject: { kind: 'jsonpath', path: '$.v' }, matcher: one }
      expect(evaluate([assertion], responseOf({ body }))[0]?.ok).toBe(false)
    }),
  )
})
