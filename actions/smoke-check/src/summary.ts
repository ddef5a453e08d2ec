// The job summary: the verdict, the checks with what was expected and what came, the monitor's numbers. Pure: a report in,
// Markdown blocks out.

import { code, details, escapeMarkdown, redact, table } from '@slipway/action-kit'
import type { Baseline, CheckReport, MonitorReport, RunReport } from '@slipway/http-checks'
import { latencySeries, sparkline } from './latency-picture.js'
import type { Report } from './report.js'

const MAX_ROWS = 100
const MARKS = { healthy: '✅', unhealthy: '❌', inconclusive: '❓' }
const OUTCOMES = { passed: '✅ passed', failed: '❌ failed', skipped: '⏭️ skipped' }

/** What others wrote, in one line. */
const plain = (text: string) => escapeMarkdown(redact(text))

export function summaryBlocks(report: Report): string[] {
  const { mode, outcome, decision, checks, monitor, baseline, reasons, notes = [] } = report
  const decided = mode === 'baseline' ? '' : `, ${decision}`
  return [
    `### ${MARKS[outcome]} Smoke ${mode}: ${outcome}${decided}`,
    // The table of checks says the same of each.
    checks && !checks.cancelled
      ? ''
      : [...reasons, ...notes].map((reason) => `- ${plain(reason)}`).join('\n'),
    ...(checks ? checkBlocks(checks) : []),
    ...(monitor ? monitorBlocks(monitor) : []),
    ...(baseline ? [baselineTable(baseline)] : []),
    sparklines(report),
  ].filter((block) => block !== '')
}

function checkBlocks({ checks, attempts, durationMs }: RunReport): string[] {
  const failing = checks.filter(({ outcome }) => outcome !== 'passed')
  const passing = checks.filter(({ outcome }) => outcome === 'passed')
  const rows = [...failing, ...passing].slice(0, MAX_ROWS)
  const left = checks.length - rows.length
  return [
    `${passing.length} of ${counted(checks.length, 'check')} passed, after ${counted(attempts, 'attempt')} in ${seconds(durationMs)}.`,
    table(
      ['Check', 'Outcome', 'Attempts', 'Time', 'Version', 'Expected', 'Actual'],
      rows.map((check) => [
        plain(check.name),
        OUTCOMES[check.outcome],
        check.attemptCount,
        seconds(check.durationMs),
        check.version === undefined ? '' : code(redact(check.version)),
        ...expectedAndActual(check),
      ]),
    ),
    left > 0 ? `${left} more checks are in the report.` : '',
  ]
}

function expectedAndActual({ outcome, failures, reason }: CheckReport): [string, string] {
  if (outcome === 'passed') return ['', '']
  if (failures.length === 0) return ['', plain(reason ?? '')]
  const shown = failures.slice(0, 5)
  const expected = shown.map((one) => (one.expected ? `${one.what}: ${one.expected}` : one.what))
  const actual = shown.map((one) =>
    one.note === undefined ? one.actual : `${one.actual}; ${one.note}`,
  )
  return [lines(expected), lines(actual)]
}

const lines = (texts: readonly string[]) => texts.map((text) => plain(text)).join('<br>')

function monitorBlocks(monitor: MonitorReport): string[] {
  const { candidate, control, counts, latency, power, failures, elapsedMs, early } = monitor
  const rate = ({ requests, errors, rate: r, upper }: typeof candidate) => [
    requests,
    errors,
    percent(r),
    percent(upper),
  ]
  return [
    `Watched for ${seconds(elapsedMs)}${early ? ', and decided before the end' : ''}.`,
    table(
      ['', 'Requests', 'Failed', 'Error rate', 'Surely below'],
      [
        ['New version', ...rate(candidate)],
        ...(control ? [['Version before', ...rate(control)]] : []),
        ...(counts
          ? [
              [
                'Load balancer',
                counts.requests,
                counts.errors,
                percent(counts.errors / Math.max(1, counts.requests)),
                '',
              ],
            ]
          : []),
      ],
    ),
    counts?.meanLatencyMs === undefined
      ? ''
      : `The targets answered the load balancer after ${milliseconds(counts.meanLatencyMs)} on average.`,
    latency.checks.length === 0
      ? ''
      : table(
          ['Check', 'Median before', 'Median now', 'p95 before', 'p95 now', 'Slower by', 'Surely'],
          latency.checks
            .slice(0, MAX_ROWS)
            .map(({ check, before, after, deltaMs, deltaLowerMs }) => [
              plain(check),
              milliseconds(before.p50),
              milliseconds(after.p50),
              milliseconds(before.p95),
              milliseconds(after.p95),
              milliseconds(deltaMs),
              deltaLowerMs !== undefined && deltaLowerMs > 0
                ? `more than ${milliseconds(deltaLowerMs)}`
                : '',
            ]),
        ),
    plain(power),
    failures.length === 0
      ? ''
      : details(
          'The first failures',
          table(
            ['After', 'Times', 'Check', 'Version', 'What'],
            inRows(failures).map(({ atMs, times, check, arm, message }) => [
              seconds(atMs),
              times,
              plain(check),
              arm === 'control' ? 'before' : 'new',
              plain(message),
            ]),
          ),
        ),
  ]
}

/** The same failure again and again takes one row. */
function inRows(failures: MonitorReport['failures']) {
  const rows: (MonitorReport['failures'][number] & { times: number })[] = []
  for (const failure of failures) {
    const { check, arm, message } = failure
    const known = rows.find(
      (row) => row.check === check && row.arm === arm && row.message === message,
    )
    if (known) known.times++
    else rows.push({ ...failure, times: 1 })
  }
  return rows
}

const baselineTable = ({ checks }: Baseline) =>
  table(
    ['Check', 'Requests', 'Failed', 'Median'],
    checks
      .slice(0, MAX_ROWS)
      .map(({ name, requests, errors, latenciesMs }) => [
        plain(name),
        requests,
        errors,
        milliseconds(latenciesMs.toSorted((a, b) => a - b)[Math.floor(latenciesMs.length / 2)]),
      ]),
  )

/** One attempt is no course of anything. */
function sparklines(report: Report): string {
  const series = latencySeries(report).filter(({ points }) => points.length > 1)
  return series
    .map(({ name, points }) => {
      const values = points.map(([, ms]) => ms)
      return `${plain(name)} ${code(sparkline(values))} up to ${milliseconds(Math.max(...values))}`
    })
    .join('<br>')
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
const percent = (share: number) => `${Number((share * 100).toPrecision(3))} %`
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
const milliseconds = (ms: number | undefined) => (ms === undefined ? '' : `${ms.toFixed(1)} ms`)
