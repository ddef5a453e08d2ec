// What an answer holds for a subject, as values that matchers can judge. What is absent and what cannot be read are told apart:
// an absent header may be expected, but nothing may be concluded from a body that is no JSON.

import type { CertificateField, CookieAttribute, Subject } from '../definition.js'
import type { Certificate, HttpResponse } from '../exchange.js'
import { contentOf } from './content.js'
import { type JsonNode, selectNodes } from './json-path.js'
import { findAll } from './pattern.js'
import { findCookie } from './set-cookie.js'
import type { TimeLimits } from './time-limit.js'

export type Observed =
  /** An unreadable source, or a limit: no matcher holds, not even a negated one. */
  | { kind: 'unreadable'; why: string }
  /** Nothing there: only `exists: false`, and a count, can hold. */
  | { kind: 'absent'; why: string; countable: boolean }
  /**
   * A header's lines, a certificate's names. One that holds is enough, unless every one must; a negated matcher must hold for all.
   * Of `whole` ones no part is looked for.
   */
  | { kind: 'texts'; texts: readonly string[]; whole?: boolean; every?: boolean }
  | { kind: 'text'; text: string; caseless?: boolean }
  | { kind: 'number'; number: number }
  /** What a JSON path selects: a matcher must hold for each node. */
  | { kind: 'nodes'; nodes: readonly JsonNode[]; singular: boolean }
  | { kind: 'body' }

export interface ObserveOptions extends TimeLimits {
  nowMs?: number | undefined
}

const dayMs = 86_400_000

export function observe(
  subject: Subject,
  response: HttpResponse,
  options: ObserveOptions,
): Observed {
  switch (subject.kind) {
    case 'status':
      return { kind: 'number', number: response.status }
    case 'http-version':
      return { kind: 'text', text: response.httpVersion }
    case 'header':
      return observeHeader(subject.name, response)
    case 'jsonpath':
      return observeJsonPath(subject.path, response, options)
    case 'body':
      return { kind: 'body' }
    case 'size':
      return { kind: 'number', number: response.body.length }
    case 'sha256':
    case 'md5':
      return { kind: 'text', text: contentOf(response)[subject.kind](), caseless: true }
    case 'bytes':
      return { kind: 'body' }
    case 'regex':
      return observeRegex(subject, response, options)
    case 'cookie':
      return observeCookie(subject.name, subject.attribute, response)
    case 'redirects':
      return observeRedirects(response)
    case 'url':
      return { kind: 'text', text: response.url }
    case 'ip':
      return observeAddress(response)
    case 'duration':
      return { kind: 'number', number: response.timings.total }
    case 'certificate':
      return observeCertificate(subject.field, response.certificate, options.nowMs ?? Date.now())
    case 'redirect':
      return observeRedirect(response)
    case 'version':
      return observeVersion(subject.from, response, options)
  }
}

function observeHeader(name: string, { headers }: HttpResponse): Observed {
  const wanted = name.toLowerCase()
  const texts = headers.filter(([each]) => each.toLowerCase() === wanted).map(([, text]) => text)
  return texts.length > 0
    ? { kind: 'texts', texts }
    : { kind: 'absent', why: 'there is no such header', countable: true }
}

function observeCookie(name: string, attribute: CookieAttribute, response: HttpResponse): Observed {
  const cookie = findCookie(name, response)
  switch (cookie.kind) {
    case 'none':
      return { kind: 'absent', why: 'the answer sets no such cookie', countable: false }
    case 'several':
      return {
        kind: 'unreadable',
        why: `the cookie is set ${cookie.count} times, for different domains or paths`,
      }
    case 'found': {
      const text = cookie.attributes.get(attribute)
      if (text === undefined) {
        return { kind: 'absent', why: `the cookie has no ${attribute}`, countable: false }
      }
      return { kind: 'text', text: attribute === 'same-site' ? asSameSite(text) : text }
    }
  }
}

/** `lax` and `LAX` are `Lax` to a browser. */
export const asSameSite = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1).toLowerCase()}`

const maxMatches = 1_000

function observeRegex(
  pattern: { pattern: string; flags: string },
  response: HttpResponse,
  limits: TimeLimits,
): Observed {
  const decoded = contentOf(response).text()
  if (!decoded.ok) return { kind: 'unreadable', why: decoded.why }
  const found = findAll(pattern, decoded.text, limits, maxMatches)
  if (found.kind === 'error') return { kind: 'unreadable', why: found.message }
  return found.texts.length > 0
    ? { kind: 'texts', texts: found.texts, every: true }
    : { kind: 'absent', why: 'the pattern matches nothing', countable: true }
}

function observeRedirects({ redirects }: HttpResponse): Observed {
  const texts = redirects.map(({ to }) => to)
  return texts.length > 0
    ? { kind: 'texts', texts }
    : { kind: 'absent', why: 'no redirect was followed', countable: true }
}

function observeAddress({ remoteAddress }: HttpResponse): Observed {
  const address = /^\[?(.*?)\]?:\d+$/.exec(remoteAddress)?.[1]
  return address
    ? { kind: 'text', text: address.toLowerCase(), caseless: true }
    : { kind: 'unreadable', why: 'the address that answered is not known' }
}

function observeJsonPath(path: string, response: HttpResponse, limits: TimeLimits): Observed {
  const json = contentOf(response).json()
  if (!json.ok) return { kind: 'unreadable', why: json.why }
  const selected = selectNodes(path, json.document, limits)
  if (!selected.ok) return { kind: 'unreadable', why: selected.why }
  const { nodes, singular } = selected
  return nodes.length > 0
    ? { kind: 'nodes', nodes, singular }
    : { kind: 'absent', why: 'the path selects nothing', countable: true }
}

function observeCertificate(
  field: CertificateField,
  certificate: Certificate | undefined,
  nowMs: number,
): Observed {
  if (!certificate) {
    return { kind: 'unreadable', why: 'there is no certificate: the answer came without TLS' }
  }
  switch (field) {
    case 'days-left':
      // Whole days that are left; an expired certificate has less than none.
      return Number.isFinite(certificate.validToMs)
        ? { kind: 'number', number: Math.floor((certificate.validToMs - nowMs) / dayMs) }
        : { kind: 'unreadable', why: 'the certificate tells no end of its validity' }
    case 'names':
      return certificate.names.length > 0
        ? { kind: 'texts', texts: certificate.names, whole: true }
        : { kind: 'absent', why: 'the certificate has no alternative names', countable: true }
    case 'fingerprint':
    case 'serial':
      return { kind: 'text', text: certificate[field], caseless: true }
    case 'valid-from':
      return observeTime(certificate.validFromMs)
    case 'valid-to':
      return observeTime(certificate.validToMs)
    default:
      return { kind: 'text', text: certificate[field] }
  }
}

function observeTime(ms: number): Observed {
  return Number.isFinite(ms)
    ? { kind: 'text', text: new Date(ms).toISOString() }
    : { kind: 'unreadable', why: 'the certificate does not tell' }
}

function observeRedirect(response: HttpResponse): Observed {
  const { status, url, headers, redirects } = response
  const location = headers.find(([name]) => name === 'location')?.[1]
  if (status >= 300 && status <= 399 && location !== undefined) {
    const target = absoluteUrl(location, url)
    return target === undefined
      ? { kind: 'unreadable', why: `the Location "${location}" is no URL` }
      : { kind: 'text', text: target }
  }
  if (redirects.length > 0) return { kind: 'text', text: absoluteUrl(url, url) ?? url }
  return {
    kind: 'absent',
    why: `status ${status}${location === undefined ? ' without a Location' : ''} is no redirect`,
    countable: false,
  }
}

export function absoluteUrl(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined
}

/** As text, whatever it is written as: `1.10` stays `1.10`. */
function observeVersion(
  from: Extract<Subject, { kind: 'version' }>['from'],
  response: HttpResponse,
  limits: TimeLimits,
): Observed {
  if (from === 'body') {
    const decoded = contentOf(response).text()
    if (!decoded.ok) return { kind: 'unreadable', why: decoded.why }
    const text = decoded.text.trim()
    return text === ''
      ? { kind: 'absent', why: 'the body is empty', countable: false }
      : { kind: 'text', text }
  }
  if ('header' in from) {
    const observed = observeHeader(from.header, response)
    if (observed.kind !== 'texts') return observed
    return oneText(observed.texts, 'the header comes with different values')
  }
  const observed = observeJsonPath(from.jsonpath, response, limits)
  if (observed.kind !== 'nodes') return observed
  const texts: string[] = []
  for (const node of observed.nodes) {
    const text = scalarText(node)
    if (text === undefined) {
      return { kind: 'unreadable', why: `the value at ${node.path} is no version` }
    }
    texts.push(text)
  }
  return oneText(texts, 'the path selects different values')
}

function oneText(texts: readonly string[], otherwise: string): Observed {
  const [text, ...others] = texts
  if (text === undefined) return { kind: 'absent', why: 'there is none', countable: false }
  return others.every((other) => other === text)
    ? { kind: 'text', text: text.trim() }
    : { kind: 'unreadable', why: otherwise }
}

/** A text or number as text; the others have none. */
export function scalarText({
  value,
  source,
}: Pick<JsonNode, 'value' | 'source'>): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? (source ?? String(value)) : undefined
}
