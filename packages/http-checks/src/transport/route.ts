// Where a URL is asked: at its own host, or where connect-to and resolve send it, as curl's options of those names do.

import { isIP } from 'node:net'
import type { HttpRequest } from '../exchange.js'
import { ExchangeError } from './failure.js'

export interface Target {
  /** A name or an address, without brackets. */
  host: string
  port: number
  /** From `resolve`: asked instead of what the name stands for. */
  addresses: string[]
  /** The definition file chose this place itself, so it may be a private one wherever the URL came from. */
  chosen: boolean
}

export function targetOf(url: URL, request: Pick<HttpRequest, 'connectTo' | 'resolve'>): Target {
  const origin = { host: bareHost(url.hostname), port: portOf(url) }
  const rule = request.connectTo.find(
    ({ host, port }) =>
      (host === '' || isSameHost(host, origin.host)) && (port === 0 || port === origin.port),
  )
  const host = rule?.toHost ? readHost(rule.toHost) : origin.host
  const port = rule?.toPort || origin.port
  const addresses = request.resolve
    .filter((entry) => entry.port === port && (entry.host === '*' || isSameHost(entry.host, host)))
    .map((entry) => bareHost(entry.address))
  for (const address of addresses) {
    if (isIP(address) === 0) {
      throw new ExchangeError(
        'lookup',
        `resolve sends ${host} to "${address}", which is no IP address; connect-to takes names`,
      )
    }
  }
  return { host, port, addresses, chosen: Boolean(rule?.toHost) || addresses.length > 0 }
}

/** As a URL would read it, so that 0xa9fea9fe is the address that it is. */
function readHost(text: string): string {
  const host = bareHost(text)
  if (isIP(host)) return host
  const url = `http://${host}/`
  if (!/^[^\s:/?#@\\]+$/.test(host) || !URL.canParse(url)) {
    throw new ExchangeError(
      'lookup',
      'connect-to names something that is neither a host nor an IP address',
    )
  }
  return bareHost(new URL(url).hostname)
}

export const portOf = (url: URL): number =>
  Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/** `[::1]` is how a URL writes `::1`. */
export const bareHost = (host: string): string => host.replace(/^\[(.*)\]$/, '$1')

const isSameHost = (one: string, other: string): boolean => normal(one) === normal(other)
const normal = (host: string): string => bareHost(host).toLowerCase().replace(/\.$/, '')
