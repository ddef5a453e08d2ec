// `llvm-cov export` in its JSON form (clang, rustc, swiftc). The totals that llvm-cov prints add up functions, so that a line in two of
// them counts twice there; here it counts once. What instances of a template covered together is covered; llvm-cov takes the best one.

import { jsonPieces } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import type { Count, CoverageReport, FileCoverage } from '../coverage/model.js'
import { JsonSpot } from './json-spot.js'
import { LlvmFunctions, placeOf } from './llvm-functions.js'
import { readSegments } from './llvm-segments.js'
import { finished } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

export const llvmCov: ReportFormat<'llvm-cov'> = { name: 'llvm-cov', read: readLlvmCov }

const paths = [
  ['data', '*', 'files', '*'],
  ['data', '*', 'functions', '*'],
  ['data', '*', 'totals'],
]
const summaryMetrics = ['lines', 'branches', 'functions'] as const

interface LlvmFile extends FileCoverage {
  /** Until all functions are known. */
  conditions: Condition[] | undefined
}

async function readLlvmCov({ file, chunks }: ReportSource): Promise<CoverageReport> {
  const files = new Map<string, LlvmFile>()
  const functions = new LlvmFunctions()
  const stated: CoverageReport['stated'][] = []
  for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
    const spot = new JsonSpot(file, path)
    const entry = spot.record(value)
    if (path[2] === 'totals') {
      stated.push(readSummary(spot, entry))
    } else if (path[2] === 'functions') {
      functions.add(spot, entry)
    } else {
      const coverage = readFile(spot, entry)
      const known = files.get(coverage.path)
      if (known) merge(spot, known, coverage)
      else files.set(coverage.path, coverage)
    }
  }
  return finished({
    format: 'llvm-cov',
    file,
    files: [...files.values()].map((each) => finishFile(each, functions)),
    sources: [],
    stated: (stated.length === 1 ? stated[0] : undefined) ?? {},
    notes: [],
  })
}

function finishFile({ conditions, ...file }: LlvmFile, functions: LlvmFunctions): FileCoverage {
  // Functions come after the files. With `-skip-functions` there are none, and each file's summary has to do.
  const isListed = !functions.isEmpty && file.lines !== undefined
  const real = isListed
    ? conditions?.filter(({ place, within }) => within || functions.hasCondition(file.path, place))
    : conditions
  if (real) file.branches = branchesOf(real)
  if (isListed) {
    file.functions = functions.of(file.path)
    delete file.totals.functions
  }
  return file
}

function readFile(spot: JsonSpot, entry: Record<string, unknown>): LlvmFile {
  const path = spot.text(entry.filename, 'filename')
  const summary = readSummary(spot, spot.record(entry.summary, 'summary'), 'summary')
  const file: LlvmFile = {
    path,
    lines: undefined,
    branches: undefined,
    functions: undefined,
    statements: undefined,
    totals: summary,
    conditions: undefined,
  }
  // `-summary-only`
  if (entry.segments === undefined) return file
  file.lines = readSegments(spot, spot.list(entry.segments, 'segments'))
  delete summary.lines
  if (entry.branches !== undefined) {
    file.conditions = readConditions(spot, entry)
    delete summary.branches
  }
  return file
}

interface Condition {
  line: number
  place: string
  /** Of a macro that is used here: where in the macro. */
  within: string
  whenTrue: boolean
  whenFalse: boolean
}

/** The file's own conditions, and those of the macros that it uses, which count where they are used. */
function readConditions(spot: JsonSpot, entry: Record<string, unknown>): Condition[] {
  const conditions = spot
    .list(entry.branches, 'branches')
    .map((each) => readCondition(spot, spot.list(each, 'branches')))
  for (const each of spot.list(entry.expansions ?? [], 'expansions')) {
    const expansion = spot.record(each, 'expansions')
    const source = spot.list(expansion.source_region, 'expansions', 'source_region')
    for (const branch of spot.list(expansion.branches ?? [], 'expansions', 'branches')) {
      conditions.push(readCondition(spot, spot.list(branch, 'expansions', 'branches'), source))
    }
  }
  return conditions
}

function readCondition(spot: JsonSpot, branch: unknown[], usedAt = branch): Condition {
  return {
    line: spot.line(usedAt[0], 'branches'),
    place: placeOf(usedAt),
    within: usedAt === branch ? '' : placeOf(branch),
    whenTrue: spot.isHit(branch[4], 'branches'),
    whenFalse: spot.isHit(branch[5], 'branches'),
  }
}

function branchesOf(conditions: readonly Condition[]): Branches {
  const branches = new Branches()
  for (const { line, place, within, whenTrue, whenFalse } of conditions) {
    branches.addNamed(line, `${place} ${within} true`, whenTrue)
    branches.addNamed(line, `${place} ${within} false`, whenFalse)
  }
  return branches
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

function merge(spot: JsonSpot, known: LlvmFile, other: LlvmFile): void {
  if (!known.lines || !other.lines) {
    spot.fail('is in the report twice, with totals only: they cannot be merged', known.path)
  }
  known.lines.merge(other.lines)
  if (other.conditions) known.conditions?.push(...other.conditions)
  // Without a list of functions there is no telling which of them are the same.
  delete known.totals.functions
}
