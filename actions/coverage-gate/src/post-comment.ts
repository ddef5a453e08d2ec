// `mode: comment`: in a workflow_run, which may write, post what the gate of a fork's pull request has left in a file.

import { readFile, stat } from 'node:fs/promises'
import {
  asUserError,
  GitHubProblem,
  githubClient,
  type PostContext,
  putComment,
  UserError,
  verifiedPullRequest,
} from '@slipway/action-kit'
import type { CommentInputs } from './inputs.js'
import { commentBody } from './say/comment.js'
import { maxHandOffBytes, parseHandOff } from './say/hand-off.js'

/** @throws UserError: here the comment is all there is to do, so that a failure is one */
export async function postSavedComment(
  { file, comment }: CommentInputs,
  context: PostContext,
): Promise<void> {
  const { facts } = context
  const headSha = facts.workflowRun?.headSha
  if (!headSha) {
    throw new UserError(
      `mode comment works in a workflow that \`workflow_run\` starts, not by ${facts.name || 'an unknown event'}: only there it is known which commit the file is about`,
    )
  }
  if (!comment.token) throw new UserError('github-token: mode comment needs it')
  const client = githubClient({ ...context, token: comment.token, apiUrl: facts.apiUrl })
  if ((await stat(file)).size > maxHandOffBytes) {
    throw new UserError(`post-comment-from: ${file} is larger than ${maxHandOffBytes} bytes`)
  }
  const { pullRequest, report } = named(file, parseHandOff, await readFile(file, 'utf8'))
  const { repository } = facts
  try {
    const found = await verifiedPullRequest(client, { repository, number: pullRequest, headSha })
    // What the file says of its commit is not trusted, and the merge commit of a fork has no page here.
    const links = { ...facts, commit: headSha }
    const body = commentBody({ ...report, commit: headSha }, comment.id, links)
    await putComment(
      client,
      found.number,
      { action: 'coverage-gate', id: comment.id, body },
      context,
    )
  } catch (error) {
    throw asUserError(error, [GitHubProblem])
  }
}

function named<Value>(file: string, read: (text: string) => Value, text: string): Value {
  try {
    return read(text)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(
      error.problems.map((problem) => `post-comment-from: ${file}: ${problem}`),
      { cause: error },
    )
  }
}
