// The update of the service: its intent is saved first, then it is sent, then it is known which deployment is ours.

import type { Service } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import {
  type DeploymentRecord,
  explained,
  formatRecord,
  newObserver,
  type Observer,
  OvertakenUpdate,
  type Preflight,
  primary,
  type Rollout,
  revisionName,
  sameRevision,
  serviceView,
  UnansweredUpdate,
  updateService,
} from '@slipway/ecs'
import type { Context } from './context.js'
import type { Report } from './report.js'
import { changeOf, undoOf } from './service-change.js'

export interface Begun {
  record: DeploymentRecord
  observer: Observer
  /** False: another run began this deployment, and only that run may roll it back. */
  ours: boolean
}

/** `unchanged`: ECS opened no deployment, because the service is set to this revision already and it was deployed
 *  completely. `ended`: there is none to follow, and the report says why. */
export async function beginRollout(
  context: Context,
  report: Report,
  before: Preflight,
): Promise<Begun | 'unchanged' | 'ended'> {
  const { inputs, api, access, clock, reporter, region } = context
  const name = { cluster: inputs.cluster, service: inputs.service }
  const change = changeOf(inputs.change, report.taskDefinition)
  const undo = undoOf(change, before.service)
  const primaryBefore = primary(serviceView(before.service))
  const record: DeploymentRecord = {
    version: 1,
    region,
    ...name,
    rollout: rolloutOf(before, report.taskDefinition, clock.now()),
    undo,
  }

  context.save({ phase: 'intent', record })
  report.outcome = 'not-rolled-back' // until something better is known
  context.publish(report)
  let updated: Service
  try {
    updated = await explained(`update service ${inputs.service}`, () =>
      updateService({ api, clock, reporter, name, change, before: primaryBefore }),
    )
  } catch (error) {
    if (error instanceof UnansweredUpdate) {
      unanswered(context, report, record, error)
      return 'ended'
    }
    context.save({ phase: 'settled' }) // ECS refused, or does something else now: nothing is owed
    report.outcome = 'not-started'
    if (!(error instanceof OvertakenUpdate)) throw error
    report.outcome = 'superseded'
    report.running = error.by.taskDefinition
    report.diagnosis = { kind: 'superseded', sentence: error.message, hint: '' }
    return 'ended'
  }
  const current = primary(serviceView(updated))
  const rollout: Rollout = {
    ...record.rollout,
    deploymentId: current?.id ?? '',
    createdAtMs: current?.createdAtMs ?? clock.now(),
    updatedAtMs: clock.now(),
  }
  // An ECS that is not AWS's may keep the id when the revision changes (moto does).
  const ours =
    current?.id !== primaryBefore?.id || !sameRevision(before.current.arn, report.taskDefinition)
  const begun: Begun = {
    record: { ...record, rollout },
    observer: newObserver({ api, access, clock, name, rollout }),
    ours,
  }
  report.rollout = rollout
  report.running = report.taskDefinition
  if (!ours) {
    context.save({ phase: 'settled' })
    return sameDeployment(context, report, before) ? begun : 'unchanged'
  }
  report.record = formatRecord(begun.record)
  context.save({ phase: 'rolling-out', record: begun.record, serviceDeploymentArn: undefined })
  context.publish(report)
  const from = before.rollbackTarget ? ` from ${revisionName(before.rollbackTarget)}` : ''
  reporter.info(
    `Deploying ${inputs.service}${from} to ${revisionName(report.taskDefinition)}: ${rollout.deploymentId}`,
  )
  if (report.consoleUrl) reporter.info(report.consoleUrl)
  return begun
}

/** The saved intent stays: the post step looks again, after old reads have passed. */
function unanswered(
  { inputs, clock }: Context,
  report: Report,
  { rollout }: DeploymentRecord,
  { message }: UnansweredUpdate,
): void {
  report.outcome = 'not-rolled-back'
  report.rollout = rollout
  report.diagnosis = { kind: 'aws-error', sentence: message, hint: '' }
  const looked = inputs.wait && inputs.rollbackOn.includes('failure')
  const why = looked
    ? 'the post step of this action looks whether there is anything to take back'
    : 'the inputs do not ask for a rollback in this case'
  report.rollback = { method: 'none', verified: false, why, startedAtMs: clock.now() }
}

/** ECS opened no new deployment: the service is set to this revision already. True: it is being deployed by another
 *  run, whose end is worth waiting for. */
function sameDeployment({ inputs, reporter }: Context, report: Report, before: Preflight): boolean {
  const { service, inFlight } = before
  const revision = revisionName(report.taskDefinition)
  if (inFlight?.rolloutState === 'FAILED') {
    throw new UserError(
      `${inputs.service} is set to ${revision} already, and that deployment failed (${inFlight.rolloutStateReason}). Set force-new-deployment: true to try the same revision again, or mode: rollback to go back.`,
    )
  }
  if (inFlight) {
    reporter.info(`Another run is deploying ${revision} already: following ${inFlight.id}`)
    return true
  }
  const { runningCount = 0, desiredCount = 0 } = service
  if (runningCount < desiredCount) {
    const note = `Only ${runningCount} of ${desiredCount} tasks of ${inputs.service} run.`
    report.notes = [...report.notes, note]
    reporter.warning(note)
  }
  return false
}

function rolloutOf(
  { service, rollbackTarget }: Preflight,
  taskDefinition: string,
  nowMs: number,
): Rollout {
  const { deploymentConfiguration: configuration, schedulingStrategy, loadBalancers } = service
  const breaker = configuration?.deploymentCircuitBreaker
  const alarms = configuration?.alarms
  const usualMinimum = schedulingStrategy === 'DAEMON' ? 0 : 100
  return {
    deploymentId: '',
    taskDefinition,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    previousDeploymentId: primary(serviceView(service))?.id,
    rollbackTarget,
    ecsRollsBack:
      Boolean(breaker?.enable && breaker.rollback) || Boolean(alarms?.enable && alarms.rollback),
    loadBalanced: (loadBalancers?.length ?? 0) > 0,
    keepsOldUntilHealthy: (configuration?.minimumHealthyPercent ?? usualMinimum) >= 100,
  }
}
