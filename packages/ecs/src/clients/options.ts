// What all AWS clients have in common. Region and credentials come from the environment, as
// `aws-actions/configure-aws-credentials` leaves them.
//
// One file a client, and all but that of ECS loaded when they are first needed: an action's bundle holds only the
// clients that it uses, and a cold start (or a failure over a wrong input) is short.

export interface ClientOptions {
  region?: string
  /** Attempts per call inside the SDK. Default: the SDK's own (3). The rollout passes 1 and retries itself, on its own clock. */
  maxAttempts?: number
}

export const customUserAgent = 'slipway'
