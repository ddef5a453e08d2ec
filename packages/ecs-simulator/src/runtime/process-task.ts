// The life of one task made of processes: start, health, draining, SIGTERM, SIGKILL, and what is said of it at the end.
import { acceptsConnections } from './free-port.js'
import { afterPatience } from './patience.js'
import { containerPorts } from './process-environment.js'
import type { ProcessContext } from './process-runtime.js'
import type { Reaper } from './reaper.js'
import type { ContainerLaunch, Target, TaskChange, TaskHandle, TaskLaunch } from './runtime.js'
import { exitOf, startContainer, type TaskContainer, watchHealth } from './task-container.js'

export interface ProcessTaskOptions {
  context: ProcessContext
  reaper: Reaper
  /** The world begins with this task: it starts at once, and serves as soon as it listens. */
  fromTheBeginning: boolean
  takePort: () => Promise<number>
  releasePort: (port: number) => void
  report: (change: TaskChange) => void
}

/** How long a task that was there from the beginning may take until it listens. */
const listenWithinMs = 10_000

export class ProcessTask implements TaskHandle {
  /** Resolves when it serves, or is over. */
  readonly ready: Promise<void>
  readonly #task: TaskLaunch
  readonly #options: ProcessTaskOptions
  readonly #ports = new Map<number, number>()
  #containers: TaskContainer[] = []
  #phase: 'waiting' | 'starting' | 'running' | 'draining' | 'terminating' | 'over' = 'waiting'
  #stopRequested = false
  /** Set when an essential container ended by itself. */
  #ownEnd: { stopCode: 'EssentialContainerExited'; stoppedReason: string } | undefined
  #starting: Promise<void> = Promise.resolve()
  readonly #cancels: (() => void)[] = []
  #becomeReady = () => {}

  constructor(task: TaskLaunch, options: ProcessTaskOptions) {
    this.#task = task
    this.#options = options
    this.ready = new Promise((done) => {
      this.#becomeReady = done
    })
  }

  start(): void {
    const { context, report, fromTheBeginning } = this.#options
    const { timing, random } = context
    const pull = () => {
      report({ kind: 'pulling' })
      const pullMs = random.duration(timing.pull) + random.duration(timing.start)
      this.#cancels.push(context.after(fromTheBeginning ? 0 : pullMs, startAll))
    }
    const startAll = () => {
      this.#starting = this.#startContainers()
    }
    const provisioningMs = fromTheBeginning ? 0 : random.duration(timing.provisioning)
    this.#cancels.push(context.after(provisioningMs, pull))
  }

  stop(): void {
    if (this.#stopRequested) return
    this.#stopRequested = true
    switch (this.#phase) {
      case 'waiting':
        this.#cancelAll()
        this.#options.context.after(0, () => this.#terminate())
        break
      case 'running':
        this.#drain()
    }
    // While it is starting, the start looks at the request; otherwise it is ending already.
  }

  /** Ends it at once and without a report, for a simulator that closes. Resolves when no process is left. */
  async kill(): Promise<void> {
    this.#phase = 'over'
    this.#stopRequested = true
    this.#cancelAll()
    this.#becomeReady()
    await this.#starting
    const processes = this.#containers.flatMap(({ process }) => process ?? [])
    for (const process of processes) process.kill()
    await Promise.all(processes.map(({ exited }) => exited))
  }

  async #startContainers(): Promise<void> {
    this.#phase = 'starting'
    for (const launch of this.#task.containers) {
      if (this.#stopRequested) break
      try {
        await this.#startContainer(launch)
      } catch (error) {
        return this.#failToStart(launch, (error as Error).message)
      }
    }
    if (this.#options.fromTheBeginning) await this.#listening()
    if (this.#isOver()) return
    if (this.#stopRequested) return this.#terminate()
    this.#phase = 'running'
    this.#options.report({ kind: 'running' })
    for (const container of this.#containers) {
      if (container.exit) this.#onExit(container)
      else this.#watchHealth(container)
    }
    this.#register()
  }

  async #startContainer(launch: ContainerLaunch): Promise<void> {
    const { context, reaper, takePort } = this.#options
    for (const port of containerPorts(this.#task, launch)) {
      if (!this.#ports.has(port)) this.#ports.set(port, await takePort())
    }
    const surroundings = { context, reaper, ports: this.#ports }
    const container = await startContainer(this.#task, launch, surroundings)
    this.#containers.push(container)
    void container.process?.exited.then((exit) => {
      container.exit = exit
      this.#onExit(container)
    })
  }

  #failToStart(broken: ContainerLaunch, why: string): void {
    const reason = `CannotStartContainerError: Error response from daemon: failed to create task for container: ${why}`
    for (const { process } of this.#containers) process?.kill()
    const containers = this.#task.containers.map(({ name }) =>
      name === broken.name ? { name, reason } : { name },
    )
    this.#finish({
      kind: 'stopped',
      stopCode: 'TaskFailedToStart',
      stoppedReason: reason,
      containers,
    })
  }

  async #listening(): Promise<void> {
    const giveUpAt = Date.now() + listenWithinMs
    const port = this.#portOf(this.#task.targets[0])
    const gone = () => this.#stopRequested || this.#containers.some(({ exit }) => exit)
    while (port !== undefined && !gone() && Date.now() < giveUpAt) {
      if (await acceptsConnections(port)) return
      await new Promise((next) => setTimeout(next, 25))
    }
  }

  #register(): void {
    const { context, report } = this.#options
    const unknown = new Set(this.#task.targets)
    const isKnown = (target: Target) => {
      unknown.delete(target)
      if (unknown.size === 0) this.#becomeReady()
    }
    for (const target of this.#task.targets) {
      const { targetGroupArn, containerPort } = target
      const group = context.loadBalancer.targetGroup(targetGroupArn)
      const port = this.#portOf(target)
      if (!group || port === undefined || this.#phase !== 'running') {
        isKnown(target)
        continue
      }
      group.register({
        id: this.#task.taskId,
        port,
        onHealth: (healthy, reason) => {
          report({
            kind: 'target-health',
            targetGroupArn,
            healthy,
            port: containerPort,
            ...(reason !== undefined && { reason }),
          })
          isKnown(target)
        },
      })
    }
    if (unknown.size === 0) this.#becomeReady()
  }

  #watchHealth(container: TaskContainer): void {
    const { context, reaper, report } = this.#options
    const cancel = watchHealth(container, { context, reaper, ports: this.#ports }, (status) =>
      report({ kind: 'container-health', container: container.launch.name, status }),
    )
    this.#cancels.push(cancel)
  }

  #onExit({ launch }: TaskContainer): void {
    if (this.#phase === 'running' && launch.essential) {
      this.#ownEnd = {
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
      }
      this.#terminate()
    } else if (this.#phase === 'draining' && launch.essential) {
      this.#terminate() // it was to stop anyway
    } else if (this.#phase === 'terminating') {
      this.#finishIfGone()
    }
  }

  #drain(): void {
    const { context, report } = this.#options
    const groups = this.#task.targets.flatMap(
      ({ targetGroupArn }) => context.loadBalancer.targetGroup(targetGroupArn) ?? [],
    )
    if (groups.length === 0) {
      context.after(0, () => this.#terminate())
      return
    }
    this.#phase = 'draining'
    this.#cancelAll() // a draining task is no longer checked
    report({ kind: 'draining' })
    let draining = groups.length
    for (const group of groups) {
      group.drain(this.#task.taskId, () => {
        if (--draining === 0) context.act(() => this.#terminate())
      })
    }
  }

  /** SIGTERM, and SIGKILL for whom that does not move in time. */
  #terminate(): void {
    if (this.#phase === 'terminating' || this.#isOver()) return
    this.#phase = 'terminating'
    this.#cancelAll()
    const { context, report } = this.#options
    for (const { targetGroupArn } of this.#task.targets) {
      context.loadBalancer.targetGroup(targetGroupArn)?.remove(this.#task.taskId)
    }
    report({ kind: 'stopping' })
    for (const { launch, process } of this.#alive()) {
      process?.terminate()
      this.#cancels.push(afterPatience(context, launch.stopTimeoutMs, () => process?.kill()))
    }
    this.#finishIfGone()
  }

  #finishIfGone(): void {
    if (this.#alive().length > 0) return
    const containers = this.#task.containers.map(({ name }) =>
      exitOf(
        name,
        this.#containers.find(({ launch }) => launch.name === name),
      ),
    )
    this.#finish({ kind: 'stopped', ...this.#ownEnd, containers })
  }

  #finish(change: TaskChange & { kind: 'stopped' }): void {
    if (this.#isOver()) return
    this.#phase = 'over'
    this.#cancelAll()
    for (const port of this.#ports.values()) this.#options.releasePort(port)
    this.#options.report(change)
    this.#becomeReady()
  }

  #alive(): TaskContainer[] {
    return this.#containers.filter(({ process, exit }) => process && !exit)
  }

  #portOf(target: Target | undefined): number | undefined {
    return target && this.#ports.get(target.containerPort)
  }

  #isOver(): boolean {
    return this.#phase === 'over'
  }

  #cancelAll(): void {
    for (const cancel of this.#cancels.splice(0)) cancel()
  }
}
