// The client for Amazon ECR, loaded when it is first needed.

import { type ClientOptions, clientConfig } from './options.js'

export async function ecrClient(options: ClientOptions = {}) {
  const { ECRClient } = await import('@aws-sdk/client-ecr')
  return new ECRClient(clientConfig(options))
}
