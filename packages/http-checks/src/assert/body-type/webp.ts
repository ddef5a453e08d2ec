// WebP (RFC 9649): a RIFF file of exactly the length that it names, with an image in one of its chunks.

import { counted, grouped } from '../text.js'
import { asciiAt, startsWithBytes, uint16LittleEndian, uint32LittleEndian } from './bytes.js'

export function looksLikeWebp(bytes: Uint8Array): boolean {
  return asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP'
}

/** What is wrong with it, as what it does; undefined when nothing is. */
export function checkWebp(bytes: Uint8Array): string | undefined {
  const length = 8 + (uint32LittleEndian(bytes, 4) ?? 0)
  if (bytes.length < length) {
    return `ends after ${grouped(bytes.length)} of ${counted(length, 'byte')}`
  }
  if (bytes.length > length) return `has ${counted(bytes.length - length, 'byte')} after its end`
  let at = 12
  let hasImage = false
  let isFirst = true
  while (at < length) {
    const type = asciiAt(bytes, at, 4)
    const size = uint32LittleEndian(bytes, at + 4)
    if (size === undefined || at + 8 + size > length) {
      return `is damaged: its chunk at byte ${grouped(at)} is longer than the file`
    }
    if (isFirst && !['VP8 ', 'VP8L', 'VP8X'].includes(type)) return 'begins with no image chunk'
    isFirst = false
    const wrong = checkChunk(type, bytes.subarray(at + 8, at + 8 + size))
    if (wrong !== undefined) return wrong
    hasImage ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF'
    at += 8 + size + (size % 2)
  }
  return hasImage ? undefined : 'has no image in it'
}

function checkChunk(type: string, data: Uint8Array): string | undefined {
  if (type === 'VP8L' && data[0] !== 0x2f) return 'is damaged: its VP8L data has no signature'
  if (type !== 'VP8 ') return undefined
  if (!startsWithBytes(data, [0x9d, 0x01, 0x2a], 3)) {
    return 'is damaged: its VP8 data has no start code'
  }
  const width = (uint16LittleEndian(data, 6) ?? 0) & 0x3fff
  const height = (uint16LittleEndian(data, 8) ?? 0) & 0x3fff
  return width === 0 || height === 0 ? `has no area: ${width} × ${height} pixels` : undefined
}
