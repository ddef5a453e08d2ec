// One finding once, however many reports hold it: Checkov prints cumulative reports for several directories, and the same scan may
// come as JSON and as SARIF.

import { bySeverity, parseSeverity } from '../severity/levels.js'
import type { LocatedFinding } from './located.js'

/** Of equal findings the worse one stays: failed before skipped, then by what the reports say of the severity. */
export function deduplicate(located: readonly LocatedFinding[]): LocatedFinding[] {
  const identityOf = identities(located)
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
 * A finding's identity is check, file and resource. One report may hold several such: the same resource at two places, or, in SARIF and
 * GitLab's format, which have no resources, several at the same place (a module that is used twice). They count as often as the report
 * that has most of them says; the first of one report is the first of another, as not every format knows the lines of all.
 */
function identities(located: readonly LocatedFinding[]): (one: LocatedFinding) => string {
  const lines = new Map<string, Set<number>>()
  for (const one of located) {
    const key = keyInReport(one)
    lines.set(key, (lines.get(key) ?? new Set()).add(one.line))
  }
  const ranks = new Map<string, Map<number, number>>()
  for (const [key, known] of lines) {
    const sorted = [...known].sort((a, b) => a - b)
    ranks.set(key, new Map(sorted.map((line, rank) => [line, rank])))
  }
  const seen = new Map<string, number>()
  return (one) => {
    const key = keyInReport(one)
    if (one.finding.resource) return `${keyOf(one)} ${ranks.get(key)?.get(one.line)}`
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return `${keyOf(one)} ${ordinal}`
  }
}

function keyOf(one: LocatedFinding): string {
  const { checkId, module, resource } = one.finding
  return resource ? JSON.stringify([checkId, one.path, module, resource]) : placeOf(one)
}

const keyInReport = (one: LocatedFinding) => `${one.finding.report}\0${keyOf(one)}`

const placeOf = ({ finding, path, line }: LocatedFinding) =>
  JSON.stringify([finding.checkId, path, line, finding.result])
