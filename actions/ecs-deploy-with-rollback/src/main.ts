// The story of a run: read, do, report.

import { type ActionRun, errorMessage, GateFailure, UserError } from '@slipway/action-kit'
import { EcsProblem, explained } from '@slipway/ecs'
import { connect, realSurroundings, type Surroundings } from './context.js'
import { deploy } from './deploy.js'
import { readInputs } from './inputs.js'
import { plan } from './plan.js'
import { publish } from './publish.js'
import { emptyReport, failureLines, headline, isFailure, type OutputName } from './report.js'
import { rollbackMode } from './rollback-mode.js'

const stories = { deploy, plan, rollback: rollbackMode }

export async function main(
  run: ActionRun<OutputName>,
  surroundings: Surroundings = realSurroundings,
): Promise<void> {
  const inputs = readInputs()
  const report = emptyReport(inputs, surroundings.clock.now())
  try {
    const context = await connect(inputs, run, surroundings)
    report.region = context.region
    try {
      await explained(inputs.mode, () => stories[inputs.mode](context, report))
    } finally {
      report.missingPermissions = context.access.missing()
    }
  } catch (error) {
    report.diagnosis ??= { kind: 'not-started', sentence: errorMessage(error), hint: '' }
    throw error instanceof EcsProblem ? new UserError(error.problems, { cause: error }) : error
  } finally {
    report.endedAtMs = surroundings.clock.now()
    publish(run, inputs, report)
  }
  // In mode `rollback` a service that was hauled back is what was asked for.
  const asked = inputs.mode === 'rollback' && report.outcome === 'rolled-back'
  if (isFailure(report.outcome) && !asked) throw new GateFailure(failureLines(report))
  run.log.info(headline(report))
}
