// Registering a revision, and telling that there is no need to.

import type { EcsApi } from './api.js'
import type { Preflight } from './preflight.js'
import { describedTaskDefinition, sameTaskDefinition } from './task-definition/index.js'
import type { TaskDefinitionInput } from './task-definition/normalise.js'

/** Gives the ARN of the new revision. */
export async function registerRevision(
  api: EcsApi,
  definition: TaskDefinitionInput,
): Promise<string> {
  const registered = await api.registerTaskDefinition(definition)
  return registered.taskDefinitionArn ?? ''
}

/** The service is set to an active revision that means the same as this definition. */
export function runsAlready(
  definition: TaskDefinitionInput,
  current: Preflight['current'],
): boolean {
  return (
    current.definition?.status === 'ACTIVE' &&
    sameTaskDefinition(describedTaskDefinition(current.definition, current.tags), definition)
  )
}
