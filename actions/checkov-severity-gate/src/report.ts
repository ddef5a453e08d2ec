// What a run found, as plain data: what the JSON report, the job summary and the comment are made of, and the outputs.

import { cutText } from '@slipway/action-kit'
import { fingerprint } from './baseline/baseline.js'
import type { Finding, ScanReport } from './findings/finding.js'
import {
  isBlocking,
  type JudgedFinding,
  type State,
  type Tier,
  type Verdict,
} from './gate/judge.js'
import type { JudgedWaiver } from './gate/waivers.js'
import type { Tiers } from './policy/policy.js'
import { parseSeverity, type Severity, severities } from './severity/levels.js'
import { type SeverityRoute, severityRoutes } from './severity/resolve.js'
import { severityCheckovVersion, severityDate } from './severity/severity-data.js'
import type { SeverityProfile } from './severity/table.js'

export interface Report {
  outcome: 'passed' | 'failed'
  /** Findings never fail the step. */
  reportOnly: boolean
  /** Why it failed, those of the scan before those of its findings. */
  failures: string[]
  warnings: string[]
  notes: string[]
  findings: ReportedFinding[]
  waivers: JudgedWaiver[]
  tiers: Tiers
  /** How the findings' severities were found. */
  routes: Record<SeverityRoute, number>
  /** The built-in table: when its ratings were published, and which Checkov it covers. */
  severityTable: { profile: SeverityProfile; date: string; checkovVersion: string }
  /** Ids without any severity. */
  unknownIds: string[]
  reports: ReadReport[]
  /** The commit that was checked out; empty outside of a repository. */
  commit: string
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
  /** What to do, where that is known: `update a from 1.0 to 1.2`. */
  advice: string
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

export interface ReportContext {
  health: { failures: string[]; warnings: string[] }
  scans: readonly ScanReport[]
  /** For messages about its lines. */
  policyFile: string
  warnings: string[]
  notes: string[]
  profile: SeverityProfile
  tiers: Tiers
  reportOnly: boolean
  commit: string
}

export function reportOf(
  { findings, waivers, exceeded }: Verdict,
  { health, scans, policyFile, warnings, notes, profile, tiers, reportOnly, commit }: ReportContext,
): Report {
  const failures = [...health.failures, ...blockingFailures(findings, exceeded)]
  const routes = Object.fromEntries(severityRoutes.map((route) => [route, 0]))
  for (const { severity } of findings) routes[severity.route] = (routes[severity.route] ?? 0) + 1
  const unknown = findings.filter(({ severity }) => severity.severity === undefined)
  return {
    outcome: failures.length > 0 ? 'failed' : 'passed',
    reportOnly,
    failures,
    warnings: [
      ...health.warnings,
      ...warnings,
      ...waivers.flatMap((one) => waiverWarning(one, policyFile)),
    ],
    notes: [
      ...severityNote(findings, scans),
      ...notes,
      ...scans.flatMap((scan) => scan.notes.map((note) => `${scan.file}: ${note}`)),
    ],
    findings: findings.map(reported),
    waivers,
    tiers,
    routes: routes as Record<SeverityRoute, number>,
    severityTable: { profile, date: severityDate, checkovVersion: severityCheckovVersion },
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
    commit,
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
    advice: adviceOn(finding),
    guideline,
    skipReason,
    fingerprint: fingerprint(located),
  }
}

function adviceOn({ vulnerability, checkType }: Finding): string {
  if (vulnerability) {
    const { packageName, packageVersion, fixedIn } = vulnerability
    return fixedIn
      ? `update ${packageName} from ${packageVersion} to ${fixedIn}`
      : `no fix of ${packageName} ${packageVersion} is known to the report`
  }
  return checkType === 'secrets' ? 'revoke it, then take it out of the code' : ''
}

const maxNamed = 5
/** Names are as long as others make them. */
const maxNameLength = 300

function blockingFailures(
  findings: readonly JudgedFinding[],
  exceeded: Verdict['exceeded'],
): string[] {
  const limits = exceeded.map(
    ({ severity, count, limit }) =>
      `max-${severity.toLowerCase()}: ${counted(count)} ${severity}, ${limit} may be`,
  )
  const over = new Set<Severity | undefined>(exceeded.map(({ severity }) => severity))
  const others = findings.filter(
    (judged) =>
      isBlocking(judged) &&
      (judged.severity.severity === undefined || !over.has(judged.severity.severity)),
  )
  if (others.length === 0) return limits
  // An expired waiver is worth more words than one more finding.
  const worthTelling = others.toSorted((a, b) => Number(b.note !== '') - Number(a.note !== ''))
  const named = worthTelling.slice(0, maxNamed).map(({ located, severity, note }) => {
    const { finding, path, line } = located
    const place = `${cutText(path, maxNameLength) || '(no path)'}:${line}`
    const what = `${severity.severity ?? 'UNKNOWN'} ${cutText(finding.checkId, maxNameLength)} at ${place}`
    return `\n  ${note ? `${what} (${note})` : what}`
  })
  const more = others.length > maxNamed ? `\n  and ${others.length - maxNamed} more` : ''
  const verb = others.length === 1 ? 'finding blocks' : 'findings block'
  return [...limits, `${others.length} ${verb}:${named.join('')}${more}`]
}

const counted = (count: number) => (count === 1 ? '1 finding is' : `${count} findings are`)

function waiverWarning({ waiver, state, daysLeft, matched }: JudgedWaiver, file: string): string[] {
  const { scope, line, expires, owner } = waiver
  const name = `The waiver of ${scope.checks.join(', ')} (${file}, line ${line})`
  if (matched === 0) {
    return [`${name} matches no finding; mend its check, paths or resources, or remove it`]
  }
  if (state === 'expired') return [`${name} expired on ${expires}; ask ${owner}`]
  const days = daysLeft === 1 ? '1 day' : `${daysLeft} days`
  return state === 'expiring' ? [`${name} holds until ${expires}, ${days} more; ask ${owner}`] : []
}
