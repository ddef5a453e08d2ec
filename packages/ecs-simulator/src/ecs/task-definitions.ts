// The operations on task definitions.
import { taskDefinitionArn } from '../arns.js'
import { objects, requiredText, text, texts } from '../inputs.js'
import type { TaskDefinition } from '../state.js'
import { epochSeconds, type JsonObject } from '../wire.js'
import type { World } from '../world.js'
import { clientError, page } from './inputs.js'
import { findTaskDefinition } from './lookups.js'
import type { Operations } from './operations.js'
import { readTags } from './tags.js'

/** What RegisterTaskDefinition accepts beside tags (API). ECS drops what it does not know. */
const members = [
  'family',
  'containerDefinitions',
  'taskRoleArn',
  'executionRoleArn',
  'networkMode',
  'volumes',
  'placementConstraints',
  'requiresCompatibilities',
  'cpu',
  'memory',
  'pidMode',
  'ipcMode',
  'proxyConfiguration',
  'inferenceAccelerators',
  'ephemeralStorage',
  'runtimePlatform',
  'enableFaultInjection',
]

export const taskDefinitionOperations: Operations = {
  RegisterTaskDefinition: (world, input, context) => {
    const definition = registerTaskDefinition(world, input, context.caller)
    return { taskDefinition: taskDefinitionView(definition), tags: definition.tags }
  },

  DescribeTaskDefinition: (world, input) => {
    const found = findTaskDefinition(world, requiredText(input, 'taskDefinition'))
    if (!found) throw clientError('Unable to describe task definition.')
    // Tags come beside the definition, and only when asked for.
    const tags = texts(input, 'include').includes('TAGS') && { tags: found.tags }
    return { taskDefinition: taskDefinitionView(found), ...tags }
  },

  DeregisterTaskDefinition: (world, input) => {
    const found = findTaskDefinition(world, requiredText(input, 'taskDefinition'))
    if (!found) throw clientError('The specified task definition does not exist.')
    deregisterTaskDefinition(world, found)
    return { taskDefinition: taskDefinitionView(found) }
  },

  ListTaskDefinitions: (world, input) => {
    const prefix = text(input, 'familyPrefix')
    const status = text(input, 'status') ?? 'ACTIVE'
    const arns = [...world.taskDefinitions.values()]
      .filter((definition) => !prefix || definition.family === prefix)
      .filter((definition) => definition.status === status)
      .sort((a, b) => a.family.localeCompare(b.family) || a.revision - b.revision)
      .map(({ arn }) => arn)
    if (text(input, 'sort') === 'DESC') arns.reverse()
    const { items, ...rest } = page(input, arns, { preset: 100, max: 100 })
    return { taskDefinitionArns: items, ...rest }
  },

  ListTaskDefinitionFamilies: (world, input) => {
    const prefix = text(input, 'familyPrefix') ?? ''
    const status = text(input, 'status') ?? 'ALL'
    const active = new Set<string>()
    const all = new Set<string>()
    for (const { family, status: its } of world.taskDefinitions.values()) {
      all.add(family)
      if (its === 'ACTIVE') active.add(family)
    }
    const families = [...all]
      .filter((family) => family.startsWith(prefix))
      .filter((family) => status === 'ALL' || active.has(family) === (status === 'ACTIVE'))
      .sort()
    const { items, ...rest } = page(input, families, { preset: 100, max: 100 })
    return { families: items, ...rest }
  },
}

export function registerTaskDefinition(
  world: World,
  input: JsonObject,
  registeredBy: string,
): TaskDefinition {
  const family = requiredText(input, 'family')
  if (!/^[\w-]{1,255}$/.test(family))
    throw clientError(
      `Family contains invalid characters: ${family}. Up to 255 letters, numbers, hyphens and underscores are allowed.`,
    )
  for (const role of ['taskRoleArn', 'executionRoleArn']) checkRole(text(input, role))
  const tags = readTags(input)
  const containers = objects(input, 'containerDefinitions') ?? []
  if (containers.length === 0) throw clientError('Container list cannot be empty.')

  const earlier = [...world.taskDefinitions.values()].filter((other) => other.family === family)
  const revision = Math.max(0, ...earlier.map((other) => other.revision)) + 1
  const known = members.flatMap((member) =>
    input[member] === undefined || input[member] === null ? [] : [[member, input[member]]],
  )
  const definition: TaskDefinition = {
    arn: taskDefinitionArn(world, family, revision),
    family,
    revision,
    status: 'ACTIVE',
    registeredAt: world.timeline.now(),
    registeredBy,
    definition: {
      volumes: [],
      placementConstraints: [],
      ...structuredClone(Object.fromEntries(known)),
      containerDefinitions: containers.map((container) => withDefaults(container, input)),
    },
    tags,
  }
  world.taskDefinitions.set(definition.arn, definition)
  return definition
}

export function deregisterTaskDefinition(world: World, definition: TaskDefinition): void {
  definition.status = 'INACTIVE'
  definition.deregisteredAt ??= world.timeline.now()
}

/** ECS fills these in when a container leaves them out. */
function withDefaults(container: JsonObject, input: JsonObject): JsonObject {
  if (!text(container, 'name')) throw clientError('Container.name should not be null or empty.')
  if (!text(container, 'image')) throw clientError('Container.image should not be null or empty.')
  const portMappings = (objects(container, 'portMappings') ?? []).map((mapping) => ({
    ...mapping,
    hostPort: mapping.hostPort ?? (input.networkMode === 'awsvpc' ? mapping.containerPort : 0),
    protocol: mapping.protocol ?? 'tcp',
  }))
  return {
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...structuredClone(container),
    portMappings,
  }
}

function checkRole(role: string | undefined): void {
  if (role === undefined) return
  const valid = role.startsWith('arn:')
    ? /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role)
    : /^[\w+=,.@-]{1,64}$/.test(role)
  if (!valid) throw clientError('Role is not valid')
}

export function taskDefinitionView(definition: TaskDefinition): JsonObject {
  const { requiresCompatibilities } = definition.definition
  return {
    taskDefinitionArn: definition.arn,
    ...definition.definition,
    revision: definition.revision,
    status: definition.status,
    requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }],
    compatibilities: requiresCompatibilities ? ['EC2', 'FARGATE'] : ['EC2'],
    registeredAt: epochSeconds(definition.registeredAt),
    registeredBy: definition.registeredBy,
    ...(definition.deregisteredAt && { deregisteredAt: epochSeconds(definition.deregisteredAt) }),
  }
}
