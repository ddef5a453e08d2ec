// Everything that a run leaves behind: outputs, files, summary, annotations, comment. Nothing here changes
// a verdict.

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import {
  type ActionRun,
  escapeMarkdown,
  type PostContext,
  putFile,
  redactedJson,
  runnerTemp,
} from '@slipway/action-kit'
import type { Inputs } from '../inputs.js'
import { type OutputName, outputsOf, type Report } from '../report.js'
import { listFindings } from './annotations.js'
import { commentBody, postComment } from './comment.js'
import { overview } from './overview.js'
import { maxResults, sarifText } from './sarif.js'
import { reportBlocks } from './summary.js'

/** @returns what could not be written */
export async function publish(
  report: Report,
  { annotations, comment, sarifFile }: Inputs,
  context: ActionRun<OutputName> & PostContext,
): Promise<string[]> {
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
  await listFindings(log, report.findings, { annotations })

  const folder = join(runnerTemp(), `checkov-severity-gate-${randomUUID()}`)
  const sarifPath = sarifFile ?? join(folder, 'checkov.sarif')
  const json = redactedJson({ version: 1, ...report })
  const problems: string[] = []
  for (const [output, path, text] of [
    ['report-path', join(folder, 'report.json'), json],
    ['sarif-path', sarifPath, sarifText(report)],
  ] as const) {
    const wrong = await putFile(path, text)
    problems.push(...wrong)
    if (wrong.length === 0) outputs.set(output, path)
  }
  if (report.findings.length > maxResults) {
    log.info(`The SARIF file has the worst ${maxResults} findings; GitHub takes no more`)
  }
  if (comment) await postComment(commentBody(report, comment.id, links), comment, context)
  return problems
}

/** So that what was said of an earlier commit does not stay as if it were true of this one. */
export async function publishNoVerdict(
  problems: readonly string[],
  { comment }: Inputs,
  context: ActionRun<OutputName> & PostContext,
): Promise<void> {
  const list = problems.map((problem) => `- ${escapeMarkdown(problem)}`).join('\n')
  const blocks = ['### ⚠️ Checkov: no verdict', list]
  context.summary.add(...blocks)
  if (comment) await postComment(blocks.join('\n\n'), comment, context)
}
