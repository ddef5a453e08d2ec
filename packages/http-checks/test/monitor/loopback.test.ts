// Short monitors on a real clock against a real server whose errors and latencies are known.
import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  eventLoopLag,
  noLag,
  type Probe,
  runMonitor,
  takeBaseline,
} from '../../src/monitor/index.js'
import { systemClock as clock } from '../../src/run/system-clock.js'
import { seeded, settings } from './synthetic.js'

let server: Server
let port = 0
beforeAll(async () => {
  const chance = seeded(11)
  // /errors/p/latency: a share p of the answers is a 503; each takes that many milliseconds.
  server = createServer((request, response) => {
    const [, share = '0', ms = '0'] = (request.url ?? '').split('/').slice(1)
    response.statusCode = chance() < Number(share) ? 503 : 200
    setTimeout(() => response.end('ok'), Number(ms))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const probeOf =
  (path: string): Probe =>
  (_check, _arm, signal) =>
    new Promise((resolve) => {
      const sentMs = clock.now()
      get({ host: '127.0.0.1', port, path, signal }, (response) => {
        response.resume()
        response.on('end', () => {
          if (response.statusCode === 200) resolve({ ok: true, latencyMs: clock.now() - sentMs })
          else resolve({ ok: false, failure: { kind: 'wrong-answer', message: 'status 503' } })
        })
      }).on('error', ({ message }) =>
        resolve({ ok: false, failure: { kind: 'no-answer', message } }),
      )
    })

const monitor = (path: string, parts: Partial<Parameters<typeof runMonitor>[0]> = {}) =>
  runMonitor({
    settings: settings({ durationMs: 2000, intervalMs: 10 }),
    checks: ['health'],
    probe: probeOf(path),
    probeTimeoutMs: 2000,
    clock,
    lag: noLag,
    signal: new AbortController().signal,
    ...parts,
  })

test('no errors are confirmed', async () => {
  const report = await monitor('/errors/0/1')
  expect(report).toMatchObject({ verdict: 'healthy', candidate: { requests: 200, errors: 0 } })
})

test('30 % errors are found', async () => {
  expect(await monitor('/errors/0.3/1')).toMatchObject({
    verdict: 'unhealthy',
    decision: 'rollback',
  })
})

test('a server that is gone is no healthy one', async () => {
  const gone: Probe = async () => ({
    ok: false,
    failure: { kind: 'no-answer', message: 'ECONNREFUSED' },
  })
  expect((await monitor('/', { probe: gone })).verdict).toBe('unhealthy')
})

test('a version that became 80 ms slower is found against its baseline', async () => {
  const lag = eventLoopLag(clock)
  const checks = [{ name: 'health', target: 'GET /' }]
  const signal = new AbortController().signal
  const common = { probe: probeOf('/errors/0/5'), probeTimeoutMs: 2000, clock, signal }
  const baseline = await takeBaseline({
    ...common,
    checks,
    samplesPerCheck: 120,
    intervalMs: 10,
    lag: noLag,
    nodeVersion: 'v0',
  })
  const report = await monitor('/errors/0/85', {
    baseline,
    settings: settings({
      durationMs: 1500,
      intervalMs: 10,
      thresholds: { errorRate: undefined, latencyIncreaseMs: 50, latencyP95IncreaseMs: undefined },
    }),
  })
  lag.stop()
  expect(report.verdict).toBe('unhealthy')
  expect(report.latency.deltaLowerMs).toBeGreaterThan(50)
})
