// One finding once, however many reports hold it: Checkov prints cumulative reports for several directories, and the same scan may
// come as JSON and as SARIF.

import { bySeverity, parseSeverity } from '../severity/levels.js'
import type { LocatedFinding } from './located.js'

/** Of equal findings the worse one stays: failed before skipped, then by what the reports say of the severity; of two places
 *  the first. */
export function deduplicate(located: readonly LocatedFinding[]): LocatedFinding[] {
  const byIdentity = new Map<string, LocatedFinding>()
  for (const one of located) {
    const identity = identityOf(one)
    const known = byIdentity.get(identity)
    if (!known || isWorse(one, known)) byIdentity.set(identity, one)
  }
  // SARIF has no resources: there the place alone tells findings apart.
  const named = new Set<string>()
  for (const one of byIdentity.values()) if (one.finding.resource) named.add(placeOf(one))
  return [...byIdentity.values()].filter(
    (one) => one.finding.resource !== '' || !named.has(placeOf(one)),
  )
}

function isWorse(one: LocatedFinding, known: LocatedFinding): boolean {
  const [a, b] = [one.finding, known.finding]
  if (a.result !== b.result) return a.result === 'failed'
  const difference = bySeverity(
    parseSeverity(a.reportedSeverity),
    parseSeverity(b.reportedSeverity),
  )
  return difference < 0 || (difference === 0 && one.line < known.line)
}

function identityOf(one: LocatedFinding): string {
  const { checkId, module, resource } = one.finding
  return resource ? JSON.stringify([checkId, one.path, module, resource]) : placeOf(one)
}

const placeOf = ({ finding, path, line }: LocatedFinding) =>
  JSON.stringify([finding.checkId, path, line, finding.result])
