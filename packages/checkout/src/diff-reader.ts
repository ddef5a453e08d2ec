// Reads the text of a git diff with any number of context lines (`-U0` is enough). Strict: what it does not understand, it
// refuses, because lines that are overlooked would count as unchanged. Its time is linear in the size of the diff.

import { readName, sameName, withoutPrefix } from './diff-names.js'
import { CheckoutProblem } from './problem.js'

export type ChangeKind =
  | 'added'
  | 'deleted'
  | 'modified'
  | 'renamed'
  | 'copied'
  /** Its permissions alone. */
  | 'mode-changed'
  /** A file became a symbolic link or a submodule, or the other way round. */
  | 'type-changed'

/** Both ends included; lines are counted from 1. */
export type LineRange = [from: number, to: number]

/** As `-U0` has them: a side without lines starts at the line before. */
export interface Hunk {
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
}

export interface Change {
  /** On the new side; of a deleted file, the old one. `/`-separated, from the root. */
  path: string
  /** Of a rename or a copy. */
  oldPath?: string | undefined
  kind: ChangeKind
  /** git shows no lines of it: take every line for changed. */
  isBinary: boolean
  /** On the new side (of a deleted one, on the old). Links and submodules have no lines. */
  isSubmodule: boolean
  isSymlink: boolean
  /** On the new side, ascending, neighbours joined. */
  addedLines: LineRange[]
  /** On the old side, ascending, neighbours joined. */
  removedLines: LineRange[]
  hunks: Hunk[]
}

/** The header of one file, line by line, before it is understood. */
interface Header {
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

type Lines = ReturnType<typeof linesOf>

const NEWLINE = 0x0a
const SPACE = 0x20
const PLUS = 0x2b
const MINUS = 0x2d
const BACKSLASH = 0x5c
/** The largest file that is counted: 2^31 lines. */
const MAX_LINE_NUMBER = 2 ** 31
const MAX_HEADER_BYTES = 64 * 1024
const EMPTY_BLOBS = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]

/** @throws {CheckoutProblem} kind `unreadable`, with the line of the diff that is not understood */
export function readDiff(diff: Buffer | string): Change[] {
  const lines = linesOf(typeof diff === 'string' ? Buffer.from(diff) : diff)
  const changes: Change[] = []
  if (!lines.areWhole) throw lines.problem('its last line is cut')
  while (!lines.atEnd()) {
    const change = readChange(lines)
    const last = changes.at(-1)
    const isSecondHalf = last?.kind === 'deleted' && change.kind === 'added'
    if (isSecondHalf && last.path === change.path)
      changes[changes.length - 1] = joined(last, change)
    else changes.push(change)
  }
  return changes
}

/** git shows a change of type as a deletion and an addition of the same path. */
function joined(deleted: Change, added: Change): Change {
  return {
    ...added,
    kind: 'type-changed',
    isBinary: deleted.isBinary || added.isBinary,
    removedLines: deleted.removedLines,
    hunks: [...deleted.hunks, ...added.hunks],
  }
}

function readChange(lines: Lines): Change {
  const header = readHeader(lines)
  const { path, oldPath } = pathsOf(header, lines)
  const body = header.before === undefined ? noLines() : readHunks(lines)
  const hasBody = header.isBinary || body.hunks.length > 0
  if (!hasBody && !mayHaveNoBody(header)) throw lines.problem(`nothing is said of ${path}`)
  const mode = (header.isDeleted ? header.oldMode : header.newMode) ?? '100644'
  const isSubmodule = mode === '160000'
  const isSymlink = mode === '120000'
  return {
    path,
    ...(oldPath === undefined ? {} : { oldPath }),
    kind: kindOf(header, hasBody),
    isBinary: header.isBinary,
    isSubmodule,
    isSymlink,
    ...(isSubmodule || isSymlink ? noLines() : body),
  }
}

const noLines = (): Pick<Change, 'addedLines' | 'removedLines' | 'hunks'> => ({
  addedLines: [],
  removedLines: [],
  hunks: [],
})

function kindOf(header: Header, hasBody: boolean): ChangeKind {
  if (header.isAdded) return 'added'
  if (header.isDeleted) return 'deleted'
  const { oldMode, newMode } = header
  if (oldMode !== undefined && oldMode.slice(0, 3) !== newMode?.slice(0, 3)) return 'type-changed'
  return header.moved ?? (hasBody ? 'modified' : 'mode-changed')
}

function mayHaveNoBody({ before, ids, isAdded, isDeleted, moved, oldMode }: Header): boolean {
  if (before !== undefined) return false
  if (ids) {
    const content = isAdded ? ids[1] : isDeleted ? ids[0] : undefined
    return content !== undefined && EMPTY_BLOBS.some((id) => id.startsWith(content))
  }
  return !isAdded && !isDeleted && (moved !== undefined || oldMode !== undefined)
}

function pathsOf(header: Header, lines: Lines): { path: string; oldPath?: string | undefined } {
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

function readHeader(lines: Lines): Header {
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

function readHunks(lines: Lines): Pick<Change, 'addedLines' | 'removedLines' | 'hunks'> {
  const body = noLines()
  let oldEnd = 0
  let newEnd = 0
  while (lines.firstByte() === 0x40) {
    const range = hunkRange(lines)
    if (range.oldFrom < oldEnd || range.newFrom < newEnd) throw lines.problem('hunks out of order')
    oldEnd = range.oldFrom + range.oldCount
    newEnd = range.newFrom + range.newCount
    lines.next()
    readHunk(lines, range, body)
  }
  return body
}

interface HunkRange {
  oldFrom: number
  oldCount: number
  newFrom: number
  newCount: number
}

/** The first line of each side that the hunk speaks of, and how many. */
function hunkRange(lines: Lines): HunkRange {
  const match = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@(?: |$)/.exec(
    lines.text(),
  )
  if (!match) throw lines.problem('not the beginning of a hunk')
  const [oldStart, oldCount, newStart, newCount] = match.slice(1).map((text) => Number(text ?? 1))
  if (oldStart === undefined || oldCount === undefined) throw lines.problem('not a hunk')
  if (newStart === undefined || newCount === undefined) throw lines.problem('not a hunk')
  const range = {
    oldFrom: oldCount === 0 ? oldStart + 1 : oldStart,
    oldCount,
    newFrom: newCount === 0 ? newStart + 1 : newStart,
    newCount,
  }
  const isPossible =
    range.oldFrom >= 1 &&
    range.newFrom >= 1 &&
    oldCount + newCount > 0 &&
    Math.max(range.oldFrom + oldCount, range.newFrom + newCount) <= MAX_LINE_NUMBER
  if (!isPossible) throw lines.problem('a hunk that cannot be')
  return range
}

/** Adds the hunk's lines to `body`: runs of changed lines, without the context between them. */
function readHunk(lines: Lines, range: HunkRange, body: ReturnType<typeof noLines>): void {
  const oldEnd = range.oldFrom + range.oldCount
  const newEnd = range.newFrom + range.newCount
  let oldLine = range.oldFrom
  let newLine = range.newFrom
  let runOld = oldLine
  let runNew = newLine
  const endRun = () => {
    addRun(body, runOld, oldLine - runOld, runNew, newLine - runNew)
  }
  while (oldLine < oldEnd || newLine < newEnd) {
    const sign = lines.firstByte()
    if (sign === MINUS) oldLine++
    else if (sign === PLUS) newLine++
    else if (sign === SPACE || (sign === undefined && !lines.atEnd())) {
      endRun()
      runOld = ++oldLine
      runNew = ++newLine
    } else if (sign !== BACKSLASH) throw lines.problem('a hunk that is not whole')
    if (oldLine > oldEnd || newLine > newEnd) throw lines.problem('more lines than the hunk has')
    lines.next()
  }
  endRun()
  // `\ No newline at end of file` after the last line
  if (lines.firstByte() === BACKSLASH) lines.next()
}

function addRun(
  body: ReturnType<typeof noLines>,
  oldFrom: number,
  oldLines: number,
  newFrom: number,
  newLines: number,
): void {
  if (oldLines === 0 && newLines === 0) return
  body.hunks.push({
    oldStart: oldLines === 0 ? oldFrom - 1 : oldFrom,
    oldLines,
    newStart: newLines === 0 ? newFrom - 1 : newFrom,
    newLines,
  })
  addRange(body.removedLines, oldFrom, oldLines)
  addRange(body.addedLines, newFrom, newLines)
}

function addRange(ranges: LineRange[], from: number, count: number): void {
  if (count === 0) return
  const last = ranges.at(-1)
  if (last && last[1] === from - 1) last[1] += count
  else ranges.push([from, from + count - 1])
}

/** A place in the diff that goes from line to line. Lines end at LF alone: a CR is a part of the file's own line. */
function linesOf(diff: Buffer) {
  let start = 0
  let number = 1
  let end = endOfLine()
  function endOfLine(): number {
    const newline = diff.indexOf(NEWLINE, start)
    return newline < 0 ? diff.length : newline
  }
  const text = () => diff.toString('utf8', start, Math.min(end, start + MAX_HEADER_BYTES))
  return {
    areWhole: diff.length === 0 || diff.at(-1) === NEWLINE,
    atEnd: () => start >= diff.length,
    /** undefined for an empty line, and at the end. */
    firstByte: () => (start < end ? diff[start] : undefined),
    text,
    next() {
      start = end + 1
      end = endOfLine()
      number++
    },
    problem(what: string): CheckoutProblem {
      const line = start < diff.length ? JSON.stringify(text().slice(0, 120)) : 'its end'
      return new CheckoutProblem(
        'unreadable',
        `The diff cannot be read at line ${number} (${line}): ${what}. No change is taken for none, so this ends here; ` +
          'please report it with the output of git --version',
      )
    },
  }
}
