// `coverage json`, formats 2 and 3 and the unnumbered ones before. coverage.py knows lines (which it calls statements) and branches,
// no functions. The other files of coverage.py are Cobertura, lcov and foreign.ts.

import { jsonPieces } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Lines } from '../coverage/lines.js'
import type { CoverageReport, FileCoverage } from '../coverage/model.js'
import { JsonSpot } from './json-spot.js'
import { finished } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

export const coveragePyJson: ReportFormat<'coverage.py-json'> = {
  name: 'coverage.py-json',
  read: readCoveragePyJson,
}

const paths = [['meta'], ['files', '*'], ['totals']]

async function readCoveragePyJson({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files: FileCoverage[] = []
  let hasBranches: boolean | undefined
  let stated: CoverageReport['stated'] | undefined
  for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
    const spot = new JsonSpot(file, path)
    const [section, name] = path
    if (section === 'meta') {
      hasBranches = spot.record(value).branch_coverage === true
    } else if (section === 'totals') {
      stated = readTotals(spot, spot.record(value))
    } else if (typeof name !== 'string') {
      spot.fail('should be an object of files')
    } else {
      files.push(readFile(spot, name, spot.record(value)))
    }
  }
  const whole = new JsonSpot(file, [])
  if (hasBranches === undefined) whole.fail('is missing: no report of `coverage json`', 'meta')
  if (!stated) whole.fail('is missing: no report of `coverage json`', 'totals')
  // Without `--branch` there are no branches to be had, and a report of none of none would say that there are none to miss.
  if (!hasBranches) {
    for (const each of [...files, { totals: stated }]) delete each.totals?.branches
    for (const each of files) each.branches = undefined
  }
  return finished({
    format: 'coverage.py JSON',
    file,
    files,
    sources: [],
    stated: stated ?? {},
    notes: [],
  })
}

function readFile(spot: JsonSpot, path: string, value: Record<string, unknown>): FileCoverage {
  const lines = new Lines()
  for (const [key, covered] of [
    ['executed_lines', true],
    ['missing_lines', false],
  ] as const) {
    for (const line of spot.list(value[key], key)) lines.set(spot.line(line, key), covered)
  }
  const file: FileCoverage = {
    path,
    lines,
    branches: new Branches(),
    functions: undefined,
    statements: undefined,
    totals: {},
  }
  const { executed_branches: executed, missing_branches: missing } = value
  if (executed === undefined && missing === undefined) {
    const summary = spot.record(value.summary, 'summary')
    const branches = branchTotals(spot, summary, 'summary')
    if (branches && branches.total > 0) {
      file.branches = undefined
      file.totals.branches = branches
    }
    return file
  }
  const branches = new Branches()
  for (const [key, arcs, covered] of [
    ['executed_branches', executed, true],
    ['missing_branches', missing, false],
  ] as const) {
    for (const arc of spot.list(arcs, key)) {
      const [from, to] = spot.list(arc, key)
      if (!Number.isInteger(to)) spot.fail('should hold pairs of line numbers', key)
      branches.addNamed(spot.line(from, key), String(to), covered)
    }
  }
  file.branches = branches
  return file
}

function readTotals(spot: JsonSpot, totals: Record<string, unknown>): CoverageReport['stated'] {
  const { covered_lines: covered, num_statements: total } = totals
  const stated: CoverageReport['stated'] = {
    lines: spot.fraction(covered, total, 'num_statements'),
  }
  const branches = branchTotals(spot, totals)
  if (branches) stated.branches = branches
  return stated
}

/** Undefined without `--branch`, and in reports before coverage.py 5.2, which name only the total. */
function branchTotals(spot: JsonSpot, totals: Record<string, unknown>, ...keys: string[]) {
  const { covered_branches: covered, num_branches: total } = totals
  if (covered === undefined || total === undefined) return undefined
  return spot.fraction(covered, total, ...keys, 'num_branches')
}
