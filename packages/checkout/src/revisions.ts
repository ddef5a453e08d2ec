// Names of refs and commits: checked before git sees them, and looked up.

import type { Checkout } from './checkout.js'
import { CheckoutProblem } from './problem.js'

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** What git-check-ref-format forbids: control characters, space, `~^:?*[\`, `..`, `@{`, empty parts, dots and `.lock` at ends. */
const NOT_IN_REFS = /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|(?:^|\/)\.|(?:\.lock|\.)(?:\/|$)|^\/|\/$/

export function isCommitId(text: string): boolean {
  return COMMIT_ID.test(text)
}

/** The id that stands for "no commit" in events. */
export function isZero(commit: string): boolean {
  return /^0+$/.test(commit)
}

/**
 * @param input that the name was given in, to be named when it is wrong
 * @throws {CheckoutProblem} for what git would take for an option, a range or a search
 */
export function checkRefName(name: string, input?: string): string {
  if (name !== '' && name !== '@' && !name.startsWith('-') && !NOT_IN_REFS.test(name)) return name
  throw new CheckoutProblem(
    'unknown-revision',
    `${input === undefined ? '' : `${input}: `}"${name}" cannot be the name of a branch, a tag or a commit; write one such as main, v1.2 or 3f2a9c1d, since what git would calculate (HEAD~1, main..next) is not read`,
  )
}

/** @throws {CheckoutProblem} */
export function checkCommitId(id: string): string {
  if (isCommitId(id)) return id
  throw new CheckoutProblem('unknown-revision', `"${id}" is not the full id of a commit`)
}

/** The commit of the first of the names (refs or ids) that exists here. */
export async function findCommit(
  { git }: Checkout,
  names: readonly string[],
): Promise<{ name: string; commit: string } | undefined> {
  for (const name of names) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    const { exitCode, stdout } = await git(args)
    if (exitCode === 0) return { name, commit: stdout.toString().trim() }
  }
  return undefined
}

/** The best common ancestor. */
export async function commonAncestor(
  { git }: Checkout,
  one: string,
  other: string,
): Promise<string | undefined> {
  const { exitCode, stdout } = await git(['merge-base', one, other])
  return exitCode === 0 ? stdout.toString().trim() : undefined
}

export async function isAncestor(
  { git }: Checkout,
  older: string,
  newer: string,
): Promise<boolean> {
  return (await git(['merge-base', '--is-ancestor', older, newer])).exitCode === 0
}
