// AVIF (a HEIF file, ISO/IEC 14496-12 boxes): a brand of AVIF, and whole boxes to the end, the description and the data among them.

import { counted, grouped } from '../text.js'
import { asciiAt, uint32BigEndian, uint64BigEndian } from './bytes.js'

export function looksLikeAvif(bytes: Uint8Array): boolean {
  if (asciiAt(bytes, 4, 4) !== 'ftyp') return false
  const end = Math.min(uint32BigEndian(bytes, 0) ?? 0, bytes.length)
  for (let at = 8; at + 4 <= end; at += 4) {
    // Between the major brand and the compatible ones stands a version.
    if (at !== 12 && /^avi[fs]$/.test(asciiAt(bytes, at, 4))) return true
  }
  return false
}

/** What is wrong with it, as what it does; undefined when nothing is. */
export function checkAvif(bytes: Uint8Array): string | undefined {
  const seen = new Set<string>()
  let at = 0
  while (at < bytes.length) {
    const header = boxAt(bytes, at)
    if (!header) return `ends after ${counted(bytes.length, 'byte')}, within the header of a box`
    const { type, length } = header
    if (length < 8) return `is damaged: a box of length ${length} at byte ${grouped(at)}`
    if (at + length > bytes.length) {
      const whole = grouped(at + length)
      return `ends after ${grouped(bytes.length)} of at least ${whole} bytes, within its ${type} box`
    }
    seen.add(type)
    at += length
  }
  const missing = ['meta', 'mdat'].find((type) => !seen.has(type))
  return missing === undefined
    ? undefined
    : `ends after ${counted(bytes.length, 'byte')}: no ${missing} box`
}

function boxAt(bytes: Uint8Array, at: number): { type: string; length: number } | undefined {
  const short = uint32BigEndian(bytes, at)
  const type = asciiAt(bytes, at + 4, 4)
  if (short === undefined || type.length < 4) return undefined
  if (short === 0) return { type, length: bytes.length - at }
  const length = short === 1 ? uint64BigEndian(bytes, at + 8) : short
  return length === undefined ? undefined : { type, length }
}
