// Runs tasks as real local processes behind the load balancer. What one task goes through is in process-task.ts.
import { setTimeout as pause } from 'node:timers/promises'
import type { ImageConfig } from '../model.js'
import { findFreePort } from './free-port.js'
import type { LoadBalancer } from './load-balancer.js'
import { ProcessTask } from './process-task.js'
import { Reaper } from './reaper.js'
import type { TaskChange, TaskHandle, TaskLaunch, TaskRuntime } from './runtime.js'
import type { ScriptContext } from './scripted-runtime.js'

export interface ProcessContext extends ScriptContext {
  /** Processes and sockets report from outside of the world's time: this brings the world up to date first. */
  act<T>(deed: () => T): T
  loadBalancer: LoadBalancer
  /** Relative directories of images start here. */
  directory: string
}

/** The slowest clock that is taken for one that goes on: a millisecond a second. */
const slowestTickMs = 1000
const needsTime =
  'Images that are processes need a clock that goes on by itself, such as an AdjustableClock: processes do not wait for a virtual one.'

/**
 * A task is run in processes when one of its images is a process and nothing in it is scripted to go wrong;
 * `scripted` runs all others. A real process and a scripted failure do not mix: such a task is scripted as a whole.
 */
export class ProcessRuntime implements TaskRuntime {
  readonly #context: ProcessContext
  readonly #scripted: TaskRuntime
  readonly #reaper = new Reaper()
  readonly #tasks = new Set<ProcessTask>()
  readonly #ports = new Set<number>()
  #worldHasBegun = false

  constructor(context: ProcessContext, scripted: TaskRuntime) {
    this.#context = inWorldTime(context)
    this.#scripted = scripted
  }

  launch(launch: TaskLaunch, report: (change: TaskChange) => void): TaskHandle {
    if (!this.#runsInProcesses(launch)) return this.#scripted.launch(launch, report)
    const task = new ProcessTask(launch, {
      context: this.#context,
      reaper: this.#reaper,
      fromTheBeginning: !this.#worldHasBegun,
      takePort: () => this.#takePort(),
      releasePort: (port) => this.#ports.delete(port),
      report: (change) => {
        if (change.kind === 'stopped') this.#tasks.delete(task)
        this.#context.act(() => report(change))
      },
    })
    this.#tasks.add(task)
    task.start()
    return task
  }

  /**
   * Ends the beginning of the world: tasks launched until now are started without delay, later ones take their time.
   * Resolves when the load balancer knows how healthy each is. Rejects on a clock that does not go on by itself.
   */
  async begin(): Promise<void> {
    this.#worldHasBegun = true
    if (!(await goesOnByItself(this.#context))) throw new Error(needsTime)
    await Promise.all([...this.#tasks].map((task) => task.ready))
  }

  /** Kills every process, and resolves when none is left. */
  async close(): Promise<void> {
    await Promise.all([...this.#tasks].map((task) => task.kill()))
    this.#tasks.clear()
    this.#reaper.close()
  }

  #runsInProcesses({ containers }: TaskLaunch): boolean {
    const kindOf = (image: ImageConfig | undefined) =>
      image ? (image.behaviour?.kind ?? 'healthy') : 'unpullable'
    const kinds = containers.map(({ imageConfig }) => kindOf(imageConfig))
    const secrets = containers.flatMap((container) => Object.values(container.secrets))
    return (
      kinds.includes('process') &&
      kinds.every((kind) => kind === 'process' || kind === 'healthy') &&
      secrets.every((secret) => this.#context.secretExists(secret))
    )
  }

  async #takePort(): Promise<number> {
    const port = await findFreePort(this.#ports)
    this.#ports.add(port)
    return port
  }
}

async function goesOnByItself(context: ProcessContext): Promise<boolean> {
  const startedAt = context.now()
  const giveUpAt = Date.now() + slowestTickMs
  while (context.now() === startedAt) {
    if (Date.now() > giveUpAt) return false
    await pause(1)
  }
  return true
}

function inWorldTime(context: ProcessContext): ProcessContext {
  return {
    ...context,
    now: () => context.act(() => context.now()),
    after: (ms, deed) => context.act(() => context.after(ms, deed)),
    writeLog: (log, message) => context.act(() => context.writeLog(log, message)),
  }
}
