// Runs one main or post: its condition, its process, and what the process leaves behind.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandExecutor } from './command-executor.js'
import { githubVariables, runnerVariables } from './contexts.js'
import type { ExpressionScope } from './expressions.js'
import { createFileCommands, type FileCommandPaths, processFileCommands } from './file-commands.js'
import type { PlannedStep } from './job-plan.js'
import type { JobState } from './job-state.js'
import { TRACKING_VARIABLE } from './orphans.js'
import { RUNNER_PATIENCE, runProcess } from './process.js'
import type { Outcome, Stage, StageResult } from './results.js'
import { processEnvironment, resolveInputs } from './step-environment.js'
import { StepLog } from './step-log.js'
import { isMet, parseTemplate, render } from './templates.js'

const DEFAULT_MAX_LOG_LENGTH = 16 * 1024 * 1024

/** A step in the course of its job. Its state outlives its main, for its post. */
export interface RunningStep {
  readonly plan: PlannedStep
  readonly state: Map<string, string>
}

/** What the stage has written so far. */
interface StageRecord {
  exitCode: number | null
  summary: string
  readonly exportedEnv: Record<string, string>
  readonly addedPaths: string[]
}

/** Never throws for what a step does: that is a failure of the step. */
export async function runStage(
  job: JobState,
  step: RunningStep,
  stage: Stage,
): Promise<StageResult> {
  const started = performance.now()
  const { plan } = step
  const { onLine, maxLogLength = DEFAULT_MAX_LOG_LENGTH, debug = false } = job.settings
  const log = new StepLog({
    masks: job.masks,
    onLine: onLine && ((line) => onLine(line, plan.id, stage)),
    maxLogLength,
    debug,
  })
  const record: StageRecord = { exitCode: null, summary: '', exportedEnv: {}, addedPaths: [] }
  const env = new Map(job.env)
  const scope = job.scope(plan.id, env)
  for (const [name, template] of plan.env) env.set(name, render(template, scope))

  const condition = stage === 'main' ? plan.condition : plan.postCondition
  const runs = isMet(condition, scope) && !job.abandoned.aborted
  const outcome = runs ? await runAndStop(job, step, stage, { log, record, env, scope }) : 'skipped'
  const conclusion = outcome === 'failure' && plan.continueOnError ? 'success' : outcome
  const { outputs } = job.step(plan.id)
  return {
    outcome,
    conclusion,
    exitCode: record.exitCode,
    outputs: stage === 'main' ? Object.fromEntries(outputs) : {},
    state: Object.fromEntries(step.state),
    exportedEnv: record.exportedEnv,
    addedPaths: record.addedPaths,
    summary: record.summary,
    annotations: log.annotations,
    droppedAnnotations: log.droppedAnnotations,
    log: log.lines,
    droppedLines: log.droppedLines,
    durationMs: performance.now() - started,
  }
}

interface StageContext {
  readonly log: StepLog
  readonly record: StageRecord
  readonly env: ReadonlyMap<string, string>
  readonly scope: ExpressionScope
}

/** Runs the stage under its time limit and the job's cancellation, and says how it went. */
async function runAndStop(
  job: JobState,
  step: RunningStep,
  stage: Stage,
  context: StageContext,
): Promise<Outcome> {
  const { plan } = step
  const { log, scope } = context
  const stop = new AbortController()
  const ended = new AbortController()
  // A step whose condition holds in a cancelled job too, such as most posts, is not disturbed.
  const condition = stage === 'main' ? plan.condition : plan.postCondition
  const onCancel = () => {
    if (!isMet(condition, scope)) stop.abort()
  }
  job.cancelled.addEventListener('abort', onCancel, { signal: ended.signal })
  const timer = setTimeout(() => stop.abort(), plan.timeoutMinutes * 60_000)
  let succeeded = false
  try {
    succeeded = await runProcessOf(job, step, stage, context, stop.signal)
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error))
  } finally {
    clearTimeout(timer)
    ended.abort()
  }
  if (job.abandoned.aborted || (stop.signal.aborted && job.cancelled.aborted)) {
    log.error('The operation was canceled.')
    return 'cancelled'
  }
  if (stop.signal.aborted) {
    log.error(`The action '${plan.title}' has timed out after ${plan.timeoutMinutes} minutes.`)
    return 'failure'
  }
  return succeeded ? 'success' : 'failure'
}

/** Whether the process ended with 0 and all its commands could be carried out. Throws when it cannot be started. */
async function runProcessOf(
  job: JobState,
  step: RunningStep,
  stage: Stage,
  context: StageContext,
  cancel: AbortSignal,
): Promise<boolean> {
  const { plan } = step
  const { log, record } = context
  const { workspace, debug = false, patience = RUNNER_PATIENCE } = job.settings
  const files = createFileCommands(job.folders.fileCommands)
  const effects = effectsOf(job, step, stage, record)
  const executor = new CommandExecutor({ log, masks: job.masks, effects, workspace, debug })
  let filesInOrder = false
  try {
    const env = stageEnvironment(job, step, context, files)
    printHeader(plan, stage, env, log)
    const [command = '', ...args] = commandOf(job, plan, stage, context.scope)
    record.exitCode = await runProcess({
      command,
      args,
      cwd: workspace,
      env: env.variables,
      patience,
      cancel,
      kill: stage === 'main' && !job.kill.aborted ? job.kill : NEVER,
      abandon: job.abandoned,
      onLine: (line) => executor.receive(line),
    })
    if (plan.manifest === undefined && record.exitCode !== 0) {
      log.error(`Process completed with exit code ${record.exitCode}.`)
    }
  } finally {
    filesInOrder = processFileCommands(files, effects, log, job.masks)
  }
  return record.exitCode === 0 && !executor.failed && filesInOrder
}

const NEVER = new AbortController().signal

function effectsOf(job: JobState, step: RunningStep, stage: Stage, record: StageRecord) {
  const { outputs } = job.step(step.plan.id)
  return {
    setOutput: (name: string, value: string) => {
      if (stage === 'main') outputs.set(name, value)
    },
    saveState: (name: string, value: string) => {
      step.state.set(name, value)
    },
    exportVariable: (name: string, value: string) => {
      job.env.set(name, value)
      record.exportedEnv[name] = value
    },
    addPath: (path: string) => {
      const known = job.addedPaths.indexOf(path)
      if (known >= 0) job.addedPaths.splice(known, 1)
      job.addedPaths.push(path)
      record.addedPaths.push(path)
    },
    setSummary: (markdown: string) => {
      record.summary = markdown
    },
  }
}

interface StageEnvironment {
  readonly variables: Readonly<Record<string, string>>
  readonly inputs: ReadonlyMap<string, string>
  readonly shownEnv: ReadonlyMap<string, string>
}

function stageEnvironment(
  job: JobState,
  { plan, state }: RunningStep,
  { log, env, scope }: StageContext,
  files: FileCommandPaths,
): StageEnvironment {
  const given = new Map([...plan.inputs].map(([name, text]) => [name, render(text, scope)]))
  const inputs = plan.manifest
    ? resolveInputs(given, plan.manifest, (text) => render(parseTemplate(text), scope), log)
    : new Map<string, string>()
  const variables = processEnvironment({
    env: Object.fromEntries(env),
    inputs,
    state,
    addedPaths: job.addedPaths,
    contextVariables: {
      ...githubVariables({ ...job.github, ...files, action: plan.id }),
      ...runnerVariables(job.runner),
      [TRACKING_VARIABLE]: job.trackingId,
    },
    home: job.folders.home,
  })
  const shownState = [...state].map(([name, value]) => [`STATE_${name}`, value] as const)
  return { variables, inputs, shownEnv: new Map([...env, ...shownState]) }
}

function printHeader(plan: PlannedStep, stage: Stage, env: StageEnvironment, log: StepLog): void {
  if (stage === 'post') {
    log.write('Post job cleanup.')
    return
  }
  if (plan.manifest?.hasPre) {
    log.warning(`\`pre\` execution is not supported for local action from '${plan.title.slice(4)}'`)
  }
  log.write(`##[group]${plan.title}`)
  const inputs = [...env.inputs].filter(([, value]) => value !== '')
  if (inputs.length > 0) log.write('with:')
  for (const [name, value] of inputs) log.write(`  ${name}: ${value}`)
  if (env.shownEnv.size > 0) log.write('env:')
  for (const [name, value] of env.shownEnv) log.write(`  ${name}: ${value}`)
  log.write('##[endgroup]')
}

function commandOf(
  job: JobState,
  plan: PlannedStep,
  stage: Stage,
  scope: ExpressionScope,
): string[] {
  if (plan.manifest === undefined) return plan.command.map((word) => render(word, scope))
  const script = join(plan.manifest.directory, plan.manifest[stage] ?? '')
  if (!existsSync(script)) throw new Error(`File not found: '${script}'`)
  return [job.settings.node ?? process.execPath, script]
}
