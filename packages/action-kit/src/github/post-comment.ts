// A gate's word in the pull request of the event. It is a courtesy: whatever keeps it from being posted is a warning and changes no
// verdict.

import type { Log } from '../log.js'
import { type GitHubClient, githubClient } from './client.js'
import { upsertComment } from './comment.js'
import type { EventFacts } from './event-facts.js'
import { GitHubProblem } from './problem.js'

export interface PostedComment {
  /** The action's name. */
  action: string
  /** Tells several comments of one action in one pull request apart. */
  id: string
  /** Markdown; what is too long for GitHub is cut. */
  body: string
  token: string | undefined
  /** Said where the token of a fork's pull request could not write; begins with a capital. */
  cureForForks: string
}

export interface PostContext {
  facts: EventFacts
  environment: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  log: Log
}

/** Into the pull request of the event, if there is one. */
export async function postComment(comment: PostedComment, context: PostContext): Promise<void> {
  const { facts, log } = context
  const { pullRequest } = facts
  if (!pullRequest) {
    log.info('No comment: this run is not for a pull request.')
    return
  }
  try {
    const client = clientOf(comment, context)
    await putComment(client, pullRequest.number, comment, context)
  } catch (error) {
    if (!(error instanceof GitHubProblem)) throw error
    const cure = pullRequest.fromFork ? `. ${comment.cureForForks}` : ''
    log.warning(`No comment: ${error.message}${cure}`)
  }
}

/** Into a pull request by its number. @throws GitHubProblem */
export async function putComment(
  client: GitHubClient,
  number: number,
  { action, id, body }: Pick<PostedComment, 'action' | 'id' | 'body'>,
  { facts, log }: Pick<PostContext, 'facts' | 'log'>,
): Promise<void> {
  const { repository } = facts
  const { kind, url } = await upsertComment(client, { repository, number, action, id, body })
  log.info(`Comment ${kind}: ${url}`)
}

function clientOf(
  { token }: PostedComment,
  { facts: { apiUrl }, environment, signal }: PostContext,
): GitHubClient {
  if (!token) {
    throw new GitHubProblem(
      'github-token is empty: give it the token of the workflow (github.token), or ask for no comment',
    )
  }
  return githubClient({ token, apiUrl, environment, signal })
}
