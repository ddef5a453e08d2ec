// Istanbul's two JSON files: coverage-final.json (nyc, jest, c8, vitest, karma) with every statement, function and branch, and
// coverage-summary.json with totals per file. The counting is istanbul-lib-coverage's: what `s`, `f` and `b` hold is what there is.

import { jsonPieces } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import { type CoverageReport, type FileCoverage, metrics } from '../coverage/model.js'
import { DistinctNames, isRecord, JsonSpot } from './json-spot.js'
import { finished } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

export const istanbul: ReportFormat<'istanbul'> = { name: 'istanbul', read: readFinal }
export const istanbulSummary: ReportFormat<'istanbul-summary'> = {
  name: 'istanbul-summary',
  read: readSummary,
}

async function readFinal({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files: FileCoverage[] = []
  for await (const { path, value } of jsonPieces(chunks(), [['*']], { file })) {
    const spot = new JsonSpot(file, path)
    files.push(readFile(spot, String(path[0]), spot.record(value)))
  }
  return finished({ format: 'Istanbul', file, files, sources: [], stated: {}, notes: [] })
}

function readFile(spot: JsonSpot, key: string, value: Record<string, unknown>): FileCoverage {
  if (value.lineData !== undefined || value.functionData !== undefined) {
    spot.fail("is of JSCoverage, which looks like Istanbul's JSON but is not; write an lcov report")
  }
  const path = typeof value.path === 'string' && value.path !== '' ? value.path : key
  const lines = new Lines()
  const statements = readStatements(spot, value, lines)
  const [functions, branches] = [readFunctions(spot, value), readBranches(spot, value)]
  return { path, lines, branches, functions, statements, totals: {} }
}

/** Of a map and its hits: each entry with its place and its hits, which are undefined where the report has none. */
function* entries(
  spot: JsonSpot,
  value: Record<string, unknown>,
  mapKey: string,
  hitsKey: string,
): Generator<[id: string, entry: Record<string, unknown>, hits: unknown]> {
  const [map, hits] = [spot.record(value[mapKey], mapKey), spot.record(value[hitsKey], hitsKey)]
  for (const id of Object.keys(hits)) {
    if (!Object.hasOwn(map, id)) spot.fail(`is not in ${mapKey}`, hitsKey, id)
  }
  for (const [id, entry] of Object.entries(map)) {
    yield [id, spot.record(entry, mapKey, id), Object.hasOwn(hits, id) ? hits[id] : undefined]
  }
}

function readStatements(spot: JsonSpot, value: Record<string, unknown>, lines: Lines): Items {
  const statements = new Items()
  const names = new DistinctNames()
  for (const [id, range, hits] of entries(spot, value, 'statementMap', 's')) {
    const line = startLine(spot, range, 'statementMap', id)
    const isHit = hits !== undefined && spot.isHit(hits, 's', id)
    statements.add(names.of(placeOf(range)), line, isHit)
    // A line's hits are those of its most run statement.
    if (line > 0) lines.set(line, isHit)
  }
  return statements
}

function readFunctions(spot: JsonSpot, value: Record<string, unknown>): Items {
  const functions = new Items()
  const names = new DistinctNames()
  for (const [id, entry, hits] of entries(spot, value, 'fnMap', 'f')) {
    const range = isRecord(entry.decl) ? entry.decl : entry.loc
    const line = startLine(spot, range, 'fnMap', id)
    const isHit = hits !== undefined && spot.isHit(hits, 'f', id)
    functions.add(names.of(`${String(entry.name)}@${placeOf(range)}`), line, isHit)
  }
  return functions
}

function readBranches(spot: JsonSpot, value: Record<string, unknown>): Branches {
  const branches = new Branches()
  const names = new DistinctNames()
  for (const [id, entry, hits] of entries(spot, value, 'branchMap', 'b')) {
    const range = isRecord(entry.loc) ? entry.loc : undefined
    const line = range ? startLine(spot, range, 'branchMap', id) : ownLine(spot, entry, id)
    const paths = hits === undefined ? [] : spot.list(hits, 'b', id)
    const locations = spot.list(entry.locations, 'branchMap', id, 'locations')
    const name = names.of(`${String(entry.type)}@${range ? placeOf(range) : id}`)
    for (let at = 0; at < Math.max(paths.length, locations.length); at++) {
      const isHit = at < paths.length && spot.isHit(paths[at], 'b', id, at)
      branches.addNamed(line, `${name}/${at}`, isHit)
    }
  }
  return branches
}

/** Older reports have a branch's line beside its locations. */
function ownLine(spot: JsonSpot, entry: Record<string, unknown>, id: string): number {
  return entry.line === undefined ? 0 : spot.line(entry.line, 'branchMap', id, 'line')
}

/** Source maps leave places without a line: they count, on no line. */
function startLine(spot: JsonSpot, range: unknown, ...keys: string[]): number {
  const start = isRecord(range) ? range.start : undefined
  const line = isRecord(start) ? start.line : undefined
  return line === undefined || line === null ? 0 : spot.line(line, ...keys, 'start', 'line')
}

function placeOf(range: unknown): string {
  const { start, end } = isRecord(range) ? range : {}
  const [from, to] = [isRecord(start) ? start : {}, isRecord(end) ? end : {}]
  return `${String(from.line)}:${String(from.column)}-${String(to.line)}:${String(to.column)}`
}

async function readSummary({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files: FileCoverage[] = []
  let stated: CoverageReport['stated'] = {}
  for await (const { path, value } of jsonPieces(chunks(), [['*']], { file })) {
    const spot = new JsonSpot(file, path)
    const totals = readTotals(spot, spot.record(value))
    const [name] = path
    if (name === 'total') stated = totals
    else files.push({ path: String(name), ...nothingMeasured, totals })
  }
  if (files.length === 0) {
    new JsonSpot(file, []).fail(
      'names no files, only a total: write coverage-final.json (reporter `json`)',
    )
  }
  return finished({ format: 'Istanbul summary', file, files, sources: [], stated, notes: [] })
}

const nothingMeasured = {
  lines: undefined,
  branches: undefined,
  functions: undefined,
  statements: undefined,
}

function readTotals(spot: JsonSpot, value: Record<string, unknown>): FileCoverage['totals'] {
  const totals: FileCoverage['totals'] = {}
  for (const metric of metrics) {
    const { covered, total } = spot.record(value[metric], metric)
    totals[metric] = spot.fraction(covered, total, metric)
  }
  return totals
}
