import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { DefinitionProblem } from '../../src/definition/problem.js'
import { type Answer, run, serve, type TestServer } from './support.js'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function server(...parameters: Parameters<typeof serve>): Promise<TestServer> {
  const one = await serve(...parameters)
  servers.push(one)
  return one
}

const fast = '{ timeout: 5s, retry: { timeout: 20s, interval: 10ms } }'
const outcomes = ({ checks }: { checks: { outcome: string }[] }) =>
  checks.map(({ outcome }) => outcome)

describe('until healthy', () => {
  test('asks again until everything holds, and tells each failure in a line', async () => {
    const { url } = await server((_, count) =>
      count < 3
        ? { status: 503, headers: { 'x-version': 'old' }, body: 'starting' }
        : { headers: { 'x-version': 'new' } },
    )
    const { report, lines } = await run(
      '  - { name: health, request: GET /h, expect: { status: 200, version: { header: x-version, is: new } } }',
      { base: url, defaults: fast },
    )
    expect(report).toMatchObject({ passed: true, attempts: 3, versionsSeen: ['new'] })
    const port = new URL(url).port
    expect(
      lines.map((line) => line.replaceAll(/[\d.]+ s/g, 'N s').replaceAll(port, 'PORT')),
    ).toEqual([
      'health: attempt 1, N s: 127.0.0.1:PORT, version old: status 503, expected 200; version "old", expected "new"; the body begins "starting"',
      'health: attempt 2, N s: 127.0.0.1:PORT, version old: status 503, expected 200; version "old", expected "new"; the body begins "starting"',
      'health: healthy after N s, 3 attempts (127.0.0.1:PORT, version new)',
    ])
    expect(
      report.checks[0]?.attempts.map(({ number, ok, status }) => [number, ok, status]),
    ).toEqual([
      [1, false, 503],
      [2, false, 503],
      [3, true, 200],
    ])
  })

  test('a failure sets the successes in a row back', async () => {
    const { url, requests } = await server((_, count) => ({ status: count === 3 ? 500 : 200 }))
    const { report } = await run(
      '  - { name: a, request: GET /, retry: { timeout: 20s, interval: 10ms, successes: 3 } }',
      { base: url },
    )
    expect(report.passed).toBe(true)
    expect(requests).toHaveLength(6)
  })

  test('the reason of the last failure is the reason of the check', async () => {
    const { url } = await server(() => ({ status: 404, body: 'no' }))
    const { report } = await run('  - { name: a, request: GET /x?token=abc }', { base: url })
    expect(report.passed).toBe(false)
    expect(report.secondsToHealthy).toBeUndefined()
    expect(report.checks[0]).toMatchObject({
      outcome: 'failed',
      reason: 'status 404, expected 2xx',
      attemptCount: 1,
      target: `GET ${url}/x`,
    })
  })

  test('no answer at all', async () => {
    const gone = await server(() => ({}))
    await gone.close()
    const { report } = await run('  - { name: a, request: GET / }', { base: gone.url })
    expect(report.checks[0]).toMatchObject({
      outcome: 'failed',
      failures: [{ what: 'request', actual: expect.stringContaining('127.0.0.1') }],
    })
  })
})

describe('one after the other', () => {
  const login = `  - name: use
    request: { url: "/items/{{ id }}", auth: { bearer: "{{ token }}" } }
    expect: { status: 200, jsonpath: { $.id: "{{ id }}" } }
  - name: login
    request: { url: /login, json: { user: "{{ user }}" } }
    capture: { token: { jsonpath: $.token, secret: true }, id: $.id }
`
  test('what is captured is used, escaped in the path, and masked where it is secret', async () => {
    const { url, requests } = await server((path) =>
      path === '/login'
        ? { body: '{"token":"s3cr3t-t0ken","id":"../a b?c"}' }
        : { body: '{"id":"s3cr3t-t0ken"}' },
    )
    const { report, lines, registered } = await run(login, {
      base: url,
      variables: { user: 'me"' },
    })
    expect(
      requests.map(({ method, url: path, body, headers }) => [
        method,
        path,
        body,
        headers.authorization,
      ]),
    ).toEqual([
      ['POST', '/login', '{"user":"me\\""}', undefined],
      ['GET', '/items/..%2Fa%20b%3Fc', '', 'Bearer s3cr3t-t0ken'],
    ])
    expect(registered).toContain('s3cr3t-t0ken')
    expect(outcomes(report)).toEqual(['failed', 'passed'])
    expect(JSON.stringify([report, lines])).not.toContain('s3cr3t')
    expect(report.checks[0]?.reason).toBe('jsonpath $.id "***", expected "../a b?c"')
  })

  test('what needs a failed check is skipped, and counts', async () => {
    const { url, requests } = await server(() => ({ status: 500 }))
    const { report, lines } = await run(login, { base: url, variables: { user: 'me' } })
    expect(outcomes(report)).toEqual(['skipped', 'failed'])
    expect(report.passed).toBe(false)
    expect(requests).toHaveLength(1)
    expect(lines.at(-1)).toBe('use: skipped: needs check "login", which failed')
  })

  test.each([
    ['a dot segment', '{"token":"t0ken","id":".."}', 'would leave its path'],
    ['a line break in a header', '{"token":"a\\r\\nX-Evil: 1","id":"1"}', 'no header can carry'],
    ['nothing', '{"token":"t0ken","id":""}', 'capture id'],
    ['an object', '{"token":"t0ken","id":{}}', 'capture id'],
  ])('a captured value that does not fit: %s', async (_, body, why) => {
    const { url, requests } = await server(() => ({ body }))
    const { report } = await run(login, { base: url, variables: { user: 'me' } })
    expect(report.passed).toBe(false)
    expect(report.checks.map(({ reason }) => reason).join()).toContain(why)
    expect(requests.map(({ url: path }) => path)).toEqual(['/login'])
  })

  test('a captured cookie is a secret unless it is said to be none', async () => {
    const { url, requests } = await server((path) =>
      path === '/login'
        ? { headers: { 'set-cookie': ['session=s3cr3t-cookie; Path=/', 'theme=on'] } }
        : { body: 's3cr3t-cookie' },
    )
    const { report, lines, registered } = await run(
      `  - { name: login, request: GET /login, capture: { session: { cookie: session }, theme: { cookie: theme, secret: false } } }
  - { name: use, request: { url: "/use/{{ theme }}", headers: { x-session: "{{ session }}" } }, expect: { body: other } }
`,
      { base: url },
    )
    expect(requests.map(({ url: path, headers }) => [path, headers['x-session']])).toEqual([
      ['/login', undefined],
      ['/use/on', 's3cr3t-cookie'],
    ])
    expect(registered).toContain('s3cr3t-cookie')
    expect(JSON.stringify([report, lines])).not.toContain('s3cr3t')
  })

  test('a captured URL gets no credentials of ours', async () => {
    const other = await server(() => ({}))
    const { url } = await server(() => ({
      headers: { location: `${other.url}/steal` },
      status: 302,
    }))
    const { report } = await run(
      `  - { name: start, request: GET /, expect: { status: 302 }, capture: { next: { header: location } } }
  - { name: follow, request: { url: "{{ next }}", auth: { bearer: "{{ key }}" } } }
`,
      { base: url, variables: { key: 'sesame-open' } },
    )
    expect(outcomes(report)).toEqual(['passed', 'failed'])
    expect(report.checks[1]?.reason).toContain('Authorization must not be sent')
    expect(other.requests).toEqual([])
  })

  test('a captured path is asked of the same host', async () => {
    const { url, requests } = await server(() => ({ body: '{"next":"/jobs/5"}' }))
    const { report } = await run(
      `  - { name: start, request: GET /, capture: { next: $.next } }
  - { name: follow, request: "{{ next }}" }
`,
      { base: url },
    )
    expect(report.passed).toBe(true)
    expect(requests.at(-1)?.url).toBe('/jobs/5')
  })

  test('cookies go along a chain, and nowhere else', async () => {
    const { url, requests } = await server((path) =>
      path === '/login'
        ? { headers: { 'set-cookie': ['sid=abc; Path=/; HttpOnly', 'x=1; Path=/admin'] } }
        : {},
    )
    const { report } = await run(
      `  - { name: me, after: login, request: GET /me }
  - { name: login, request: GET /login }
  - { name: apart, request: GET /apart }
`,
      { base: url },
    )
    expect(report.passed).toBe(true)
    const cookies = Object.fromEntries(
      requests.map(({ url: path, headers }) => [path, headers.cookie]),
    )
    expect(cookies).toEqual({ '/login': undefined, '/me': 'sid=abc', '/apart': undefined })
  })
})

describe('fails closed', () => {
  const never = () => ({})

  test('a variable without a value is a mistake before anything is sent', async () => {
    const { url, requests } = await server(never)
    const checks = '  - { name: a, request: GET / }\n  - { name: b, request: "GET /{{ x }}" }\n'
    await expect(run(checks, { base: url, variables: { y: '' } })).rejects.toThrow(
      'unknown variable {{ x }}',
    )
    expect(requests).toEqual([])
  })

  test.each([
    ['body: { contains: "{{ sha }}" }'],
    ['version: "{{ sha }}"'],
    ['body: { matches: "/{{ sha }}/" }'],
    ['jsonpath: { $.sha: "{{ sha }}" }'],
  ])('an empty variable in %s is a mistake, not a success', async (expected) => {
    const { url, requests } = await server(() => ({ body: '{"sha":""}' }))
    const checks = `  - { name: a, request: GET /, expect: { ${expected} } }\n`
    const problem = run(checks, { base: url, variables: { sha: '' } })
    await expect(problem).rejects.toThrow(DefinitionProblem)
    await expect(problem).rejects.toThrow('{{ sha }} is empty, so expecting it would prove nothing')
    expect(requests).toEqual([])
  })

  test('an empty host', async () => {
    const checks = '  - { name: a, request: GET /health }\n'
    const problem = run(checks, { base: 'http://{{ host }}', variables: { host: '' } })
    await expect(problem).rejects.toThrow(DefinitionProblem)
    await expect(problem).rejects.toThrow(/has no host; .*the variable is empty/)
  })

  test('an empty token', async () => {
    const { url } = await server(never)
    const checks = '  - { name: a, request: { url: /, auth: { bearer: "{{ t }}" } } }\n'
    await expect(run(checks, { base: url, variables: { t: '' } })).rejects.toThrow(
      'check "a": the bearer token is empty (workflows of forks get no secrets)',
    )
  })

  test('a cancelled run has not passed', async () => {
    const controller = new AbortController()
    const { url } = await server((path) => {
      if (path === '/b') controller.abort()
      return path === '/b' ? new Promise<Answer>(() => {}) : {}
    })
    const { report } = await run(
      '  - { name: a, request: GET /a }\n  - { name: b, after: a, request: GET /b }\n',
      { base: url, signal: controller.signal },
    )
    expect(report).toMatchObject({ passed: false, cancelled: true })
    expect(outcomes(report)).toEqual(['passed', 'failed'])
  })

  test('cancelled before it began', async () => {
    const { url, requests } = await server(never)
    const { report } = await run('  - { name: a, request: GET /a }\n', {
      base: url,
      signal: AbortSignal.abort(),
    })
    expect(report).toMatchObject({ passed: false, cancelled: true, attempts: 0 })
    expect(requests).toEqual([])
  })

  test('a defect in the middle stops the others and is not swallowed', async () => {
    const { url } = await server(never)
    const defect = run(
      '  - { name: a, request: GET /a }\n  - { name: b, request: GET /b, retry: { timeout: 10m } }\n',
      {
        base: url,
        send: async (request, signal) => {
          if (request.url.pathname === '/a') throw new Error('a defect')
          await new Promise((resolve) => signal.addEventListener('abort', resolve))
          const timings = { lookup: 0, connect: 0, tls: 0, firstByte: 0, total: 0 }
          return { ok: false, failure: { kind: 'aborted', message: 'aborted', timings } }
        },
      },
    )
    await expect(defect).rejects.toThrow('a defect')
  })
})

test('hostile texts are cut and shown, one line each', async () => {
  const { url } = await server(() => ({
    status: 500,
    body: `::error::x\n\u001b[31m##[error]${'a'.repeat(100_000)}`,
  }))
  const { report, lines } = await run(
    '  - { name: a, request: GET /, expect: { body: { contains: ok } } }',
    { base: url },
  )
  for (const line of lines) {
    expect(line.length).toBeLessThan(800)
    expect(line).not.toMatch(/\p{Cc}/u)
  }
  expect(JSON.stringify(report).length).toBeLessThan(5000)
})

test('a half of a secret at the end of a cut text is masked too', async () => {
  const secret = 'correct-horse-battery-staple-correct-horse'
  const { url } = await server((path) => ({
    body: path === '/' ? JSON.stringify({ s: secret }) : `${'x'.repeat(170)}${secret}`,
  }))
  const { report, lines } = await run(
    `  - { name: a, request: GET /, capture: { s: { jsonpath: $.s, secret: true } } }
  - { name: b, after: a, request: GET /b, expect: { body: { eq: other } } }
`,
    { base: url },
  )
  expect(outcomes(report)).toEqual(['passed', 'failed'])
  expect(JSON.stringify([report, lines])).not.toContain('corr')
})

test('a body from a file, query, form, headers and basic auth', async () => {
  const root = mkdtempSync(join(tmpdir(), 'slipway-run-'))
  try {
    writeFileSync(join(root, 'body.bin'), 'from {{ file }}')
    const { url, requests } = await server(() => ({}))
    await run(
      `  - { name: file, request: { url: /file, body_file: body.bin } }
  - { name: form, after: file, request: { method: PUT, url: /form, form: { a: "1 &", b: "{{ v }}" } } }
  - { name: query, after: form, request: { url: "/q?x=1", query: { a: [1, "{{ v }}"] }, headers: { X-A: [a, b], Host: other.example }, auth: { basic: { user: me, password: "p:w" } } } }
`,
      { base: url, root, variables: { v: 'é=' } },
    )
    expect(requests.map(({ method, url: path, body }) => [method, path, body])).toEqual([
      ['POST', '/file', 'from {{ file }}'],
      ['PUT', '/form', 'a=1+%26&b=%C3%A9%3D'],
      ['GET', '/q?x=1&a=1&a=%C3%A9%3D', ''],
    ])
    expect(requests[2]?.headers).toMatchObject({
      'x-a': 'a, b',
      host: 'other.example',
      authorization: `Basic ${Buffer.from('me:p:w').toString('base64')}`,
    })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})

test('a thousand checks: bounded at once, all asked', async () => {
  const crowd = await server(() => ({ body: 'x'.repeat(1000) }))
  const checks = Array.from({ length: 1000 }, (_, i) => `  - { name: c${i}, request: GET /c${i} }`)
  const { report } = await run(checks.join('\n'), {
    base: crowd.url,
    defaults: '{ timeout: 60s }',
    concurrency: 5,
  })
  expect(report.passed).toBe(true)
  expect(crowd.requests).toHaveLength(1000)
  expect(crowd.mostAtOnce()).toBeLessThanOrEqual(5)
}, 120_000)

test('of many attempts the first and the last are kept', async () => {
  const { url } = await server((_, count) => ({ status: count < 81 ? 500 : 200 }))
  const { report } = await run('  - { name: a, request: GET / }', {
    base: url,
    defaults: '{ timeout: 30s, retry: { timeout: 5m, interval: 10ms } }',
  })
  const [check] = report.checks
  expect(check?.attemptCount).toBe(81)
  const numbers = check?.attempts.map(({ number }) => number) ?? []
  expect(numbers).toHaveLength(50)
  expect([numbers[0], numbers[9], numbers[10], numbers.at(-1)]).toEqual([1, 10, 42, 81])
}, 120_000)
