// What is done about a bad deployment, and what becomes of the report: used while deploying, in the post step, and in
// mode `rollback`.

import {
  type DeploymentRecord,
  type Observer,
  type Remedy,
  type RollbackGoal,
  type RollbackResult,
  revisionName,
  rollBack,
} from '@slipway/ecs'
import type { Context } from './context.js'
import type { Report } from './report.js'

export interface HaulBackOptions {
  record: DeploymentRecord
  observer: Observer
  remedy: Remedy
  /** Whether `rollback-on` wants it. What ECS does by itself is followed in any case. */
  allowed: boolean
  /** A rollback that an earlier process began. */
  resume?: RollbackGoal
  timeoutMs?: number
}

/** A cancelled process is killed ten seconds after the first signal; what is not done by then is left to post. */
const cancelledBudgetMs = 6_000

export async function haulBack(
  context: Context,
  report: Report,
  { record, observer, remedy, allowed, resume, timeoutMs }: HaulBackOptions,
): Promise<void> {
  const { inputs, api, access, clock, random, reporter, signal } = context
  if (remedy === 'none' || !(allowed || remedy === 'follow')) {
    report.outcome = 'not-rolled-back'
    const why = remedy === 'none' ? '' : 'rollback-on does not ask for a rollback in this case'
    report.rollback = { method: 'none', verified: false, why, startedAtMs: clock.now() }
    context.save({ phase: 'settled' })
    return
  }
  const startedAtMs = clock.now()
  const reason = report.diagnosis?.sentence ?? ''
  const rolling = rollBack({
    api,
    access,
    clock,
    random,
    reporter,
    observer,
    name: { cluster: record.cluster, service: record.service },
    rollout: record.rollout,
    remedy,
    undo: record.undo,
    timeoutMs: timeoutMs ?? inputs.rollbackTimeoutMs,
    maxPauseMs: inputs.maxPauseMs,
    resume,
    onStarted(goal) {
      const serviceDeploymentArn = observer.serviceDeploymentArn()
      context.save({ phase: 'rolling-back', record, serviceDeploymentArn, goal, reason })
    },
    signal,
  })
  const result = await context.group(`Hauling ${record.service} back`, () =>
    Promise.race([rolling, cutShort(context)]),
  )
  report.serviceDeploymentArn = observer.serviceDeploymentArn() ?? report.serviceDeploymentArn
  reportRollback(report, result, startedAtMs)
  if (report.rollback) report.rollback.endedAtMs = clock.now()
  if (result.kind !== 'interrupted') context.save({ phase: 'settled' })
}

/** Ends a little after the run was cancelled, and never while it was not. */
async function cutShort({ clock, signal }: Context): Promise<RollbackResult> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await clock.sleep(cancelledBudgetMs)
  return { kind: 'interrupted', method: 'stop-service-deployment' }
}

function reportRollback(report: Report, result: RollbackResult, startedAtMs: number): void {
  switch (result.kind) {
    case 'restored':
      report.outcome = 'rolled-back'
      report.running = result.runs
      report.rollback = { method: result.method, verified: true, why: '', startedAtMs }
      return
    case 'superseded': {
      const { id, taskDefinition } = result.by
      const why = `another deployment, ${id} of ${revisionName(taskDefinition)}, came in between; it was left alone`
      report.outcome = 'superseded'
      report.running = taskDefinition
      if (report.diagnosis?.kind === 'asked') report.diagnosis = undefined
      report.rollback = { method: 'none', verified: false, why, startedAtMs }
      return
    }
    case 'impossible':
      report.outcome = 'not-rolled-back'
      report.rollback = { method: 'none', verified: false, why: result.why, startedAtMs }
      return
    case 'failed':
      report.outcome = 'rollback-failed'
      report.running = result.runs ?? report.running
      report.rollback = { method: result.method, verified: false, why: result.why, startedAtMs }
      return
    case 'interrupted': {
      const why =
        'The rollback was under way when the run was cancelled; the post step of this action follows it to its end'
      report.outcome = 'rollback-failed'
      report.rollback = { method: result.method, verified: false, why, underWay: true, startedAtMs }
      return
    }
  }
}
