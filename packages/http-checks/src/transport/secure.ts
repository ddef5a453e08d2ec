// The TLS handshake, over a connection that is already open: whom to trust, the certificate, and what went wrong.

import { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import * as tls from 'node:tls'
import type { Certificate, HttpRequest } from '../exchange.js'
import type { Attempt } from './attempt.js'
import { readCertificate, whyUntrusted } from './certificate.js'
import { codeOf, duration, ExchangeError } from './failure.js'

export interface Secured {
  socket: tls.TLSSocket
  certificate: Certificate | undefined
}

export interface SecureOptions extends Pick<HttpRequest, 'insecure'> {
  /** The name that is asked for (SNI) and that the certificate must bear; a name or an address. */
  name: string
  context: tls.SecureContext
  /** Whom the sentences are about. */
  peer: string
}

export async function secure(
  connection: Duplex,
  { name, context, insecure, peer }: SecureOptions,
  attempt: Attempt,
): Promise<Secured> {
  const begun = performance.now()
  const connectedAfter = duration(attempt.sinceStart())
  attempt.awaiting(
    'no answer',
    () => `connected to ${peer} after ${connectedAfter}, the TLS handshake did not end`,
  )
  return await attempt.wait((resolve, reject) => {
    const socket = attempt.own(
      tls.connect({
        socket: connection,
        secureContext: context,
        ...(isIP(name) ? { host: name } : { servername: name.replace(/\.$/, '') }),
        ALPNProtocols: ['http/1.1'],
        // Node verifies all the same; the verdict is read below, because with it goes the certificate, which a
        // connection that Node itself has torn down no longer has.
        rejectUnauthorized: false,
      }),
    )
    socket.once('secureConnect', () => {
      attempt.timings.tls += performance.now() - begun
      const leaf = socket.getPeerX509Certificate()
      const certificate = leaf && readCertificate(leaf)
      if (socket.authorized || insecure) return resolve({ socket, certificate })
      const code = String(socket.authorizationError)
      const why = whyUntrusted(code, certificate, name, Date.now())
      reject(new ExchangeError('tls', why, certificate))
    })
    socket.once('error', (error) => reject(handshakeError(error, peer, name)))
    socket.once('close', () => reject(handshakeError(undefined, peer, name)))
    return undefined
  })
}

/** OpenSSL's words for a first record that is no TLS. */
const NOT_TLS = [
  'WRONG_VERSION_NUMBER',
  'PACKET_LENGTH_TOO_LONG',
  'HTTP_REQUEST',
  'UNEXPECTED_MESSAGE',
  'RECORD_LAYER_FAILURE',
  'BAD_RECORD_TYPE',
]

function handshakeError(error: Error | undefined, peer: string, name: string): ExchangeError {
  const code = codeOf(error)
  const has = (...words: string[]) => words.some((word) => code.includes(word))
  const sentence = has(...NOT_TLS)
    ? `${peer} does not speak TLS on this port: perhaps it is plain HTTP`
    : error === undefined || has('ECONNRESET', 'EPIPE')
      ? `${peer} closed the connection during the TLS handshake`
      : has('PROTOCOL_VERSION', 'UNSUPPORTED_PROTOCOL')
        ? `${peer} offers no version of TLS that is still accepted (1.2 or 1.3)`
        : has('NO_APPLICATION_PROTOCOL')
          ? `${peer} does not offer HTTP/1.1`
          : has('UNRECOGNIZED_NAME')
            ? `${peer} does not know the name ${name}`
            : has('CERTIFICATE_REQUIRED')
              ? `${peer} asks for a client certificate`
              : `the TLS handshake with ${peer} failed (${code || 'unknown error'})`
  return new ExchangeError('tls', sentence)
}

/** Making a context reads some 150 root certificates, so there is one for each `ca`. */
export function createTrust(): (ca: string | undefined) => tls.SecureContext {
  const contexts = new Map<string | undefined, tls.SecureContext>()
  return (ca) => {
    const made = contexts.get(ca) ?? tls.createSecureContext(ca === undefined ? {} : withRoots(ca))
    contexts.set(ca, made)
    return made
  }
}

function withRoots(ca: string): tls.SecureContextOptions {
  const authorities = ca.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (authorities.length === 0 || !authorities.every(isCertificate)) {
    throw new ExchangeError('tls', '`ca` holds no readable certificate in PEM')
  }
  // Node 20 can tell only the roots that it was built with, not those of NODE_EXTRA_CA_CERTS.
  const roots =
    typeof tls.getCACertificates === 'function'
      ? tls.getCACertificates('default')
      : tls.rootCertificates
  return { ca: [...roots, ...authorities] }
}

function isCertificate(pem: string): boolean {
  try {
    new X509Certificate(pem)
    return true
  } catch {
    return false
  }
}
