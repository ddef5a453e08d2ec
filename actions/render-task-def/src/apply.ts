// The heart of the action, pure: a task definition × inputs → a task definition. What is not asked for stays as it is.

import { didYouMeanHint } from '@slipway/action-kit'
import type { TaskDefinitionInput } from '@slipway/ecs'
import type { ContainerInputs, Inputs, Pair } from './inputs.js'

type Container = NonNullable<TaskDefinitionInput['containerDefinitions']>[number]

export interface Applied {
  definition: TaskDefinitionInput
  /** Container → the image that it is given. */
  images: Map<string, string>
  /** Inputs that do not fit the definition. */
  problems: string[]
  /** What was asked for and is so already. */
  notes: string[]
}

/** Applied a second time, the same inputs change nothing. The source is not touched. */
export function applyInputs(source: TaskDefinitionInput, inputs: Inputs): Applied {
  const problems: string[] = []
  const notes: string[] = []
  const known = (source.containerDefinitions ?? []).map(({ name }) => name ?? '')
  // Without containers there is nothing to match; that they are missing is told by checkTaskDefinition().
  const targets = known.length > 0 ? containerTargets(inputs, known, problems) : []
  const images =
    known.length > 0 ? imagesByContainer(inputs, known, problems) : new Map<string, string>()

  const containers = source.containerDefinitions?.map((container) => {
    const name = container.name ?? ''
    const image = images.get(name)
    const set = targets.includes(name)
      ? applyToContainer(container, inputs.container, notes)
      : container
    return image === undefined ? set : { ...set, image }
  })
  const definition: TaskDefinitionInput = { ...source, containerDefinitions: containers }
  for (const field of ['taskRoleArn', 'executionRoleArn', 'cpu', 'memory'] as const) {
    if (inputs[field] !== undefined) definition[field] = inputs[field]
  }
  if (inputs.tags.length > 0) {
    definition.tags = merged(source.tags, inputs.tags, 'key', (key, value) => ({ key, value }))
  }
  return { definition, images, problems, notes }
}

/** The containers that the settings of a container are for; none when there are no such settings. */
function containerTargets(inputs: Inputs, known: readonly string[], problems: string[]): string[] {
  for (const name of inputs.containers) {
    if (!known.includes(name)) problems.push(`container-name: ${unknownContainer(name, known)}`)
  }
  if (inputs.containers.length > 0 || !asksForSomething(inputs.container)) return inputs.containers
  if (known.length > 1) {
    problems.push(
      `container-name: it is missing; the settings of a container could be for any of ${known.join(', ')}`,
    )
    return []
  }
  return [...known]
}

function imagesByContainer(
  inputs: Inputs,
  known: readonly string[],
  problems: string[],
): Map<string, string> {
  const images = new Map<string, string>()
  for (const { container, image } of inputs.images) {
    const name = container ?? (known.length === 1 ? known[0] : undefined)
    if (name === undefined) {
      problems.push(
        `container-name: it is missing; the image could be for any of ${known.join(', ')}`,
      )
    } else if (!known.includes(name)) {
      // Names from container-name are told there already.
      if (!inputs.containers.includes(name)) {
        problems.push(`images: ${unknownContainer(name, known)}`)
      }
    } else if ((images.get(name) ?? image) !== image) {
      problems.push(`images: container ${name} is given two different images`)
    } else {
      images.set(name, image)
    }
  }
  return images
}

function unknownContainer(name: string, known: readonly string[]): string {
  const hint = didYouMeanHint(name, known) || `; there is ${known.join(', ')}`
  return `the task definition has no container "${name}"${hint}`
}

const asksForSomething = ({ command, logDriver, ...lists }: ContainerInputs): boolean =>
  command !== undefined ||
  logDriver !== undefined ||
  Object.values(lists).some((list) => list.length > 0)

function applyToContainer(source: Container, inputs: ContainerInputs, notes: string[]): Container {
  const container = { ...source }
  const { environment, removeEnvironment, environmentFiles, secrets, removeSecrets } = inputs
  const { logDriver, logOptions, dockerLabels, command } = inputs

  if (environment.length + removeEnvironment.length > 0) {
    noteAbsent(source, source.environment, 'environment variable', removeEnvironment, notes)
    const kept = without(source.environment, removeEnvironment)
    container.environment = merged(kept, environment, 'name', (name, value) => ({ name, value }))
  }
  if (environmentFiles.length > 0) {
    container.environmentFiles = environmentFiles.map((value) => ({ value, type: 's3' }))
  }
  if (secrets.length + removeSecrets.length > 0) {
    noteAbsent(source, source.secrets, 'secret', removeSecrets, notes)
    const kept = without(source.secrets, removeSecrets)
    container.secrets = merged(kept, secrets, 'name', (name, valueFrom) => ({ name, valueFrom }))
  }
  if (logDriver !== undefined || logOptions.length > 0) {
    const { logConfiguration } = source
    const options = mergedMap(optionsThatStay(logConfiguration, logDriver), logOptions)
    container.logConfiguration = {
      ...logConfiguration,
      ...(logDriver !== undefined && { logDriver }),
      ...((logConfiguration?.options || logOptions.length > 0) && { options }),
    } as Container['logConfiguration'] // options without a driver are told by checkTaskDefinition()
  }
  if (dockerLabels.length > 0) {
    container.dockerLabels = mergedMap(source.dockerLabels, dockerLabels)
  }
  if (command !== undefined) container.command = command
  return container
}

/** ECS refuses `awslogs-group` for any other driver than awslogs, so such options go when their driver goes. */
function optionsThatStay(
  { logDriver: before, options = {} }: Partial<NonNullable<Container['logConfiguration']>> = {},
  after: string | undefined,
): Record<string, string> {
  if (after === undefined || after === before) return options
  return Object.fromEntries(
    Object.entries(options).filter(([key]) => !key.startsWith(`${before}-`)),
  )
}

interface Named {
  name?: string | undefined
}

const without = <Entry extends Named>(
  entries: readonly Entry[] | undefined,
  names: readonly string[],
): Entry[] => (entries ?? []).filter(({ name }) => !names.includes(name ?? ''))

/** Not an error: the next run, starting from what this one made, must not fail because its work is done. */
function noteAbsent(
  { name: container }: Container,
  entries: readonly Named[] | undefined,
  what: string,
  names: readonly string[],
  notes: string[],
): void {
  for (const name of names) {
    if (entries?.some((entry) => entry.name === name)) continue
    notes.push(`Container ${container} has no ${what} ${name}; nothing to remove`)
  }
}

/** An entry of the same name is replaced where it stands, a new one comes last; of several pairs the last one counts. */
function merged<Entry extends object>(
  entries: readonly Entry[] | undefined,
  pairs: readonly Pair[],
  nameField: keyof Entry,
  make: (name: string, value: string) => Entry,
): Entry[] {
  const result = [...(entries ?? [])]
  for (const [name, value] of new Map(pairs)) {
    const place = result.findIndex((entry) => entry[nameField] === name)
    if (place === -1) result.push(make(name, value))
    else result[place] = make(name, value)
  }
  return result
}

/** Entries are defined, not assigned: a key such as `__proto__` is a key like any other. */
const mergedMap = (map: Record<string, string> | undefined, pairs: readonly Pair[]) =>
  Object.fromEntries([...Object.entries(map ?? {}), ...pairs])
