// What all AWS clients have in common. Credentials come from the environment, as `aws-actions/configure-aws-credentials`
// leaves them, and so does the region unless it is given.
//
// One file a client, and all but that of ECS loaded when they are first needed: an action's bundle holds only the
// clients that it uses, and a cold start (or a failure over a wrong input) is short.

import type { Agent } from 'node:http'

export interface ClientOptions {
  region?: string | undefined
  /** Attempts per call inside the SDK. Default: the SDK's own (3). The rollout passes 1 and retries itself, on its own clock. */
  maxAttempts?: number
  /** Where requests go through a proxy: the SDK by itself asks directly. */
  agents?: { httpAgent: Agent; httpsAgent: Agent } | undefined
}

/** As the constructors of the SDK's clients take it. */
export const clientConfig = ({ region, maxAttempts, agents }: ClientOptions) => ({
  customUserAgent: 'slipway',
  ...(region !== undefined && { region }),
  ...(maxAttempts !== undefined && { maxAttempts }),
  ...(agents && { requestHandler: agents }),
})
