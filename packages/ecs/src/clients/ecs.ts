// The client for Amazon ECS.

import { ECSClient } from '@aws-sdk/client-ecs'
import { type ClientOptions, customUserAgent } from './options.js'

export const ecsClient = (options: ClientOptions = {}): ECSClient =>
  new ECSClient({ ...options, customUserAgent })
