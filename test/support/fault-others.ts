// What other people and programs do to the service meanwhile.

import { type Simulator, type WorldHandle, webTaskDefinition } from '@slipway/ecs-simulator'
import type { Other } from './fault-schedule.js'

export interface OtherDeed {
  other: Other
  atMs: number
  /** How many requests ECS had received before. */
  requestsBefore: number
  /** The deployment that came of it. */
  deploymentId?: string
  serviceDeploymentArn?: string
}

export interface OthersActing {
  /** Those that happened, in order. */
  deeds: OtherDeed[]
  /** Nobody does anything any more. */
  rest: () => void
}

export function letOthersAct(simulator: Simulator, others: readonly Other[]): OthersActing {
  const deeds: OtherDeed[] = []
  let resting = false
  for (const other of others) {
    simulator.at(other.at * 1000, (world) => {
      if (resting || world.service('web').status !== 'ACTIVE') return
      const requestsBefore = simulator.requests.length
      const before = world.service('web').deployments[0]?.id
      act(world, other)
      const newest = world.service('web').deployments[0]
      deeds.push({
        other,
        atMs: world.now(),
        requestsBefore,
        ...(newest &&
          newest.id !== before && {
            deploymentId: newest.id,
            serviceDeploymentArn: newest.serviceDeploymentArn,
          }),
      })
    })
  }
  return {
    deeds,
    rest() {
      resting = true
    },
  }
}

function act(world: WorldHandle, other: Other): void {
  switch (other.deed) {
    case 'deploys': {
      const { arn } = world.registerTaskDefinition(webTaskDefinition(other.image))
      world.updateService({ service: 'web', taskDefinition: arn })
      break
    }
    case 'scales':
      world.setDesiredCount('web', other.to)
      break
    case 'alarms':
      world.setAlarm('web-errors', 'ALARM')
      break
    case 'deregisters':
      world.deregisterTaskDefinition('web:1')
      break
    case 'stops a task': {
      const task = world.tasks('web').findLast(({ desiredStatus }) => desiredStatus === 'RUNNING')
      if (task) world.stopTask(task.arn)
      break
    }
    case 'deletes':
      world.deleteService('web')
  }
}
