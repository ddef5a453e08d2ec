// Answers and bodies for the tests of assertions.

import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { type AssertionResult, type EvaluateOptions, evaluate } from '../../src/assert/index.js'
import type { Assertion, BodyType, Matcher, Subject } from '../../src/definition.js'
import type { Certificate, HttpResponse } from '../../src/exchange.js'

export interface Given extends Partial<Omit<HttpResponse, 'body' | 'headers'>> {
  body?: string | Uint8Array
  headers?: Record<string, string | string[]>
}

export function responseOf({ body = '', headers = {}, ...others }: Given = {}): HttpResponse {
  return {
    url: 'https://example.com/app/page?x=1',
    status: 200,
    statusText: 'OK',
    httpVersion: '1.1',
    headers: Object.entries(headers).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    ),
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    timings: { lookup: 1, connect: 2, tls: 3, firstByte: 40, total: 50.5 },
    remoteAddress: '10.0.3.4:443',
    redirects: [],
    ...others,
  }
}

export const certificate: Certificate = {
  subject: 'CN=example.com',
  issuer: "C=US, O=Let's Encrypt, CN=R11",
  names: ['example.com', '*.example.com'],
  validFromMs: Date.UTC(2026, 0, 1),
  validToMs: Date.UTC(2026, 2, 1),
  fingerprint: 'ab'.repeat(32),
  serial: '0123abcd',
}

export function check(
  subject: Subject,
  matcher: Matcher,
  response: HttpResponse,
  options?: EvaluateOptions,
): AssertionResult {
  const assertion: Assertion = { subject, matcher }
  const [result] = evaluate([assertion], response, options)
  if (!result) throw new Error('no result')
  return result
}

export function checkIs(type: BodyType, body: string | Uint8Array, contentType?: string) {
  const headers = contentType === undefined ? {} : { 'content-type': contentType }
  return check({ kind: 'body' }, { kind: 'is', type }, responseOf({ body, headers }))
}

export function bodyFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/bodies/${name}`, import.meta.url)))
}

export interface PngChunk {
  type: string
  data: Uint8Array
}

const textBytes = (text: string) => new TextEncoder().encode(text)

export function pngChunks(width = 3, height = 2): PngChunk[] {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 2, 0, 0, 0], 8)
  const pixels = new Uint8Array(height * (1 + 3 * width)).map((_, index) => index & 0x7f)
  return [
    { type: 'IHDR', data: header },
    { type: 'tEXt', data: textBytes('Title\0tile') },
    { type: 'IDAT', data: deflateSync(pixels) },
    { type: 'IEND', data: new Uint8Array() },
  ]
}

export function pngOf(chunks: readonly PngChunk[]): Uint8Array {
  const parts: Uint8Array[] = [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]
  for (const { type, data } of chunks) {
    const typed = new Uint8Array([...textBytes(type), ...data])
    parts.push(uint32(data.length), typed, uint32(crc32(typed)))
  }
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}
