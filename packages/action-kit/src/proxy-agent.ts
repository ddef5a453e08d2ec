// The proxy that a request goes through, as HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say. The environment is an argument
// (proxy-from-env reads the process's own).

import type { Agent, ClientRequest } from 'node:http'
import type { HttpProxyAgent } from 'http-proxy-agent'
import type { HttpsProxyAgent } from 'https-proxy-agent'
import { errorMessage, UserError } from './errors.js'

export type Environment = Readonly<Record<string, string | undefined>>

/** @returns undefined for the direct way @throws {UserError} when the variable names no proxy */
export async function proxyAgent(url: URL, environment: Environment): Promise<Agent | undefined> {
  const proxy = proxyFor(url, environment)
  if (!proxy) return undefined
  const label = `the proxy ${proxy.host}`
  const unreachable = (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const message = `${label} cannot be reached: ${errorMessage(error)}`
    throw Object.assign(new Error(message, { cause: error }), code !== undefined && { code })
  }
  // Loaded only where there is a proxy: it is most of what this file would cost.
  if (url.protocol === 'https:') {
    const { HttpsProxyAgent } = await import('https-proxy-agent')
    class Tunnel extends HttpsProxyAgent<string> {
      override async connect(request: ClientRequest, options: TunnelOptions) {
        let refusal: string | undefined
        request.once('proxyConnect', ({ statusCode, statusText }: ConnectAnswer) => {
          if (statusCode !== 200) refusal = `${statusCode} ${statusText}`
        })
        const socket = await super.connect(request, options).catch(unreachable)
        if (refusal === undefined) return socket
        socket.destroy()
        throw new Error(`${label} does not lead to ${url.hostname}: ${refusal}`)
      }
    }
    return new Tunnel(proxy.href)
  }
  const { HttpProxyAgent } = await import('http-proxy-agent')
  class Relay extends HttpProxyAgent<string> {
    override connect(request: RelayedRequest, options: TunnelOptions) {
      return super.connect(request, options).catch(unreachable)
    }
  }
  return new Relay(proxy.href)
}

type TunnelOptions = Parameters<HttpsProxyAgent<string>['connect']>[1]
type RelayedRequest = Parameters<HttpProxyAgent<string>['connect']>[0]

/** To CONNECT. */
interface ConnectAnswer {
  statusCode: number
  statusText: string
}

/** @throws {UserError} */
export function proxyFor(url: URL, environment: Environment): URL | undefined {
  if (isExempt(url, variable(environment, 'no_proxy')?.value ?? '')) return undefined
  const scheme = url.protocol.slice(0, -1)
  const named = variable(environment, `${scheme}_proxy`) ?? variable(environment, 'all_proxy')
  if (!named) return undefined
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(named.value) ? named.value : `http://${named.value}`
  const proxy = URL.canParse(text) ? new URL(text) : undefined
  if (proxy?.hostname && /^https?:$/.test(proxy.protocol)) return proxy
  // The value may hold a password.
  throw new UserError(`${named.name} is not the URL of an HTTP proxy, such as http://proxy:3128`)
}

/** As for curl, the lower-case name goes first, and an empty variable is none. */
function variable(
  environment: Environment,
  name: string,
): { name: string; value: string } | undefined {
  for (const spelling of [name, name.toUpperCase()]) {
    const value = environment[spelling]?.trim()
    if (value) return { name: spelling, value }
  }
  return undefined
}

/** `*` is everything; a name stands for itself and all below it, with `:port` only for that port. */
function isExempt({ hostname, port, protocol }: URL, noProxy: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  const portNumber = port || (protocol === 'https:' ? '443' : '80')
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const [, name = '', only] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? []
      const domain = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '')
      if (only !== undefined && only !== portNumber) return false
      return name === '*' || (domain !== '' && (host === domain || host.endsWith(`.${domain}`)))
    })
}
