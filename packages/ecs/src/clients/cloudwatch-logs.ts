// The client for Amazon CloudWatch Logs, loaded when it is first needed.

import { type ClientOptions, clientConfig } from './options.js'

export async function logsClient(options: ClientOptions = {}) {
  const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs')
  return new CloudWatchLogsClient(clientConfig(options))
}
