// How long this process itself was kept from working: a latency measured meanwhile says more about the runner than about the server.

import type { Clock } from './clock.js'

export interface LagSource {
  /** The longest stall, in milliseconds, that may have touched the time since then. */
  worstSinceMs(sinceMs: number): number
  stop(): void
}

/** A loop that never stalls: for virtual time. */
export const noLag: LagSource = { worstSinceMs: () => 0, stop: () => {} }

const tickMs = 20
/** Stalls that are remembered; older ones belong to probes that are long over. */
const remembered = 100

/** Ticks, and notes when a tick came late. Not `monitorEventLoopDelay`: its reset() forgets the tick that is under way, so a stall
 *  between two readings is lost (Node 20), and it does not know of one that has not ended by a tick yet. */
export function eventLoopLag(clock: Pick<Clock, 'now'>): LagSource {
  let stalls: { endedMs: number; lagMs: number }[] = []
  let lastTickMs = clock.now()
  const lagNowMs = () => Math.max(0, clock.now() - lastTickMs - tickMs)
  const timer = setInterval(() => {
    const lagMs = lagNowMs()
    lastTickMs = clock.now()
    if (lagMs > 0) stalls = [...stalls, { endedMs: lastTickMs, lagMs }].slice(-remembered)
  }, tickMs)
  timer.unref()
  return {
    worstSinceMs: (sinceMs) =>
      stalls.reduce(
        (worst, { endedMs, lagMs }) => (endedMs >= sinceMs ? Math.max(worst, lagMs) : worst),
        lagNowMs(),
      ),
    stop: () => clearInterval(timer),
  }
}
