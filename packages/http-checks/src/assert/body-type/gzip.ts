// gzip (RFC 1952): decompressed to its end, checksum and all, unless that grows too large.

import { gunzipSync } from 'node:zlib'
import { counted, grouped } from '../text.js'
import { reasonOf } from '../time-limit.js'
import { startsWithBytes } from './bytes.js'

const maxDecompressedMiB = 128

export function looksLikeGzip(bytes: Uint8Array): boolean {
  return startsWithBytes(bytes, [0x1f, 0x8b, 8])
}

/** What is wrong with it, as what it does; undefined when nothing is. */
export function checkGzip(bytes: Uint8Array): string | undefined {
  try {
    gunzipSync(bytes, { maxOutputLength: maxDecompressedMiB * 1024 * 1024 })
    return undefined
  } catch (error) {
    const code = (error as { code?: unknown }).code
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      return `decompresses to more than ${grouped(maxDecompressedMiB)} MiB and was not read further`
    }
    if (code === 'Z_BUF_ERROR') {
      return `ends after ${counted(bytes.length, 'byte')}, before its data does`
    }
    return `is damaged: ${reasonOf(error)}`
  }
}
