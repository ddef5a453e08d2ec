// What GitHub's refusals mean for a user, and what would help.

import { safeText } from '../safe-text.js'
import type { Answer } from './exchange.js'

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

export function problemOf(method: string, url: URL, answer: Answer): GitHubProblem {
  const { status } = answer
  const said = messageOf(answer.body)
  const cure = cureFor(answer)
  return new GitHubProblem(
    `${method} ${url.pathname}: ${status}${said && ` ${said}`}${cure && `. ${cure}`}`,
    status,
  )
}

function cureFor({ status, headers }: Answer): string {
  if (status === 401) return 'The token is not valid (any longer)'
  const isRefused = status === 403 || status === 429
  if (isRefused && headers['x-ratelimit-remaining'] === '0') {
    const resetMs = Number(headers['x-ratelimit-reset']) * 1000
    const until = resetMs > 0 ? ` until ${new Date(resetMs).toISOString()}` : ''
    return `The rate limit of the token is used up${until}`
  }
  if (isRefused && headers['retry-after'] !== undefined) {
    return `GitHub asks to wait ${safeText(headers['retry-after'], { maxLength: 40 })} s before the next request`
  }
  if (status === 429) return 'Too many requests were made with this token'
  return ''
}

/** `{"message": "…"}` */
function messageOf(body: unknown): string {
  const isObject = typeof body === 'object' && body !== null
  const message = isObject && 'message' in body ? body.message : undefined
  return typeof message === 'string' ? safeText(message, { maxLength: 300 }) : ''
}
