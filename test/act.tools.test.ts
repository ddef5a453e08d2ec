// The examples that deploy one service, as GitHub would run them: by act, with the committed bundles, against a simulator whose
// tasks are real processes. Good releases come through; bad ones fail the job, and the old one is back.

import { describe, expect, test } from '@jest/globals'
import { act, patienceMs } from './support/act.js'

const shop = 'production/shop'
const before = { revision: 'shop:1', status: 200 }
const after = { revision: 'shop:2', status: 200 }

describe('deploy', () => {
  test(
    'a good release is deployed',
    async () => {
      const { log, ...run } = await act('deploy')
      expect(log).toContain('v2 was deployed, the shop runs shop:2')
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: { deploy: { result: 'succeeded', outputs: { outcome: 'deployed' } } },
        services: { [shop]: after },
      })
    },
    patienceMs,
  )

  test(
    'a release that crashes fails the job, and the old one is back',
    async () => {
      const { log, ...run } = await act('deploy', 'crashes')
      expect(log).toContain('crashes was rolled-back, the shop runs shop:1')
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: {
          deploy: {
            result: 'failed',
            outputs: {
              outcome: 'rolled-back',
              'rollback-verified': 'true',
              'failure-cause': expect.stringMatching(/^essential container "shop" exited with 1/),
            },
          },
        },
        services: { [shop]: before },
      })
    },
    patienceMs,
  )

  test(
    'a tag that was never pushed fails before anything is touched',
    async () => {
      const { log, ...run } = await act('deploy', 'never-pushed')
      expect(log).toMatch(/::error::.*shop:v99/)
      expect(run).toMatchObject({ exitCode: 1, jobs: { deploy: { result: 'failed' } } })
      expect(run.changes).toEqual({})
    },
    patienceMs,
  )
})

describe('rollback-from-another-job', () => {
  test(
    'a good release stays',
    async () => {
      const run = await act('rollback-from-another-job')
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: {
          deploy: { result: 'succeeded', outputs: { outcome: 'deployed' } },
          'front-page': { result: 'succeeded' },
        },
        services: { [shop]: after },
      })
      expect(run.jobs).not.toHaveProperty('roll-back')
    },
    patienceMs,
  )

  test(
    'a release that another job finds bad is taken back by a third',
    async () => {
      const { log, ...run } = await act('rollback-from-another-job', 'empty-front-page')
      expect(log).toContain('The requested URL returned error: 500')
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: {
          deploy: { result: 'succeeded', outputs: { outcome: 'deployed' } },
          'front-page': { result: 'failed' },
          'roll-back': {
            result: 'succeeded',
            outputs: { outcome: 'rolled-back', 'rollback-verified': 'true' },
          },
        },
        services: { [shop]: before },
      })
    },
    patienceMs,
  )
})

describe('migrate-then-deploy', () => {
  test(
    'the migration runs, then the release is deployed',
    async () => {
      const { log, ...run } = await act('migrate-then-deploy')
      expect(log).toMatch(/shop \| migrated/)
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: { deploy: { outputs: { outcome: 'deployed' } } },
        services: { [shop]: after },
        changes: { RunTask: 1 },
      })
    },
    patienceMs,
  )

  test(
    'a migration that fails leaves the service alone',
    async () => {
      const { log, ...run } = await act('migrate-then-deploy', 'migration-fails')
      expect(log).toContain('Error: column "price" does not exist')
      expect(log).toMatch(/::error::.*container "shop" exited with 3/)
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: { deploy: { result: 'failed', outputs: { outcome: 'not-started' } } },
        services: { [shop]: before },
      })
      expect(run.changes).not.toHaveProperty('UpdateService')
    },
    patienceMs,
  )
})
