// PDF (ISO 32000): a header, and at the end `startxref`, the offset of a cross-reference that is really there, and `%%EOF`.

import { counted, grouped } from '../text.js'
import { asciiAt } from './bytes.js'

/** Readers look for the header in the first KiB. */
const headerWithin = 1_024
const trailerWithin = 1_024

export function looksLikePdf(bytes: Uint8Array): boolean {
  return headerAt(bytes) !== -1
}

/** What is wrong with it, as what it does; undefined when nothing is. */
export function checkPdf(bytes: Uint8Array): string | undefined {
  const tail = latin1(bytes.subarray(-trailerWithin))
  const trailer = /startxref[\s\0]+(\d{1,15})[\s\0]+%%EOF[\s\0]*$/.exec(tail)
  if (!trailer)
    return `ends after ${counted(bytes.length, 'byte')}: no startxref and %%EOF at its end`
  const offset = Number(trailer[1])
  // Offsets count from the header, which may have something before it.
  const found = [offset, offset + headerAt(bytes)].some((at) => isCrossReference(bytes, at))
  return found ? undefined : `is damaged: no cross-reference table at byte ${grouped(offset)}`
}

/** A table, or the stream object that newer files have. */
function isCrossReference(bytes: Uint8Array, at: number): boolean {
  return /^\s*(?:xref\s|\d+\s+\d+\s+obj\b)/.test(asciiAt(bytes, at, 32))
}

function headerAt(bytes: Uint8Array): number {
  return latin1(bytes.subarray(0, headerWithin)).search(/%PDF-\d\.\d/)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
