// The report as Markdown blocks, for the job summary and for the comment. Pure. All names come from others and are escaped.

import { code, details, escapeMarkdown, link, table } from '@slipway/action-kit'
import type { Report, ReportedFinding } from '../report.js'
import { severities } from '../severity/levels.js'

const maxFindings = { short: 20, long: 500 }
const maxIds = 50

export function reportBlocks(report: Report, size: 'short' | 'long'): string[] {
  const { findings } = report
  const open = findings.filter(({ state }) => state === 'open')
  const excused = findings.filter(({ state }) => state === 'skipped' || state === 'waived')
  return [
    report.outcome === 'passed' ? '### Checkov: passed ✅' : '### Checkov: failed ❌',
    list(report.failures),
    countsTable(findings),
    findingsTable('Findings', open, maxFindings[size]),
    list(report.warnings.map((warning) => `⚠️ ${warning}`)),
    excused.length > 0
      ? details(
          `Waived or skipped in the code (${excused.length})`,
          findingsTable('', excused, maxFindings[size]),
        )
      : '',
    routesBlock(report),
    size === 'long' ? list(report.notes) : '',
  ].filter(Boolean)
}

const list = (lines: readonly string[]) =>
  lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')

function countsTable(findings: readonly ReportedFinding[]): string {
  const rows = [...severities, undefined].flatMap((severity) => {
    const some = findings.filter((one) => one.severity === severity)
    if (some.length === 0) return []
    const count = (...states: string[]) => some.filter(({ state }) => states.includes(state)).length
    const blocking = some.filter(({ state, tier }) => state === 'open' && tier === 'block').length
    return [
      [
        severity ?? 'unknown',
        blocking,
        count('open'),
        count('waived'),
        count('baselined'),
        count('skipped'),
        count('out-of-scope'),
      ],
    ]
  })
  if (rows.length === 0) return 'No findings.'
  const headers = [
    'Severity',
    'Blocking',
    'Open',
    'Waived',
    'In the baseline',
    'Skipped',
    'Not changed',
  ]
  return table(headers, rows, ['left', ...headers.slice(1).map(() => 'right' as const)])
}

function findingsTable(title: string, findings: readonly ReportedFinding[], most: number): string {
  if (findings.length === 0) return ''
  const rows = findings
    .slice(0, most)
    .map(({ tier, severity, checkId, guideline, name, path, line, resource, note, skipReason }) => [
      tier,
      severity ?? 'unknown',
      guideline ? link(code(checkId), guideline) : code(checkId),
      [name, note || skipReason]
        .filter(Boolean)
        .map((text) => escapeMarkdown(text ?? ''))
        .join('<br>'),
      code(`${path}:${line}`),
      code(resource),
    ])
  return [
    title && `#### ${title}`,
    table(['Tier', 'Severity', 'Check', 'What', 'Where', 'Resource'], rows),
    findings.length > most ? `… and ${findings.length - most} more` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function routesBlock({ routes, unknownIds, findings }: Report): string {
  if (findings.length === 0) return ''
  const ways = [
    `${routes.override} by the policy`,
    `${routes.report} by the report`,
    `${routes.vulnerability} by the vulnerability's own rating`,
    `${routes.table} by the built-in table (January 2026)`,
    `${routes.unknown} unknown`,
  ]
  const more = unknownIds.length > maxIds ? ' …' : ''
  const unknown =
    unknownIds.length > 0
      ? `. No severity is known of ${unknownIds.slice(0, maxIds).map(code).join(', ')}${more}: rate them in the policy, under ${code('severities')}`
      : ''
  return `How the severities of ${findings.length} findings were found: ${ways.join(', ')}${unknown}.`
}
