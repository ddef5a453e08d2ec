// The body of an answer as text, as JSON and as a checksum: worked out once for each response, however many assertions ask.

import { createHash } from 'node:crypto'
import type { HttpResponse } from '../exchange.js'
import { type JsonDocument, parseJson } from './json-document.js'
import { grouped, quoted } from './text.js'

export type Decoded = { ok: true; text: string } | { ok: false; why: string }

export interface Content {
  /** In the charset of the byte order mark, else of the content-type, else UTF-8. */
  text(): Decoded
  json(): { ok: true; document: JsonDocument } | { ok: false; why: string }
  /** Lower-case hex. */
  sha256(): string
  md5(): string
}

const contents = new WeakMap<HttpResponse, Content>()

export function contentOf(response: HttpResponse): Content {
  const known = contents.get(response)
  if (known) return known
  const text = once(() => decodeText(response.body, charsetOf(response)))
  const content = {
    text,
    json: once(() => readJson(text(), response.body)),
    sha256: once(() => createHash('sha256').update(response.body).digest('hex')),
    md5: once(() => createHash('md5').update(response.body).digest('hex')),
  }
  contents.set(response, content)
  return content
}

/** The charset that the content-type names, in lower case. */
export function charsetOf(response: HttpResponse): string | undefined {
  const contentType = response.headers.find(([name]) => name === 'content-type')?.[1]
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase()
}

/** Strict: bytes that the charset does not have make it no text, so that nothing is found missing in a garbled one. */
export function decodeText(bytes: Uint8Array, charset: string | undefined): Decoded {
  const label = charsetOfMark(bytes) ?? charset ?? 'utf-8'
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(label, { fatal: true })
  } catch {
    return { ok: false, why: `the charset ${quoted(label, 40)} of the content-type is not known` }
  }
  try {
    return { ok: true, text: decoder.decode(bytes) }
  } catch {
    const unnamed = label === 'utf-8' && charset === undefined
    const cure = unnamed ? '; the content-type names no other charset' : ''
    return { ok: false, why: `the body is not text in ${label}${cure}` }
  }
}

function charsetOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return undefined
}

function readJson(decoded: Decoded, body: Uint8Array): ReturnType<Content['json']> {
  if (body.length === 0) return { ok: false, why: 'the body is empty, not JSON' }
  if (!decoded.ok) return { ok: false, why: `the body is not JSON: ${decoded.why}` }
  const parsed = parseJson(decoded.text)
  if (parsed.ok) return parsed
  const beginning = `${quoted(decoded.text, 60)}, ${grouped(body.length)} bytes`
  return { ok: false, why: `the body is not JSON: ${parsed.why} (${beginning})` }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
