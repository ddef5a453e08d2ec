// Fetching one ref from `origin` and pushing one to it, for data that is kept in git. Nothing else of the clone changes: not
// HEAD, not the branches, not whether it is shallow.

import type { Checkout } from './checkout.js'
import { type GitResult, gitFailed, gitLine, gitOutput } from './git.js'
import { CheckoutProblem } from './problem.js'

/** Concurrent writers each win once, so this many may write at the same time. */
const MAX_ATTEMPTS = 10
const MAX_KEPT_BYTES = 64 * 1024 * 1024

/** Who makes the commits of ours: the account that GitHub shows for workflows. */
export const IDENTITY = {
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'github-actions[bot]',
  GIT_COMMITTER_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
}

/**
 * Fetches `ref` of origin to `local`, which is deleted when there is no such ref.
 * @returns the commit @throws {CheckoutProblem}
 */
export async function fetchRef(
  checkout: Checkout,
  ref: string,
  local: string,
): Promise<string | undefined> {
  const { git, isShallow } = checkout
  const asked = ['ls-remote', '--exit-code', 'origin', ref]
  const listed = await git(asked)
  // Patterns of ls-remote also match at the end of longer names.
  const isThere = listed.stdout
    .toString()
    .split('\n')
    .some((line) => line.endsWith(`\t${ref}`))
  if (!isThere) {
    if (listed.exitCode !== 0 && listed.exitCode !== 2) throw remoteProblem(asked, listed, 'read')
    await gitOutput(git, ['update-ref', '-d', local])
    return undefined
  }
  // --depth would make a whole clone a shallow one.
  const depth = isShallow ? ['--depth=1'] : []
  const fetch = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    ...depth,
  ]
  const args = [...fetch, 'origin', `+${ref}:${local}`]
  const fetched = await git(args)
  if (fetched.exitCode !== 0) throw remoteProblem(args, fetched, 'read')
  return gitLine(git, ['rev-parse', '--verify', local])
}

/**
 * Makes a commit on top of what the remote has, and pushes it; again from the start when somebody else was faster.
 * @param commit makes the commit on `tip`; undefined when there is nothing to do
 * @returns what was pushed @throws {CheckoutProblem}
 */
export async function pushOnTop(
  checkout: Checkout,
  ref: string,
  local: string,
  commit: (tip: string | undefined) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const tip = await fetchRef(checkout, ref, local)
    const made = await commit(tip)
    if (made === undefined) return undefined
    const lease = `--force-with-lease=${ref}:${tip ?? ''}`
    const args = [
      'push',
      '--porcelain',
      '--no-verify',
      '--no-follow-tags',
      lease,
      'origin',
      `${made}:${ref}`,
    ]
    const pushed = await checkout.git(args)
    if (pushed.exitCode === 0) return made
    if (!isRace(pushed)) throw remoteProblem(args, pushed, 'write')
  }
  throw new CheckoutProblem(
    'conflict',
    `${ref} of origin was changed by others during each of ${MAX_ATTEMPTS} attempts to write it. ` +
      'Let the jobs that write it run one after the other (concurrency: in the workflow)',
  )
}

/** A blob, in bounds. */
export async function readBlob(checkout: Checkout, id: string): Promise<Buffer> {
  const size = Number(await gitLine(checkout.git, ['cat-file', '-s', id]))
  if (size > MAX_KEPT_BYTES) {
    throw new CheckoutProblem(
      'too-large',
      `What is kept in git as ${id} has ${size.toLocaleString('en-US')} bytes; at most ${MAX_KEPT_BYTES.toLocaleString('en-US')} are read. Is it what a gate has written?`,
    )
  }
  return gitOutput(checkout.git, ['cat-file', 'blob', id], { maxBytes: MAX_KEPT_BYTES })
}

/** The remote's ref is not what we fetched (any longer), or somebody is writing it right now. */
function isRace({ stdout, stderr }: GitResult): boolean {
  return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists/i.test(
    `${stdout.toString()}\n${stderr}`,
  )
}

function remoteProblem(
  args: readonly string[],
  result: GitResult,
  deed: 'read' | 'write',
): CheckoutProblem {
  const said = `${result.stderr}\n${result.stdout.toString()}`
  const cause = gitFailed(args, { ...result, stderr: said.trim() })
  if (/does not appear to be a git repository|No such remote/i.test(said)) {
    return new CheckoutProblem(
      'git-failed',
      `The remote "origin" cannot be reached: ${cause.message}`,
    )
  }
  if (
    /\b40[13]\b|permission (?:to|denied)|access .{0,40}not granted|Authentication failed|could not read (?:Username|Password)/i.test(
      said,
    )
  ) {
    const needed = deed === 'write' ? 'write' : 'read'
    return new CheckoutProblem(
      'forbidden',
      `The job may not ${deed} the repository. Give it the permission (pull requests of forks never have it):\n` +
        `    permissions:\n      contents: ${needed}\n` +
        `and leave persist-credentials of actions/checkout at true. ${cause.message}`,
    )
  }
  if (/protected branch|GH006|GH013|hook declined|rule violations/i.test(said)) {
    return new CheckoutProblem(
      'forbidden',
      `A rule of the repository forbids this push; exempt the branch that the data is kept in: ${cause.message}`,
    )
  }
  return cause
}
