import { expect, test } from '@jest/globals'
import { onStage } from './stage.js'

test('healthy', () =>
  onStage('healthy', async (stage) => {
    const played = await stage.deploy()
    console.log(
      played.log,
      played.summary,
      played.outputs,
      played.seconds,
      played.error,
      stage.simulator.requests.length,
    )
    expect(played.outputs.outcome).toBe('deployed')
  }))
test('crash', () =>
  onStage('crash-loop-breaker-rollback', async (stage) => {
    const played = await stage.deploy()
    console.log(
      played.log,
      played.summary,
      played.outputs,
      played.seconds,
      played.error,
      stage.simulator.requests.length,
    )
    expect(played.outputs.outcome).toBe('rolled-back')
  }))
