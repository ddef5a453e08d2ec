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
  { root, files }: Pick<Repository, 'root' | 'files'>,
): LocatedFinding[] {
  const asked = [...new Set(findings.flatMap(({ place }) => place.paths.flatMap(meanings)))]
  const answers = resolvePaths(asked, { files, workspace: root })
  const known = new Map(asked.map((path, index) => [path, answers[index]]))
  const fileOf = (path: string) => {
    const answer = known.get(path)
    return answer?.kind === 'found' ? [answer.path] : []
  }

  return findings.map((finding): LocatedFinding => {
    const { paths, startLine, endLine } = finding.place
    const candidates = paths.flatMap(meanings)
    const [own] = paths.flatMap((path) => belowRoot(path, root))
    // A path that is exactly a file goes before any that only ends like one, and one that says which checkout before all.
    const exact = [own ?? '', ...candidates].find((path) => files.has(path))
    const path = exact ?? (own === undefined ? candidates.flatMap(fileOf)[0] : undefined)
    return {
      finding,
      path: path ?? own ?? candidates[0] ?? '',
      isResolved: path !== undefined,
      line: startLine,
      endLine,
    }
  })
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
