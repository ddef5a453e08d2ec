// What is wrong with one container, seen by itself and within its task. Called by check.ts.

import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import { parseImageReference } from '../image/reference.js'
import { EcsProblem } from '../problem.js'
import { isLeftover } from './leftover.js'
import type { TaskDefinitionInput } from './normalise.js'
import type { TaskDefinitionProblem } from './problem.js'

/** @param field path within the container. */
type Tell = (field: string, message: string, level?: TaskDefinitionProblem['level']) => void

export function checkContainer(
  container: ContainerDefinition,
  definition: TaskDefinitionInput,
  tell: Tell,
): void {
  checkImage(container, tell)
  checkEnvironment(container, tell)
  checkMemory(container, definition, tell)
  checkPorts(container, definition, tell)
  checkLogging(container, tell)
  const volumes = new Set(definition.volumes?.map(({ name }) => name))
  container.mountPoints?.forEach(({ sourceVolume }, index) => {
    if (sourceVolume !== undefined && !volumes.has(sourceVolume)) {
      tell(`mountPoints[${index}]`, `there is no volume "${sourceVolume}" in "volumes".`)
    }
  })
  if (definition.networkMode === 'awsvpc' && container.links?.length) {
    tell(
      'links',
      'links do not work with network mode "awsvpc"; containers reach each other on localhost.',
    )
  }
}

function checkImage({ image }: ContainerDefinition, tell: Tell): void {
  if (image !== undefined && isLeftover(image)) return // told already
  try {
    parseImageReference(image ?? '')
  } catch (error) {
    if (!(error instanceof EcsProblem)) throw error
    tell('image', error.message)
  }
}

function checkEnvironment(container: ContainerDefinition, tell: Tell): void {
  const variables = new Set<string>()
  container.environment?.forEach(({ name }, index) => {
    if (name === undefined) tell(`environment[${index}]`, 'has no name.')
    else if (variables.has(name)) tell('environment', `"${name}" is set twice.`, 'warning')
    variables.add(name ?? '')
  })
  const secrets = new Set<string>()
  container.secrets?.forEach(({ name, valueFrom }, index) => {
    if (name === undefined) tell(`secrets[${index}]`, 'has no name.')
    else if (secrets.has(name)) tell('secrets', `"${name}" is set twice; ECS wants unique names.`)
    else if (variables.has(name)) {
      tell(
        'secrets',
        `"${name}" is both a secret and an environment variable; ECS refuses that. Remove one of them.`,
      )
    }
    if (valueFrom === undefined) tell(`secrets[${index}]`, 'has no valueFrom.')
    secrets.add(name ?? '')
  })
  container.environmentFiles?.forEach(({ value }, index) => {
    if (value === undefined || isLeftover(value)) return
    if (!/^arn:aws(-[a-z]+)*:s3:::[^/]+\/.+/.test(value)) {
      tell(
        `environmentFiles[${index}]`,
        `"${value}" is not the ARN of an S3 object (arn:aws:s3:::bucket/path/name.env).`,
      )
    } else if (!value.endsWith('.env')) {
      tell(`environmentFiles[${index}]`, 'ECS reads only files that end in ".env".', 'warning')
    }
  })
}

function checkMemory(
  { memory, memoryReservation }: ContainerDefinition,
  definition: TaskDefinitionInput,
  tell: Tell,
): void {
  if (memory !== undefined && memoryReservation !== undefined && memory < memoryReservation) {
    tell('memoryReservation', `${memoryReservation} MiB is more than the memory of ${memory} MiB.`)
  }
  if (memory === undefined && memoryReservation === undefined && definition.memory === undefined) {
    // Which tasks ECS lets pass without is not documented for every kind of capacity.
    tell('memory', 'neither the container nor the task says how much memory it needs.', 'warning')
  }
}

function checkPorts(
  { portMappings }: ContainerDefinition,
  { networkMode }: TaskDefinitionInput,
  tell: Tell,
): void {
  portMappings?.forEach(({ containerPort, hostPort, containerPortRange }, index) => {
    const path = `portMappings[${index}]`
    if (containerPort === undefined && containerPortRange === undefined) {
      tell(path, 'has neither a containerPort nor a containerPortRange.')
    }
    if (networkMode === 'awsvpc' && hostPort && containerPort && hostPort !== containerPort) {
      tell(
        path,
        `with network mode "awsvpc" the hostPort (${hostPort}) must be the containerPort (${containerPort}), or left out.`,
      )
    }
  })
}

const driversWithPrefix = ['awslogs', 'splunk', 'gelf', 'fluentd', 'syslog']

function checkLogging({ logConfiguration }: ContainerDefinition, tell: Tell): void {
  if (!logConfiguration) return
  const { logDriver, options = {} } = logConfiguration
  if (logDriver === undefined) tell('logConfiguration', 'has no logDriver.')
  if (logDriver === undefined || logDriver === 'awsfirelens') return // FireLens hands any option on
  // `Log driver awslogs disallows options: …` (ECS)
  for (const other of driversWithPrefix.filter((driver) => driver !== logDriver)) {
    const foreign = Object.keys(options).filter((key) => key.startsWith(`${other}-`))
    if (foreign.length > 0) {
      tell('logConfiguration', `log driver "${logDriver}" does not take ${foreign.join(', ')}.`)
    }
  }
}
