// Starts one process, hands on its output line by line, and stops it the way the runner does.
// Source: actions/runner, ProcessInvoker.cs.

import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { atHostExit } from './host-exit.js'
import { LineSplitter } from './line-splitter.js'

/** How long a cancelled process may take after each signal, before the next and stronger one. */
export interface CancelPatience {
  readonly afterSigintMs: number
  readonly afterSigtermMs: number
}

export const RUNNER_PATIENCE: CancelPatience = { afterSigintMs: 7_500, afterSigtermMs: 2_500 }

/** After the process has ended, how long its output may stay open in the hands of a child of it. */
const OPEN_OUTPUT_PATIENCE_MS = 5_000

export interface ProcessOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly patience: CancelPatience
  /** SIGINT, SIGTERM, then the process and its children are killed. */
  readonly cancel: AbortSignal
  /** SIGKILL to the process alone, as if the machine ran out of memory. */
  readonly kill: AbortSignal
  /** SIGKILL to the process and its children at once. */
  readonly abandon: AbortSignal
  readonly onLine: (line: string) => void
}

/**
 * Resolves with the exit code when the process has ended and its output is read; 128 + number of the signal that ended it.
 * Rejects when it cannot be started.
 */
export async function runProcess(options: ProcessOptions): Promise<number> {
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: so its children can be killed with it, and a Ctrl+C in the terminal does not reach it past us.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  const release = atHostExit(() => killTree(child))
  const listening = new AbortController()
  try {
    const ended = endOf(child, options.onLine)
    on(options.cancel, listening.signal, () => void stop(child, ended, options.patience))
    on(options.kill, listening.signal, () => child.kill('SIGKILL'))
    on(options.abandon, listening.signal, () => killTree(child))
    return await ended
  } finally {
    listening.abort()
    release()
  }
}

/** Calls back when the signal is aborted, or at once if it already is, until nobody listens any more. */
function on(signal: AbortSignal, listening: AbortSignal, callback: () => void): void {
  if (signal.aborted) callback()
  else signal.addEventListener('abort', callback, { once: true, signal: listening })
}

function endOf(child: ChildProcess, onLine: (line: string) => void): Promise<number> {
  for (const stream of [child.stdout, child.stderr]) {
    const splitter = new LineSplitter()
    stream?.setEncoding('utf8')
    stream?.on('data', (chunk: string) => splitter.push(chunk).forEach(onLine))
    stream?.on('end', () => splitter.end().forEach(onLine))
  }
  return new Promise((resolve, reject) => {
    let openOutputTimer: NodeJS.Timeout | undefined
    child.once('error', reject)
    child.once('exit', () => {
      openOutputTimer = setTimeout(() => {
        killTree(child)
        child.stdout?.destroy()
        child.stderr?.destroy()
      }, OPEN_OUTPUT_PATIENCE_MS)
    })
    child.once('close', (code, signal) => {
      clearTimeout(openOutputTimer)
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

async function stop(
  child: ChildProcess,
  ended: Promise<number>,
  patience: CancelPatience,
): Promise<void> {
  child.kill('SIGINT')
  if (await endsWithin(ended, patience.afterSigintMs)) return
  child.kill('SIGTERM')
  if (await endsWithin(ended, patience.afterSigtermMs)) return
  killTree(child)
}

async function endsWithin(ended: Promise<number>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs)
  })
  const end = ended.then(
    () => true,
    () => true,
  )
  try {
    return await Promise.race([end, timeout])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The process and all in its group. The runner on Linux kills only the process here and leaves the rest to its clean-up at
 * the end of the job (see orphans.ts); nothing of a cancelled step goes on here.
 */
function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // No such group: all have ended (or there are no groups, on Windows).
    child.kill('SIGKILL')
  }
}
