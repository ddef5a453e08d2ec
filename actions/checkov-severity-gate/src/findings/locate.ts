// The paths that reports have, as files of the repository. Checkov names a file as seen from its own folder, so the first of a finding's
// paths that is a file wins; what fits none, or several, stays as the report has it and is told.

import { posix } from 'node:path'
import {
  type Checkout,
  CheckoutProblem,
  type Environment,
  type FileIndex,
  indexFiles,
  listFiles,
  openCheckout,
  resolvePaths,
} from '@slipway/checkout'
import { findFiles } from '@slipway/report-reader'
import type { Finding } from './finding.js'
import type { LocatedFinding } from './located.js'

export interface Repository {
  /** Absolute. */
  root: string
  /** Absent where the workspace is no repository: then its files are what there is. */
  checkout: Checkout | undefined
  /** Why. */
  problem: CheckoutProblem | undefined
  /** Of all files, relative to the root. */
  paths: readonly string[]
  files: FileIndex
}

/** @throws CheckoutProblem for anything but a folder that is no repository */
export async function openRepository(
  workspace: string,
  environment: Environment,
): Promise<Repository> {
  try {
    const checkout = await openCheckout(workspace, environment)
    const paths = await listFiles(checkout, { untracked: true })
    return { root: checkout.root, checkout, problem: undefined, paths, files: indexFiles(paths) }
  } catch (error) {
    if (!(error instanceof CheckoutProblem)) throw error
    if (error.kind !== 'not-a-repository' && error.kind !== 'no-git') throw error
    const { files } = await findFiles(['**'], { root: workspace })
    const paths = files.map(({ name }) => name)
    return { root: workspace, checkout: undefined, problem: error, paths, files: indexFiles(paths) }
  }
}

export function locate(
  findings: readonly Finding[],
  repository: Pick<Repository, 'root' | 'files'>,
): LocatedFinding[] {
  const keyOf = ({ place }: Finding) => place.paths.join('\0')
  // Many findings are in few files.
  const lists = new Map(findings.map((finding) => [keyOf(finding), finding.place.paths]))
  const places = new Map<string, Pick<LocatedFinding, 'path' | 'isResolved'>>()
  for (const [key, paths] of lists) {
    const path = exactFile(paths, repository)
    if (path !== undefined) places.set(key, { path, isResolved: true })
  }
  const lost = [...lists].filter(([key]) => !places.has(key))
  const similarFile = similarTo(
    lost.flatMap(([, paths]) => paths),
    repository,
  )
  for (const [key, paths] of lost) {
    const [own] = paths.flatMap((path) => belowRoot(path, repository.root))
    const path = own === undefined ? similarFile(paths) : undefined
    const reported = own ?? paths.flatMap(meanings)[0] ?? ''
    places.set(key, { path: path ?? reported, isResolved: path !== undefined })
  }
  return findings.map((finding): LocatedFinding => {
    const { path = '', isResolved = false } = places.get(keyOf(finding)) ?? {}
    const { startLine, endLine } = finding.place
    return { finding, path, isResolved, line: startLine, endLine }
  })
}

/** A path that is exactly a file goes before any that only ends like one, and one that says which checkout before all. */
function exactFile(
  paths: readonly string[],
  { root, files }: Pick<Repository, 'root' | 'files'>,
): string | undefined {
  const own = paths.flatMap((path) => belowRoot(path, root))
  return [...own, ...paths.flatMap(meanings)].find((path) => files.has(path))
}

/** Which file the first of some paths that ends like just one file means. */
function similarTo(
  reported: readonly string[],
  { root, files }: Pick<Repository, 'root' | 'files'>,
): (paths: readonly string[]) => string | undefined {
  const asked = [...new Set(reported.flatMap(meanings))]
  const answers = resolvePaths(asked, { files, workspace: root })
  const known = new Map(asked.map((path, index) => [path, answers[index]]))
  return (paths) => {
    for (const path of paths.flatMap(meanings)) {
      const answer = known.get(path)
      if (answer?.kind === 'found') return answer.path
    }
    return undefined
  }
}

/** Where actions that run in a container have the workspace. */
const inContainer = '/github/workspace'

/** The file of this checkout that an absolute path means, whether it is there or not. */
function belowRoot(path: string, root: string): string[] {
  const file = posix.normalize(slashed(path))
  return [slashed(root), inContainer].flatMap((base) =>
    file.startsWith(`${base}/`) ? [file.slice(base.length + 1)] : [],
  )
}

/** The letter of a drive has no case. */
const slashed = (path: string) =>
  path.replaceAll('\\', '/').replace(/^[a-z](?=:\/)/, (drive) => drive.toUpperCase())

/** Checkov begins its relative paths with a slash. Absolute ones look alike, so a path is tried as both. */
function meanings(path: string): string[] {
  const relative = path.replace(/^(?:\.?[/\\])+/, '')
  return relative === path ? [path] : [relative, path]
}

const maxShown = 5

/** What to say of findings whose file is not here; empty when all are. */
export function locationNotes(located: readonly LocatedFinding[]): string[] {
  const lost = located.filter(({ isResolved }) => !isResolved)
  if (lost.length === 0) return []
  const paths = [...new Set(lost.map(({ path }) => path || '(no path)'))]
  const more = paths.length > maxShown ? ` and ${paths.length - maxShown} more` : ''
  return [
    `${lost.length} of ${located.length} findings are in files that are not in the repository, or could be several of them: ${paths.slice(0, maxShown).join(', ')}${more}. They count, but no scope that names paths holds for them. Let Checkov run in the repository's root: checkov -d .`,
  ]
}
