// What a user can say, read and checked before anything else happens. action.yml is the contract; a test holds the two together.

import { readFileSync, statSync } from 'node:fs'
import { type InputReader, readInputs as readAll, UserError } from '@slipway/action-kit'
import { type Decimal, parsePercentage } from './gate/exact.js'
import { compileGlobs } from './gate/globs.js'
import { type GateMetric, gateMetrics } from './gate/measure.js'
import {
  asksBaseline,
  asksPatch,
  type Check,
  checkKinds,
  parseRules,
  type Rule,
  readCheck,
} from './gate/rules.js'

export type Inputs = GateInputs | CommentInputs

export interface GateInputs {
  mode: 'gate'
  /** Globs. */
  reports: string[]
  rules: Rule[]
  reportOnly: boolean
  /** Globs of the files that ought to be measured; empty: by the company they keep. */
  source: string[]
  exclude: string[]
  sourceRoots: string[]
  minResolved: Decimal
  baseRef: string | undefined
  baseline: BaselineInputs
  /** Paths of files to write. */
  writeBaseline: string | undefined
  badge: string | undefined
  badgeLabel: string
  annotations: boolean
  comment: CommentOptions | undefined
  commentFile: string | undefined
}

/** Posts what a gate without permission has left in a file. */
export interface CommentInputs {
  mode: 'comment'
  file: string
  comment: CommentOptions
}

export interface CommentOptions {
  id: string
  token: string | undefined
}

export interface BaselineInputs {
  source: BaselineSource | undefined
  /** Of the file in the branch. */
  name: string
  onMissing: 'fail' | 'warn' | 'seed'
  adjust: boolean
  metric: GateMetric
}

export type BaselineSource =
  | { kind: 'report'; globs: string[] }
  /** Absolute, and as it was written. */
  | { kind: 'file'; path: string; name: string }
  | { kind: 'branch'; branch: string }
  | { kind: 'notes'; ref: string }

const maxRulesBytes = 1024 * 1024

/** @throws UserError with every mistake. */
export const readInputs = (env?: NodeJS.ProcessEnv): Inputs => readAll(defineInputs, env)

export function defineInputs(input: InputReader): Inputs {
  const mode = input.choice('mode', ['gate', 'comment'], { default: 'gate' })
  const gate = readGate(input)
  const file = input.path('post-comment-from', mode === 'comment' ? { mustBe: 'file' } : {})
  const wantsComment = input.boolean('comment', { default: false })
  const comment = readCommentOptions(input)
  if (mode === 'comment') {
    if (!file && !input.isGiven('post-comment-from')) {
      input.problem('post-comment-from: mode comment needs the file to post')
    }
    return { mode, file: file ?? '', comment }
  }
  if (file) {
    input.problem('post-comment-from: it is for `mode: comment`, but the mode is gate')
  }
  checkGate(input, gate)
  return { mode, ...gate, comment: wantsComment ? comment : undefined }
}

function readGate(input: InputReader): Omit<GateInputs, 'mode' | 'comment'> {
  const metric = input.choice('max-drop-metric', gateMetrics, { default: 'lines' })
  return {
    reports: input.lines('reports'),
    rules: [...readTotals(input, metric), ...readRules(input, metric)],
    reportOnly: input.boolean('report-only', { default: false }),
    source: readGlobs(input, 'source'),
    exclude: readGlobs(input, 'exclude'),
    sourceRoots: input.lines('source-roots'),
    minResolved: readPercentage(input, 'min-resolved', 90),
    baseRef: input.text('base-ref'),
    baseline: {
      source: readBaselineSource(input),
      name: readBaselineName(input),
      onMissing: input.choice('on-missing-baseline', ['fail', 'warn', 'seed'], { default: 'fail' }),
      adjust: input.boolean('adjust-baseline', { default: true }),
      metric,
    },
    writeBaseline: input.path('write-baseline'),
    badge: input.path('badge'),
    badgeLabel: input.text('badge-label', { default: 'coverage' }),
    annotations: input.boolean('annotations', { default: true }),
    commentFile: input.path('comment-file'),
  }
}

/** The inputs that are about everything, as one rule without a name. */
function readTotals(input: InputReader, dropMetric: GateMetric): Rule[] {
  const checks = Object.keys(checkKinds).flatMap((name): Check[] => {
    const text = input.text(name)
    // Read twice: the exact value comes from the text, since a threshold must not pass through floating point. Where the first
    // reading finds a mistake (NaN), it has been told.
    const number = name === 'max-drop-lines' ? input.integer(name, { min: 0 }) : input.percent(name)
    if (Number.isNaN(number)) return []
    return checked(input, name, text, (given) => readCheck(name, given, dropMetric))
  })
  return checks.length > 0 ? [{ name: '', scope: { kind: 'total' }, checks }] : []
}

/** The rules themselves, or the path of a file that holds them. */
function readRules(input: InputReader, dropMetric: GateMetric): Rule[] {
  const text = input.text('rules') ?? ''
  const isPath = /^[^\n:{}[\]]+\.(ya?ml|json)$/i.test(text)
  const file = isPath ? input.path('rules', { mustBe: 'file' }) : undefined
  const rules = input.structured('rules', (given) => {
    if (!isPath) return parseRules(given, dropMetric)
    if (!file) return []
    if (statSync(file).size > maxRulesBytes) throw new UserError(`${given} is larger than 1 MiB`)
    return parseRules(readFileSync(file, 'utf8'), dropMetric)
  })
  return rules ?? []
}

function readPercentage(input: InputReader, name: string, fallback: number): Decimal {
  const text = input.text(name)
  if (Number.isNaN(input.percent(name, { default: fallback })))
    return { units: BigInt(fallback), digits: 0 }
  const [decimal] = checked(input, name, text, (given) => [parsePercentage(given)])
  return decimal ?? { units: BigInt(fallback), digits: 0 }
}

function checked<Value>(
  input: InputReader,
  name: string,
  text: string | undefined,
  read: (text: string) => Value | Value[],
): Value[] {
  if (text === undefined) return []
  try {
    const value = read(text)
    return Array.isArray(value) ? value : [value]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    input.problem(`${name}: ${error.message}`)
    return []
  }
}

function readGlobs(input: InputReader, name: string): string[] {
  const globs = input.lines(name)
  checked(input, name, globs.join('\n') || undefined, () => [compileGlobs(globs)])
  return globs
}

function readBaselineSource(input: InputReader): BaselineSource | undefined {
  const globs = input.lines('baseline-report')
  const name = input.text('baseline-file')
  const path = input.path('baseline-file')
  const branch = input.text('baseline-branch')
  const ref = input.text('baseline-notes')
  const given: BaselineSource[] = []
  if (globs.length > 0) given.push({ kind: 'report', globs })
  if (path) given.push({ kind: 'file', path, name: name ?? path })
  if (branch) given.push({ kind: 'branch', branch: branch.replace(/^refs\/heads\//, '') })
  if (ref) given.push({ kind: 'notes', ref: ref.replace(/^refs\/notes\//, '') })
  if (given.length > 1) {
    const names = given.map(({ kind }) => `baseline-${kind}`).join(' and ')
    input.problem(`${names} are given; there can be one baseline, which is meant?`)
  }
  return given[0]
}

function readBaselineName(input: InputReader): string {
  const name = input.text('baseline-name', { default: 'coverage-baseline' })
  if (!/^[\w][\w.-]{0,99}$/.test(name)) {
    input.problem('baseline-name: it may have letters, digits, "-", "_" and "." only')
  }
  return name
}

function readCommentOptions(input: InputReader): CommentOptions {
  const id = input.text('comment-id', { default: 'coverage' })
  if (!/^[\w][\w.-]{0,99}$/.test(id)) {
    input.problem('comment-id: it may have letters, digits, "-", "_" and "." only')
  }
  return { id, token: input.secret('github-token') }
}

/** What takes more than one input to see. */
function checkGate(
  input: InputReader,
  { reports, rules, reportOnly, baseline }: Omit<GateInputs, 'mode' | 'comment'>,
): void {
  if (reports.length === 0 || reports.every((glob) => glob.startsWith('!'))) {
    input.problem('reports: it is required: the coverage reports, as paths or globs, one a line')
  }
  const asked = [...Object.keys(checkKinds), 'rules'].some((name) => input.isGiven(name))
  if (!asked && !reportOnly) {
    input.problem(
      `no threshold is given, so the gate could never fail: set one of ${[...Object.keys(checkKinds), 'rules'].join(', ')}, or \`report-only: true\` when that is meant`,
    )
  }
  if (asksBaseline(rules) && !baseline.source) {
    input.problem(
      'max-drop needs a baseline: set baseline-report, baseline-file, baseline-branch or baseline-notes',
    )
  }
  if (input.isGiven('base-ref') && !asksPatch(rules) && !asksBaseline(rules) && !reportOnly) {
    input.problem('base-ref: nothing asks for it; min-patch, min-patch-branches and max-drop do')
  }
}
