// What a run found, as plain data: what the JSON report, the job summary and the comment are made of, and the outputs.

import { fingerprint } from './baseline/baseline.js'
import type { ScanReport } from './findings/finding.js'
import {
  isBlocking,
  type JudgedFinding,
  type State,
  type Tier,
  type Verdict,
} from './gate/judge.js'
import type { JudgedWaiver } from './gate/waivers.js'
import { parseSeverity, type Severity, severities } from './severity/levels.js'
import { type SeverityRoute, severityRoutes } from './severity/resolve.js'

export interface Report {
  outcome: 'passed' | 'failed'
  /** Why it failed, one sentence each. */
  failures: string[]
  warnings: string[]
  notes: string[]
  findings: ReportedFinding[]
  waivers: JudgedWaiver[]
  /** How the findings' severities were found. */
  routes: Record<SeverityRoute, number>
  /** Ids without any severity. */
  unknownIds: string[]
  reports: ReadReport[]
}

export interface ReadReport {
  name: string
  format: string
  findings: number
  checks: number | undefined
  checkovVersion: string | undefined
}

/** Each version of Checkov that made one of the reports, once. */
export const versionsOf = (reports: readonly ReadReport[]): string[] => [
  ...new Set(reports.flatMap(({ checkovVersion }) => checkovVersion ?? [])),
]

/** Never the code: it may hold the very secret that was found. */
export interface ReportedFinding {
  checkId: string
  name: string
  severity: Severity | undefined
  /** Where that is from. */
  because: string
  tier: Tier
  state: State
  note: string
  path: string
  isResolved: boolean
  line: number
  endLine: number
  resource: string
  guideline: string | undefined
  skipReason: string | undefined
  fingerprint: string
}

export const defaultOutputs = {
  outcome: 'error',
  passed: 'false',
  critical: '',
  high: '',
  medium: '',
  low: '',
  info: '',
  unknown: '',
  blocking: '',
  waived: '',
  baselined: '',
  suppressed: '',
  'checkov-version': '',
  'report-path': '',
  'sarif-path': '',
}

export type OutputName = keyof typeof defaultOutputs

/** All but the paths of files. The severities count what is open. */
export function outputsOf({
  outcome,
  findings,
  reports,
}: Report): Partial<Record<OutputName, string>> {
  const open = findings.filter(({ state }) => state === 'open')
  const count = (is: (finding: ReportedFinding) => boolean) => String(findings.filter(is).length)
  const bySeverity = [...severities, undefined].map((severity) => [
    severity?.toLowerCase() ?? 'unknown',
    String(open.filter((one) => one.severity === severity).length),
  ])
  return {
    outcome,
    passed: String(outcome === 'passed'),
    ...(Object.fromEntries(bySeverity) as Partial<Record<OutputName, string>>),
    blocking: count(({ tier, state }) => tier === 'block' && state === 'open'),
    waived: count(({ state }) => state === 'waived'),
    baselined: count(({ state }) => state === 'baselined'),
    suppressed: count(({ state }) => state === 'skipped'),
    'checkov-version': versionsOf(reports).join(','),
  }
}

export function reportOf(
  { findings, waivers, exceeded }: Verdict,
  {
    health,
    scans,
    notes,
  }: {
    health: { failures: string[]; warnings: string[] }
    scans: readonly ScanReport[]
    notes: string[]
  },
): Report {
  const failures = [...health.failures, ...blockingFailures(findings, exceeded)]
  const routes = Object.fromEntries(severityRoutes.map((route) => [route, 0]))
  for (const { severity } of findings) routes[severity.route] = (routes[severity.route] ?? 0) + 1
  const unknown = findings.filter(({ severity }) => severity.severity === undefined)
  return {
    outcome: failures.length > 0 ? 'failed' : 'passed',
    failures,
    warnings: [...health.warnings, ...waivers.flatMap(waiverWarning)],
    notes: [
      ...severityNote(findings, scans),
      ...notes,
      ...scans.flatMap((scan) => scan.notes.map((note) => `${scan.file}: ${note}`)),
    ],
    findings: findings.map(reported),
    waivers,
    routes: routes as Record<SeverityRoute, number>,
    unknownIds: [...new Set(unknown.map(({ located }) => located.finding.checkId))].toSorted(
      (a, b) => (a < b ? -1 : 1),
    ),
    reports: scans.map(({ file, format, findings: found, checks, checkovVersion }) => ({
      name: file,
      format,
      findings: found.length,
      checks,
      checkovVersion,
    })),
  }
}

/** Most gates on severities let everything pass for this reason, and nobody is told. */
function severityNote(findings: readonly JudgedFinding[], scans: readonly ScanReport[]): string[] {
  const silent = findings.filter(({ located }) => !parseSeverity(located.finding.reportedSeverity))
  if (silent.length === 0) return []
  const why = scans.some(({ isKeyless }) => isKeyless) ? ' (Checkov ran without an API key)' : ''
  return [`${silent.length} of ${findings.length} findings have no severity in the report${why}`]
}

function reported({ located, severity, tier, state, note }: JudgedFinding): ReportedFinding {
  const { finding, path, isResolved, line, endLine } = located
  const { checkId, checkName, module, resource, guideline, skipReason } = finding
  return {
    checkId,
    name: checkName,
    severity: severity.severity,
    because: severity.because,
    tier,
    state,
    note,
    path,
    isResolved,
    line,
    endLine,
    resource: module && resource ? `${module}.${resource}` : resource,
    guideline,
    skipReason,
    fingerprint: fingerprint(located),
  }
}

const maxNamed = 5

function blockingFailures(
  findings: readonly JudgedFinding[],
  exceeded: Verdict['exceeded'],
): string[] {
  const limits = exceeded.map(
    ({ severity, count, limit }) =>
      `max-${severity.toLowerCase()}: ${count} findings are ${severity}, ${limit} may be`,
  )
  const over = new Set<Severity | undefined>(exceeded.map(({ severity }) => severity))
  const others = findings.filter(
    (judged) =>
      isBlocking(judged) &&
      (judged.severity.severity === undefined || !over.has(judged.severity.severity)),
  )
  if (others.length === 0) return limits
  const named = others.slice(0, maxNamed).map(({ located, severity, note }) => {
    const what = `${severity.severity ?? 'UNKNOWN'} ${located.finding.checkId} at ${located.path || '(no path)'}:${located.line}`
    return note ? `${what} (${note})` : what
  })
  const more = others.length > maxNamed ? ` and ${others.length - maxNamed} more` : ''
  const finding = others.length === 1 ? '1 finding blocks' : `${others.length} findings block`
  return [...limits, `${finding}: ${named.join(', ')}${more}`]
}

function waiverWarning({ waiver, state, daysLeft, matched }: JudgedWaiver): string[] {
  const name = `The waiver of ${waiver.scope.checks.join(', ')} (policy, line ${waiver.line})`
  if (matched === 0) return [`${name} matches no finding any more; remove it`]
  if (state === 'expired') return [`${name} expired on ${waiver.expires}; ask ${waiver.owner}`]
  if (state === 'expiring') {
    return [`${name} expires on ${waiver.expires}, in ${daysLeft} days; ask ${waiver.owner}`]
  }
  return []
}
