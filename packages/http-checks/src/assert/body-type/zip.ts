// ZIP (APPNOTE 6.3): the directory at the end, and for each of its entries a file where it says. Nothing is decompressed.

import { counted, grouped } from '../text.js'
import {
  startsWithBytes,
  uint16LittleEndian,
  uint32LittleEndian,
  uint64LittleEndian,
} from './bytes.js'

const LOCAL = [0x50, 0x4b, 3, 4]
const ENTRY = [0x50, 0x4b, 1, 2]
const END = [0x50, 0x4b, 5, 6]
const END_64 = [0x50, 0x4b, 6, 6]
const LOCATOR_64 = [0x50, 0x4b, 6, 7]

const endLength = 22
const maxCommentLength = 65_535

interface Directory {
  entries: number
  length: number
  offset: number
  /** Where it ends. */
  end: number
}

export function looksLikeZip(bytes: Uint8Array): boolean {
  return startsWithBytes(bytes, LOCAL) || startsWithBytes(bytes, END)
}

/** What is wrong with it, as what it does; undefined when nothing is. */
export function checkZip(bytes: Uint8Array): string | undefined {
  const directory = findDirectory(bytes)
  if (!directory) return `ends after ${counted(bytes.length, 'byte')}: no directory at its end`
  const start = directory.end - directory.length
  // What stands before the archive (a starter of an executable one) shifts all offsets.
  const shift = start - directory.offset
  if (start < 0 || shift < 0) return 'is damaged: its directory is longer than the file'
  let at = start
  for (let index = 0; index < directory.entries; index++) {
    const next = endOfEntry(bytes, at)
    if (!startsWithBytes(bytes, ENTRY, at) || next === undefined || next > directory.end) {
      return `is damaged: entry ${grouped(index + 1)} of its directory is not where it should be`
    }
    const local = uint32LittleEndian(bytes, at + 42) ?? 0
    // 0xffffffff: told in an extra field of ZIP64.
    if (local !== 0xffffffff && !startsWithBytes(bytes, LOCAL, local + shift)) {
      return `is damaged: the file of entry ${grouped(index + 1)} is not where its directory says`
    }
    at = next
  }
  return at === directory.end ? undefined : 'is damaged: its directory has more than its entries'
}

/** The end record is the last one whose comment reaches exactly to the end. */
function findDirectory(bytes: Uint8Array): Directory | undefined {
  const last = bytes.length - endLength
  for (let at = last; at >= Math.max(0, last - maxCommentLength); at--) {
    if (!startsWithBytes(bytes, END, at)) continue
    if (at + endLength + (uint16LittleEndian(bytes, at + 20) ?? 0) !== bytes.length) continue
    const entries = uint16LittleEndian(bytes, at + 10) ?? 0
    const length = uint32LittleEndian(bytes, at + 12) ?? 0
    const offset = uint32LittleEndian(bytes, at + 16) ?? 0
    const isLarge = entries === 0xffff || length === 0xffffffff || offset === 0xffffffff
    const large = isLarge ? findDirectory64(bytes, at - 20) : undefined
    return large ?? { entries, length, offset, end: at }
  }
  return undefined
}

function findDirectory64(bytes: Uint8Array, locatorAt: number): Directory | undefined {
  if (!startsWithBytes(bytes, LOCATOR_64, locatorAt)) return undefined
  const at = uint64LittleEndian(bytes, locatorAt + 8)
  if (at === undefined || !startsWithBytes(bytes, END_64, at)) return undefined
  const entries = uint64LittleEndian(bytes, at + 32)
  const length = uint64LittleEndian(bytes, at + 40)
  const offset = uint64LittleEndian(bytes, at + 48)
  if (entries === undefined || length === undefined || offset === undefined) return undefined
  return { entries, length, offset, end: at }
}

function endOfEntry(bytes: Uint8Array, at: number): number | undefined {
  const name = uint16LittleEndian(bytes, at + 28)
  const extra = uint16LittleEndian(bytes, at + 30)
  const comment = uint16LittleEndian(bytes, at + 32)
  if (name === undefined || extra === undefined || comment === undefined) return undefined
  return at + 46 + name + extra + comment
}
