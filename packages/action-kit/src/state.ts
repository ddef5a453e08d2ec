// State that main leaves for post. The runner reads the file after the process ended, however it ended, so what was saved
// is there for post even when main was killed a moment later (actions/runner, ActionRunner.cs).

import * as core from '@actions/core'

/** Post gets state as environment variables: Windows allows 32,767 characters in one, Linux 128 KiB. */
const MAX_STATE_BYTES = 32_000

export interface State {
  /** Appended at once; saved again under the same name, the last value counts. */
  save(name: string, value: string): void
  /** What main saved; in main itself there is nothing yet. */
  read(name: string): string | undefined
}

/** @throws Error when the value is too large to reach post, or the state file cannot be written. */
export function saveState(name: string, value: string): void {
  const size = Buffer.byteLength(value)
  if (size > MAX_STATE_BYTES) {
    throw new Error(
      `State "${name}" has ${size} bytes, but a post step can only receive ${MAX_STATE_BYTES}`,
    )
  }
  // Without the file (no runner), @actions/core would fall back to a command that the runner no longer wants.
  if (process.env.GITHUB_STATE) core.saveState(name, value)
}

export function readState(name: string): string | undefined {
  return core.getState(name) || undefined
}
