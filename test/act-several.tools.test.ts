// The examples that deploy more than one service, run by act.

import { describe, expect, test } from '@jest/globals'
import { act, patienceMs } from './support/act.js'

describe('two-services', () => {
  const search = (revision: string) => ({ 'production/search': { revision, status: 200 } })
  const shop = (revision: string) => ({ 'production/shop': { revision, status: 200 } })

  test(
    'one after the other',
    async () => {
      const { log, ...run } = await act('two-services')
      expect(run).toMatchObject({
        exitCode: 0,
        services: { ...search('search:2'), ...shop('shop:2') },
      })
      expect(log.indexOf('Deploying search from')).toBeGreaterThan(0)
      expect(log.indexOf('Deploying shop from')).toBeGreaterThan(
        log.indexOf('search runs search:2'),
      )
    },
    patienceMs,
  )

  test(
    'the second crashes, and both are taken back',
    async () => {
      const { log, ...run } = await act('two-services', 'second-crashes')
      expect(log).toMatch(
        /::error::shop was hauled back to shop:1: essential container "shop" exited with 1/,
      )
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: { deploy: { result: 'failed' } },
        services: { ...search('search:1'), ...shop('shop:1') },
      })
    },
    patienceMs,
  )

  test(
    'by matrix',
    async () => {
      const run = await act('two-services', 'matrix')
      expect(run).toMatchObject({
        exitCode: 0,
        services: { ...search('search:2'), ...shop('shop:2') },
      })
      expect(Object.values(run.jobs)).toMatchObject([
        { result: 'succeeded', outputs: { outcome: 'deployed' } },
        { result: 'succeeded', outputs: { outcome: 'deployed' } },
      ])
    },
    patienceMs,
  )

  test(
    'by matrix, one crashes and is taken back, and the other is deployed',
    async () => {
      const { log, ...run } = await act('two-services', 'matrix-one-crashes')
      expect(log).toMatch(/\(shop\).*::error::shop was hauled back to shop:1/)
      expect(run).toMatchObject({
        exitCode: 1,
        services: { ...search('search:2'), ...shop('shop:1') },
      })
    },
    patienceMs,
  )
})

describe('staging-then-production', () => {
  const services = (staging: string, production: string) => ({
    'staging/shop': { revision: staging, status: 200 },
    'production/shop': { revision: production, status: 200 },
  })

  test(
    'production gets the image that staging was asked about',
    async () => {
      const run = await act('staging-then-production')
      expect(run).toMatchObject({ exitCode: 0, services: services('staging-shop:2', 'shop:2') })
      const [staging, production] = ['staging', 'production'].map((job) => run.jobs[job]?.outputs)
      expect(staging?.image).toMatch(/\/shop@sha256:[0-9a-f]{64}$/)
      expect(production?.image).toBe(staging?.image)
    },
    patienceMs,
  )

  test(
    'a version that fails in staging does not get to production',
    async () => {
      const { log, ...run } = await act('staging-then-production', 'broken-tile')
      expect(log).toMatch(
        /::error::shop was hauled back to staging-shop:1: smoke check "tile" failed: body a PNG that ends after 1,000 bytes/,
      )
      expect(run).toMatchObject({
        exitCode: 1,
        jobs: { staging: { result: 'failed', outputs: { outcome: 'rolled-back' } } },
        services: services('staging-shop:1', 'shop:1'),
      })
      expect(run.jobs).not.toHaveProperty('production')
    },
    patienceMs,
  )
})
