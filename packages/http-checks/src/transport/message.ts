// Makes the head of a request as it goes over the wire. What could smuggle a second header or request is refused before anything is sent.

import type { HttpRequest } from '../exchange.js'
import { DECODABLE } from './body.js'
import { ExchangeError } from './failure.js'

export type Headers = readonly (readonly [name: string, value: string])[]

/** RFC 9110's token: methods and header names. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** What a header cannot carry: control characters but the tab, and characters that no byte stands for. */
const NOT_IN_VALUE = /[^\t\x20-\x7e\x80-\xff]/
const HOST_NAME = /^[A-Za-z0-9._:-]+$/

export function checkRequest(request: HttpRequest): void {
  const { url, method, headers, serverName } = request
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    refuse(`only http and https URLs can be asked, not ${url.protocol.slice(0, -1)}`)
  }
  if (!TOKEN.test(method)) refuse('the method is not a word that HTTP allows')
  if (method.toUpperCase() === 'CONNECT') refuse('the method CONNECT is for proxies only')
  if (serverName !== undefined && !HOST_NAME.test(serverName)) {
    refuse('the server name (SNI) is not the name of a host')
  }
  for (const [name, value] of headers) checkHeader(name, value, request)
}

function checkHeader(name: string, value: string, { body }: HttpRequest): void {
  if (!TOKEN.test(name)) {
    refuse(`the header name ${JSON.stringify(name)} holds a character that HTTP does not allow`)
  }
  if (NOT_IN_VALUE.test(value)) {
    const what = /[\r\n]/.test(value)
      ? 'a line break'
      : /\p{Cc}/u.test(value)
        ? 'a control character'
        : 'a character outside Latin-1'
    refuse(`the value of the header ${name} holds ${what}, which HTTP does not allow`)
  }
  const lower = name.toLowerCase()
  if (lower === 'transfer-encoding') {
    refuse('Transfer-Encoding is not yours to set: the body is sent with its length')
  }
  if (lower === 'content-length' && value.trim() !== String(body?.length ?? 0)) {
    refuse(`Content-Length says ${JSON.stringify(value)}, the body has ${body?.length ?? 0} bytes`)
  }
}

/** The headers to send, flat as node:http takes them, with what every request needs. */
export function headersToSend(
  request: Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body' | 'compressed'>,
): string[] {
  const { url, method, headers, body, compressed } = request
  const given = new Set(headers.map(([name]) => name.toLowerCase()))
  const host = headers.filter(([name]) => name.toLowerCase() === 'host')
  if (host.length > 1) refuse('Host is given more than once')
  const needed: [string, string][] = [
    ['Accept', '*/*'],
    ['User-Agent', 'slipway-http-checks'],
    ['Accept-Encoding', compressed ? DECODABLE : 'identity'],
    // A connection of its own for each request, closed after it: see createSend().
    ['Connection', 'close'],
  ]
  if (url.username !== '' || url.password !== '') needed.push(['Authorization', basic(url)])
  if (body !== undefined || /^(POST|PUT|PATCH)$/i.test(method)) {
    needed.push(['Content-Length', String(body?.length ?? 0)])
  }
  return [
    ...(host[0] ?? ['Host', url.host]),
    ...headers.filter(([name]) => name.toLowerCase() !== 'host').flat(),
    ...needed.filter(([name]) => !given.has(name.toLowerCase())).flat(),
  ]
}

function basic({ username, password }: URL): string {
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text)
    } catch {
      return text
    }
  }
  const credentials = `${decode(username)}:${decode(password)}`
  return `Basic ${Buffer.from(credentials).toString('base64')}`
}

function refuse(sentence: string): never {
  throw new ExchangeError('protocol', `${sentence}; nothing was sent`)
}
