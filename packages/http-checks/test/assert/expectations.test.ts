// What a definition can expect, word by word, asked of a real server: from the YAML to the sentence that a user reads.

import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { failureSentence } from '../../src/run/report.js'
import { type Answer, run, serve, type TestServer } from '../run/support.js'

const now = Date.UTC(2026, 5, 15, 12)
const json = {
  name: 'Dune',
  count: 3,
  half: 0.5,
  price: 1.1,
  big: 12345678901234567890n.toString(),
  none: null,
  yes: true,
  empty: [],
  nothing: {},
  blank: '',
  tags: ['b', 'a', 7],
  pets: [
    { kind: 'cat', age: 4 },
    { kind: 'dog', age: 9 },
  ],
  version: '1.4.2',
  next: '2.0.0-rc.1',
  builtAt: '2026-06-15T11:30:00Z',
  zoned: '2026-06-15T13:59:59+02:00',
  day: '2026-02-30',
  id: '123e4567-e89b-12d3-a456-426614174000',
  random: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  host: '10.0.3.4',
  six: '2001:db8::1',
  mail: 'ops@example.com',
  link: 'https://example.com/a',
  emoji: '👩‍🚀é',
}

const answers: Record<string, Answer> = {
  '/json': { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) },
  '/cookies': {
    headers: {
      'set-cookie': [
        'session=s3cr3t-value; Path=/app; Domain=example.com; Max-Age=3600; Expires=Tue, 16 Jun 2026 12:00:00 GMT; Secure; HttpOnly; SameSite=lax',
        'theme=light',
        'twice=a; Path=/a',
        'twice=b; Path=/b',
        'again=old; Path=/',
        'again=new; Path=/',
        'broken',
        '__proto__=x',
      ],
    },
  },
  '/headers': {
    headers: { vary: ['Origin', 'Accept'], 'last-modified': 'Mon, 15 Jun 2026 10:00:00 GMT' },
  },
  '/metrics': { body: 'up{job="a"} 1\nup{job="b"} 0\nqueue_length 17\nversion 2.4.0\n' },
  '/empty': {},
  '/moved': { status: 302, headers: { location: '/there' } },
  '/there': { status: 301, headers: { location: '/json' } },
}

let server: TestServer
beforeAll(async () => {
  server = await serve((url) => answers[url] ?? { status: 404 })
})
afterAll(() => server.close())

/** The sentence of the first failure, or `passed`. */
async function told(path: string, expected: string, request = ''): Promise<string> {
  const { report } = await run(
    `  - name: a\n    request: { url: ${path}${request} }\n    expect: ${expected}\n`,
    { base: server.url, clock: { now: () => now, sleep: async () => {} } },
  )
  const [check] = report.checks
  if (check?.outcome === 'passed') return 'passed'
  return check?.failures.map(failureSentence).join('; ') ?? 'no check'
}

type Row = [path: string, expected: string, told: string]

const verify = (rows: readonly Row[]) =>
  test.each([...rows])('%s %s → %s', async (path, expected, sentence) => {
    expect((await told(path, expected)).replaceAll(server.url, 'BASE')).toBe(sentence)
  })

describe('types', () => {
  verify([
    ['/json', '{ jsonpath: { $.count: { type: integer } } }', 'passed'],
    ['/json', '{ jsonpath: { $.half: { type: float } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.count: { type: float } } }',
      'jsonpath $.count 3 (a number), expected a float',
    ],
    ['/json', '{ jsonpath: { $.tags: { type: array } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.tags: { type: object } } }',
      'jsonpath $.tags ["b","a",7] (an array), expected an object',
    ],
    ['/json', '{ jsonpath: { $.none: { type: "null" } } }', 'passed'],
  ])
})

describe('empty and length', () => {
  verify([
    ['/json', '{ jsonpath: { $.empty: { empty: true } } }', 'passed'],
    ['/json', '{ jsonpath: { $.nothing: { empty: true } } }', 'passed'],
    ['/json', '{ jsonpath: { $.blank: { empty: true } } }', 'passed'],
    ['/json', '{ jsonpath: { $.tags: { empty: false } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.tags: { empty: true } } }',
      'jsonpath $.tags ["b","a",7], expected empty',
    ],
    [
      '/json',
      '{ jsonpath: { $.count: { empty: false } } }',
      'jsonpath $.count 3 has no length: it is a number, expected not empty',
    ],
    [
      '/json',
      '{ jsonpath: { $.gone: { empty: true } } }',
      'jsonpath $.gone the path selects nothing, expected empty',
    ],
    ['/empty', '{ body: { empty: true } }', 'passed'],
    ['/json', '{ body: { empty: false } }', 'passed'],
    ['/empty', '{ body: { empty: false } }', 'body an empty body, expected not empty'],
    ['/json', '{ jsonpath: { $.name: { length: 4 } } }', 'passed'],
    ['/json', '{ jsonpath: { $.emoji: { length: { lte: 4 } } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.tags: { length: { gt: 3 } } } }',
      'jsonpath $.tags 3, expected length: more than 3',
    ],
    ['/json', '{ jsonpath: { "$.pets[0]": { length: 2 } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.none: { length: 0 } } }',
      'jsonpath $.none null has no length: it is null, expected length: 0',
    ],
  ])
})

describe('formats', () => {
  verify([
    ['/json', '{ jsonpath: { $.builtAt: { format: date-time } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.day: { format: date } } }',
      'jsonpath $.day "2026-02-30", expected a date (YYYY-MM-DD)',
    ],
    ['/json', '{ jsonpath: { $.id: { format: uuid } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.id: { format: uuid4 } } }',
      'jsonpath $.id "123e4567-e89b-12d3-a456-426614174000", expected a random UUID (version 4)',
    ],
    ['/json', '{ jsonpath: { $.random: { format: uuid4 } } }', 'passed'],
    ['/json', '{ jsonpath: { $.host: { format: ipv4 } } }', 'passed'],
    ['/json', '{ jsonpath: { $.six: { format: ipv6 } } }', 'passed'],
    ['/json', '{ jsonpath: { $.six: { not: { format: ipv4 } } } }', 'passed'],
    ['/json', '{ jsonpath: { $.mail: { format: email } } }', 'passed'],
    ['/json', '{ jsonpath: { $.link: { format: uri } } }', 'passed'],
    ['/json', '{ jsonpath: { $.version: { format: semver } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.count: { format: semver } } }',
      'jsonpath $.count 3 (a number), expected a version (SemVer 2.0.0)',
    ],
    [
      '/headers',
      '{ headers: { last-modified: { format: date-time } } }',
      'header last-modified "Mon, 15 Jun 2026 10:00:00 GMT", expected a date and time (RFC 3339)',
    ],
  ])
})

describe('versions in a range', () => {
  verify([
    ['/json', '{ jsonpath: { $.version: { semver: ">=1.2 <2" } } }', 'passed'],
    ['/json', '{ jsonpath: { $.version: { semver: ^1.4.2 || ~3.0 } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.version: { semver: ">=1.5" } } }',
      'jsonpath $.version "1.4.2", expected a version within ">=1.5"',
    ],
    [
      '/json',
      '{ jsonpath: { $.next: { semver: ">=1.2" } } }',
      'jsonpath $.next "2.0.0-rc.1", expected a version within ">=1.2"',
    ],
    [
      '/json',
      '{ jsonpath: { $.name: { semver: ">=1" } } }',
      'jsonpath $.name "Dune" is no version such as 1.2.3, expected a version within ">=1"',
    ],
    [
      '/json',
      '{ jsonpath: { $.name: { not: { semver: ">=1" } } } }',
      'jsonpath $.name "Dune" is no version such as 1.2.3, expected not: a version within ">=1"',
    ],
    ['/metrics', '{ regex: { "/^version (\\\\S+)$/m": { semver: ^2.4 } } }', 'passed'],
  ])
})

describe('dates', () => {
  verify([
    ['/json', '{ jsonpath: { $.builtAt: { after: now-1h, before: now } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.builtAt: { after: now-10m } } }',
      'jsonpath $.builtAt "2026-06-15T11:30:00Z", expected after now-10m',
    ],
    ['/json', '{ jsonpath: { $.zoned: { before: "2026-06-15T12:00:00Z" } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.zoned: { after: "2026-06-15T12:00:00Z" } } }',
      'jsonpath $.zoned "2026-06-15T13:59:59+02:00", expected after 2026-06-15T12:00:00Z',
    ],
    ['/headers', '{ headers: { last-modified: { after: now-3h } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.day: { before: now } } }',
      'jsonpath $.day "2026-02-30" is no date such as 2026-01-31T12:00:00Z or Sat, 31 Jan 2026 12:00:00 GMT, expected before now',
    ],
    [
      '/cookies',
      '{ cookies: { session: { expires: { after: now+23h, before: now+1d1h } } } }',
      'passed',
    ],
  ])
})

describe('lists', () => {
  verify([
    ['/json', '{ jsonpath: { $.tags: { consist_of: [a, b, 7] } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.tags: { consist_of: [a, b] } } }',
      'jsonpath $.tags ["b","a",7], expected in any order: "a", "b"',
    ],
    ['/json', '{ jsonpath: { "$.pets[*].kind": { consist_of: [dog, cat] } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { "$.pets[*].kind": { consist_of: [dog, dog] } } }',
      'jsonpath $.pets[*].kind ["cat","dog"], expected in any order: "dog", "dog"',
    ],
    [
      '/json',
      '{ jsonpath: { $.name: { consist_of: [Dune] } } }',
      'jsonpath $.name "Dune" is not a list, expected in any order: "Dune"',
    ],
    ['/json', '{ jsonpath: { "$.pets[*].age": { any: { gt: 5 } } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { "$.pets[*].age": { any: { gt: 9 } } } }',
      'jsonpath $.pets[*].age 2 values, expected any: more than 9',
    ],
    ['/json', '{ jsonpath: { "$.pets[*].age": { not: { any: { gt: 9 } } } } }', 'passed'],
    ['/json', '{ jsonpath: { $.tags: { any: { starts_with: a } } } }', 'passed'],
    ['/json', '{ jsonpath: { $.tags: { any: { eq: 7 } } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.tags: { not: { any: { eq: a } } } } }',
      'jsonpath $.tags "a", expected not: any: "a"',
    ],
    [
      '/json',
      '{ jsonpath: { $.name: { any: { eq: Dune } } } }',
      'jsonpath $.name there is no list to look into, expected any: "Dune"',
    ],
    ['/headers', '{ headers: { vary: { count: 2, consist_of: [Accept, Origin] } } }', 'passed'],
    ['/headers', '{ headers: { vary: { count: 1 } } }', 'header vary 2, expected count: 1'],
  ])
})

describe('and, or, not', () => {
  verify([
    ['/json', '{ jsonpath: { $.count: { or: [{ lt: 2 }, { gt: 2 }] } } }', 'passed'],
    ['/json', '{ jsonpath: { $.count: { or: [1, 2] } } }', 'jsonpath $.count 3, expected 1 or 2'],
    ['/json', '{ jsonpath: { $.gone: { or: [{ exists: false }, { eq: 1 }] } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.count: { or: [{ exists: false }, { eq: 1 }] } } }',
      'jsonpath $.count present: 3, expected absent or 1',
    ],
    ['/json', '{ jsonpath: { $.count: { not: { or: [{ eq: 1 }, { gt: 5 }] } } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.count: { not: { and: [{ gt: 1 }, { lt: 9 }] } } } }',
      'jsonpath $.count 3, expected not: more than 1 and less than 9',
    ],
    ['/json', '{ jsonpath: { "$.pets[*].kind": { or: [cat, dog] } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { "$.pets[*].kind": { or: [cat, cow] } } }',
      'jsonpath $.pets[*].kind "dog" (at $[\'pets\'][1][\'kind\'], one of 2 values), expected "cat" or "cow"',
    ],
    ['/json', '{ status: { or: [{ lt: 100 }, { gte: 200 }] } }', 'passed'],
    // What cannot be told is no alternative that holds, and none that fails.
    ['/json', '{ jsonpath: { $.name: { or: [{ gt: 5 }, { eq: Dune }] } } }', 'passed'],
    [
      '/json',
      '{ jsonpath: { $.name: { not: { or: [{ gt: 5 }, { eq: x }] } } } }',
      'jsonpath $.name "Dune" is not a number but a string, expected not: more than 5 or "x"',
    ],
  ])
})

describe('cookies', () => {
  const s = (expected: string) => `{ cookies: { session: ${expected} } }`
  verify([
    ['/cookies', '{ cookies: { theme: light } }', 'passed'],
    [
      '/cookies',
      '{ cookies: { theme: dark } }',
      'cookie theme a value of 5 characters, which is not shown, expected "dark"',
    ],
    [
      '/cookies',
      s(
        '{ exists: true, path: /app, domain: example.com, secure: true, http_only: true, same_site: Lax, max_age: { gte: 60 } }',
      ),
      'passed',
    ],
    ['/cookies', s('{ value: { starts_with: s3 }, length: 12, not: { contains: x } }'), 'passed'],
    [
      '/cookies',
      s('{ eq: other }'),
      'cookie session a value of 12 characters, which is not shown, expected "other"',
    ],
    [
      '/cookies',
      s('{ max_age: { lt: 60 } }'),
      'cookie session max-age "3600", expected less than 60',
    ],
    [
      '/cookies',
      s('{ same_site: { one_of: [Strict, none] } }'),
      'cookie session same-site "Lax", expected one of "Strict", "none"',
    ],
    ['/cookies', s('{ secure: false }'), 'cookie session secure present: "", expected absent'],
    [
      '/cookies',
      '{ cookies: { theme: { secure: true } } }',
      'cookie theme secure absent: the cookie has no secure, expected present',
    ],
    ['/cookies', '{ cookies: { theme: { expires: { exists: false } } } }', 'passed'],
    ['/cookies', '{ cookies: { gone: { exists: false } } }', 'passed'],
    [
      '/cookies',
      '{ cookies: { gone: { exists: true } } }',
      'cookie gone absent: the answer sets no such cookie, expected present',
    ],
    [
      '/cookies',
      '{ cookies: { gone: { path: / } } }',
      'cookie gone path the answer sets no such cookie, expected "/"',
    ],
    ['/cookies', '{ cookies: { again: new } }', 'passed'],
    [
      '/cookies',
      '{ cookies: { twice: a } }',
      'cookie twice the cookie is set 2 times, for different domains or paths, expected "a"',
    ],
    [
      '/cookies',
      '{ cookies: { broken: { exists: true } } }',
      'cookie broken absent: the answer sets no such cookie, expected present',
    ],
  ])
})

describe('bytes and hashes', () => {
  verify([
    [
      '/metrics',
      '{ bytes: { starts_with: 7570, ends_with: "0x0a", contains: "hex,7175657565;" } }',
      'passed',
    ],
    [
      '/metrics',
      '{ bytes: { starts_with: 89 50 4e 47 } }',
      'body bytes 75707b6a6f623d2261227d20310a75707b6a6f623d226222… (58 bytes), expected starts with hex 89504e47',
    ],
    [
      '/empty',
      '{ bytes: { starts_with: 8950 } }',
      'body bytes an empty body, expected starts with hex 8950',
    ],
    ['/metrics', '{ bytes: { not: { contains: 00 } } }', 'passed'],
    ['/empty', '{ md5: d41d8cd98f00b204e9800998ecf8427e }', 'passed'],
    ['/empty', '{ body: { md5: D41D8CD98F00B204E9800998ECF8427E } }', 'passed'],
    [
      '/empty',
      '{ md5: 00000000000000000000000000000000 }',
      'body md5 "d41d8cd98f00b204e9800998ecf8427e", expected "00000000000000000000000000000000"',
    ],
  ])
})

describe('patterns with a group', () => {
  verify([
    ['/metrics', '{ regex: { "/^queue_length (\\\\d+)$/m": { lt: 100 } } }', 'passed'],
    [
      '/metrics',
      '{ regex: { "/^queue_length (\\\\d+)$/m": { lt: 10 } } }',
      'regex /^queue_length (\\d+)$/m "17", expected less than 10',
    ],
    // A match that holds does not hide one that does not.
    [
      '/metrics',
      '{ regex: { "/^up.* (\\\\d+)$/m": { eq: "1" } } }',
      'regex /^up.* (\\d+)$/m "0", expected "1"',
    ],
    ['/metrics', '{ regex: { "/^up.* (\\\\d+)$/m": { count: 2 } } }', 'passed'],
    ['/metrics', '{ regex: { "/^up.* (\\\\d+)$/m": { any: { eq: "1" } } } }', 'passed'],
    ['/metrics', '{ regex: { /down/: { exists: false } } }', 'passed'],
    [
      '/metrics',
      '{ regex: { /down/: { gt: 1 } } }',
      'regex /down/ the pattern matches nothing, expected more than 1',
    ],
  ])
})

describe('where the answer came from', () => {
  test.each<[expected: string, told: string]>([
    ['{ status: 200, redirects: 2, url: /json, redirect: /json }', 'passed'],
    [
      '{ status: 200, redirects: [/there, /json] }',
      'redirects ["BASE/there","BASE/json"], expected ["/there","/json"]',
    ],
    [
      '{ status: 200, redirects: { count: { lt: 2 } } }',
      'redirects 2, expected count: less than 2',
    ],
    ['{ status: 200, redirects: { contains: /there } }', 'passed'],
    ['{ status: 200, url: { ends_with: /there } }', 'url "BASE/json", expected ends with "/there"'],
    ['{ status: 200, ip: 127.0.0.1 }', 'passed'],
    ['{ status: 200, ip: { format: ipv4, not: { starts_with: "10." } } }', 'passed'],
    ['{ status: 200, ip: { format: ipv6 } }', 'ip "127.0.0.1", expected an IPv6 address'],
  ])('%s → %s', async (expected, sentence) => {
    const seen = await told('/moved', expected, ', redirects: 5')
    expect(seen.replaceAll(server.url, 'BASE')).toBe(sentence)
  })

  test('a chain of redirects in full', async () => {
    const chain = `{ status: 200, redirects: [${server.url}/there, ${server.url}/json] }`
    expect(await told('/moved', chain, ', redirects: 5')).toBe('passed')
  })

  verify([
    ['/json', '{ redirects: 0 }', 'passed'],
    ['/json', '{ redirects: 1 }', 'redirects 0, expected count: 1'],
  ])
})

test('an encoded body is judged as it is decoded', async () => {
  const { createServer } = await import('node:http')
  const encoded = createServer((_, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync('PK plain'))
  })
  await new Promise<void>((resolve) => encoded.listen(0, '127.0.0.1', resolve))
  const address = encoded.address()
  const port = typeof address === 'object' ? address?.port : 0
  const { report } = await run(
    '  - { name: a, request: GET /, expect: { bytes: { starts_with: 504b }, size: 8B } }\n',
    { base: `http://127.0.0.1:${port}` },
  )
  encoded.close()
  expect(report.passed).toBe(true)
})
