// From a request to a connection on which its HTTP can be spoken: the addresses and whether they may be asked, the proxy, TLS.

import { isIP, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { SecureContext } from 'node:tls'
import type { Certificate, HttpRequest } from '../exchange.js'
import { isLocalhost, isMetadataName, isPublic, neverAsked } from './address-rules.js'
import { answerError, begin } from './ask.js'
import type { Attempt } from './attempt.js'
import { type Dial, dialAny } from './dial.js'
import { ExchangeError, hostAndPort } from './failure.js'
import { addressesOf, type Lookup } from './names.js'
import { type Environment, type HttpProxy, proxyFor } from './proxy.js'
import { bareHost, portOf, type Target, targetOf } from './route.js'
import { secure } from './secure.js'

/** What connecting needs from outside; shared by all requests of one Send. */
export interface Surroundings {
  environment: Environment
  lookup: Lookup
  dial: Dial
  trust: (ca: string | undefined) => SecureContext
}

/** Why a private address must not be asked; none when the URL was configured. */
export type Distrust =
  | 'it was reached by a redirect from a public one'
  | 'the URL was made from captured text'

export interface Connection {
  socket: Duplex
  certificate: Certificate | undefined
  /** Of the server; behind a proxy it is not known. */
  address: string | undefined
  /** Whom the sentences about this connection are about. */
  peer: string
  /** Whether the answer came from the internet at large, as far as can be seen. */
  isPublic: boolean
  target: Target
  /** A proxy that is sent the request itself, and not only asked to connect. */
  forwarding: HttpProxy | undefined
}

export async function open(
  request: HttpRequest,
  distrust: (host: string, address: string) => Distrust | undefined,
  surroundings: Surroundings,
  attempt: Attempt,
): Promise<Connection> {
  const { url } = request
  const target = targetOf(url, request)
  const check = (address: string) =>
    checkAddress(target, address, target.chosen ? undefined : distrust(target.host, address))

  const proxy = proxyFor(url, target, request.proxy, surroundings.environment)
  const way =
    proxy === undefined
      ? await direct(request, target, check, surroundings, attempt)
      : await throughProxy(request, target, proxy, check, surroundings, attempt)
  if (url.protocol === 'http:') return { ...way, target, certificate: undefined }

  const { socket, certificate } = await secure(
    way.socket,
    {
      name: request.serverName ?? bareHost(url.hostname),
      context: surroundings.trust(request.ca),
      insecure: request.insecure,
      peer: way.peer,
    },
    attempt,
  )
  return { ...way, target, socket, certificate }
}

type Way = Pick<Connection, 'socket' | 'address' | 'peer' | 'isPublic' | 'forwarding'>
type CheckAddress = (address: string) => void

async function direct(
  { ipFamily }: HttpRequest,
  target: Target,
  check: CheckAddress,
  { lookup, dial }: Surroundings,
  attempt: Attempt,
): Promise<Way> {
  const addresses = await addressesOf(target, ipFamily, lookup, attempt)
  // One bad address spoils the name: whoever mixes them wants the second try to hit it.
  for (const { address } of addresses) check(address)
  const { socket, address } = await dialAny(addresses, target.port, dial, attempt)
  return {
    socket,
    address,
    peer: attempt.remoteAddress ?? target.host,
    isPublic: isPublic(address),
    forwarding: undefined,
  }
}

/**
 * The proxy looks the name up, where we cannot see what comes out: addresses and names that are known to be bad are refused here,
 * the rest is the proxy's own policy.
 */
async function throughProxy(
  request: HttpRequest,
  target: Target,
  proxy: HttpProxy,
  check: CheckAddress,
  surroundings: Surroundings,
  attempt: Attempt,
): Promise<Way> {
  const { url } = request
  const asked = target.addresses[0] ?? target.host
  if (isMetadataName(asked))
    throw forbidden(`${target.host} is the name of a metadata service, which is never asked`)
  if (isLocalhost(asked)) check('127.0.0.1')
  if (isIP(asked)) check(asked)

  try {
    const there = { host: proxy.host, port: proxy.port, addresses: [], chosen: true }
    const addresses = await addressesOf(there, 'any', surroundings.lookup, attempt)
    for (const { address } of addresses) checkAddress(there, address, undefined)
    const dialled = await dialAny(addresses, proxy.port, surroundings.dial, attempt)
    let socket: Duplex = dialled.socket
    if (proxy.secure) {
      const context = surroundings.trust(request.ca)
      const options = { name: proxy.host, context, insecure: false, peer: proxy.label }
      socket = (await secure(socket, options, attempt)).socket
    }
    const redirectedElsewhere = target.chosen || target.port !== portOf(url)
    const forwards = url.protocol === 'http:' && !redirectedElsewhere
    if (!forwards) socket = await tunnel(socket, hostAndPort(asked, target.port), proxy, attempt)
    return {
      socket,
      address: undefined,
      peer: forwards
        ? proxy.label
        : `${hostAndPort(target.host, target.port)} (through ${proxy.label})`,
      isPublic: isIP(asked) === 0 || isPublic(asked),
      forwarding: forwards ? proxy : undefined,
    }
  } catch (error) {
    throw ofProxy(error, proxy)
  }
}

function ofProxy(error: unknown, { label }: HttpProxy): unknown {
  if (!(error instanceof ExchangeError) || ['aborted', 'forbidden-address'].includes(error.kind)) {
    return error
  }
  const kind = error.kind === 'timeout' ? 'timeout' : 'proxy'
  const { message, certificate } = error
  const told = message.includes(label) ? message : `${label}: ${message}`
  return new ExchangeError(kind, told, certificate)
}

async function tunnel(
  connection: Duplex,
  authority: string,
  proxy: HttpProxy,
  attempt: Attempt,
): Promise<Socket> {
  const { authorization, label } = proxy
  const begun = performance.now()
  attempt.awaiting('no answer', () => `${label} did not open a way to ${authority}`)
  const headers = ['Host', authority, 'User-Agent', 'slipway-http-checks']
  if (authorization !== undefined) headers.push('Proxy-Authorization', authorization)
  return await attempt.wait((resolve, reject) => {
    const request = begin(connection, { method: 'CONNECT', path: authority, headers })
    request.once('connect', (response, socket: Socket, head) => {
      const status = response.statusCode ?? 0
      attempt.timings.connect += performance.now() - begun
      if (status < 200 || status > 299) return reject(proxyRefusal(status, proxy, authority))
      if (head.length > 0) socket.unshift(head)
      resolve(socket)
    })
    request.on('error', (error) => reject(answerError(error, label)))
    request.on('close', () => reject(answerError(undefined, label)))
    request.end()
    return undefined
  })
}

export function proxyRefusal(
  status: number,
  { authorization, label }: HttpProxy,
  authority: string,
): ExchangeError {
  const sentence =
    status === 407
      ? authorization === undefined
        ? 'asks for credentials, which its URL may carry'
        : 'does not accept the credentials of its URL'
      : status === 403
        ? `forbids connections to ${authority}`
        : status >= 500
          ? `could not connect to ${authority}`
          : `did not connect to ${authority}`
  return new ExchangeError('proxy', `${label} ${sentence} (status ${status})`)
}

function checkAddress({ host }: Target, address: string, distrust: Distrust | undefined): void {
  const subject = host === address ? `${address} is` : `${host} leads to ${address},`
  const what = neverAsked(address)
  if (what !== undefined) throw forbidden(`${subject} ${what}, which is never asked`)
  if (distrust === undefined || isPublic(address)) return
  throw forbidden(`${subject} an address of a private network, and ${distrust}: not asked`)
}

const forbidden = (sentence: string): ExchangeError =>
  new ExchangeError('forbidden-address', sentence)
