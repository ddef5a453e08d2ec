// The one call that changes the service. When its answer is lost, whether the work was done is found out before
// anything is sent again.

import type { Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs'
import type { EcsApi, ServiceName } from './api.js'
import { sameRevision } from './arn.js'
import { awsErrorKind } from './aws-error.js'
import type { Clock } from './clock.js'
import type { Reporter } from './reporter.js'
import { primary } from './rollout/observation.js'
import { serviceView } from './rollout/views.js'

/** What the update asks for, beside cluster and service. Nothing is sent that was not asked for: ECS reads an empty
 *  list as "clear this". */
export type ServiceChange = Omit<UpdateServiceCommandInput, 'cluster' | 'service'>

export interface UpdateOptions {
  api: EcsApi
  clock: Clock
  reporter: Reporter
  name: ServiceName
  change: ServiceChange & { taskDefinition: string }
  /** Id of the PRIMARY deployment before the call. */
  primaryBefore: string | undefined
}

/** Pauses before each look for the outcome of an unanswered call: reads lag behind. */
const lookAfterMs = [2_000, 4_000, 8_000]

/** @returns the service after the update. Rejects with the AWS error when the update was refused, or when two calls in
 *  a row went unanswered and no new deployment can be seen. */
export async function updateService(options: UpdateOptions): Promise<Service> {
  const { api, reporter, name, change } = options
  try {
    return await api.updateService({ ...name, ...change })
  } catch (error) {
    if (awsErrorKind(error) !== 'transient') throw error
    reporter.info('ECS did not answer the update; looking whether it was carried out')
    const adopted = await lookForOurs(options)
    if (adopted) {
      reporter.info('The update was carried out; going on with it')
      return adopted
    }
    reporter.info('No trace of the update; sending it once more')
    return await api.updateService({ ...name, ...change })
  }
}

async function lookForOurs(options: UpdateOptions): Promise<Service | undefined> {
  const { api, clock, name, change, primaryBefore } = options
  for (const ms of lookAfterMs) {
    await clock.sleep(ms)
    const service = await api.describeService(name)
    const now = service && primary(serviceView(service))
    if (
      now &&
      now.id !== primaryBefore &&
      sameRevision(now.taskDefinition, change.taskDefinition)
    ) {
      return service
    }
  }
  return undefined
}
