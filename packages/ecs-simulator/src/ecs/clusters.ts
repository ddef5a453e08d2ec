// The operations on clusters.
import { clusterArn, lastPart } from '../arns.js'
import { text, texts } from '../inputs.js'
import type { JsonObject } from '../wire.js'
import type { Cluster, World } from '../world.js'
import { page } from './inputs.js'
import type { Operations } from './operations.js'
import { readTags } from './tags.js'

export const clusterOperations: Operations = {
  CreateCluster: (world, input) => {
    const cluster = createCluster(world, text(input, 'clusterName') ?? 'default')
    cluster.tags.push(...readTags(input))
    return { cluster: clusterView(world, cluster) }
  },

  DescribeClusters: (world, input) => {
    const names = texts(input, 'clusters')
    const clusters: JsonObject[] = []
    const failures: JsonObject[] = []
    for (const name of names.length > 0 ? names : ['default']) {
      const found = world.clusters.get(lastPart(name))
      if (found) clusters.push(clusterView(world, found))
      else failures.push({ arn: clusterArn(world, lastPart(name)), reason: 'MISSING' })
    }
    return { clusters, failures }
  },

  ListClusters: (world, input) => {
    const arns = [...world.clusters.values()].map(({ arn }) => arn)
    const { items, ...rest } = page(input, arns, { preset: 100, max: 100 })
    return { clusterArns: items, ...rest }
  },
}

export function createCluster(world: World, name: string): Cluster {
  const cluster = world.clusters.get(name) ?? {
    name,
    arn: clusterArn(world, name),
    status: 'ACTIVE',
    tags: [],
  }
  world.clusters.set(name, cluster)
  return cluster
}

function clusterView(world: World, cluster: Cluster): JsonObject {
  const services = [...world.services.values()].filter(
    (service) => service.cluster === cluster.name && service.status === 'ACTIVE',
  )
  const tasks = [...world.tasks.values()].filter((task) => task.cluster === cluster.name)
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter((task) => ['PROVISIONING', 'PENDING'].includes(task.lastStatus))
      .length,
    activeServicesCount: services.length,
    statistics: [],
    settings: [],
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    tags: cluster.tags,
  }
}
