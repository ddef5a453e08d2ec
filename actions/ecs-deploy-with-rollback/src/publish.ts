// Hands the report to the runner: outputs always, the summary as the input `summary` says.

import type { ActionRun } from '@slipway/action-kit'
import type { Inputs } from './inputs.js'
import { isFailure, type OutputName, outputsOf, type Report } from './report.js'
import { summaryBlocks } from './summary.js'

export function publish(run: ActionRun<OutputName>, inputs: Inputs, report: Report): void {
  publishOutputs(run, report)
  const failed = isFailure(report.outcome)
  if (inputs.summary === 'always' || (inputs.summary === 'on-failure' && failed)) {
    run.summary.add(...summaryBlocks(report))
  }
}

/** At once, so that a run that is killed a moment later leaves them behind. */
export function publishOutputs({ outputs }: ActionRun<OutputName>, report: Report): void {
  for (const [name, value] of Object.entries(outputsOf(report))) {
    outputs.set(name as OutputName, value)
  }
  outputs.write()
}
