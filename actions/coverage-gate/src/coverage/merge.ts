// Several reports as one: what any run covered is covered. By identity where the format has it, else by the larger figure, which is
// never too high. Nothing is ever subtracted, and what cannot be united honestly is an error or is left out for all files alike.

import { ReportProblem } from '@slipway/report-reader'
import { Branches } from './branches.js'
import { Items } from './items.js'
import { Lines } from './lines.js'
import {
  type Count,
  type CoverageReport,
  type FileCoverage,
  type Metric,
  metrics,
} from './model.js'

export interface MergedCoverage {
  /** By resolved path, in order. */
  files: Map<string, FileCoverage>
  /** What is a lower bound, and what had to be left out. */
  notes: string[]
}

/** Where a path of a report is in the repository. */
export type Resolve = (path: string, report: CoverageReport) => string

interface Part {
  report: CoverageReport
  file: FileCoverage
}

/** The metrics that formats know by names of their own; line numbers are the same for all. */
type NamedMetric = Exclude<Metric, 'lines'>

/** Neither the order of the reports nor giving one twice changes a figure. Throws a ReportProblem for what cannot be united. */
export function mergeReports(reports: readonly CoverageReport[], resolve: Resolve): MergedCoverage {
  const notes = new Notes()
  const files = new Map<string, FileCoverage>()
  for (const [path, parts] of partsByPath(reports, resolve))
    files.set(path, united(path, parts, notes))
  for (const metric of notes.dropped) {
    for (const file of files.values()) {
      file[metric] = undefined
      delete file.totals[metric]
    }
  }
  for (const [path, file] of files) {
    if (file.branches?.isLowerBound) notes.add('branchFractions', path)
  }
  return { files, notes: [...notes.told(), ...absentMetrics(reports)] }
}

function partsByPath(reports: readonly CoverageReport[], resolve: Resolve): [string, Part[]][] {
  const byPath = new Map<string, Part[]>()
  for (const report of reports) {
    for (const file of report.files) {
      const path = resolve(file.path, report)
      const parts = byPath.get(path)
      if (parts) parts.push({ report, file })
      else byPath.set(path, [{ report, file }])
    }
  }
  return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))
}

function united(path: string, parts: readonly Part[], notes: Notes): FileCoverage {
  const [first] = parts
  if (first && parts.length === 1) return { ...first.file, path, totals: { ...first.file.totals } }
  const totals: Partial<Record<Metric, Count>> = {}
  for (const metric of metrics) {
    const withTotal = parts.filter(({ file }) => file.totals[metric])
    const [numberOnly] = withTotal
    if (!numberOnly) continue
    const knowing = parts.filter(({ file }) => file.totals[metric] ?? file[metric])
    const count = numberOnly.file.totals[metric]
    if (knowing.length === 1 && count) totals[metric] = { ...count }
    else if (metric === 'lines') throw overlap(path, numberOnly, knowing)
    else notes.drop(metric, path)
  }
  return {
    path,
    lines: unitedLines(parts),
    branches: unitedByFormat(
      path,
      parts,
      'branches',
      (file) => file.branches,
      () => new Branches(),
      notes,
    ),
    functions: unitedByFormat(
      path,
      parts,
      'functions',
      (file) => file.functions,
      () => new Items(),
      notes,
    ),
    statements: unitedByFormat(
      path,
      parts,
      'statements',
      (file) => file.statements,
      () => new Items(),
      notes,
    ),
    totals,
  }
}

function unitedLines(parts: readonly Part[]): Lines | undefined {
  const known = parts.flatMap(({ file }) => file.lines ?? [])
  if (known.length === 0) return undefined
  const all = new Lines()
  for (const lines of known) all.merge(lines)
  return all
}

/** Identities hold within a format. Of several formats, the one that knows most speaks for the file: what it has is true. */
function unitedByFormat<Kind extends { merge(other: Kind): void; count(): Count }>(
  path: string,
  parts: readonly Part[],
  metric: NamedMetric,
  of: (file: FileCoverage) => Kind | undefined,
  create: () => Kind,
  notes: Notes,
): Kind | undefined {
  const byFormat = new Map<string, Kind>()
  let knowing = 0
  for (const { report, file } of parts) {
    const known = of(file)
    if (!known) continue
    knowing++
    const all = byFormat.get(report.format) ?? create()
    byFormat.set(report.format, all)
    try {
      all.merge(known)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      const what = `knows ${path} otherwise than another report does (${error.message}); give reports of one and the same version of the source`
      throw new ReportProblem(report.file, {}, what, { cause: error })
    }
  }
  if (knowing > 0 && knowing < parts.length) notes.add(`${metric}Absent`, path)
  if (byFormat.size > 1) notes.add(`${metric}Formats`, path)
  const inOrder = [...byFormat].sort(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.map(([, known]) => known).sort(byKnowledge)[0]
}

function byKnowledge(a: { count(): Count }, b: { count(): Count }): number {
  const [one, other] = [a.count(), b.count()]
  return other.total - one.total || other.covered - one.covered
}

function overlap(path: string, numberOnly: Part, knowing: readonly Part[]): ReportProblem {
  const other = knowing.find((part) => part !== numberOnly) ?? numberOnly
  const where =
    other.report === numberOnly.report ? 'twice' : `and ${other.report.file} holds it too`
  const what = `holds ${path} as numbers only, without lines, ${where}: which lines both covered cannot be told. Give one of them, or reports with lines`
  return new ReportProblem(numberOnly.report.file, {}, what)
}

type Doubt = 'branchFractions' | `${NamedMetric}Absent` | `${NamedMetric}Formats`

const SHOWN_PATHS = 3

/** Collected by kind, told with counts. */
class Notes {
  dropped = new Set<NamedMetric>()
  #paths = new Map<Doubt | NamedMetric, string[]>()

  add(kind: Doubt, path: string): void {
    this.#push(kind, path)
  }

  drop(metric: NamedMetric, path: string): void {
    this.dropped.add(metric)
    this.#push(metric, path)
  }

  told(): string[] {
    return [...this.#paths].map(([kind, paths]) => `${sentence(kind)}: ${shownPaths(paths)}`)
  }

  #push(kind: Doubt | NamedMetric, path: string): void {
    const paths = this.#paths.get(kind)
    if (paths) paths.push(path)
    else this.#paths.set(kind, [path])
  }
}

function sentence(kind: Doubt | NamedMetric): string {
  if (kind === 'branchFractions') {
    return 'Branches are a lower bound, because the reports give fractions per line and do not say which branches'
  }
  if (kind.endsWith('Absent')) {
    return `${capital(kind.slice(0, -'Absent'.length))} are a lower bound, because some of the reports of a file do not count them`
  }
  if (kind.endsWith('Formats')) {
    return `${capital(kind.slice(0, -'Formats'.length))} are a lower bound, because the reports of a file are of different formats`
  }
  return `${capital(kind)} are left out altogether, because several reports give them for a file as numbers only, which cannot be united`
}

function shownPaths(paths: readonly string[]): string {
  const more = paths.length - SHOWN_PATHS
  return paths.slice(0, SHOWN_PATHS).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Totals of a metric that only some reports carry are totals of those reports. */
function absentMetrics(reports: readonly CoverageReport[]): string[] {
  return metrics.flatMap((metric) => {
    const lacking = reports.filter(
      ({ files }) => !files.some((file) => file[metric] ?? file.totals[metric]),
    )
    if (lacking.length === 0 || lacking.length === reports.length) return []
    const names = shownPaths(lacking.map(({ file }) => file))
    return [`${capital(metric)} count for some of the files only: not in ${names}`]
  })
}
