// The bundle's entry, for the main step and the post step alike.

import { runAction } from '@slipway/action-kit'
import { main } from './main.js'
import { post } from './post.js'
import { defaultOutputs } from './report.js'

await runAction({
  name: 'ecs-deploy-with-rollback',
  outputs: defaultOutputs,
  main: (run) => main(run),
  post: (run) => post(run),
})
