// The bundle's entry, for the main step and the post step alike.

import { runAction } from '@slipway/action-kit'
import { realSurroundings } from './context.js'
import { main } from './main.js'
import { post } from './post.js'
import { defaultOutputs } from './report.js'

// On Node 20, which act may use, the AWS SDK tells at length that it will want a newer one some day.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

await runAction({
  name: 'ecs-deploy-with-rollback',
  outputs: defaultOutputs,
  main: (run) => main(run, { ...realSurroundings, environment: process.env }),
  post: (run) => post(run),
})
