// From a name to the addresses that may be asked, in the order in which they are tried.

import { lookup as systemLookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { HttpRequest } from '../exchange.js'
import { isLocalhost } from './address-rules.js'
import type { Attempt } from './attempt.js'
import { codeOf, ExchangeError } from './failure.js'
import type { Target } from './route.js'

export interface Address {
  address: string
  family: number
}

/** All addresses of a name; family 0 is either. */
export type Lookup = (name: string, family: 0 | 4 | 6) => Promise<Address[]>

/** A name with hundreds of addresses is not worth trying to the end. */
const MOST_ADDRESSES = 16

const LOOPBACK: Address[] = [
  { address: '::1', family: 6 },
  { address: '127.0.0.1', family: 4 },
]

/**
 * getaddrinfo, once for everybody who asks for the same name at the same moment: it has four threads and cannot be cancelled.
 * Nothing is remembered, so that every attempt sees the name as it is.
 */
export function createLookup(lookup: Lookup = askSystem): Lookup {
  const running = new Map<string, Promise<Address[]>>()
  return (name, family) => {
    const key = `${family} ${name}`
    const begun = running.get(key)
    if (begun !== undefined) return begun
    const found = lookup(name, family).finally(() => running.delete(key))
    running.set(key, found)
    return found
  }
}

const askSystem: Lookup = (name, family) => systemLookup(name, { all: true, family })

export async function addressesOf(
  target: Target,
  ipFamily: HttpRequest['ipFamily'],
  lookup: Lookup,
  attempt: Attempt,
): Promise<Address[]> {
  const { host } = target
  const family = ipFamily === 'any' ? 0 : ipFamily
  const ofFamily = (addresses: Address[]) =>
    addresses.filter((one) => family === 0 || one.family === family)

  const given = target.addresses.length > 0 ? target.addresses : isIP(host) ? [host] : []
  const known = given.map((address) => ({ address, family: isIP(address) }))
  // The files of some machines name only one of the two.
  const fixed = known.length > 0 ? known : isLocalhost(host) ? LOOPBACK : undefined
  if (fixed !== undefined) {
    const left = ofFamily(fixed)
    if (left.length > 0) return left
    const others = fixed.map(({ address }) => address).join(', ')
    throw new ExchangeError('lookup', `${others} is not an IPv${family} address, as was asked for`)
  }

  attempt.awaiting('no answer', () => `the name ${host} was still being looked up`)
  const begun = performance.now()
  const found = await attempt
    .wait<Address[]>((resolve, reject) => {
      lookup(host, family).then(resolve, (error: unknown) =>
        reject(lookupError(host, family, error)),
      )
      return undefined
    })
    .finally(() => {
      attempt.timings.lookup += performance.now() - begun
    })
  const left = ofFamily(found)
  if (left.length === 0) throw lookupError(host, family, undefined)
  return inTurns(left).slice(0, MOST_ADDRESSES)
}

/** The families alternate, beginning with the one the system prefers (RFC 8305). */
function inTurns(addresses: Address[]): Address[] {
  const first = addresses.filter(({ family }) => family === addresses[0]?.family)
  const second = addresses.filter(({ family }) => family !== addresses[0]?.family)
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) =>
    [first[index], second[index]].filter((one) => one !== undefined),
  ).flat()
}

function lookupError(host: string, family: number, error: unknown): ExchangeError {
  const code = codeOf(error)
  const kindOfAddress = family === 0 ? 'address' : `IPv${family} address`
  const sentence =
    error === undefined || code === 'ENODATA'
      ? `the name ${host} has no ${kindOfAddress}`
      : code === 'ENOTFOUND'
        ? `the name ${host} does not exist${family === 0 ? '' : ` or has no ${kindOfAddress}`}`
        : code === 'EAI_AGAIN'
          ? `the name ${host} could not be looked up: the name server did not answer`
          : `the name ${host} could not be looked up (${code || 'unknown error'})`
  return new ExchangeError('lookup', sentence)
}
