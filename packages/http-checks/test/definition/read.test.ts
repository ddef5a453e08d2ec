import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { DefinitionProblem } from '../../src/definition/problem.js'
import { readDefinition } from '../../src/definition/read.js'
import type { Definition } from '../../src/definition.js'
import { example, exampleVariables } from './example.js'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-definition-'))
  mkdirSync(join(root, '.github', 'schemas'), { recursive: true })
  mkdirSync(join(root, 'schemas'))
  writeFileSync(join(root, '.github', 'schemas', 'timeseries.json'), '{"type":"object"}')
  writeFileSync(join(root, '.github', 'broken.json'), '{"type":')
  writeFileSync(join(root, 'schemas', 'top.json'), '{"type":"object"}')
  writeFileSync(join(root, 'payload.bin'), 'hello')
  symlinkSync('/etc/hostname', join(root, '.github', 'link.json'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function read(text: string, variables: readonly string[] = []): Definition {
  return readDefinition(text, { file: '.github/smoke.yml', root, variables })
}

function problems(text: string, variables: readonly string[] = []): readonly string[] {
  try {
    read(text, variables)
  } catch (error) {
    if (error instanceof DefinitionProblem) return error.problems
    throw error
  }
  return []
}

/** The mistakes without file and source line: `3:7 message`. */
function mistakes(text: string, variables: readonly string[] = []): string[] {
  return problems(text, variables).map((problem) => {
    const [first = ''] = problem.split('\n')
    return first.replace(/^\.github\/smoke\.yml: line (\d+), column (\d+): /, '$1:$2 ')
  })
}

/** A file with one check whose lines below `name` are these. */
const check = (lines: string) => `version: 1
base_url: http://x
checks:
  - name: a
${lines.replace(/^/gm, '    ')}
`
/** One check that expects this, in flow style. */
const expecting = (expected: string) => check(`request: GET /\nexpect: ${expected}`)
const one = (text: string, variables: readonly string[] = []) => {
  const [first] = read(text, variables).checks
  if (!first) throw new Error('no check')
  return first
}
test.each<[name: string, flow: string, ...matchers: unknown[]]>([
  ['a scalar is equality', '{ status: 204 }', { kind: 'eq', value: 204 }],
  ['a class', '{ status: 2xx }', { kind: 'ranges', ranges: [[200, 299]] }],
  [
    'a list',
    '{ status: [200, 301-303] }',
    {
      kind: 'ranges',
      ranges: [
        [200, 200],
        [301, 303],
      ],
    },
  ],
  [
    'no status said',
    '{ duration: { lt: 1.5s } }',
    { kind: 'ranges', ranges: [[200, 299]] },
    { kind: 'lt', value: 1500 },
  ],
  ['a redirect says its status', '{ redirect: /login }', { kind: 'eq', value: '/login' }],
  [
    'a version-like number in JSON',
    '{ status: 200, jsonpath: { $.v: 1.10 } }',
    { kind: 'eq', value: 200 },
    { kind: 'one-of', values: [1.1, '1.10'] },
  ],
  [
    'a short SHA that looks infinite',
    '{ status: 200, jsonpath: { $.v: 12e4567 } }',
    { kind: 'eq', value: 200 },
    { kind: 'eq', value: '12e4567' },
  ],
  [
    'a number',
    '{ status: 200, jsonpath: { $.v: 5 } }',
    { kind: 'eq', value: 200 },
    { kind: 'eq', value: 5 },
  ],
  [
    'a header keeps its text',
    '{ status: 200, headers: { X-V: 1.10 } }',
    { kind: 'eq', value: 200 },
    { kind: 'eq', value: '1.10' },
  ],
  [
    'a version keeps its text',
    '{ status: 200, version: { header: x-v, is: 12e4567 } }',
    { kind: 'eq', value: 200 },
    { kind: 'eq', value: '12e4567' },
  ],
  [
    'not of a list',
    '{ status: 200, jsonpath: { $.v: { not: [1] } } }',
    { kind: 'eq', value: 200 },
    { kind: 'not', matcher: { kind: 'eq', value: [1] } },
  ],
  [
    'all of contains',
    '{ status: 200, body: { contains: [a, b] } }',
    { kind: 'eq', value: 200 },
    { kind: 'contains', text: 'a' },
    { kind: 'contains', text: 'b' },
  ],
  [
    'null',
    '{ status: 200, jsonpath: { $.v: null } }',
    { kind: 'eq', value: 200 },
    { kind: 'eq', value: null },
  ],
])('%s', (_, flow, ...matchers) => {
  expect(one(expecting(flow)).expect.map(({ matcher }) => matcher)).toEqual(matchers)
})

test('without expect a success is expected', () => {
  expect(one(check('request: GET /')).expect).toMatchObject([
    { subject: { kind: 'status' }, matcher: { kind: 'ranges', ranges: [[200, 299]] } },
  ])
})

test('the whole example', () => {
  expect(read(example, exampleVariables)).toMatchSnapshot()
})

describe('what a hostile file can cost', () => {
  test('nesting', () => {
    expect(mistakes(`version: ${'['.repeat(5000)}`)).toEqual([
      expect.stringMatching(/^1:1\d\d nested more than 100 levels deep$/),
    ])
  })

  test('aliases of aliases', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i}: &l${i} [${i === 0 ? 'x' : `*l${i - 1}`.concat(`, *l${i - 1}`.repeat(9))}]`,
    )
    const text = check(`request: { url: /, json: { ${levels.join(', ')} } }`)
    expect(mistakes(text)).toEqual([expect.stringContaining('aliases make this too large')])
  })

  test('an alias of what contains it', () => {
    expect(mistakes(check('request: { url: /, json: &a [ *a ] }'))).toHaveLength(1)
  })

  test('braces', () => {
    expect(mistakes(check(`request: "GET /${'{{'.repeat(100_000)}"`))).toEqual([
      expect.stringContaining('5:14 "{{" begins a variable'),
    ])
  })

  test('a long chain of captures, the last one first', () => {
    const links = Array.from(
      { length: 5000 },
      (_, i) =>
        `  - { name: c${i}, request: "GET http://x/{{ v${i + 1} }}", capture: { v${i}: $.a } }`,
    )
    const text = ['version: 1', 'checks:', ...links].join('\n')
    expect(read(text, ['v5000']).checks).toHaveLength(5000)
  })

  test('an alias of nothing', () => {
    expect(mistakes(check('request: { url: /, json: *gone }'))).toEqual([
      '5:30 there is no anchor &gone before',
    ])
  })

  test('size', () => {
    expect(mistakes(`# ${'x'.repeat(1024 * 1024)}`)).toEqual([
      '.github/smoke.yml: larger than 1 MiB, the most a definition may have',
    ])
  })

  test('mistakes', () => {
    const lines = Array.from({ length: 500 }, (_, i) => `k${i}: 1`).join('\n')
    expect(mistakes(lines)).toHaveLength(51)
  })
})

test('defaults are for each check, which may say otherwise', () => {
  const text = `version: 1
base_url: http://x/app/
defaults: { headers: { Accept: a/b, X-One: "1" }, auth: { bearer: t }, timeout: 3s, retry: { timeout: 1m } }
checks:
  - { name: a, request: GET /h }
  - name: b
    timeout: 1s
    request: { url: "?q=1", headers: { accept: c/d }, auth: none }
    retry: { interval: 1s }
`
  const [a, b] = read(text).checks
  expect(a?.request).toMatchObject({
    url: 'http://x/app/h',
    auth: { bearer: 't' },
    timeoutMs: 3000,
  })
  expect(b?.request).toMatchObject({
    url: 'http://x/app?q=1',
    auth: undefined,
    timeoutMs: 1000,
    headers: [
      ['X-One', '1'],
      ['accept', 'c/d'],
    ],
  })
  expect(b?.retry).toEqual({ timeoutMs: 60_000, intervalMs: 1000, successes: 1 })
})

test('merge keys and anchors', () => {
  const text = `version: 1
base_url: http://x
checks:
  - &first { name: a, request: GET /, expect: { status: 204 } }
  - { <<: *first, name: b }
`
  const { checks } = read(text)
  expect(checks[1]?.expect.map(({ matcher }) => matcher)).toEqual([{ kind: 'eq', value: 204 }])
})

describe('a mistake is told with its place, its line and a mark', () => {
  test('one', () => {
    const text = 'version: 1\nbase_url: http://x\nchecks:\n  - nam: a\n    request: GET /\n'
    expect(problems(text)).toEqual([
      '.github/smoke.yml: line 4, column 5: unknown key "nam" in the check, did you mean "name"?\n  4 |   - nam: a\n          ^',
      '.github/smoke.yml: line 4, column 5: the check has no name\n  4 |   - nam: a\n          ^',
    ])
  })

  test('control characters of the line are shown, not sent to the terminal', () => {
    const [problem = ''] = problems('version: 2\u202e\u0007\n')
    expect(problem).toContain('\\u202e\\x07')
    expect(problem).not.toContain('\u0007')
  })
})

const mvt = '"mvt" has no signature by which it could be known; use non-empty, size or sha256'
test.each<[name: string, text: string, ...told: string[]]>([
  ['nothing', '', '.github/smoke.yml: is empty; it needs version: 1 and checks'],
  ['comments only', '# hello\n', '.github/smoke.yml: is empty; it needs version: 1 and checks'],
  [
    'a list',
    '- a\n',
    '1:1 the definition must be a mapping (key: value)',
    '1:1 the definition has no version; begin it with version: 1',
    '1:1 the definition has no checks',
  ],
  [
    'another version',
    'version: 2\nchecks: [{name: a, request: GET http://x/}]',
    '1:10 version "2" is not known here; this reads version: 1',
  ],
  [
    'a version that YAML takes for 1',
    'version: 1.0\nchecks: [{name: a, request: GET http://x/}]',
    '1:10 version "1.0" is not known here; this reads version: 1',
  ],
  [
    'no checks',
    'version: 1\nchecks: []',
    '2:9 checks is empty; a run that checks nothing is no success',
  ],
  ['checks without a value', 'version: 1\nchecks:\n', '2:8 checks must be a list (- item)'],
  [
    'a misspelt key',
    'version: 1\nchekcs: []',
    '1:1 the definition has no checks',
    '2:1 unknown key "chekcs" in the definition, did you mean "checks"?',
  ],
  [
    'a key that belongs elsewhere',
    'version: 1\ntimeout: 5s\nchecks: [{name: a, request: GET http://x/}]',
    '2:1 unknown key "timeout" in the definition: it belongs into defaults',
  ],
  [
    'bad YAML',
    'version: 1\nchecks: [',
    '2:10 flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'an unknown tag',
    'version: !!python/object 1\nchecks: []',
    '1:10 unresolved tag: tag:yaml.org,2002:python/object',
  ],
  [
    'a key given twice',
    check('request: GET /\nrequest: GET /b'),
    '6:5 "request" is given twice (first on line 5)',
  ],
  [
    'two checks of one name',
    'version: 1\nbase_url: http://x\nchecks:\n  - {name: a, request: GET /}\n  - {name: a, request: GET /}',
    '5:5 there are two checks "a" (the first on line 4)',
  ],
  [
    'no request',
    check('expect: { status: 200 }'),
    '4:5 the check has no request, such as request: GET /health',
  ],
  [
    'status beside request',
    check('request: GET /\nstatus: 200'),
    '6:5 unknown key "status" in the check: write expect: { status: … }',
  ],
  [
    'a misspelt status',
    expecting('{ staus: 200 }'),
    '6:15 unknown key "staus" in expect, did you mean "status"?',
  ],
  [
    'an empty expect',
    expecting('{}'),
    '6:13 expect is empty; leave it out to expect a status of 2xx',
  ],
  [
    'an expect without a value',
    check('request: GET /\nexpect:'),
    '6:12 expect must be a mapping (key: value)',
  ],
  [
    'an impossible status',
    expecting('{ status: [200, 2x] }'),
    '6:29 status: "2x" is not a status such as 200, 2xx or 200-204',
  ],
  [
    'no status at all',
    expecting('{ status: [] }'),
    '6:23 status is an empty list, which nothing fulfils',
  ],
  [
    'empty headers',
    expecting('{ headers: {} }'),
    '6:24 headers is empty, so it would expect nothing',
  ],
  [
    'an empty jsonpath',
    expecting('{ jsonpath: {} }'),
    '6:25 jsonpath is empty, so it would expect nothing',
  ],
  [
    'an empty matcher',
    expecting('{ jsonpath: { $.a: {} } }'),
    '6:32 "$.a" is empty, so it would expect nothing',
  ],
  [
    'a path without a value',
    expecting('{ jsonpath: { $.a: } }'),
    '6:32 "$.a" has no value; for JSON\'s null write null',
  ],
  [
    'a bad path',
    expecting('{ jsonpath: { "a.b": 1 } }'),
    "6:27 \"a.b\" is not a JSONPath: expected '$', found 'a'; it begins with $, such as $.status",
  ],
  [
    'a misspelt matcher',
    expecting('{ jsonpath: { $.a: { get: 1 } } }'),
    '6:34 unknown key "get" in "$.a", did you mean "gt"?',
  ],
  [
    'a bad pattern',
    expecting('{ body: { matches: "/(/" } }'),
    '6:32 body matches: "/(/" is not a regular expression: Unterminated group',
  ],
  [
    'a bad flag',
    expecting('{ body: { matches: "/a/g" } }'),
    '6:32 body matches: flags of a pattern are i, m, s, u and v, not "g"',
  ],
  [
    'an inline flag',
    expecting('{ body: { matches: "(?m)^a" } }'),
    '6:32 body matches: "(?m)^a" is not a regular expression: Invalid group; JavaScript has no (?i) for the whole: write /pattern/i',
  ],
  [
    'an unknown kind of body',
    expecting('{ body: { is: pgn } }'),
    '6:27 body is: "pgn" is not a kind of body, did you mean "png"?',
  ],
  ['a kind without a signature', expecting('{ body: { is: mvt } }'), `6:27 body is: ${mvt}`],
  [
    'contains nothing',
    expecting('{ body: { contains: "" } }'),
    '6:33 body contains is empty, so it would hold always',
  ],
  [
    'a size without sense',
    expecting('{ body: { size: { gt: 1mib } } }'),
    '6:35 size gt: "1mib" is not a size such as 200B, 64KiB or 1MiB',
  ],
  [
    'an exact duration',
    expecting('{ duration: 500ms }'),
    '6:25 duration is never exact: write { lt: 500ms }',
  ],
  [
    'a duration without unit',
    expecting('{ duration: { lt: 500 } }'),
    '6:31 duration lt: "500" is not a duration such as 500ms, 5s, 3m or 1h30m; it needs a unit, such as 500s or 500ms',
  ],
  [
    'a matcher that the subject has not',
    expecting('{ duration: { contains: 5 } }'),
    '6:27 unknown key "contains" in duration; known: gt, gte, lt, lte, not, and, or',
  ],
  [
    'a not of two',
    expecting('{ body: { not: { contains: a, eq: b } } }'),
    '6:28 body not takes one matcher; join several with and: […] or or: […]',
  ],
  [
    'a number beyond exactness',
    expecting('{ jsonpath: { $.id: 12345678901234567890 } }'),
    '6:33 "12345678901234567890" is too large to be compared exactly; quote it for text',
  ],
  [
    'a bad checksum',
    expecting('{ sha256: abc }'),
    '6:23 "abc" is not a SHA-256 in hex (64 digits)',
  ],
  [
    'days left, exactly',
    expecting('{ certificate: { days_left: 14 } }'),
    '6:41 certificate days_left is never exact: write { gte: 14 }',
  ],
  [
    'a version without a place',
    expecting('{ version: { is: abc } }'),
    '6:24 version needs a place: header: name, jsonpath: path, or body: true',
  ],
  [
    'a version in two places',
    expecting('{ version: { header: a, body: true } }'),
    '6:24 a version is in one place: header, jsonpath or body',
  ],
  [
    'a method in lower case',
    check('request: get /'),
    '5:14 "get" is not a method, did you mean "GET"?',
  ],
  ['a method without a path', check('request: GET'), '5:14 a path is missing, such as GET /health'],
  [
    'a space in a path',
    check('request: GET /a b'),
    '5:14 "/a b" has a space or a control character; write %20',
  ],
  [
    'another scheme',
    check('request: GET ftp://x/'),
    '5:14 "ftp://x/": only http and https can be asked, not "ftp"',
  ],
  [
    'credentials in a URL',
    check('request: GET http://u:p@x/'),
    '5:14 credentials in a URL are shown in logs; give them as auth',
  ],
  [
    'a path without a host',
    'version: 1\nchecks: [{name: a, request: GET /x}]',
    '2:29 "/x" is a path without a host: give base_url, or write https://…',
  ],
  [
    'a base_url without scheme',
    'version: 1\nbase_url: x.example\nchecks: [{name: a, request: GET /x}]',
    '2:11 base_url: "x.example" must begin with http:// or https://',
  ],
  [
    'two bodies',
    check('request: { url: /, json: {}, body: x }'),
    '5:24 a request has one body: body, json, form or body_file',
  ],
  [
    'a JSON body where text goes',
    check('request: { url: /, body: { a: 1 } }'),
    '5:30 body must be a text; for a JSON body write json:',
  ],
  [
    'a number that JSON has not',
    check('request: { url: /, json: { a: .inf } }'),
    '5:35 ".inf" is not a number that JSON can carry exactly; quote it for text',
  ],
  [
    'auth in the wrong form',
    check('request: { url: /, auth: { baerer: x } }'),
    '5:30 auth must have either bearer or basic',
    '5:32 unknown key "baerer" in auth, did you mean "bearer"?',
  ],
  [
    'auth twice',
    check('request: { url: /, auth: { bearer: x }, headers: { Authorization: y } }'),
    '5:30 auth and an Authorization header are both given; leave one out',
  ],
  [
    'a header name with a space',
    check('request: { url: /, headers: { "a b": x } }'),
    '5:35 "a b" is not a header name',
  ],
  [
    'a header that is computed',
    check('request: { url: /, headers: { Content-Length: 1 } }'),
    '5:35 Content-Length is set by the request itself',
  ],
  [
    'a timeout of nothing',
    check('request: GET /\ntimeout: 0'),
    '6:14 timeout: "0" must be from 1ms to 1h',
  ],
  [
    'a retry that cannot succeed',
    check('request: GET /\nretry: { timeout: 1s, interval: 1s, successes: 3 }'),
    '6:12 3 successes in a row, 1s apart, need a retry timeout of more than 2s',
  ],
  [
    'a retry without a pause',
    check('request: GET /\nretry: { timeout: 1s, interval: 0s }'),
    '6:12 the retry interval must be from 10ms to 1h',
  ],
  [
    'a schema outside',
    expecting('{ schema: ../../etc/x.json }'),
    `6:23 schema: "../../etc/x.json" leads out of ROOT, where files are read`,
  ],
  [
    'a schema behind a link',
    expecting('{ schema: link.json }'),
    `6:23 schema: "link.json" leads out of ROOT, where files are read`,
  ],
  [
    'an absolute path',
    expecting('{ schema: /etc/hostname }'),
    `6:23 schema: "/etc/hostname" leads out of ROOT, where files are read`,
  ],
  [
    'a schema that counts from the root',
    expecting('{ schema: schemas/top.json }'),
    '6:23 schema: "schemas/top.json" does not exist (looked for .github/schemas/top.json); paths begin at the definition file, so write "../schemas/top.json"',
  ],
  [
    'a broken schema',
    expecting('{ schema: broken.json }'),
    '6:23 schema: "broken.json" is not JSON: Unexpected end of JSON input',
  ],
  [
    'a missing body file',
    check('request: { url: /, body_file: no.bin }'),
    '5:35 body_file: "no.bin" does not exist (looked for .github/no.bin)',
  ],
  ...(
    [
      ['{ cookie: { a: b } }', '6:15 unknown key "cookie" in expect, did you mean "cookies"?'],
      [
        '{ cookies: { a: { max-agee: 5 } } }',
        '6:31 unknown key "max-agee" in cookie "a", did you mean "max_age"?',
      ],
      [
        '{ cookies: { "a[Path]": / } }',
        '6:26 cookie "a[Path]": attributes are keys of their own, such as { path: / }',
      ],
      [
        '{ cookies: { a: { secure: yes please } } }',
        '6:39 cookie "a" secure must be true or false',
      ],
      ['{ cookies: {} }', '6:24 cookies is empty, so it would expect nothing'],
      [
        '{ xpath: //h1 }',
        '6:15 unknown key "xpath" in expect: there is no XPath; ask the body with contains, matches or regex',
      ],
      ['{ md5: abc }', '6:20 "abc" is not an MD5 in hex (32 digits)'],
      [
        '{ bytes: { starts_with: 123 } }',
        '6:37 bytes starts_with: "123" is not bytes in hex, such as 89504e47',
      ],
      ['{ bytes: { count: 5 } }', '6:24 unknown key "count" in bytes: write size'],
      [
        '{ regex: { "/(/": { exists: true } } }',
        '6:24 regex: "/(/" is not a regular expression: Unterminated group',
      ],
      [
        '{ jsonpath: { $.a: { isInteger: true } } }',
        '6:34 unknown key "isInteger" in "$.a": write type: integer',
      ],
      [
        '{ jsonpath: { $.a: { have-len: 3 } } }',
        '6:34 unknown key "have-len" in "$.a": write length',
      ],
      [
        '{ jsonpath: { $.a: { type: list } } }',
        '6:40 "$.a" type: "list" is not a JSON type, did you mean "array"?',
      ],
      [
        '{ jsonpath: { $.a: { format: iso8601 } } }',
        '6:42 "$.a" format: "iso8601" is not a known format, did you mean "date-time"?',
      ],
      [
        '{ jsonpath: { $.a: { semver: latest } } }',
        '6:42 "$.a" semver: "latest" is no range of versions such as ">=1.2 <2" or ^1.2',
      ],
      [
        '{ jsonpath: { $.a: { after: yesterday } } }',
        '6:41 "$.a" after: "yesterday" is no instant such as 2026-01-31T12:00:00Z, now, now-1h or now+14d (with s, m, h, d)',
      ],
      ['{ jsonpath: { $.a: { or: [] } } }', '6:38 "$.a" or is empty'],
      ['{ jsonpath: { $.a: { or: { eq: 1 } } } }', '6:38 "$.a" or must be a list (- item)'],
      ['{ jsonpath: { $.a: { consist_of: [[1]] } } }', '6:47 "$.a" consist_of takes single values'],
      [
        '{ certificate: { expires: 5 } }',
        '6:30 unknown key "expires" in certificate: write days_left: { gte: 14 } or valid_to: { after: now+14d }',
      ],
      ['{ status: 200, redirects: [] }', '6:39 redirects is empty; for none write 0'],
    ] as const
  ).map(([flow, told]): [string, string, string] => [flow, expecting(flow), told]),
  [
    'a capture of nothing',
    check('request: GET /\ncapture: { t: { secret: true } }'),
    '6:16 capture "t" needs one of header, cookie, jsonpath, body, status, redirect, url, ip, http_version, size, sha256, md5, duration',
  ],
  [
    'a bad capture name',
    check('request: GET /\ncapture: { "a b": $.x }'),
    '6:16 "a b" is not a name for a variable: letters, digits, _ and -',
  ],
  [
    'an unknown variable',
    check('request: GET /{{ shaa }}'),
    '5:14 unknown variable {{ shaa }}, did you mean "sha"?',
  ],
  [
    'a brace that is not closed',
    check('request: GET /{{sha}'),
    '5:14 "{{" begins a variable such as {{ host }}; for the braces themselves write {{ "{{" }}',
  ],
  [
    'an expression of the workflow',
    check('request: GET /${{ github.sha }}'),
    '5:14 ${{ }} is not evaluated here: that is the workflow’s syntax. Pass the value as a variable and write {{ name }}',
  ],
  [
    'a variable where a number goes',
    expecting('{ status: "{{ sha }}" }'),
    '6:23 status: {{ }} cannot stand here; variables are for texts',
  ],
  [
    'a variable in a name',
    'version: 1\nchecks: [{name: "{{ sha }}", request: GET http://x/}]',
    '2:17 a name is fixed: {{ }} cannot stand in it',
  ],
  [
    'a value that it captures itself',
    check('request: GET /{{ t }}\ncapture: { t: $.x }'),
    '4:5 check "a" waits for itself: it reads a value that it captures, or comes after itself',
  ],
  [
    'a capture that hides a variable',
    check('request: GET /\ncapture: { sha: $.x }'),
    '6:16 "sha" is also a variable that is given; choose another name',
  ],
  [
    'a connect_to of three parts',
    check('request: { url: /, connect_to: "x:443:y" }'),
    '5:36 connect_to: "x:443:y" is not host:port:to-host:to-port, such as app.example.com:443:green.internal:8443 (IPv6 in brackets)',
  ],
  [
    'a resolve to a name',
    check('request: { url: /, resolve: "x:443:y.example" }'),
    '5:33 resolve: "x:443:y.example" is not host:port:address, such as app.example.com:443:10.0.3.4',
  ],
])('%s', (_, text, ...told) => {
  expect(mistakes(text, ['sha'])).toEqual(told.map((line) => line.replace('ROOT', `"${root}"`)))
})

const monitored = (lines: string) =>
  `${check('request: GET /')}monitor:\n${lines.replace(/^/gm, '  ')}\n`

test.each<[name: string, monitor: string, ...told: string[]]>([
  [
    'nothing to judge',
    'duration: 5m',
    '7:3 the monitor has no thresholds, so it would judge nothing; such as thresholds: { error_rate: < 2% }',
  ],
  [
    'no duration',
    'thresholds: { error_rate: < 2% }',
    '7:3 the monitor has no duration, such as duration: 5m',
  ],
  [
    'a check that is none',
    'checks: [b]\nduration: 5m\nthresholds: { error_rate: < 2% }',
    '7:12 there is no check "b"; known: a',
  ],
  [
    'a share without %',
    'duration: 5m\nthresholds: { error_rate: 0.02 }',
    '8:29 error_rate: "0.02" is not a limit such as < 2%, below 100%',
  ],
  [
    'the wrong way round',
    'duration: 5m\nthresholds: { error_rate: "> 2%" }',
    '8:29 error_rate: "> 2%" is not a limit such as < 2%, below 100%',
  ],
  [
    'a word',
    'duration: 5m\nthresholds: { error_rate: 2% }\non_inconclusive: pas',
    '9:20 on_inconclusive: "pas" is none of pass, fail, extend, did you mean "pass"?',
  ],
  [
    'a misspelt threshold',
    'duration: 5m\nthresholds: { eror_rate: 2% }',
    '7:3 the monitor has no thresholds',
    '8:17 unknown key "eror_rate" in thresholds, did you mean "error_rate"?',
  ],
  [
    'never asks',
    'duration: 5s\ninterval: 6s\nthresholds: { error_rate: 2% }',
    '7:3 the monitor’s interval is longer than its duration: nothing is asked',
  ],
  [
    'a candidate alone',
    'duration: 5m\nthresholds: { error_rate: 2% }\ncandidate: { base_url: "http://y" }',
    '7:3 the monitor has a candidate but no control to compare it with',
  ],
])('monitor: %s', (_, monitor, ...told) => {
  const found = mistakes(monitored(monitor))
  for (const line of told)
    expect(found.join('\n')).toContain(line.replace(/^7:3 the monitor has no thresholds$/, ''))
  expect(found.length).toBe(told.length)
})
