// The smoke checks on real servers and a real clock, without any deployment around them; and what they say, by value.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '@slipway/ecs'
import { createSend, noLag } from '@slipway/http-checks'
import { prepareSmokeChecks } from '../src/smoke/prepare.js'
import type { SmokeChecks } from '../src/smoke/smoke-checks.js'

let folder: string
let server: Server
/** By path: status and body. Anything else is not found. */
let answers: Record<string, { status?: number; body?: string }>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-smoke-'))
  answers = { '/health': {} }
  server = createServer((request, response) => {
    const answer = answers[request.url ?? '']
    response.writeHead(answer ? (answer.status ?? 200) : 404).end(answer?.body ?? 'ok\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const port = () => (server.address() as AddressInfo).port

const waitMs = 1_800_000

const quietly = {
  clock: systemClock,
  reporter: { info() {}, warning() {}, debug() {} },
  environment: {},
  probing: { send: createSend(), lag: noLag }, // a busy machine is no concern here
}

function prepare(rest: string, bakeMs = 0): Promise<SmokeChecks> {
  const file = join(folder, 'smoke.yml')
  writeFileSync(file, `version: 1\nbase_url: http://127.0.0.1:{{ port }}\n${rest}`)
  return prepareSmokeChecks(
    { file, variables: { port: String(port()) } },
    { bakeMs, waitMs },
    {
      ...quietly,
      environment: { GITHUB_WORKSPACE: folder },
    },
  )
}

const never = new AbortController().signal
const health = 'checks:\n  - name: health\n    request: GET /health\n'
const monitored = (interval: string, thresholds: string) =>
  `${health}monitor:\n  duration: 10m\n  interval: ${interval}\n  thresholds: { ${thresholds} }\n`

describe('on a real server', () => {
  test('a check that holds', async () => {
    const smoke = await prepare(health)
    expect(await smoke.check(never)).toMatchObject({ passed: true })
  })

  test('a check that fails, and then holds', async () => {
    answers = { '/health': { status: 503 } }
    const smoke = await prepare(health)
    const report = await smoke.check(never)
    expect(report.checks[0]).toMatchObject({
      outcome: 'failed',
      reason: 'status 503, expected 2xx',
    })
    answers = { '/health': {} }
    expect(await smoke.checkAgain(['health'], never)).toMatchObject({ passed: true })
  })

  test('only what failed is asked again, with what it reads captures from', async () => {
    answers = { '/token': { body: '{"token":"abcd"}' }, '/data/abcd': {}, '/version': {} }
    const smoke = await prepare(`checks:
  - { name: version, request: GET /version }
  - name: token
    after: [version]
    request: GET /token
    capture: { token: $.token }
  - { name: data, request: "GET /data/{{ token }}" }
`)
    expect(await smoke.check(never)).toMatchObject({ passed: true })
    const { checks } = await smoke.checkAgain(['data'], never)
    expect(checks.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['token', 'passed'],
      ['data', 'passed'],
    ])
  })

  test('a server that is gone', async () => {
    const smoke = await prepare(health)
    server.close()
    const report = await smoke.check(never)
    expect(report.passed).toBe(false)
    expect(report.checks[0]?.reason).toMatch(/refused/)
  })

  test('a monitor of a healthy server; the length is that of the bake', async () => {
    const smoke = await prepare(monitored('10ms', 'error_rate: < 5%'), 1_500)
    const report = await smoke.monitor?.watch(never)
    expect(report).toMatchObject({ verdict: 'healthy', candidate: { errors: 0 } })
    expect(report?.candidate.requests).toBeLessThanOrEqual(150)
  })

  test('a monitor that is stopped decides nothing', async () => {
    const smoke = await prepare(monitored('10ms', 'error_rate: < 5%'), 60_000)
    const stop = new AbortController()
    const watching = smoke.monitor?.watch(stop.signal)
    setTimeout(() => stop.abort(), 100)
    expect(await watching).toMatchObject({ verdict: 'inconclusive', decision: 'hold' })
  })

  test('a baseline, and what is slower than it', async () => {
    const smoke = await prepare(monitored('10ms', 'latency_increase: < 40ms'), 600)
    expect(smoke.monitor?.needsBaseline).toBe(true)
    expect(await smoke.monitor?.takeBaseline(never)).toEqual({ taken: true })
    server.removeAllListeners('request')
    server.on('request', (_, response) => void setTimeout(() => response.end('ok'), 150))
    // On a busy machine too few samples may be fit to convict it; verdicts are held on virtual time.
    const report = await smoke.monitor?.watch(never)
    expect(report?.verdict).not.toBe('healthy')
    expect(report?.latency.deltaMs).toBeGreaterThan(40)
  })

  test('nothing live is no baseline, and that takes no time', async () => {
    const smoke = await prepare(monitored('10ms', 'latency_increase: < 40ms'), 60_000)
    server.close()
    const sampled = await smoke.monitor?.takeBaseline(never)
    expect(sampled).toEqual({ taken: false, why: expect.stringMatching(/refused/) })
    expect(smoke.monitor?.goWithoutBaseline()).toBe('errors below 2 %')
  })
})

describe('what it says beforehand', () => {
  test('of the definition in the README', async () => {
    const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
    const [, text = ''] = /^```yml\n(# \.github\/smoke\.yml\n.*?)^```$/ms.exec(readme) ?? []
    const file = join(folder, 'smoke.yml')
    writeFileSync(file, text)
    const variables = { host: 'app.example.com', sha: '12e4567' }
    const smoke = await prepareSmokeChecks(
      { file, variables },
      { bakeMs: 300_000, waitMs },
      quietly,
    )
    expect([...smoke.course, ...smoke.asked]).toEqual([
      'Before the deployment the live version is sampled for 2:00, to compare its latency.',
      'Once the service is stable, the 2 smoke checks of smoke.yml will be made, for at most 30:00 in all.',
      'Then the service is watched for 5:30 (errors below 2 %, median latency at most 50 ms above before; monitor of smoke.yml): tile is a PNG',
      'right build is live: GET https://{{ host }}/version, for up to 2:00',
      'tile is a PNG: GET https://{{ host }}/tiles/10/525/340.png, for up to 2:00',
    ])
  })

  test('without a monitor, checks that read captures are not watched', async () => {
    const smoke = await prepare(
      `checks:
  - name: token
    request: GET /token
    capture: { token: $.token }
  - { name: data, request: "GET /data/{{ token }}" }
`,
      60_000,
    )
    expect(smoke.course).toEqual([
      'Once the service is stable, the 2 smoke checks of smoke.yml will be made, for at most 30:00 in all.',
      'Then the service is watched for 1:00 (errors below 2 %; smoke.yml has no monitor, so the usual one): token',
    ])
  })

  test('a control beside the candidate needs no baseline', async () => {
    const smoke = await prepare(
      `${monitored('1s', 'latency_increase: < 40ms')}  control: { base_url: http://127.0.0.1:1 }\n`,
      60_000,
    )
    expect(smoke.monitor?.needsBaseline).toBe(false)
  })

  test('of a thousand checks the first are told', async () => {
    const many = Array.from(
      { length: 1000 },
      (_, n) => `  - { name: c${n}, request: GET /c${n} }\n`,
    )
    const smoke = await prepare(`checks:\n${many.join('')}`)
    expect(smoke.course[0]).toContain('the 1000 smoke checks of smoke.yml')
    expect(smoke.asked).toHaveLength(51)
    expect(smoke.asked.at(-1)).toBe('… and 950 more')
  })

  test('a definition outside of the workspace is read with its own folder as the root', async () => {
    const file = join(folder, 'far.yml')
    writeFileSync(file, `version: 1\n${health.replace('/health', 'http://127.0.0.1/health')}`)
    const smoke = await prepareSmokeChecks(
      { file, variables: {} },
      { bakeMs: 0, waitMs },
      {
        ...quietly,
        environment: { GITHUB_WORKSPACE: join(folder, 'elsewhere') },
      },
    )
    expect(smoke.file).toBe('far.yml')
  })
})
