// The bundle's entry.

import { runAction } from '@slipway/action-kit'
import { main } from './main.js'
import { defaultOutputs } from './report.js'

// On Node 20, which act may use, the AWS SDK tells at length that it will want a newer one some day.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

await runAction({ name: 'render-task-def', outputs: defaultOutputs, main })
