// All that is looked at, and may stop the run, before anything is changed: the account, the service, a deployment that
// is in flight, alarms that are firing already.

import { UserError } from '@slipway/action-kit'
import {
  alarmsAlreadyFiring,
  callerAccount,
  elapsed,
  explained,
  type Preflight,
  preflight,
  revisionName,
} from '@slipway/ecs'
import type { Context } from './context.js'

/** @throws UserError when the credentials belong to another account than `expected-account-id`. */
export async function checkAccount({ inputs, aws }: Context): Promise<void> {
  const expected = inputs.expectedAccountId
  if (!expected) return
  const account = await explained('ask whose credentials these are', () => callerAccount(aws))
  if (account !== expected) {
    throw new UserError(
      `expected-account-id: the credentials belong to account ${account}, not to ${expected}. Nothing was changed.`,
    )
  }
}

/** The service as it is, once it is free to be deployed to. */
export async function lookBefore(context: Context): Promise<Preflight> {
  const { inputs, api, access, reporter, aws } = context
  const name = { cluster: inputs.cluster, service: inputs.service }
  const look = () =>
    explained(`read service ${inputs.service} in cluster ${inputs.cluster}`, () =>
      preflight(api, access, name),
    )
  let found = await look()
  if (found.inFlight && inputs.inFlight === 'fail') {
    throw new UserError(`${found.warnings.join(' ')} in-flight: fail says to stop here.`)
  }
  if (found.inFlight && inputs.inFlight === 'wait') found = await waitForOther(context, found, look)

  const { service, warnings } = found
  refuseDesiredCount(context, service.schedulingStrategy)
  for (const warning of warnings) reporter.warning(warning)
  for (const alarm of await alarmsAlreadyFiring(service, access, aws)) {
    reporter.warning(
      `Alarm ${alarm} is in ALARM already. ECS ignores it for this deployment, so it will not roll back.`,
    )
  }
  return found
}

function refuseDesiredCount({ inputs }: Context, strategy: string | undefined): void {
  if (strategy === 'DAEMON' && inputs.change.desiredCount !== undefined) {
    throw new UserError(
      `desired-count: service ${inputs.service} is a DAEMON service, whose count follows its instances. Remove the input.`,
    )
  }
}

async function waitForOther(
  { inputs, clock, random, reporter, signal }: Context,
  first: Preflight,
  look: () => Promise<Preflight>,
): Promise<Preflight> {
  const startedMs = clock.now()
  let found = first
  while (found.inFlight) {
    if (signal.aborted) throw signal.reason
    const waitedMs = clock.now() - startedMs
    const { id, taskDefinition, running, desired } = found.inFlight
    const other = `${id} to ${revisionName(taskDefinition)}, ${running} of ${desired} running`
    if (waitedMs >= inputs.waitMs) {
      throw new UserError(
        `Another deployment is still in flight after ${elapsed(waitedMs)}: ${other}. Nothing was changed.`,
      )
    }
    reporter.info(`${elapsed(waitedMs)}  waiting for another deployment: ${other}`)
    await clock.sleep(15_000 * (0.8 + 0.4 * random()), signal)
    found = await look()
  }
  return found
}
