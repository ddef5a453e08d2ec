// A small client of GitHub's REST API: proxies, timeouts, retries, pages and errors with a cure. It knows no endpoint.

/** Real time and waiting; tests bring their own. */
export interface Clock {
  now(): number
  /** Rejects with the signal's reason. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>
}

export interface GitHubClientOptions {
  token: string
  apiUrl: string
  /** For HTTPS_PROXY and its kin. */
  environment: Readonly<Record<string, string | undefined>>
  clock?: Clock | undefined
  signal?: AbortSignal | undefined
}

export interface GitHubResponse {
  status: number
  /** Parsed JSON. */
  body: unknown
}

export interface GitHubClient {
  /** @param path from `/repos/…` on @throws {GitHubProblem} */
  request(method: string, path: string, body?: unknown): Promise<GitHubResponse>
  /** The items of all pages. @throws {GitHubProblem} */
  pages(path: string): AsyncIterable<unknown>
}

/** GitHub did not do what it was asked. The message says why and what would help. */
export class GitHubProblem extends Error {
  override readonly name: string = 'GitHubProblem'
  /** Of the answer; undefined when there was none. */
  readonly status: number | undefined

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

export function githubClient(_options: GitHubClientOptions): GitHubClient {
  throw new GitHubProblem('not yet')
}
