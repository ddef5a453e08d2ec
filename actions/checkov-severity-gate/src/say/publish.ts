// Everything that a run leaves behind: outputs, files, summary, annotations, comment. Nothing here changes a verdict.

import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ActionRun, redact, runnerTemp } from '@slipway/action-kit'
import type { Inputs } from '../inputs.js'
import { type OutputName, outputsOf, type Report } from '../report.js'
import { annotate } from './annotations.js'
import { type CommentContext, postComment } from './comment.js'
import { sarifText } from './sarif.js'
import { reportBlocks } from './summary.js'

export async function publish(
  report: Report,
  { annotations, comment, sarifFile }: Inputs,
  context: ActionRun<OutputName> & CommentContext,
): Promise<void> {
  const { log, outputs, summary } = context
  for (const [name, value] of Object.entries(outputsOf(report))) {
    outputs.set(name as OutputName, value)
  }
  summary.add(...reportBlocks(report, 'long'))
  for (const note of report.notes) log.info(note)
  for (const warning of report.warnings) log.warning(warning)
  if (annotations) annotate(log, report.findings)

  const folder = join(runnerTemp(), `checkov-severity-gate-${randomUUID()}`)
  const reportPath = join(folder, 'report.json')
  await put(reportPath, redact(`${JSON.stringify({ version: 1, ...report }, null, 2)}\n`))
  outputs.set('report-path', reportPath)
  const sarifPath = sarifFile ?? join(folder, 'checkov.sarif')
  await put(sarifPath, redact(sarifText(report)))
  outputs.set('sarif-path', sarifPath)
  if (comment) await postComment(report, comment, context)
}

export async function put(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
