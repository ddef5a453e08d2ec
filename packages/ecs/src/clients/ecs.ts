// The client for Amazon ECS.

import { ECSClient } from '@aws-sdk/client-ecs'
import { type ClientOptions, clientConfig } from './options.js'

export const ecsClient = (options: ClientOptions = {}): ECSClient =>
  new ECSClient(clientConfig(options))
