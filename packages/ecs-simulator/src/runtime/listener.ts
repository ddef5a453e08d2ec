// A listener of the load balancer: takes HTTP requests, passes each to one healthy target, and answers for the target when that fails.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GroupTarget, TargetGroup } from './target-group.js'

/** What was served, since the start. */
export interface ListenerCounts {
  requests: number
  /** By HTTP status, as the clients saw them. */
  statuses: Record<string, number>
  /** Those of `statuses` that the load balancer gave itself: 502, 503, 504. */
  ownErrors: Record<string, number>
  /** Answers cut short: the client went away, or the target broke off. */
  incomplete: number
}

/** The idle timeout of an Application Load Balancer, towards clients and targets. */
const idleTimeoutMs = 60_000

/** Meaningful between two neighbours only (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
])

export class Listener {
  readonly counts: ListenerCounts = { requests: 0, statuses: {}, ownErrors: {}, incomplete: 0 }
  /** Where requests go. One group now; shifting traffic by weight means choosing between two here. */
  readonly #group: TargetGroup
  readonly #server: Server

  constructor(group: TargetGroup) {
    this.#group = group
    this.#server = createServer({ keepAliveTimeout: idleTimeoutMs }, (incoming, outgoing) =>
      this.#serve(incoming, outgoing),
    )
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** `port` 0 is any free one. */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          new Error(
            error.code === 'EADDRINUSE'
              ? `The load balancer of target group ${this.#group.name} cannot listen on port ${port}: somebody else does. Choose another listenPort.`
              : `The load balancer of target group ${this.#group.name} cannot listen on port ${port}: ${error.message}`,
          ),
        ),
      )
      this.#server.listen(port, '127.0.0.1', resolve)
    })
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  #serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
    this.counts.requests++
    outgoing.once('close', () => {
      if (outgoing.writableFinished) add(this.counts.statuses, outgoing.statusCode)
      else this.counts.incomplete++
    })
    const target = this.#group.begin()
    if (target) this.#forward(incoming, outgoing, target)
    else this.#answerItself(outgoing, 503, 'no healthy target')
  }

  /** Never twice: a request that failed at one target is not repeated at another, the client may not want that. */
  #forward(incoming: IncomingMessage, outgoing: ServerResponse, target: GroupTarget): void {
    let ended = false
    const end = (outcome: number | 'connection-error' | 'abandoned') => {
      if (!ended) this.#group.end(target, outcome)
      ended = true
    }
    const upstream = request({
      host: '127.0.0.1',
      port: target.port,
      agent: target.agent,
      method: incoming.method,
      path: incoming.url,
      headers: requestHeaders(incoming),
      timeout: idleTimeoutMs,
    })
    upstream.once('response', (answer) => {
      const status = answer.statusCode ?? 502
      outgoing.writeHead(status, answer.statusMessage, responseHeaders(answer))
      answer.pipe(outgoing)
      answer.once('end', () => end(status))
      answer.once('error', () => {
        end('connection-error')
        outgoing.destroy() // half an answer must not look like a whole one
      })
    })
    upstream.once('timeout', () => {
      if (!outgoing.headersSent) this.#answerItself(outgoing, 504, 'the target did not answer')
      upstream.destroy()
    })
    upstream.on('error', () => {
      end('connection-error')
      if (outgoing.headersSent) return
      this.#answerItself(outgoing, 502, 'the connection to the target failed')
    })
    outgoing.once('close', () => {
      if (outgoing.writableFinished) return
      end('abandoned')
      upstream.destroy()
    })
    if (hasBody(incoming)) incoming.pipe(upstream)
    else upstream.end()
  }

  #answerItself(outgoing: ServerResponse, status: 502 | 503 | 504, why: string): void {
    if (outgoing.destroyed) return
    add(this.counts.ownErrors, status)
    outgoing.writeHead(status, { 'content-type': 'text/plain', server: 'slipway-load-balancer' })
    outgoing.end(`${status}: ${why} in target group ${this.#group.name}\n`)
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

function requestHeaders(incoming: IncomingMessage): IncomingHttpHeaders {
  const headers = { ...incoming.headers }
  for (const name of hopByHop) delete headers[name]
  const client = incoming.socket.remoteAddress ?? ''
  const before = incoming.headers['x-forwarded-for']
  headers['x-forwarded-for'] = [before ?? [], client].flat().join(', ')
  headers['x-forwarded-proto'] = 'http'
  headers['x-forwarded-port'] = String(incoming.socket.localPort)
  return headers
}

/** As the target wrote them, repeated ones too. */
function responseHeaders(answer: IncomingMessage): string[] {
  const headers: string[] = []
  for (let i = 0; i < answer.rawHeaders.length; i += 2) {
    const [name = '', value = ''] = answer.rawHeaders.slice(i, i + 2)
    const lower = name.toLowerCase()
    if (!hopByHop.has(lower) && lower !== 'transfer-encoding') headers.push(name, value)
  }
  return headers
}

function add(counts: Record<string, number>, status: number): void {
  counts[status] = (counts[status] ?? 0) + 1
}
