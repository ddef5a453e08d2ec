// Sends a request and brings back the answer, or says in a sentence why there is none. On node:http, not fetch: only so are the
// address, the Host header, the name in the handshake, each redirect and each byte of the body in our hands.

import type { Exchange, HttpRequest, HttpResponse, Send } from '../exchange.js'
import { type Answer, ask } from './ask.js'
import { type Attempt, beginAttempt } from './attempt.js'
import { type Connection, type Distrust, open, proxyRefusal, type Surroundings } from './connect.js'
import { type Dial, systemDial } from './dial.js'
import { hostAndPort } from './failure.js'
import { checkRequest, headersToSend } from './message.js'
import { createLookup, type Lookup } from './names.js'
import type { Environment } from './proxy.js'
import { inCircles, isRedirect, locationOf, redirected, tooMany } from './redirect.js'
import { createTrust } from './secure.js'

export type { Dial, Environment, Lookup }

export interface SendOptions {
  /** For HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY in either case; without it there is no proxy. */
  environment?: Environment
  /** Names to addresses, instead of the system's way. */
  lookup?: Lookup
  /** Opens TCP connections, instead of node:net. */
  dial?: Dial
}

/**
 * - Each request has a connection of its own, closed after it. So every attempt looks the name up, can reach every server behind a load
 *   balancer, and is measured like every other one; a baseline and what is compared with it cannot differ in kept connections.
 * - The one deadline runs from the look-up to the last byte, over all redirects. `lookup`, `connect` (with a proxy's CONNECT) and `tls` are the
 *   sums over redirects, `firstByte` and `total` are counted from the beginning.
 * - An encoded body is decoded even where it was not asked for, since servers send it so all the same.
 * - Through a proxy, `remoteAddress` is the proxy's, and the rules on addresses can see only what the URL says.
 * - An untrusted URL may lead to a private address when a configured one of this Send has been at the same host or address.
 */
export function createSend(options: SendOptions = {}): Send {
  const surroundings: Surroundings = {
    environment: options.environment ?? {},
    lookup: createLookup(options.lookup),
    dial: options.dial ?? systemDial,
    trust: createTrust(),
  }
  const configured = new Set<string>()
  return async (request, signal): Promise<Exchange> => {
    const attempt = beginAttempt(request.timeoutMs, signal)
    try {
      checkRequest(request)
      return { ok: true, response: await follow(request, configured, surroundings, attempt) }
    } catch (error) {
      return { ok: false, failure: attempt.failure(error) }
    } finally {
      attempt.end()
    }
  }
}

async function follow(
  configuredRequest: HttpRequest,
  configured: Set<string>,
  surroundings: Surroundings,
  attempt: Attempt,
): Promise<HttpResponse> {
  let request = configuredRequest
  let wasPublic = false
  const urls = [request.url]
  const seen = new Set<string>()
  const redirects: HttpResponse['redirects'] = []

  for (;;) {
    const isFirst = redirects.length === 0
    const distrust = (host: string, address: string): Distrust | undefined => {
      if (wasPublic) return 'it was reached by a redirect from a public one'
      const known = configured.has(host) || configured.has(address)
      return isFirst && request.untrustedUrl && !known
        ? 'the URL was made from captured text'
        : undefined
    }
    const connection = await open(request, distrust, surroundings, attempt)
    wasPublic ||= connection.isPublic
    if (isFirst && !request.untrustedUrl) {
      configured.add(connection.target.host)
      if (connection.address !== undefined) configured.add(connection.address)
    }

    const answer = await converse(request, connection, attempt)
    attempt.closeSockets()
    if (request.redirects === 0 || !isRedirect(answer)) {
      const { timings, remoteAddress = '' } = attempt
      timings.total = attempt.sinceStart()
      const { certificate } = connection
      return {
        ...answer,
        url: withoutUser(request.url),
        timings,
        remoteAddress,
        certificate,
        redirects,
      }
    }

    const from = request.url
    seen.add(`${request.method} ${from.href}`)
    request = redirected(request, answer.status, locationOf(answer))
    urls.push(request.url)
    if (seen.has(`${request.method} ${request.url.href}`)) throw inCircles(urls)
    if (redirects.length >= request.redirects) throw tooMany(request.redirects, urls)
    redirects.push({
      status: answer.status,
      from: withoutUser(from),
      to: withoutUser(request.url),
    })
  }
}

async function converse(
  request: HttpRequest,
  { socket, peer, forwarding, target }: Connection,
  attempt: Attempt,
): Promise<Answer> {
  const { url, method, body, maxBodyBytes } = request
  const path = `${url.pathname}${url.search}`
  const headers = headersToSend(request)
  if (forwarding?.authorization !== undefined) {
    headers.push('Proxy-Authorization', forwarding.authorization)
  }
  const answer = await ask(
    socket,
    {
      method,
      path: forwarding === undefined ? path : `http://${url.host}${path}`,
      headers,
      body,
      maxBodyBytes,
      wantsBody: (head) => request.redirects === 0 || !isRedirect(head),
      peer,
    },
    attempt,
  )
  if (forwarding !== undefined && answer.status === 407) {
    throw proxyRefusal(answer.status, forwarding, hostAndPort(target.host, target.port))
  }
  return answer
}

/** Credentials of the URL are for the wire alone. */
function withoutUser(url: URL): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}
