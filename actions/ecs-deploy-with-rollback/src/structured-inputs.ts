// Inputs that hold a structure of the ECS API: lists of objects, and the configuration of a managed EBS volume.

import { type InputReader, parseYaml } from '@slipway/action-kit'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of objects, each with the named keys; anything else is a problem. An empty input is an empty list. */
export function listOfObjects<T>(
  input: InputReader,
  name: string,
  keys: readonly (keyof T & string)[],
): T[] {
  const value = input.structured(name, parseYaml)
  if (value === undefined) return []
  if (!Array.isArray(value) || !value.every(isRecord)) {
    input.problem(`${name}: a list of objects is needed, such as [{"${keys[0]}": "…"}]`)
    return []
  }
  value.forEach((item, index) => {
    for (const key of keys) {
      if (item[key] === undefined) input.problem(`${name}: item ${index + 1} has no "${key}"`)
    }
  })
  return value as T[]
}

const volumeKeys = new Set([
  'roleArn',
  'encrypted',
  'filesystemType',
  'iops',
  'kmsKeyId',
  'sizeInGiB',
  'snapshotId',
  'tagSpecifications',
  'throughput',
  'volumeInitializationRate',
  'volumeType',
  'terminationPolicy',
])

/** `<name>-name` and `<name>` belong together: a volume of the task definition and its configuration. */
export function managedVolume<T extends { roleArn: string | undefined }>(
  input: InputReader,
  name: string,
): { name: string; managedEBSVolume: T } | undefined {
  const volume = input.text(`${name}-name`, { default: '' })
  const configuration = input.structured(name, parseYaml)
  if (volume === '' && configuration === undefined) return undefined
  if (volume === '') {
    input.problem(`${name}: ${name}-name is missing, so ECS cannot know which volume is meant`)
    return undefined
  }
  if (!isRecord(configuration) || typeof configuration.roleArn !== 'string') {
    input.problem(`${name}: an object with at least "roleArn" is needed for the volume "${volume}"`)
    return undefined
  }
  const unknown = Object.keys(configuration).filter((key) => !volumeKeys.has(key))
  if (unknown.length > 0) {
    input.problem(
      `${name}: unknown ${unknown.map((key) => `"${key}"`).join(', ')}; known are ${[...volumeKeys].join(', ')}`,
    )
  }
  return { name: volume, managedEBSVolume: configuration as unknown as T }
}
