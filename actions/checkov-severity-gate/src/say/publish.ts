// Everything that a run leaves behind: outputs, files, summary, annotations, comment. Nothing here changes a verdict.

import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ActionRun, redact, runnerTemp } from '@slipway/action-kit'
import type { Inputs } from '../inputs.js'
import { type OutputName, outputsOf, type Report } from '../report.js'
import { annotate, listInLog } from './annotations.js'
import { type CommentContext, commentBody, postComment } from './comment.js'
import { overview } from './overview.js'
import { maxResults, sarifText } from './sarif.js'
import { reportBlocks } from './summary.js'

export async function publish(
  report: Report,
  { annotations, comment, sarifFile }: Inputs,
  context: ActionRun<OutputName> & CommentContext,
): Promise<void> {
  const { log, outputs, summary, facts } = context
  for (const [name, value] of Object.entries(outputsOf(report))) {
    outputs.set(name as OutputName, value)
  }
  const links =
    facts.serverUrl && facts.repository && report.commit
      ? { ...facts, commit: report.commit }
      : undefined
  summary.add(...reportBlocks(report, { links, isShort: false }))
  for (const line of [...overview(report), ...report.notes]) log.info(line)
  for (const warning of report.warnings) log.warning(warning)
  if (annotations) annotate(log, report.findings)
  else await listInLog(log, report.findings)

  const folder = join(runnerTemp(), `checkov-severity-gate-${randomUUID()}`)
  const reportPath = join(folder, 'report.json')
  await put(reportPath, redact(`${JSON.stringify({ version: 1, ...report }, null, 2)}\n`))
  outputs.set('report-path', reportPath)
  const sarifPath = sarifFile ?? join(folder, 'checkov.sarif')
  await put(sarifPath, redact(sarifText(report)))
  outputs.set('sarif-path', sarifPath)
  if (report.findings.length > maxResults) {
    log.info(`The SARIF file has the worst ${maxResults} findings; GitHub takes no more`)
  }
  if (comment) await postComment(commentBody(report, comment.id, links), comment, context)
}

export async function put(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
