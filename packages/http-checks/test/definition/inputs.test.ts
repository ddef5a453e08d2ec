import { describe, expect, test } from '@jest/globals'
import {
  type CheckInputs,
  definitionFromInputs,
  parseVersionFrom,
  withArm,
  withConnectTo,
  withExpectVersion,
  withRetry,
} from '../../src/definition/inputs.js'
import { DefinitionProblem } from '../../src/definition/problem.js'
import { readDefinition } from '../../src/definition/read.js'

const url = 'https://app.example.com/health'

function only(inputs: Partial<CheckInputs>) {
  const [check, other] = definitionFromInputs({ url, ...inputs }).checks
  if (!check || other) throw new Error('not one check')
  return check
}

const problems = (inputs: Partial<CheckInputs>): readonly string[] => {
  try {
    definitionFromInputs({ url, ...inputs })
  } catch (error) {
    if (error instanceof DefinitionProblem) return error.problems
    throw error
  }
  return []
}

test('a URL alone expects a success', () => {
  expect(only({})).toMatchObject({
    name: `GET ${url}`,
    request: { method: 'GET', url },
    expect: [{ subject: { kind: 'status' }, matcher: { kind: 'ranges', ranges: [[200, 299]] } }],
    retry: { timeoutMs: 0, successes: 1 },
  })
})

test('everything at once', () => {
  const check = only({
    method: 'put',
    headers: 'Accept: text/html\nX-A:  b: c ',
    body: 'hello',
    expectStatus: '200, 3xx',
    expectBody: 'ok',
    expectBodyIs: 'json',
    expectHeader: 'content-type: text/html\netag exists\nserver not contains apache',
    maxDurationMs: 500,
    expectVersion: '1.10',
    versionFrom: { header: 'x-version' },
    retry: { timeoutMs: 5000 },
  })
  expect(check.request).toMatchObject({
    method: 'PUT',
    headers: [
      ['Accept', 'text/html'],
      ['X-A', 'b: c'],
    ],
    body: { kind: 'text', text: 'hello' },
  })
  expect(check.expect.map(({ subject, matcher }) => [subject.kind, matcher])).toEqual([
    [
      'status',
      {
        kind: 'ranges',
        ranges: [
          [200, 200],
          [300, 399],
        ],
      },
    ],
    ['header', { kind: 'eq', value: 'text/html' }],
    ['header', { kind: 'exists', expected: true }],
    ['header', { kind: 'not', matcher: { kind: 'contains', text: 'apache' } }],
    ['body', { kind: 'contains', text: 'ok' }],
    ['body', { kind: 'is', type: 'json' }],
    ['duration', { kind: 'lte', value: 500 }],
    ['version', { kind: 'eq', value: '1.10' }],
  ])
})

describe('a JSON assertion in a line', () => {
  test.each<[line: string, path: string, matcher: unknown]>([
    ['$.status == "ok"', '$.status', { kind: 'eq', value: 'ok' }],
    ['$.status == ok', '$.status', { kind: 'eq', value: 'ok' }],
    ["$.status == 'o k'", '$.status', { kind: 'eq', value: 'o k' }],
    ['$.status=="ok"', '$.status', { kind: 'eq', value: 'ok' }],
    ['$.n == 5', '$.n', { kind: 'eq', value: 5 }],
    ['$.v == 1.10', '$.v', { kind: 'one-of', values: [1.1, '1.10'] }],
    ['$.b != true', '$.b', { kind: 'not', matcher: { kind: 'eq', value: true } }],
    ['$.x == null', '$.x', { kind: 'eq', value: null }],
    ['$.l == [1, 2]', '$.l', { kind: 'eq', value: [1, 2] }],
    ['$.points count >= 1', '$.points', { kind: 'count', matcher: { kind: 'gte', value: 1 } }],
    ['$.a exists', '$.a', { kind: 'exists', expected: true }],
    ['$.a not exists', '$.a', { kind: 'not', matcher: { kind: 'exists', expected: true } }],
    ['$.v matches /x y/i', '$.v', { kind: 'matches', pattern: 'x y', flags: 'i' }],
    ['$.v starts with ab', '$.v', { kind: 'starts-with', text: 'ab' }],
    ['$.v type float', '$.v', { kind: 'type', type: 'float' }],
    ['$.v format uuid', '$.v', { kind: 'format', format: 'uuid' }],
    ['$.v semver ">=1.2 <2"', '$.v', { kind: 'semver', range: '>=1.2 <2' }],
    ['$.v after now-1h', '$.v', { kind: 'after', when: 'now-1h' }],
    ['$.v not empty', '$.v', { kind: 'not', matcher: { kind: 'empty', expected: true } }],
    ['$.v length <= 5', '$.v', { kind: 'length', matcher: { kind: 'lte', value: 5 } }],
    ['$.v type integer', '$.v', { kind: 'type', type: 'integer' }],
    ['$.a[?(@.b == "x > 1")].c < 3', '$.a[?(@.b == "x > 1")].c', { kind: 'lt', value: 3 }],
  ])('%s', (line, path, matcher) => {
    expect(only({ expectJson: line }).expect[1]).toEqual({
      subject: { kind: 'jsonpath', path },
      matcher,
    })
  })
})

test.each<[inputs: Partial<CheckInputs>, ...told: string[]]>([
  [{ url: '' }, 'url: the URL is empty'],
  [
    { url: '/health' },
    'url: "/health" is a path without a host: give base_url, or write https://…',
  ],
  [
    { url: 'app.example.com/health' },
    'url: "app.example.com/health" has no scheme: write http:// or https:// before it',
  ],
  ...['https:///health', 'http://', 'http://:8080/x', 'https://?a'].map(
    (url): [Partial<CheckInputs>, string] => [
      { url },
      `url: ${JSON.stringify(url)} has no host; if that comes from a variable, the variable is empty`,
    ],
  ),
  [{ method: 'GTE' }, 'method: "GTE" is not a method, did you mean "GET"?'],
  [{ expectStatus: '20x' }, 'expect-status: "20x" is not a status such as 200, 2xx or 200-204'],
  [{ expectStatus: ',' }, 'expect-status: names no status'],
  [{ expectBodyIs: 'pgn' }, 'expect-body-is: "pgn" is not a kind of body, did you mean "png"?'],
  [{ expectBody: '/(/' }, 'expect-body: "/(/" is not a regular expression: Unterminated group'],
  [
    { expectJson: '\n$.a' },
    'expect-json, line 2: "" is no comparison; known: ==, !=, >, >=, <, <=, contains, starts with, ends with, matches, type, format, semver, before, after, empty, exists, count, length',
  ],
  [
    { expectJson: '$.a = 5' },
    'expect-json, line 1: "= 5" is no comparison; known: ==, !=, >, >=, <, <=, contains, starts with, ends with, matches, type, format, semver, before, after, empty, exists, count, length',
  ],
  [
    { expectJson: '$.a contains ""' },
    'expect-json, line 1: contains needs a value; the empty one would hold always',
  ],
  [{ expectJson: '$.a == [1' }, 'expect-json, line 1: "[1" is not JSON'],
  [
    { expectHeader: 'etag' },
    'expect-header, line 1: "etag" is not an expectation such as content-type: text/html',
  ],
  [{ expectHeader: 'etag:' }, 'expect-header, line 1: "etag:" has no value; write etag exists'],
  [{ headers: 'Accept' }, 'headers, line 1: "Accept" is not a header such as Accept: text/html'],
  [
    { url: 'https://x/{{ sh }}', variables: ['sha'] },
    'check "GET https://x/{{ sh }}": unknown variable {{ sh }}, did you mean "sha"?',
  ],
  [
    { retry: { successes: 3 } },
    '3 successes in a row, 2s apart, need a retry timeout of more than 4s',
  ],
  [
    { method: 'X', expectStatus: '9' },
    'method: "X" is not a method; known: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'expect-status: "9" is not a status such as 200, 2xx or 200-204',
  ],
])('%j', (inputs, ...told) => {
  expect(problems(inputs)).toEqual(told)
})

describe('expect-version', () => {
  const file = (expected: string) =>
    readDefinition(
      `version: 1\nchecks:\n  - { name: a, request: GET http://x/a${expected} }\n  - { name: b, request: GET http://x/b }\n`,
      { file: 'smoke.yml', root: '/', variables: [] },
    )
  const versions = (definition: ReturnType<typeof file>) =>
    definition.checks.map(({ expect: all }) =>
      all.flatMap(({ subject, matcher }) =>
        subject.kind === 'version' ? [[subject.from, matcher]] : [],
      ),
    )
  const header = { header: 'x-v' }

  test('the checks that say where it is', () => {
    const read = file(', expect: { version: { header: X-V } }')
    expect(versions(read)).toEqual([[[header, { kind: 'exists', expected: true }]], []])
    expect(versions(withExpectVersion(read, '1.10'))).toEqual([
      [[header, { kind: 'eq', value: '1.10' }]],
      [],
    ])
  })

  test('a version of the file must hold as well', () => {
    const read = withExpectVersion(file(', expect: { version: { header: x-v, is: a } }'), 'b')
    expect(versions(read)).toEqual([
      [
        [header, { kind: 'eq', value: 'a' }],
        [header, { kind: 'eq', value: 'b' }],
      ],
      [],
    ])
  })

  test('all checks at a place that is named', () => {
    expect(versions(withExpectVersion(file(''), 'b', header))).toEqual([
      [[header, { kind: 'eq', value: 'b' }]],
      [[header, { kind: 'eq', value: 'b' }]],
    ])
  })

  test('a version that nobody would verify is an error', () => {
    expect(() => withExpectVersion(file(''), 'b')).toThrow('no check says where the version is')
    expect(() => withExpectVersion(file(''), ' ', header)).toThrow('expect-version is empty')
  })

  test.each([
    ['body', 'body'],
    ['header: X-V', header],
    ['json:$.sha', { jsonpath: '$.sha' }],
    ['json:sha', { mistake: expect.stringContaining('it begins with $') }],
    ['cookie:a', { mistake: '"cookie:a" is none of header:x-version, json:$.sha, body' }],
  ])('version-from %s', (text, from) => {
    expect(parseVersionFrom(text)).toEqual(from)
  })
})

test('another address, another arm, another retry', () => {
  const text =
    'version: 1\nbase_url: https://blue/app\nchecks: [{ name: a, request: GET /x }, { name: b, request: GET https://static/y }]\n'
  const read = readDefinition(text, { file: 'smoke.yml', root: '/', variables: [] })
  const connectTo = [{ host: '', port: 0, toHost: 'green', toPort: 8443 }]
  const urls = (definition: typeof read) => definition.checks.map(({ request }) => request.url)
  expect(urls(withArm(read, { baseUrl: 'https://green/', connectTo: [] }))).toEqual([
    'https://green/x',
    'https://static/y',
  ])
  expect(withConnectTo(read, connectTo).checks[0]?.request.connectTo).toEqual(connectTo)
  expect(withRetry(read, { timeoutMs: 9000, intervalMs: undefined }).checks[0]?.retry).toEqual({
    timeoutMs: 9000,
    intervalMs: 2000,
    successes: 1,
  })
  expect(() => withRetry(read, { successes: 2 })).toThrow('check "a": 2 successes in a row')
})
