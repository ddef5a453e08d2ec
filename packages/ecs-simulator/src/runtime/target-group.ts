// A target group: its targets, their health, who gets the next request, and how a target leaves. Requests themselves pass through listener.ts.
import { Agent } from 'node:http'
import type { TargetGroupConfig } from '../model.js'
import type { RuntimeContext } from './runtime.js'
import { watchTargetHealth } from './target-health.js'

export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused'

/** One place that requests can go to. */
export interface GroupTarget {
  readonly id: string
  readonly port: number
  /** Connections to it. Idle ones are closed after a second: before common servers would do so themselves. */
  readonly agent: Agent
  state: TargetState
  requests: number
  requestsInFlight: number
  /** Its answers by HTTP status. */
  readonly statuses: Record<string, number>
  /** No answer, or only a part: the connection failed or broke. */
  connectionErrors: number
}

export interface Registration {
  id: string
  port: number
  /** Called when the state changes. */
  onHealth: (healthy: boolean, reason?: string) => void
}

export type TargetGroupSettings = Required<TargetGroupConfig>

const idleConnectionMs = 1000
/** So many targets that are gone stay visible in the counts. */
const keptUnused = 100

export class TargetGroup {
  readonly name: string
  readonly settings: TargetGroupSettings
  readonly #context: Pick<RuntimeContext, 'after'>
  /** Oldest first. */
  #targets: GroupTarget[] = []
  /** What is under way for a target: its health checks, or its draining. */
  readonly #underWay = new Map<GroupTarget, { cancel: () => void; onIdle?: () => void }>()
  #turn = 0

  constructor(name: string, settings: TargetGroupSettings, context: Pick<RuntimeContext, 'after'>) {
    this.name = name
    this.settings = settings
    this.#context = context
  }

  get targets(): readonly GroupTarget[] {
    return this.#targets
  }

  /** From here on the target is checked; it gets requests once it is healthy. */
  register({ id, port, onHealth }: Registration): void {
    const target: GroupTarget = {
      id,
      port,
      agent: new Agent({ keepAlive: true, timeout: idleConnectionMs }),
      state: 'initial',
      requests: 0,
      requestsInFlight: 0,
      statuses: {},
      connectionErrors: 0,
    }
    this.#targets = [...withoutOldestUnused(this.#targets), target]
    const cancel = watchTargetHealth({
      port,
      settings: this.settings,
      context: this.#context,
      report(healthy, reason) {
        target.state = healthy ? 'healthy' : 'unhealthy'
        onHealth(healthy, reason)
      },
    })
    this.#underWay.set(target, { cancel })
  }

  /** Who gets a request: the healthy targets in turn. `end` has to follow. */
  begin(): GroupTarget | undefined {
    const healthy = this.#targets.filter((target) => target.state === 'healthy')
    const target = healthy[this.#turn++ % healthy.length]
    if (!target) return undefined
    target.requests++
    target.requestsInFlight++
    return target
  }

  /** How it ended: with this HTTP status, or not well. */
  end(target: GroupTarget, outcome: number | 'connection-error' | 'abandoned'): void {
    target.requestsInFlight--
    if (outcome === 'connection-error') target.connectionErrors++
    else if (outcome !== 'abandoned') {
      target.statuses[outcome] = (target.statuses[outcome] ?? 0) + 1
    }
    if (target.requestsInFlight === 0) this.#underWay.get(target)?.onIdle?.()
  }

  /**
   * Gives the target no new requests, and calls `done` when the deregistration delay is over. Requests in flight
   * then have as long again as the delay is in real time: a process does not work faster when the world's time does.
   */
  drain(id: string, done: () => void): void {
    const target = this.#leave(id, 'draining')
    if (!target) {
      done()
      return
    }
    const delayMs = this.settings.deregistrationDelaySeconds * 1000
    const finish = () => {
      this.#retire(target)
      done()
    }
    const cancel = this.#context.after(delayMs, () => {
      if (target.requestsInFlight === 0) {
        finish()
        return
      }
      const timer = setTimeout(finish, delayMs)
      this.#underWay.set(target, { cancel: () => clearTimeout(timer), onIdle: finish })
    })
    this.#underWay.set(target, { cancel })
  }

  /** Out at once: its process is gone. */
  remove(id: string): void {
    const target = this.#leave(id, 'unused')
    if (target) this.#retire(target)
  }

  close(): void {
    for (const under of this.#underWay.values()) under.cancel()
    this.#underWay.clear()
    for (const target of this.#targets) target.agent.destroy()
  }

  #leave(id: string, state: TargetState): GroupTarget | undefined {
    const target = this.#targets.find((one) => one.id === id && one.state !== 'unused')
    if (!target) return undefined
    this.#underWay.get(target)?.cancel()
    target.state = state
    return target
  }

  #retire(target: GroupTarget): void {
    this.#underWay.get(target)?.cancel()
    this.#underWay.delete(target)
    target.state = 'unused'
    target.agent.destroy()
  }
}

function withoutOldestUnused(targets: readonly GroupTarget[]): GroupTarget[] {
  let tooMany = targets.filter((target) => target.state === 'unused').length - keptUnused
  return targets.filter((target) => target.state !== 'unused' || tooMany-- <= 0)
}
