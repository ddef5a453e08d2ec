// SimpleCov's JSON: the `.resultset.json` that it merges its runs from, and the coverage.json of its JSON formatters. Hits are lists
// with one entry a line: null is no code, "ignored" is code between :nocov: comments.

import { jsonPieces } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { CoverageReport, FileCoverage } from '../coverage/model.js'
import { DistinctNames, isRecord, JsonSpot } from './json-spot.js'
import { finished } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

export const simplecovResultset: ReportFormat<'simplecov-resultset'> = {
  name: 'simplecov-resultset',
  read: readResultset,
}
export const simplecov: ReportFormat<'simplecov'> = { name: 'simplecov', read: readFormatted }

async function readResultset({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files = new Map<string, RubyFile>()
  const paths = [['*', 'coverage', '*']]
  for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
    const spot = new JsonSpot(file, path)
    const name = path[2]
    if (typeof name !== 'string') return spot.fail('should be an object of files')
    // Before 0.18 a file was its list of hits.
    const entry = Array.isArray(value) ? { lines: value } : spot.record(value)
    const coverage = emptyFile(name)
    readLines(spot, coverage.lines, entry.lines)
    coverage.branches = readRawBranches(spot, entry.branches)
    coverage.functions = readRawMethods(spot, entry.methods)
    const known = files.get(name)
    if (known) addRun(known, coverage)
    else files.set(name, coverage)
  }
  return report(file, 'SimpleCov resultset', [...files.values()])
}

async function readFormatted({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files: FileCoverage[] = []
  const paths = [['meta'], ['coverage', '*'], ['files', '*'], ['total']]
  let root: string | undefined
  let stated: CoverageReport['stated'] = {}
  for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
    const spot = new JsonSpot(file, path)
    const [section, name] = path
    const entry = spot.record(value)
    if (section === 'meta') root = typeof entry.root === 'string' ? entry.root : undefined
    else if (section === 'total') stated = readStated(spot, entry)
    else if (section === 'coverage') files.push(readFile(spot, String(name), entry))
    // The simplecov-json gem: a list of files, their hits in `coverage`.
    else files.push(readFile(spot, spot.text(entry.filename, 'filename'), hitsOf(entry)))
  }
  return report(file, 'SimpleCov', files, root === undefined ? [] : [root], stated)
}

function readFile(spot: JsonSpot, path: string, entry: Record<string, unknown>): FileCoverage {
  const coverage = emptyFile(path)
  readLines(spot, coverage.lines, entry.lines)
  if (entry.branches !== undefined) {
    const branches = new Branches()
    const names = new DistinctNames()
    for (const each of spot.list(entry.branches, 'branches')) {
      const {
        coverage: hits,
        start_line: start,
        end_line: end,
        type,
      } = spot.record(each, 'branches')
      const line = spot.line(start, 'branches', 'start_line')
      const name = names.of(`${String(type)}@${line}-${String(end)}`)
      if (isCode(hits)) branches.addNamed(line, name, spot.isHit(hits, 'branches', 'coverage'))
    }
    coverage.branches = branches
  }
  if (entry.methods !== undefined) {
    const methods = new Items()
    const names = new DistinctNames()
    for (const each of spot.list(entry.methods, 'methods')) {
      const { coverage: hits, start_line: start, name: called } = spot.record(each, 'methods')
      const line = spot.line(start, 'methods', 'start_line')
      const name = names.of(`${String(called)}@${line}`)
      if (isCode(hits)) methods.add(name, line, spot.isHit(hits, 'methods', 'coverage'))
    }
    coverage.functions = methods
  }
  return coverage
}

function hitsOf(entry: Record<string, unknown>): Record<string, unknown> {
  return isRecord(entry.coverage) ? entry.coverage : { lines: entry.coverage }
}

interface RubyFile extends FileCoverage {
  lines: Lines
}

function emptyFile(path: string): RubyFile {
  const nothing = { branches: undefined, functions: undefined, statements: undefined }
  return { path, lines: new Lines(), ...nothing, totals: {} }
}

function isCode(hits: unknown): boolean {
  return hits !== null && hits !== 'ignored'
}

function readLines(spot: JsonSpot, lines: Lines, value: unknown): void {
  for (const [at, hits] of spot.list(value, 'lines').entries()) {
    if (isCode(hits)) lines.set(at + 1, spot.isHit(hits, 'lines', at))
  }
}

/** `{"[:if, 0, 3, 4, 7, 7]": {"[:then, 1, 4, 6, 4, 10]": 1}}`: kind (`:"&."` too), number, lines and columns. */
function readRawBranches(spot: JsonSpot, value: unknown): Branches | undefined {
  if (value === undefined || value === null) return undefined
  const branches = new Branches()
  for (const [condition, paths] of Object.entries(spot.record(value, 'branches'))) {
    const [, line] = /^\[:?(?:\w+|"[^"]{1,20}"), *\d+, *(\d+),/.exec(condition) ?? []
    if (line === undefined)
      return spot.fail('is not a condition with its place', 'branches', condition)
    for (const [path, hits] of Object.entries(spot.record(paths, 'branches', condition))) {
      const isHit = spot.isHit(hits, 'branches', condition, path)
      branches.addNamed(
        spot.line(Number(line), 'branches', condition),
        `${condition} ${path}`,
        isHit,
      )
    }
  }
  return branches
}

/** `{"[\"Cart\", :total, 8, 2, 10, 5]": 3}` */
function readRawMethods(spot: JsonSpot, value: unknown): Items | undefined {
  if (value === undefined || value === null) return undefined
  const methods = new Items()
  for (const [method, hits] of Object.entries(spot.record(value, 'methods'))) {
    const [, line] = /, *(\d+), *\d+, *\d+, *\d+\]$/.exec(method) ?? []
    if (line === undefined) return spot.fail('is not a method with its place', 'methods', method)
    methods.add(
      method,
      spot.line(Number(line), 'methods', method),
      spot.isHit(hits, 'methods', method),
    )
  }
  return methods
}

/** Hits of several commands are added up, and null (no code) gives way to any number. */
function addRun(known: RubyFile, run: RubyFile): void {
  known.lines.merge(run.lines)
  if (known.branches && run.branches) known.branches.merge(run.branches)
  else known.branches ??= run.branches
  if (known.functions && run.functions) known.functions.merge(run.functions)
  else known.functions ??= run.functions
}

function readStated(spot: JsonSpot, total: Record<string, unknown>): CoverageReport['stated'] {
  const stated: CoverageReport['stated'] = {}
  for (const [key, metric] of [
    ['lines', 'lines'],
    ['branches', 'branches'],
    ['methods', 'functions'],
  ] as const) {
    if (total[key] === undefined) continue
    const { covered, total: all } = spot.record(total[key], key)
    stated[metric] = spot.fraction(covered, all, key)
  }
  return stated
}

function report(
  file: string,
  format: string,
  files: FileCoverage[],
  sources: string[] = [],
  stated: CoverageReport['stated'] = {},
): CoverageReport {
  // A metric that some files have is one that was measured: then the others have none of it.
  if (files.some(({ branches }) => branches)) {
    for (const each of files) each.branches ??= new Branches()
  }
  if (files.some(({ functions }) => functions)) {
    for (const each of files) each.functions ??= new Items()
  }
  return finished({ format, file, files, sources, stated, notes: [] })
}
