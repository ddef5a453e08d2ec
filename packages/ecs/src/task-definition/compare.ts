// Would ECS run the same thing? Two definitions are compared after everything that says nothing has been taken away and
// ECS's own defaults have been filled in. When in doubt they differ: a needless revision costs nothing, a change that
// was taken for none would never be deployed.

import { type ListShape, type Shape, taskDefinitionShape } from './fields.js'
import { normaliseTaskDefinition, type TaskDefinitionInput } from './normalise.js'
import { isObject, type JsonObject } from './parse.js'
import { cpuUnits, memoryMiB } from './task-size.js'

/** The definition, and its tags, as ECS would describe it after registering it. */
export function canonicalTaskDefinition(definition: TaskDefinitionInput): JsonObject {
  const { definition: normalised } = normaliseTaskDefinition({ ...definition })
  return ordered(withDefaults({ ...normalised }), taskDefinitionShape) as JsonObject
}

export const sameTaskDefinition = (a: TaskDefinitionInput, b: TaskDefinitionInput): boolean =>
  JSON.stringify(canonicalTaskDefinition(a)) === JSON.stringify(canonicalTaskDefinition(b))

// What ECS fills in (API: RegisterTaskDefinition; and the equivalence rules of Terraform's provider).
function withDefaults(definition: JsonObject): JsonObject {
  const { networkMode, cpu, memory } = definition
  const portsAreShared = networkMode === 'awsvpc' || networkMode === 'host'
  return {
    ...definition,
    ...(typeof cpu === 'string' && { cpu: String(cpuUnits(cpu) ?? cpu) }),
    ...(typeof memory === 'string' && { memory: String(memoryMiB(memory) ?? memory) }),
    ...each(definition, 'volumes', (volume) => ({
      ...volume,
      ...filled(volume, 'efsVolumeConfiguration', {
        rootDirectory: '/',
        transitEncryption: 'DISABLED',
      }),
    })),
    ...each(definition, 'containerDefinitions', (container) => ({
      cpu: 0,
      essential: true,
      ...container,
      ...each(container, 'portMappings', (mapping) => ({
        protocol: 'tcp',
        ...(mapping.containerPort !== undefined && {
          hostPort: portsAreShared ? mapping.containerPort : 0,
        }),
        ...mapping,
      })),
      ...each(container, 'mountPoints', (mount) => ({ readOnly: false, ...mount })),
      ...each(container, 'volumesFrom', (volume) => ({ readOnly: false, ...volume })),
      ...filled(container, 'healthCheck', { interval: 30, timeout: 5, retries: 3 }),
    })),
  }
}

/** The list in `field`, each entry completed; nothing when there is no such list. */
function each(
  parent: JsonObject,
  field: string,
  complete: (entry: JsonObject) => JsonObject,
): JsonObject {
  const list = parent[field]
  if (!Array.isArray(list)) return {}
  return { [field]: list.map((entry) => (isObject(entry) ? complete(entry) : entry)) }
}

/** The object in `field` with defaults behind it; nothing when there is no such object. */
function filled(parent: JsonObject, field: string, defaults: JsonObject): JsonObject {
  const value = parent[field]
  return isObject(value) ? { [field]: { ...defaults, ...value } } : {}
}

/** Keys sorted everywhere, and the entries of lists whose order means nothing. */
function ordered(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) {
    const list = shape?.is === 'list' ? shape : undefined
    const entries = value.map((entry) => ordered(entry, list?.of))
    if (!list?.unordered) return entries
    const keyed = entries.map((entry) => [entryKey(entry, list), entry] as const)
    return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry)
  }
  if (!isObject(value)) return value
  const fields = shape?.is === 'object' ? shape.fields : {}
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, item]) => [key, ordered(item, fields[key])]))
}

/** What tells the entries of a list apart: `LOG_LEVEL`, `8080/tcp`; for a list of texts the text itself. */
export function entryKey(entry: unknown, { matchBy }: ListShape): string {
  if (!matchBy || !isObject(entry)) return String(entry)
  return matchBy
    .map((field) => entry[field])
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join('/')
}
