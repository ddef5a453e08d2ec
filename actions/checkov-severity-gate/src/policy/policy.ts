// What a policy file says, as plain data, and how it is read. What follows from it is decided in gate/.

import { didYouMeanHint, readYamlFile, type YamlMapping, type YamlValue } from '@slipway/action-kit'
import { type Severity, severities } from '../severity/levels.js'
import { severityTable } from '../severity/table.js'
import { isExclusion, type Scope } from './scope.js'

export interface Policy {
  severities: SeverityRule[]
  rules: PathRule[]
  waivers: Waiver[]
  inlineSkips: InlineSkipRules
}

/** What a check's severity is, by the user's word. */
export interface SeverityRule {
  scope: Scope
  severity: Severity
  reason: string
  line: number
}

/** Other tiers for some paths. The first rule that has a finding's path counts. */
export interface PathRule {
  name: string
  paths: string[]
  tiers: Partial<Tiers>
  line: number
}

export const noTier = 'none'
export type TierLimit = Severity | typeof noTier

/** The least severity that blocks, warns, or is shown at all. */
export interface Tiers {
  blockOn: TierLimit
  warnOn: TierLimit
  logOn: TierLimit
}

export interface Waiver {
  scope: Scope
  reason: string
  owner: string
  /** The last day on which it holds, `YYYY-MM-DD`, in UTC. */
  expires: string
  line: number
}

export interface InlineSkipRules {
  requireReason: boolean
  /** What a skip is not honoured for: severities at or above one of these, tiers, and ids or patterns of them. */
  forbid: { severities: Severity[]; tiers: SkipTier[]; checks: string[] }
  /** No skip is honoured. */
  countAsFindings: boolean
}

const skipTiers = ['block', 'warn'] as const
export type SkipTier = (typeof skipTiers)[number]

export const noPolicy: Policy = {
  severities: [],
  rules: [],
  waivers: [],
  inlineSkips: {
    requireReason: false,
    forbid: { severities: [], tiers: [], checks: [] },
    countAsFindings: false,
  },
}

/** Throws one UserError with all that is wrong, each with file, line and column. */
export function readPolicy(text: string, file: string): Policy {
  return readYamlFile(text, file, (root) => {
    const keys = root.mapping(['version', 'severities', 'rules', 'waivers', 'inline-skips'])
    const version = keys.need('version')
    const number = version?.text()
    if (version && number !== undefined && number !== '1') {
      version.problem(
        `version ${number} of the policy format is not known; this action reads version 1`,
      )
    }
    return {
      severities: listOf(keys, 'severities', readSeverity),
      rules: listOf(keys, 'rules', readRule),
      waivers: listOf(keys, 'waivers', readWaiver),
      inlineSkips: readInlineSkips(keys.get('inline-skips')),
    }
  })
}

function listOf<Item>(
  keys: YamlMapping,
  key: string,
  read: (value: YamlValue) => Item | undefined,
): Item[] {
  return (keys.get(key)?.list() ?? []).flatMap((value) => read(value) ?? [])
}

const scopeKeys = ['check', 'paths', 'resources'] as const

function readScope(keys: YamlMapping): Scope {
  const check = keys.need('check')
  const checks = check?.texts() ?? []
  if (check) for (const id of checks) refuseOtherSpelling(id, check)
  if (checks.some((id) => id.startsWith('*'))) {
    check?.problem(
      'a pattern that begins with `*` names every check there is; name a family, such as CKV_SECRET_*',
    )
  }
  return {
    checks,
    paths: readPaths(keys.get('paths')),
    resources: keys.get('resources')?.texts() ?? [],
  }
}

/** Checkov's ids are compared as they are written, so `ckv-aws-24` would be the id of nothing. */
function refuseOtherSpelling(id: string, value: YamlValue): void {
  const meant = id.toUpperCase().replaceAll('-', '_')
  if (meant !== id && severityTable().has(meant)) {
    value.problem(`no check is called "${id}", did you mean "${meant}"?`)
  }
}

const maxGlobLength = 500

function readPaths(value: YamlValue | undefined): string[] {
  const paths = value?.texts() ?? []
  if (paths.length > 0 && paths.every(isExclusion)) {
    value?.problem('paths with `!` take something out of others; say which those are')
  }
  if (paths.some((path) => path.length > maxGlobLength)) {
    value?.problem(`a glob has at most ${maxGlobLength} characters`)
  }
  return paths
}

function readSeverity(value: YamlValue): SeverityRule | undefined {
  const keys = value.mapping([...scopeKeys, 'severity', 'reason'])
  const scope = readScope(keys)
  const severity = keys.need('severity')?.choice(severities)
  const reason = keys.get('reason')?.text() ?? ''
  return severity && { scope, severity, reason, line: value.line }
}

const tierKeys = { 'block-on': 'blockOn', 'warn-on': 'warnOn', 'log-on': 'logOn' } as const

function readRule(value: YamlValue): PathRule | undefined {
  const keys = value.mapping(['name', 'paths', ...Object.keys(tierKeys)])
  const name = keys.need('name')?.text()
  const paths = readPaths(keys.need('paths'))
  const tiers: Partial<Tiers> = {}
  for (const [key, tier] of Object.entries(tierKeys)) {
    const limit = keys.get(key)?.choice([...severities, noTier])
    if (limit) tiers[tier] = limit
  }
  if (name !== undefined && !Object.keys(tierKeys).some((key) => keys.has(key))) {
    value.problem('this rule changes nothing; give it block-on, warn-on or log-on')
  }
  return name === undefined ? undefined : { name, paths, tiers, line: value.line }
}

function readWaiver(value: YamlValue): Waiver | undefined {
  const keys = value.mapping([...scopeKeys, 'reason', 'owner', 'expires'])
  const scope = readScope(keys)
  const reason = keys.need('reason')?.text()
  const owner = keys.need('owner')?.text()
  const expires = keys.need('expires')
  const date = expires?.text()
  if (expires && date !== undefined && !isDate(date)) {
    expires.problem(
      `"${date.slice(0, 40)}" is not a date; write YYYY-MM-DD, the last day on which the waiver holds`,
    )
  }
  if (reason === undefined || owner === undefined || date === undefined) return undefined
  return { scope, reason, owner, expires: date, line: value.line }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function readInlineSkips(value: YamlValue | undefined): InlineSkipRules {
  if (!value) return noPolicy.inlineSkips
  const keys = value.mapping(['require-reason', 'forbid', 'count-as-findings'])
  const forbid = keys.get('forbid')
  const forbidden = forbid?.texts() ?? []
  const severitiesIn: Severity[] = []
  const tiers: SkipTier[] = []
  const checks: string[] = []
  for (const text of forbidden) {
    const severity = severities.find((name) => name === text.toUpperCase())
    const tier = skipTiers.find((name) => name === text.toLowerCase())
    if (severity) severitiesIn.push(severity)
    else if (tier) tiers.push(tier)
    else if (/[-_*]/.test(text)) {
      if (forbid) refuseOtherSpelling(text, forbid)
      checks.push(text)
    } else {
      forbid?.problem(
        `"${text.slice(0, 40)}" is neither a severity, nor a tier, nor the id of a check${didYouMeanHint(text, [...severities, ...skipTiers])}`,
      )
    }
  }
  return {
    requireReason: keys.get('require-reason')?.boolean() ?? false,
    forbid: { severities: severitiesIn, tiers, checks },
    countAsFindings: keys.get('count-as-findings')?.boolean() ?? false,
  }
}
