// Patterns, paths and schemas against bodies that are made to exhaust them. That these tests end is what they test.

import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import type { Matcher, Subject } from '../../src/definition.js'
import { check, responseOf } from './support.js'

const bait = `${'a'.repeat(40)}!`
const body: Subject = { kind: 'body' }
const quick = { regexTimeLimitMs: 50 }

test.each<[string, Matcher]>([
  ['matches', { kind: 'matches', pattern: '(a+)+$', flags: '' }],
  ['not matches', { kind: 'not', matcher: { kind: 'matches', pattern: '(a+)+$', flags: 'g' } }],
])('a pattern that backtracks without end: %s', (_, matcher) => {
  expect(check(body, matcher, responseOf({ body: bait }), quick)).toMatchObject({
    ok: false,
    actual: 'the pattern took longer than 50 ms',
  })
})

test('the limit is 200 ms when nothing else is said', () => {
  const matcher: Matcher = { kind: 'matches', pattern: '^(a+)+$', flags: '' }
  expect(check(body, matcher, responseOf({ body: bait })).actual).toBe(
    'the pattern took longer than 200 ms',
  )
})

test.each([`$[?match(@, '(a+)+')]`, `$[?search(@, '(a+)+b')]`])(
  'a path with such a pattern: %s',
  (path) => {
    const matcher: Matcher = { kind: 'count', matcher: { kind: 'eq', value: 0 } }
    const response = responseOf({ body: JSON.stringify([bait]) })
    expect(check({ kind: 'jsonpath', path }, matcher, response, quick)).toMatchObject({
      ok: false,
      actual: 'the JSON path took longer than 500 ms',
    })
  },
)

test('a schema with such a pattern', () => {
  const matcher: Matcher = { kind: 'schema', schema: { pattern: '^(a+)+$' }, file: '' }
  const response = responseOf({ body: JSON.stringify(bait) })
  expect(check(body, matcher, response, quick)).toMatchObject({
    ok: false,
    actual: 'the schema took longer than 500 ms',
  })
})

const manyNumbers = JSON.stringify(Array.from({ length: 300_000 }, (_, index) => index))
const exists: Matcher = { kind: 'exists', expected: true }

test('a path that selects too much', () => {
  const response = responseOf({ body: manyNumbers })
  expect(check({ kind: 'jsonpath', path: '$..*' }, exists, response)).toMatchObject({
    ok: false,
    actual: expect.stringMatching(/selects more than 250,000 values|took longer than 2,000 ms/),
  })
})

test('many slow patterns have one limit together', () => {
  const matcher: Matcher = { kind: 'matches', pattern: '^(a+)+$', flags: '' }
  const response = responseOf({ headers: { 'x-a': Array.from({ length: 5_000 }, () => bait) } })
  const header: Subject = { kind: 'header', name: 'x-a' }
  expect(check(header, matcher, response, { regexTimeLimitMs: 20 })).toMatchObject({
    ok: false,
    actual: 'judging 5,000 values took longer than 200 ms',
  })
})

test('a path that goes through everything again and again', () => {
  const nested = `${'[1,'.repeat(200)}1${']'.repeat(200)}`
  const response = responseOf({ body: nested })
  const path = '$..*..*..*..*..*'
  expect(check({ kind: 'jsonpath', path }, exists, response, quick).ok).toBe(false)
})

test.each<[string, Subject, Matcher, string, string]>([
  [
    '1 MB of brackets',
    { kind: 'jsonpath', path: '$..*' },
    exists,
    '['.repeat(1_000_000),
    'nested deeper than 256 levels',
  ],
  [
    '10 MB of text',
    body,
    { kind: 'contains', text: 'b' },
    'a'.repeat(10_000_000),
    '(10,000,000 characters)',
  ],
  [
    '10 MB of text for a path',
    { kind: 'jsonpath', path: '$' },
    exists,
    'a'.repeat(10_000_000),
    'unexpected "a" at line 1, column 1',
  ],
  [
    '10 MB of digits',
    { kind: 'jsonpath', path: '$' },
    { kind: 'eq', value: 1 },
    '9'.repeat(10_000_000),
    '9999',
  ],
  [
    'a long equal beginning',
    body,
    { kind: 'eq', value: `${'a'.repeat(3_000_000)}c` },
    `${'a'.repeat(3_000_000)}b`,
    'from character 3,000,001 on',
  ],
  [
    'one long JSON string',
    { kind: 'jsonpath', path: '$' },
    { kind: 'eq', value: 'b' },
    JSON.stringify('a'.repeat(5_000_000)),
    '"aaa',
  ],
])('%s', (_, subject, matcher, text, actual) => {
  const result = check(subject, matcher, responseOf({ body: text }))
  expect(result.ok).toBe(false)
  expect(result.actual).toContain(actual)
  expect(result.actual.length).toBeLessThanOrEqual(200)
})

test('the limit is the interpreter’s, with and without a test environment around it', () => {
  const script = `
    import vm from 'node:vm'
    const run = () => /^(a+)+$/.test('${bait}')
    try {
      new vm.Script('run()').runInNewContext({ run }, { timeout: 50 })
    } catch (error) {
      console.log(error.code)
    }`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script])
  expect(output.toString().trim()).toBe('ERR_SCRIPT_EXECUTION_TIMEOUT')
})
