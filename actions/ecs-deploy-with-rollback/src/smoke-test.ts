// After ECS is done: the smoke checks, then the monitor, while the deployment is kept in sight. And once more after a
// rollback, for the reader's sake alone.

import { errorMessage } from '@slipway/action-kit'
import { type Followed, type Preflight, revisionName } from '@slipway/ecs'
import type { Begun } from './begin-rollout.js'
import type { Context } from './context.js'
import { doubtTheChecks, keepWatch, lastLook } from './keep-watch.js'
import type { Report } from './report.js'
import { writeSmokeReport } from './smoke/report-file.js'
import { loadSmokeChecks, type SmokeChecks } from './smoke/smoke-checks.js'
import {
  failedChecks,
  noSmoke,
  restoredSentence,
  type SmokeVerdict,
  smokeOutcome,
  smokeVerdict,
} from './smoke/smoke-report.js'

/** The checks say no, and ECS has nothing to say against the version. */
export interface Unwell {
  kind: 'unwell'
  verdict: SmokeVerdict & { kind: 'ill' | 'doubt-holds' }
}

export interface SmokeTested {
  ending: Followed['ending'] | Unwell
  memory: Followed['memory']
}

/** Before anything else: what is wrong with the definition must not be found out when the new version runs already.
 *  @throws UserError with every mistake. */
export async function smokeChecksOf(
  context: Context,
  report: Report,
): Promise<SmokeChecks | undefined> {
  if (context.inputs.smoke) report.smoke = { ...noSmoke, outcome: 'not-run' }
  return loadSmokeChecks(context)
}

/** Before the deployment begins, while the version before is live. */
export async function takeBaseline(
  context: Context,
  report: Report,
  smoke: SmokeChecks,
  { service, inFlight }: Preflight,
): Promise<void> {
  const { monitor } = smoke
  if (!monitor?.needsBaseline) return
  const { reporter, signal } = context
  const inVain = !service.runningCount
    ? 'no task of the service runs'
    : inFlight && 'another deployment is under way, so there is not one live version'
  const sampled = inVain
    ? ({ taken: false, why: inVain } as const)
    : await context.group('Sampling the live version', () => monitor.takeBaseline(signal))
  if (sampled.taken) return
  const judged = monitor.goWithoutBaseline()
  const note = `There is nothing to compare the latency with, so the monitor will not judge it: ${sampled.why}. It judges ${judged} alone.`
  report.notes = [...report.notes, note]
  reporter.warning(note)
}

/** @param followed to the success of the rollout. */
export async function smokeTest(
  context: Context,
  report: Report,
  begun: Begun,
  followed: Followed,
  smoke: SmokeChecks,
): Promise<SmokeTested> {
  const { reporter } = context
  if (followed.memory.last?.service?.desired === 0) {
    reporter.warning('The service is at a desired count of 0, so no smoke checks were made.')
    return followed
  }
  const done = new AbortController()
  const over = new AbortController()
  const signal = AbortSignal.any([context.signal, over.signal])
  const asking = ask(context, report, smoke, signal, begun.ours)
  const stopWatching = () => done.abort()
  void asking.then(stopWatching, stopWatching)
  const watch = await keepWatch(context, begun, followed.memory, done.signal).finally(
    () => over.abort(), // whatever ended the watch ends the checks, if they have not ended it
  )
  await asking
  const verdict = smokeVerdict(report.smoke)
  const { ending, memory } =
    watch.ending === undefined && verdict.kind === 'ill'
      ? await doubtTheChecks(context, begun, watch.memory)
      : watch
  if (ending) {
    if (ending.kind === 'success') await saysNothing(context, report)
    if (ending.kind !== 'interrupted') {
      reporter.info('The smoke checks decide nothing: the deployment itself came to another end.')
    }
    return { ending, memory }
  }
  if (context.signal.aborted) return { ending: { kind: 'interrupted' }, memory }
  if (verdict.kind === 'ill' || verdict.kind === 'doubt-holds') {
    return { ending: { kind: 'unwell', verdict }, memory }
  }
  if (verdict.kind === 'doubt-passes') tellDoubt(context, report, verdict.sentence)
  return lastLook(context, begun, memory)
}

/** What was asked was not the new version, so it neither passed nor failed. */
async function saysNothing(context: Context, report: Report): Promise<void> {
  report.smoke.outcome = report.smoke.checks?.passed ? 'inconclusive' : 'not-run'
  await writeReport(context, report)
}

/** For a version that runs already: there is no deployment to be watched, and none of ours to be taken back. */
export async function checkUnchanged(
  context: Context,
  report: Report,
  smoke: SmokeChecks,
): Promise<void> {
  const { clock, reporter, signal } = context
  await ask(context, report, smoke, signal, false)
  signal.throwIfAborted()
  const verdict = smokeVerdict(report.smoke)
  if (verdict.kind !== 'ill') return
  report.outcome = 'not-rolled-back'
  report.diagnosis = diagnosisOf(verdict)
  reporter.info(`Failed: ${verdict.sentence}`)
  const why =
    'this run deployed nothing, so there is nothing of its own to take back; mode: rollback goes back to the version before'
  report.rollback = { method: 'none', verified: false, why, startedAtMs: clock.now() }
}

export const diagnosisOf = ({ sentence, hint }: Unwell['verdict']): Report['diagnosis'] => ({
  kind: 'smoke-checks',
  sentence,
  hint,
})

/** Fills the report as things happen. Rejects for defects only: what servers do is told in the report. */
async function ask(
  context: Context,
  report: Report,
  { file, monitor, ...checks }: SmokeChecks,
  signal: AbortSignal,
  mayWatch: boolean,
): Promise<void> {
  const { clock, reporter } = context
  const smoke = { ...report.smoke, file, checksStartedAtMs: clock.now() }
  report.smoke = smoke
  smoke.checks = await context.group(`Smoke checks of ${file}`, () => checks.check(signal))
  smoke.endedAtMs = clock.now()
  if (smoke.checks.passed && monitor && mayWatch && !signal.aborted) {
    smoke.monitorStartedAtMs = clock.now()
    smoke.monitor = await context.group('Watching the new version', () => monitor.watch(signal))
    smoke.endedAtMs = clock.now()
    for (const reason of smoke.monitor.reasons) reporter.info(reason)
  }
  smoke.outcome = smokeOutcome(smoke)
  await writeReport(context, report)
}

function tellDoubt({ reporter }: Context, report: Report, sentence: string): void {
  const note = `${upperFirst(sentence)}. on_inconclusive lets that pass.`
  report.notes = [...report.notes, note]
  reporter.warning(note)
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** So long, at most, that a job is not kept for it. */
const againMs = 30_000

/** Whether what failed holds with the version before. It never changes what became of the deployment. */
export async function askTheRestored(
  context: Context,
  report: Report,
  smoke: SmokeChecks,
): Promise<void> {
  const { clock, reporter } = context
  const names = failedChecks(report.smoke)
  if (report.outcome !== 'rolled-back' || names.length === 0) return
  const enough = new AbortController()
  const signal = AbortSignal.any([context.signal, enough.signal])
  try {
    report.smoke.restored = await Promise.race([
      smoke.checkAgain(names, signal),
      clock.sleep(againMs, signal).then(() => undefined),
    ])
  } catch (error) {
    reporter.debug(`The restored version could not be asked: ${errorMessage(error)}`)
  } finally {
    enough.abort()
  }
  const told = restoredSentence(report.smoke, revisionName(report.running))
  if (!told) return
  report.notes = [...report.notes, told.sentence]
  if (told.cause && report.diagnosis) {
    const { sentence } = report.diagnosis
    report.diagnosis = { ...report.diagnosis, sentence: `${sentence}; ${told.cause}` }
  }
  if (told.isWell) reporter.info(told.sentence)
  else reporter.warning(told.sentence)
  await writeReport(context, report)
}

/** At once, and with the outputs: this process may be killed a moment later. */
async function writeReport(context: Context, report: Report): Promise<void> {
  try {
    report.smoke.path = await writeSmokeReport(report.smoke)
  } catch (error) {
    context.reporter.warning(
      `The report of the smoke checks was not written: ${errorMessage(error)}`,
    )
  }
  context.publish(report)
}
