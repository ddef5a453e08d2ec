// The ways in which a Node process ends without being asked to, and the one in which it ends when we ask.

import { errorMessage } from './errors.js'

/** How long a slow reader of our output may keep us from leaving. */
const FLUSH_TIMEOUT_MS = 5_000

/**
 * Resolves with what went wrong outside of the awaited work: an exception in a callback, a rejection that nobody awaits, or
 * nothing left to wait for while the work still waits (Node would then end the process, and with 0 unless told otherwise).
 */
export function crash(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const hear = (error: unknown) => {
      // After a signal, forgotten requests give up. That must not end work that is being undone.
      if (!isAbort(error, signal)) resolve(error)
    }
    process.on('uncaughtException', hear)
    process.on('unhandledRejection', hear)
    process.once('beforeExit', () => {
      resolve(new Error('it waits for something that can no longer happen'))
    })
  })
}

/** Whether an error only says that the run was asked to stop. */
export function isAbort(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted) return false
  if (error === signal.reason) return true
  return error instanceof Error && (error.name === 'AbortError' || error.cause === signal.reason)
}

/** Nobody reads our output any more (EPIPE): not a reason to leave a deployment half done. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** Ends the process when what was printed is out: a pipe may still hold it. Open handles do not keep it. */
export async function exit(code: number): Promise<never> {
  process.exitCode = code
  const flushed = [process.stdout, process.stderr].map(
    (stream) => new Promise<void>((resolve) => stream.write('', () => resolve())),
  )
  const timeout = new Promise<void>((resolve) => setTimeout(resolve, FLUSH_TIMEOUT_MS))
  await Promise.race([Promise.all(flushed), timeout])
  process.exit(code)
}

export function stackOf(error: unknown): string {
  return (error instanceof Error && error.stack) || errorMessage(error)
}
