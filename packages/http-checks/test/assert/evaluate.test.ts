import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { type AssertionResult, evaluate } from '../../src/assert/index.js'
import type { Matcher, Subject } from '../../src/definition.js'
import type { HttpResponse } from '../../src/exchange.js'
import { bodyFile, certificate, check, type Given, responseOf } from './support.js'

type Row = [subject: Subject, matcher: Matcher, given: Given, actual: string | undefined]

const status: Subject = { kind: 'status' }
const body: Subject = { kind: 'body' }
const header = (name: string): Subject => ({ kind: 'header', name })
const at = (path: string): Subject => ({ kind: 'jsonpath', path })
const cert = (field: Extract<Subject, { kind: 'certificate' }>['field']): Subject => ({
  kind: 'certificate',
  field,
})
const eq = (value: Extract<Matcher, { kind: 'eq' }>['value']): Matcher => ({ kind: 'eq', value })
const ne = (value: string | number | boolean | null): Matcher => ({ kind: 'ne', value })
const not = (matcher: Matcher): Matcher => ({ kind: 'not', matcher })
const gt = (value: number): Matcher => ({ kind: 'gt', value })
const gte = (value: number): Matcher => ({ kind: 'gte', value })
const lt = (value: number): Matcher => ({ kind: 'lt', value })
const lte = (value: number): Matcher => ({ kind: 'lte', value })
const oneOf = (...values: (string | number | boolean | null)[]): Matcher => ({
  kind: 'one-of',
  values,
})
const contains = (text: string): Matcher => ({ kind: 'contains', text })
const startsWith = (text: string): Matcher => ({ kind: 'starts-with', text })
const endsWith = (text: string): Matcher => ({ kind: 'ends-with', text })
const matches = (pattern: string, flags = ''): Matcher => ({ kind: 'matches', pattern, flags })
const exists: Matcher = { kind: 'exists', expected: true }
const absent: Matcher = { kind: 'exists', expected: false }
const type = (name: Extract<Matcher, { kind: 'type' }>['type']): Matcher => ({
  kind: 'type',
  type: name,
})
const count = (matcher: Matcher): Matcher => ({ kind: 'count', matcher })
const ranges = (...all: [number, number][]): Matcher => ({ kind: 'ranges', ranges: all })

const json = (value: unknown): Given => ({ body: JSON.stringify(value) })

/** Without an actual text the assertion holds; with one it fails and says so. */
function verify(rows: readonly Row[]) {
  test.each(rows.map((row, index): [number, Row] => [index, row]))('%i: %j', (_, row) => {
    const [subject, matcher, given, actual] = row
    const response = responseOf(given)
    const result = check(subject, matcher, response, { nowMs: Date.UTC(2026, 1, 1, 12) })
    expect(actual === undefined ? result.ok : [result.ok, result.actual]).toEqual(
      actual === undefined ? true : [false, actual],
    )
  })
}

describe('status', () => {
  verify([
    [status, eq(200), {}, undefined],
    [status, eq('200'), {}, undefined],
    [status, eq(200), { status: 503 }, '503'],
    [status, ne(500), {}, undefined],
    [status, ranges([200, 299]), { status: 299 }, undefined],
    [status, ranges([200, 204], [301, 301]), { status: 301 }, undefined],
    [status, ranges([200, 299]), { status: 304 }, '304'],
    [status, oneOf(200, 204), { status: 204 }, undefined],
    [status, oneOf(200, 204), { status: 206 }, '206'],
    [status, lt(300), { status: 204 }, undefined],
    [status, not(gte(500)), { status: 204 }, undefined],
    [status, not(not(eq(200))), {}, undefined],
    [status, not(ne(500)), {}, '200'],
    [status, exists, {}, undefined],
    [status, type('integer'), {}, undefined],
    [status, matches('^2'), { status: 204 }, undefined],
    [status, { kind: 'is', type: 'json' }, {}, 'only a body can be asked for its type'],
    [status, count(eq(1)), {}, 'there is no list to count'],
  ])
})

describe('headers are texts', () => {
  const given: Given = {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'x-left': '57',
      'x-version': '1.10',
      'set-cookie': ['a=1; Secure', 'b=2'],
      'x-empty': '',
    },
  }
  verify([
    [header('Content-Type'), startsWith('text/html'), given, undefined],
    [header('content-type'), endsWith('UTF-8'), given, '"text/html; charset=utf-8"'],
    [header('content-type'), matches('^TEXT/HTML', 'i'), given, undefined],
    [header('x-left'), eq('57'), given, undefined],
    [header('x-left'), eq(57), given, undefined],
    [header('x-version'), eq(1.1), given, '"1.10"'],
    [header('x-version'), eq('1.10'), given, undefined],
    [header('x-left'), gt(5), given, undefined],
    [header('x-left'), lt(6), given, '"57"'],
    [header('content-type'), gt(5), given, '"text/html; charset=utf-8" is not a number'],
    [header('content-type'), not(gt(5)), given, '"text/html; charset=utf-8" is not a number'],
    [header('x-empty'), gte(0), given, '"" is not a number'],
    [header('x-empty'), exists, given, undefined],
    [header('x-empty'), eq(''), given, undefined],
    [header('x-none'), exists, given, 'absent: there is no such header'],
    [header('x-none'), absent, given, undefined],
    [header('x-none'), not(exists), given, undefined],
    [header('x-left'), absent, given, 'present: "57"'],
    [header('x-none'), ne('a'), given, 'there is no such header'],
    [header('x-none'), not(contains('a')), given, 'there is no such header'],
    [header('x-none'), eq('null'), given, 'there is no such header'],
    // One line of several is enough; a negated matcher means them all.
    [header('set-cookie'), startsWith('b='), given, undefined],
    [header('set-cookie'), eq('c'), given, '["a=1; Secure","b=2"]'],
    [header('set-cookie'), not(contains('b=2')), given, '"b=2"'],
    [header('set-cookie'), ne('b=2'), given, '"b=2"'],
    [header('set-cookie'), not(contains('c=')), given, undefined],
    [header('set-cookie'), count(eq(2)), given, undefined],
    [header('x-none'), count(eq(0)), given, undefined],
    [header('x-left'), type('string'), given, undefined],
    [header('x-left'), type('number'), given, '"57" (a string)'],
  ])
})

describe('JSON paths', () => {
  const given = json({
    status: 'ok',
    n: 5,
    text: '5',
    none: null,
    yes: true,
    half: 0.5,
    tags: ['a', 'b', 7],
    empty: [],
    points: [{ value: 1 }, { value: 2.5 }, { value: '3' }],
    deep: { a: { b: [1, { c: null }] } },
  })
  verify([
    [at('$.status'), eq('ok'), given, undefined],
    [at('$.status'), eq('OK'), given, '"ok"'],
    [at('$.n'), eq(5), given, undefined],
    [at('$.n'), eq('5'), given, '5, which is a number, not a string'],
    [at('$.text'), eq(5), given, '"5", which is a string, not a number'],
    [at('$.text'), gt(1), given, '"5" is not a number but a string'],
    [at('$.text'), not(gt(1)), given, '"5" is not a number but a string'],
    [at('$.none'), eq(null), given, undefined],
    [at('$.none'), exists, given, undefined],
    [at('$.none'), type('null'), given, undefined],
    [at('$.none'), type('object'), given, 'null (null)'],
    [at('$.yes'), eq(true), given, undefined],
    [at('$.yes'), eq('true'), given, 'true, which is a boolean, not a string'],
    [at('$.half'), type('number'), given, undefined],
    [at('$.half'), type('integer'), given, '0.5 (a number)'],
    [at('$.n'), type('integer'), given, undefined],
    [at('$.tags'), type('array'), given, undefined],
    [at('$.tags'), type('object'), given, '["a","b",7] (an array)'],
    [at('$.tags'), contains('b'), given, undefined],
    [at('$.tags'), contains('7'), given, undefined],
    [at('$.tags'), contains('c'), given, '["a","b",7]'],
    [at('$.tags'), eq(['a', 'b', 7]), given, undefined],
    [at('$.tags'), eq(['b', 'a', 7]), given, '["a","b",7]'],
    [at('$.deep'), eq({ a: { b: [1, { c: null }] } }), given, undefined],
    [at('$.deep'), eq({ a: { b: [1, {}] } }), given, '{"a":{"b":[1,{"c":null}]}}'],
    [at('$.deep'), contains('a'), given, '{"a":{"b":[1,{"c":null}]}} is not text but an object'],
    [at('$.status'), matches('^o.$'), given, undefined],
    [at('$.n'), matches('^5$'), given, undefined],
    [at('$.n'), oneOf('5', 5), given, undefined],
    [at('$.missing'), exists, given, 'absent: the path selects nothing'],
    [at('$.missing'), absent, given, undefined],
    [at('$.missing'), ne('x'), given, 'the path selects nothing'],
    [at('$.missing'), not(eq('x')), given, 'the path selects nothing'],
    [at('$.missing'), not(type('string')), given, 'the path selects nothing'],
    // Counts.
    [at('$.points'), count(gte(1)), given, undefined],
    [at('$.points[*]'), count(eq(3)), given, undefined],
    [at('$.points[?@.value > 1]'), count(eq(1)), given, undefined],
    [at('$.empty'), count(gte(1)), given, '0'],
    [at('$.empty'), count(eq(0)), given, undefined],
    [at('$.empty[*]'), count(eq(0)), given, undefined],
    [at('$.missing'), count(eq(0)), given, undefined],
    [
      at('$.status'),
      count(gte(1)),
      given,
      'not a list: the path selects one value (of type string)',
    ],
    [at('$.points'), count(not(eq(3))), given, '3'],
    [at('$.points'), not(count(lt(3))), given, undefined],
    // Several nodes: each must do, negated or not; a list is compared with the list of them.
    [at('$.tags[*]'), eq(['a', 'b', 7]), given, undefined],
    [at('$.points[0,1].value'), type('number'), given, undefined],
    [
      at('$.points[*].value'),
      type('number'),
      given,
      `"3" (a string) (at $['points'][2]['value'], one of 3 values)`,
    ],
    [at('$.points[*].value'), ne(2.5), given, `2.5 (at $['points'][1]['value'], one of 3 values)`],
    [at('$.points[*].value'), not(eq(1)), given, `1 (at $['points'][0]['value'], one of 3 values)`],
    [at('$.points[0,1].value'), gt(0), given, undefined],
    [at('$.points[0,1].value'), eq(1), given, `2.5 (at $['points'][1]['value'], one of 2 values)`],
    [at('$.points[*]'), exists, given, undefined],
    [at('$.points[*]'), absent, given, 'present: 3 values'],
    [at('$'), type('object'), given, undefined],
    // RFC 9535's functions.
    [at("$[?match(@, 'o.')]"), count(eq(1)), given, undefined],
    [at("$.points[?match(@.missing, 'undef.*')]"), count(eq(0)), given, undefined],
    [
      at("$[?match(@, '(')]"),
      count(eq(0)),
      given,
      'the JSON path cannot be evaluated: pattern ( is not a valid I-Regexp pattern',
    ],
    [at('$.a b'), absent, given, expect.stringContaining('not a JSON path: ') as unknown as string],
    // A body that is none proves nothing.
    [
      at('$.a'),
      absent,
      { body: 'no' },
      'the body is not JSON: unexpected "o" at line 1, column 2 ("no", 2 bytes)'.replace(
        '"o" at line 1, column 2',
        '"n" at line 1, column 1',
      ),
    ],
    [at('$.a'), not(exists), { body: '' }, 'the body is empty, not JSON'],
    [
      at('$.a'),
      count(eq(0)),
      { body: '<html>' },
      'the body is not JSON: unexpected "<" at line 1, column 1 ("<html>", 6 bytes)',
    ],
  ])
})

describe('large numbers', () => {
  const given: Given = {
    body: '{"id": 12345678901234567890, "n": [9007199254740993], "v": 1.10, "inf": 1e999}',
  }
  const large = Number('12345678901234567890')
  const hint = '; an integer this large is compared by its digits: use matches'
  verify([
    [at('$.id'), eq(large), given, `12345678901234567890${hint}`],
    [at('$.id'), not(eq(large)), given, `12345678901234567890${hint}`],
    [at('$.id'), not(eq(5)), given, undefined],
    [at('$.v'), not(eq(large)), given, undefined],
    [at('$.id'), matches('^12345678901234567890$'), given, undefined],
    [at('$.id'), gt(1.2e19), given, undefined],
    [at('$.n[0]'), eq(9007199254740992), given, `9007199254740993${hint}`],
    [at('$.n[0]'), gt(9007199254740992), given, undefined],
    [at('$.n'), eq([9007199254740992]), given, '[9007199254740992]'],
    [at('$.n[*]'), eq([9007199254740992]), given, '[9007199254740992]'],
    [at('$.v'), eq(1.1), given, undefined],
    [at('$.inf'), eq(1e308), given, '1e999'],
    [{ kind: 'version', from: { jsonpath: '$.v' } }, eq('1.10'), given, undefined],
    [{ kind: 'version', from: { jsonpath: '$.v' } }, eq('1.1'), given, '"1.10"'],
  ])
})

describe('the body as text', () => {
  const long = `<h1>Welcome</h1>${'lorem '.repeat(900)}the end`
  const latin: Given = {
    body: new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
    headers: { 'content-type': 'text/plain;charset=ISO-8859-1' },
  }
  verify([
    [body, contains('Welcome'), { body: long }, undefined],
    [body, contains('Goodbye'), { body: 'Hello\nyou' }, '"Hello\\nyou"'],
    [body, startsWith('<h1>'), { body: long }, undefined],
    [body, endsWith('the end'), { body: long }, undefined],
    [body, endsWith('fin'), { body: 'at the end' }, '"at the end"'],
    [body, eq('OK'), { body: 'OK' }, undefined],
    [body, eq('OK'), { body: 'OK\n' }, '"OK\\n"'],
    [body, eq(5), { body: '5' }, undefined],
    [body, eq({ a: [1] }), { body: '{ "a": [1] }' }, undefined],
    [body, eq({ a: [1] }), { body: '{ "a": [2] }' }, '{"a":[2]}'],
    [body, gt(40), { body: '42\n' }, undefined],
    [body, matches('^b$', 'm'), { body: 'a\nb\nc' }, undefined],
    [body, matches('^b$'), { body: 'a\nb\nc' }, '"a\\nb\\nc"'],
    [body, matches('b', 'g'), { body: 'ab' }, undefined],
    [body, matches('b', 'y'), { body: 'ab' }, '"ab"'],
    [body, matches('a.b', 's'), { body: 'a\nb' }, undefined],
    [body, matches('\\u{1f4a5}', 'u'), { body: '💥' }, undefined],
    [body, matches('('), { body: '💥' }, 'Invalid regular expression: /(/: Unterminated group'],
    [
      body,
      not(matches('(')),
      { body: '💥' },
      'Invalid regular expression: /(/: Unterminated group',
    ],
    [body, contains('café'), latin, undefined],
    [
      body,
      contains('café'),
      { body: new Uint8Array([0xff, 0xfe, 0x63, 0, 0x61, 0, 0x66, 0, 0xe9, 0]) },
      undefined,
    ],
    [
      body,
      contains('caf'),
      { body: latin.body ?? '' },
      'the body is not text in utf-8; the content-type names no other charset',
    ],
    [
      body,
      not(contains('x')),
      { body: latin.body ?? '' },
      'the body is not text in utf-8; the content-type names no other charset',
    ],
    [
      body,
      contains('a'),
      { body: 'a', headers: { 'content-type': 'a/b; charset=klingon' } },
      'the charset "klingon" of the content-type is not known',
    ],
    [body, exists, { body: 'a' }, undefined],
    [body, exists, {}, 'absent: the body is empty'],
    [body, absent, {}, undefined],
    [body, contains('\u202e\u0007'), { body: 'a\u202eb\u001b[31m' }, '"a\\u202eb\\x1b[31m"'],
    [
      body,
      type('object'),
      { body: '{}' },
      'a body has no such type: ask `is: json`, or the JSON path $ for its type',
    ],
  ])

  test('of a long body what matters is shown', () => {
    expect(check(body, contains('Goodbye'), responseOf({ body: long })).actual).toMatch(
      /^"<h1>Welcome<\/h1>lorem .*…" \(5,423 characters\)$/,
    )
    expect(check(body, endsWith('fin'), responseOf({ body: long })).actual).toMatch(
      /^"….*the end"$/,
    )
    const other = long.replace('the end', 'the END')
    expect(check(body, eq(other), responseOf({ body: long })).actual).toMatch(
      /the end", which differs from character 5,421 on$/,
    )
  })
})

describe('other subjects', () => {
  const file = bodyFile('two-files.zip')
  const hash = createHash('sha256').update(file).digest('hex')
  const secure: Given = { certificate }
  const version = (from: Extract<Subject, { kind: 'version' }>['from']): Subject => ({
    kind: 'version',
    from,
  })
  const fingerprint = (certificate.fingerprint.match(/../g) ?? []).join(':').toUpperCase()
  verify([
    [{ kind: 'size' }, gt(200), { body: file }, undefined],
    [{ kind: 'size' }, gt(2000), { body: file }, '447 bytes'],
    [{ kind: 'size' }, eq(0), {}, undefined],
    [{ kind: 'sha256' }, eq(hash), { body: file }, undefined],
    [{ kind: 'sha256' }, eq(`SHA256:${hash.toUpperCase()}`), { body: file }, undefined],
    [{ kind: 'sha256' }, eq('0'.repeat(64)), { body: file }, `"${hash}"`],
    [{ kind: 'sha256' }, eq('abc'), { body: file }, '"abc" is no SHA-256 (64 hexadecimal digits)'],
    [{ kind: 'sha256' }, ne('abc'), { body: file }, '"abc" is no SHA-256 (64 hexadecimal digits)'],
    [{ kind: 'sha256' }, startsWith(hash.slice(0, 8).toUpperCase()), { body: file }, undefined],
    [{ kind: 'duration' }, lt(51), {}, undefined],
    [{ kind: 'duration' }, lt(50), {}, '50.5 ms'],
    [{ kind: 'http-version' }, eq('1.1'), {}, undefined],
    [{ kind: 'http-version' }, eq(2), { httpVersion: '2.0' }, undefined],
    [{ kind: 'http-version' }, eq('2'), {}, '"1.1"'],
    // Certificates; 27.5 days are left.
    [cert('days-left'), gt(26), secure, undefined],
    [cert('days-left'), gt(27), secure, '27'],
    [cert('days-left'), gte(27), secure, undefined],
    [cert('days-left'), gte(14), {}, 'there is no certificate: the answer came without TLS'],
    [cert('issuer'), contains("Let's Encrypt"), secure, undefined],
    [cert('subject'), eq('CN=example.com'), secure, undefined],
    [cert('names'), contains('example.com'), secure, undefined],
    [cert('names'), contains('*.example.com'), secure, undefined],
    [cert('names'), contains('ample.com'), secure, '["example.com","*.example.com"]'],
    [cert('names'), contains('www.example.com'), secure, '["example.com","*.example.com"]'],
    [cert('names'), not(contains('example.com')), secure, '"example.com"'],
    [cert('names'), count(eq(2)), secure, undefined],
    [cert('fingerprint'), eq(fingerprint), secure, undefined],
    [cert('fingerprint'), eq(`sha256:${certificate.fingerprint}`), secure, undefined],
    [cert('serial'), eq('01:23:AB:CD'), secure, undefined],
    [cert('serial'), eq('01'), secure, '"0123abcd"'],
    [cert('valid-to'), { kind: 'after', when: 'now+14d' }, secure, undefined],
    [cert('valid-to'), { kind: 'after', when: 'now+30d' }, secure, '"2026-03-01T00:00:00.000Z"'],
    [cert('valid-from'), { kind: 'before', when: 'now' }, secure, undefined],
    [cert('issuer'), absent, {}, 'there is no certificate: the answer came without TLS'],
    // Redirects.
    [
      { kind: 'redirect' },
      eq('https://example.com/login'),
      { status: 302, headers: { location: '/login' } },
      undefined,
    ],
    [
      { kind: 'redirect' },
      eq('/login'),
      { status: 302, headers: { location: '/login' } },
      undefined,
    ],
    [
      { kind: 'redirect' },
      startsWith('https://'),
      { status: 301, headers: { location: 'http://example.com/' } },
      '"http://example.com/"',
    ],
    [
      { kind: 'redirect' },
      eq('https://other.example'),
      { status: 301, headers: { location: 'https://other.example/' } },
      undefined,
    ],
    [{ kind: 'redirect' }, absent, {}, undefined],
    [{ kind: 'redirect' }, exists, {}, 'absent: status 200 without a Location is no redirect'],
    [
      { kind: 'redirect' },
      exists,
      { status: 201, headers: { location: '/new' } },
      'absent: status 201 is no redirect',
    ],
    [
      { kind: 'redirect' },
      eq('/app/page?x=1'),
      {
        redirects: [
          { status: 301, from: 'http://example.com/', to: 'https://example.com/app/page?x=1' },
        ],
      },
      undefined,
    ],
    // Versions are texts, and exact.
    [version({ header: 'X-Version' }), eq('1.2'), { headers: { 'x-version': '1.2' } }, undefined],
    [version({ header: 'X-Version' }), eq('1.2'), { headers: { 'x-version': 'v1.2' } }, '"v1.2"'],
    [version({ header: 'X-Version' }), eq('1.2'), {}, 'there is no such header'],
    [
      version({ header: 'X-Version' }),
      eq('a'),
      { headers: { 'x-version': ['a', 'b'] } },
      'the header comes with different values',
    ],
    [version('body'), eq('3f2c1ab'), { body: '3f2c1ab\n' }, undefined],
    [version('body'), eq('3f2c1ab77'), { body: '3f2c1ab\n' }, '"3f2c1ab"'],
    [version('body'), exists, { body: ' \n' }, 'absent: the body is empty'],
    [version({ jsonpath: '$.v' }), eq('7'), { body: '{"v": 7}' }, undefined],
    [
      version({ jsonpath: '$.v' }),
      eq('7'),
      { body: '{"v": [7]}' },
      "the value at $['v'] is no version",
    ],
    [version({ jsonpath: '$..v' }), eq('7'), { body: '[{"v": 7}, {"v": "7"}]' }, undefined],
    [
      version({ jsonpath: '$..v' }),
      eq('7'),
      { body: '[{"v": 7}, {"v": 8}]' },
      'the path selects different values',
    ],
  ])
})

describe('results', () => {
  const labels: [Subject, Matcher, what: string, expected: string][] = [
    [status, eq(200), 'status', '200'],
    [status, ranges([200, 299], [301, 301], [400, 404]), 'status', '2xx or 301 or 400-404'],
    [status, oneOf(200, 'a', null), 'status', 'one of 200, "a", null'],
    [header('Content-Type'), contains('json'), 'header content-type', 'contains "json"'],
    [at('$.points[0].value'), gt(5), 'jsonpath $.points[0].value', 'more than 5'],
    [at('$.points'), count(gte(1)), 'jsonpath $.points', 'count: at least 1'],
    [at('$.a'), type('array'), 'jsonpath $.a', 'an array'],
    [at('$.a'), eq({ a: [1, 'x'] }), 'jsonpath $.a', '{"a":[1,"x"]}'],
    [
      at('$.a'),
      { kind: 'schema', schema: {}, file: 'schemas/a.json' },
      'jsonpath $.a',
      'valid against schemas/a.json',
    ],
    [body, { kind: 'is', type: 'png' }, 'body', 'png'],
    [body, matches('^a', 'im'), 'body', 'matches /^a/im'],
    [body, not(startsWith('a')), 'body', 'not: starts with "a"'],
    [body, absent, 'body', 'absent'],
    [{ kind: 'size' }, lte(1_048_576), 'body size', 'at most 1,048,576 bytes'],
    [{ kind: 'sha256' }, ne('a'), 'body sha256', 'not "a"'],
    [{ kind: 'duration' }, lt(1500), 'duration', 'less than 1,500 ms'],
    [cert('days-left'), gte(14), 'certificate days left', 'at least 14'],
    [{ kind: 'http-version' }, eq('2'), 'http version', '"2"'],
    [{ kind: 'redirect' }, endsWith('/'), 'redirect', 'ends with "/"'],
    [{ kind: 'version', from: 'body' }, eq('abc'), 'version', '"abc"'],
  ]
  test.each(labels)('%j %j', (subject, matcher, what, expected) => {
    expect(check(subject, matcher, responseOf())).toMatchObject({ what, expected })
  })

  test('come in order, with their places', () => {
    const place = { line: 3, column: 5 }
    const assertions = [
      { subject: status, matcher: eq(200), place },
      { subject: status, matcher: eq(500) },
    ]
    expect(evaluate(assertions, responseOf())).toEqual([
      { ok: true, what: 'status', expected: '200', actual: '200', place },
      { ok: false, what: 'status', expected: '500', actual: '200' },
    ] satisfies AssertionResult[])
  })

  test('say what is expected in the words of the definition, where it has some', () => {
    const assertions = [{ subject: status, matcher: eq(200), expectation: 'a deployed\nversion' }]
    expect(evaluate(assertions, responseOf())[0]?.expected).toBe('a deployed\\nversion')
  })

  test('nothing throws, whatever the answer is made of', () => {
    const hostile = new Proxy({} as HttpResponse, {
      get() {
        throw new Error('boom')
      },
    })
    const kinds: Subject[] = [
      status,
      body,
      at('$'),
      header('a'),
      cert('names'),
      { kind: 'redirect' },
    ]
    for (const subject of kinds) {
      expect(check(subject, eq('a'), hostile)).toMatchObject({
        ok: false,
        actual: 'cannot be evaluated: boom',
      })
    }
  })
})
