// The severity of a finding: the user's override, else the report's own, else the vulnerability's, else the table's, else unknown. The
// way that a finding took is kept, so that the report can say how many took which.

import type { LocatedFinding } from '../findings/located.js'
import { parseSeverity, type Severity, severityOfScore } from './levels.js'
import { rate, type SeverityProfile } from './table.js'

export const severityRoutes = ['override', 'report', 'vulnerability', 'table', 'unknown'] as const
export type SeverityRoute = (typeof severityRoutes)[number]

export interface ResolvedSeverity {
  /** Undefined only by the route `unknown`. */
  severity: Severity | undefined
  route: SeverityRoute
  /** In words: `CVSS 9.8`, the override's own reason, why we rate it so. */
  because: string
}

/** What most findings have for a reason. */
export const vendorsRating = "the vendor's rating"
export const reportsWord = 'the report says so'

/** A user's word on the severity of checks; from the policy file. */
export interface SeverityOverride {
  severity: Severity
  reason: string
  /** How exactly it names the finding; the highest counts, among equals the first. */
  exactness: OverrideExactness
  matches: (located: LocatedFinding) => boolean
}

/** `exact`: an id alone. `scoped`: an id at a path or a resource. `wildcard`: a pattern of ids, scoped or not. */
export type OverrideExactness = 'scoped' | 'exact' | 'wildcard'

const byExactness: Record<OverrideExactness, number> = { scoped: 0, exact: 1, wildcard: 2 }

/** The order that resolveSeverity() wants its overrides in. */
export function sortOverrides(overrides: readonly SeverityOverride[]): SeverityOverride[] {
  return overrides.toSorted((a, b) => byExactness[a.exactness] - byExactness[b.exactness])
}

export function resolveSeverity(
  located: LocatedFinding,
  { overrides, profile }: { overrides: readonly SeverityOverride[]; profile: SeverityProfile },
): ResolvedSeverity {
  const override = overrides.find(({ matches }) => matches(located))
  if (override) {
    return { severity: override.severity, route: 'override', because: override.reason }
  }
  const { finding } = located
  const reported = parseSeverity(finding.reportedSeverity)
  if (reported) return { severity: reported, route: 'report', because: reportsWord }

  const { vulnerability } = finding
  const named = parseSeverity(vulnerability?.severity)
  if (named) return { severity: named, route: 'vulnerability', because: `${vulnerability?.id}` }
  const scored = severityOfScore(vulnerability?.cvss)
  if (scored) {
    return { severity: scored, route: 'vulnerability', because: `CVSS ${vulnerability?.cvss}` }
  }

  const rating = rate(finding.checkId, profile)
  if (!rating) return { severity: undefined, route: 'unknown', because: '' }
  const because = rating.reason || (rating.source === 'vendor' ? vendorsRating : 'our rating')
  return { severity: rating.severity, route: 'table', because }
}
