// What a run found, as plain data: what the JSON report, the job summary and the comment are made of, and the outputs.

import { fingerprint } from './baseline/baseline.js'
import type { Finding, ScanReport } from './findings/finding.js'
import type { JudgedFinding, State, Tier, Verdict } from './gate/judge.js'
import { blockingFailures, severityNote, waiverWarning } from './gate/reasons.js'
import type { JudgedWaiver } from './gate/waivers.js'
import type { Tiers } from './policy/policy.js'
import { type Severity, severities } from './severity/levels.js'
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
      ...severityNote(
        findings,
        scans.some(({ isKeyless }) => isKeyless),
      ),
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
