// The report as a file that a later workflow_run posts as a comment. In between it is an artifact of a run that a fork may have changed,
// so it holds data, never Markdown: what is posted is rendered by the action that posts it, from what is checked here.

import { redactedJson, UserError } from '@slipway/action-kit'
import type { Count } from '../coverage/model.js'
import type { Verdict } from '../gate/judge.js'
import { type Figures, gateMetrics } from '../gate/measure.js'
import type { Range } from '../patch/ranges.js'
import type { Report, ReportedBaseline, ReportedPatch } from '../report.js'

export interface HandOff {
  /** As the run claims that left the file. */
  pullRequest: number
  report: Report
}

const kind = 'coverage-gate comment'
const version = 1
/** More of it than fits into a comment is not kept. */
const maxItems = 500
const maxText = 2_000
export const maxHandOffBytes = 4 * 1024 * 1024

export function handOffText({ pullRequest, report }: HandOff): string {
  const { patch } = report
  const content = {
    kind,
    version,
    pullRequest,
    report: {
      ...report,
      notes: [],
      worst: [],
      verdicts: report.verdicts
        .toSorted((a, b) => Number(b.outcome === 'failed') - Number(a.outcome === 'failed'))
        .slice(0, maxItems)
        .map((verdict) => ({ ...verdict, message: verdict.message.slice(0, maxText) })),
      reports: report.reports.slice(0, maxItems),
      patch: patch && {
        ...patch,
        files: patch.files
          .filter(({ uncovered }) => uncovered.length > 0)
          .slice(0, maxItems)
          .map((file) => ({ ...file, uncovered: file.uncovered.slice(0, maxItems) })),
      },
    },
  }
  return redactedJson(content, 1)
}

/** @throws UserError for anything else than such a file */
export function parseHandOff(text: string): HandOff {
  const content = object(parseJson(text), 'the file')
  if (content.kind !== kind || content.version !== version) {
    throw new UserError('it is no file that `comment-file` of this version of coverage-gate wrote')
  }
  const pullRequest = whole(content.pullRequest, 'pullRequest')
  if (pullRequest === 0) throw new UserError('its run was for no pull request')
  return { pullRequest, report: readReport(object(content.report, 'report')) }
}

type Fields = Record<string, unknown>

function readReport(report: Fields): Report {
  const resolved = object(report.resolved, 'resolved')
  return {
    outcome: one(report.outcome, ['passed', 'failed', 'report-only'], 'outcome'),
    reportOnly: report.reportOnly === true,
    verdicts: list(report.verdicts, 'verdicts', readVerdict),
    totals: figures(report.totals, 'totals'),
    baseline: maybe(report.baseline, (value) => readBaseline(object(value, 'baseline'))),
    patch: maybe(report.patch, (value) => readPatch(object(value, 'patch'))),
    worst: [],
    worstMetric: one(report.worstMetric, gateMetrics, 'worstMetric'),
    reports: list(report.reports, 'reports', (entry) => ({
      name: line(entry.name, 'name'),
      format: line(entry.format, 'format'),
      files: whole(entry.files, 'files'),
    })),
    resolved: { found: whole(resolved.found, 'found'), total: whole(resolved.total, 'total') },
    commit: commit(report.commit),
    notes: [],
  }
}

const readVerdict = (entry: Fields): Verdict => ({
  rule: line(entry.rule, 'rule'),
  input: line(entry.input, 'input'),
  subject: line(entry.subject, 'subject'),
  outcome: one(entry.outcome, ['passed', 'failed', 'not-applicable'], 'outcome'),
  message: line(entry.message, 'message'),
})

const readBaseline = (entry: Fields): ReportedBaseline => ({
  where: line(entry.where, 'where'),
  commit: commit(entry.commit),
  metric: one(entry.metric, gateMetrics, 'metric'),
  totals: figures(entry.totals, 'totals'),
  adjusted: figures(entry.adjusted, 'adjusted'),
})

const readPatch = (entry: Fields): ReportedPatch => ({
  base: commit(entry.base),
  lines: count(entry.lines, 'lines'),
  branches: maybe(entry.branches, (value) => count(value, 'branches')),
  files: list(entry.files, 'files', (file) => ({
    path: line(file.path, 'path'),
    lines: count(file.lines, 'lines'),
    uncovered: pairs(file.uncovered),
    isAbsent: file.isAbsent === true,
  })),
})

function figures(value: unknown, what: string): Figures {
  const fields = object(value, what)
  const found: Figures = {}
  for (const metric of gateMetrics) {
    if (fields[metric] !== undefined) found[metric] = count(fields[metric], metric)
  }
  return found
}

function count(value: unknown, what: string): Count {
  const { covered, total } = object(value, what)
  const read = { covered: whole(covered, what), total: whole(total, what) }
  if (read.covered > read.total) throw wrong(what)
  return read
}

function pairs(value: unknown): Range[] {
  if (!Array.isArray(value) || value.length > maxItems) throw wrong('uncovered')
  return value.map((pair: unknown) => {
    const [from, to] = Array.isArray(pair) ? (pair as unknown[]) : []
    return [whole(from, 'uncovered'), whole(to, 'uncovered')]
  })
}

function list<Item>(value: unknown, what: string, read: (entry: Fields) => Item): Item[] {
  if (!Array.isArray(value) || value.length > maxItems) throw wrong(what)
  return value.map((entry) => read(object(entry, what)))
}

function object(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw wrong(what)
}

function whole(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw wrong(what)
}

function line(value: unknown, what: string): string {
  if (typeof value === 'string' && value.length <= 2 * maxText) return value
  throw wrong(what)
}

function commit(value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{0,64}$/.test(value)) return value
  throw wrong('commit')
}

function one<const Value extends string>(
  value: unknown,
  values: readonly Value[],
  what: string,
): Value {
  const found = values.find((known) => known === value)
  if (found === undefined) throw wrong(what)
  return found
}

const maybe = <Value>(value: unknown, read: (value: unknown) => Value): Value | undefined =>
  value === undefined || value === null ? undefined : read(value)

const wrong = (what: string): UserError =>
  new UserError(`${what} is not what coverage-gate writes; was the artifact changed?`)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError('it is no whole JSON', { cause: error })
  }
}
