// The pull request that a workflow_run belongs to: its number comes from an artifact that a fork made, so GitHub is asked.

import type { GitHubClient } from './client.js'
import { GitHubProblem } from './problem.js'
import { repositoryPath } from './repository-path.js'

export interface ClaimedPullRequest {
  /** `owner/name` */
  repository: string
  number: number
  /** The head commit of the run that made the artifact, from the event. */
  headSha: string
}

/**
 * The number is believed only if that pull request's head is the commit that the run was for.
 * @throws {GitHubProblem} when it is another, or does not exist
 */
export async function verifiedPullRequest(
  client: GitHubClient,
  { repository, number, headSha }: ClaimedPullRequest,
): Promise<{ number: number; headSha: string }> {
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new GitHubProblem(`${number} is not the number of a pull request`)
  }
  const { body } = await client.request('GET', `${repositoryPath(repository)}/pulls/${number}`)
  const head = headShaOf(body)
  if (head !== undefined && head === headSha) return { number, headSha }
  throw new GitHubProblem(
    `Pull request #${number} is not the one that the run was for: its head is ${head ?? 'unknown'}, the run's ${headSha}. ` +
      'The artifact names another one, or the pull request has newer commits',
  )
}

function headShaOf(body: unknown): string | undefined {
  const head = typeof body === 'object' && body !== null && 'head' in body ? body.head : undefined
  const sha = typeof head === 'object' && head !== null && 'sha' in head ? head.sha : undefined
  return typeof sha === 'string' ? sha : undefined
}
