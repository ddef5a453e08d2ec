// Runs git: in one repository, without a shell, and without what the user's environment or hooks would have a say in.
import { spawnSync } from 'node:child_process'
import { ReleaseProblem } from './problem.mjs'

/**
 * @typedef {(args: readonly string[], options?: { input?: string | Buffer, env?: Record<string, string> }) => Buffer} RunGit
 *
 * @typedef {object} Git
 * @property {RunGit} bytes what git printed
 * @property {(...args: string[]) => string} text the same as text, without the end of the line
 * @property {(...args: string[]) => string | undefined} maybe the same; undefined when git exits with a failure
 */

/** git that fails has said why. */
export class GitFailure extends Error {
  /** @param {readonly string[]} args @param {string} stdout @param {string} stderr */
  constructor(args, stdout, stderr) {
    super(`git ${args[0]}: ${stderr.trim() || 'it failed without a word'}`)
    this.stdout = stdout
    this.stderr = stderr
  }
}

/** A push of a bundle over a slow line takes seconds; what hangs for ten minutes will not come. */
const timeoutMs = 600_000

/**
 * @param {string} directory a work tree, or a bare repository
 * @returns {Git}
 */
export function gitIn(directory) {
  /** @type {RunGit} */
  const bytes = (args, { input, env } = {}) => {
    const { status, signal, error, stdout, stderr } = spawnSync('git', [...settings, ...args], {
      cwd: directory,
      env: { ...environment(), ...env },
      input: input ?? '',
      maxBuffer: 256 * 1024 * 1024,
      timeout: timeoutMs,
    })
    if (status === 0) return stdout
    if (error && 'code' in error && error.code === 'ENOENT') {
      throw new ReleaseProblem('There is no git on the PATH: install it.')
    }
    const why = error?.message ?? (signal ? `ended by ${signal}` : '')
    throw new GitFailure(args, textOf(stdout), `${textOf(stderr)}\n${why}`)
  }
  /** @param {string[]} args */
  const text = (...args) => bytes(args).toString('utf8').replace(/\n$/, '')
  return {
    bytes,
    text,
    maybe: (...args) => {
      try {
        return text(...args)
      } catch (error) {
        if (error instanceof GitFailure) return undefined
        throw error
      }
    },
  }
}

/** Without git on the PATH there is no output at all. @param {Buffer | null} output */
const textOf = (output) => output?.toString('utf8') ?? ''

/** Hooks of the user do not run, files are told apart by their content, and texts of commits are UTF-8. */
const settings = [
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'i18n.commitEncoding=UTF-8'],
]

/** What `git rev-parse --local-env-vars` names, but for settings: inside a hook they would lead to another repository or index. */
const placing = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]

function environment() {
  const own = Object.entries(process.env).filter(([name]) => !placing.includes(name))
  return {
    GIT_TERMINAL_PROMPT: process.stdin.isTTY ? '1' : '0', // a job that waits for a password waits for ever
    ...Object.fromEntries(own),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0', // looking at the state of a work tree leaves its index alone
    LC_ALL: 'C',
  }
}
