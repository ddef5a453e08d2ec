// What a user can say, read and checked before anything else happens.

import { type InputReader, readInputs as readAll, UserError } from '@slipway/action-kit'
import { argumentWords } from './argument-words.js'
import { noTier, type Tiers } from './policy/policy.js'
import { type Severity, severities } from './severity/levels.js'

export interface Inputs {
  source: ReportsSource
  /** Absolute. */
  policy: string | undefined
  profile: 'vendor' | 'strict'
  unknown: 'block' | 'warn' | 'log'
  tiers: Tiers
  limits: Partial<Record<Severity, number>>
  allowEmpty: boolean
  parseErrors: 'block' | 'warn' | 'ignore'
  /** Absolute, both. */
  baseline: string | undefined
  writeBaseline: string | undefined
  changedOnly: 'off' | 'files' | 'lines'
  baseRef: string | undefined
  reportOnly: boolean
  annotations: boolean
  sarifFile: string | undefined
  comment: CommentOptions | undefined
}

export type ReportsSource =
  | { kind: 'reports'; globs: string[] }
  /** Runs Checkov. */
  | ({ kind: 'checkov' } & CheckovOptions)

export interface CheckovOptions {
  /** Absolute. */
  directory: string
  frameworks: string[]
  arguments: string[]
  /** The version that must be the installed one. */
  version: string | undefined
}

export interface CommentOptions {
  id: string
  token: string | undefined
}

/** What this action says itself to Checkov: said twice, its report would go elsewhere, or its failures be hidden. */
const ownArguments =
  /^(-d|--directory|-f|--file|-o|--output|--output-file-path|--framework|--no-fail-on-crash)(=|$)/

/** @throws UserError with every mistake. */
export const readInputs = (env?: NodeJS.ProcessEnv): Inputs => readAll(defineInputs, env)

export function defineInputs(input: InputReader): Inputs {
  const profile = input.choice('severity-profile', ['vendor', 'strict'], { default: 'vendor' })
  const levels = [...severities, noTier] as const
  const wantsComment = input.boolean('comment', { default: false })
  const comment = { id: readCommentId(input), token: input.secret('github-token') }
  const inputs: Inputs = {
    source: readSource(input),
    policy: input.path('policy', { mustBe: 'file' }),
    profile,
    unknown:
      input.choice('unknown-severity', ['block', 'warn', 'log']) ??
      (profile === 'strict' ? 'block' : 'warn'),
    tiers: {
      blockOn: input.choice('block-on', levels, { default: 'HIGH' }),
      warnOn: input.choice('warn-on', levels, { default: 'MEDIUM' }),
      logOn: input.choice('log-on', levels, { default: 'INFO' }),
    },
    limits: readLimits(input),
    allowEmpty: input.boolean('allow-empty', { default: false }),
    parseErrors: input.choice('parse-errors', ['block', 'warn', 'ignore'], { default: 'block' }),
    baseline: input.path('baseline', { mustBe: 'file' }),
    writeBaseline: input.path('write-baseline'),
    changedOnly: input.choice('changed-only', ['off', 'files', 'lines'], { default: 'off' }),
    baseRef: input.text('base-ref'),
    reportOnly: input.boolean('report-only', { default: false }),
    annotations: input.boolean('annotations', { default: true }),
    sarifFile: input.path('sarif-file'),
    comment: wantsComment ? comment : undefined,
  }
  if (inputs.baseRef && inputs.changedOnly === 'off') {
    input.problem('base-ref: nothing asks for it; changed-only does')
  }
  return inputs
}

function readSource(input: InputReader): ReportsSource {
  const globs = input.lines('reports')
  const directory = input.path('directory', { mustBe: 'directory' })
  const options = {
    frameworks: input.lines('framework').flatMap((line) => line.split(/[\s,]+/).filter(Boolean)),
    arguments: argumentsOf(input),
    version: input.text('checkov-version'),
  }
  if (input.isGiven('directory')) {
    if (globs.length > 0) {
      input.problem('reports and directory are given: read reports, or run Checkov on a directory?')
    }
    const own = options.arguments.find((argument) => ownArguments.test(argument))
    if (own) {
      input.problem(
        `checkov-args: ${own} is said by this action itself; give directory and framework`,
      )
    }
    return { kind: 'checkov', directory: directory ?? '', ...options }
  }
  for (const name of ['framework', 'checkov-args', 'checkov-version']) {
    if (input.isGiven(name)) input.problem(`${name}: it is for running Checkov on a directory`)
  }
  if (globs.every((glob) => glob.startsWith('!'))) {
    input.problem(
      "one of reports and directory is required: Checkov's reports, as paths or globs, one a line, or the directory to run Checkov on",
    )
  }
  return { kind: 'reports', globs }
}

function argumentsOf(input: InputReader): string[] {
  try {
    return argumentWords(input.text('checkov-args', { default: '' }))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    input.problem(`checkov-args: ${error.message}`)
    return []
  }
}

function readLimits(input: InputReader): Inputs['limits'] {
  const limits: Inputs['limits'] = {}
  for (const severity of severities) {
    const limit = input.integer(`max-${severity.toLowerCase()}`, { min: 0 })
    if (limit !== undefined) limits[severity] = limit
  }
  return limits
}

export const defaultCommentId = 'checkov'

function readCommentId(input: InputReader): string {
  const id = input.text('comment-id', { default: defaultCommentId })
  if (!/^[\w][\w.-]{0,99}$/.test(id)) {
    input.problem('comment-id: it may have letters, digits, "-", "_" and "." only')
  }
  return id
}
