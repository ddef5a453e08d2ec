// The load balancer of a world: a listener for each target group, and what it served, in numbers.
import { Listener } from './listener.js'
import type { RuntimeContext } from './runtime.js'
import { TargetGroup, type TargetGroupSettings, type TargetState } from './target-group.js'

export interface TargetGroupTraffic {
  targetGroup: string
  url: string
  requests: number
  /** By HTTP status, as the clients saw them. */
  statuses: Record<string, number>
  /** Those of `statuses` that the load balancer gave itself. */
  loadBalancerErrors: Record<string, number>
  /** Answers cut short: the client went away, or the target broke off. */
  incomplete: number
  /** Oldest first. Those that are gone (`unused`) stay for their counts. */
  targets: TargetTraffic[]
}

export interface TargetTraffic {
  taskId: string
  port: number
  state: TargetState
  requests: number
  requestsInFlight: number
  statuses: Record<string, number>
  connectionErrors: number
}

export class LoadBalancer {
  /** By ARN. */
  readonly #members = new Map<string, { group: TargetGroup; listener: Listener }>()

  /** Listens for every group. Rejects, with the port in the message, when that is not possible. */
  static async start(
    groups: Iterable<{ name: string; arn: string; config: TargetGroupSettings }>,
    context: Pick<RuntimeContext, 'after'>,
  ): Promise<LoadBalancer> {
    const loadBalancer = new LoadBalancer()
    try {
      for (const { name, arn, config } of groups) {
        const group = new TargetGroup(name, config, context)
        const listener = new Listener(group)
        await listener.listen(config.listenPort)
        loadBalancer.#members.set(arn, { group, listener })
      }
    } catch (error) {
      await loadBalancer.close()
      throw error
    }
    return loadBalancer
  }

  targetGroup(arn: string): TargetGroup | undefined {
    return this.#members.get(arn)?.group
  }

  /** Where each target group can be reached, by its name. */
  get urls(): Record<string, string> {
    return Object.fromEntries(
      [...this.#members.values()].map(({ group, listener }) => [group.name, listener.url]),
    )
  }

  traffic(): TargetGroupTraffic[] {
    return [...this.#members.values()].map(({ group, listener }) => ({
      targetGroup: group.name,
      url: listener.url,
      requests: listener.counts.requests,
      statuses: { ...listener.counts.statuses },
      loadBalancerErrors: { ...listener.counts.ownErrors },
      incomplete: listener.counts.incomplete,
      targets: group.targets.map((target) => ({
        taskId: target.id,
        port: target.port,
        state: target.state,
        requests: target.requests,
        requestsInFlight: target.requestsInFlight,
        statuses: { ...target.statuses },
        connectionErrors: target.connectionErrors,
      })),
    }))
  }

  async close(): Promise<void> {
    await Promise.all(
      [...this.#members.values()].map(async ({ group, listener }) => {
        group.close()
        await listener.close()
      }),
    )
  }
}
