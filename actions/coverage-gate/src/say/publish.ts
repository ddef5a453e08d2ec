// Everything that a run leaves behind: outputs, files, summary, annotations, comment. Nothing here changes a verdict.

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
import { verdictText } from '../gate/judge.js'
import type { GateInputs } from '../inputs.js'
import { type OutputName, outputsOf, type Report } from '../report.js'
import { patchAnnotations } from './annotations.js'
import { badgeOf, badgeSvg, shieldsEndpoint } from './badge.js'
import { commentBody, postComment } from './comment.js'
import { handOffText } from './hand-off.js'
import { reportBlocks } from './summary.js'

/** @returns what could not be written */
export async function publish(
  report: Report,
  inputs: GateInputs,
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
  await log.group(`Rules (${report.verdicts.length})`, () => {
    for (const verdict of report.verdicts) log.info(`${verdict.outcome}: ${verdictText(verdict)}`)
  })
  if (inputs.annotations && report.patch) {
    log.annotate('warning', patchAnnotations(report.patch))
  }
  const problems = await writeFiles(report, inputs, context)
  if (inputs.comment) {
    const body = commentBody(report, inputs.comment.id, links)
    await postComment(body, inputs.comment, context)
  }
  return problems
}

/** Nothing could be judged. A comment of an earlier run must not go on telling that all is well. */
export async function publishNoVerdict(
  problems: readonly string[],
  { comment }: GateInputs,
  context: ActionRun<OutputName> & PostContext,
): Promise<void> {
  const list = problems.map((problem) => `- ${escapeMarkdown(problem)}`).join('\n')
  const blocks = ['### Coverage: no verdict ⚠️', list]
  context.summary.add(...blocks)
  if (comment) await postComment(blocks.join('\n\n'), comment, context)
}

async function writeFiles(
  report: Report,
  { badge, badgeLabel, commentFile }: GateInputs,
  { log, outputs, facts }: ActionRun<OutputName> & PostContext,
): Promise<string[]> {
  const folder = join(runnerTemp(), `coverage-gate-${randomUUID()}`)
  const problems: string[] = []
  const put = async (file: string, content: string, output?: OutputName): Promise<boolean> => {
    const wrong = await putFile(file, content)
    problems.push(...wrong)
    if (output && wrong.length === 0) outputs.set(output, file)
    return wrong.length === 0
  }
  await put(join(folder, 'report.json'), redactedJson({ version: 1, ...report }), 'report-path')

  const badgePath = badge ?? join(folder, 'badge.svg')
  const { lines, statements } = report.totals
  const picture = badgeOf(badgeLabel, lines ?? statements)
  await put(badgePath, badgeSvg(picture), 'badge-path')
  await put(badgePath.replace(/(\.svg)?$/i, '.json'), shieldsEndpoint(picture))

  if (commentFile) {
    const pullRequest = facts.pullRequest?.number ?? 0
    const isLeft = await put(commentFile, handOffText({ pullRequest, report }))
    const what = pullRequest ? `for pull request #${pullRequest}` : 'of no pull request'
    if (isLeft) log.info(`Comment ${what} left in ${commentFile}`)
  }
  return problems
}
