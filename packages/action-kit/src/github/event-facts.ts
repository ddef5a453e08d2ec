// What the event that started the workflow says, as far as gates ask: which pull request, which commits, which repository.

/** All of it comes from GitHub itself; names of branches are nevertheless text that others chose. */
export interface EventFacts {
  /** `pull_request`, `push`, `merge_group`, `workflow_run` … */
  name: string
  /** `owner/name` */
  repository: string
  /** The commit that the workflow runs for; of a pull request, the merge commit. */
  sha: string
  /** `refs/heads/main`, `refs/pull/7/merge` … */
  ref: string
  defaultBranch?: string | undefined
  /** `https://api.github.com`, or that of a GitHub Enterprise Server */
  apiUrl: string
  serverUrl: string
  pullRequest?: PullRequestFacts | undefined
  push?: { before: string; after: string; isDefaultBranch: boolean } | undefined
  mergeGroup?: { baseSha: string; headSha: string; baseRef: string } | undefined
  workflowRun?:
    | {
        headSha: string
        event: string
        headBranch: string
        pullRequests: number[]
        fromFork: boolean
      }
    | undefined
}

export interface PullRequestFacts {
  number: number
  headSha: string
  baseSha: string
  /** Names of branches. */
  baseRef: string
  headRef: string
  fromFork: boolean
}

/** @throws {UserError} when the event cannot be read or is not what GitHub sends */
export function eventFacts(_environment: Readonly<Record<string, string | undefined>>): EventFacts {
  return { name: '', repository: '', sha: '', ref: '', apiUrl: '', serverUrl: '' }
}
