// Which file of the repository a report's path means. Pure. Never guesses: what fits two files is ambiguous.

import { type FileIndex, indexFiles } from './file-index.js'
import { isAbsolutePath, isBelow, type Place, placeOf, withSlashes } from './places.js'

export interface PathContext {
  /** The repository's files as listFiles() gives them, or an index of them that several calls share. */
  files: readonly string[] | FileIndex
  /** Folders that the report's paths are relative to, as the report says (Cobertura's `<source>`). */
  sources?: readonly string[] | undefined
  /** The same, as the user says: folders of the repository, or the repository's own folder on another machine. */
  sourceRoots?: readonly string[] | undefined
  /** `example.com/m` stands for the folder `directory`, as goModules() gives them. */
  modulePrefixes?: readonly (readonly [prefix: string, directory: string])[] | undefined
  /** The absolute path of the repository on this machine. */
  workspace: string
}

export type ResolvedPath =
  | { kind: 'found'; path: string }
  /** Sorted, the first few. */
  | { kind: 'ambiguous'; candidates: string[] }
  | { kind: 'missing' }

const MISSING: ResolvedPath = { kind: 'missing' }
const MAX_PATH_LENGTH = 32_768
/** Folders of installed packages: their files are never ours, however alike they are named. */
const THIRD_PARTY = new Set(['site-packages', 'dist-packages', 'node_modules', '.cargo', 'vendor'])
/** A report of a few machines; with more roots than these, none of them is believed. */
const MAX_FOREIGN_ROOTS = 5

/**
 * One answer for each of `reported`, in order. The ways, of which the first that leads to a file counts:
 * below a source that the report names; as it is; below a source root; by a module's prefix; by the longest end that it has
 * in common with exactly one file; below the folder that the repository had elsewhere, as other paths of the report show.
 */
export function resolvePaths(reported: readonly string[], context: PathContext): ResolvedPath[] {
  const index = indexOf(context.files)
  const ends: CommonEnd[] = []
  const resolve = resolver(index, context, (end) => ends.push(end))
  const known = new Map([...new Set(reported)].map((path) => [path, resolve(path)]))
  const roots = foreignRoots(ends)
  for (const [path, { kind }] of known) {
    const found = kind === 'found' ? undefined : belowForeignRoot(path, roots, index, context)
    if (found) known.set(path, found)
  }
  return reported.map((path) => known.get(path) ?? MISSING)
}

/** Reports are resolved one by one, against the same files. */
const indexes = new WeakMap<readonly string[], FileIndex>()

function indexOf(files: PathContext['files']): FileIndex {
  if ('has' in files) return files
  const index = indexes.get(files) ?? indexFiles(files)
  indexes.set(files, index)
  return index
}

/** Of a path of another folder or machine: where the repository would be there if `file` were the file. */
interface CommonEnd {
  root: string
  file: string
}

/** @param learn gets each path that ends in the whole path of one file */
function resolver(
  index: FileIndex,
  context: PathContext,
  learn: (end: CommonEnd) => void,
): (reported: string) => ResolvedPath {
  const { sources = [], sourceRoots = [], modulePrefixes = [] } = context
  const roots = sourceRoots.map((root) => placeOf(withSlashes(root), context.workspace))
  const modules = [...modulePrefixes].sort(([a], [b]) => b.length - a.length)
  const isFile = (path: string) => index.has(path)

  return (reported) => {
    if (reported === '' || reported.length > MAX_PATH_LENGTH) return MISSING
    // A name may hold a backslash where that is no separator.
    const path = index.has(reported) ? reported : withSlashes(reported)
    const place = placeOf(path, context.workspace)
    const below = isAbsolutePath(path)
      ? []
      : sources.map((source) => placeOf(`${withSlashes(source)}/${path}`, context.workspace))
    const exact = answer(inRepository(below)) ?? answer(inRepository([place]))
    if (exact) return exact
    const isOurs = place.start === 'repository'
    // An absolute path of this very checkout says exactly which file it means: one that is not tracked.
    if (isAbsolutePath(path) && isOurs) return MISSING
    return (
      bySourceRoot(place) ??
      byModule(path) ??
      byEnd(below.filter(({ start }) => start === 'elsewhere')) ??
      byEnd([place]) ??
      MISSING
    )
  }

  function inRepository(places: readonly Place[]): string[] {
    const inside = places.filter(({ start }) => start === 'repository')
    return inside.map(({ names }) => names.join('/')).filter(isFile)
  }

  function bySourceRoot({ start, names }: Place): ResolvedPath | undefined {
    const paths = roots.map((root) => {
      if (root.start === 'repository') return [...root.names, ...names].join('/')
      const isThere = start === 'elsewhere' && root.names.every((name, at) => name === names[at])
      return isThere ? names.slice(root.names.length).join('/') : ''
    })
    return answer(paths.filter(isFile))
  }

  function byModule(path: string): ResolvedPath | undefined {
    const [longest] = modules.find(([prefix]) => path.startsWith(`${prefix}/`)) ?? []
    if (longest === undefined) return undefined
    const folders = modules.filter(([prefix]) => prefix === longest).map(([, folder]) => folder)
    const places = folders.map((folder) =>
      placeOf(`${folder || '.'}${path.slice(longest.length)}`, context.workspace),
    )
    // A file of the module that is not here (made by a generator) must not be found elsewhere.
    return answer(inRepository(places)) ?? MISSING
  }

  function byEnd(places: readonly Place[]): ResolvedPath | undefined {
    const ends = places.map((place) => ({ place, ...index.longestEnd(place.names) }))
    for (const { place, names, files } of ends) {
      const [file = ''] = files
      const isWhole = files.length === 1 && file.split('/').length === names
      const root = place.names.slice(0, place.names.length - names)
      if (isWhole && place.start === 'elsewhere' && !isThirdParty(root)) {
        learn({ root: root.join('/'), file })
      }
    }
    const evident = ends.filter(({ place, names }) => isEvidence(place, names))
    const most = evident.reduce((longest, { names }) => Math.max(longest, names), 0)
    const files = evident.filter(({ names }) => names === most).flatMap((end) => end.files)
    const preferred = files.filter((file) => roots.some((root) => isBelow(file, root)))
    return answer(preferred.length > 0 ? preferred : files)
  }
}

/**
 * Whether a common end of so many names says that it is the same file. The whole of a relative path does, and so do two
 * names; the bare name of a file in a folder somewhere does not (`/opt/x/setup.py` is not our `setup.py`).
 */
function isEvidence({ start, names }: Place, common: number): boolean {
  if (common === 0 || isThirdParty(names.slice(0, names.length - common))) return false
  return common >= 2 || (start === 'repository' && names.length === 1)
}

function isThirdParty(folders: readonly string[]): boolean {
  return folders.some((name) => THIRD_PARTY.has(name))
}

/** The repository's folders on other machines: as the paths that end in two names at least show, else the others. */
function foreignRoots(ends: readonly CommonEnd[]): string[] {
  const rootsOf = (some: readonly CommonEnd[]) => [...new Set(some.map(({ root }) => root))]
  const strong = rootsOf(ends.filter(({ file }) => file.includes('/')))
  if (strong.length > 0) return strong.length <= MAX_FOREIGN_ROOTS ? strong : []
  const weak = rootsOf(ends)
  return weak.length === 1 ? weak : []
}

function belowForeignRoot(
  reported: string,
  roots: readonly string[],
  index: FileIndex,
  { workspace }: PathContext,
): ResolvedPath | undefined {
  const place = placeOf(withSlashes(reported), workspace)
  if (place.start !== 'elsewhere') return undefined
  const path = place.names.join('/')
  const below = roots.filter((root) => root !== '' && path.startsWith(`${root}/`))
  const files = below.map((root) => path.slice(root.length + 1)).filter((file) => index.has(file))
  const found = answer(files)
  return found?.kind === 'found' ? found : undefined
}

function answer(paths: readonly string[]): ResolvedPath | undefined {
  const [path, ...others] = [...new Set(paths)].sort()
  if (path === undefined) return undefined
  return others.length === 0
    ? { kind: 'found', path }
    : { kind: 'ambiguous', candidates: [path, ...others] }
}
