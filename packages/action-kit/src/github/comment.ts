// The sticky comment: one comment of ours in a pull request, found again by a hidden marker and updated in place.

import type { GitHubClient } from './client.js'

export interface Comment {
  /** `owner/name` */
  repository: string
  /** Of the pull request. */
  number: number
  /** The action's name. */
  action: string
  /** Tells several comments of one action in one pull request apart. */
  id: string
  /** Markdown. */
  body: string
}

export interface UpsertedComment {
  kind: 'created' | 'updated' | 'unchanged'
  /** Of the comment, for people. */
  url: string
}

/** @throws {GitHubProblem} which is worth a warning, not a verdict */
export async function upsertComment(
  _client: GitHubClient,
  _comment: Comment,
): Promise<UpsertedComment> {
  return { kind: 'unchanged', url: '' }
}
