// Does the definition make sense to ECS? Takes a normalised definition and tells everything at once, before anything is
// registered. Only what ECS is known to refuse is an error. What one container says by itself is in check-container.ts.

import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import { checkContainer } from './check-container.js'
import { isLeftover, leftovers } from './leftover.js'
import type { TaskDefinitionInput } from './normalise.js'
import { containerPath, joinPath, type TaskDefinitionProblem } from './problem.js'
import { roleProblem } from './role.js'
import { cpuUnits, fargateSizeProblem, memoryMiB } from './task-size.js'

type Tell = (path: string, message: string, level?: TaskDefinitionProblem['level']) => void

export function checkTaskDefinition(definition: TaskDefinitionInput): TaskDefinitionProblem[] {
  const problems: TaskDefinitionProblem[] = []
  const tell: Tell = (path, message, level = 'error') => problems.push({ path, message, level })

  for (const path of leftovers(definition)) {
    tell(
      path,
      'holds an expression of GitHub Actions that was not evaluated. Expressions are evaluated in workflows, not in files: the value has to be rendered into the file.',
    )
  }
  checkFamily(definition, tell)
  checkRoles(definition, tell)
  checkTags(definition, tell)
  checkContainers(definition, tell)
  checkDependencies(definition.containerDefinitions ?? [], tell)
  checkSizes(definition, tell)
  if (isFargate(definition)) checkFargate(definition, tell)
  return problems
}

const isFargate = ({ requiresCompatibilities }: TaskDefinitionInput): boolean =>
  requiresCompatibilities?.includes('FARGATE') === true

const namePattern = /^[A-Za-z0-9_-]{1,255}$/
const nameRule = 'must be 1 to 255 letters (a–z, without accents), digits, hyphens and underscores.'

function checkFamily({ family }: TaskDefinitionInput, tell: Tell): void {
  if (family === undefined) {
    tell('family', 'is missing. Every revision is registered under the name of a family.')
  } else if (!namePattern.test(family) && !isLeftover(family)) {
    tell('family', `"${family}" is not valid: it ${nameRule}`)
  }
}

function checkRoles(definition: TaskDefinitionInput, tell: Tell): void {
  for (const field of ['taskRoleArn', 'executionRoleArn'] as const) {
    const role = definition[field]
    const problem = role !== undefined && !isLeftover(role) && roleProblem(role)
    if (problem) tell(field, problem)
  }
}

function checkTags({ tags = [] }: TaskDefinitionInput, tell: Tell): void {
  if (tags.length > 50) tell('tags', `has ${tags.length} tags; ECS allows 50.`)
  const seen = new Set<string>()
  tags.forEach(({ key, value }, index) => {
    const path = `tags[${index}]`
    if (key === undefined) tell(path, 'has no key.')
    else if (seen.has(key)) tell(path, `repeats the key "${key}".`)
    else if (key.toLowerCase().startsWith('aws:')) {
      tell(path, `"${key}": keys that begin with "aws:" are reserved for AWS.`)
    }
    if ((key?.length ?? 0) > 128) tell(path, 'has a key of more than 128 characters.')
    if ((value?.length ?? 0) > 256) tell(path, 'has a value of more than 256 characters.')
    seen.add(key ?? '')
  })
}

function checkContainers(definition: TaskDefinitionInput, tell: Tell): void {
  const containers = definition.containerDefinitions ?? []
  if (containers.length === 0) {
    tell('containerDefinitions', 'is missing or empty. A task needs at least one container.')
    return
  }
  const names = new Set<string>()
  containers.forEach((container, index) => {
    const path = containerPath(container, index)
    const { name } = container
    if (name === undefined) tell(path, 'has no name.')
    else if (!namePattern.test(name) && !isLeftover(name)) {
      tell(path, `the name is not valid: it ${nameRule}`)
    } else if (names.has(name)) {
      tell('containerDefinitions', `two containers are named "${name}".`)
    }
    names.add(name ?? '')
    checkContainer(container, definition, (field, message, level) =>
      tell(joinPath(path, field), message, level),
    )
  })
  if (containers.every(({ essential }) => essential === false)) {
    tell('containerDefinitions', 'no container is essential; at least one must be.')
  }
  const withSecrets = containers.find(hasSecrets)
  if (withSecrets && definition.executionRoleArn === undefined) {
    tell(
      'executionRoleArn',
      `is missing; ECS needs an execution role to read the secrets of container "${withSecrets.name}".`,
    )
  }
}

const hasSecrets = ({ secrets, logConfiguration }: ContainerDefinition): boolean =>
  Boolean(secrets?.length || logConfiguration?.secretOptions?.length)

/** Names that must name another container or a volume of this definition, and circles among containers. */
function checkDependencies(containers: readonly ContainerDefinition[], tell: Tell): void {
  const byName = new Map(containers.map((container) => [container.name, container]))
  containers.forEach((container, index) => {
    const path = containerPath(container, index)
    container.dependsOn?.forEach(({ containerName, condition }, place) => {
      const other = byName.get(containerName)
      const at = joinPath(path, `dependsOn[${place}]`)
      if (!other) tell(at, `there is no container "${containerName}".`)
      else if (other === container) tell(at, 'a container cannot depend on itself.')
      else if (condition === 'HEALTHY' && !other.healthCheck) {
        tell(at, `container "${containerName}" has no healthCheck, so it can never be HEALTHY.`)
      }
    })
    container.volumesFrom?.forEach(({ sourceContainer }, place) => {
      if (!byName.has(sourceContainer)) {
        tell(joinPath(path, `volumesFrom[${place}]`), `there is no container "${sourceContainer}".`)
      }
    })
  })
  const circle = findCircle(containers)
  if (circle) tell('containerDefinitions', `containers wait for each other: ${circle.join(' → ')}.`)
}

function findCircle(containers: readonly ContainerDefinition[]): string[] | undefined {
  const waitsFor = new Map(
    containers.map(({ name = '', dependsOn = [] }) => [
      name,
      dependsOn.map(({ containerName }) => containerName ?? '').filter((other) => other !== name),
    ]),
  )
  const done = new Set<string>()
  const follow = (name: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name]
    if (done.has(name)) return undefined
    for (const next of waitsFor.get(name) ?? []) {
      const circle = follow(next, [...trail, name])
      if (circle) return circle
    }
    done.add(name)
    return undefined
  }
  for (const name of waitsFor.keys()) {
    const circle = follow(name, [])
    if (circle) return circle
  }
  return undefined
}

function checkSizes(definition: TaskDefinitionInput, tell: Tell): void {
  const { cpu, memory, containerDefinitions: containers = [] } = definition
  const taskCpu = cpu === undefined ? undefined : cpuUnits(cpu)
  const taskMemory = memory === undefined ? undefined : memoryMiB(memory)
  if (cpu !== undefined && taskCpu === undefined && !isLeftover(cpu)) {
    tell('cpu', `"${cpu}" is not valid: write CPU units ("512") or vCPUs (".5 vCPU").`)
  }
  if (memory !== undefined && taskMemory === undefined && !isLeftover(memory)) {
    tell('memory', `"${memory}" is not valid: write MiB ("1024") or GB ("1 GB").`)
  }
  if (taskCpu !== undefined && !isFargate(definition) && (taskCpu < 128 || taskCpu > 196_608)) {
    tell('cpu', `${taskCpu} is outside of what a task may have: 128 to 196608 CPU units.`)
  }
  const reserved = containers.reduce(
    (sum, container) => sum + (container.memoryReservation ?? container.memory ?? 0),
    0,
  )
  if (taskMemory !== undefined && reserved > taskMemory) {
    tell(
      'memory',
      `the containers reserve ${reserved} MiB, more than the task's ${taskMemory} MiB.`,
    )
  }
}

function checkFargate(definition: TaskDefinitionInput, tell: Tell): void {
  const { cpu, memory, networkMode, executionRoleArn, containerDefinitions = [] } = definition
  if (networkMode !== 'awsvpc') {
    tell('networkMode', `Fargate needs "awsvpc"${networkMode ? `, not "${networkMode}"` : ''}.`)
  }
  if (cpu === undefined) tell('cpu', 'is missing; Fargate needs it.')
  if (memory === undefined) tell('memory', 'is missing; Fargate needs it.')
  const units = cpuUnits(cpu ?? '')
  const reserved = containerDefinitions.reduce((sum, container) => sum + (container.cpu ?? 0), 0)
  if (units !== undefined && reserved > units) {
    tell('cpu', `the containers reserve ${reserved} CPU units, more than the task's ${units}.`)
  }
  const mib = memoryMiB(memory ?? '')
  if (units !== undefined && mib !== undefined) {
    const family = definition.runtimePlatform?.operatingSystemFamily
    const system = family?.startsWith('WINDOWS') ? 'windows' : 'linux'
    const problem = fargateSizeProblem(units, mib, system)
    if (problem) tell('cpu', problem)
  }
  // `Fargate requires task definition to have execution role ARN to support ECR images.` / `… log driver awslogs.` (ECS)
  const needsRole = containerDefinitions.find(
    ({ image, logConfiguration }) =>
      /\.dkr[.-]ecr/.test(image ?? '') || logConfiguration?.logDriver === 'awslogs',
  )
  const toldBefore = containerDefinitions.some(hasSecrets)
  if (needsRole && executionRoleArn === undefined && !toldBefore) {
    tell(
      'executionRoleArn',
      `is missing; Fargate needs an execution role to pull the image or write the log of container "${needsRole.name}".`,
    )
  }
}
