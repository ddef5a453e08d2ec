// Where a redirect leads and what may go there. The rule is stricter than that of browsers and curl: whoever leaves the origin takes nothing along that
// was meant for it, because credentials are found in headers of any name.

import type { HttpRequest } from '../exchange.js'
import type { Head } from './ask.js'
import { ExchangeError, urlForReaders } from './failure.js'

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const KEPT_ELSEWHERE = new Set(['accept', 'user-agent'])
/** They describe the body, so they go with it (as in the Fetch standard). */
const OF_THE_BODY = /^content-(encoding|language|location|type|length)$/i

/** Whether an answer leads elsewhere; without a Location it is one like any other. */
export const isRedirect = ({ status, headers }: Head): boolean =>
  REDIRECTS.has(status) && headers.some(([name]) => name === 'location')

/** The Location of an answer that redirects. Two that differ are none. */
export function locationOf({ status, headers }: Head): string {
  const locations = [
    ...new Set(headers.filter(([name]) => name === 'location').map(([, value]) => value)),
  ]
  if (locations.length > 1) {
    throw new ExchangeError('redirect', `status ${status} names more than one Location`)
  }
  return locations[0] ?? ''
}

/** The request that follows from an answer; throws where following would be wrong. */
export function redirected(request: HttpRequest, status: number, location: string): HttpRequest {
  const url = targetUrl(request.url, status, location)
  const becomesGet =
    status === 303
      ? !/^(GET|HEAD)$/i.test(request.method)
      : (status === 301 || status === 302) && /^POST$/i.test(request.method)
  const leaves = url.origin !== request.url.origin
  const headers = request.headers.filter(([name]) =>
    leaves ? KEPT_ELSEWHERE.has(name.toLowerCase()) : !(becomesGet && OF_THE_BODY.test(name)),
  )
  return {
    ...request,
    url,
    headers,
    method: becomesGet ? 'GET' : request.method,
    body: becomesGet || leaves ? undefined : request.body,
    serverName: leaves ? undefined : request.serverName,
  }
}

function targetUrl(from: URL, status: number, location: string): URL {
  // Node reads headers as Latin-1; servers write UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8')
  if (!URL.canParse(text, from.href)) {
    throw new ExchangeError('redirect', `status ${status} has a Location that is no URL`)
  }
  const url = new URL(text, from)
  const way = `${urlForReaders(from)} redirects to`
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ExchangeError('redirect', `${way} a URL of the kind ${url.protocol} and not http(s)`)
  }
  if (from.protocol === 'https:' && url.protocol === 'http:') {
    throw new ExchangeError(
      'redirect',
      `${way} ${urlForReaders(url)}, from https to http: not followed`,
    )
  }
  if (url.hash === '') url.hash = from.hash
  // Credentials come from the definition, or not at all; those of the URL stay within its origin.
  const stays = url.origin === from.origin
  url.username = stays ? from.username : ''
  url.password = stays ? from.password : ''
  return url
}

export const tooMany = (limit: number, urls: readonly URL[]): ExchangeError =>
  new ExchangeError(
    'redirect',
    `more than ${limit} ${limit === 1 ? 'redirect' : 'redirects'}: ${way(urls)}`,
  )

export const inCircles = (urls: readonly URL[]): ExchangeError =>
  new ExchangeError('redirect', `redirects in a circle: ${way(urls)}`)

/** The beginning and the end: a hostile way is as long as the limit allows. */
function way(urls: readonly URL[]): string {
  const told = urls.map((url) => urlForReaders(url).slice(0, 200))
  return (told.length > 6 ? [...told.slice(0, 4), '…', ...told.slice(-1)] : told).join(' → ')
}
