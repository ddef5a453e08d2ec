// The rules of the gate: what each is about and what it asks. Those of the input `rules` are read here; what else a rule knows comes
// from inputs.ts. Judging is in judge.ts.

import { didYouMeanHint, parseYaml, UserError } from '@slipway/action-kit'
import { type Decimal, decimalText, parseDecimal, parsePercentage } from './exact.js'
import { compileGlobs, type Globs } from './globs.js'
import { type GateMetric, gateMetrics } from './measure.js'

export interface Rule {
  /** Empty for the inputs that are about everything. */
  name: string
  scope: Scope
  checks: Check[]
}

export type Scope =
  | { kind: 'total' }
  /** All that match, together. */
  | { kind: 'files'; globs: Globs }
  /** Each file, each folder on its own. */
  | { kind: 'per-file'; globs: Globs }
  | { kind: 'per-package'; globs: Globs }

/** `input` is how the user calls it: `min-lines`. */
export type Check =
  | { kind: 'min'; input: string; metric: GateMetric; threshold: Decimal }
  | { kind: 'patch'; input: string; metric: PatchMetric; threshold: Decimal }
  /** Percentage points. */
  | { kind: 'drop'; input: string; metric: GateMetric; allowed: Decimal }
  /** Lines (or whatever the metric counts) that are missing to the base's share. */
  | { kind: 'drop-count'; input: string; metric: GateMetric; allowed: bigint }

export type PatchMetric = 'lines' | 'branches'

/** Which checks there are, by the input that asks for them; `dropMetric`: what a drop is measured in. */
export const checkKinds: Readonly<
  Record<string, (text: string, dropMetric: GateMetric) => Omit<Check, 'input'>>
> = {
  ...Object.fromEntries(
    gateMetrics.map((metric) => [
      `min-${metric}`,
      (text: string) => ({ kind: 'min', metric, threshold: parsePercentage(text) }),
    ]),
  ),
  'min-patch': (text) => ({ kind: 'patch', metric: 'lines', threshold: parsePercentage(text) }),
  'min-patch-branches': (text) => ({
    kind: 'patch',
    metric: 'branches',
    threshold: parsePercentage(text),
  }),
  'max-drop': (text, metric) => ({ kind: 'drop', metric, allowed: parseDecimal(text) }),
  'max-drop-lines': (text, metric) => ({
    kind: 'drop-count',
    metric,
    allowed: wholeNumber(text),
  }),
}

/** @throws UserError */
export function readCheck(input: string, text: string, dropMetric: GateMetric): Check {
  const read = checkKinds[input]
  if (!read) throw new Error(`no check is called ${input}`)
  return { ...read(text, dropMetric), input } as Check
}

export const asksPatch = (rules: readonly Rule[], metric?: PatchMetric): boolean =>
  rules.some(({ checks }) =>
    checks.some((check) => check.kind === 'patch' && (!metric || check.metric === metric)),
  )

export const asksBaseline = (rules: readonly Rule[]): boolean =>
  rules.some(({ checks }) => checks.some(({ kind }) => kind === 'drop' || kind === 'drop-count'))

/** Elsewhere (JaCoCo, for one) thresholds are fractions: 0.8 is 80 % there, and next to nothing here. */
export function fractionWarnings(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ name, checks }) =>
    checks.flatMap((check) => {
      if (check.kind !== 'min' && check.kind !== 'patch') return []
      const { units, digits } = check.threshold
      if (units === 0n || units >= 10n ** BigInt(digits)) return []
      const where = name === '' ? check.input : `${name}: ${check.input}`
      const text = decimalText(check.threshold)
      return [`${where}: ${text} means ${text} %, which hardly anything fails; write 80 for 80 %`]
    }),
  )
}

export const allowedText = ({ allowed }: { allowed: Decimal | bigint }): string =>
  typeof allowed === 'bigint' ? String(allowed) : decimalText(allowed)

const scopeKeys = ['files', 'package', 'per-file', 'per-package'] as const
const maxRules = 200

/** The input `rules`: a list of mappings, as YAML or JSON. @throws UserError with every mistake */
export function parseRules(text: string, dropMetric: GateMetric): Rule[] {
  const list = parseYaml(text)
  if (!Array.isArray(list) || list.length === 0) {
    throw new UserError(
      'it has to be a list of rules, each such as `{ name: payments, files: "src/payments/**", min-lines: 95 }`',
    )
  }
  if (list.length > maxRules) throw new UserError(`${list.length} rules are more than ${maxRules}`)
  const problems: string[] = []
  const rules = list.flatMap((value: unknown, index): Rule[] => {
    const found: string[] = []
    const rule = readRule(value, dropMetric, found)
    const name = rule.name ? `rule ${JSON.stringify(rule.name)}` : `rule ${index + 1}`
    problems.push(...found.map((problem) => `${name}: ${problem}`))
    return [rule]
  })
  const names = rules.map(({ name }) => name).filter(Boolean)
  for (const name of new Set(names)) {
    if (names.indexOf(name) !== names.lastIndexOf(name)) {
      problems.push(`two rules are called ${JSON.stringify(name)}; give each a name of its own`)
    }
  }
  if (problems.length > 0) throw new UserError(problems)
  return rules
}

function readRule(value: unknown, dropMetric: GateMetric, problems: string[]): Rule {
  const rule: Rule = { name: '', scope: { kind: 'total' }, checks: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(
      'it has to be a mapping such as `{ name: payments, files: "src/**", min-lines: 95 }`',
    )
    return rule
  }
  const known = ['name', ...scopeKeys, ...Object.keys(checkKinds)]
  for (const [key, content] of Object.entries(value)) {
    try {
      if (key === 'name') rule.name = oneLine(content)
      else if (isScopeKey(key)) rule.scope = readScope(key, content)
      else if (Object.hasOwn(checkKinds, key)) {
        rule.checks.push(readCheck(key, scalar(content), dropMetric))
      } else {
        const hint = didYouMeanHint(key, known) || `; known are ${known.join(', ')}`
        throw new UserError(`unknown key${hint}`)
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems.map((problem) => `${JSON.stringify(key)}: ${problem}`))
    }
  }
  const scopes = scopeKeys.filter((key) => Object.hasOwn(value, key))
  if (!Object.hasOwn(value, 'name')) problems.push('it needs a `name`')
  if (scopes.length !== 1) {
    const what = scopes.length === 0 ? 'one of them is missing' : `not ${scopes.join(' and ')}`
    problems.push(`it has to say what it is about, by one of ${scopeKeys.join(', ')}; ${what}`)
  }
  if (!Object.keys(value).some((key) => Object.hasOwn(checkKinds, key))) {
    problems.push(
      `it asks nothing, so it could never fail; give it one of ${Object.keys(checkKinds).join(', ')}`,
    )
  }
  return rule
}

const isScopeKey = (key: string): key is (typeof scopeKeys)[number] =>
  (scopeKeys as readonly string[]).includes(key)

function readScope(key: (typeof scopeKeys)[number], content: unknown): Scope {
  if (key !== 'package') return { kind: key, globs: compileGlobs(texts(content)) }
  const folder = oneLine(content).replace(/^\.\//, '').replace(/\/+$/, '')
  const literal = folder.replace(/[\\*?[\](){}!+@]/g, '\\$&')
  return { kind: 'files', globs: compileGlobs([folder === '.' ? '**' : `${literal}/**`]) }
}

function texts(content: unknown): string[] {
  const list: unknown[] = Array.isArray(content) ? content : [content]
  if (list.length === 0) throw new UserError('it is empty')
  return list.map(oneLine)
}

function oneLine(content: unknown): string {
  if (typeof content !== 'string' || !content.trim() || content.includes('\n')) {
    throw new UserError('it has to be a text of one line')
  }
  return content.trim()
}

function scalar(content: unknown): string {
  if (typeof content === 'number' || typeof content === 'string') return String(content)
  throw new UserError('it has to be a number')
}

function wholeNumber(text: string): bigint {
  if (!/^\d{1,12}$/.test(text.trim())) {
    throw new UserError(`${JSON.stringify(text)} is not a whole number`)
  }
  return BigInt(text.trim())
}
