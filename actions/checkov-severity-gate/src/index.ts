// The bundle's entry.

import { runAction } from '@slipway/action-kit'
import { main } from './main.js'
import { defaultOutputs } from './report.js'

await runAction({
  name: 'checkov-severity-gate',
  outputs: defaultOutputs,
  main: (run) => main(run, process.env),
})
