import { tmpdir } from 'node:os'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readDefinition } from '../../src/definition/read.js'
import { prepareProbes } from '../../src/run/probe.js'
import { systemClock } from '../../src/run/system-clock.js'
import { createSend } from '../../src/transport/index.js'
import { run, serve, type TestServer } from './support.js'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

describe('a version anywhere in the body is a word of its own', () => {
  test.each<[version: string, body: string, passes: boolean]>([
    ['1.1', 'version 1.1.', true],
    ['1.1', '{"version":"v1.1"}', true],
    ['1.1', '1.10', false],
    ['1.1', '1.1.2', false],
    ['1.1', '1.1-rc1', false],
    ['1.1', '2.1.1', false],
    ['1.1', '1x1', false],
    ['abc1234', 'sha=abc1234\n', true],
    ['abc1234', 'abc12345', false],
    ['v2+build.5', 'is v2+build.5 now', true],
  ])('%s in %j: %s', async (version, body, passes) => {
    const server = await serve(() => ({ body }))
    servers.push(server)
    const { report } = await run(
      '  - { name: a, request: GET /, expect: { version: "{{ v }}" } }',
      {
        base: server.url,
        variables: { v: version },
      },
    )
    expect(report.passed).toBe(passes)
    if (!passes)
      expect(report.checks[0]?.reason).toContain(`expected "${version}" as a word of its own`)
  })
})

test('a variable alone is compared as a number too, a text in quotes stays a text', async () => {
  const server = await serve(() => ({ body: '{"n":5,"t":"5"}' }))
  servers.push(server)
  const expected = 'jsonpath: { $.n: "{{ v }}", $.t: "{{ v }}" }'
  const { report } = await run(`  - { name: a, request: GET /, expect: { ${expected} } }`, {
    base: server.url,
    variables: { v: '5' },
  })
  expect(report.passed).toBe(true)
})

test('a variable in a pattern and in a path is only itself', async () => {
  const server = await serve(() => ({ body: '{"a.b":"x+y"}' }))
  servers.push(server)
  const { report } = await run(
    `  - { name: a, request: GET /, expect: { jsonpath: { '$["{{ k }}"]': { matches: '/^{{ v }}$/' } } } }`,
    { base: server.url, variables: { k: 'a.b', v: 'x+y' } },
  )
  expect(report.checks[0]?.reason).toBeUndefined()
})

describe('probes', () => {
  const secrets = { register: () => {}, redact: (text: string) => text }

  test('each arm is asked once at its own address, and judged', async () => {
    const blue = await serve(() => ({}))
    const green = await serve((_, count) => ({ status: count === 1 ? 200 : 503 }))
    servers.push(blue, green)
    const text = `version: 1
base_url: http://unused.example
checks:
  - { name: a, request: GET /other }
  - { name: health, request: "GET /health?key=1", timeout: 3s, retry: { timeout: 1m } }
monitor:
  checks: [health]
  duration: 5m
  thresholds: { error_rate: < 2% }
  control: { base_url: "${blue.url}" }
  candidate: { base_url: "${green.url}" }
`
    const definition = readDefinition(text, { file: 'smoke.yml', root: tmpdir(), variables: [] })
    const { probe, checks, timeoutMs } = prepareProbes(definition, {
      send: createSend(),
      secrets,
      variables: {},
      root: tmpdir(),
      clock: systemClock,
    })
    expect(checks).toEqual([{ name: 'health', target: 'GET /health' }])
    expect(timeoutMs).toBe(3000)
    const { signal } = new AbortController()
    expect(await probe(0, 'control', signal)).toMatchObject({ ok: true })
    expect(await probe(0, 'candidate', signal)).toMatchObject({ ok: true })
    expect(await probe(0, 'candidate', signal)).toEqual({
      ok: false,
      failure: { kind: 'wrong-answer', message: 'status 503, expected 2xx' },
    })
    expect([blue.requests.length, green.requests.length]).toEqual([1, 2])
  })

  test('a probe that reads what another check captures is refused', () => {
    const text = `version: 1
base_url: http://x
checks:
  - { name: login, request: GET /, capture: { t: $.t } }
  - { name: use, request: "GET /{{ t }}" }
monitor: { duration: 5m, thresholds: { error_rate: < 2% } }
`
    expect(() =>
      readDefinition(text, { file: 'smoke.yml', root: tmpdir(), variables: [] }),
    ).toThrow(
      'smoke.yml: line 6, column 10: the monitor asks check "use" alone, but it needs the captured {{ t }}; list other checks under monitor',
    )
  })
})
