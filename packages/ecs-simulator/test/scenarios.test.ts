import { describe, expect, test } from '@jest/globals'
import { withScenario } from './support.js'

const isOver = (service: { deployments?: { rolloutState?: string }[] }) =>
  service.deployments?.[0]?.rolloutState !== 'IN_PROGRESS'

describe('the timelines', () => {
  test('healthy: completed a few seconds after the counts match', () =>
    withScenario('healthy', async (stage) => {
      const id = await stage.deploy()
      const counted = await stage.until(({ deployments }) => deployments?.length === 1, 1)
      expect(counted.deployments?.[0]).toMatchObject({ id, rolloutState: 'IN_PROGRESS' })
      const countedAt = stage.seconds()
      await stage.until(isOver, 1)
      expect(stage.seconds() - countedAt).toBeGreaterThanOrEqual(3.6)
    }))

  test('crash loop: rolled back to a new deployment, ours stays FAILED', () =>
    withScenario('crash-loop-breaker-rollback', async (stage) => {
      const id = await stage.deploy()
      const rollingBack = await stage.until(({ deployments }) => deployments?.[0]?.id !== id, 1)
      expect(rollingBack.deployments?.[1]).toMatchObject({
        id,
        status: 'ACTIVE',
        rolloutState: 'FAILED',
        failedTasks: 3,
      })
      expect(await stage.until(isOver)).toMatchObject({ runningCount: 1 })
    }))
})
