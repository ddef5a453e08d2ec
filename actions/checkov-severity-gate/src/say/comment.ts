// The sticky comment. It is a courtesy: whatever keeps it from being posted is a warning and changes no verdict.

import {
  type EventFacts,
  GitHubProblem,
  githubClient,
  type Log,
  limitMarkdown,
  upsertComment,
} from '@slipway/action-kit'
import { type CommentOptions, defaultCommentId } from '../inputs.js'
import type { Report } from '../report.js'
import type { LinkPlace } from './source-link.js'
import { reportBlocks } from './summary.js'

/** GitHub takes 65,536 characters; the marker needs a few, and bytes are never fewer than characters. */
const maxCommentBytes = 60_000

export function commentBody(report: Report, id: string, links: LinkPlace | undefined): string {
  const named = id === defaultCommentId ? [] : [`Gate \`${id}\``]
  const blocks = [...reportBlocks(report, { links, isShort: true }), ...named]
  return limitMarkdown(blocks.join('\n\n'), maxCommentBytes)
}

export interface CommentContext {
  facts: EventFacts
  environment: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  log: Log
}

/** Into the pull request of the event, if there is one. `body` is Markdown. */
export async function postComment(
  body: string,
  { id, token }: CommentOptions,
  { facts, environment, signal, log }: CommentContext,
): Promise<void> {
  const { pullRequest, repository, apiUrl } = facts
  if (!pullRequest) {
    log.info('No comment: this run is not for a pull request.')
    return
  }
  try {
    if (!token) throw new GitHubProblem('github-token is empty')
    const client = githubClient({ token, apiUrl, environment, signal })
    const { kind, url } = await upsertComment(client, {
      repository,
      number: pullRequest.number,
      action: 'checkov-severity-gate',
      id,
      body,
    })
    log.info(`Comment ${kind}: ${url}`)
  } catch (error) {
    if (!(error instanceof GitHubProblem)) throw error
    const cure = pullRequest.fromFork
      ? '. The token of a pull request from a fork cannot write'
      : ''
    log.warning(`No comment: ${error.message}${cure}`)
  }
}
