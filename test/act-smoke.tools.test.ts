// The examples with smoke checks, run by act: what ECS calls healthy has to be what was shipped, and well.

import { describe, expect, test } from '@jest/globals'
import { act, patienceMs } from './support/act.js'

const shop = 'production/shop'

describe('deploy-then-smoke', () => {
  test(
    'a version that passes its checks stays',
    async () => {
      const { log, ...run } = await act('deploy-then-smoke')
      expect(log).toMatch(/right version: healthy after .*, version v2\)/)
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: { deploy: { result: 'succeeded', outputs: { outcome: 'healthy', passed: '3' } } },
        services: { [shop]: { revision: 'shop:2', status: 200 } },
      })
    },
    patienceMs,
  )

  test.each([
    [
      'broken-tile',
      /::error::Check tile \(\.github\/smoke\.yml, line \d+\) failed: body a PNG that ends after 1,000 bytes, within its IDAT chunk/,
    ],
    [
      'built-from-old-sources',
      /::error::Check right version \(\.github\/smoke\.yml, line \d+\) failed: version "v1", expected "built-from-old-sources"/,
    ],
  ])(
    '%s is deployed, fails its checks, and is taken back by its record',
    async (variant, message) => {
      const { log, ...run } = await act('deploy-then-smoke', variant)
      expect(log).toMatch(message)
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: {
          deploy: {
            result: 'failed',
            outputs: { outcome: 'rolled-back', 'rollback-verified': 'true' },
          },
        },
        services: { [shop]: { revision: 'shop:1', status: 200 } },
        changes: { UpdateService: 2 },
      })
    },
    patienceMs,
  )
})

describe('smoke-checks', () => {
  test(
    'a good version passes the eight checks, and gets the traffic',
    async () => {
      const { log, ...run } = await act('smoke-checks')
      expect(log).toContain('5 of 5 checks passed')
      expect(log).toMatch(/0 of \d+ requests failed/)
      expect(log).toMatch(/Latency of health: .*; 50 ms are allowed/)
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: { switch: { result: 'succeeded', outputs: { decision: 'promote' } } },
        live: 'green',
      })
    },
    patienceMs,
  )

  test(
    'what is wrong with green is told before it gets any traffic',
    async () => {
      const { log, ...run } = await act('smoke-checks', 'all-wrong')
      const failures = [...log.matchAll(/::error::Check (.*) \(\.github.* failed: (.*) \(/g)]
      expect(failures.map(([, check, failure]) => [check, failure])).toEqual([
        ['health', 'status 503, expected 200'],
        [
          'the tile is a PNG',
          'body a PNG that ends after 1,000 bytes, within its IDAT chunk: no IEND chunk, expected png',
        ],
        [
          'the time series has numbers',
          'jsonpath $.points[0].value "NaN" (a string), expected a number',
        ],
        [
          'metrics are exported',
          'body "# nothing\\n", expected matches /^http_requests_total\\b/m',
        ],
        ['the version is the one that was shipped', 'version "v1", expected "v2"'],
      ])
      expect(log).not.toContain('Main Shift the traffic')
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: { switch: { result: 'failed', outputs: { outcome: 'unhealthy' } } },
        live: 'blue',
      })
    },
    patienceMs,
  )

  test.each([
    ['slow', /::error::Latency of health: it rose by \d+ ms, .*; 50 ms are allowed\./],
    ['errors', /::error::\d+ of \d+ requests failed \(.*\), and up to 2 %25 are allowed/],
  ])(
    '%s is seen by the watch after the switch, and the traffic goes back',
    async (variant, message) => {
      const { log, ...run } = await act('smoke-checks', variant)
      expect(log).toMatch(message)
      expect(log).toMatch(/traffic goes to green[\s\S]*traffic goes to blue/)
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: { switch: { result: 'failed', outputs: { decision: 'rollback' } } },
        live: 'blue',
      })
    },
    patienceMs,
  )
})
