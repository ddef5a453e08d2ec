// One finding once, however many reports hold it: Checkov prints cumulative reports for several directories, and the same scan may
// come as JSON and as SARIF.

import { bySeverity, parseSeverity } from '../severity/levels.js'
import type { LocatedFinding } from './located.js'

/** Of equal findings the worse one stays: failed before skipped, then by what the reports say of the severity. */
export function deduplicate(located: readonly LocatedFinding[]): LocatedFinding[] {
  const identityOf = identities()
  const byIdentity = new Map<string, LocatedFinding>()
  for (const one of located) {
    const identity = identityOf(one)
    const known = byIdentity.get(identity)
    if (!known || isWorse(one, known)) byIdentity.set(identity, one)
  }
  // What another report names by its resource needs no second mention without.
  const named = new Set<string>()
  for (const one of byIdentity.values()) if (one.finding.resource) named.add(placeOf(one))
  return [...byIdentity.values()].filter(
    (one) => one.finding.resource !== '' || !named.has(placeOf(one)),
  )
}

function isWorse({ finding: a }: LocatedFinding, { finding: b }: LocatedFinding): boolean {
  if (a.result !== b.result) return a.result === 'failed'
  return bySeverity(parseSeverity(a.reportedSeverity), parseSeverity(b.reportedSeverity)) < 0
}

/**
 * A finding's identity is check, place and resource. SARIF and GitLab's format have no resources: there one report's equal findings
 * are of several (a module that is used twice), so the second of one report is the second of another.
 */
function identities(): (one: LocatedFinding) => string {
  const seen = new Map<string, number>()
  return (one) => {
    const { module, resource, report } = one.finding
    if (resource) return JSON.stringify([one.finding.checkId, one.path, one.line, module, resource])
    const place = placeOf(one)
    const inReport = JSON.stringify([report, place])
    const ordinal = (seen.get(inReport) ?? 0) + 1
    seen.set(inReport, ordinal)
    return JSON.stringify([place, ordinal])
  }
}

const placeOf = ({ finding, path, line }: LocatedFinding) =>
  JSON.stringify([finding.checkId, path, line, finding.result])
