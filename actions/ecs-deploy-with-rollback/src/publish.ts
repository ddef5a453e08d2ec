// Hands the report to the runner: outputs always, the summary as the input `summary` says.

import type { ActionRun } from '@slipway/action-kit'
import type { Inputs } from './inputs.js'
import { isFailure, type OutputName, outputsOf, type Report } from './report.js'
import { summaryBlocks } from './summary.js'

export function publish(run: ActionRun<OutputName>, inputs: Inputs, report: Report): void {
  for (const [name, value] of Object.entries(outputsOf(report))) {
    run.outputs.set(name as OutputName, value)
  }
  const failed = isFailure(report.outcome)
  if (inputs.summary === 'always' || (inputs.summary === 'on-failure' && failed)) {
    run.summary.add(...summaryBlocks(report))
  }
}
