// PNG (W3C PNG, third edition): every chunk whole, with its checksum, from IHDR to IEND. The pixels are not decoded.

import { crc32 } from 'node:zlib'
import { counted, grouped, quoted } from '../text.js'
import { asciiAt, startsWithBytes, uint32BigEndian } from './bytes.js'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** By colour type: the bit depths that there are. */
const bitDepths: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

export function looksLikePng(bytes: Uint8Array): boolean {
  return startsWithBytes(bytes, SIGNATURE)
}

/** What is wrong with it, as what it does ("ends after …"); undefined when nothing is. */
export function checkPng(bytes: Uint8Array): string | undefined {
  const ends = `ends after ${counted(bytes.length, 'byte')}`
  const seen = new Set<string>()
  let dataLength = 0
  let at = SIGNATURE.length
  let colourType: number | undefined
  while (at < bytes.length) {
    const length = uint32BigEndian(bytes, at)
    const type = asciiAt(bytes, at + 4, 4)
    const crc = length === undefined ? undefined : uint32BigEndian(bytes, at + 8 + length)
    if (length === undefined || crc === undefined) {
      const within = /^[A-Za-z]{4}$/.test(type) ? `, within its ${type} chunk` : ''
      return `${ends}${within}: no IEND chunk`
    }
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== crc) {
      return `is damaged: the checksum of its ${quoted(type)} chunk at byte ${grouped(at)} is wrong`
    }
    if (seen.size === 0) {
      if (type !== 'IHDR') return `begins with ${quoted(type)}, not with IHDR`
      const wrong = checkHeader(bytes.subarray(at + 8, at + 8 + length))
      if (wrong !== undefined) return wrong
      colourType = bytes[at + 17]
    } else if (type === 'IHDR') return 'has two IHDR chunks'
    seen.add(type)
    if (type === 'IDAT') dataLength += length
    at += 12 + length
    if (type === 'IEND') break
  }
  if (!seen.has('IEND')) return `${ends}: no IEND chunk`
  if (dataLength === 0) return 'has no image data (IDAT)'
  if (colourType === 3 && !seen.has('PLTE')) return 'has no palette (PLTE), which its colours need'
  return at < bytes.length ? `has ${counted(bytes.length - at, 'byte')} after its end` : undefined
}

function checkHeader(header: Uint8Array): string | undefined {
  if (header.length !== 13) return 'has an IHDR chunk of the wrong length'
  const width = uint32BigEndian(header, 0) ?? 0
  const height = uint32BigEndian(header, 4) ?? 0
  const [depth = 0, colourType = 0, compression, filter, interlace = 0] = header.subarray(8)
  if (width === 0 || height === 0) return `has no area: ${width} × ${height} pixels`
  const known =
    bitDepths[colourType]?.includes(depth) && compression === 0 && filter === 0 && interlace <= 1
  return known ? undefined : 'has an IHDR chunk with values that PNG does not know'
}
