// The second witness of a monitor: what the load balancer counted of its users' requests since the window began. Whatever goes wrong
// here is told once, and the monitor goes on with its own requests.

import type { Log } from '@slipway/action-kit'
import {
  awsErrorKind,
  type ClientOptions,
  explainAwsError,
  type LoadBalancerCounts,
  readLoadBalancerCounts,
} from '@slipway/ecs'
import type { Clock, ReadCounts } from '@slipway/http-checks'
import type { LoadBalancerInput } from './inputs.js'

export interface Witness {
  /** Reads what is past, so that what hinders is told before the monitor begins. */
  tryOut: (signal: AbortSignal) => Promise<void>
  readCounts: ReadCounts
  /** Why nothing was read, or less than all; a sentence for the report. */
  note(): string | undefined
}

interface Witnessing {
  clock: Clock
  log: Pick<Log, 'info' | 'warning'>
  initialDelayMs: number
  options: ClientOptions
}

const againMs = 15_000
const tryOutMs = 900_000
const minuteMs = 60_000
/** What asking again does not change. */
const lasting = ['denied', 'no-credentials', 'no-region', 'expired', 'unsupported']

export function loadBalancerWitness(
  { loadBalancer, targetGroup, waitMs }: LoadBalancerInput,
  { clock, log, initialDelayMs, options }: Witnessing,
): Witness {
  // When the window begins: what the version before answered is not counted.
  let windowMs = clock.now() + initialDelayMs
  let problem: string | undefined
  let isTold = false
  let isOver = false
  let last: LoadBalancerCounts | undefined

  const read = async (fromMs: number, toMs: number, signal: AbortSignal) => {
    if (isOver) return undefined
    const query = { loadBalancer, targetGroup, fromMs, toMs }
    try {
      const counts = await readLoadBalancerCounts(query, options, signal)
      problem = undefined
      return counts
    } catch (error) {
      if (signal.aborted) return undefined
      problem = explainAwsError(error, 'read metrics of the load balancer from CloudWatch')
      isOver = lasting.includes(awsErrorKind(error))
      if (!isTold) log.warning(`Going on without the load balancer's numbers. ${problem}`)
      isTold = true
      return undefined
    }
  }
  const readWindow = async (toMs: number, signal: AbortSignal) => {
    last = (await read(windowMs, toMs, signal)) ?? last
    return last
  }

  return {
    note: () => {
      const without = 'The load balancer was not heard'
      if (problem !== undefined) return `${without}${last ? ' to the end' : ''}: ${problem}`
      return last
        ? undefined
        : `${without}: CloudWatch has no whole minute with requests in this window.`
    },
    tryOut: async (signal) => {
      const nowMs = clock.now()
      const counts = await read(nowMs - tryOutMs, nowMs, signal)
      windowMs = clock.now() + initialDelayMs
      if (counts || problem !== undefined) return
      log.info(
        'CloudWatch has no requests of this load balancer in the last 15 minutes. If there were some, see load-balancer, target-group and region.',
      )
    },
    readCounts: async (signal, final) => {
      const toMs = clock.now()
      let counts = await readWindow(toMs, signal)
      if (!final || waitMs === 0) return counts
      const endMs = Math.floor(toMs / minuteMs) * minuteMs
      const isComplete = () => isOver || endMs <= windowMs || (counts?.untilMs ?? 0) >= endMs
      if (!isComplete()) log.info('Waiting for the last minutes of the load balancer in CloudWatch')
      while (!isComplete() && !signal.aborted && clock.now() - toMs < waitMs) {
        await clock.sleep(Math.min(againMs, toMs + waitMs - clock.now()), signal)
        counts = await readWindow(toMs, signal)
      }
      return counts
    },
  }
}
