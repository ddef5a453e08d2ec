// Follows our rollout (and its smoke checks) and deals with its end: deployed, superseded, or bad and hauled back.

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
import type { SmokeChecks } from './smoke/smoke-checks.js'
import {
  askTheRestored,
  diagnosisOf,
  type SmokeTested,
  smokeTest,
  type Unwell,
} from './smoke-test.js'

export async function followToTheEnd(
  context: Context,
  report: Report,
  begun: Begun,
  definition: TaskDefinitionInput,
  smoke: SmokeChecks | undefined,
): Promise<void> {
  const { inputs, reporter } = context
  const { record, observer, ours } = begun
  const { ending, memory } = await followAndTest(context, report, begun, smoke)
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
        // What is complete cannot be stopped any more, and there is little time to find that out.
        remedy: !ours ? 'none' : memory.successfulAtMs === undefined ? 'roll-back' : 'revert',
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
    case 'unwell':
      return dealWithUnwell(context, report, begun, ending.verdict, smoke)
  }
}

/** The rollout, and where it went well the smoke checks. */
async function followAndTest(
  context: Context,
  report: Report,
  begun: Begun,
  smoke: SmokeChecks | undefined,
): Promise<SmokeTested> {
  const { inputs, reporter } = context
  // With smoke checks the version bakes after them, under the eyes of the monitor.
  const followed = await followOrExplain(context, begun, smoke ? 0 : inputs.bakeMs)
  if (!smoke) return followed
  if (followed.ending.kind === 'success') {
    return smokeTest(context, report, begun, followed, smoke)
  }
  reporter.info('The smoke checks were not made: the new version never became stable.')
  return followed
}

/** The smoke checks say no. Doubt alone is no reason to take a version away; certain harm is. */
async function dealWithUnwell(
  context: Context,
  report: Report,
  { record, observer, ours }: Begun,
  verdict: Unwell['verdict'],
  smoke: SmokeChecks | undefined,
): Promise<void> {
  const { inputs, reporter, clock } = context
  report.diagnosis = diagnosisOf(verdict)
  reporter.info(`Failed: ${verdict.sentence}`)
  if (verdict.hint) reporter.info(verdict.hint)
  if (verdict.kind === 'ill') {
    await haulBack(context, report, {
      record,
      observer,
      remedy: ours ? 'revert' : 'none',
      allowed: inputs.rollbackOn.includes('failure'),
    })
    if (!ours && report.rollback) {
      report.rollback.why = 'another run began this deployment, and only that run may take it back'
    }
    if (smoke) await askTheRestored(context, report, smoke)
    return
  }
  const why = 'doubt is no reason to take a version away; on_inconclusive leaves it to you'
  report.outcome = 'not-rolled-back'
  report.rollback = { method: 'none', verified: false, why, startedAtMs: clock.now() }
  const { serviceDeploymentArn } = report
  context.save({ phase: 'deployed', record, serviceDeploymentArn })
}

/** An error of AWS while following is an end too: we no longer see what happens. */
async function followOrExplain(context: Context, begun: Begun, bakeMs: number): Promise<Followed> {
  const { inputs, clock, random, reporter, signal } = context
  const { rollout } = begun.record
  const patience = {
    maxFailedTasks: inputs.maxFailedTasks,
    deadlineMs: clock.now() + inputs.waitMs,
    noProgressMs: inputs.noProgressMs,
    bakeMs,
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
