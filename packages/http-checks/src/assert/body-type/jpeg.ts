// JPEG (ITU T.81): all segments from SOI over a frame and its scans to EOI. What cameras put behind EOI is not looked at.

import { counted } from '../text.js'
import { startsWithBytes, uint16BigEndian } from './bytes.js'

const marker = { restart0: 0xd0, restart7: 0xd7, start: 0xd8, end: 0xd9, scan: 0xda, tem: 0x01 }

export function looksLikeJpeg(bytes: Uint8Array): boolean {
  return startsWithBytes(bytes, [0xff, marker.start, 0xff])
}

/** What is wrong with it, as what it does; undefined when nothing is. */
export function checkJpeg(bytes: Uint8Array): string | undefined {
  const ends = `ends after ${counted(bytes.length, 'byte')}: no end of image (EOI)`
  let hasFrame = false
  let hasScan = false
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return `is damaged: no marker at byte ${at}`
    while (bytes[at] === 0xff) at++
    const code = bytes[at]
    at++
    if (code === undefined) break
    if (code === marker.end) return hasFrame && hasScan ? undefined : 'has no image in it'
    if (isAlone(code)) continue
    const length = uint16BigEndian(bytes, at)
    if (length === undefined) break
    if (length < 2) return `is damaged: a segment of length ${length} at byte ${at}`
    if (isFrame(code)) {
      // Precision, then height and width. A height of 0 is told later, by DNL.
      if (length >= 8 && uint16BigEndian(bytes, at + 5) === 0) return 'has no area: its width is 0'
      hasFrame = true
    }
    at += length
    if (code === marker.scan) {
      if (!hasFrame) return 'has a scan before its frame'
      hasScan = true
      at = endOfScan(bytes, at)
    }
  }
  return ends
}

function isAlone(code: number): boolean {
  return (code >= marker.restart0 && code <= marker.restart7) || code === marker.tem
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which lie among them. */
function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc
}

/** Of the data after a scan's header: FF 00 is a stuffed byte and restarts belong to it; any other marker ends it. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = start
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at === -1) return bytes.length
    const next = bytes[at + 1]
    const belongs = next === 0 || (next !== undefined && isAlone(next))
    if (!belongs && next !== 0xff) return at
    at += belongs ? 2 : 1
  }
}
