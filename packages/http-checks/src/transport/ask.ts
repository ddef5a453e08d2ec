// One HTTP/1.1 request and its answer, over a connection that is open. Proxies, redirects and TLS are the callers' matter.

import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Attempt } from './attempt.js'
import { readBody } from './body.js'
import { codeOf, duration, ExchangeError, quantity } from './failure.js'

const NOTHING = 'no byte received'

/** Node's own default is 16 KiB; some applications send more cookies than that. */
const MAX_HEADER_BYTES = 64 * 1024

export interface Question {
  method: string
  /** The path and the query; the whole URL for a proxy; `host:port` for CONNECT. */
  path: string
  /** Flat: name, value, name, value. */
  headers: string[]
  body?: Uint8Array | undefined
  maxBodyBytes: number
  /** Whether the body of such an answer is of interest. */
  wantsBody: (answer: Head) => boolean
  /** Whom the sentences are about. */
  peer: string
}

export interface Head {
  status: number
  statusText: string
  httpVersion: string
  /** Names in lower case. */
  headers: [name: string, value: string][]
}

export interface Answer extends Head {
  body: Uint8Array
}

/** node:http on a connection that is ours: no agent, no redirects, no decoding, no headers of its own. */
export function begin(
  connection: Duplex,
  { method, path, headers }: Pick<Question, 'method' | 'path' | 'headers'>,
): ClientRequest {
  const request = httpRequest({
    method,
    path,
    headers,
    createConnection: () => connection,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Whatever NODE_OPTIONS says.
    insecureHTTPParser: false,
  })
  // Node drops the headers beyond the 2,000th without a word; their bytes are limited already.
  request.maxHeadersCount = 0
  return request
}

export async function ask(
  connection: Duplex,
  question: Question,
  attempt: Attempt,
): Promise<Answer> {
  const { peer } = question
  if (connection.destroyed) throw answerError(undefined, peer)
  const connectedAfter = duration(attempt.sinceStart())
  let came = NOTHING
  attempt.awaiting('no answer', () => `connected to ${peer} after ${connectedAfter}, ${came}`)

  return await attempt.wait((resolve, reject) => {
    const request = begin(connection, question)
    let answer: IncomingMessage | undefined

    request.once('socket', (socket) =>
      socket.once('data', () => {
        attempt.timings.firstByte = attempt.sinceStart()
        came = 'then only a part of the headers'
      }),
    )
    request.on('response', (response) => {
      answer = response
      const head = headOf(response)
      if (hasNoBody(question.method, head.status) || !question.wantsBody(head)) {
        return resolve({ ...head, body: new Uint8Array() })
      }
      const after = duration(attempt.sinceStart())
      let bytes = 0
      attempt.awaiting(
        'no whole answer',
        () => `status ${head.status} after ${after}, then ${quantity(bytes)} of the body`,
      )
      readBody(response, question.maxBodyBytes, (received) => {
        bytes = received
      }).then((body) => resolve({ ...head, body }), reject)
    })
    // 101, from a WebSocket for instance: the status is the answer.
    request.on('upgrade', (response) => resolve({ ...headOf(response), body: new Uint8Array() }))
    const failed = (error?: Error) => {
      // OpenSSL hangs up without a word on plain HTTP.
      const hint =
        came === NOTHING && !('encrypted' in connection) ? '; perhaps it speaks HTTPS' : ''
      reject(answerError(error, peer, { answer, hint }))
    }
    request.on('error', (error) => {
      // What follows a whole answer is not a part of it.
      if (!answer?.complete) failed(error)
    })
    request.on('close', () => {
      if (answer === undefined) failed()
    })
    request.end(question.body)
    return undefined
  })
}

const hasNoBody = (method: string, status: number): boolean =>
  method.toUpperCase() === 'HEAD' || status === 204 || status === 304

export function headOf(response: IncomingMessage): Head {
  const { rawHeaders } = response
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    httpVersion: response.httpVersion,
    headers: Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
      (rawHeaders[2 * index] ?? '').toLowerCase(),
      rawHeaders[2 * index + 1] ?? '',
    ]),
  }
}

/** Why there is no answer, or only the beginning of one. */
export function answerError(
  error: Error | undefined,
  peer: string,
  { answer, hint = '' }: { answer?: IncomingMessage | undefined; hint?: string } = {},
): ExchangeError {
  const code = codeOf(error)
  if (code.startsWith('HPE_')) return new ExchangeError('protocol', unreadable(error, code, peer))
  if (code.startsWith('ERR_SSL_')) {
    const sentence = code.includes('CERTIFICATE_REQUIRED')
      ? `${peer} asks for a client certificate`
      : `${peer} ended the TLS connection (${code})`
    return new ExchangeError('tls', sentence)
  }
  const when = answer === undefined ? `without an answer${hint}` : 'in the middle of the answer'
  // Node gives its own ECONNRESET when the other side hangs up; the kernel's comes from a call.
  const isReset = error !== undefined && 'syscall' in error
  return new ExchangeError(
    'reset',
    isReset
      ? `${peer} reset the connection ${when}${code === 'ECONNRESET' ? '' : ` (${code})`}`
      : `${peer} closed the connection ${when}`,
  )
}

function unreadable(error: Error | undefined, code: string, peer: string): string {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return `the headers of the answer are larger than ${quantity(MAX_HEADER_BYTES)}`
  }
  const packet = error !== undefined && 'rawPacket' in error ? error.rawPacket : undefined
  if (Buffer.isBuffer(packet)) {
    // A TLS record: an alert or a handshake, version 3.x.
    if ((packet[0] === 0x15 || packet[0] === 0x16) && packet[1] === 3) {
      return `${peer} speaks HTTPS, not HTTP, on this port`
    }
    // The SETTINGS frame that begins a connection.
    if (packet.length >= 9 && packet[0] === 0 && packet[3] === 4 && packet[4] === 0) {
      return `${peer} speaks only HTTP/2 on this port, which is not supported without TLS`
    }
  }
  const reason = error !== undefined && 'reason' in error ? String(error.reason) : code
  return `the answer of ${peer} is not HTTP as it should be: ${reason}`
}
