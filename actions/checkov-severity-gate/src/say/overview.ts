// The report in a few plain lines: for the log, and in part for the summary. Pure.

import { type Report, type ReportedFinding, versionsOf } from '../report.js'
import { severities } from '../severity/levels.js'
import type { SeverityRoute } from '../severity/resolve.js'

/** What there is, how it is rated, and how it was rated. */
export function overview(report: Report): string[] {
  const { findings, reports, routes } = report
  const formats = [...new Set(reports.map(({ format }) => format))].join(', ')
  const versions = versionsOf(reports).join(', ')
  const from = `${counted(reports.length, 'report')} (${formats})${versions && ` of Checkov ${versions}`}`
  if (findings.length === 0) return [`No findings in ${from}`]
  const open = findings.filter(({ state }) => state === 'open')
  return [
    `${counted(findings.length, 'finding')} in ${from}: ${list(states(findings))}`,
    ...(open.length > 0 ? [`Open are ${list(bySeverityOf(open))}; ${list(tiersOf(open))}`] : []),
    `Severities: ${list(waysOf(report))}`,
    ...(routes.unknown > 0
      ? [
          `No severity is known of ${list(report.unknownIds.slice(0, maxIds))}${report.unknownIds.length > maxIds ? ' …' : ''}: rate them under severities of the policy`,
        ]
      : []),
  ]
}

const maxIds = 100

/** `54 by the built-in table …`, for each way that a severity was found. */
export function waysOf({ routes, severityTable }: Report): string[] {
  const { profile, date, checkovVersion } = severityTable
  const names: Record<SeverityRoute, string> = {
    override: 'by the policy',
    report: 'by the report',
    vulnerability: "by the vulnerability's own rating",
    table: `by the built-in table (profile ${profile}, ratings of ${date}, checks of Checkov ${checkovVersion})`,
    unknown: 'unknown',
  }
  const ways = Object.entries(names).map(([route, name]): [number, string] => [
    routes[route as SeverityRoute],
    name,
  ])
  return ways.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`)
}

const stateNames = {
  open: 'open',
  waived: 'waived',
  baselined: 'in the baseline',
  skipped: 'skipped in the code',
  'out-of-scope': 'not in what changed',
} as const

function states(findings: readonly ReportedFinding[]): string[] {
  return Object.entries(stateNames).flatMap(([state, name]) =>
    countIf(findings, name, (one) => one.state === state),
  )
}

const bySeverityOf = (open: readonly ReportedFinding[]) =>
  [...severities, undefined].flatMap((severity) =>
    countIf(open, severity?.toLowerCase() ?? 'unknown', (one) => one.severity === severity),
  )

const tiersOf = (open: readonly ReportedFinding[]) => [
  `${open.filter(({ tier }) => tier === 'block').length} block`,
  ...countIf(open, 'warn', ({ tier }) => tier === 'warn'),
]

function countIf(
  findings: readonly ReportedFinding[],
  name: string,
  is: (finding: ReportedFinding) => boolean,
): string[] {
  const count = findings.filter(is).length
  return count > 0 ? [`${count} ${name}`] : []
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
const list = (parts: readonly string[]) => parts.join(', ')
