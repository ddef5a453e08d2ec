// Which proxy a request goes through, if any. The environment is an argument: proxy-from-env would read the process's own.

import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { HttpRequest } from '../exchange.js'
import { isLocalhost } from './address-rules.js'
import { ExchangeError, hostAndPort } from './failure.js'
import { bareHost, portOf, type Target } from './route.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface HttpProxy {
  host: string
  port: number
  /** The proxy itself is spoken to over TLS. */
  secure: boolean
  /** The value of Proxy-Authorization. */
  authorization: string | undefined
  /** For sentences: never with the credentials. */
  label: string
}

export function proxyFor(
  url: URL,
  target: Target,
  setting: HttpRequest['proxy'],
  environment: Environment,
): HttpProxy | undefined {
  if (setting === 'none') return undefined
  if (setting !== 'environment') return readProxy(setting.url, 'proxy')
  const exempt = variable(environment, 'no_proxy')?.[1] ?? ''
  const here = { host: bareHost(url.hostname), port: portOf(url) }
  // A proxy's own loopback is never meant. What the definition connects to counts like the URL's host.
  if (isLoopback(target.host) || isExempt(here, exempt) || isExempt(target, exempt))
    return undefined
  const found =
    variable(environment, `${url.protocol.slice(0, -1)}_proxy`) ??
    variable(environment, 'all_proxy')
  return found && readProxy(found[1], found[0])
}

/** The lower-case name goes first, as for curl. An empty variable is none. */
function variable(environment: Environment, name: string): [string, string] | undefined {
  for (const spelling of [name, name.toUpperCase()]) {
    const value = environment[spelling]?.trim()
    if (value) return [spelling, value]
  }
  return undefined
}

function readProxy(text: string, name: string): HttpProxy {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined
  if (url === undefined || url.hostname === '') {
    throw new ExchangeError('proxy', `${name} is not the URL of a proxy, such as http://proxy:3128`)
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ExchangeError(
      'proxy',
      `${name} names a proxy of the kind ${url.protocol.slice(0, -1)}; only http and https are supported`,
    )
  }
  const host = bareHost(url.hostname)
  const port = portOf(url)
  return {
    host,
    port,
    secure: url.protocol === 'https:',
    authorization: url.username || url.password ? basic(url, name) : undefined,
    label: `the proxy ${hostAndPort(host, port)}`,
  }
}

function basic({ username, password }: URL, name: string): string {
  try {
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    return `Basic ${Buffer.from(credentials).toString('base64')}`
  } catch {
    throw new ExchangeError(
      'proxy',
      `${name}: a % in the user or the password must be written as %25`,
    )
  }
}

/**
 * NO_PROXY as curl and Go read it: entries between commas or spaces; `*` is everything; a name stands for itself and all below it,
 * whether it begins with a dot (or `*.`) or not; an address for itself; 10.0.0.0/8 for its range; with `:port` only for that port.
 */
export function isExempt({ host, port }: { host: string; port: number }, noProxy: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true
      if (entry.includes('/')) return isIP(name) !== 0 && isInRange(name, entry)
      const { entryHost, entryPort } = splitEntry(entry)
      if (entryPort !== undefined && entryPort !== port) return false
      if (isIP(entryHost)) return isIP(name) !== 0 && isSameAddress(name, entryHost)
      const suffix = entryHost.replace(/^\*?\./, '').replace(/\.$/, '')
      return suffix !== '' && (name === suffix || (isIP(name) === 0 && name.endsWith(`.${suffix}`)))
    })
}

function splitEntry(entry: string): { entryHost: string; entryPort: number | undefined } {
  if (isIP(entry)) return { entryHost: entry, entryPort: undefined }
  const [, host = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
  return { entryHost: bareHost(host), entryPort: port === undefined ? undefined : Number(port) }
}

function isInRange(address: string, range: string): boolean {
  if (!ipaddr.isValidCIDR(range)) return false
  const parsed = ipaddr.process(address)
  const [base, bits] = ipaddr.parseCIDR(range)
  return parsed.kind() === base.kind() && parsed.match(base, bits)
}

const isSameAddress = (one: string, other: string): boolean =>
  ipaddr.process(one).toNormalizedString() === ipaddr.process(other).toNormalizedString()

const isLoopback = (host: string): boolean =>
  isLocalhost(host) || (isIP(host) !== 0 && ipaddr.process(host).range() === 'loopback')
