// Runs a single action: a job of one step.

import type { JobSettings, StepSettings } from './job-plan.js'
import type { JobResult, StepResult } from './results.js'
import { runJob } from './run-job.js'

export type StepOptions = JobSettings & StepSettings

/** The step's main; its post, if it has one, is in `post`. */
export interface SingleStepResult extends StepResult, Pick<JobResult, 'masks' | 'orphans'> {
  /** The outcome of the job: also of the post. */
  readonly jobOutcome: JobResult['outcome']
}

const ID = 'step'

/** Runs the main and then the post. Throws as `runJob` does. */
export async function runStep(options: StepOptions): Promise<SingleStepResult> {
  const job = await runJob({ ...options, env: {}, steps: [{ ...stepSettings(options), id: ID }] })
  const step = job.steps[ID]
  if (step === undefined) throw new Error('the job has lost its step')
  return { ...step, masks: job.masks, orphans: job.orphans, jobOutcome: job.outcome }
}

function stepSettings(options: StepOptions): StepSettings {
  return {
    ...(options.action !== undefined && { action: options.action }),
    ...(options.run !== undefined && { run: options.run }),
    ...(options.with !== undefined && { with: options.with }),
    ...(options.env !== undefined && { env: options.env }),
    ...(options.if !== undefined && { if: options.if }),
    ...(options.continueOnError !== undefined && { continueOnError: options.continueOnError }),
    ...(options.timeoutMinutes !== undefined && { timeoutMinutes: options.timeoutMinutes }),
  }
}
