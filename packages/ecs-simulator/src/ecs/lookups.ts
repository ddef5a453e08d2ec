// Finds what a request names, by name or ARN, or says that it is not there in the words of ECS.
import { lastPart, serviceArn } from '../arns.js'
import { text } from '../inputs.js'
import type { Service, Task, TaskDefinition } from '../state.js'
import { AwsError, type JsonObject } from '../wire.js'
import type { Cluster, World } from '../world.js'
import { clientError } from './inputs.js'

/** The cluster of a request; without one ECS takes `default`. */
export function clusterOf(world: World, input: JsonObject): Cluster {
  const found = world.clusters.get(lastPart(text(input, 'cluster') ?? 'default'))
  if (found?.status !== 'ACTIVE')
    throw new AwsError('ClusterNotFoundException', 'Cluster not found.')
  return found
}

export function findService(
  world: World,
  cluster: Cluster,
  nameOrArn: string,
): Service | undefined {
  return world.services.get(serviceArn(world, cluster.name, lastPart(nameOrArn)))
}

export function serviceOf(world: World, input: JsonObject): Service {
  const cluster = clusterOf(world, input)
  const found = findService(world, cluster, text(input, 'service') ?? '')
  if (!found) throw new AwsError('ServiceNotFoundException', 'Service not found.')
  return found
}

export function findTask(world: World, cluster: Cluster, idOrArn: string): Task | undefined {
  const id = lastPart(idOrArn)
  return [...world.tasks.values()].find((task) => task.id === id && task.cluster === cluster.name)
}

/** `family` is its newest ACTIVE revision, `family:revision` and an ARN are that revision whatever its status. */
export function findTaskDefinition(world: World, reference: string): TaskDefinition | undefined {
  const [family, revision] = lastPart(reference).split(':')
  return [...world.taskDefinitions.values()]
    .reverse()
    .find(
      (definition) =>
        definition.family === family &&
        (revision === undefined
          ? definition.status === 'ACTIVE'
          : definition.revision === Number(revision)),
    )
}

/** A task definition that something new may run. */
export function usableTaskDefinition(world: World, reference: string): TaskDefinition {
  const found = findTaskDefinition(world, reference)
  if (!found) throw clientError('TaskDefinition not found.')
  if (found.status === 'INACTIVE') throw clientError('TaskDefinition is inactive')
  return found
}
