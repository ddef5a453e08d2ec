// `llvm-cov export` in its JSON form (clang, rustc, swiftc). Its lines are made from segments as llvm-cov itself does for a source
// view (LLVM's LineCoverageStats); its printed totals add up functions, so that a line in two functions counts twice there.

import { jsonPieces } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { Count, CoverageReport, FileCoverage } from '../coverage/model.js'
import { JsonSpot } from './json-spot.js'
import type { ReportFormat, ReportSource } from './report-source.js'

export const llvmCov: ReportFormat<'llvm-cov'> = { name: 'llvm-cov', read: readLlvmCov }

const paths = [
  ['data', '*', 'files', '*'],
  ['data', '*', 'functions', '*'],
  ['data', '*', 'totals'],
]
const summaryMetrics = ['lines', 'branches', 'functions'] as const
/** LLVM's CounterMappingRegion::ExpansionRegion: a macro, in the place where it is used. */
const expansionRegion = 1

async function readLlvmCov({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files = new Map<string, FileCoverage>()
  const functions = new Map<string, Items>()
  const stated: CoverageReport['stated'][] = []
  for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
    const spot = new JsonSpot(file, path)
    const entry = spot.record(value)
    if (path[2] === 'totals') {
      stated.push(readSummary(spot, entry))
    } else if (path[2] === 'functions') {
      addFunction(spot, functions, entry)
    } else {
      const coverage = readFile(spot, entry)
      const known = files.get(coverage.path)
      if (known) merge(spot, known, coverage)
      else files.set(coverage.path, coverage)
    }
  }
  // Functions come after the files. With `-skip-functions` there are none, and each file's summary has to do.
  if (functions.size > 0) {
    for (const coverage of files.values()) {
      if (!coverage.lines) continue
      coverage.functions = functions.get(coverage.path) ?? new Items()
      delete coverage.totals.functions
    }
  }
  return {
    format: 'llvm-cov',
    file,
    files: [...files.values()],
    sources: [],
    stated: (stated.length === 1 ? stated[0] : undefined) ?? {},
    notes: [],
  }
}

function readFile(spot: JsonSpot, entry: Record<string, unknown>): FileCoverage {
  const path = spot.text(entry.filename, 'filename')
  const summary = readSummary(spot, spot.record(entry.summary, 'summary'), 'summary')
  const file: FileCoverage = {
    path,
    lines: undefined,
    branches: undefined,
    functions: undefined,
    statements: undefined,
    totals: summary,
  }
  // `-summary-only`
  if (entry.segments === undefined) return file
  file.lines = readLines(spot, spot.list(entry.segments, 'segments'))
  delete summary.lines
  if (entry.branches !== undefined) {
    file.branches = readBranches(spot, spot.list(entry.branches, 'branches'))
    delete summary.branches
  }
  return file
}

interface Segment {
  line: number
  isHit: boolean
  hasCount: boolean
  isRegionEntry: boolean
  isGapRegion: boolean
}

/** A segment says what is so from its place on, up to the next segment. */
function readLines(spot: JsonSpot, list: readonly unknown[]): Lines {
  const lines = new Lines()
  let wrapped: Segment | undefined
  let ofLine: Segment[] = []
  const finishLine = (nextLine: number) => {
    const last = ofLine.at(-1)
    if (!last) return
    markLine(lines, last.line, ofLine, wrapped)
    wrapped = last
    ofLine = []
    for (let line = last.line + 1; line < nextLine; line++) markLine(lines, line, ofLine, wrapped)
  }
  for (const [at, value] of list.entries()) {
    const segment = readSegment(spot, value, at)
    const previous = ofLine.at(-1)?.line ?? 0
    if (segment.line < previous) spot.fail('comes before the one before it', 'segments', at)
    if (segment.line > previous) finishLine(segment.line)
    ofLine.push(segment)
  }
  finishLine(0)
  return lines
}

function readSegment(spot: JsonSpot, value: unknown, at: number): Segment {
  const [line, , count, hasCount, isRegionEntry, isGapRegion] = spot.list(value, 'segments', at)
  return {
    line: spot.line(line, 'segments', at),
    isHit: spot.isHit(count, 'segments', at),
    // Some versions of LLVM write 0 and 1 here.
    hasCount: Boolean(hasCount),
    isRegionEntry: Boolean(isRegionEntry),
    isGapRegion: Boolean(isGapRegion),
  }
}

/** LLVM's LineCoverageStats. `wrapped`: what reaches into the line from an earlier one. */
function markLine(
  lines: Lines,
  line: number,
  segments: readonly Segment[],
  wrapped: Segment | undefined,
): void {
  const [first] = segments
  const starting = segments.filter(
    (each) => each.hasCount && each.isRegionEntry && !each.isGapRegion,
  )
  const startsSkipped = first !== undefined && !first.hasCount && first.isRegionEntry
  const isMapped =
    (!startsSkipped && (wrapped?.hasCount === true || starting.length > 0)) ||
    segments.some((each) => each.hasCount && each.isRegionEntry)
  if (isMapped) lines.set(line, wrapped?.isHit === true || starting.some((each) => each.isHit))
}

/** Both ways out of each condition, by its place: instances of a template share it. */
function readBranches(spot: JsonSpot, list: readonly unknown[]): Branches {
  const branches = new Branches()
  for (const [at, value] of list.entries()) {
    const [line, column, endLine, endColumn, whenTrue, whenFalse] = spot.list(value, 'branches', at)
    const place = `${String(column)}-${String(endLine)}:${String(endColumn)}`
    const start = spot.line(line, 'branches', at)
    branches.addNamed(start, `${place}/true`, spot.isHit(whenTrue, 'branches', at))
    branches.addNamed(start, `${place}/false`, spot.isHit(whenFalse, 'branches', at))
  }
  return branches
}

/** Functions that start at the same place are one, however often it was instantiated. */
function addFunction(
  spot: JsonSpot,
  functions: Map<string, Items>,
  entry: Record<string, unknown>,
): void {
  const regions = spot.list(entry.regions, 'regions').map((each) => spot.list(each, 'regions'))
  const filenames = spot.list(entry.filenames, 'filenames')
  const expanded = new Set(
    regions.filter((region) => region[7] === expansionRegion).map((region) => region[6]),
  )
  // The function's own file is the one that is no expansion within it.
  const fileId = filenames.findIndex((_, id) => !expanded.has(id))
  const own = regions.find((region) => region[5] === fileId)
  if (!own) return
  const path = spot.text(filenames[fileId], 'filenames', fileId)
  const ofFile = functions.get(path) ?? new Items()
  functions.set(path, ofFile)
  const line = spot.line(own[0], 'regions')
  ofFile.add(`${line}:${String(own[1])}`, line, spot.isHit(entry.count, 'count'))
}

function readSummary(
  spot: JsonSpot,
  summary: Record<string, unknown>,
  ...keys: string[]
): Partial<Record<(typeof summaryMetrics)[number], Count>> {
  const totals: Partial<Record<(typeof summaryMetrics)[number], Count>> = {}
  for (const metric of summaryMetrics) {
    // LLVM before 12 knows no branches.
    if (summary[metric] === undefined) continue
    const { covered, count } = spot.record(summary[metric], ...keys, metric)
    totals[metric] = spot.fraction(covered, count, ...keys, metric)
  }
  return totals
}

function merge(spot: JsonSpot, known: FileCoverage, other: FileCoverage): void {
  if (!known.lines || !other.lines) {
    spot.fail('is in the report twice, with totals only: they cannot be merged', known.path)
  }
  known.lines.merge(other.lines)
  if (other.branches) known.branches?.merge(other.branches)
  // Without a list of functions there is no telling which of them are the same.
  delete known.totals.functions
}
