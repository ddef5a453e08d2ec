// Runs git: never through a shell, never with a pager, a hook or another program of the repository, always in English, with
// bounded output. What the output means is the business of the callers.

import { exec } from '@actions/exec'
import { CheckoutProblem } from './problem.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface GitOptions {
  /** More output than this is a CheckoutProblem. */
  maxBytes?: number | undefined
  /** Beside the environment that all commands get. */
  environment?: Environment | undefined
}

export interface GitResult {
  /** 128 also stands for a git that was killed. */
  exitCode: number
  stdout: Buffer
  stderr: string
}

/** @throws {CheckoutProblem} when git cannot be run or says too much; a failure of git itself is a result */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitResult>

const MAX_STDOUT_BYTES = 64 * 1024 * 1024
const MAX_STDERR_BYTES = 64 * 1024

const SETTINGS = [
  'core.quotePath=false',
  // A repository's own programs (husky sets core.hooksPath to a folder of the work tree) are not ours to run.
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'diff.autoRefreshIndex=true',
  'gc.auto=0',
  'maintenance.auto=false',
  // A remote that stalls for a minute ends the command.
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=60',
]
const GLOBAL_OPTIONS = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...SETTINGS.flatMap((setting) => ['-c', setting]),
]

/** They would point git to another repository or index, or change what a diff looks like. */
const FOREIGN_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_DIFF_OPTS',
  'GIT_EXTERNAL_DIFF',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]

export function createGit(directory: string, environment: Environment): Git {
  const base = defined({
    ...environment,
    ...Object.fromEntries(FOREIGN_VARIABLES.map((name) => [name, undefined])),
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  })
  return async (args, options = {}) => {
    const { maxBytes = MAX_STDOUT_BYTES } = options
    const stdout = collector(maxBytes)
    const stderr = collector(MAX_STDERR_BYTES)
    // exec rather than getExecOutput: bytes, because names need not be UTF-8, and no more of them than wanted.
    const exitCode = await exec('git', [...GLOBAL_OPTIONS, ...args], {
      cwd: directory,
      env: { ...base, ...defined(options.environment ?? {}) },
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: stdout.take, stderr: stderr.take },
    }).catch((error: unknown) => {
      throw cannotRun(error)
    })
    if (stdout.overflowed()) {
      throw new CheckoutProblem(
        'too-large',
        `git ${args[0]} says more than ${maxBytes.toLocaleString('en-US')} bytes`,
      )
    }
    return {
      exitCode: Number.isInteger(exitCode) ? exitCode : 128,
      stdout: stdout.bytes(),
      stderr: stderr.bytes().toString().trim(),
    }
  }
}

/** stdout of a command that must not fail. @throws {CheckoutProblem} */
export async function gitOutput(
  git: Git,
  args: readonly string[],
  options?: GitOptions,
): Promise<Buffer> {
  const result = await git(args, options)
  if (result.exitCode !== 0) throw gitFailed(args, result)
  return result.stdout
}

/** The same as one line of text. */
export async function gitLine(
  git: Git,
  args: readonly string[],
  options?: GitOptions,
): Promise<string> {
  return (await gitOutput(git, args, options)).toString().trim()
}

export function gitFailed(
  args: readonly string[],
  { exitCode, stderr }: GitResult,
): CheckoutProblem {
  const said = stderr ? `: ${stderr.slice(0, 1000)}` : ''
  return new CheckoutProblem(
    'git-failed',
    `git ${args[0]} failed with exit code ${exitCode}${said}`,
  )
}

function cannotRun(error: unknown): CheckoutProblem {
  const message = error instanceof Error ? error.message : String(error)
  return /unable to locate executable/i.test(message)
    ? new CheckoutProblem(
        'no-git',
        'There is no git on the PATH. Install it in the image that the job runs in, before actions/checkout ' +
          '(which without git downloads the files alone, no repository)',
        { cause: error },
      )
    : new CheckoutProblem('git-failed', `git cannot be run: ${message}`, { cause: error })
}

function collector(maxBytes: number) {
  const chunks: Buffer[] = []
  let bytes = 0
  return {
    take: (chunk: Buffer) => {
      const room = Math.max(0, maxBytes - bytes)
      bytes += chunk.length
      if (room > 0) chunks.push(chunk.subarray(0, room))
    },
    bytes: () => Buffer.concat(chunks),
    overflowed: () => bytes > maxBytes,
  }
}

function defined(variables: Environment): Record<string, string> {
  const entries = Object.entries(variables)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
