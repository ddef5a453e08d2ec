// The sticky comment. It is a courtesy: whatever keeps it from being posted is a warning and changes no verdict.

import {
  type EventFacts,
  type GitHubClient,
  GitHubProblem,
  githubClient,
  type Log,
  limitMarkdown,
  upsertComment,
} from '@slipway/action-kit'
import type { CommentOptions } from '../inputs.js'
import type { Report } from '../report.js'
import { type LinkPlace, reportBlocks } from './summary.js'

/** GitHub takes 65,536 characters; the marker needs a few, and bytes are never fewer than characters. */
const maxCommentBytes = 60_000

export function commentBody(report: Report, id: string, links: LinkPlace | undefined): string {
  const named = id === 'coverage' ? [] : [`Gate \`${id}\``]
  const blocks = [...reportBlocks(report, { links, isShort: true }), ...named]
  return limitMarkdown(blocks.join('\n\n'), maxCommentBytes)
}

export interface CommentContext {
  facts: EventFacts
  environment: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  log: Log
}

export function clientFor(
  { token }: CommentOptions,
  { facts, environment, signal }: CommentContext,
): GitHubClient | undefined {
  if (!token) return undefined
  return githubClient({ token, apiUrl: facts.apiUrl, environment, signal })
}

/** Into the pull request of the event, if there is one. `body` is Markdown. */
export async function postComment(
  body: string,
  options: CommentOptions,
  context: CommentContext,
): Promise<void> {
  const { facts, log } = context
  const { pullRequest } = facts
  if (!pullRequest) {
    log.info('No comment: this run is not for a pull request.')
    return
  }
  try {
    const client = clientFor(options, context)
    if (!client) throw new GitHubProblem('github-token is empty')
    await putComment(client, pullRequest.number, body, options, context)
  } catch (error) {
    if (!(error instanceof GitHubProblem)) throw error
    const cure = pullRequest.fromFork
      ? '. The token of a pull request from a fork cannot write: leave the comment to a workflow_run, by comment-file and `mode: comment`'
      : ''
    log.warning(`No comment: ${error.message}${cure}`)
  }
}

export async function putComment(
  client: GitHubClient,
  number: number,
  body: string,
  { id }: CommentOptions,
  { facts, log }: CommentContext,
): Promise<void> {
  const { kind, url } = await upsertComment(client, {
    repository: facts.repository,
    number,
    action: 'coverage-gate',
    id,
    body,
  })
  log.info(`Comment ${kind}: ${url}`)
}
