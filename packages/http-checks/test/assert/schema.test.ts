import { describe, expect, test } from '@jest/globals'
import { checkSchema } from '../../src/assert/index.js'
import { check, responseOf } from './support.js'

const timeseries = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['station', 'points'],
  properties: {
    station: { type: 'string', pattern: '^[A-Z]\\d+$' },
    points: { type: 'array', minItems: 1, items: { $ref: '#/$defs/point' } },
  },
  $defs: {
    point: {
      type: 'object',
      required: ['at', 'value'],
      properties: { at: { type: 'string', format: 'date-time' }, value: { type: 'number' } },
    },
  },
}

function validate(schema: unknown, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const matcher = { kind: 'schema' as const, schema, file: 'a.json' }
  return check({ kind: 'body' }, matcher, responseOf({ body: text }))
}

const good = { station: 'A12', points: [{ at: '2026-01-01T00:00:00Z', value: 1.5 }] }

test('a valid body', () => {
  expect(validate(timeseries, good)).toEqual({
    ok: true,
    what: 'body',
    expected: 'valid against a.json',
    actual: 'valid',
  })
  expect(validate(timeseries, good).ok).toBe(true)
  expect(Object.getOwnPropertyNames(timeseries)).not.toContain('__absolute_uri__')
})

test.each<[string, unknown, string]>([
  [
    'a property is missing',
    { station: 'A12' },
    'at #: Instance does not have required property "points" ({"station":"A12"})',
  ],
  ['a pattern', { ...good, station: 'a' }, 'at #/station: String does not match pattern ("a")'],
  [
    'a type, deep within',
    { ...good, points: [{ ...good.points[0], value: '1' }] },
    'at #/points/0/value: type "string" is invalid. Expected "number" ("1")',
  ],
  [
    'a format',
    { ...good, points: [{ at: 'now', value: 1 }] },
    'at #/points/0/at: String does not match format "date-time" ("now")',
  ],
  ['too few', { ...good, points: [] }, 'at #/points: Array has too few items (0 < 1) ([])'],
  ['no object', [], 'at #: type "array" is invalid. Expected "object" ([])'],
])('%s', (_, body, actual) => {
  expect(validate(timeseries, body)).toMatchObject({ ok: false, actual })
})

test('a body that is no JSON', () => {
  expect(validate(timeseries, '<html>').actual).toContain('the body is not JSON')
})

test('a node of a path', () => {
  const matcher = { kind: 'schema' as const, schema: { type: 'integer' }, file: 'a.json' }
  const response = responseOf({ body: '[1, 2, "c"]' })
  expect(check({ kind: 'jsonpath', path: '$[0]' }, matcher, response).ok).toBe(true)
  expect(check({ kind: 'jsonpath', path: '$[*]' }, matcher, response)).toMatchObject({
    ok: false,
    actual: 'at #: type "string" is invalid. Expected "integer" ("c") (at $[2], one of 3 values)',
  })
})

describe('drafts', () => {
  const four = 'http://json-schema.org/draft-04/schema#'
  const seven = 'http://json-schema.org/draft-07/schema#'
  const nineteen = 'https://json-schema.org/draft/2019-09/schema'
  test.each<[string, object, unknown, boolean]>([
    [
      '4: exclusive limits are flags',
      { $schema: four, minimum: 1, exclusiveMinimum: true },
      1,
      false,
    ],
    [
      '4: exclusive limits are flags',
      { $schema: four, minimum: 1, exclusiveMinimum: true },
      2,
      true,
    ],
    ['7: exclusive limits are numbers', { $schema: seven, exclusiveMinimum: 1 }, 1, false],
    [
      '7: nothing beside $ref counts',
      {
        $schema: seven,
        $ref: '#/definitions/a',
        type: 'string',
        definitions: { a: { type: 'number' } },
      },
      1,
      true,
    ],
    ['7: if, else', { $schema: seven, if: { type: 'number' }, else: { minLength: 2 } }, 'a', false],
    [
      '2019-09: beside $ref counts',
      { $schema: nineteen, $ref: '#/$defs/a', minimum: 2, $defs: { a: { type: 'number' } } },
      1,
      false,
    ],
    [
      '2020-12 without $schema',
      { prefixItems: [{ type: 'string' }], items: false },
      ['a', 1],
      false,
    ],
    [
      '2020-12: unevaluated',
      { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
      { a: 1, b: 1 },
      false,
    ],
  ])('%s', (_, schema, value, ok) => {
    expect(checkSchema(schema)).toBeUndefined()
    expect(validate(schema, value).ok).toBe(ok)
  })
})

test.each<[unknown, string]>([
  [true, 'it is no object such as { "type": "object" }'],
  [{}, 'none of its keywords checks anything (type, properties, required, $ref …)'],
  [
    { title: 'A', proprties: {} },
    'none of its keywords checks anything (type, properties, required, $ref …)',
  ],
  [
    { $schema: 'http://json-schema.org/draft-03/schema#', type: 'object' },
    '$schema "http://json-schema.org/draft-03/schema#" is not supported: draft 4, 6, 7, 2019-09 and 2020-12 are',
  ],
  [
    { $schema: 7, type: 'object' },
    '$schema 7 is not supported: draft 4, 6, 7, 2019-09 and 2020-12 are',
  ],
  [
    { type: 'strnig' },
    '#/type: no type is named "strnig"; there are string, number, integer, boolean, null, array, object',
  ],
  [{ required: 'a' }, '#/required: must be a list of texts'],
  [{ properties: { a: { minimum: '1' } } }, '#/properties/a/minimum: must be a number'],
  [{ properties: { a: [] } }, '#/properties/a: a schema is an object'],
  [{ exclusiveMinimum: true }, '#/exclusiveMinimum: must be a number'],
  [
    { items: { pattern: '(' } },
    '#/items/pattern: Invalid regular expression: /(/u: Unterminated group',
  ],
  [
    { patternProperties: { '[': {} } },
    '#/patternProperties: Invalid regular expression: /[/u: Unterminated character class',
  ],
  [
    { $ref: 'https://example.com/a.json' },
    '$ref "https://example.com/a.json" is in another document, which is not fetched: put its schema under $defs',
  ],
  [
    { items: { $ref: 'other.json#/a' } },
    '$ref "other.json#/a" is in another document, which is not fetched: put its schema under $defs',
  ],
  [{ items: { $ref: '#/$defs/a' } }, '$ref "#/$defs/a" leads nowhere in this schema'],
  [{ $ref: '#' }, 'a $ref leads back to itself without end'],
  [{ $dynamicRef: '#a', type: 'object' }, '#/$dynamicRef: not supported; use $ref'],
])('refused when it is read: %j', (schema, why) => {
  expect(checkSchema(schema)).toBe(why)
  expect(validate(schema, {})).toMatchObject({ ok: false })
})

test('a format that is not checked is refused; the notes of OpenAPI are not', () => {
  expect(checkSchema({ format: 'date_time' })).toMatch(
    /^#\/format: the format "date_time" is not checked/,
  )
  expect(checkSchema({ type: 'integer', format: 'int64' })).toBeUndefined()
})

test('a schema may refer to itself within the value', () => {
  const tree = { type: 'object', properties: { next: { $ref: '#' } }, additionalProperties: false }
  expect(checkSchema(tree)).toBeUndefined()
  expect(validate(tree, { next: { next: {} } }).ok).toBe(true)
  expect(validate(tree, { next: { nxt: {} } }).ok).toBe(false)
})
