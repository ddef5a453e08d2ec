// Runs git: never through a shell, never with a pager, a hook or an external program of the repository, always in English, with
// bounded output. What the output means is the business of the callers.

import { CheckoutProblem } from './problem.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface GitOptions {
  input?: Buffer | undefined
  /** More output than this is a CheckoutProblem. */
  maxBytes?: number | undefined
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

export function createGit(_directory: string, _environment: Environment): Git {
  throw new CheckoutProblem('no-git', 'not yet')
}
