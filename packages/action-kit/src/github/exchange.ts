// One HTTP request to GitHub and its answer, in bounds of time and size.

import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { proxyAgent } from '../proxy-agent.js'

export interface Request {
  method: string
  url: URL
  /** Becomes JSON. */
  body?: unknown
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** Parsed JSON; undefined when the answer is empty or something else. */
  body: unknown
}

interface ExchangeOptions {
  token: string
  environment: Readonly<Record<string, string | undefined>>
  timeoutMs: number
  signal?: AbortSignal | undefined
}

const MAX_ANSWER_BYTES = 20 * 1024 * 1024

/** @throws what Node throws, or the signal's reason */
export async function exchange(request: Request, options: ExchangeOptions): Promise<Answer> {
  const { token, environment, timeoutMs, signal } = options
  const { method, url, body } = request
  const agent = await proxyAgent(url, environment)
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const timeout = AbortSignal.timeout(timeoutMs)
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'slipway',
    'x-github-api-version': '2022-11-28',
    ...(content && { 'content-type': 'application/json', 'content-length': content.length }),
  }
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      const late = timeout.aborted && !signal?.aborted
      reject(late ? new Error(`no answer within ${timeoutMs / 1000} s`) : withCure(error))
    }
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const sent = send(
      url,
      {
        method,
        headers,
        // Without a proxy no connection is kept, so that nothing keeps the process from ending.
        agent: agent ?? false,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      },
      (response) => {
        const chunks: Buffer[] = []
        let bytes = 0
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          chunks.push(chunk)
          if (bytes > MAX_ANSWER_BYTES) {
            response.destroy(new Error(`the answer has more than ${MAX_ANSWER_BYTES} bytes`))
          }
        })
        response.on('error', fail)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: parsed(text),
          })
        })
      },
    )
    sent.on('error', fail)
    sent.end(content)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Companies put a certificate of their own between. */
function withCure(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code)) return error
  return new Error(
    `the server's certificate is not trusted (${code}); name the file of your own authority in the variable NODE_EXTRA_CA_CERTS`,
    { cause: error },
  )
}
