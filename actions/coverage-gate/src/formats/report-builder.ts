// What all readers need to put a report together: files by path, numbers out of attributes, and the last checks. No format is known here.

import { problem, ReportProblem } from '@slipway/report-reader'
import { maxLine } from '../coverage/lines.js'
import {
  type Count,
  type CoverageReport,
  type FileCoverage,
  type Metric,
  metrics,
} from '../coverage/model.js'

export class ReportBuilder {
  readonly #report: CoverageReport
  readonly #files = new Map<string, FileCoverage>()
  readonly #notes = new Map<string, number>()

  constructor(format: string, file: string) {
    this.#report = { format, file, files: [], sources: [], stated: {}, notes: [] }
  }

  /** The entry of a path; the first time, a new one that knows nothing. */
  file(path: string): FileCoverage {
    const known = this.#files.get(path)
    if (known) return known
    if (path.trim() === '') throw problem('names no file for what it measured')
    const fresh: FileCoverage = {
      path,
      lines: undefined,
      branches: undefined,
      functions: undefined,
      statements: undefined,
      totals: {},
    }
    this.#files.set(path, fresh)
    return fresh
  }

  files(): IterableIterator<FileCoverage> {
    return this.#files.values()
  }

  source(path: string): void {
    if (path !== '' && !this.#report.sources.includes(path)) this.#report.sources.push(path)
  }

  state(metric: Metric, count: Count): void {
    this.#report.stated[metric] = count
  }

  /** The same note is told once, with how often. */
  note(text: string): void {
    this.#notes.set(text, (this.#notes.get(text) ?? 0) + 1)
  }

  /** Throws when there is nothing that could be covered: that is never a result. */
  finish(): CoverageReport {
    const report = this.#report
    report.files = [...this.#files.values()]
    for (const [text, times] of this.#notes)
      report.notes.push(times > 1 ? `${text} (${times} times)` : text)
    return finished(report)
  }
}

/** The last checks of a report that is put together. Throws when there is nothing that could be covered: that is never a result. */
export function finished(report: CoverageReport): CoverageReport {
  if (!report.files.some((file) => metrics.some((metric) => total(file, metric) > 0))) {
    throw new ReportProblem(report.file, {}, nothing)
  }
  report.notes.push(...contradictions(report))
  return report
}

const nothing =
  'holds no line that can be covered; were the tests run with coverage switched on, and is the source in what is measured?'

export function fileCount(file: FileCoverage, metric: Metric): Count | undefined {
  return file.totals[metric] ?? file[metric]?.count()
}

function total(file: FileCoverage, metric: Metric): number {
  return fileCount(file, metric)?.total ?? 0
}

/** Ours is recomputed from the lines; what the report states may be stale, rounded, or count otherwise. */
function contradictions({ files, stated }: CoverageReport): string[] {
  return metrics.flatMap((metric) => {
    const theirs = stated[metric]
    if (!theirs) return []
    const ours = { covered: 0, total: 0 }
    for (const file of files) {
      const count = fileCount(file, metric)
      ours.covered += count?.covered ?? 0
      ours.total += count?.total ?? 0
    }
    if (ours.covered === theirs.covered && ours.total === theirs.total) return []
    return [
      `states ${theirs.covered}/${theirs.total} ${metric}, its details hold ${ours.covered}/${ours.total}: the details count`,
    ]
  })
}

/** `NaN` is not a number here. `1e20`, `3.0` and what is beyond 2^53 are. */
const numeral = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** Whether a hit count says that something ran. Negative counts are counters that overflowed or never ran: not covered. */
export function isHit(value: string | undefined, name: string): boolean {
  const short = shortNumber(value)
  if (short >= 0) return short > 0
  const text = value?.trim() ?? ''
  if (!numeral.test(text)) throw problem(`${name}="${shown(text)}" is not a count`)
  return Number(text) > 0
}

/** 0 is accepted: some tools put there what has no line. It counts, but is in nobody's patch. */
export function lineNumber(value: string | undefined, name: string): number {
  const short = shortNumber(value)
  if (short >= 0) return short
  const text = value?.trim() ?? ''
  const line = /^\d+$/.test(text) ? Number(text) : -1
  if (line >= 0 && line <= maxLine) return line
  throw problem(`${name}="${shown(text)}" is not a line number`)
}

/** What nearly all numbers are: one to six digits, and nothing else; -1 for others. Tried first, for millions of lines. */
function shortNumber(value: string | undefined): number {
  if (value === undefined || value.length === 0 || value.length > 6) return -1
  let number = 0
  for (let at = 0; at < value.length; at++) {
    const digit = value.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = 10 * number + digit
  }
  return number
}

/** A whole number from 0, or undefined for anything else. */
export function wholeNumber(value: string | undefined): number | undefined {
  if (value === undefined || !/^\s*\d{1,15}(?:\.0+)?\s*$/.test(value)) return undefined
  return Number(value)
}

/** A whole number from 0 that the totals depend on. */
export function count(value: string | undefined, name: string): number {
  const number = wholeNumber(value)
  if (number === undefined) throw problem(`${name}="${shown(value ?? '')}" is not a count`)
  return number
}

/** covered and total, where both are there and possible. */
export function statedCount(
  covered: string | undefined,
  total: string | undefined,
): Count | undefined {
  const [part, whole] = [wholeNumber(covered), wholeNumber(total)]
  return part === undefined || whole === undefined || part > whole
    ? undefined
    : { covered: part, total: whole }
}

export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
