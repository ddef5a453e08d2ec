// Puts a simulator together from its parts, and takes it down again.

import { AdjustableClock } from './adjustable-clock.js'
import { beginWorld } from './beginning.js'
import type { WorldClock } from './clock.js'
import { answerControl } from './control-api.js'
import { type Deed, type WorldHandle, worldHandle } from './deeds.js'
import { ecsService } from './ecs/service.js'
import { type Faults, faultPicker } from './faults.js'
import { createGate } from './gate.js'
import type { WorldConfig } from './model.js'
import { seededRandom } from './random.js'
import { LoadBalancer } from './runtime/load-balancer.js'
import { ProcessRuntime } from './runtime/process-runtime.js'
import { type ScriptContext, scriptedRuntime } from './runtime/scripted-runtime.js'
import { settleAll } from './scheduler/scheduler.js'
import { close, listen, portOf } from './server.js'
import { cloudWatchService } from './services/cloudwatch.js'
import { ecrService } from './services/ecr.js'
import { logsService } from './services/logs.js'
import { stsService } from './services/sts.js'
import type { RequestRecord } from './state.js'
import type { Service } from './wire.js'
import { appendLog, emptyWorld, targetGroupConfig, type World } from './world.js'

export interface SimulatorOptions {
  world: WorldConfig
  /** Default: an `AdjustableClock` that goes as fast as the system's. */
  clock?: WorldClock
  /** Default: any free port. */
  port?: number
  /** Default: 127.0.0.1. */
  host?: string
  /** The same seed and the same requests at the same times give the same world. Default 1. */
  seed?: number
  /** Where relative directories of processes start. Default: the current one. */
  directory?: string
}

export interface Simulator {
  readonly url: string
  /** Points any AWS client at the simulator. */
  readonly environment: Record<string, string>
  /** Every request, in order. */
  readonly requests: readonly RequestRecord[]
  readonly faults: Faults
  readonly world: WorldHandle
  readonly clock: WorldClock
  /** Absent when no image of the world is a process. */
  readonly loadBalancer: LoadBalancer | undefined
  /** Does something `ms` after the start, in the clock's time. */
  at(ms: number, deed: Deed): void
  /** The same, after the first UpdateService that was accepted. */
  afterUpdate(ms: number, deed: Deed): void
  /** Does something when a request for `action` has arrived and before it is worked on; once. */
  before(action: string, deed: Deed): void
  close(): Promise<void>
}

export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const clock = options.clock ?? new AdjustableClock()
  const seed = options.seed ?? 1
  const world = emptyWorld(options.world, clock, seed)
  world.timeline.afterEach = () => settleAll(world)
  const { runtime, scripted, loadBalancer, stopRuntime } = await startRuntime(world, options)
  world.runtime = runtime
  // Another source than the world's: how often a client asks must not change what happens.
  const random = seededRandom(seed + 1)
  const faults = faultPicker(random, options.world.faults)
  const requests: RequestRecord[] = []
  const handle = worldHandle(world, scripted)
  const plan = deedPlan(world, handle)
  try {
    const gate = createGate(faults, world, options.world.iam)
    beginWorld(world, options.world, scripted)
    if (runtime instanceof ProcessRuntime) await runtime.begin()
    const services: Service[] = [
      ecsService(world),
      ecrService(world),
      stsService(world),
      logsService(world),
      cloudWatchService(world),
    ]
    const server = await listen(
      {
        clock,
        timeline: world.timeline,
        services,
        gate,
        random,
        requests,
        hasUpdated: () => plan.updated,
        onReceived: (action) => plan.received(action),
        onDone: (action) => plan.done(action),
        control: (request, body, response) => answerControl(simulator, request, body, response),
      },
      options.port ?? 0,
      options.host ?? '127.0.0.1',
    )
    const url = `http://${options.host ?? '127.0.0.1'}:${portOf(server)}`
    const simulator: Simulator = {
      url,
      environment: environmentFor(url, world.region),
      requests,
      faults,
      world: handle,
      clock,
      loadBalancer,
      at: (ms, deed) => plan.at(ms, deed),
      afterUpdate: (ms, deed) => plan.afterUpdate(ms, deed),
      before: (action, deed) => plan.before(action, deed),
      async close() {
        world.timeline.close()
        await close(server)
        await stopRuntime()
      },
    }
    return simulator
  } catch (error) {
    world.timeline.close()
    await stopRuntime()
    throw error
  }
}

/** Scripts alone, unless an image is a process: then processes too, and a load balancer before them. */
async function startRuntime(world: World, { world: config, directory }: SimulatorOptions) {
  const { timeline } = world
  const context: ScriptContext = {
    now: () => timeline.now(),
    after: (ms, deed) => timeline.after(ms, deed),
    random: world.random,
    writeLog: (log, message) => appendLog(world, log, message),
    timing: world.timing,
    targetGroup: (arn) => targetGroupConfig(world, arn),
    secretExists: (name) => !world.secrets || world.secrets.has(name),
  }
  const scripted = scriptedRuntime(context)
  const images = Object.values(config.images ?? {})
  if (!images.some((image) => image.behaviour?.kind === 'process'))
    return { runtime: scripted, scripted, loadBalancer: undefined, stopRuntime: async () => {} }

  const loadBalancer = await LoadBalancer.start(world.targetGroups.values(), context)
  const runtime = new ProcessRuntime(
    {
      ...context,
      act: (deed) => timeline.act(deed),
      loadBalancer,
      directory: directory ?? process.cwd(),
    },
    scripted,
  )
  const stopRuntime = async () => {
    await runtime.close()
    await loadBalancer.close()
  }
  return { runtime, scripted, loadBalancer, stopRuntime }
}

/** Keeps what is to happen when, and starts it. */
function deedPlan(world: World, handle: WorldHandle) {
  const afterUpdate: { ms: number; deed: Deed }[] = []
  const before: { action: string; deed: Deed }[] = []
  const schedule = (ms: number, deed: Deed) =>
    world.timeline.act(() => world.timeline.after(ms, () => deed(handle)))
  return {
    updated: false,
    at(ms: number, deed: Deed) {
      schedule(ms - (world.timeline.now() - world.timeline.startedAt), deed)
    },
    afterUpdate(ms: number, deed: Deed) {
      if (this.updated) throw new Error('The first UpdateService was received already')
      afterUpdate.push({ ms, deed })
    },
    before(action: string, deed: Deed) {
      before.push({ action, deed })
    },
    received(action: string) {
      const due = before.findIndex((entry) => entry.action === action)
      if (due >= 0) before.splice(due, 1)[0]?.deed(handle)
    },
    done(action: string) {
      if (action !== 'UpdateService' || this.updated) return
      this.updated = true
      for (const { ms, deed } of afterUpdate) schedule(ms, deed)
    },
  }
}

function environmentFor(url: string, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'simulated',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}
