// The one call that changes the service. When its answer is lost, whether the work was done is found out before
// anything is sent again.

import type { Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs'
import type { EcsApi, ServiceName } from './api.js'
import { revisionName, sameRevision } from './arn.js'
import { awsErrorKind, explainAwsError, mayPass } from './aws-error.js'
import type { Clock } from './clock.js'
import { EcsProblem } from './problem.js'
import type { Reporter } from './reporter.js'
import { type DeploymentView, primary } from './rollout/observation.js'
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
  /** The PRIMARY deployment before the call. */
  before: Pick<DeploymentView, 'id' | 'createdAtMs'> | undefined
  /** Rejects also when the call was throttled, for a caller who looks again before he repeats it. */
  once?: boolean
}

/** No answer came, and whether ECS carried the update out is not known. */
export class UnansweredUpdate extends EcsProblem {}

/** No answer came, and meanwhile somebody else's deployment is the current one. */
export class OvertakenUpdate extends EcsProblem {
  readonly by: DeploymentView

  constructor({ service }: ServiceName, by: DeploymentView) {
    super(
      `Another deployment of ${service} came in between: ${by.id} of ${revisionName(by.taskDefinition)}`,
    )
    this.by = by
  }
}

/** Pauses before each look for the outcome of an unanswered call: half a minute in all, as reads lag behind. */
const lookAfterMs = [2_000, 4_000, 8_000, 16_000]
/** For this long, looks that go unanswered too are repeated. */
const lookForMs = 60_000

/** @returns the service after the update. Rejects with the AWS error when the update was refused, else with one of the
 *  errors above. */
export async function updateService(options: UpdateOptions): Promise<Service> {
  const { api, reporter, name, change, once = false } = options
  for (let attempt = 1; ; attempt++) {
    try {
      return await api.updateService({ ...name, ...change }, { once })
    } catch (error) {
      const unanswered = awsErrorKind(error) === 'transient'
      if (!unanswered && attempt === 1) throw error
      reporter.info('ECS did not answer the update; looking whether it was carried out')
      const adopted = await lookForOurs(options)
      if (adopted) {
        reporter.info('The update was carried out; going on with it')
        return adopted
      }
      if (!unanswered || attempt === 2) throw unansweredUpdate(name, error)
      reporter.info('No trace of the update; sending it once more')
    }
  }
}

async function lookForOurs(options: UpdateOptions): Promise<Service | undefined> {
  const { api, clock, name, change, before } = options
  const giveUpAtMs = clock.now() + lookForMs
  for (const ms of lookAfterMs) {
    await clock.sleep(ms)
    const service = await lookUntil(giveUpAtMs, options, () => api.describeService(name))
    const now = service && primary(serviceView(service))
    // What is older than the one before is what an old read shows.
    if (!now || now.id === before?.id || now.createdAtMs < (before?.createdAtMs ?? 0)) continue
    if (sameRevision(now.taskDefinition, change.taskDefinition)) return service
    throw new OvertakenUpdate(name, now)
  }
  return undefined
}

async function lookUntil<T>(
  giveUpAtMs: number,
  { clock, name }: UpdateOptions,
  look: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (!mayPass(error) || clock.now() >= giveUpAtMs) throw unansweredUpdate(name, error)
      await clock.sleep(5_000)
    }
  }
}

const unansweredUpdate = ({ service }: ServiceName, error: unknown) =>
  new UnansweredUpdate(
    `ECS did not answer the update of ${service}, and whether it was carried out is not known. ${explainAwsError(error, 'find that out')}`,
    { cause: error },
  )
