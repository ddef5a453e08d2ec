// One container as one local process group: start, output, signals, exit. It knows nothing of tasks or health.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { outputLines } from './output-lines.js'
import { killProcessGroup, type Reaper } from './reaper.js'

export interface ProcessOptions {
  command: readonly string[]
  directory: string
  environment: Record<string, string>
  onLine?: (line: string) => void
  reaper: Reaper
}

export interface RunningProcess {
  readonly exited: Promise<ProcessExit>
  /** To the first process only, as a container runtime does: it is up to that one to tell its children. */
  terminate(): void
  /** To the whole process group. */
  kill(): void
}

export interface ProcessExit {
  /** 128 + signal number for a process that a signal ended. */
  exitCode: number
  /** SIGKILL came from elsewhere: on a real machine nearly always the kernel, for want of memory. */
  killedFromOutside: boolean
}

/** How long output may keep coming, from somebody who left the process group, after the first process has ended. */
const lastOutputMs = 500

/** Resolves once the process runs. Rejects, in words that say what to mend, when it cannot be started. */
export function startProcess(options: ProcessOptions): Promise<RunningProcess> {
  const [file = '', ...args] = options.command
  const child = spawn(file, args, {
    cwd: options.directory,
    env: options.environment,
    detached: true, // a process group of its own, which can be killed as a whole
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(whyNotStarted(file, options.directory, error))))
    child.once('spawn', () => resolve(follow(child, child.pid as number, options)))
    if (child.pid !== undefined) options.reaper.add(child.pid)
  })
}

function follow(child: ChildProcess, pid: number, options: ProcessOptions): RunningProcess {
  let killed = false
  let ended = false
  const onLine = options.onLine ?? (() => {})
  const streams = [child.stdout, child.stderr].map((stream) => {
    const lines = outputLines(onLine)
    stream?.on('data', (chunk: Buffer) => lines.write(chunk))
    stream?.on('error', () => {})
    return { stream, lines }
  })
  const exited = new Promise<ProcessExit>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = true
      // When the first process of a container ends, the others end with it.
      killProcessGroup(pid, 'SIGKILL')
      options.reaper.remove(pid)
      const exit = {
        exitCode: code ?? 128 + (signal ? constants.signals[signal] : 0),
        killedFromOutside: signal === 'SIGKILL' && !killed,
      }
      const finish = () => {
        clearTimeout(timer)
        for (const { stream, lines } of streams) {
          stream?.destroy()
          lines.end()
        }
        resolve(exit)
      }
      const timer = setTimeout(finish, lastOutputMs)
      child.once('close', finish)
    })
  })
  return {
    exited,
    terminate() {
      if (!ended) child.kill('SIGTERM')
    },
    kill() {
      killed = true
      if (!ended) killProcessGroup(pid, 'SIGKILL')
    },
  }
}

function whyNotStarted(file: string, directory: string, error: NodeJS.ErrnoException): string {
  if (!existsSync(directory)) return `working directory ${directory}: no such file or directory`
  if (error.code === 'ENOENT') return `exec: "${file}": executable file not found in $PATH`
  if (error.code === 'EACCES') return `exec: "${file}": permission denied`
  return `exec: "${file}": ${error.message}`
}
