// In the partitions of AWS that are not the usual one: ARNs, registries and consoles have other names there, and nothing of ours
// may take them for granted.

import { describe, expect, jest, test } from '@jest/globals'
import { imagesThatRun, onQuickEcs, ship } from './support/shipping.js'

jest.setTimeout(60_000) // on a busy machine

describe.each([
  ['cn-north-1', 'aws-cn', 'amazonaws.com.cn', 'cn-north-1.console.amazonaws.cn'],
  ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com', 'us-gov-west-1.console.amazonaws-us-gov.com'],
])('%s', (region, partition, suffix, console) => {
  const registry = `123456789012.dkr.ecr.${region}.${suffix}`
  const image = { image: `${registry}/app:new`, 'resolve-digest': 'true' }

  test('a good version is deployed, pinned to its digest', () =>
    onQuickEcs({ region }, async (simulator) => {
      const { deploy, summary } = await ship(simulator, {
        render: image,
        deploy: { 'expected-account-id': '123456789012' },
      })
      expect(deploy.outputs).toMatchObject({
        outcome: 'deployed',
        'task-definition-arn': `arn:${partition}:ecs:${region}:123456789012:task-definition/web:2`,
      })
      expect(new Set(imagesThatRun(simulator))).toEqual(
        new Set([expect.stringMatching(`^${registry}/app@sha256:[0-9a-f]{64}$`)]),
      )
      expect(summary).toContain(`https://${console}/ecs/v2/clusters/demo/services/web/`)
    }))

  test('a bad one is hauled back', () =>
    onQuickEcs({ region, newVersion: { kind: 'crash', afterMs: 50 } }, async (simulator) => {
      const { deploy } = await ship(simulator, { render: image })
      expect(deploy.outputs).toMatchObject({ outcome: 'rolled-back', 'rollback-verified': 'true' })
      expect(imagesThatRun(simulator)).toEqual(['app:1', 'app:1'])
    }))
})
