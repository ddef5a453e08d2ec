// The workflows of examples/ as GitHub would run them: by act, with the committed bundles, against a simulator whose tasks are
// real processes. Good releases come through; bad ones fail the job, and the old one is back.

import { describe, expect, test } from '@jest/globals'
import { type ActRun, runWithAct } from './support/act.js'
import { startShop, visit } from './support/shop-world.js'

interface Release {
  run: ActRun
  /** What the service is set to afterwards. */
  runs: string | undefined
  frontPage: number
  calls: (action: string) => number
}

async function release(example: string, tag: string): Promise<Release> {
  const shop = await startShop()
  try {
    const run = await runWithAct({
      example,
      inputs: { tag },
      vars: { SHOP_URL: shop.loadBalancer?.urls.shop ?? '' },
      credentials: shop.environment,
    })
    return {
      run,
      runs: shop.world.service('shop').spec.taskDefinitionArn.split('/').at(-1),
      frontPage: await visit(shop),
      calls: (action) => shop.requests.filter((request) => request.action === action).length,
    }
  } finally {
    await shop.close()
  }
}

const patienceMs = 200_000

describe('deploy', () => {
  test(
    'a good release is deployed',
    async () => {
      const { run, runs, frontPage } = await release('deploy', 'v2')
      expect(run.log).toContain('v2 was deployed, the shop runs shop:2')
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: { deploy: { result: 'succeeded', outputs: { outcome: 'deployed' } } },
      })
      expect([runs, frontPage]).toEqual(['shop:2', 200])
    },
    patienceMs,
  )

  test(
    'a release that crashes fails the job, and the old one is back',
    async () => {
      const { run, runs, frontPage } = await release('deploy', 'crashes')
      expect(run.log).toContain('crashes was rolled-back, the shop runs shop:1')
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
      })
      expect([runs, frontPage]).toEqual(['shop:1', 200])
    },
    patienceMs,
  )

  test(
    'a tag that was never pushed fails before anything is touched',
    async () => {
      const { run, calls } = await release('deploy', 'v99')
      expect(run).toMatchObject({ exitCode: 1, jobs: { deploy: { result: 'failed' } } })
      expect(run.log).toMatch(/::error::.*shop:v99/)
      expect(calls('RegisterTaskDefinition') + calls('UpdateService')).toBe(0)
    },
    patienceMs,
  )
})

describe('rollback-from-another-job', () => {
  test(
    'a good release stays',
    async () => {
      const { run, runs, frontPage } = await release('rollback-from-another-job', 'v2')
      expect(run.exitCode).toBe(0)
      expect(run.jobs).toMatchObject({
        deploy: { result: 'succeeded', outputs: { outcome: 'deployed' } },
        'front-page': { result: 'succeeded' },
      })
      expect(run.jobs).not.toHaveProperty('roll-back')
      expect([runs, frontPage]).toEqual(['shop:2', 200])
    },
    patienceMs,
  )

  test(
    'a release that another job finds bad is taken back by a third',
    async () => {
      const { run, runs, frontPage } = await release(
        'rollback-from-another-job',
        'empty-front-page',
      )
      expect(run.exitCode).toBe(1)
      expect(run.jobs).toMatchObject({
        deploy: { result: 'succeeded', outputs: { outcome: 'deployed' } },
        'front-page': { result: 'failed' },
        'roll-back': {
          result: 'succeeded',
          outputs: { outcome: 'rolled-back', 'rollback-verified': 'true' },
        },
      })
      expect([runs, frontPage]).toEqual(['shop:1', 200])
    },
    patienceMs,
  )
})

describe('migrate-then-deploy', () => {
  test(
    'the migration runs, then the release is deployed',
    async () => {
      const { run, runs, calls } = await release('migrate-then-deploy', 'v2')
      expect(run).toMatchObject({
        exitCode: 0,
        jobs: { deploy: { outputs: { outcome: 'deployed' } } },
      })
      expect(run.log).toMatch(/shop \| migrated/)
      expect([runs, calls('RunTask')]).toEqual(['shop:2', 1])
    },
    patienceMs,
  )

  test(
    'a migration that fails leaves the service alone',
    async () => {
      const { run, runs, calls } = await release('migrate-then-deploy', 'migration-fails')
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: { deploy: { result: 'failed', outputs: { outcome: 'not-started' } } },
      })
      expect(run.log).toContain('Error: column "price" does not exist')
      expect(run.log).toMatch(/::error::.*container "shop" exited with 3/)
      expect([runs, calls('UpdateService')]).toEqual(['shop:1', 0])
    },
    patienceMs,
  )
})
