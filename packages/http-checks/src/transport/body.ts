// Reads the body of an answer: decodes it, counts what comes out, and stops at the limit. The memory used is that of the body itself,
// however small the pieces are that it comes in, and however much a compressed one claims to hold.

import type { IncomingMessage } from 'node:http'
import { pipeline, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { codeOf, ExchangeError, quantity } from './failure.js'

/** For Accept-Encoding: what decoderFor() decodes. Node has zstd from 22.15 on. */
export const DECODABLE = `gzip, deflate, br${'createZstdDecompress' in zlib ? ', zstd' : ''}`

/** The whole body, decoded. Throws an ExchangeError when it is cut, broken or too large. */
export async function readBody(
  answer: IncomingMessage,
  maxBytes: number,
  onReceived: (bytes: number) => void,
): Promise<Uint8Array> {
  const tooLarge = new ExchangeError(
    'too-large',
    `the body is larger than ${quantity(maxBytes)}, which is the most that is read`,
  )
  const coding = codingOf(answer)
  const announced = Number(answer.headers['content-length'] ?? Number.NaN)
  if (coding === undefined && announced > maxBytes) throw tooLarge

  let received = 0
  async function* counted() {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      received += chunk.length
      onReceived(received)
      yield chunk
    }
  }

  let held = Buffer.alloc(Math.min(maxBytes, 16 * 1024))
  let length = 0
  try {
    for await (const chunk of decoded(counted(), coding)) {
      const needed = length + chunk.length
      if (needed > maxBytes) throw tooLarge
      if (needed > held.length) {
        const larger = Buffer.alloc(Math.min(maxBytes, Math.max(2 * held.length, needed)))
        held.copy(larger, 0, 0, length)
        held = larger
      }
      chunk.copy(held, length)
      length = needed
    }
  } catch (error) {
    throw error instanceof ExchangeError ? error : bodyError(error, received, announced, coding)
  }
  return held.subarray(0, length)
}

/** The encoding of the body, if it has one. Two, one over the other, are how bombs are nested; nobody needs them. */
function codingOf(answer: IncomingMessage): string | undefined {
  const codings = (answer.headers['content-encoding'] ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > 1) {
    throw new ExchangeError('protocol', 'the body is encoded more than once (Content-Encoding)')
  }
  return codings[0]
}

async function* decoded(
  raw: AsyncGenerator<Buffer>,
  coding: string | undefined,
): AsyncGenerator<Buffer> {
  const first = await raw.next()
  // An empty body is one in any encoding, and servers do send it.
  if (first.done) return
  const decoder = coding === undefined ? undefined : decoderFor(coding, first.value)
  async function* whole() {
    yield first.value as Buffer
    yield* raw
  }
  // The error that pipeline() would report is thrown by reading the decoder, too.
  yield* decoder === undefined ? whole() : pipeline(whole, decoder, () => {})
}

/** None for a word that is no encoding: `utf-8` is found there in the wild, and browsers pass the bytes on as well. */
function decoderFor(coding: string, firstChunk: Buffer): Transform | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip()
    case 'deflate':
      // Meant is the zlib format, whose first byte ends in 8; some servers send the bare data.
      return ((firstChunk[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()
    case 'br':
      return zlib.createBrotliDecompress()
    case 'zstd':
      if (!('createZstdDecompress' in zlib)) break
      // RFC 9659: a window of 8 MiB at most.
      return zlib.createZstdDecompress({
        params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 },
      })
    case 'compress':
    case 'x-compress':
      break
    default:
      return undefined
  }
  throw new ExchangeError('protocol', `the body is encoded with ${coding}, which is not supported`)
}

function bodyError(
  error: unknown,
  received: number,
  announced: number,
  coding: string | undefined,
): ExchangeError {
  const code = codeOf(error)
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    const whole = Number.isNaN(announced) ? '' : ` (announced: ${quantity(announced)})`
    const sentence = `the answer was cut off after ${quantity(received)} of its body${whole}`
    return new ExchangeError('protocol', sentence)
  }
  const sentence =
    code === 'Z_BUF_ERROR' || code === 'ZSTD_error_srcSize_wrong'
      ? `the body was cut off before the end of its ${coding} encoding`
      : `the body is not the ${coding} that its Content-Encoding says (${code || 'broken'})`
  return new ExchangeError('protocol', sentence)
}
