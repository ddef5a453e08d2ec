// The sticky comment: one comment of ours in a pull request, found again by a hidden marker and updated in place.

import { limitMarkdown } from '../markdown-limit.js'
import { redact } from '../secrets.js'
import type { GitHubClient } from './client.js'
import { GitHubProblem } from './problem.js'
import { repositoryPath } from './repository-path.js'

export interface Comment {
  /** `owner/name` */
  repository: string
  /** Of the pull request. */
  number: number
  /** The action's name. */
  action: string
  /** Tells several comments of one action in one pull request apart. */
  id: string
  /** Markdown; what is too long for GitHub is cut. */
  body: string
}

export interface UpsertedComment {
  kind: 'created' | 'updated' | 'unchanged'
  /** Of the comment, for people. */
  url: string
}

interface FoundComment {
  id: number
  body: string
  url: string
  author: string
  isBot: boolean
}

/** GitHub's limit, in characters; bytes are never fewer. */
const MAX_COMMENT_LENGTH = 65_536

/**
 * Only a comment of the same author is updated: anybody can begin a comment with our marker.
 * @throws {GitHubProblem} which is worth a warning, not a verdict
 */
export async function upsertComment(
  client: GitHubClient,
  comment: Comment,
): Promise<UpsertedComment> {
  const marker = markerOf(comment)
  const room = MAX_COMMENT_LENGTH - marker.length - 1
  const body = `${marker}\n${limitMarkdown(redact(comment.body), room)}`
  const issues = `${repositoryPath(comment.repository)}/issues`
  const comments = `${issues}/${comment.number}/comments`
  return withCure(async () => {
    for (const own of await ownComments(client, comments, marker)) {
      if (isSame(own.body, body)) return { kind: 'unchanged', url: own.url }
      const updated = await update(client, `${issues}/comments/${own.id}`, body)
      if (updated) return { kind: 'updated', url: own.url }
    }
    return { kind: 'created', url: await create(client, comments, marker, body) }
  })
}

/** The id is anything that a user likes; a comment of HTML must hold no `--` and no `>`. */
function markerOf({ action, id }: Comment): string {
  const escaped = encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D')
  return `<!-- slipway:${action}:${escaped} -->`
}

/** The oldest first, as GitHub lists them. */
async function ownComments(
  client: GitHubClient,
  comments: string,
  marker: string,
): Promise<FoundComment[]> {
  const marked: FoundComment[] = []
  for await (const item of client.pages(`${comments}?per_page=100`)) {
    const found = readComment(item)
    if (found && firstLine(found.body) === marker) marked.push(found)
  }
  if (marked.length === 0) return []
  const login = await ownLogin(client)
  return marked.filter(({ author, isBot }) => (login === undefined ? isBot : author === login))
}

/** A person's token can ask who it is; that of a workflow (or an app) must not, and its comments are a bot's. */
async function ownLogin(client: GitHubClient): Promise<string | undefined> {
  try {
    const { body } = await client.request('GET', '/user')
    const login = textOf(body, 'login')
    return login === '' ? undefined : login
  } catch (error) {
    if (error instanceof GitHubProblem && isRefusal(error)) return undefined
    throw error
  }
}

/** @returns false when it is another bot's, after all */
async function update(client: GitHubClient, path: string, body: string): Promise<boolean> {
  try {
    await client.request('PATCH', path, { body })
    return true
  } catch (error) {
    if (error instanceof GitHubProblem && isRefusal(error)) return false
    throw error
  }
}

async function create(
  client: GitHubClient,
  comments: string,
  marker: string,
  body: string,
): Promise<string> {
  const post = async () =>
    textOf((await client.request('POST', comments, { body })).body, 'html_url')
  try {
    return await post()
  } catch (error) {
    const isUnknown =
      error instanceof GitHubProblem && (error.status === undefined || error.status >= 500)
    if (!isUnknown) throw error
    // The answer was lost: the comment may be there.
    const [there] = await ownComments(client, comments, marker)
    return there ? there.url : post()
  }
}

function readComment(item: unknown): FoundComment | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const id = 'id' in item ? item.id : undefined
  const user = 'user' in item ? item.user : undefined
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined
  return {
    id,
    body: textOf(item, 'body'),
    url: textOf(item, 'html_url'),
    author: textOf(user, 'login'),
    // A person who comments by way of an app is no bot.
    isBot: textOf(user, 'type') === 'Bot',
  }
}

async function withCure<Result>(deed: () => Promise<Result>): Promise<Result> {
  try {
    return await deed()
  } catch (error) {
    const isCurable = error instanceof GitHubProblem && isRefusal(error)
    if (!isCurable || /rate limit|wait/i.test(error.message)) throw error
    throw new GitHubProblem(
      `${error.message}. The token may not comment here; give it the permission:\n` +
        '    permissions:\n      pull-requests: write\n' +
        '(in pull requests of forks and of Dependabot the token of a workflow can only read)',
      error.status,
      { cause: error },
    )
  }
}

/** GitHub answers 404 where a 403 would tell that something exists. */
function isRefusal({ status }: GitHubProblem): boolean {
  return status === 403 || status === 404
}

function isSame(one: string, other: string): boolean {
  const normal = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return normal(one) === normal(other)
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0]?.trimEnd() ?? ''
}

function textOf(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return ''
  const text: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof text === 'string' ? text : ''
}
