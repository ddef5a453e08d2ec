// gcovr's own JSON (`gcovr --json`) and its summary (`gcovr --json-summary`): gcovr's docs, "JSON Format Reference".

import { jsonPieces } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { CoverageReport, FileCoverage } from '../coverage/model.js'
import { DistinctNames, JsonSpot } from './json-spot.js'
import { finished } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

export const gcovrJson: ReportFormat<'gcovr-json'> = { name: 'gcovr-json', read: readGcovr }
export const gcovrSummary: ReportFormat<'gcovr-summary'> = {
  name: 'gcovr-summary',
  read: readSummary,
}

const excluded = 'gcovr/excluded'
const summaryKeys = [
  ['lines', 'line'],
  ['branches', 'branch'],
  ['functions', 'function'],
] as const

async function readGcovr({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files: FileCoverage[] = []
  for await (const { path, value } of jsonPieces(chunks(), [['files', '*']], { file })) {
    const spot = new JsonSpot(file, path)
    files.push(readFile(spot, spot.record(value)))
  }
  return finished({ format: 'gcovr JSON', file, files, sources: [], stated: {}, notes: [] })
}

function readFile(spot: JsonSpot, entry: Record<string, unknown>): FileCoverage {
  const [lines, branches, functions] = [new Lines(), new Branches(), new Items()]
  for (const [at, value] of spot.list(entry.lines, 'lines').entries()) {
    const line = spot.record(value, 'lines', at)
    // `noncode` until gcovr 5.
    if (line[excluded] === true || line['gcovr/noncode'] === true) continue
    const number = spot.line(line.line_number, 'lines', at, 'line_number')
    // gcovr lists a line once for each instance of a template. It is one line, and its branches are the same.
    const branchNames = new DistinctNames()
    lines.set(number, spot.isHit(line.count, 'lines', at, 'count'))
    for (const [index, each] of spot.list(line.branches ?? [], 'lines', at, 'branches').entries()) {
      const branch = spot.record(each, 'lines', at, 'branches', index)
      if (branch[excluded] === true) continue
      const name = branchNames.of(branchName(branch, index))
      branches.addNamed(number, name, spot.isHit(branch.count, 'lines', at, 'branches', index))
    }
  }
  for (const [at, value] of spot.list(entry.functions ?? [], 'functions').entries()) {
    const called = spot.record(value, 'functions', at)
    if (called[excluded] === true) continue
    const line = spot.line(called.lineno, 'functions', at, 'lineno')
    const isHit = spot.isHit(called.execution_count, 'functions', at, 'execution_count')
    functions.add(`${String(called.name ?? called.demangled_name)}@${line}`, line, isHit)
  }
  const path = spot.text(entry.file, 'file')
  return { path, lines, branches, functions, statements: undefined, totals: {} }
}

/** By its blocks where gcov names them, which gcovr 8 hands on; else by its place in the list. */
function branchName(branch: Record<string, unknown>, index: number): string {
  const { source_block_id: from, destination_block_id: to } = branch
  return typeof from === 'number' && typeof to === 'number' ? `${from}→${to}` : `#${index}`
}

async function readSummary({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files: FileCoverage[] = []
  const paths = [
    ['files', '*'],
    ...summaryKeys.flatMap(([, key]) => [[`${key}_covered`], [`${key}_total`]]),
  ]
  const whole: Record<string, unknown> = {}
  for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
    const spot = new JsonSpot(file, path)
    if (path[0] !== 'files') {
      whole[String(path[0])] = value
      continue
    }
    const entry = spot.record(value)
    const nothing = {
      lines: undefined,
      branches: undefined,
      functions: undefined,
      statements: undefined,
    }
    const name = spot.text(entry.filename, 'filename')
    files.push({ path: name, ...nothing, totals: totalsOf(spot, entry) })
  }
  const stated = totalsOf(new JsonSpot(file, []), whole)
  return finished({ format: 'gcovr JSON summary', file, files, sources: [], stated, notes: [] })
}

function totalsOf(spot: JsonSpot, entry: Record<string, unknown>): FileCoverage['totals'] {
  const totals: FileCoverage['totals'] = {}
  for (const [metric, key] of summaryKeys) {
    const total = entry[`${key}_total`]
    // gcovr 5 has no functions here.
    if (total === undefined) continue
    totals[metric] = spot.fraction(entry[`${key}_covered`], total, `${key}_total`)
  }
  return totals
}
