// Seeded schedules of everything that can happen to a deployment, on virtual time. Each is played against the real main and post
// of the deploy action, and what has to hold of every run is checked: see support/fault-invariants.ts.
//
// SLIPWAY_FAULTS_SEED and SLIPWAY_FAULTS_RUNS look further than the seed and the number of runs that every test run takes.

import { test } from '@jest/globals'
import fc from 'fast-check'
import { story, violations } from './support/fault-invariants.js'
import { play } from './support/fault-play.js'
import {
  anySmoke,
  other,
  passing,
  refusal,
  type Schedule,
  schedules,
  violentEnd,
  type Weather,
} from './support/fault-schedule.js'

const firstSeed = Number(process.env.SLIPWAY_FAULTS_SEED ?? 1)
const numRuns = Number(process.env.SLIPWAY_FAULTS_RUNS ?? 60)

async function holds(schedule: Schedule): Promise<void> {
  const trace = await play(schedule)
  const found = violations(trace)
  if (found.length > 0) throw new Error(`${found.join('\n')}\n${story(trace)}`)
}

const anyEnd = fc.oneof(violentEnd, fc.constant({ kind: 'let be' as const }))

const weathers: Record<string, Weather> = {
  'on quiet days': {},
  'in storms that pass': { faults: passing },
  'when permissions go': { faults: refusal },
  'among other people': { others: other },
  'among other people, in storms': { faults: passing, others: other },
  'when it is cancelled or killed': { end: violentEnd },
  'when it is cancelled or killed, in storms': { faults: passing, end: violentEnd },
  'when everything comes together': {
    faults: fc.oneof(passing, passing, refusal),
    others: other,
    end: anyEnd,
  },
  'with smoke checks': { smoke: anySmoke },
  'with smoke checks, in storms that pass': { smoke: anySmoke, faults: passing },
  'with smoke checks, when permissions go': { smoke: anySmoke, faults: refusal },
  'with smoke checks, among other people': { smoke: anySmoke, others: other },
  'with smoke checks, when it is cancelled or killed': { smoke: anySmoke, end: violentEnd },
  'with smoke checks, when everything comes together': {
    smoke: anySmoke,
    faults: fc.oneof(passing, passing, refusal),
    others: other,
    end: anyEnd,
  },
}

test.each(
  Object.entries(weathers).map(
    ([name, weather], index) => [name, weather, firstSeed + index] as const,
  ),
)(
  '%s, the invariants hold',
  async (_name, weather, seed) => {
    await fc.assert(fc.asyncProperty(schedules(weather), holds), {
      seed,
      numRuns: weather.smoke ? Math.ceil(numRuns / 3) : numRuns, // a bake asks a lot
      interruptAfterTimeLimit: 100_000,
      markInterruptAsFailure: false,
    })
  },
  120_000,
)
