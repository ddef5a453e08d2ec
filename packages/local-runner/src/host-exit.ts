// Processes of steps live in groups of their own, so nothing but this program would end them. When it ends for whatever reason
// (an exception, an exit, Ctrl+C) they are killed; only a SIGKILL to it can leave them behind.

import type { ChildProcess } from 'node:child_process'

const running = new Map<ChildProcess, (child: ChildProcess) => void>()

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export function trackProcess(child: ChildProcess, kill: (child: ChildProcess) => void): void {
  if (running.size === 0) {
    process.on('exit', killAll)
    // First, so that a listener that is called only once still counts.
    for (const signal of SIGNALS) process.prependListener(signal, endBy)
  }
  running.set(child, kill)
}

export function releaseProcess(child: ChildProcess): void {
  running.delete(child)
  if (running.size > 0) return
  process.off('exit', killAll)
  for (const signal of SIGNALS) process.off(signal, endBy)
}

function killAll(): void {
  for (const [child, kill] of running) kill(child)
}

/** What node does by itself when nobody listens. A program that listens, to cancel its job say, goes on. */
function endBy(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  killAll()
  process.off(signal, endBy)
  process.kill(process.pid, signal)
}
