// The bundle's entry.

import { runAction } from '@slipway/action-kit'
import { main } from './main.js'
import { defaultOutputs } from './report.js'

await runAction({
  name: 'smoke-check',
  outputs: defaultOutputs,
  main: (run) => main(run, process.env),
})
