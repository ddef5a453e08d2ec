// Xcode's coverage as JSON: `xcrun xccov view --archive --json` (lines) and `xcrun xccov view --report --json` (totals and functions).

import { jsonPieces } from '@slipway/report-reader'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { CoverageReport, FileCoverage } from '../coverage/model.js'
import { DistinctNames, JsonSpot } from './json-spot.js'
import { finished } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

export const xccovArchive: ReportFormat<'xccov-archive'> = {
  name: 'xccov-archive',
  read: readArchive,
}
export const xccovReport: ReportFormat<'xccov-report'> = { name: 'xccov-report', read: readReport }

const nothingMeasured = {
  lines: undefined,
  branches: undefined,
  functions: undefined,
  statements: undefined,
}

async function readArchive({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files: FileCoverage[] = []
  for await (const { path, value } of jsonPieces(chunks(), [['*']], { file })) {
    const spot = new JsonSpot(file, path)
    const lines = new Lines()
    for (const [at, each] of spot.list(value).entries()) {
      const { line, isExecutable, executionCount } = spot.record(each, at)
      const number = spot.line(line, at, 'line')
      if (isExecutable === false) continue
      if (isExecutable !== true) spot.fail('should be true or false', at, 'isExecutable')
      lines.set(number, spot.isHit(executionCount, at, 'executionCount'))
    }
    files.push({ path: String(path[0]), ...nothingMeasured, lines, totals: {} })
  }
  return finished({ format: 'Xccov archive', file, files, sources: [], stated: {}, notes: [] })
}

async function readReport({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files = new Map<string, FileCoverage>()
  const notes = new Set<string>()
  const paths = [
    ['targets', '*', 'files', '*'],
    ['*', 'files', '*'],
  ]
  for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
    const spot = new JsonSpot(file, path)
    // A scalar on the way, such as the report's own `lineCoverage`.
    if (path.length < 3) continue
    const coverage = readFile(spot, spot.record(value))
    const known = files.get(coverage.path)
    if (!known) files.set(coverage.path, coverage)
    else notes.add(mergeTargets(spot, known, coverage))
  }
  if (files.size === 0) {
    new JsonSpot(file, []).fail('names no files; write it with `xcrun xccov view --report --json`')
  }
  return finished({
    format: 'Xccov report',
    file,
    files: [...files.values()],
    sources: [],
    stated: {},
    notes: [...notes],
  })
}

function readFile(spot: JsonSpot, entry: Record<string, unknown>): FileCoverage {
  const functions = new Items()
  const names = new DistinctNames()
  for (const [at, each] of spot.list(entry.functions ?? [], 'functions').entries()) {
    const { name, lineNumber, executionCount } = spot.record(each, 'functions', at)
    const line = spot.line(lineNumber, 'functions', at, 'lineNumber')
    const isHit = spot.isHit(executionCount, 'functions', at, 'executionCount')
    functions.add(names.of(`${String(name)}@${line}`), line, isHit)
  }
  const lines = spot.fraction(entry.coveredLines, entry.executableLines, 'coveredLines')
  return {
    path: spot.text(entry.path, 'path'),
    ...nothingMeasured,
    functions: entry.functions === undefined ? undefined : functions,
    totals: { lines },
  }
}

/** A file that is built into two targets. What one of them covered is covered; that both together cover more cannot be seen. */
function mergeTargets(spot: JsonSpot, known: FileCoverage, other: FileCoverage): string {
  const [mine, theirs] = [known.totals.lines, other.totals.lines]
  if (!mine || !theirs || mine.total !== theirs.total) {
    const advice =
      'write the report with `xcrun xccov view --archive --json`, whose lines can be merged'
    spot.fail(`has other lines here than in another target: ${advice}`, known.path)
  }
  mine.covered = Math.max(mine.covered, theirs.covered)
  if (known.functions && other.functions) known.functions.merge(other.functions)
  return 'files that are in several targets count with their best target: a lower bound'
}
