// Go's cover profiles (`go test -coverprofile`). A profile knows blocks of statements; the total that `go tool cover -func` prints is
// that of the statements. Lines are ours: every line that a block with statements touches is measured, and covered when any block on
// it was run (as gocover-cobertura and Codecov do; blank lines and closing braces inside a block therefore count).

import { ReportProblem } from '@slipway/report-reader'
import { Items } from '../coverage/items.js'
import { Lines, maxLine } from '../coverage/lines.js'
import type { CoverageReport, FileCoverage } from '../coverage/model.js'
import { finished } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'
import { wholeLines } from './text-lines.js'

// The path is whatever stands before the last colon: it may hold colons and spaces itself.
const blockLine = /^(.+):((\d+)\.\d+,(\d+)\.\d+) (\d+) (\d+)$/
const maxStatements = 1e6
/** Of all blocks together: more is not a profile but an attack on the time of the job. */
const maxTouchedLines = 1e8

export const go: ReportFormat<'go'> = { name: 'go', read: readGo }

interface GoFile extends FileCoverage {
  lines: Lines
  statements: Items
}

async function readGo(source: ReportSource): Promise<CoverageReport> {
  const files = new Map<string, GoFile>()
  let lineNumber = 0
  let hasMode = false
  let touchedLines = 0
  for await (const block of wholeLines(source)) {
    const lines = block.toString('utf8').split('\n')
    lines.pop()
    for (const raw of lines) {
      lineNumber++
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
      const place = { line: lineNumber }
      if (line === '') continue
      if (line.startsWith('mode: ')) {
        if (!/^mode: (?:set|count|atomic)$/.test(line)) {
          throw new ReportProblem(
            source.file,
            place,
            `unknown mode "${line.slice(6, 40)}"; known are set, count and atomic`,
          )
        }
        hasMode = true
        continue
      }
      if (!hasMode)
        throw new ReportProblem(source.file, place, 'the profile does not start with "mode: "')
      const added = addBlock(files, line)
      if (typeof added === 'string') throw new ReportProblem(source.file, place, added)
      touchedLines += added
      if (touchedLines > maxTouchedLines) {
        throw new ReportProblem(
          source.file,
          place,
          `its blocks span more than ${maxTouchedLines} lines`,
        )
      }
    }
  }
  if (!hasMode) throw new ReportProblem(source.file, {}, 'is empty')
  return finished({
    format: 'go',
    file: source.file,
    files: [...files.values()],
    sources: [],
    stated: {},
    notes: [],
  })
}

/** How many lines the block spans, or what is wrong with it. */
function addBlock(files: Map<string, GoFile>, text: string): number | string {
  const match = blockLine.exec(text)
  if (!match)
    return `not a block (file:line.column,line.column statements count): "${text.slice(0, 80)}"`
  const [, path = '', block = '', start = '', end = '', statements = '', count = ''] = match
  const [from, to, weight] = [Number(start), Number(end), Number(statements)]
  if (from > to || to > maxLine) return `a block cannot reach from line ${start} to ${end}`
  if (weight > maxStatements) return `${statements} statements in one block cannot be`
  const file = files.get(path) ?? emptyFile(path)
  files.set(path, file)
  const isCovered = /[1-9]/.test(count)
  try {
    file.statements.add(block, from, isCovered, weight)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return `inconsistent NumStmt: the block ${block} of ${path} had another number of statements before. The profiles are of different versions of the source`
  }
  if (weight > 0) for (let line = from; line <= to; line++) file.lines.set(line, isCovered)
  return to - from + 1
}

function emptyFile(path: string): GoFile {
  return {
    path,
    lines: new Lines(),
    branches: undefined,
    functions: undefined,
    statements: new Items(),
    totals: {},
  }
}
