// Small texts that are kept as git notes of commits, below refs/notes/ of origin.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checkout } from './checkout.js'
import { gitLine, gitOutput } from './git.js'
import { fetchRef, IDENTITY, pushOnTop, readBlob } from './remote.js'
import { checkCommitId, checkRefName } from './revisions.js'

/**
 * @param ref `slipway-coverage` for refs/notes/slipway-coverage
 * @param commit the full id; it need not have been fetched
 * @returns undefined without a note @throws {CheckoutProblem}
 */
export async function readNote(
  checkout: Checkout,
  ref: string,
  commit: string,
): Promise<Buffer | undefined> {
  return (await readFirstNote(checkout, ref, [commit]))?.note
}

/** The first of the commits that has a note, for which the remote is asked only once. */
export async function readFirstNote(
  checkout: Checkout,
  ref: string,
  commits: readonly string[],
): Promise<{ commit: string; note: Buffer } | undefined> {
  for (const commit of commits) checkCommitId(commit)
  const tip = await fetchRef(checkout, remoteRef(ref), localRef(ref))
  for (const commit of tip ? commits : []) {
    const blob = await noteOf(checkout, ref, commit)
    if (blob) return { commit, note: await readBlob(checkout, blob) }
  }
  return undefined
}

/**
 * Replaces the commit's note.
 * @returns false when it was already just that @throws {CheckoutProblem}
 */
export async function writeNote(
  checkout: Checkout,
  ref: string,
  commit: string,
  text: string | Buffer,
): Promise<boolean> {
  checkCommitId(commit)
  const { git } = checkout
  const folder = await mkdtemp(join(tmpdir(), 'slipway-note-'))
  try {
    const file = join(folder, 'note')
    await writeFile(file, text)
    const blob = await gitLine(git, ['hash-object', '-w', '--no-filters', '--', file])
    const made = await pushOnTop(checkout, remoteRef(ref), localRef(ref), async (tip) => {
      if (tip && (await noteOf(checkout, ref, commit)) === blob) return undefined
      // -C takes the text as it is; -F would tidy its lines.
      const add = ['notes', `--ref=${localRef(ref)}`, 'add', '--force', '-C', blob, commit]
      await gitOutput(git, add, { environment: IDENTITY })
      return gitLine(git, ['rev-parse', '--verify', localRef(ref)])
    })
    return made !== undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function noteOf({ git }: Checkout, ref: string, commit: string): Promise<string | undefined> {
  const { exitCode, stdout } = await git(['notes', `--ref=${localRef(ref)}`, 'list', commit])
  return exitCode === 0 ? stdout.toString().trim() : undefined
}

function remoteRef(ref: string): string {
  return `refs/notes/${checkRefName(ref)}`
}

/** git works on notes below refs/notes/ only; this one is beside those that the user may have. */
function localRef(ref: string): string {
  return `refs/notes/slipway-fetched/${ref}`
}
