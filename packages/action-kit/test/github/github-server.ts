// A real HTTP server on loopback that plays the part of GitHub's REST API which the tests ask, and can be told to misbehave.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StoredComment {
  id: number
  body: string
  html_url: string
  user: { login: string; type: string } | null
}

export interface Asked {
  method: string
  path: string
  authorization: string | undefined
  body: string
}

/** Answers instead of the server, or does nothing by returning false. */
export type Misbehaviour = (asked: Asked, response: ServerResponse) => boolean

export interface GitHubServer {
  apiUrl: string
  comments: StoredComment[]
  asked: Asked[]
  /** Whom the token belongs to; undefined for that of a workflow. */
  login: string | undefined
  /** The next requests meet these, one each. */
  misbehave(...next: Misbehaviour[]): void
  close(): Promise<void>
}

export const answer =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}): Misbehaviour =>
  (_, response) => {
    response.writeHead(status, headers).end(JSON.stringify(body))
    return true
  }

export const pass: Misbehaviour = () => false

/** @param pageSize how many items a page has, whatever is asked for */
export async function githubServer(pageSize = 2): Promise<GitHubServer> {
  const queue: Misbehaviour[] = []
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const { method = '', url = '', headers } = request
      const asked = { method, path: url, authorization: headers.authorization, body }
      github.asked.push(asked)
      if (!queue.shift()?.(asked, response)) play(asked, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on TCP has such an address
  const { port } = server.address() as AddressInfo
  const github: GitHubServer = {
    apiUrl: `http://127.0.0.1:${port}/api/v3`,
    comments: [],
    asked: [],
    login: undefined,
    misbehave: (...next) => void queue.push(...next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  function play({ method, path, body }: Asked, response: ServerResponse): void {
    const url = new URL(path, github.apiUrl)
    const send = (status: number, content: unknown, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(content))
    const given = body ? String(JSON.parse(body).body) : ''
    const [, id] = /\/issues\/comments\/(\d+)$/.exec(url.pathname) ?? []
    if (url.pathname === '/api/v3/user') {
      if (github.login) send(200, { login: github.login })
      else send(403, { message: 'Resource not accessible by integration' })
    } else if (method === 'PATCH' && id) {
      const comment = github.comments.find((one) => one.id === Number(id))
      if (comment) comment.body = given
      send(comment ? 200 : 404, comment ?? { message: 'Not Found' })
    } else if (method === 'POST') {
      const user = github.login
        ? { login: github.login, type: 'User' }
        : { login: 'github-actions[bot]', type: 'Bot' }
      const number = github.comments.length + 1
      const comment = { id: number, body: given, html_url: `https://github.com/c/${number}`, user }
      github.comments.push(comment)
      send(201, comment)
    } else if (/\/issues\/7\/comments$/.test(url.pathname)) {
      const page = Number(url.searchParams.get('page') ?? 1)
      const items = github.comments.slice((page - 1) * pageSize, page * pageSize)
      const isLast = page * pageSize >= github.comments.length
      const base = `${github.apiUrl}/repos/o/r/issues/7/comments?per_page=100`
      const link = `<${base}&page=1>; rel="first", <${base}&page=${page + 1}>; rel="next"`
      send(200, items, isLast ? {} : { link })
    } else if (url.pathname === '/api/v3/repos/o/r/pulls/7') {
      send(200, { number: 7, head: { sha: 'a'.repeat(40) } })
    } else send(404, { message: 'Not Found' })
  }
  return github
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}
