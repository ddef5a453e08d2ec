// The faults of a schedule, in force at their times and no longer.

import type { Simulator } from '@slipway/ecs-simulator'
import type { Schedule } from './fault-schedule.js'

export interface FaultBoard {
  /** While true, no request gets through. */
  cutOff(cut: boolean): void
  longestDelayMs: number
}

/** All that the role of the official action does not have. */
const optional = [
  'DescribeTaskDefinition',
  'ListServiceDeployments',
  'DescribeServiceDeployments',
  'DescribeServiceRevisions',
  'StopServiceDeployment',
  'ContinueServiceDeployment',
  'ListTasks',
  'DescribeTasks',
  'GetLogEvents',
  'DescribeAlarms',
]

export function faultBoard(simulator: Simulator, schedule: Schedule): FaultBoard {
  const { faults, permissions, end } = schedule
  const inForce = new Set<number>()
  let cut = false
  let firstProcess = true

  function write(): void {
    simulator.faults.clear()
    if (cut) simulator.faults.add({ action: '*', kind: 'refuse' })
    if (end.kind === 'kill at call' && firstProcess) {
      const left = end.call - simulator.requests.length
      simulator.faults.add({ action: '*', kind: 'refuse', skip: Math.max(0, left) })
      if (left > 0) {
        const kind = end.carriedOut ? 'answer-lost' : 'refuse'
        simulator.faults.add({ action: '*', kind, skip: left - 1, times: 1 })
      }
    }
    for (const index of inForce) {
      const fault = faults[index]
      if (!fault) continue
      const { action, kind, probability, delaySeconds = 1 } = fault
      simulator.faults.add({ action, kind, probability, delayMs: delaySeconds * 1000 })
    }
    if (permissions === 'four') {
      for (const action of optional) simulator.faults.add({ action, kind: 'access-denied' })
    }
  }

  for (const [index, { from, seconds }] of faults.entries()) {
    const switched = (on: boolean) => () => {
      if (on) inForce.add(index)
      else inForce.delete(index)
      write()
    }
    simulator.at(from * 1000, switched(true))
    if (seconds < Infinity) simulator.at((from + seconds) * 1000, switched(false))
  }
  write()
  return {
    cutOff(on) {
      cut = on
      firstProcess = false
      write()
    },
    longestDelayMs: Math.max(0, ...faults.map(({ delaySeconds = 0 }) => delaySeconds * 1000)),
  }
}
