// How long to wait for a real process in a world whose time may run faster than the process does.
import type { RuntimeContext } from './runtime.js'

const leastRealMs = 1000

/** Real time that a process gets to come up, before failed health checks count. */
export const bootRealMs = 1500

/**
 * Calls `fire` once `ms` of the world's time are over, but not before a second of real time (or `ms`, when
 * that is shorter): a process does not answer faster because the world's clock does. Returns how to cancel it.
 */
export function afterPatience(
  context: Pick<RuntimeContext, 'after'>,
  ms: number,
  fire: () => void,
): () => void {
  let waitingFor = 2
  const oneOver = () => {
    if (--waitingFor === 0) fire()
  }
  const cancel = context.after(ms, oneOver)
  const timer = setTimeout(oneOver, Math.min(ms, leastRealMs))
  return () => {
    cancel()
    clearTimeout(timer)
  }
}
