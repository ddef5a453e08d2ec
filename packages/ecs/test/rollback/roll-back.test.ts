// The loop around the judge of a rollback: a rollback that is under way is followed to its end. (The actions' tests drive the rest.)

import { expect, test } from '@jest/globals'
import { newAccess } from '../../src/index.js'
import type { RollBackOptions } from '../../src/rollback/roll-back.js'
import { rollBack } from '../../src/rollback/roll-back.js'
import { type LookParts, look, newer, ours, revision, rollout, seconds, startMs } from '../looks.js'

const silent = { info: () => {}, debug: () => {}, warning: () => {} }

/** What becomes of it when these are the looks; the last one lasts. */
function followed(...looks: LookParts[]) {
  let nowMs = seconds(60)
  const asked: string[] = []
  const options = {
    // Nothing is sent while a rollback is followed.
    api: new Proxy({}, { get: (_, name) => () => void asked.push(String(name)) }),
    access: newAccess(silent),
    clock: {
      now: () => nowMs,
      sleep: async (durationMs: number) => {
        nowMs += durationMs
      },
    },
    random: () => 0.5,
    reporter: silent,
    observer: {
      look: async () => look(looks.length > 1 ? looks.shift() : looks[0]),
      serviceDeploymentArn: () => undefined,
      locate: async () => undefined,
    },
    name: { cluster: 'demo', service: 'web' },
    rollout: rollout(),
    remedy: 'follow',
    undo: {},
    timeoutMs: 900_000,
    resume: {
      method: 'ecs',
      badDeploymentId: 'ecs-svc/2',
      badCreatedAtMs: startMs,
      revertDeploymentId: undefined,
      target: revision('web:1'),
      startedAtMs: seconds(60),
      deadlineMs: seconds(960),
    },
  }
  return rollBack(options as unknown as RollBackOptions)
}

const back = newer({ taskDefinition: revision('web:1'), rolloutState: 'COMPLETED' })
const bad = ours({ status: 'ACTIVE', rolloutState: 'FAILED', running: 0 })

test('one look at which the service seems to be gone ends nothing', async () => {
  expect(await followed({ service: null }, { deployments: [back, bad] })).toMatchObject({
    kind: 'restored',
    runs: revision('web:1'),
  })
})

test('two in a row are believed', async () => {
  expect(await followed({ service: null }, { service: null })).toMatchObject({
    kind: 'failed',
    why: 'the service is gone',
  })
})
