// Runs a plain function under a hard time limit. Regular expressions, JSON paths and schemas are written by users and meet
// bodies written by anybody: V8 needs 11 s for /^(a+)+$/ on 28 letters, and nothing but the interpreter can stop it.

import vm from 'node:vm'

/** For one regular expression. */
export const defaultRegexTimeLimitMs = 200

export interface TimeLimits {
  regexTimeLimitMs?: number | undefined
}

/** A JSON path or a schema goes through a whole document, and may hold many patterns. */
export function documentTimeLimitMs(limits: TimeLimits): number {
  return 10 * regexTimeLimitMs(limits)
}

export function regexTimeLimitMs(limits: TimeLimits): number {
  const limit = limits.regexTimeLimitMs ?? defaultRegexTimeLimitMs
  return Number.isFinite(limit) ? Math.max(1, Math.ceil(limit)) : defaultRegexTimeLimitMs
}

export type Limited<T> = { ended: true; value: T } | { ended: false }

// The functions are ours and run in our realm; the script in the other one only gives the interpreter a clock to obey.
const script = new vm.Script('run()')
const sandbox: { run: () => void } = { run: () => {} }
const context = vm.createContext(sandbox)

/** What `run` throws is thrown on. */
export function withinTimeLimit<T>(limitMs: number, run: () => T): Limited<T> {
  const outcome: { value: T }[] = []
  try {
    sandbox.run = () => void outcome.push({ value: run() })
    script.runInContext(context, { timeout: limitMs })
  } catch (error) {
    if (isTimeout(error)) return { ended: false }
    throw error
  }
  sandbox.run = () => {}
  const [result] = outcome
  return result ? { ended: true, value: result.value } : { ended: false }
}

/** Whether a series of limited runs has had its time; the limit of each alone would add up. */
export function stopwatch(limitMs: number): { isOver(): boolean } {
  const endMs = performance.now() + limitMs
  return { isOver: () => performance.now() > endMs }
}

// By its code: the error may come from another realm, where instanceof fails.
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}

/** The message of whatever was thrown, in one sentence. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error)
}
