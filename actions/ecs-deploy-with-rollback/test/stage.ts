// A deployment on a stage: a scenario of the simulator on virtual time, and this action's main (and post) run in this
// process against it, with the inputs as the runner gives them. What the runner would see is recorded.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Interrupted } from '@slipway/action-kit'
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
import { type Exchange, type HttpResponse, noLag, type Send } from '@slipway/http-checks'
import {
  inputVariables,
  type Recorded,
  recordRun,
  setEnvironment,
} from '../../../test/support/recorded-run.js'
import { main } from '../src/main.js'
import { post } from '../src/post.js'
import { defaultOutputs, type OutputName } from '../src/report.js'

export interface Played extends Recorded<OutputName> {
  /** Simulated seconds. */
  seconds: number
}

/** What the service answers to smoke checks. */
export interface Answer {
  status?: number
  body?: string | Uint8Array
  /** Simulated; 20 ms by default. */
  latencyMs?: number
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
  /** Writes the definition of smoke checks; gives its path. */
  smokeFile(text: string): string
  /** Gives the answer to a smoke check, `GET /health`, of the revision that the service is set to (`web:2`); undefined:
   *  the connection is refused. */
  answer: (target: string, revision: string) => Answer | undefined
  /** What was asked, and of which revision. */
  readonly asked: { target: string; revision: string; atMs: number; authorization?: string }[]
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
  const asked: Stage['asked'] = []
  const send =
    (runClock: Clock): Send =>
    async (request, signal) => {
      const service = simulator.world.service('web')
      const revision = service.spec.taskDefinitionArn.replace(/^.*\//, '')
      const target = `${request.method} ${request.url.pathname}`
      const [, authorization] = request.headers.find(([header]) => header === 'Authorization') ?? []
      asked.push({ target, revision, atMs: clock.now(), ...(authorization && { authorization }) })
      const answer = stage.answer(target, revision)
      const total = answer?.latencyMs ?? 20
      await runClock.sleep(total, signal)
      return exchangeOf(answer, signal.aborted, total)
    }

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
    setEnvironment({
      ...environmentBefore,
      ...simulator.environment,
      ...inputVariables(inputs),
      RUNNER_TEMP: folder,
    })
    const startedMs = clock.now()
    const recorded = await recordRun(
      (run) =>
        part(run, {
          clock: runClock,
          random: () => 0.5,
          environment: { GITHUB_WORKSPACE: folder },
          probing: { send: send(runClock), lag: noLag },
        }),
      defaultOutputs,
      {
        signal,
        state: { save: (key, value) => void state.set(key, value), read: (key) => state.get(key) },
        debug: false,
      },
    )
    const seconds = (clock.now() - startedMs) / 1000
    return { ...recorded, seconds }
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
    smokeFile(text) {
      const file = join(folder, 'smoke.yml')
      writeFileSync(file, text)
      return file
    },
    answer: () => ({}),
    asked,
  }
  try {
    return await play(stage)
  } finally {
    setEnvironment(environmentBefore)
    await simulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function exchangeOf(answer: Answer | undefined, aborted: boolean, total: number): Exchange {
  const timings = { lookup: 0, connect: 1, tls: 0, firstByte: total, total }
  if (aborted) return { ok: false, failure: { kind: 'aborted', message: 'stopped', timings } }
  if (!answer) {
    const message = 'connection refused by 10.0.3.4:443'
    return { ok: false, failure: { kind: 'refused', message, timings } }
  }
  const { status = 200, body = 'ok' } = answer
  const response: HttpResponse = {
    url: 'https://app.example.com/',
    status,
    statusText: '',
    httpVersion: '1.1',
    headers: [['content-type', 'text/plain']],
    body: Buffer.from(body),
    timings,
    remoteAddress: '10.0.3.4:443',
    redirects: [],
  }
  return { ok: true, response }
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
