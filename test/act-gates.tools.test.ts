// The examples with gates before the deployment, run by act with real Checkov and with the coverage of Node's own test runner.

import { beforeAll, describe, expect, test } from '@jest/globals'
import { act, patienceMs } from './support/act.js'
import { requireTool } from './support/tools.js'

beforeAll(() => {
  requireTool('checkov', 'pip install checkov==3.3.13')
})

const sshForAll =
  /::error title=CRITICAL CKV_AWS_24,file=infrastructure\/ssh\.tf,line=1,.*ingress from 0\.0\.0\.0:0 to port 22/

describe('pull-request-gates', () => {
  test(
    'a change that is tested and closed passes, without a token',
    async () => {
      const { log, ...run } = await act('pull-request-gates')
      expect(log).toContain('passed: min-patch: 10/10 = 100.00 % ≥ 90 %')
      expect(log.match(/::warning::No comment: github-token is empty/g)).toHaveLength(2)
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: {
          coverage: { result: 'succeeded', outputs: { outcome: 'passed', 'patch-total': '10' } },
          infrastructure: { result: 'succeeded', outputs: { outcome: 'passed', blocking: '0' } },
        },
      })
    },
    patienceMs,
  )

  test(
    'a change that no test calls fails, and its lines are named',
    async () => {
      const { log, ...run } = await act('pull-request-gates', 'untested')
      expect(log).toContain('::error::min-patch: 7/10 = 70.00 %25 < 90 %25, 2 more lines needed')
      expect(log).toMatch(/title=Not covered,file=src\/discount\.mjs,line=8,endLine=10::/)
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: {
          coverage: { result: 'failed', outputs: { outcome: 'failed' } },
          infrastructure: { result: 'succeeded' },
        },
      })
    },
    patienceMs,
  )

  test(
    'a change that opens SSH to everybody fails, and its place is named',
    async () => {
      const { log, ...run } = await act('pull-request-gates', 'open-to-the-internet')
      expect(log).toMatch(sshForAll)
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: {
          coverage: { result: 'succeeded' },
          infrastructure: { result: 'failed', outputs: { outcome: 'failed', blocking: '1' } },
        },
      })
    },
    patienceMs,
  )
})

describe('pipeline', () => {
  const runs = (revision: string) => ({ 'production/shop': { revision, status: 200 } })

  test(
    'a good commit gets to production',
    async () => {
      const { log, ...run } = await act('pipeline')
      expect(log).toMatch(/shop \| migrated/)
      expect(log).toMatch(/right version: healthy after .*, version v2\)/)
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: {
          tests: { result: 'succeeded', outputs: { outcome: 'passed' } },
          infrastructure: { result: 'succeeded', outputs: { outcome: 'passed' } },
          ship: { result: 'succeeded', outputs: { outcome: 'healthy' } },
        },
        services: runs('shop:2'),
        changes: { RunTask: 1, UpdateService: 1 },
      })
    },
    patienceMs,
  )

  test.each([
    ['untested', 'tests', /::error::min-lines: 19\/23 = 82\.60 %25 < 90 %25, 2 more lines needed/],
    ['open-to-the-internet', 'infrastructure', sshForAll],
  ])(
    '%s: a gate fails, and nothing is deployed',
    async (variant, job, message) => {
      const { log, ...run } = await act('pipeline', variant)
      expect(log).toMatch(message)
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: { [job]: { result: 'failed', outputs: { outcome: 'failed' } } },
        services: runs('shop:1'),
      })
      expect(run.jobs).not.toHaveProperty('ship')
      expect(run.changes).toEqual({})
    },
    patienceMs,
  )

  test.each([
    [
      'migration-fails',
      'not-started',
      /::error::Task \w+ failed: container "shop" exited with 3; .*The service was not touched\./,
    ],
    [
      'crashes',
      'rolled-back',
      /::error::shop was hauled back to shop:1: essential container "shop"/,
    ],
    [
      'built-from-old-sources',
      'rolled-back',
      /::error::Check right version .* failed: version "v1", expected "built-from-old-sources"/,
    ],
  ])(
    '%s: the job ends with %s, and the version before runs',
    async (variant, outcome, message) => {
      const { log, ...run } = await act('pipeline', variant)
      expect(log).toMatch(message)
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: { ship: { result: 'failed', outputs: { outcome } } },
        services: runs('shop:1'),
      })
    },
    patienceMs,
  )
})
