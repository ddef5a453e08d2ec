// A small client of GitHub's REST API: proxies, timeouts, retries, pages and errors that tell a cure. It knows no endpoint.

import { errorMessage } from '../errors.js'
import { registerSecret } from '../secrets.js'
import { type Answer, exchange, type Request } from './exchange.js'
import { GitHubProblem, problemOf } from './problem.js'
import { isRetryable, retryDelayMs } from './retry.js'

/** Real time and waiting; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
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
  /** For one attempt. */
  timeoutMs?: number | undefined
}

export interface GitHubResponse {
  status: number
  /** Parsed JSON; undefined when there is none. */
  body: unknown
}

export interface GitHubClient {
  /** @param path from `/repos/…` on @throws {GitHubProblem} for every answer but 2xx */
  request(method: string, path: string, body?: unknown): Promise<GitHubResponse>
  /** The items of all pages. @throws {GitHubProblem}, also when there are more pages than are read */
  pages(path: string): AsyncIterable<unknown>
}

const MAX_ATTEMPTS = 4
const MAX_PAGES = 100
const MAX_REDIRECTS = 3
const TIMEOUT_MS = 30_000

/** @throws {GitHubProblem} when the token or the URL cannot be one */
export function githubClient(options: GitHubClientOptions): GitHubClient {
  const { token, environment, clock = systemClock, signal, timeoutMs = TIMEOUT_MS } = options
  const api = apiOf(options.apiUrl)
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new GitHubProblem('The token is empty or holds a character that no token has')
  }
  registerSecret(token)

  /** A repository that was renamed answers with a redirect; the token goes to no other server. */
  async function ask(request: Request): Promise<Answer> {
    let url = request.url
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const answer = await askAgain({ ...request, url })
      const { location } = answer.headers
      if (answer.status < 300 || answer.status > 399 || !location) return answer
      url = sameServer(location, url)
    }
    throw new GitHubProblem(`${request.method} ${request.url.pathname}: too many redirects`)
  }

  async function askAgain(request: Request): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted()
      const outcome = await exchange(request, { token, environment, timeoutMs, signal }).catch(
        (error: unknown) => {
          signal?.throwIfAborted()
          return { error }
        },
      )
      const delayMs =
        attempt < MAX_ATTEMPTS && isRetryable(request, outcome)
          ? retryDelayMs(outcome, attempt, clock.now())
          : undefined
      if (delayMs !== undefined) await clock.sleep(delayMs, signal)
      else if (!('error' in outcome)) return outcome
      else {
        const place = `${request.method} ${request.url.origin}${request.url.pathname}`
        throw new GitHubProblem(`${place}: ${errorMessage(outcome.error)}`, undefined, {
          cause: outcome.error,
        })
      }
    }
  }

  async function answered(method: string, url: URL, body?: unknown): Promise<Answer> {
    const answer = await ask({ method, url, body })
    if (answer.status >= 200 && answer.status < 300) return answer
    throw problemOf(method, url, answer)
  }

  return {
    async request(method, path, body) {
      const { status, body: result } = await answered(method, urlOf(api, path), body)
      return { status, body: result }
    },
    async *pages(path) {
      let url = urlOf(api, path)
      for (let page = 1; page <= MAX_PAGES; page++) {
        const answer = await answered('GET', url)
        if (!Array.isArray(answer.body)) {
          throw new GitHubProblem(`GET ${url.pathname}: the answer is not a list`, answer.status)
        }
        yield* answer.body
        const next = nextPage(answer.headers.link)
        if (next === undefined) return
        url = sameServer(next, url)
      }
      throw new GitHubProblem(`GET ${url.pathname}: more than ${MAX_PAGES} pages`)
    },
  }
}

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (durationMs, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const stop = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, durationMs)
      signal?.addEventListener('abort', stop, { once: true })
    }),
}

function apiOf(apiUrl: string): URL {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw new GitHubProblem(
    `"${apiUrl}" is not the URL of GitHub's API, such as https://api.github.com`,
  )
}

/** GitHub Enterprise Server has its API below a path: https://github.example.com/api/v3 */
function urlOf(api: URL, path: string): URL {
  return new URL(api.href.replace(/\/+$/, '') + path)
}

/** The token is for one server. @throws {GitHubProblem} */
function sameServer(address: string, from: URL): URL {
  const url = URL.canParse(address, from.href) ? new URL(address, from) : undefined
  if (url?.origin === from.origin) return url
  throw new GitHubProblem(
    `${from.pathname}: the answer leads to another server, which is not followed`,
  )
}

/** `<https://…?page=2>; rel="next", <…>; rel="last"` */
function nextPage(link: string | string[] | undefined): string | undefined {
  const links = [link].flat().join(',')
  return /<([^<>]*)>[^<>,]*;\s*rel="?next"?/.exec(links)?.[1]
}
