// Rules and measurements to verdicts. Pure, and total: every check of every rule gets its verdict, so that all that fail are told.

import type { Count } from '../coverage/model.js'
import {
  countText,
  type Decimal,
  decimalText,
  deltaText,
  grouped,
  meets,
  moreNeeded,
  moreNeededForDrop,
} from './exact.js'
import { type Figures, type GateMetric, sumFigures, unitOf } from './measure.js'
import { allowedText, type Check, type PatchMetric, type Rule, type Scope } from './rules.js'

export interface Verdict {
  /** The rule's name; empty for the inputs that are about everything. */
  rule: string
  /** `min-lines` … */
  input: string
  /** The file or folder, of a rule that judges each on its own. */
  subject: string
  outcome: 'passed' | 'failed' | 'not-applicable'
  /** With its numbers: `4,797/6,000 = 79.95 % < 80 %, 3 more lines needed`. */
  message: string
}

export interface Measured {
  /** By path. */
  files: ReadonlyMap<string, Figures>
  patch: PatchFigures | undefined
  baseline: BaselineFigures | undefined
}

export interface PatchFigures {
  /** By path: of the changed lines of a file, those that count. */
  files: ReadonlyMap<string, Partial<Record<PatchMetric, Count>>>
  /** Whether any report knows branches at all. */
  hasBranches: boolean
}

/** What a drop is measured against, or why there is nothing. */
export type BaselineFigures =
  | { kind: 'found'; files: ReadonlyMap<string, Figures> }
  | { kind: 'missing'; why: string; fails: boolean }

/** The shares of a rule: one for all, or one for each file or folder. */
interface Part {
  subject: string
  files: Figures[]
  base: Figures[]
  patch: Partial<Record<PatchMetric, Count>>[]
}

export function judge(rules: readonly Rule[], measured: Measured): Verdict[] {
  return rules.flatMap((rule) => {
    const parts = partsOf(rule.scope, measured)
    if (parts.length === 0) return [unmatched(rule, measured)]
    return parts.flatMap((part) =>
      rule.checks.map((check) => ({
        rule: rule.name,
        input: check.input,
        subject: part.subject,
        ...judgeCheck(check, part, measured, rule.scope),
      })),
    )
  })
}

export const failed = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.filter(({ outcome }) => outcome === 'failed')

/** `payments: min-lines of src/a.ts` */
export function verdictName({ rule, input, subject }: Verdict): string {
  const of = subject ? ` of ${subject}` : ''
  return rule ? `${rule}: ${input}${of}` : `${input}${of}`
}

export const verdictText = (verdict: Verdict): string =>
  `${verdictName(verdict)}: ${verdict.message}`

function partsOf(scope: Scope, { files, patch, baseline }: Measured): Part[] {
  const base = baseline?.kind === 'found' ? baseline.files : new Map<string, Figures>()
  const changed = patch?.files ?? new Map<string, Partial<Record<PatchMetric, Count>>>()
  const parts = new Map<string, Part>()
  const partOf = (subject: string): Part => {
    const known = parts.get(subject)
    if (known) return known
    const fresh: Part = { subject, files: [], base: [], patch: [] }
    parts.set(subject, fresh)
    return fresh
  }
  if (scope.kind === 'total') partOf('')
  for (const [path, figures] of files) {
    if (isIn(scope, path)) partOf(subjectOf(scope, path)).files.push(figures)
  }
  for (const [path, figures] of changed) {
    if (isIn(scope, path)) partOf(subjectOf(scope, path)).patch.push(figures)
  }
  for (const [path, figures] of base) {
    // What is gone has no part of its own any more.
    if (isIn(scope, path)) parts.get(subjectOf(scope, path))?.base.push(figures)
  }
  return [...parts.values()]
}

const isIn = (scope: Scope, path: string): boolean =>
  scope.kind === 'total' || scope.globs.matches(path)

function subjectOf(scope: Scope, path: string): string {
  if (scope.kind === 'per-file') return path
  if (scope.kind !== 'per-package') return ''
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
}

function unmatched({ name, scope, checks }: Rule, { files }: Measured): Verdict {
  const patterns = scope.kind === 'total' ? [] : scope.globs.patterns
  return {
    rule: name,
    input: checks[0]?.input ?? '',
    subject: '',
    outcome: 'failed',
    message: `none of the ${grouped(files.size)} measured files matches ${patterns.join(', ')}; paths are those of the repository, such as ${[...files.keys()][0] ?? 'src/a.ts'}`,
  }
}

type Judgement = Pick<Verdict, 'outcome' | 'message'>
const passed = (message: string): Judgement => ({ outcome: 'passed', message })
const failure = (message: string): Judgement => ({ outcome: 'failed', message })
const notApplicable = (message: string): Judgement => ({
  outcome: 'not-applicable',
  message: `not applicable: ${message}`,
})

function judgeCheck(check: Check, part: Part, measured: Measured, scope: Scope): Judgement {
  switch (check.kind) {
    case 'min':
      return judgeMinimum(check, part, scope)
    case 'patch':
      return judgePatch(check, part, measured)
    case 'drop':
    case 'drop-count':
      return judgeDrop(check, part, measured, scope)
  }
}

function judgeMinimum(
  { metric, threshold }: Check & { kind: 'min' },
  part: Part,
  scope: Scope,
): Judgement {
  const count = sumFigures(part.files)[metric]
  const eachAlone = scope.kind === 'per-file' || scope.kind === 'per-package'
  if (part.files.length === 0) return failure('no report measures it')
  if (!count) {
    return failure(
      `no report holds ${metric}${scope.kind === 'total' ? '' : ' of these files'}, so there is nothing to compare; let the coverage tool measure them, or drop the rule`,
    )
  }
  if (count.total === 0) {
    const nothing = `there are no ${metric === 'combined' ? 'lines' : metric} to cover (0 of 0)`
    // An empty file among others is no mistake; a whole project, or a whole rule, without a line is.
    const isFine = metric === 'branches' || metric === 'functions' || eachAlone
    return isFine ? notApplicable(nothing) : failure(`${nothing}, so nothing was measured`)
  }
  return compared(count, threshold, metric)
}

function compared(count: Count, threshold: Decimal, metric: GateMetric): Judgement {
  const [text, limit] = [countText(count, threshold), decimalText(threshold)]
  if (meets(count, threshold)) return passed(`${text} ≥ ${limit} %`)
  const more = moreNeeded(count, threshold)
  return failure(`${text} < ${limit} %, ${grouped(more)} more ${unitOf(metric, more)} needed`)
}

function judgePatch(
  { metric, threshold }: Check & { kind: 'patch' },
  part: Part,
  { patch }: Measured,
): Judgement {
  if (!patch) return failure('the changed lines are not known')
  if (metric === 'branches' && !patch.hasBranches) {
    return failure('no report holds branches, so there is nothing to compare')
  }
  const count: Count = { covered: 0, total: 0 }
  for (const figures of part.patch) {
    count.covered += figures[metric]?.covered ?? 0
    count.total += figures[metric]?.total ?? 0
  }
  if (count.total === 0) return notApplicable(`no changed ${metric} can be covered`)
  return compared(count, threshold, metric)
}

function judgeDrop(
  check: Check & { kind: 'drop' | 'drop-count' },
  part: Part,
  { baseline }: Measured,
  scope: Scope,
): Judgement {
  const { metric } = check
  if (!baseline) return failure('there is no baseline to compare with')
  if (baseline.kind === 'missing') {
    return baseline.fails
      ? failure(`there is no baseline: ${baseline.why}`)
      : notApplicable(`there is no baseline: ${baseline.why}`)
  }
  const head = sumFigures(part.files)[metric]
  const base = sumFigures(part.base)[metric]
  if (!head) return failure(`no report holds ${metric}, so there is nothing to compare`)
  if (!base && (part.base.length > 0 || scope.kind === 'total')) {
    return failure(`the baseline holds no ${metric}, so there is nothing to compare with`)
  }
  if (!base || base.total === 0) return notApplicable('the baseline has none of it')
  if (head.total === 0) return notApplicable('nothing of it is left to cover')
  return check.kind === 'drop' ? comparedDrop(check, base, head) : comparedCount(check, base, head)
}

function comparedDrop(
  { allowed, metric }: Check & { kind: 'drop' },
  base: Count,
  head: Count,
): Judgement {
  const delta = deltaText(base, head, Math.max(2, allowed.digits))
  const change = `${countText(base)} → ${countText(head)} (${signed(delta)} points)`
  const more = moreNeededForDrop(base, head, allowed)
  if (more === 0n) return passed(`${change}, at most ${decimalText(allowed)} points down`)
  return failure(
    `${change}, more than ${decimalText(allowed)} points down, ${grouped(more)} more ${unitOf(metric, more)} needed`,
  )
}

function comparedCount(check: Check & { kind: 'drop-count' }, base: Count, head: Count): Judgement {
  const missing = moreNeededForDrop(base, head, { units: 0n, digits: 0 })
  const change = `${countText(base)} → ${countText(head)}: ${grouped(missing)} ${unitOf(check.metric, missing)} missing to the share of the baseline`
  if (missing <= check.allowed) return passed(`${change}, at most ${allowedText(check)} allowed`)
  return failure(
    `${change}, ${allowedText(check)} allowed, ${grouped(missing - check.allowed)} more needed`,
  )
}

export const signed = (delta: string): string => (/^-|^0(\.0+)?$/.test(delta) ? delta : `+${delta}`)
