// Opens the TCP connection to one of several addresses: each gets a head start over the next, and the first to answer is taken
// (RFC 8305). net.connect's own way gives an address up once its head start is over, and so fails where the way is long.

import { connect, type Socket } from 'node:net'
import type { Attempt } from './attempt.js'
import { codeOf, ExchangeError, enumerate, hostAndPort } from './failure.js'
import type { Address } from './names.js'

/** Begins to connect; tests give another to stand in for the internet. */
export type Dial = (address: string, port: number) => Socket

export const systemDial: Dial = (address, port) => connect({ host: address, port, noDelay: true })

const HEAD_START_MS = 250

export interface Dialled {
  socket: Socket
  address: string
}

/** What became of an address that did not answer. */
interface Refusal {
  peer: string
  code: string
}

export async function dialAny(
  addresses: readonly Address[],
  port: number,
  dial: Dial,
  attempt: Attempt,
): Promise<Dialled> {
  const begun = performance.now()
  const refusals: Refusal[] = []
  const tried: string[] = []
  attempt.awaiting('no answer', () => `no connection to ${enumerate(tried)}`)

  const { socket, address, peer } = await attempt
    .wait<Dialled & { peer: string }>((resolve, reject) => {
      const racing = new Set<Socket>()
      let headStart: NodeJS.Timeout | undefined

      const tryNext = () => {
        clearTimeout(headStart)
        const next = addresses[tried.length]
        if (next === undefined) return
        const peer = hostAndPort(next.address, port)
        tried.push(peer)
        const socket = attempt.own(dial(next.address, port))
        racing.add(socket)
        socket.once('connect', () => {
          racing.delete(socket)
          for (const other of racing) other.destroy()
          resolve({ socket, address: next.address, peer })
        })
        socket.once('error', (error) => {
          if (!racing.delete(socket)) return
          refusals.push({ peer, code: codeOf(error) })
          if (tried.length < addresses.length) tryNext()
          else if (racing.size === 0) reject(noConnection(refusals))
        })
        if (tried.length < addresses.length) headStart = setTimeout(tryNext, HEAD_START_MS)
      }
      tryNext()
      return () => clearTimeout(headStart)
    })
    .catch((error: unknown) => {
      if (tried.length === 1) attempt.remoteAddress = tried[0]
      throw error
    })
  attempt.timings.connect += performance.now() - begun
  attempt.remoteAddress = peer
  return { socket, address }
}

const sentences: Record<string, (peers: string) => string> = {
  ECONNREFUSED: (peers) => `connection refused by ${peers}`,
  ECONNRESET: (peers) => `the connection was reset by ${peers}`,
  ETIMEDOUT: (peers) => `no connection to ${peers}: it does not answer`,
  EHOSTUNREACH: (peers) => `no way to ${peers}: the host is unreachable`,
  ENETUNREACH: (peers) => `no way to ${peers}: the network is unreachable from here`,
  EADDRNOTAVAIL: (peers) => `no way to ${peers}: this machine has no address to connect from`,
  EACCES: (peers) => `this machine forbids connections to ${peers}`,
  EMFILE: (peers) => `no connection to ${peers}: this process has too many open files`,
}

function noConnection(refusals: readonly Refusal[]): ExchangeError {
  const codes = [...new Set(refusals.map(({ code }) => code))]
  const told = codes.map((code) => {
    const peers = enumerate(refusals.filter((one) => one.code === code).map(({ peer }) => peer))
    return sentences[code]?.(peers) ?? `no connection to ${peers} (${code || 'unknown error'})`
  })
  const kind = codes.every((code) => code === 'ETIMEDOUT')
    ? 'timeout'
    : codes.every((code) => code === 'ECONNRESET')
      ? 'reset'
      : 'refused'
  return new ExchangeError(kind, told.join('; '))
}
