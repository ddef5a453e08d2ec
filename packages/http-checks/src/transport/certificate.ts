// What a certificate says, and why it is not trusted, in words.

import type { X509Certificate } from 'node:crypto'
import type { Certificate } from '../exchange.js'
import { enumerate } from './failure.js'

export function readCertificate(certificate: X509Certificate): Certificate {
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    names: readNames(certificate.subjectAltName),
    validFromMs: Date.parse(certificate.validFrom),
    validToMs: Date.parse(certificate.validTo),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    serial: certificate.serialNumber.toLowerCase(),
  }
}

/** Node writes a line for each part of a name. */
const oneLine = (name: string | undefined): string => (name ?? '').trim().split('\n').join(', ')

/** Node separates by comma and quotes, as JSON, whatever could be mistaken for a separator. */
export function readNames(text: string | undefined): string[] {
  const entries = (text ?? '').matchAll(/(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)
  return Array.from(entries, ([, name = '']) =>
    name.startsWith('"') ? unquote(name) : name.trim(),
  )
}

function unquote(json: string): string {
  try {
    return String(JSON.parse(json))
  } catch {
    return json
  }
}

const day = (ms: number): string =>
  Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : 'an unreadable date'

/** `code` is the verdict of OpenSSL, or Node's on the name. */
export function whyUntrusted(
  code: string,
  certificate: Certificate | undefined,
  name: string,
  now: number,
): string {
  if (certificate === undefined) return `${name} presented no certificate (${code})`
  const { validFromMs, validToMs, issuer, names, subject } = certificate
  const whose = `the certificate of ${name}`
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return validToMs < now
        ? `${whose} expired on ${day(validToMs)}`
        : `the authority that issued ${whose} (${issuer}) has expired`
    case 'CERT_NOT_YET_VALID':
      return validFromMs > now
        ? `${whose} is valid from ${day(validFromMs)} on, not yet today`
        : `the authority that issued ${whose} (${issuer}) is not yet valid`
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return `${whose} is self-signed (${subject})`
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return `${whose} comes from an authority that is not trusted (${issuer})`
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return `${whose} has an issuer that is not known (${issuer}), or the server does not send its intermediate certificate`
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return names.length > 0
        ? `the certificate is not for ${name}, but for ${enumerate(names)}`
        : `the certificate is not for ${name}: it names no host (${subject})`
    default:
      return `${whose} is not trusted (${code})`
  }
}
