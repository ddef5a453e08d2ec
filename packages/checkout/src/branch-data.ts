// Small files that are kept in a branch of their own. By plumbing alone: neither the work tree nor HEAD nor the index is touched.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checkout } from './checkout.js'
import { gitLine, gitOutput } from './git.js'
import { CheckoutProblem } from './problem.js'
import { fetchRef, IDENTITY, pushOnTop, readBlob } from './remote.js'
import { checkRefName } from './revisions.js'

export interface BranchFile {
  branch: string
  /** Inside the branch, `/`-separated. */
  path: string
}

export interface BranchWrite {
  branch: string
  /** Content by path; other files of the branch stay. */
  files: Readonly<Record<string, string | Buffer>>
  message: string
}

/** @returns undefined when the branch or the file does not exist @throws {CheckoutProblem} */
export async function readFromBranch(
  checkout: Checkout,
  { branch, path }: BranchFile,
): Promise<Buffer | undefined> {
  checkPath(path)
  const tip = await fetchRef(checkout, remoteRef(branch), localRef(branch))
  if (tip === undefined) return undefined
  const args = ['rev-parse', '--verify', '--quiet', `${tip}:${path}`]
  const { exitCode, stdout } = await checkout.git(args)
  if (exitCode !== 0) return undefined
  const id = stdout.toString().trim()
  // It may be a folder.
  const type = await gitLine(checkout.git, ['cat-file', '-t', id])
  return type === 'blob' ? readBlob(checkout, id) : undefined
}

/**
 * Adds a commit to the branch, which is made when it does not exist: without parents, so that it holds the data alone.
 * @returns the commit, or undefined when the branch already holds just that @throws {CheckoutProblem}
 */
export async function writeToBranch(
  checkout: Checkout,
  { branch, files, message }: BranchWrite,
): Promise<string | undefined> {
  for (const path of Object.keys(files)) checkPath(path)
  const folder = await mkdtemp(join(tmpdir(), 'slipway-branch-'))
  try {
    return await pushOnTop(checkout, remoteRef(branch), localRef(branch), (tip) =>
      commitFiles(checkout, { files, message, tip, folder }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface CommitOptions extends Omit<BranchWrite, 'branch'> {
  tip: string | undefined
  /** For files that git reads and writes. */
  folder: string
}

async function commitFiles(
  { git }: Checkout,
  { files, message, tip, folder }: CommitOptions,
): Promise<string | undefined> {
  const environment = { GIT_INDEX_FILE: join(folder, 'index'), ...IDENTITY }
  await gitOutput(git, ['read-tree', tip ?? '--empty'], { environment })
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, 'content')
    await writeFile(file, content)
    const blob = await gitLine(git, ['hash-object', '-w', '--no-filters', '--', file])
    const entry = `100644,${blob},${path}`
    await gitOutput(git, ['update-index', '--add', '--replace', '--cacheinfo', entry], {
      environment,
    })
  }
  // A partial clone does not have the other files.
  const tree = await gitLine(git, ['write-tree', '--missing-ok'], { environment })
  if (tip && tree === (await gitLine(git, ['rev-parse', '--verify', `${tip}^{tree}`])))
    return undefined
  await writeFile(join(folder, 'message'), message)
  const parents = tip ? ['-p', tip] : []
  const commit = ['commit-tree', ...parents, '-F', join(folder, 'message'), tree]
  return gitLine(git, commit, { environment })
}

function remoteRef(branch: string): string {
  return `refs/heads/${checkRefName(branch)}`
}

/** What was fetched last; not a branch, so that nobody sees it. */
function localRef(branch: string): string {
  return `refs/slipway/branches/${branch}`
}

/** @throws {CheckoutProblem} for what is not a plain path below the root */
function checkPath(path: string): void {
  const names = path.split('/')
  const isPlain = names.every((name) => !['', '.', '..'].includes(name) && !/^\.git$/i.test(name))
  if (isPlain && !/[\p{Cc}\\]/u.test(path)) return
  throw new CheckoutProblem(
    'unknown-revision',
    `"${path}" cannot be the path of a file in a branch`,
  )
}
