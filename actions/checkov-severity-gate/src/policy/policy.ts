// What a policy file says, as plain data, and how it is read. What follows from it is decided in gate/.

import { didYouMeanHint, readYamlFile, type YamlMapping, type YamlValue } from '@slipway/action-kit'
import { type Severity, severities } from '../severity/levels.js'
import { isPattern, type Scope } from './scope.js'

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
  /** Severities at or above which a skip is not honoured, and patterns of ids. */
  forbid: { severities: Severity[]; checks: string[] }
  /** No skip is honoured. */
  countAsFindings: boolean
}

export const noPolicy: Policy = {
  severities: [],
  rules: [],
  waivers: [],
  inlineSkips: {
    requireReason: false,
    forbid: { severities: [], checks: [] },
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
  for (const id of checks) {
    if (isPattern(id) && id.replaceAll('*', '') === '') {
      check?.problem(
        'a pattern of `*` alone names every check there is; name at least a family, such as CKV_SECRET_*',
      )
    }
  }
  return {
    checks,
    paths: keys.get('paths')?.texts() ?? [],
    resources: keys.get('resources')?.texts() ?? [],
  }
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
  const paths = keys.need('paths')?.texts() ?? []
  const tiers: Partial<Tiers> = {}
  for (const [key, tier] of Object.entries(tierKeys)) {
    const limit = keys.get(key)?.choice([...severities, noTier])
    if (limit) tiers[tier] = limit
  }
  if (Object.keys(tiers).length === 0) {
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
  const asSeverity = (text: string) => severities.find((name) => name === text.toUpperCase())
  for (const text of forbidden) {
    if (asSeverity(text) || /[_*]/.test(text)) continue
    forbid?.problem(
      `"${text.slice(0, 40)}" is neither a severity nor the id of a check${didYouMeanHint(text, severities)}`,
    )
  }
  return {
    requireReason: keys.get('require-reason')?.boolean() ?? false,
    forbid: {
      severities: forbidden.flatMap((text) => asSeverity(text) ?? []),
      checks: forbidden.filter((text) => !asSeverity(text)),
    },
    countAsFindings: keys.get('count-as-findings')?.boolean() ?? false,
  }
}
