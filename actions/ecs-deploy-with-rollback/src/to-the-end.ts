// Follows our rollout and deals with its end: deployed, superseded, or bad and hauled back.

import {
  type Cause,
  explain,
  explainAwsError,
  type Followed,
  follow,
  type Memory,
  newMemory,
  type Remedy,
  revisionName,
  type TaskDefinitionInput,
} from '@slipway/ecs'
import type { Begun } from './begin-rollout.js'
import type { Context } from './context.js'
import { haulBack } from './haul-back.js'
import { collectLogs } from './logs.js'
import type { Report } from './report.js'

export async function followToTheEnd(
  context: Context,
  report: Report,
  begun: Begun,
  definition: TaskDefinitionInput,
): Promise<void> {
  const { inputs, reporter } = context
  const { record, observer, ours } = begun
  const { ending, memory } = await followOrExplain(context, begun)
  report.memory = memory
  report.serviceDeploymentArn = observer.serviceDeploymentArn()
  switch (ending.kind) {
    case 'success':
      if (ending.note) {
        report.notes = [...report.notes, ending.note]
        reporter.warning(ending.note)
      }
      report.outcome = ours ? 'deployed' : 'unchanged'
      if (ours) {
        const { serviceDeploymentArn } = report
        context.save({ phase: 'deployed', record, serviceDeploymentArn })
      }
      return
    case 'superseded': {
      const { id, taskDefinition } = ending.by
      const said = `${id} of ${revisionName(taskDefinition)}, which was left alone`
      report.outcome = 'superseded'
      report.diagnosis = explain({ kind: 'superseded', said }, memory, record.rollout)
      report.running = taskDefinition
      context.save({ phase: 'settled' })
      return
    }
    case 'interrupted':
      report.diagnosis = explain({ kind: 'cancelled', said: '' }, memory, record.rollout)
      return haulBack(context, report, {
        record,
        observer,
        remedy: ours ? 'roll-back' : 'none',
        allowed: inputs.rollbackOn.includes('cancel'),
      })
    case 'failure':
      report.diagnosis = explain(ending.cause, memory, record.rollout)
      reporter.info(`Failed: ${report.diagnosis.sentence}`)
      if (report.diagnosis.hint) reporter.info(report.diagnosis.hint)
      report.logs = await collectLogs(context, memory, definition)
      return haulBack(context, report, {
        record,
        observer,
        remedy: ours ? ending.remedy : 'none',
        allowed: inputs.rollbackOn.includes('failure'),
      })
  }
}

/** An error of AWS while following is an end too: we no longer see what happens. */
async function followOrExplain(context: Context, begun: Begun): Promise<Followed> {
  const { inputs, clock, random, reporter, signal } = context
  const { rollout } = begun.record
  const patience = {
    maxFailedTasks: inputs.maxFailedTasks,
    deadlineMs: clock.now() + inputs.waitMs,
    noProgressMs: inputs.noProgressMs,
    bakeMs: inputs.bakeMs,
    ...(inputs.maxPauseMs !== undefined && { maxPauseMs: inputs.maxPauseMs }),
  }
  const memory: Memory = newMemory(clock.now())
  try {
    return await context.group(`Following ${rollout.deploymentId}`, () =>
      follow({ observer: begun.observer, clock, random, reporter, rollout, patience, signal }),
    )
  } catch (error) {
    const said = explainAwsError(error, `follow the deployment of ${inputs.service}`)
    const cause: Cause = { kind: 'aws-error', said }
    const remedy: Remedy = 'roll-back'
    return { ending: { kind: 'failure', cause, remedy }, memory }
  }
}
