// Makes sure that no process of a task outlives the simulator, not even when the simulator itself is killed with SIGKILL.
import { type ChildProcess, spawn } from 'node:child_process'

// A shell, because it is ready at once and small. Each line is the complete list of process groups that are alive;
// when the pipe ends, whoever wrote it is gone, and what it listed last goes too. `read` fails at a last line that
// was cut short, so half a number never counts.
const script = `trap '' INT TERM HUP
groups=
while read -r line; do groups=$line; done
for group in $groups; do kill -s KILL -- "-$group"; done`

/** Knows the process groups that run, and tells a small helper process that survives us for as long as it takes to kill them. */
export class Reaper {
  readonly #groups = new Set<number>()
  #shell: ChildProcess | undefined

  add(processGroup: number): void {
    this.#groups.add(processGroup)
    this.#tell()
  }

  remove(processGroup: number): void {
    if (this.#groups.delete(processGroup)) this.#tell()
  }

  /** Kills what is left and lets the helper go. */
  close(): void {
    for (const processGroup of this.#groups) killProcessGroup(processGroup, 'SIGKILL')
    this.#groups.clear()
    this.#shell?.stdin?.end('\n')
    this.#shell = undefined
  }

  #tell(): void {
    this.#shell ??= this.#start()
    this.#shell.stdin?.write(`${[...this.#groups].join(' ')}\n`)
  }

  #start(): ChildProcess {
    // A session of its own: Ctrl-C and a closed terminal do not reach it.
    const shell = spawn('/bin/sh', ['-c', script], {
      detached: true,
      env: {}, // a CI runner ends whatever has the environment of its job: this must outlive that, too
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    const restart = () => {
      if (this.#shell !== shell) return
      this.#shell = undefined
      if (this.#groups.size > 0) this.#tell()
    }
    shell.once('exit', restart)
    shell.once('error', () => {}) // without /bin/sh close() still does its part
    shell.stdin?.on('error', () => {}) // 'exit' follows
    shell.unref()
    return shell
  }
}

/** Sends a signal to a whole process group; one that is gone already is fine. */
export function killProcessGroup(processGroup: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-processGroup, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
