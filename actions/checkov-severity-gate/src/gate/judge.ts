// The verdict on the findings: what each one's severity is, whether something excuses it, which tier it is in, and what fails. Pure.

import { deduplicate } from '../findings/deduplicate.js'
import type { LocatedFinding } from '../findings/located.js'
import {
  type InlineSkipRules,
  noTier,
  type PathRule,
  type Policy,
  type TierLimit,
  type Tiers,
} from '../policy/policy.js'
import { inScope, isPattern, type Matcher, matchesPattern } from '../policy/scope.js'
import { bySeverity, isAtLeast, type Severity } from '../severity/levels.js'
import {
  type ResolvedSeverity,
  resolveSeverity,
  type SeverityOverride,
  sortOverrides,
} from '../severity/resolve.js'
import type { SeverityProfile } from '../severity/table.js'
import { type JudgedWaiver, judgeWaivers, type OpenWaiver } from './waivers.js'

/** `count`: neither blocks nor is shown line by line. */
export type Tier = 'block' | 'warn' | 'log' | 'count'

/** Why a finding counts, or does not. */
export type State =
  | 'open'
  /** A comment in the code skips it. */
  | 'skipped'
  | 'waived'
  /** The baseline has it. */
  | 'baselined'
  /** Not in what the pull request changes. */
  | 'out-of-scope'

export interface JudgedFinding {
  located: LocatedFinding
  severity: ResolvedSeverity
  tier: Tier
  state: State
  /** What a reader must know of it beyond that: why a skip is not honoured, since when a waiver has expired. */
  note: string
  /** It blocks or not together with the others of its severity, by their number. */
  isLimited: boolean
}

export interface GateOptions {
  policy: Policy
  profile: SeverityProfile
  tiers: Tiers
  unknown: Exclude<Tier, 'count'>
  /** The most findings of a severity that pass. Where given, the number decides in place of `blockOn`. */
  limits: Partial<Record<Severity, number>>
  /** `YYYY-MM-DD`, in UTC. */
  today: string
  isBaselined: Matcher
  isInChange: Matcher
}

export interface Verdict {
  /** Blocking ones first, then by severity, file and line. */
  findings: JudgedFinding[]
  waivers: JudgedWaiver[]
  /** Severities with more open findings than their limit. */
  exceeded: { severity: Severity; count: number; limit: number }[]
}

export function judge(located: readonly LocatedFinding[], options: GateOptions): Verdict {
  const { policy } = options
  const overrides = overridesOf(policy)
  const waivers = judgeWaivers(policy.waivers, options.today)
  const rules = policy.rules.map((rule) => ({ rule, matches: underPaths(rule) }))

  const findings = deduplicate(located).map((one): JudgedFinding => {
    const severity = resolveSeverity(one, { overrides, profile: options.profile })
    const rule = rules.find(({ matches }) => matches(one))?.rule
    const tiers = { ...options.tiers, ...rule?.tiers }
    // Where a rule says that nothing blocks, that holds for what nobody has rated, too.
    const mayBlock = options.unknown !== 'block' || rule?.tiers.blockOn !== noTier
    const unknown = mayBlock ? options.unknown : 'warn'
    const tier = tierOf(severity.severity, tiers, unknown)
    const { state, note, mustBlock } = stateOf(one, { severity, tier }, waivers, options)
    const judged = { located: one, severity, state, note, isLimited: false }
    if (mustBlock) return { ...judged, tier: 'block' }
    const hasLimit =
      severity.severity !== undefined &&
      options.limits[severity.severity] !== undefined &&
      rule?.tiers.blockOn === undefined
    if (!hasLimit || state !== 'open') return { ...judged, tier }
    const lower = tierOf(severity.severity, { ...tiers, blockOn: noTier }, unknown)
    return { ...judged, tier: lower, isLimited: true }
  })

  const limited = findings.filter(({ isLimited }) => isLimited)
  const exceeded = exceededLimits(limited, options.limits)
  for (const judged of limited) {
    const isOver = exceeded.some(({ severity }) => severity === judged.severity.severity)
    if (isOver) judged.tier = 'block'
  }
  return {
    findings: findings.toSorted(byWeight),
    waivers: waivers.map(({ judged }) => judged),
    exceeded,
  }
}

export const isBlocking = ({ tier, state }: JudgedFinding) => tier === 'block' && state === 'open'

/** What is said of a finding before anything excuses it. */
type Rated = Pick<JudgedFinding, 'severity' | 'tier'>

function stateOf(
  one: LocatedFinding,
  rated: Rated,
  waivers: readonly OpenWaiver[],
  { policy, isBaselined, isInChange }: GateOptions,
): { state: State; note: string; mustBlock: boolean } {
  const plainly = (state: State, note = '') => ({ state, note, mustBlock: false })
  const skip = one.finding.result === 'skipped' ? skipProblem(one, rated, policy.inlineSkips) : ''
  if (one.finding.result === 'skipped' && skip === '') return plainly('skipped')

  const matching = waivers.filter(({ matches }) => matches(one))
  for (const { judged } of matching) judged.matched++
  const active = matching.find(({ judged }) => judged.state !== 'expired')
  if (active)
    return plainly(
      'waived',
      `waived by ${active.judged.waiver.owner}: ${active.judged.waiver.reason}`,
    )
  const [expired] = matching
  // Somebody has promised to mend it by that day, so no baseline makes it permanent.
  if (!expired && isBaselined(one)) return plainly('baselined')
  if (!isInChange(one)) return plainly('out-of-scope')
  if (!expired) return plainly('open', skip)
  const { expires, owner } = expired.judged.waiver
  return { state: 'open', note: `its waiver expired on ${expires}; ask ${owner}`, mustBlock: true }
}

/** Why an inline skip is not honoured; empty when it is. */
function skipProblem(
  { finding }: LocatedFinding,
  { severity: { severity }, tier }: Rated,
  { requireReason, forbid, countAsFindings }: InlineSkipRules,
): string {
  if (countAsFindings) return 'skipped in the code, which the policy does not honour'
  const isForbidden =
    forbid.checks.some((check) => matchesPattern(check, finding.checkId)) ||
    forbid.tiers.some((one) => tier === one || tier === 'block') ||
    (severity !== undefined && forbid.severities.some((limit) => isAtLeast(severity, limit)))
  if (isForbidden) return 'skipped in the code, which the policy forbids for it'
  const reason = finding.skipReason?.trim() ?? ''
  // What Checkov writes when nobody gave one (its sarif.py and record.py).
  const isSilent = reason === '' || /^no comment provided\.?$/i.test(reason)
  return requireReason && isSilent
    ? 'skipped in the code without the reason that the policy asks for'
    : ''
}

function tierOf(severity: Severity | undefined, tiers: Tiers, unknown: Tier): Tier {
  if (severity === undefined) return unknown
  const reaches = (limit: TierLimit) => limit !== noTier && isAtLeast(severity, limit)
  if (reaches(tiers.blockOn)) return 'block'
  if (reaches(tiers.warnOn)) return 'warn'
  return reaches(tiers.logOn) ? 'log' : 'count'
}

function exceededLimits(
  limited: readonly JudgedFinding[],
  limits: GateOptions['limits'],
): Verdict['exceeded'] {
  return (Object.entries(limits) as [Severity, number | undefined][]).flatMap(
    ([severity, limit]) => {
      const count = limited.filter((judged) => judged.severity.severity === severity).length
      return limit !== undefined && count > limit ? [{ severity, count, limit }] : []
    },
  )
}

function overridesOf({ severities }: Policy): SeverityOverride[] {
  const overrides = severities.map(({ scope, severity, reason }): SeverityOverride => {
    const isScoped = scope.paths.length + scope.resources.length > 0
    const exactness = isScoped ? 'scoped' : 'exact'
    return {
      severity,
      reason: reason || 'the policy says so',
      exactness: scope.checks.some(isPattern) ? 'wildcard' : exactness,
      matches: inScope(scope),
    }
  })
  return sortOverrides(overrides)
}

const underPaths = ({ paths }: PathRule): Matcher =>
  inScope({ checks: ['*'], paths, resources: [] })

const order: Record<Tier, number> = { block: 0, warn: 1, log: 2, count: 3 }

function byWeight(a: JudgedFinding, b: JudgedFinding): number {
  return (
    Number(a.state !== 'open') - Number(b.state !== 'open') ||
    order[a.tier] - order[b.tier] ||
    bySeverity(a.severity.severity, b.severity.severity) ||
    compare(a.located.path, b.located.path) ||
    a.located.line - b.located.line ||
    compare(a.located.finding.checkId, b.located.finding.checkId) ||
    compare(a.located.finding.resource, b.located.finding.resource)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
