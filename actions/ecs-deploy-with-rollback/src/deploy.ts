// Mode `deploy`: look, register, run the migration, update, follow to the end.

import { type Preflight, serviceConsoleUrl } from '@slipway/ecs'
import { checkAccount, lookBefore } from './before.js'
import { beginRollout } from './begin-rollout.js'
import type { Context } from './context.js'
import { runMigration } from './migration.js'
import type { Report } from './report.js'
import { isRevisionOf, registered, wantedRevision } from './revision.js'
import { checkUnchanged, smokeChecksOf, takeBaseline } from './smoke-test.js'
import { followToTheEnd } from './to-the-end.js'

/** Fills the report as things happen, so that it is true whenever it is read. */
export async function deploy(context: Context, report: Report): Promise<void> {
  const { inputs, reporter, signal } = context
  const smoke = await smokeChecksOf(context, report)
  for (const sentence of smoke?.course ?? []) reporter.info(sentence)
  await checkAccount(context)
  const wanted = await wantedRevision(context)
  const before = inputs.service ? await lookBefore(context) : undefined
  if (before) tellService(report, before)
  const isNew = inputs.change.force || !(before && isRevisionOf(wanted, before.current))
  if (before && smoke && isNew) await takeBaseline(context, report, smoke, before)
  signal.throwIfAborted()

  report.taskDefinition = await registered(context, wanted, before?.current)
  if (inputs.runTask) await runMigration(context, report, wanted.definition, before?.service)
  if (!before) {
    report.outcome = 'registered'
    return
  }
  signal.throwIfAborted()

  const begun = await beginRollout(context, report, before)
  if (begun === 'ended') return
  if (begun === 'unchanged') {
    report.outcome = 'unchanged'
    if (smoke) await checkUnchanged(context, report, smoke)
  } else if (inputs.wait) {
    await followToTheEnd(context, report, begun, wanted.definition, smoke)
  } else {
    report.outcome = 'started'
    reporter.warning(
      'wait-for-service-stability is false: nobody follows this deployment, and nothing is rolled back when it fails.',
    )
  }
}

export function tellService(report: Report, { current, service }: Preflight): void {
  report.running = current.arn
  report.consoleUrl = serviceConsoleUrl(service.serviceArn ?? '')
}
