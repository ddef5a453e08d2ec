// The hunks of one file in a diff: which lines were added and removed, whatever context stands between them.

import type { Lines } from './diff-lines.js'

/** Both ends included; lines are counted from 1. */
export type LineRange = [from: number, to: number]

/** As `-U0` has them: a side without lines starts at the line before. */
export interface Hunk {
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
}

/** Of one file. */
export interface ChangedLines {
  /** On the new side, ascending, neighbours joined. */
  addedLines: LineRange[]
  /** On the old side, ascending, neighbours joined. */
  removedLines: LineRange[]
  hunks: Hunk[]
}

export const noLines = (): ChangedLines => ({ addedLines: [], removedLines: [], hunks: [] })

const SPACE = 0x20
const PLUS = 0x2b
const MINUS = 0x2d
const AT = 0x40
const BACKSLASH = 0x5c
/** The largest file that is counted: 2^31 lines. */
const MAX_LINE_NUMBER = 2 ** 31

export function readHunks(lines: Lines): ChangedLines {
  const body = noLines()
  let oldEnd = 0
  let newEnd = 0
  while (lines.firstByte() === AT) {
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
function readHunk(lines: Lines, range: HunkRange, body: ChangedLines): void {
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
  body: ChangedLines,
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
