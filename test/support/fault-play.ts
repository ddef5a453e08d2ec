// Plays a schedule: a simulated ECS on virtual time, the deploy action's real main and post in this process, and all that the
// schedule does to them. What came of it is a Trace; nothing is judged here.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ActionRun, createLog, Interrupted } from '@slipway/action-kit'
import {
  type Behaviour,
  demoWorld,
  type RequestRecord,
  type Simulator,
  startSimulator,
  VirtualClock,
  type WorldConfig,
  webTaskDefinition,
} from '@slipway/ecs-simulator'
import { main } from '../../actions/ecs-deploy-with-rollback/src/main.js'
import { post } from '../../actions/ecs-deploy-with-rollback/src/post.js'
import {
  defaultOutputs,
  type OutputName,
} from '../../actions/ecs-deploy-with-rollback/src/report.js'
import { type FaultBoard, faultBoard } from './fault-board.js'
import { letOthersAct, type OtherDeed } from './fault-others.js'
import { newProcess, type Process } from './fault-process.js'
import type { Schedule, SmokePlan, Version } from './fault-schedule.js'
import { probing, smokeDefinition } from './fault-smoke.js'
import { type Snapshot, snapshot } from './fault-snapshot.js'

export interface Played {
  /** As they were written last. */
  outputs: Record<OutputName, string>
  /** What the step failed with; undefined when it succeeded. */
  error: Error | undefined
  /** It was ended from outside: what it would have reported nobody saw. */
  killed: boolean
  log: string[]
  startedMs: number
  endedMs: number
  requests: RequestRecord[]
}

export interface Trace {
  schedule: Schedule
  main: Played
  post: Played
  afterMain: Snapshot
  afterPost: Snapshot
  /** Long after, with nobody acting any more but ECS. */
  atLast: Snapshot
  others: OtherDeed[]
  /** When the run was cancelled, if it was. */
  cancelledMs: number | undefined
}

const settlingMs = 30 * 60_000

export async function play(schedule: Schedule): Promise<Trace> {
  const clock = new VirtualClock()
  const startedMs = clock.now()
  const simulator = await startSimulator({ clock, seed: schedule.seed, world: worldOf(schedule) })
  const folder = mkdtempSync(join(tmpdir(), 'slipway-faults-'))
  const environmentBefore = { ...process.env }
  const cancel = new AbortController()
  const state = new Map<string, string>()
  const board = faultBoard(simulator, schedule)
  try {
    const file = join(folder, 'task-definition.json')
    writeFileSync(file, JSON.stringify(newRevision(schedule)))
    writeFileSync(join(folder, 'smoke.yml'), smokeDefinition)
    process.env.RUNNER_TEMP = folder
    const inputs = {
      'task-definition': file,
      service: 'web',
      cluster: 'demo',
      ...schedule.inputs,
      ...(schedule.smoke && { 'smoke-checks': join(folder, 'smoke.yml') }),
    }
    const { deeds, rest } = letOthersAct(simulator, schedule.others)

    const life = newProcess(clock)
    let cancelledMs: number | undefined
    const { end } = schedule
    if (end.kind === 'kill') clock.wakeAt(startedMs + end.at * 1000, life.kill)
    if (end.kind === 'cancel') {
      clock.wakeAt(startedMs + end.at * 1000, () => {
        cancelledMs = clock.now()
        cancel.abort(new Interrupted('SIGINT'))
      })
      clock.wakeAt(startedMs + (end.at + 10) * 1000, life.kill)
    }
    if (end.kind === 'kill at call') {
      life.diesWhen(() => simulator.requests.length >= end.call)
    }
    const first = await perform({
      part: main,
      inputs,
      life,
      simulator,
      state,
      signal: cancel.signal,
      smoke: schedule.smoke,
    })
    const afterMain = snapshot(simulator.world)
    await bury(simulator, board, clock, life)

    await clock.sleep(schedule.post.delaySeconds * 1000)
    const failed = first.killed || first.error !== undefined || schedule.post.jobFails
    const second = await perform({
      part: post,
      inputs: {
        ...inputs,
        'job-status':
          cancelledMs !== undefined && (first.killed || first.error)
            ? 'cancelled'
            : failed
              ? 'failure'
              : 'success',
      },
      life: newProcess(clock),
      simulator,
      state,
      signal: new AbortController().signal,
    })
    const afterPost = snapshot(simulator.world)
    rest()
    await clock.sleep(settlingMs)
    const atLast = snapshot(simulator.world)
    return {
      schedule,
      main: first,
      post: second,
      afterMain,
      afterPost,
      atLast,
      others: deeds,
      cancelledMs,
    }
  } finally {
    process.env = environmentBefore
    await simulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is left of a process that ended (promises that nobody awaits any more) reaches ECS no longer. */
async function bury(
  simulator: Simulator,
  board: FaultBoard,
  clock: VirtualClock,
  life: Process,
): Promise<void> {
  life.kill()
  board.cutOff(true)
  const underWayUntil = simulator.requests
    .filter(({ fault }) => fault === 'late')
    .map(({ at }) => at + board.longestDelayMs)
  await clock.sleep(Math.max(0, ...underWayUntil.map((at) => at - clock.now())) + 1)
  board.cutOff(false)
}

interface Performance {
  part: typeof main
  inputs: Record<string, string>
  life: Process
  simulator: Simulator
  state: Map<string, string>
  signal: AbortSignal
  smoke?: SmokePlan | undefined
}

async function perform(performance: Performance): Promise<Played> {
  const { part, inputs, life, simulator, state, signal, smoke } = performance
  for (const key of Object.keys(process.env)) if (key.startsWith('INPUT_')) delete process.env[key]
  Object.assign(process.env, simulator.environment)
  for (const [input, value] of Object.entries(inputs)) {
    process.env[`INPUT_${input.toUpperCase()}`] = value
  }
  const { clock } = life
  const startedMs = clock.now()
  const firstRequest = simulator.requests.length
  const outputs = { ...defaultOutputs }
  let written = { ...outputs }
  const lines: string[] = []
  const say = (text: string) => {
    if (!life.dead()) lines.push(`${Math.round((clock.now() - startedMs) / 100) / 10}s ${text}`)
  }
  const run: ActionRun<OutputName> = {
    signal,
    outputs: {
      set(output, value) {
        outputs[output] = typeof value === 'object' ? JSON.stringify(value) : String(value)
      },
      get: (output) => outputs[output],
      write() {
        if (!life.dead()) written = { ...outputs }
      },
    },
    log: createLog({
      info: say,
      debug: say,
      notice: (text) => say(String(text)),
      warning: (text) => say(`warning: ${text}`),
      error: (text) => say(`error: ${text}`),
      startGroup: say,
      endGroup: () => {},
    }),
    summary: { add: () => {} },
    state: {
      save: (key, value) => void (life.dead() || state.set(key, value)),
      read: (key) => state.get(key),
    },
  }
  const surroundings = {
    clock,
    random: () => 0.5,
    ...(smoke && { probing: probing(smoke, simulator.world, clock) }),
  }
  const ended = part(run, surroundings).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))),
  )
  const error = await Promise.race([ended, life.ended])
  return {
    outputs: life.dead() ? written : outputs,
    error,
    killed: life.dead(),
    log: lines,
    startedMs,
    endedMs: clock.now(),
    requests: simulator.requests.slice(firstRequest),
  }
}

function worldOf({ service, version }: Schedule): WorldConfig {
  const { desired, behindLoadBalancer, breaker, deregistered, percents } = service
  const [minimumHealthyPercent, maximumPercent] = percents
  return demoWorld({
    behindLoadBalancer,
    images: {
      'app:new': { behaviour: behaviourOf(version, behindLoadBalancer) },
      'app:broken': { behaviour: { kind: 'crash', afterMs: 3000 } },
    },
    alarms: { 'web-errors': 'OK' },
    ...(deregistered && { deregistered: ['web:1'] }),
    service: {
      desiredCount: desired,
      deploymentConfiguration: {
        minimumHealthyPercent,
        maximumPercent,
        deploymentCircuitBreaker: {
          enable: breaker !== 'none',
          rollback: breaker === 'rolls-back',
        },
        alarms: {
          alarmNames: ['web-errors'],
          enable: breaker !== 'none',
          rollback: breaker === 'rolls-back',
        },
        ...(breaker !== 'none' && { bakeTimeInMinutes: 1 }),
      },
    },
  })
}

function behaviourOf(version: Version, behindLoadBalancer: boolean): Behaviour {
  switch (version.kind) {
    case 'good':
      return { kind: 'healthy' }
    case 'slow':
      return { kind: 'slow-start', afterMs: version.after * 1000 }
    case 'flaky':
      return { kind: 'flaky', failures: version.failures }
    case 'crash':
    case 'late-crash':
      return { kind: 'crash', exitCode: 1, afterMs: version.after * 1000 }
    case 'out-of-memory':
      return { kind: 'out-of-memory', afterMs: version.after * 1000 }
    case 'unhealthy':
      return { kind: 'never-healthy', via: behindLoadBalancer ? 'load-balancer' : 'container' }
    case 'unpullable':
      return { kind: 'unpullable' }
    case 'missing-secret':
      return { kind: 'missing-secret' }
  }
}

function newRevision({ version, service }: Schedule) {
  const checked = version.kind === 'unhealthy' && !service.behindLoadBalancer
  return webTaskDefinition('app:new', {
    ...(checked && {
      healthCheck: { command: ['CMD-SHELL', 'exit 1'], interval: 10, timeout: 5, retries: 3 },
    }),
  })
}
