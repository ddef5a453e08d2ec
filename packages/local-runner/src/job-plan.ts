// A job as its caller writes it, and the same job checked and parsed, ready to run. Mistakes in it are found here, before
// anything starts, as GitHub refuses a workflow file.

import { existsSync } from 'node:fs'
import { basename, isAbsolute, relative, sep } from 'node:path'
import { type ActionManifest, readActionManifest } from './action-manifest.js'
import type { Context, GithubOverrides } from './contexts.js'
import type { Expression } from './expressions.js'
import type { CancelPatience } from './process.js'
import type { Stage } from './results.js'
import {
  expressionsIn,
  parsePostCondition,
  parseStepCondition,
  parseTemplate,
  type Template,
} from './templates.js'

/** When something is to happen: so many milliseconds after the job's start, or when the signal is aborted. */
export type Moment = number | AbortSignal

export interface StepSettings {
  /** The absolute path of an action's folder … */
  readonly action?: string
  /** … or a program with its arguments, started without a shell. */
  readonly run?: readonly string[]
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly env?: Readonly<Record<string, string>>
  readonly if?: string
  readonly continueOnError?: boolean
  /** For the main and for the post, each. Ends like a cancellation, but as a failure. Default: 10. */
  readonly timeoutMinutes?: number
}

export interface StepDefinition extends StepSettings {
  readonly id: string
}

export interface JobSettings {
  /** The folder that steps run in: GITHUB_WORKSPACE. */
  readonly workspace: string
  /** The node that runs the actions. Default: the one that runs this. */
  readonly node?: string
  readonly github?: GithubOverrides
  /** The payload of the event that started the workflow. Default: `{}`. */
  readonly event?: unknown
  /** RUNNER_TEMP. Default: a folder that is removed when the job ends. */
  readonly runnerTemp?: string
  /** Secrets of the workflow, to be masked from the start. */
  readonly secrets?: readonly string[]
  /** Sets RUNNER_DEBUG and shows debug messages. */
  readonly debug?: boolean
  /** Every line of the log as it is written. */
  readonly onLine?: (line: string, stepId: string, stage: Stage) => void
  /** Cancels the job: SIGINT, SIGTERM, SIGKILL to the running step; the posts that want to run still do. */
  readonly cancel?: Moment
  /** Kills the process of the main that runs then, as if the machine ran out of memory; the job goes on. */
  readonly kill?: Moment
  /** How long the signals of a cancellation are waited for. Default: as the runner, 7,500 ms and 2,500 ms. */
  readonly patience?: CancelPatience
  /** How long a cancelled job may still run before all of it is killed, posts too. Default: five minutes. */
  readonly cancelTimeoutMs?: number
  /** How many characters of each stage's log are kept. Default: 16 Mi. */
  readonly maxLogLength?: number
}

export interface JobOptions extends JobSettings {
  readonly steps: readonly StepDefinition[]
  /** For all steps. */
  readonly env?: Readonly<Record<string, string>>
}

export interface PlannedStep {
  readonly id: string
  /** `Run ./actions/x` */
  readonly title: string
  readonly manifest: ActionManifest | undefined
  readonly command: readonly Template[]
  readonly condition: Expression
  readonly postCondition: Expression
  readonly inputs: ReadonlyMap<string, Template>
  readonly env: ReadonlyMap<string, Template>
  readonly continueOnError: boolean
  readonly timeoutMinutes: number
}

const DEFAULT_TIMEOUT_MINUTES = 10
const STEP_ID = /^[A-Za-z_][\w-]*$/

/** Throws at the first mistake, naming the step and the field. */
export function planJob(
  options: JobOptions,
  contexts: { readonly github: Context; readonly runner: Context },
): PlannedStep[] {
  if (!existsSync(options.workspace) || !isAbsolute(options.workspace)) {
    throw new Error(`workspace '${options.workspace}' must be the absolute path of a folder`)
  }
  const ids = options.steps.map(({ id }) => id.toLowerCase())
  return options.steps.map((step, index) => {
    if (!STEP_ID.test(step.id)) throw new Error(`step id '${step.id}' is not a name`)
    if (ids.indexOf(step.id.toLowerCase()) !== index) {
      throw new Error(`step id '${step.id}' is there twice`)
    }
    const planned = planStep(step, options.workspace)
    for (const [field, expression] of expressionsOf(planned)) {
      for (const path of expression.paths) {
        checkPath(path, ids, contexts, `step ${step.id}, ${field}`)
      }
    }
    return planned
  })
}

function planStep(step: StepDefinition, workspace: string): PlannedStep {
  if ((step.action === undefined) === (step.run === undefined)) {
    throw new Error(`step ${step.id} must have either 'action' or 'run'`)
  }
  const within = <T>(field: string, parse: () => T): T => {
    try {
      return parse()
    } catch (error) {
      throw new Error(`step ${step.id}, ${field}: ${(error as Error).message}`, { cause: error })
    }
  }
  const templates = (field: string, values: StepDefinition['with']) =>
    new Map(
      Object.entries(values ?? {}).map(([name, value]) => [
        name,
        within(`${field}.${name}`, () => parseTemplate(String(value))),
      ]),
    )
  const action = step.action
  const manifest = action && within('action', () => readActionManifest(action))
  return {
    id: step.id,
    title: `Run ${manifest ? actionName(manifest.directory, workspace) : step.run?.join(' ')}`,
    manifest: manifest || undefined,
    command: (step.run ?? []).map((word) => within('run', () => parseTemplate(word))),
    condition: within('if', () => parseStepCondition(step.if)),
    postCondition: within('post-if', () =>
      parsePostCondition(manifest ? manifest.postIf : 'always()'),
    ),
    inputs: templates('with', step.with),
    env: templates('env', step.env),
    continueOnError: step.continueOnError ?? false,
    timeoutMinutes: step.timeoutMinutes ?? DEFAULT_TIMEOUT_MINUTES,
  }
}

function actionName(directory: string, workspace: string): string {
  const path = relative(workspace, directory)
  const isOutside = path.startsWith('..') || isAbsolute(path)
  return isOutside ? basename(directory) : `./${path.split(sep).join('/')}`
}

function* expressionsOf(step: PlannedStep): Generator<[field: string, expression: Expression]> {
  yield ['if', step.condition]
  yield ['post-if', step.postCondition]
  const templates = [
    ...step.command.map((template) => ['run', template] as const),
    ...[...step.inputs].map(([name, template]) => [`with.${name}`, template] as const),
    ...[...step.env].map(([name, template]) => [`env.${name}`, template] as const),
    ...(step.manifest?.inputs ?? []).map(
      ({ name, default: text }) => [`default of ${name}`, parseTemplate(text)] as const,
    ),
  ]
  for (const [field, template] of templates) {
    for (const expression of expressionsIn(template)) yield [field, expression]
  }
}

/**
 * Unlike GitHub, which takes an unknown step or field as empty: in a test or a demo that is always a slip. A step that is there
 * but did not run, or did not set the output, is empty here too.
 */
function checkPath(
  [context, name = '']: readonly string[],
  ids: readonly string[],
  contexts: { readonly github: Context; readonly runner: Context },
  place: string,
): void {
  if (context === 'steps' && !ids.includes(name.toLowerCase())) {
    throw new Error(`${place}: there is no step '${name}'`)
  }
  if (
    (context === 'github' || context === 'runner') &&
    !(name.toLowerCase() in contexts[context])
  ) {
    throw new Error(
      `${place}: ${context}.${name} is not known here${context === 'github' ? "; give it in 'github'" : ''}`,
    )
  }
}
