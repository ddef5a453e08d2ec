// Whether the scan itself can be believed: that something was scanned, that all of it could be read, and that the tier which blocks could
// ever block. Pure.

import type { ScanReport } from '../findings/finding.js'
import { noTier, type Tiers } from '../policy/policy.js'
import { isAtLeast } from '../severity/levels.js'
import { countRated, type SeverityProfile } from '../severity/table.js'

export interface ScanHealthOptions {
  /** A scan of nothing passes. */
  allowEmpty: boolean
  parseErrors: 'block' | 'warn' | 'ignore'
  profile: SeverityProfile
  tiers: Pick<Tiers, 'blockOn'>
  /** A limit on counts blocks, too. */
  hasLimits: boolean
}

export interface ScanHealth {
  failures: string[]
  warnings: string[]
}

/** A tier that holds less of the rated checks is a gate for show. */
const fewPercent = 5
const maxFiles = 5

export function scanHealth(
  reports: readonly ScanReport[],
  { allowEmpty, parseErrors, profile, tiers, hasLimits }: ScanHealthOptions,
): ScanHealth {
  const health: ScanHealth = { failures: [], warnings: [] }
  // A report of nothing beside others that have checks is a folder without such files; all of them together must have some.
  if (!reports.some(hasChecks)) {
    const names = reports.map(({ file }) => file).join(', ') || 'no report'
    const what = `nothing was scanned: there is no check in ${names}`
    if (allowEmpty) health.warnings.push(`${what} (allow-empty accepts that)`)
    else health.failures.push(`${what}. ${cureOf(reports)}, or set ${whereMeant}`)
  }
  for (const { file, faults } of reports) {
    for (const fault of faults) health.failures.push(`${file}: ${fault}`)
  }
  const unread = unreadFiles(reports)
  if (unread && parseErrors === 'block') {
    health.failures.push(
      `${unread}. What is in them was not checked: mend or exclude them (--skip-path), or set parse-errors: warn`,
    )
  } else if (unread && parseErrors === 'warn') {
    health.warnings.push(`${unread}. What is in them was not checked`)
  }
  const hollow = hollowTier(tiers.blockOn, profile)
  if (hollow && !hasLimits) health.warnings.push(hollow)
  return health
}

const whereMeant = 'allow-empty: true where that is meant'

/** SARIF and GitLab's format list what failed, so a clean scan looks like none. */
function cureOf(reports: readonly ScanReport[]): string {
  const isSilent = reports.some(({ checks }) => checks === undefined)
  return isSilent
    ? 'This format does not say what passed, so nothing shows that anything was checked: give the JSON report as well'
    : 'Checkov says so, too, where its folder does not exist or holds no file that it knows; look at -d and --framework'
}

/** Where the format does not count checks, what it lists is what there is. */
const hasChecks = ({ checks, findings }: ScanReport) => (checks ?? findings.length) > 0

function unreadFiles(reports: readonly ScanReport[]): string {
  const files = [...new Set(reports.flatMap(({ parsingErrors }) => parsingErrors.files))]
  // Reports of one scan in several formats tell of the same files.
  const unnamed = reports.map(({ parsingErrors }) => parsingErrors.count)
  const count = Math.max(files.length, ...unnamed)
  if (count === 0) return ''
  const shown = files.slice(0, maxFiles).join(', ')
  const more = files.length > maxFiles ? ' …' : ''
  return `Checkov could not read ${count} ${count === 1 ? 'file' : 'files'}${shown && `: ${shown}${more}`}`
}

function hollowTier(blockOn: Tiers['blockOn'], profile: SeverityProfile): string {
  if (blockOn === noTier) return 'block-on is none, so no severity blocks'
  const blocking = countRated(profile, (severity) => isAtLeast(severity, blockOn))
  const all = countRated(profile, () => true)
  if (blocking >= (all * fewPercent) / 100) return ''
  return `block-on: ${blockOn} blocks ${blocking} of the ${all} checks that the ${profile} profile rates, so next to nothing; HIGH, or severity-profile: strict, is what most gates mean`
}
