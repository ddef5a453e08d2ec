// The smoke checks of a schedule: their definition, and a sender that answers them as the schedule says, without a network.

import type { Clock, WorldHandle } from '@slipway/ecs-simulator'
import { type Exchange, noLag, type Send } from '@slipway/http-checks'
import type { Probing } from '../../actions/ecs-deploy-with-rollback/src/smoke/smoke-checks.js'
import type { SmokePlan } from './fault-schedule.js'
import { snapshot } from './fault-snapshot.js'

export const smokeDefinition = `version: 1
base_url: https://app.example.com
defaults:
  retry: { timeout: 20s, interval: 2s }
checks:
  - name: well
    request: { url: /well, timeout: 5s }
monitor:
  duration: 1m
  interval: 1s
  thresholds: { error_rate: < 5% }
`

/** Asks the version that the service is set to, or gets 503 when none of its tasks can answer. */
export function probing(plan: SmokePlan, world: WorldHandle, clock: Clock): Probing {
  let asked = 0
  const send: Send = async ({ timeoutMs }, signal) => {
    const { image, serving } = snapshot(world)
    if (image === 'app:new') asked++
    const answer = !serving[image] ? 503 : image === 'app:new' ? answerOf(plan, asked) : 200
    const total = answer === 'none' ? timeoutMs : 20
    await clock.sleep(total, signal)
    const timings = { lookup: 0, connect: 1, tls: 0, firstByte: total, total }
    if (signal.aborted) return failed('aborted', timings)
    if (answer === 'none') return failed('timeout', timings)
    return {
      ok: true,
      response: {
        url: 'https://app.example.com/well',
        status: answer,
        statusText: '',
        httpVersion: '1.1',
        headers: [],
        body: Buffer.from('ok'),
        timings,
        remoteAddress: '10.0.3.4:443',
        redirects: [],
      },
    }
  }
  return { send, lag: noLag }
}

function answerOf(plan: SmokePlan, asked: number): number | 'none' {
  switch (plan) {
    case 'passes':
      return 200
    case 'fails':
      return 500
    case 'hangs':
      return 'none'
    case 'flaps':
      return asked % 2 === 0 ? 200 : 500
    case 'fails later':
      return asked < 20 ? 200 : 500
  }
}

const failed = (
  kind: 'aborted' | 'timeout',
  timings: Extract<Exchange, { ok: false }>['failure']['timings'],
): Exchange => ({ ok: false, failure: { kind, message: `no answer: ${kind}`, timings } })
