// What the control API says when a request cannot be done.
import { type Schema, spellPath } from './config/schema.js'

/** A request that cannot be done; the message says what would be. */
export class ControlError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** @throws ControlError that lists all mistakes. */
export function check(schema: Schema, value: unknown, what: string): void {
  const problems = schema(value, []).map(
    ({ path, message }) => `${spellPath(path) || what} ${message}`,
  )
  if (problems.length > 0) throw new ControlError(400, problems.join(' '))
}
