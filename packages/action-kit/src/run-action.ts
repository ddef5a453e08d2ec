// From the first line of an action to its exit code. One bundle is both main and post. Whatever happens on the way (an error,
// a signal, a promise that nobody awaits, a dead end), outputs and summary are written before the step fails.

import { errorMessage, GateFailure, UserError } from './errors.js'
import { type Log, log, runLog } from './log.js'
import { createOutputs, type OutputSetter, type OutputValue } from './outputs.js'
import { crash, exit, isAbort, stackOf, surviveClosedOutput } from './process-end.js'
import { abortOnSignals } from './signals.js'
import { readState, type State, saveState } from './state.js'
import { createSummary, type Summary } from './summary.js'

export interface ActionRun<Name extends string = string> {
  /** Aborted when the runner cancels; its reason is `Interrupted`. */
  signal: AbortSignal
  outputs: OutputSetter<Name>
  log: Log
  summary: Summary
  state: State
}

export interface Action<Name extends string = string> {
  name: string
  /** Every output, with the value that it has when nothing sets it. */
  outputs: Readonly<Record<Name, OutputValue>>
  main(run: ActionRun<Name>): Promise<void>
  /** Only a GateFailure fails the job here (a duty that was not done); any other error is a warning. */
  post?(run: ActionRun<Name>): Promise<void>
  /** Where to report a defect; without it, the issues of the repository that the action was taken from. */
  issuesUrl?: string
}

/** Which of main and post this process is; saved by main as its first deed. */
const POST_STATE = 'isPost'

/** Runs main or post, reports, and ends the process: with 1 when it failed, else with 0. */
export async function runAction<Name extends string>(action: Action<Name>): Promise<void> {
  const isPost = readState(POST_STATE) === 'true'
  const outputs = createOutputs(action.outputs)
  const summary = createSummary()
  const signal = abortOnSignals((name, first) => {
    log.info(first ? `${name}: stopping` : `${name}: still stopping`)
  })
  const state: State = { save: saveState, read: readState }
  const run: ActionRun<Name> = { signal, outputs, log, summary, state }

  async function work(): Promise<void> {
    if (isPost) return action.post?.(run)
    if (action.post) saveState(POST_STATE, 'true')
    // Should the process be killed, the runner finds the defaults at least. The last value of a name counts.
    outputs.write()
    await action.main(run)
  }

  let exitCode: number | undefined
  /** Writes and tells all there is, once. Synchronous, so that it works while the process is going down. */
  function end(errors: readonly unknown[], isFatal: (error: unknown) => boolean): number {
    if (exitCode !== undefined) return exitCode
    const all = isPost ? [...errors] : [...errors, ...attempt(outputs.write)]
    const lost = attempt(summary.write).map((error) => `No job summary: ${errorMessage(error)}`)
    const tell = (error: unknown) => linesOf(error, action, signal)
    const failures = all.filter(isFatal)
    const warnings = all.filter((error) => !isFatal(error))
    for (const line of [...lost, ...warnings.flatMap(tell)]) log.warning(line)
    if (failures.length > 0) runLog.fail(readable([...new Set(failures.flatMap(tell))]))
    runLog.countSilenced()
    exitCode = failures.length > 0 ? 1 : 0
    return exitCode
  }
  const always = () => true
  const isDuty = (error: unknown) => !isPost || error instanceof GateFailure

  surviveClosedOutput()
  process.once('exit', () => {
    process.exitCode = end([new Error('something ended the process early')], always)
  })
  const code = await Promise.race([
    work().then(
      () => end([], always),
      (error: unknown) => end([error], isDuty),
    ),
    // Work that breaks off in the middle may have been a duty, in post too.
    crash(signal).then((error) => end([error], always)),
  ])
  await exit(code)
}

function attempt(deed: () => void): unknown[] {
  try {
    deed()
    return []
  } catch (error) {
    return [error]
  }
}

/** Nobody mends more problems than these in one go. */
const MAX_PROBLEMS = 100

const readable = (problems: readonly string[]): readonly string[] =>
  problems.length <= MAX_PROBLEMS
    ? problems
    : [...problems.slice(0, MAX_PROBLEMS), `… and ${problems.length - MAX_PROBLEMS} more`]

function linesOf(error: unknown, action: Action, signal: AbortSignal): readonly string[] {
  if (error instanceof UserError) return error.problems
  if (error instanceof GateFailure) return error.failures
  if (isAbort(error, signal)) return [errorMessage(signal.reason)]
  log.debug(stackOf(error))
  return [
    `${action.name} broke: ${errorMessage(error)}. This is a defect of the action; please report it${reportPlace(action)}, ` +
      'with the log of a run that has debug logging enabled',
  ]
}

function reportPlace({ issuesUrl }: Action): string {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_ACTION_REPOSITORY: repository } =
    process.env
  if (issuesUrl) return ` at ${issuesUrl}`
  return repository ? ` at ${server}/${repository}/issues` : ''
}
