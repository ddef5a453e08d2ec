// A deployment on a stage: a scenario of the simulator on virtual time, and this action's main (and post) run in this
// process against it, with the inputs as the runner gives them. What the runner would see is recorded.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ActionRun, createLog, Interrupted } from '@slipway/action-kit'
import type { Clock } from '@slipway/ecs'
import {
  type Scenario,
  type ScenarioName,
  type ScenarioOptions,
  type Simulator,
  scenarios,
  startScenario,
  VirtualClock,
  webTaskDefinition,
} from '@slipway/ecs-simulator'
import { main } from '../src/main.js'
import { post } from '../src/post.js'
import { defaultOutputs, type OutputName } from '../src/report.js'

export interface Played {
  outputs: Record<OutputName, string>
  /** What the step failed with; undefined when it succeeded. */
  error: Error | undefined
  log: string
  summary: string
  /** Simulated seconds. */
  seconds: number
}

export interface Stage {
  simulator: Simulator
  clock: VirtualClock
  /** Aborts the run as the runner's first SIGINT does. */
  cancel(): void
  deploy(inputs?: Record<string, string>): Promise<Played>
  /** Main does not live longer than that many simulated milliseconds. */
  deployUntilKilled(afterMs: number, inputs?: Record<string, string>): Promise<void>
  post(inputs?: Record<string, string>): Promise<Played>
  /** How often each action of ECS was called. */
  calls(action: string): number
  taskDefinitionFile(image?: string): string
}

export async function onStage<T>(
  name: ScenarioName,
  play: (stage: Stage) => Promise<T>,
  options: Omit<ScenarioOptions, 'clock'> = {},
): Promise<T> {
  const { deploy }: Scenario = scenarios[name]
  const clock = new VirtualClock()
  const simulator = await startScenario(name, { clock, ...options })
  const folder = mkdtempSync(join(tmpdir(), 'slipway-'))
  const environmentBefore = { ...process.env }
  const controller = new AbortController()
  const state = new Map<string, string>()

  const taskDefinitionFile = (image: string = deploy.image) => {
    const file = join(folder, `${image.replace(/\W/g, '-')}.json`)
    const definition = webTaskDefinition(image)
    const [container] = definition.containerDefinitions as object[]
    const containerDefinitions = [{ ...container, ...deploy.container }]
    writeFileSync(file, JSON.stringify({ ...definition, containerDefinitions }))
    return file
  }

  async function perform(
    part: typeof main,
    inputs: Record<string, string>,
    signal: AbortSignal,
    runClock: Clock = clock,
  ): Promise<Played> {
    for (const key of Object.keys(process.env))
      if (key.startsWith('INPUT_')) delete process.env[key]
    Object.assign(process.env, simulator.environment)
    for (const [input, value] of Object.entries(inputs)) {
      process.env[`INPUT_${input.toUpperCase()}`] = value
    }
    const outputs = { ...defaultOutputs }
    const lines: string[] = []
    const blocks: string[] = []
    const line = (text: string) => void lines.push(text)
    const run: ActionRun<OutputName> = {
      signal,
      outputs: {
        set(output, value) {
          outputs[output] = typeof value === 'object' ? JSON.stringify(value) : String(value)
        },
        get: (output) => outputs[output],
        write: () => {},
      },
      log: createLog({
        info: line,
        debug: () => {},
        notice: (text) => line(String(text)),
        warning: (text) => line(`warning: ${text}`),
        error: (text) => line(`error: ${text}`),
        startGroup: line,
        endGroup: () => {},
      }),
      summary: { add: (...more) => void blocks.push(...more) },
      state: {
        save: (key, value) => void state.set(key, value),
        read: (key) => state.get(key),
      },
    }
    const startedMs = clock.now()
    const error = await part(run, { clock: runClock, random: () => 0.5 }).then(
      () => undefined,
      (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))),
    )
    const seconds = (clock.now() - startedMs) / 1000
    return { outputs, error, log: lines.join('\n'), summary: blocks.join('\n\n'), seconds }
  }

  const deployInputs = (inputs: Record<string, string>) => ({
    'task-definition': deploy.force ? 'web:1' : taskDefinitionFile(),
    'force-new-deployment': String(deploy.force ?? false),
    service: 'web',
    cluster: 'demo',
    ...inputs,
  })

  const stage: Stage = {
    simulator,
    clock,
    cancel: () => controller.abort(new Interrupted('SIGINT')),
    deploy: (inputs = {}) => perform(main, deployInputs(inputs), controller.signal),
    async deployUntilKilled(afterMs, inputs = {}) {
      const { mortal, killed } = mortalClock(clock, clock.now() + afterMs)
      await Promise.race([perform(main, deployInputs(inputs), controller.signal, mortal), killed])
    },
    post: (inputs = {}) =>
      perform(
        post,
        { service: 'web', cluster: 'demo', 'task-definition': 'web:2', ...inputs },
        new AbortController().signal,
      ),
    calls: (action) => simulator.requests.filter((request) => request.action === action).length,
    taskDefinitionFile,
  }
  try {
    return await play(stage)
  } finally {
    process.env = environmentBefore
    await simulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A clock on which nobody wakes up after `endMs`: who sleeps on it then is as good as killed. */
function mortalClock(clock: Clock, endMs: number) {
  let die = () => {}
  const killed = new Promise<void>((resolve) => {
    die = resolve
  })
  const mortal: Clock = {
    now: () => clock.now(),
    async sleep(ms, signal) {
      if (clock.now() + ms < endMs) return clock.sleep(ms, signal)
      await clock.sleep(Math.max(0, endMs - clock.now()))
      die()
      return new Promise<void>(() => {})
    },
  }
  return { mortal, killed }
}
