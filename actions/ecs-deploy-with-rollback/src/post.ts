// After the job: makes good what the main step left unfinished, and rolls back when a later step failed and
// `rollback-on` asks for it. Fails the job only when a rollback that was owed did not happen.

import { type ActionRun, errorMessage, GateFailure } from '@slipway/action-kit'
import {
  type DeploymentRecord,
  explained,
  mayPass,
  newObserver,
  primary,
  sameRevision,
  serviceView,
  staleReadsMs,
} from '@slipway/ecs'
import { type Context, connect, realSurroundings, type Surroundings } from './context.js'
import { haulBack } from './haul-back.js'
import { type Inputs, readInputs, type Trigger } from './inputs.js'
import { publish } from './publish.js'
import {
  cureCommand,
  emptyReport,
  failureLines,
  headline,
  type OutputName,
  type Report,
} from './report.js'
import { parseState, type SavedState, stateName } from './saved-state.js'

/** The server ends everything a few minutes after a cancellation, commonly five. */
const cancelledBudgetMs = 4 * 60_000

/** From the intent to update until reads show its outcome for sure: two tries, and the lag of reads after each. */
const updateSettlesMs = 3 * staleReadsMs

export async function post(
  run: ActionRun<OutputName>,
  surroundings: Surroundings = realSurroundings,
): Promise<void> {
  const state = parseState(run.state.read(stateName) ?? '')
  if (!state) return // main did not get as far as a change
  const inputs = readInputs()
  const owed = whatIsOwed(state, inputs)
  if (!owed) return
  if (!owed.allowed) {
    run.log.warning(
      `${owed.sentence}. rollback-on does not ask for a rollback in this case, so the service may run a bad version.`,
    )
    return
  }
  run.log.info(owed.sentence)
  const report = reportOf(owed, surroundings.clock.now())
  try {
    await explained(`roll ${report.service} back`, async () =>
      makeGood(await connect(inputs, run, surroundings), report, owed),
    )
  } catch (error) {
    const command = cureCommand(report)
    throw new GateFailure(
      `${report.service} may still run a bad version, because the rollback could not be made. ${errorMessage(error)}${command ? ` To put the version before back: ${command}` : ''}`,
      { cause: error },
    )
  } finally {
    report.endedAtMs = surroundings.clock.now()
    publish(run, inputs, report)
  }
  run.log.info(headline(report))
  if (report.outcome === 'rollback-failed' || report.outcome === 'not-rolled-back') {
    throw new GateFailure(failureLines(report))
  }
}

export interface Owed {
  state: Exclude<SavedState, { phase: 'settled' }>
  trigger: Trigger
  /** `rollback-on` asks for a rollback in this case. */
  allowed: boolean
  /** What is said in the log, and given as the reason. */
  sentence: string
}

/** Pure: what the saved state and the end of the job ask of us. undefined: nothing. */
export function whatIsOwed(
  state: SavedState | undefined,
  { rollbackOn, jobStatus, wait }: Pick<Inputs, 'rollbackOn' | 'jobStatus' | 'wait'>,
): Owed | undefined {
  if (!state || state.phase === 'settled') return undefined
  const service = state.record.service
  if (state.phase === 'rolling-back') {
    const sentence = `The rollback of ${service} was under way when the step ended: ${state.reason || 'no reason was kept'}`
    return { state, trigger: 'failure', allowed: true, sentence }
  }
  const unfinished = state.phase !== 'deployed' && wait
  if (unfinished) {
    const cancelled = jobStatus === 'cancelled'
    const trigger = cancelled ? 'cancel' : 'failure'
    const sentence = `The deployment of ${service} was not seen to its end: ${cancelled ? 'the run was cancelled' : 'the step ended early'}`
    return { state, trigger, allowed: rollbackOn.includes(trigger), sentence }
  }
  return jobStatus === 'failure' && rollbackOn.includes('job-failure')
    ? {
        state,
        trigger: 'job-failure',
        allowed: true,
        sentence: `A later step of the job failed after ${service} was deployed`,
      }
    : undefined
}

function reportOf({ state, trigger, sentence }: Owed, nowMs: number): Report {
  const { region, rollout } = state.record
  return {
    ...emptyReport(state.record, nowMs),
    outcome: 'not-rolled-back',
    region,
    rollout,
    taskDefinition: rollout.taskDefinition,
    diagnosis: { kind: trigger === 'job-failure' ? 'job-failed' : 'cancelled', sentence, hint: '' },
  }
}

async function makeGood(context: Context, report: Report, { state, trigger }: Owed) {
  const { api, access, clock, inputs } = context
  const { cluster, service } = state.record
  const record = state.phase === 'intent' ? await findOurs(context, state.record) : state.record
  if (!record) {
    report.outcome = 'unchanged'
    context.reporter.info(`ECS never saw the update of ${service}; nothing has to be undone`)
    return
  }
  report.rollout = record.rollout
  const observer = newObserver({
    api,
    access,
    clock,
    name: { cluster, service },
    rollout: record.rollout,
    serviceDeploymentArn: 'serviceDeploymentArn' in state ? state.serviceDeploymentArn : undefined,
  })
  await haulBack(context, report, {
    record,
    observer,
    remedy: state.phase === 'deployed' ? 'revert' : 'roll-back',
    allowed: true,
    ...(state.phase === 'rolling-back' && {
      resume: { ...state.goal, deadlineMs: clock.now() + inputs.rollbackTimeoutMs },
    }),
    ...((trigger === 'cancel' || inputs.jobStatus === 'cancelled') && {
      timeoutMs: Math.min(inputs.rollbackTimeoutMs, cancelledBudgetMs),
    }),
  })
}

/** Main was killed around the update: ours is there if a deployment of our revision took the place of the one before.
 *  Until enough time has passed, the one before may be what an old read shows. */
async function findOurs(
  { api, clock, signal }: Context,
  record: DeploymentRecord,
): Promise<DeploymentRecord | undefined> {
  const { rollout, cluster, service } = record
  const giveUpAtMs = clock.now() + cancelledBudgetMs
  for (;;) {
    try {
      const found = await api.describeService({ cluster, service }, signal)
      const current = found && primary(serviceView(found))
      if (!current) return undefined
      if (current.id !== rollout.previousDeploymentId) {
        const { id, createdAtMs } = current
        return sameRevision(current.taskDefinition, rollout.taskDefinition)
          ? { ...record, rollout: { ...rollout, deploymentId: id, createdAtMs } }
          : undefined
      }
      if (clock.now() - rollout.updatedAtMs > updateSettlesMs) return undefined
    } catch (error) {
      if (!mayPass(error) || clock.now() >= giveUpAtMs) throw error
    }
    await clock.sleep(5_000, signal)
    signal.throwIfAborted()
  }
}
