// The cookies that an answer sets, as they are judged: each attribute as it was written. What is sent back later is no business of this file.

import type { CookieAttribute } from '../definition.js'
import type { HttpResponse } from '../exchange.js'

export type CookieFound =
  | { kind: 'found'; attributes: ReadonlyMap<CookieAttribute, string> }
  | { kind: 'none' }
  /** Set more than once for different domains or paths, so that "its" attribute has no meaning. */
  | { kind: 'several'; count: number }

const names = new Map<string, CookieAttribute>([
  ['expires', 'expires'],
  ['max-age', 'max-age'],
  ['domain', 'domain'],
  ['path', 'path'],
  ['secure', 'secure'],
  ['httponly', 'http-only'],
  ['samesite', 'same-site'],
])

/** Of the same cookie set again the last one counts, as in a browser. Names are compared exactly. */
export function findCookie(name: string, { headers }: Pick<HttpResponse, 'headers'>): CookieFound {
  const found = new Map<string, Map<CookieAttribute, string>>()
  for (const [header, line] of headers) {
    const cookie = header === 'set-cookie' ? parseSetCookie(line) : undefined
    if (cookie?.name !== name) continue
    const { attributes } = cookie
    const scope = `${attributes.get('domain')?.toLowerCase() ?? ''} ${attributes.get('path') ?? ''}`
    found.set(scope, attributes)
  }
  const [attributes, ...others] = found.values()
  if (!attributes) return { kind: 'none' }
  return others.length > 0 ? { kind: 'several', count: found.size } : { kind: 'found', attributes }
}

function parseSetCookie(
  line: string,
): { name: string; attributes: Map<CookieAttribute, string> } | undefined {
  const [pair = '', ...rest] = line.split(';')
  const equals = pair.indexOf('=')
  if (equals < 1) return undefined
  const attributes = new Map<CookieAttribute, string>([['value', pair.slice(equals + 1).trim()]])
  for (const part of rest) {
    const at = part.indexOf('=')
    const attribute = names.get((at < 0 ? part : part.slice(0, at)).trim().toLowerCase())
    if (attribute) attributes.set(attribute, at < 0 ? '' : part.slice(at + 1).trim())
  }
  return { name: pair.slice(0, equals).trim(), attributes }
}
