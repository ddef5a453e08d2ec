// One finding once, however many reports hold it: Checkov prints cumulative reports for several directories, and the same scan may
// come as JSON and as SARIF.

import { bySeverity, parseSeverity } from '../severity/levels.js'
import type { LocatedFinding } from './located.js'

/** Of equal findings the worse one stays: failed before skipped, then by what the reports say of the severity. */
export function deduplicate(located: readonly LocatedFinding[]): LocatedFinding[] {
  const ordinals = ordinalsOf(located)
  const byIdentity = new Map<string, LocatedFinding>()
  for (const [index, one] of located.entries()) {
    const identity = `${keyOf(one)} ${ordinals[index]}`
    const known = byIdentity.get(identity)
    if (!known || isWorse(one, known)) byIdentity.set(identity, one)
  }
  // What another report names by its resource needs no second mention without.
  const left = [...byIdentity.values()]
  if (left.every(({ finding }) => finding.resource !== '')) return left
  const named = new Set(left.filter(({ finding }) => finding.resource !== '').map(placeOf))
  return left.filter((one) => one.finding.resource !== '' || !named.has(placeOf(one)))
}

function isWorse({ finding: a }: LocatedFinding, { finding: b }: LocatedFinding): boolean {
  if (a.result !== b.result) return a.result === 'failed'
  return bySeverity(parseSeverity(a.reportedSeverity), parseSeverity(b.reportedSeverity)) < 0
}

/**
 * A finding's identity is check, file and resource, and which one of these it is: one report may hold several, the same resource at two
 * places, or, in SARIF and GitLab's format, which have no resources, several at the same place (a module that is used twice). They count
 * as often as the report that has most of them says; the first of one report is the first of another, as not every format knows the
 * lines of all.
 */
function ordinalsOf(located: readonly LocatedFinding[]): number[] {
  const reports = new Map<string, Map<string, Map<number, number>>>()
  const linesOf = (one: LocatedFinding): Map<number, number> => {
    const byKey = entryOf(reports, one.finding.report, () => new Map())
    return entryOf(byKey, keyOf(one), () => new Map())
  }
  for (const one of located) linesOf(one).set(one.line, 0)
  for (const byKey of reports.values()) {
    for (const ranks of byKey.values()) {
      if (ranks.size === 1) continue
      const lines = [...ranks.keys()].sort((a, b) => a - b)
      for (const [rank, line] of lines.entries()) ranks.set(line, rank)
    }
  }
  return located.map((one) => {
    const ranks = linesOf(one)
    const ordinal = ranks.get(one.line) ?? 0
    // Without a resource the line is in the key, and each is another.
    if (one.finding.resource === '') ranks.set(one.line, ordinal + 1)
    return ordinal
  })
}

function entryOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const entry = map.get(key) ?? create()
  map.set(key, entry)
  return entry
}

function keyOf(one: LocatedFinding): string {
  const { checkId, module, resource } = one.finding
  return resource ? JSON.stringify([checkId, one.path, module, resource]) : placeOf(one)
}

const placeOf = ({ finding, path, line }: LocatedFinding) =>
  JSON.stringify([finding.checkId, path, line, finding.result])
