// What an update sends, and what would undo it. Pure. Nothing is sent that was not asked for: ECS takes an empty list
// for "clear this".

import type { Service } from '@aws-sdk/client-ecs'
import type { ServiceChange } from '@slipway/ecs'
import type { Inputs } from './inputs.js'

export function changeOf(
  { desiredCount, force, enableEcsManagedTags, propagateTags, volume }: Inputs['change'],
  taskDefinition: string,
): ServiceChange & { taskDefinition: string } {
  return {
    taskDefinition,
    ...(force && { forceNewDeployment: true }),
    ...(desiredCount !== undefined && { desiredCount }),
    ...(enableEcsManagedTags !== undefined && { enableECSManagedTags: enableEcsManagedTags }),
    ...(propagateTags && { propagateTags }),
    ...(volume && { volumeConfigurations: [volume] }),
  }
}

/** The same members as they were before. The task definition is not among them: a rollback knows its own. */
export function undoOf(change: ServiceChange, before: Service): ServiceChange {
  const deployed = before.deployments?.find(({ status }) => status === 'PRIMARY')
  return {
    ...(change.desiredCount !== undefined && { desiredCount: before.desiredCount }),
    ...(change.enableECSManagedTags !== undefined && {
      enableECSManagedTags: before.enableECSManagedTags ?? false,
    }),
    ...(change.propagateTags && { propagateTags: before.propagateTags ?? 'NONE' }),
    ...(change.volumeConfigurations && {
      volumeConfigurations: deployed?.volumeConfigurations ?? [],
    }),
  }
}
