// What changed since a commit: git's diff, read.

import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checkout } from './checkout.js'
import { type Change, readDiff } from './diff-reader.js'
import { gitOutput } from './git.js'
import { CheckoutProblem } from './problem.js'
import { checkCommitId } from './revisions.js'

export interface ChangesOptions {
  /** Compare with the files as they are on disk, not with HEAD. Files that git does not track are no changes. */
  includeWorktree?: boolean | undefined
}

const MAX_DIFF_BYTES = 512 * 1024 * 1024
/** More files than these with the attribute `-diff` stay binary. */
const MAX_REVEALED = 100
/** A command line of Windows has 32,767 characters. */
const PATHS_PER_COMMAND = 50

/** Everything that a configuration could change is said. */
const DIFF = [
  'diff',
  '--patch',
  '-U0',
  '--inter-hunk-context=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--find-renames=50%',
  '-l2000',
  '-O/dev/null',
  '--full-index',
  '--diff-algorithm=myers',
  '--submodule=short',
  '--ignore-submodules=dirty',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** @param mergeBase as findBase() gives it @throws {CheckoutProblem} */
export async function changesSince(
  checkout: Checkout,
  mergeBase: string,
  options: ChangesOptions = {},
): Promise<Change[]> {
  const sides = [checkCommitId(mergeBase), ...(options.includeWorktree ? [] : [checkout.head])]
  const changes = readDiff(await diffText(checkout, [...sides, '--']))
  const hidden = await hiddenByAttribute(checkout, changes)
  const revealed = new Map<Change, Change>()
  for (const change of hidden.slice(0, MAX_REVEALED)) {
    const paths = [change.path, ...(change.oldPath ? [change.oldPath] : [])]
    const diff = await diffText(checkout, ['--text', ...sides, '--', ...paths])
    const seen = diff.includes(0) ? undefined : readDiff(diff).find((c) => c.path === change.path)
    if (seen) revealed.set(change, seen)
  }
  return changes.map((change) => revealed.get(change) ?? change)
}

/**
 * The binary changes that are binary only because a .gitattributes says `-diff` (or `binary`): anybody can write that into a
 * pull request, and text that is not shown must not count as unchanged.
 */
async function hiddenByAttribute(
  checkout: Checkout,
  changes: readonly Change[],
): Promise<Change[]> {
  const binary = changes.filter(({ isBinary, kind }) => isBinary && kind !== 'deleted')
  const hidden: Change[] = []
  for (let from = 0; from < binary.length; from += PATHS_PER_COMMAND) {
    const some = binary.slice(from, from + PATHS_PER_COMMAND)
    const args = ['check-attr', '-z', 'diff', '--', ...some.map(({ path }) => path)]
    // `<path>\0diff\0<value>\0` for each
    const answer = (await gitOutput(checkout.git, args)).toString().split('\0')
    hidden.push(...some.filter((_, index) => answer[3 * index + 2] === 'unset'))
  }
  return hidden
}

/** By way of a file: what goes through a pipe of @actions/exec costs time in the square of its longest line. */
async function diffText(checkout: Checkout, args: readonly string[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-diff-'))
  try {
    const file = join(folder, 'diff')
    await gitOutput(checkout.git, [...DIFF, `--output=${file}`, ...args])
    const { size } = await stat(file)
    if (size > MAX_DIFF_BYTES) {
      throw new CheckoutProblem(
        'too-large',
        `The diff has ${size.toLocaleString('en-US')} bytes; at most ${MAX_DIFF_BYTES.toLocaleString('en-US')} are read. Compare with a closer commit (base-ref)`,
      )
    }
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
