// One request as it is sent, and what came back: the contract between sending (transport/) and judging (assert/).

import type { ConnectTo, RequestSpec } from './definition.js'

/** Ready to be sent: variables filled in, query and auth applied, the body read. */
export interface HttpRequest
  extends Pick<
    RequestSpec,
    | 'method'
    | 'timeoutMs'
    | 'maxBodyBytes'
    | 'redirects'
    | 'resolve'
    | 'ipFamily'
    | 'serverName'
    | 'ca'
    | 'insecure'
    | 'compressed'
    | 'proxy'
  > {
  url: URL
  /** In order; a name may come twice. Host among them overrides the URL's. */
  headers: [name: string, value: string][]
  body?: Uint8Array | undefined
  connectTo: ConnectTo[]
  /** The URL was made from captured text, so private addresses are refused unless the configured ones are private too. */
  untrustedUrl?: boolean | undefined
}

export interface HttpResponse {
  /** The last one asked, after redirects. */
  url: string
  status: number
  statusText: string
  /** `1.1` */
  httpVersion: string
  /** In order, names in lower case; a name may come twice. */
  headers: [name: string, value: string][]
  /** Decoded, whole: a cut body is an error of the exchange, not a response. */
  body: Uint8Array
  timings: Timings
  /** `10.0.3.4:443`, as connected to. */
  remoteAddress: string
  certificate?: Certificate | undefined
  redirects: { status: number; from: string; to: string }[]
}

/** Milliseconds; what did not happen (a kept connection, no TLS) is 0. */
export interface Timings {
  lookup: number
  connect: number
  tls: number
  firstByte: number
  total: number
}

export interface Certificate {
  subject: string
  issuer: string
  /** Subject alternative names, without their `DNS:` and `IP Address:`. */
  names: string[]
  validFromMs: number
  validToMs: number
  /** SHA-256, lower-case hex without colons. */
  fingerprint: string
  /** Lower-case hex. */
  serial: string
}

/** Why there is no answer. `message` is a plain sentence, safe of secrets. */
export interface ExchangeFailure {
  kind:
    | 'lookup'
    | 'refused'
    | 'reset'
    | 'timeout'
    | 'tls'
    | 'too-large'
    | 'redirect'
    | 'forbidden-address'
    | 'protocol'
    | 'proxy'
    | 'aborted'
  message: string
  /** What the server presented, where it was not trusted. */
  certificate?: Certificate | undefined
  remoteAddress?: string | undefined
  timings: Timings
}

export type Exchange =
  | { ok: true; response: HttpResponse }
  | { ok: false; failure: ExchangeFailure }

/** Sends one request. Never throws for what a server does. */
export type Send = (request: HttpRequest, signal: AbortSignal) => Promise<Exchange>
