// The failure of an exchange while it is on its way to the caller, and the units that its sentences are told in.

import type { Certificate, ExchangeFailure } from '../exchange.js'

export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
  readonly kind: ExchangeFailure['kind']
  readonly certificate: Certificate | undefined

  constructor(kind: ExchangeFailure['kind'], message: string, certificate?: Certificate) {
    super(message)
    this.kind = kind
    this.certificate = certificate
  }
}

/** The code of an error of Node or OpenSSL, such as `ECONNREFUSED`; empty when it has none. */
export function codeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error
  return isCoded && typeof error.code === 'string' ? error.code : ''
}

/** `3 ms`, `1.5 s` */
export const duration = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${Number((ms / 1000).toFixed(1))} s`

/** `1 byte`, `1,204 bytes`, `10 MiB` */
export function quantity(bytes: number): string {
  for (const [unit, size] of [
    ['MiB', 1024 ** 2],
    ['KiB', 1024],
  ] as const) {
    if (bytes >= size && bytes % size === 0) return `${bytes / size} ${unit}`
  }
  return bytes === 1 ? '1 byte' : `${bytes.toLocaleString('en-US')} bytes`
}

/** `a`, `a and b`, `a, b and c`; of a long list the beginning. */
export function enumerate(items: readonly string[], most = 8): string {
  const shown = items.length > most ? [...items.slice(0, most), 'others'] : [...items]
  const last = shown.pop() ?? ''
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last
}

/** `10.0.3.4:443`, `[::1]:443`, `app.example.com:443` */
export const hostAndPort = (host: string, port: number): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`

/** A URL in a sentence: its query may hold secrets, and so may its credentials. */
export const urlForReaders = (url: URL): string =>
  `${url.protocol}//${url.host}${url.pathname}${url.search ? '?…' : ''}`
