// What a run found, as plain data: what the JSON report, the job summary and the comment are made of, and the outputs.

import type { Count } from './coverage/model.js'
import { deltaText, percentText } from './gate/exact.js'
import { failed, type Verdict, verdictName } from './gate/judge.js'
import { type Figures, type GateMetric, gateMetrics } from './gate/measure.js'
import type { Range } from './patch/ranges.js'

export interface Report {
  /** `report-only`: no rule was given, so nothing was judged. */
  outcome: 'passed' | 'failed' | 'report-only'
  /** The rules are told, but do not fail the step. */
  reportOnly: boolean
  verdicts: Verdict[]
  totals: Figures
  /** What the baseline had, as it is and without what was removed since; absent without a baseline. */
  baseline: ReportedBaseline | undefined
  patch: ReportedPatch | undefined
  /** The files with the most uncovered lines (or statements). */
  worst: { path: string; count: Count }[]
  worstMetric: GateMetric
  reports: { name: string; format: string; files: number }[]
  resolved: { found: number; total: number }
  /** The commit that was checked out; empty outside of a repository. */
  commit: string
  notes: string[]
}

export interface ReportedBaseline {
  where: string
  commit: string
  metric: GateMetric
  totals: Figures
  /** The same as `totals` unless code was removed. */
  adjusted: Figures
}

export interface ReportedPatch {
  /** The commit since which it is counted. */
  base: string
  lines: Count
  branches: Count | undefined
  files: {
    path: string
    lines: Count
    uncovered: Range[]
    isAbsent: boolean
  }[]
}

const metricOutputs = {
  'lines-covered': '',
  'lines-total': '',
  'lines-percent': '',
  'branches-covered': '',
  'branches-total': '',
  'branches-percent': '',
  'functions-covered': '',
  'functions-total': '',
  'functions-percent': '',
  'statements-covered': '',
  'statements-total': '',
  'statements-percent': '',
  'combined-covered': '',
  'combined-total': '',
  'combined-percent': '',
}

export const defaultOutputs = {
  outcome: 'error',
  passed: 'false',
  'failed-rules': '[]',
  ...metricOutputs,
  'patch-covered': '',
  'patch-total': '',
  'patch-percent': '',
  'delta-lines': '',
  'uncovered-changed-lines': '',
  'report-path': '',
  'badge-path': '',
  'baseline-path': '',
}

export type OutputName = keyof typeof defaultOutputs

/** All but the paths of files. A metric that no report holds stays empty. */
export function outputsOf(report: Report): Partial<Record<OutputName, string>> {
  const { outcome, verdicts, totals, patch, baseline } = report
  const base = baseline?.adjusted.lines
  return {
    outcome,
    passed: String(outcome === 'passed'),
    'failed-rules': JSON.stringify(failed(verdicts).map(verdictName)),
    ...Object.fromEntries(gateMetrics.flatMap((metric) => countOutputs(metric, totals[metric]))),
    ...Object.fromEntries(countOutputs('patch', patch?.lines)),
    'delta-lines':
      base && base.total > 0 && totals.lines?.total ? deltaText(base, totals.lines) : '',
    'uncovered-changed-lines': patch ? String(patch.lines.total - patch.lines.covered) : '',
  }
}

function countOutputs(name: string, count: Count | undefined): [string, string][] {
  return [
    [`${name}-covered`, count ? String(count.covered) : ''],
    [`${name}-total`, count ? String(count.total) : ''],
    [`${name}-percent`, count ? percentText(count) : ''],
  ]
}

export function outcomeOf(verdicts: readonly Verdict[]): Report['outcome'] {
  if (verdicts.length === 0) return 'report-only'
  return failed(verdicts).length > 0 ? 'failed' : 'passed'
}

const maxWorst = 10

export function worstFiles(
  files: Iterable<readonly [path: string, figures: Figures]>,
  metric: GateMetric,
): Report['worst'] {
  const found: Report['worst'] = []
  for (const [path, figures] of files) {
    const count = figures[metric]
    if (count && count.covered < count.total) found.push({ path, count })
  }
  const missed = ({ count }: Report['worst'][number]) => count.total - count.covered
  return found
    .sort((a, b) => missed(b) - missed(a) || (a.path < b.path ? -1 : 1))
    .slice(0, maxWorst)
}
