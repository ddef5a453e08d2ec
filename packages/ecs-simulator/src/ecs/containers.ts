// From the containers of a task definition, and the overrides of RunTask, to what a runtime needs to start them.

import type { ContainerHealthCheck, ContainerLaunch } from '../runtime/runtime.js'
import type { ResolvedImage, TaskDefinition } from '../state.js'
import type { JsonObject } from '../wire.js'

/** The members of a container definition that mean something here; the others are only kept. */
interface ContainerDefinition {
  name: string
  image: string
  essential?: boolean
  command?: string[]
  entryPoint?: string[]
  environment?: { name: string; value: string }[]
  secrets?: { name: string; valueFrom: string }[]
  portMappings?: { containerPort: number; hostPort?: number }[]
  stopTimeout?: number
  logConfiguration?: { logDriver: string; options?: Record<string, string> }
  healthCheck?: {
    command: string[]
    interval?: number
    timeout?: number
    retries?: number
    startPeriod?: number
  }
}

export interface ContainerOverride {
  name: string
  command?: string[]
  environment?: { name: string; value: string }[]
}

export function containerDefinitions(taskDefinition: TaskDefinition): ContainerDefinition[] {
  return taskDefinition.definition.containerDefinitions as unknown as ContainerDefinition[]
}

export function containerLaunches(
  taskDefinition: TaskDefinition,
  taskId: string,
  imageOf: (reference: string) => ResolvedImage | undefined,
  overrides?: { containerOverrides?: ContainerOverride[] },
): ContainerLaunch[] {
  return containerDefinitions(taskDefinition).map((definition) => {
    const override = overrides?.containerOverrides?.find(({ name }) => name === definition.name)
    const environment = [...(definition.environment ?? []), ...(override?.environment ?? [])]
    const log = logOf(definition, taskId)
    const healthCheck = healthCheckOf(definition)
    const resolved = imageOf(definition.image)
    return {
      name: definition.name,
      image: definition.image,
      ...(resolved && { imageConfig: resolved.config, imageDigest: resolved.digest }),
      essential: definition.essential ?? true,
      command: override?.command ?? definition.command ?? [],
      entryPoint: definition.entryPoint ?? [],
      environment: Object.fromEntries(environment.map(({ name, value }) => [name, value])),
      secrets: Object.fromEntries(
        (definition.secrets ?? []).map(({ name, valueFrom }) => [name, valueFrom]),
      ),
      portMappings: definition.portMappings ?? [],
      ...(healthCheck && { healthCheck }),
      ...(log && { log }),
      stopTimeoutMs: (definition.stopTimeout ?? 30) * 1000,
    }
  })
}

/** The awslogs driver names a stream `prefix/container/task id`, which is also how clients find it again. */
function logOf({ name, logConfiguration }: ContainerDefinition, taskId: string) {
  const options = logConfiguration?.options ?? {}
  const group = options['awslogs-group']
  if (logConfiguration?.logDriver !== 'awslogs' || !group) return undefined
  return { group, stream: `${options['awslogs-stream-prefix'] ?? 'ecs'}/${name}/${taskId}` }
}

/** Defaults: API, HealthCheck. */
function healthCheckOf({ healthCheck }: ContainerDefinition): ContainerHealthCheck | undefined {
  if (!healthCheck || healthCheck.command[0] === 'NONE') return undefined
  return {
    command: healthCheck.command,
    intervalMs: (healthCheck.interval ?? 30) * 1000,
    timeoutMs: (healthCheck.timeout ?? 5) * 1000,
    retries: healthCheck.retries ?? 3,
    startPeriodMs: (healthCheck.startPeriod ?? 0) * 1000,
  }
}

/** What RunTask was told to override, if anything. */
export function taskOverrides(input: JsonObject) {
  return (input.overrides ?? {}) as { containerOverrides?: ContainerOverride[] } & JsonObject
}
