// The header of one file in a diff: everything between `diff --git` and the first hunk, and which file it speaks of.

import type { Lines } from './diff-lines.js'
import { readName, sameName, withoutPrefix } from './diff-names.js'

/** The header of one file, line by line, before it is understood. */
export interface Header {
  /** What follows `diff --git `. */
  names: string
  oldMode?: string | undefined
  newMode?: string | undefined
  isAdded: boolean
  isDeleted: boolean
  moved?: 'renamed' | 'copied' | undefined
  from?: string | undefined
  to?: string | undefined
  /** Of the index line. */
  ids?: [before: string, after: string] | undefined
  /** Of the `---` and `+++` lines; null for /dev/null. */
  before?: string | null | undefined
  after?: string | null | undefined
  isBinary: boolean
}

export function readHeader(lines: Lines): Header {
  const [, names] = /^diff --git (.+)$/s.exec(lines.text()) ?? []
  if (names === undefined) throw lines.problem('not the beginning of a file')
  lines.next()
  const header: Header = { names, isAdded: false, isDeleted: false, isBinary: false }
  while (!lines.atEnd() && takeHeaderLine(header, lines)) lines.next()
  if ((header.before === undefined) !== (header.after === undefined)) {
    throw lines.problem('one of the lines --- and +++ is missing')
  }
  if ((header.oldMode === undefined) !== (header.newMode === undefined) && !oneSided(header)) {
    throw lines.problem('one of the modes is missing')
  }
  return header
}

const oneSided = ({ isAdded, isDeleted }: Header) => isAdded || isDeleted

/** @returns false at the first line that belongs to no header */
function takeHeaderLine(header: Header, lines: Lines): boolean {
  const first = lines.firstByte()
  const isHunk = header.after !== undefined || header.isBinary
  if (isHunk || first === undefined) return false
  const text = lines.text()
  if (text.startsWith('diff --git ')) return false
  const [, key, value = ''] =
    /^(old mode|new mode|new file mode|deleted file mode|(?:rename|copy) (?:from|to)|(?:dis)?similarity index|index|---|\+\+\+|Binary files) (.*)$/s.exec(
      text,
    ) ?? []
  switch (key) {
    case 'old mode':
      header.oldMode = modeOf(value, lines)
      return true
    case 'new mode':
      header.newMode = modeOf(value, lines)
      return true
    case 'new file mode':
      header.isAdded = true
      header.newMode = modeOf(value, lines)
      return true
    case 'deleted file mode':
      header.isDeleted = true
      header.oldMode = modeOf(value, lines)
      return true
    case 'rename from':
    case 'copy from':
      header.moved = key === 'rename from' ? 'renamed' : 'copied'
      header.from = nameOf(value, lines)
      return true
    case 'rename to':
    case 'copy to':
      header.to = nameOf(value, lines)
      return true
    case 'similarity index':
    case 'dissimilarity index':
      return true
    case 'index':
      takeIds(header, value, lines)
      return true
    case '---':
      header.before = sideOf(value, 'a/', lines)
      return true
    case '+++':
      header.after = sideOf(value, 'b/', lines)
      return true
    case 'Binary files':
      if (!value.endsWith(' differ')) throw lines.problem('a binary change that is not whole')
      header.isBinary = true
      return true
    default:
      throw lines.problem('not a line of a header')
  }
}

function modeOf(value: string, lines: Lines): string {
  if (/^[0-7]{6}$/.test(value)) return value
  throw lines.problem('not a mode')
}

function nameOf(value: string, lines: Lines): string {
  const name = readName(value)
  if (name !== undefined) return name
  throw lines.problem('not a name')
}

/** git ends the line with a TAB when the name holds a space; a TAB of the name itself would be quoted. */
function sideOf(value: string, prefix: 'a/' | 'b/', lines: Lines): string | null {
  if (value === '/dev/null') return null
  const name = withoutPrefix(readName(value.replace(/\t$/, '')), prefix)
  if (name !== undefined) return name
  throw lines.problem(`a name that does not begin with ${prefix}`)
}

function takeIds(header: Header, value: string, lines: Lines): void {
  const [, before, after, mode] =
    /^([0-9a-f]{4,64})\.\.([0-9a-f]{4,64})(?: ([0-7]{6}))?$/.exec(value) ?? []
  if (before === undefined || after === undefined) throw lines.problem('not an index line')
  header.ids = [before, after]
  // The mode stands here when it is the same on both sides.
  if (mode !== undefined) header.oldMode = header.newMode = mode
}

export function pathsOf(
  header: Header,
  lines: Lines,
): { path: string; oldPath?: string | undefined } {
  const { before, after, from, to, moved } = header
  if (moved) {
    const agrees = before === undefined || (before === from && after === to)
    if (from !== undefined && to !== undefined && agrees) return { path: to, oldPath: from }
    throw lines.problem('a rename without its names')
  }
  if (before === undefined) {
    const path = sameName(header.names)
    if (path !== undefined) return { path }
    throw lines.problem('the names of the file cannot be told apart')
  }
  const path = header.isDeleted ? before : after
  const agrees =
    (header.isAdded ? null : path) === before && (header.isDeleted ? null : path) === after
  if (typeof path === 'string' && agrees) return { path }
  throw lines.problem('the names of the file contradict each other')
}
