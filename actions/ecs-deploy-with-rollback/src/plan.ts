// Mode `plan`: what a deployment would change, with nothing changed.

import { describedTaskDefinition, diffLines, diffTaskDefinitions, revisionName } from '@slipway/ecs'
import { checkAccount, lookBefore } from './before.js'
import type { Context } from './context.js'
import { tellService } from './deploy.js'
import type { Report } from './report.js'
import { isRevisionOf, wantedRevision } from './revision.js'
import { changeOf } from './service-change.js'
import { smokeChecksOf } from './smoke-test.js'

export async function plan(context: Context, report: Report): Promise<void> {
  const { inputs, reporter } = context
  const smoke = await smokeChecksOf(context, report)
  await checkAccount(context)
  const wanted = await wantedRevision(context)
  const before = await lookBefore(context)
  tellService(report, before)
  const { current, rollbackTarget } = before
  const same = isRevisionOf(wanted, current)
  report.taskDefinition = wanted.arn ?? (same ? current.arn : '')

  const notes: string[] = []
  notes.push(
    same
      ? `${inputs.service} runs this very task definition already (${revisionName(current.arn)}).`
      : `${inputs.service} would go from ${revisionName(current.arn)} to ${wanted.arn ? revisionName(wanted.arn) : `a new revision of ${wanted.definition.family}`}.`,
  )
  if (current.definition && !same) {
    const from = describedTaskDefinition(current.definition, current.tags)
    notes.push(...diffLines(diffTaskDefinitions(from, wanted.definition)))
  }
  const { taskDefinition: _, ...rest } = changeOf(inputs.change, '')
  for (const [member, value] of Object.entries(rest)) {
    notes.push(`The update would set ${member} to ${JSON.stringify(value)}.`)
  }
  notes.push(
    rollbackTarget
      ? `A rollback would lead to ${revisionName(rollbackTarget)}.`
      : 'There would be nothing to roll back to: no revision is known to have been deployed completely.',
  )
  if (smoke) notes.push(...smoke.course, ...smoke.asked)
  for (const note of notes) reporter.info(note)
  report.notes = notes
  report.outcome = 'planned'
}
