// Amazon ECS as one of the services of the simulator: its operations, and what each needs permission for.
import { clusterArn, globalArn, lastPart, serviceArn, taskArn } from '../arns.js'
import { type Authorisation, type JsonObject, type Service, unknownOperation } from '../wire.js'
import type { World } from '../world.js'
import { clusterOperations } from './clusters.js'
import { findTaskDefinition } from './lookups.js'
import type { Operations } from './operations.js'
import { serviceDeploymentOperations } from './service-deployments.js'
import { serviceOperations } from './services.js'
import { tagOperations } from './tags.js'
import { taskDefinitionOperations } from './task-definitions.js'
import { taskOperations } from './tasks.js'

const operations: Operations = {
  ...clusterOperations,
  ...taskDefinitionOperations,
  ...serviceOperations,
  ...taskOperations,
  ...serviceDeploymentOperations,
  ...tagOperations,
}

export function ecsService(world: World): Service {
  return {
    name: 'ecs',
    handle(action, input, context) {
      const operation = Object.hasOwn(operations, action) ? operations[action] : undefined
      if (!operation) throw unknownOperation('ecs', action)
      return operation(world, input, context)
    },
    authorisations: (action, input) => [
      ...resourcesOf(world, action, input).map((resource) => ({
        action: `ecs:${action}`,
        resource,
        context: conditionKeys(world, action, input),
      })),
      ...passedRoles(world, action, input),
    ],
  }
}

/** The resources of an action, as the service authorization reference of ECS lists them. */
function resourcesOf(world: World, action: string, input: JsonObject): string[] {
  const texts = (member: string) =>
    ((input[member] as string[] | undefined) ?? []).filter((item) => typeof item === 'string')
  const text = (member: string) => (typeof input[member] === 'string' ? input[member] : undefined)
  const cluster = lastPart(text('cluster') ?? 'default')
  const service = (name: string) => serviceArn(world, cluster, lastPart(name))
  switch (action) {
    case 'DescribeServices':
      return texts('services').map(service)
    case 'UpdateService':
    case 'DeleteService':
    case 'ListServiceDeployments':
      return [service(text('service') ?? '')]
    case 'CreateService':
      return [service(text('serviceName') ?? '')]
    case 'DescribeServiceDeployments':
      return texts('serviceDeploymentArns')
    case 'DescribeServiceRevisions':
      return texts('serviceRevisionArns')
    case 'StopServiceDeployment':
    case 'ContinueServiceDeployment':
      return [text('serviceDeploymentArn') ?? '*']
    case 'DescribeTasks':
      return texts('tasks').map((task) => taskArn(world, cluster, lastPart(task)))
    case 'StopTask':
      return [taskArn(world, cluster, lastPart(text('task') ?? ''))]
    case 'RunTask': {
      const reference = text('taskDefinition') ?? ''
      return [findTaskDefinition(world, reference)?.arn ?? reference]
    }
    case 'DescribeClusters':
      return texts('clusters').map((name) => clusterArn(world, lastPart(name)))
    case 'TagResource':
    case 'UntagResource':
    case 'ListTagsForResource':
      return [text('resourceArn') ?? '*']
    default:
      // Task definitions have no resource-level permissions but for tags and RunTask; lists only the condition keys.
      return ['*']
  }
}

function conditionKeys(world: World, action: string, input: JsonObject): Record<string, string> {
  const keys: Record<string, string> = {}
  if (!action.includes('TaskDefinition') && !/Deployments$|Revisions$/.test(action)) {
    const cluster = typeof input.cluster === 'string' ? input.cluster : 'default'
    keys['ecs:cluster'] = clusterArn(world, lastPart(cluster))
  }
  // UpdateService is authorised on the revision that it resolves to (API: UpdateService).
  if (['UpdateService', 'CreateService'].includes(action)) {
    const reference = input.taskDefinition
    const found = typeof reference === 'string' && findTaskDefinition(world, reference)
    if (found) keys['ecs:task-definition'] = found.arn
  }
  return keys
}

/** Whoever hands roles to ECS must be allowed to pass them. */
function passedRoles(world: World, action: string, input: JsonObject): Authorisation[] {
  const sources: JsonObject[] = []
  if (action === 'RegisterTaskDefinition') sources.push(input)
  if (action === 'RunTask') {
    const reference = typeof input.taskDefinition === 'string' ? input.taskDefinition : ''
    const definition = findTaskDefinition(world, reference)?.definition
    sources.push(...(definition ? [definition] : []), (input.overrides ?? {}) as JsonObject)
  }
  const roles = sources.flatMap((source) => [source.taskRoleArn, source.executionRoleArn])
  return [...new Set(roles)]
    .filter((role) => typeof role === 'string')
    .map((role) => ({
      action: 'iam:PassRole',
      resource: role.startsWith('arn:') ? role : globalArn(world, 'iam', `role/${role}`),
      context: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
    }))
}
