// What the place of a report says about the paths in it: in a monorepo each package writes `src/index.ts` into a report of its own, below
// its own folder.

import {
  type FileIndex,
  type PathContext,
  type ResolvedPath,
  resolvePaths,
} from '@slipway/checkout'

/**
 * The folders around a report, nearest first, without the repository's own.
 * @param report relative to the repository's root, or absolute (then there are none)
 */
export function foldersAround(report: string): string[] {
  if (/^([\\/]|[A-Za-z]:|\.\.(\/|$))/.test(report)) return []
  const names = report.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, names.length - index).join('/'))
}

/** The folder around the report below which most of its paths are files; undefined where none has more than the repository's root. */
export function folderOfPaths(
  report: string,
  paths: readonly string[],
  files: FileIndex,
): string | undefined {
  const filesBelow = (folder: string) => paths.filter((path) => files.has(folder + path)).length
  const atRoot = filesBelow('')
  const counted = foldersAround(report).map((folder) => ({
    folder,
    count: filesBelow(`${folder}/`),
  }))
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most), {
    folder: '',
    count: 0,
  })
  return best.count > 0 && best.count >= atRoot ? best.folder : undefined
}

/** Of a path that could be several files, the one that is alone in the nearest folder around the report which holds any. */
export function nearestFile(
  report: string,
  path: string,
  context: PathContext,
): ResolvedPath | undefined {
  for (const folder of foldersAround(report)) {
    // A source root comes before the other candidates.
    const [answer] = resolvePaths([path], { ...context, sourceRoots: [folder] })
    const found = answer?.kind === 'found' ? [answer.path] : []
    const candidates = answer?.kind === 'ambiguous' ? answer.candidates : found
    if (candidates.some((candidate) => candidate.startsWith(`${folder}/`))) {
      return candidates.length === 1 ? answer : undefined
    }
  }
  return undefined
}
