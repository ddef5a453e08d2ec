// Runs act, ends it, and reads what it prints.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * @typedef {object} Job
 * @property {'succeeded' | 'failed' | undefined} result
 * @property {Readonly<Record<string, string>>} outputs of its steps, those of later steps over those of earlier ones
 */

/** What act tells of itself; outputs are in the ending. */
const noise =
  /LocalRepositoryCache|Couldn't get a valid docker connection|⚙ +::set-(?:env|output)::|Run Pre |Success - Pre /

/** act ends its jobs at SIGINT; this is how long it may take. */
const patienceMs = 5_000

/**
 * @param {readonly string[]} parameters
 * @param {{ directory: string, environment: NodeJS.ProcessEnv, stop: AbortSignal, print: (line: string) => void }} options
 * @returns {Promise<{ exitCode: number, jobs: Record<string, Job> }>} jobs by their names; those that were skipped are not there
 */
export function runAct(parameters, { directory, environment, stop, print }) {
  return new Promise((resolve, reject) => {
    const child = spawn('act', parameters, {
      cwd: directory,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // so that Ctrl-C reaches it once only, through this process
    })
    /** @type {string[]} */
    const lines = []
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        lines.push(line)
        if (!noise.test(line)) print(line)
      })
    }
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null
    const end = () => {
      child.kill('SIGINT')
      setTimeout(() => hasEnded() || killGroup(child.pid), patienceMs).unref()
    }
    if (stop.aborted) end()
    stop.addEventListener('abort', end, { once: true })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      stop.removeEventListener('abort', end)
      resolve({ exitCode: exitCode ?? 1, jobs: jobsIn(lines) })
    })
  })
}

/** @param {number | undefined} pid */
function killGroup(pid) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/**
 * act begins each line with `[workflow/job]`, and tells outputs and the end of a job with signs of its own.
 * @param {readonly string[]} lines
 * @returns {Record<string, Job>}
 */
function jobsIn(lines) {
  /** @type {Record<string, Job>} */
  const jobs = {}
  for (const line of lines) {
    const [, name, text = ''] = /^\[[^\]/]+\/([^\]]+?) *\] +(.*)$/.exec(line) ?? []
    if (name === undefined) continue
    const { result, outputs } = jobs[name] ?? { result: undefined, outputs: {} }
    const [, output, value = ''] = /^⚙ +::set-output:: ([\w-]+)=(.*)$/.exec(text) ?? []
    const [, end] = /^🏁 +Job (succeeded|failed)$/.exec(text) ?? []
    jobs[name] = {
      result: end === 'succeeded' || end === 'failed' ? end : result,
      outputs: output ? { ...outputs, [output]: value } : outputs,
    }
  }
  return jobs
}
