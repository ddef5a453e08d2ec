// The smoke checks in the job summary. Pure: a report in, Markdown blocks out. What servers answered is escaped.

import { details, escapeMarkdown, redact, table } from '@slipway/action-kit'
import type { CheckReport, MonitorReport, RunReport } from '@slipway/http-checks'
import type { SmokeReport } from './smoke-report.js'

const MOST_ROWS = 50
const marks = { passed: '✅', failed: '❌', skipped: '⏭️' }
const verdictMarks = { healthy: '✅', unhealthy: '❌', inconclusive: '❔' }

export function smokeBlocks({ outcome, file, checks, monitor }: SmokeReport): string[] {
  if (outcome === 'skipped') return []
  if (!checks) return ['#### Smoke checks\n\nNone were made: it did not come to that.']
  return [
    `#### Smoke checks of ${plain(file)}`,
    checksTable(checks),
    ...(monitor ? [monitorBlock(monitor)] : []),
  ]
}

/** What failed first; when all is well the table is folded away. */
function checksTable({ checks, passed, cancelled }: RunReport): string {
  const sorted = [...checks.filter(isBad), ...checks.filter((check) => !isBad(check))]
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map((check) => [
      `${marks[check.outcome]} ${plain(check.name)}`,
      seconds(check.durationMs),
      check.attemptCount,
      plain(check.reason ?? ''),
    ])
  const whole = table(['Check', 'Took', 'Attempts', 'What was wrong'], rows, [
    'left',
    'right',
    'right',
    'left',
  ])
  const more = sorted.length > rows.length ? `\n\n… and ${sorted.length - rows.length} more` : ''
  if (passed) return details(`All ${checks.length} hold`, whole + more)
  return cancelled ? `They were broken off.\n\n${whole}${more}` : whole + more
}

const isBad = ({ outcome }: CheckReport) => outcome !== 'passed'

function monitorBlock({
  verdict,
  reasons,
  power,
  elapsedMs,
  candidate,
  latency,
  failures,
}: MonitorReport): string {
  const rates = [
    `${candidate.requests} requests in ${seconds(elapsedMs)}, ${candidate.errors} failed`,
    latency.deltaMs === undefined
      ? ''
      : `median latency ${latency.deltaMs >= 0 ? '+' : '−'}${Math.abs(latency.deltaMs).toFixed(1)} ms`,
  ]
  const lines = [
    `${verdictMarks[verdict]} **Monitor: ${verdict}.** ${rates.filter(Boolean).join(', ')}.`,
    ...[...reasons, power].map((reason) => `- ${plain(reason)}`),
  ]
  const first = failures
    .slice(0, 10)
    .map(({ atMs, check, message }) => [seconds(atMs), plain(check), plain(message)])
  if (first.length > 0) {
    lines.push('', details('The first failures', table(['After', 'Check', 'What'], first)))
  }
  return lines.join('\n')
}

const plain = (text: string): string => escapeMarkdown(redact(text))

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
