// The AWS clients. Region and credentials come from the environment, as `aws-actions/configure-aws-credentials`
// leaves them. Only ECS is loaded at start; the others are fetched when they are first needed, which keeps a cold
// start (and a failure over a wrong input) short.

import { ECSClient } from '@aws-sdk/client-ecs'

export interface ClientOptions {
  region?: string
  /** Attempts per call inside the SDK. Default: the SDK's own (3). The rollout passes 1 and retries itself, on its own clock. */
  maxAttempts?: number
}

const customUserAgent = 'slipway'

export const ecsClient = (options: ClientOptions = {}): ECSClient =>
  new ECSClient({ ...options, customUserAgent })

export async function ecrClient(options: ClientOptions = {}) {
  const { ECRClient } = await import('@aws-sdk/client-ecr')
  return new ECRClient({ ...options, customUserAgent })
}

export async function stsClient(options: ClientOptions = {}) {
  const { STSClient } = await import('@aws-sdk/client-sts')
  return new STSClient({ ...options, customUserAgent })
}

export async function logsClient(options: ClientOptions = {}) {
  const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs')
  return new CloudWatchLogsClient({ ...options, customUserAgent })
}

export async function cloudWatchClient(options: ClientOptions = {}) {
  const { CloudWatchClient } = await import('@aws-sdk/client-cloudwatch')
  return new CloudWatchClient({ ...options, customUserAgent })
}
