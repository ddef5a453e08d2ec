// The client for Amazon ECR, loaded when it is first needed.

import { type ClientOptions, customUserAgent } from './options.js'

export async function ecrClient(options: ClientOptions = {}) {
  const { ECRClient } = await import('@aws-sdk/client-ecr')
  return new ECRClient({ ...options, customUserAgent })
}
