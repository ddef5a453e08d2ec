// The beginning of a path of the API that is about one repository.

import { GitHubProblem } from './problem.js'

/** @param repository `owner/name` @throws {GitHubProblem} */
export function repositoryPath(repository: string): string {
  if (/^[\w.-]+\/[\w.-]+$/.test(repository) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) {
    return `/repos/${repository}`
  }
  throw new GitHubProblem(`"${repository}" is not the name of a repository, such as owner/name`)
}
