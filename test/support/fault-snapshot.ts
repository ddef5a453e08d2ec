// The truth about the service at a moment, straight from the world: no API, no delay, no staleness.

import type { WorldHandle } from '@slipway/ecs-simulator'

export interface Snapshot {
  atMs: number
  status: string
  desired: number
  deploymentId: string
  /** The image of the primary deployment, by which versions are told apart. */
  image: string
  taskDefinition: string
  rolloutState: string
  /** Tasks of the primary deployment. */
  running: number
  healthy: number
  /** Healthy tasks of all deployments, by image. */
  serving: Record<string, number>
}

export function snapshot(world: WorldHandle): Snapshot {
  const service = world.service('web')
  const [primary] = service.deployments
  const tasks = world
    .tasks('web')
    .filter(
      ({ lastStatus, desiredStatus }) => lastStatus === 'RUNNING' && desiredStatus === 'RUNNING',
    )
  const own = tasks.filter(({ startedBy }) => startedBy === primary?.id)
  const serving: Record<string, number> = {}
  for (const task of tasks.filter(({ healthy }) => healthy)) {
    const image = imageOf(world, task.taskDefinitionArn)
    serving[image] = (serving[image] ?? 0) + 1
  }
  const taskDefinition = primary?.spec.taskDefinitionArn ?? ''
  return {
    atMs: world.now(),
    status: service.status,
    desired: service.desiredCount,
    deploymentId: primary?.id ?? '',
    image: taskDefinition ? imageOf(world, taskDefinition) : '',
    taskDefinition,
    rolloutState: primary?.rolloutState ?? '',
    running: own.length,
    healthy: own.filter(({ healthy }) => healthy).length,
    serving,
  }
}

export function imageOf(world: WorldHandle, taskDefinition: string): string {
  const { containerDefinitions } = world.taskDefinition(taskDefinition).definition
  const [container] = containerDefinitions as { image: string }[]
  return container?.image ?? ''
}
