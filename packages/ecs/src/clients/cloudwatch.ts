// The client for Amazon CloudWatch, loaded when it is first needed.

import { type ClientOptions, clientConfig } from './options.js'

export async function cloudWatchClient(options: ClientOptions = {}) {
  const { CloudWatchClient } = await import('@aws-sdk/client-cloudwatch')
  return new CloudWatchClient(clientConfig(options))
}
