// The three kinds of failure (the user's, the gate's, ours) and how an unknown thrown value is told in one line.
// What is printed for each kind, and with which exit code, is decided in run-action.ts.

/** The inputs, files or permissions are wrong. Each problem says what is wrong, where, and how to mend it. */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  readonly problems: readonly string[]

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const list = typeof problems === 'string' ? [problems] : [...problems]
    super(joined(list, 'problems'), options)
    this.problems = list
  }
}

/** The check did its work and says no. Each failure is one rule that did not hold, with its numbers. */
export class GateFailure extends Error {
  override readonly name: string = 'GateFailure'
  readonly failures: readonly string[]

  constructor(failures: string | readonly string[], options?: ErrorOptions) {
    const list = typeof failures === 'string' ? [failures] : [...failures]
    super(joined(list, 'failures'), options)
    this.failures = list
  }
}

/** The reason of a run's AbortSignal: the runner (or a person) asked the process to stop. */
export class Interrupted extends Error {
  override readonly name: string = 'Interrupted'
  readonly signalName: string

  constructor(signalName: string) {
    super(`Stopped by ${signalName}`)
    this.signalName = signalName
  }
}

export type ErrorClass = abstract new (...parameters: never) => Error

/** What packages that know no runner find wrong (`theirs`) is the user's to mend, too. Any other error is returned as it is. */
export function asUserError(error: unknown, theirs: readonly ErrorClass[]): unknown {
  const isTheirs = error instanceof Error && theirs.some((one) => error instanceof one)
  return isTheirs ? new UserError(error.message, { cause: error }) : error
}

const MAX_CAUSES = 5

/**
 * One line for anything that was thrown: the message, then the causes that add something to it
 * (`fetch failed: connect ECONNREFUSED 127.0.0.1:80`). Never throws, whatever it is given.
 */
export function errorMessage(error: unknown): string {
  const parts: string[] = []
  let current = error
  for (let depth = 0; depth < MAX_CAUSES && current !== undefined && current !== null; depth++) {
    const part = ownMessage(current)
    if (part && !parts.some((said) => said.includes(part))) parts.push(part)
    current = current instanceof Error ? current.cause : undefined
  }
  return parts.join(': ') || 'unknown error'
}

function ownMessage(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors.slice(0, MAX_CAUSES) : []
  const text =
    error instanceof Error
      ? error.message || inner.map(ownMessage).join('; ') || error.name
      : describe(error)
  return text.replace(/\s+/g, ' ').trim()
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}

function joined(list: readonly string[], what: string): string {
  if (list.length === 1) return list[0] as string
  return `${list.length} ${what}:\n${list.map((line) => `- ${line}`).join('\n')}`
}
