// GIF (GIF89a): all blocks from the header to the trailer, with an image among them.

import { counted } from '../text.js'
import { asciiAt } from './bytes.js'

export function looksLikeGif(bytes: Uint8Array): boolean {
  return /^GIF8[79]a$/.test(asciiAt(bytes, 0, 6))
}

/** What is wrong with it, as what it does; undefined when nothing is. */
export function checkGif(bytes: Uint8Array): string | undefined {
  const ends = `ends after ${counted(bytes.length, 'byte')}: no trailer`
  let images = 0
  let at = 13 + colourTableLength(bytes[10])
  while (at < bytes.length) {
    switch (bytes[at]) {
      case 0x3b:
        if (images === 0) return 'has no image in it'
        return checkPadding(bytes.subarray(at + 1))
      case 0x21:
        at = endOfSubBlocks(bytes, at + 2)
        break
      case 0x2c:
        images++
        at = endOfSubBlocks(bytes, at + 11 + colourTableLength(bytes[at + 9]))
        break
      default:
        return `is damaged: no block begins at byte ${at}`
    }
  }
  return ends
}

function colourTableLength(flags: number | undefined): number {
  return flags !== undefined && flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function endOfSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start
  for (;;) {
    const length = bytes[at]
    if (length === undefined) return bytes.length
    at += length + 1
    if (length === 0) return at
  }
}

function checkPadding(rest: Uint8Array): string | undefined {
  return rest.some((byte) => byte !== 0)
    ? `has ${counted(rest.length, 'byte')} after its end`
    : undefined
}
