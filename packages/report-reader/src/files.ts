// Which files a list of globs means. A pattern that finds nothing is told with what was near, so that the caller can make it an error.

import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { ReportProblem } from './problem.js'

export interface FindOptions {
  /** The directory that relative patterns start at. */
  root: string
}

export interface FoundFile {
  /** Absolute. */
  path: string
  /** As a person would write it: relative to the root when it is inside, with `/`. */
  name: string
}

export interface PatternMatches {
  pattern: string
  files: FoundFile[]
  /** Of a pattern without files: it found some, but every one is excluded by a `!` pattern. */
  isExcluded: boolean
  /** Of a pattern without files: files that may have been meant, at most three. */
  near: string[]
}

export interface FoundFiles {
  /** Of all patterns, each once, by name. */
  files: FoundFile[]
  /** One for each pattern that does not exclude, in order. */
  patterns: PatternMatches[]
}

/** Past this a walk is an accident (a pattern that begins at `/`). */
const MAX_ENTRIES = 2_000_000
const MAX_DEPTH = 64
const MAX_NEAR = 3
const NEAR_MAX_ENTRIES = 50_000
const reportNames = '*.{xml,json,info,lcov,out}'
const passedOver = ['node_modules', '.git']

/**
 * The files of the patterns: picomatch's globs with braces, dot files included; what any `!pattern` matches is left out. A
 * pattern that is the exact name of a file means that file. `node_modules` and `.git` are entered only when the pattern names them.
 */
export async function findFiles(
  patterns: readonly string[],
  { root }: FindOptions,
): Promise<FoundFiles> {
  const written = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '')
  const exclusions = written.filter(isExclusion)
  const isExcluded = excluder(exclusions, root)
  // The root may be reached by a link, as macOS's folder for temporary files is.
  const isReallyExcluded = excluder(exclusions, await realpath(root).catch(() => root))
  const files = new Map<string, FoundFile>()
  const matches: PatternMatches[] = []
  for (const pattern of written.filter((one) => !isExclusion(one))) {
    const found = await filesOf(pattern, root)
    const kept: FoundFile[] = []
    for (const path of found) {
      const real = await realpath(path)
      if (isExcluded(path) || isReallyExcluded(real)) continue
      const file = named(path, root)
      kept.push(file)
      // A link and what it links to are one report.
      if (!files.has(real) || file.path === real) files.set(real, file)
    }
    const hasNone = kept.length === 0
    matches.push({
      pattern,
      files: kept,
      isExcluded: hasNone && found.length > 0,
      near: hasNone && found.length === 0 ? await nearFiles(pattern, root) : [],
    })
  }
  return { files: [...files.values()].sort(byName), patterns: matches }
}

function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(')
}

function excluder(exclusions: readonly string[], root: string): (path: string) => boolean {
  const tests = exclusions.map((exclusion) => {
    const { base, glob } = split(exclusion.slice(1), root)
    const literal = join(base, glob)
    const matches = glob === '' ? () => false : picomatch(glob, { dot: true })
    return (path: string) =>
      path === literal || path.startsWith(literal + sep) || matches(slashed(relative(base, path)))
  })
  return (path) => tests.some((test) => test(path))
}

async function filesOf(pattern: string, root: string): Promise<string[]> {
  const literal = resolve(root, pattern)
  if (await isFile(literal)) return [literal]
  const { base, glob } = split(pattern, root)
  if (glob === '') return []
  const matches = picomatch(glob, { dot: true })
  // `*` ends at a slash, so without `**` (or a group, which may hold anything) the depth is known.
  const depth = /\*\*|[({]/.test(glob) ? MAX_DEPTH : glob.split('/').length
  const skipped = passedOver.filter((name) => !pattern.split('/').includes(name))
  const found: string[] = []
  for await (const path of walk(base, { depth, skipped, maxEntries: MAX_ENTRIES })) {
    if (matches(slashed(relative(base, path)))) found.push(path)
  }
  return found.sort()
}

/** The directory that holds all a pattern can match, and the glob below it; the latter is empty when nothing is special in it. */
function split(pattern: string, root: string): { base: string; glob: string } {
  const { base, glob, isGlob } = picomatch.scan(pattern)
  if (!isGlob && !/[{]/.test(glob)) return { base: resolve(root, pattern), glob: '' }
  return { base: resolve(root, base), glob }
}

interface Walk {
  depth: number
  skipped: readonly string[]
  maxEntries: number
}

/** All files below a directory. Links to directories are followed, but not into a directory that is being walked already. */
async function* walk(top: string, { depth, skipped, maxEntries }: Walk): AsyncGenerator<string> {
  let entries = 0
  type Level = { directory: string; depth: number; within: readonly string[] }
  const levels: Level[] = [{ directory: top, depth, within: [] }]
  for (let level = levels.pop(); level; level = levels.pop()) {
    const { directory, within } = level
    const real = await realpath(directory).catch(() => undefined)
    if (real === undefined || within.includes(real)) continue
    for (const entry of await readDirectory(directory)) {
      if (++entries > maxEntries) {
        throw new ReportProblem(
          top,
          {},
          `holds more than ${maxEntries} files; name a smaller folder`,
        )
      }
      const path = join(directory, entry.name)
      const isLink = entry.isSymbolicLink()
      const target = isLink ? await stat(path).catch(() => undefined) : entry
      if (target?.isFile()) yield path
      else if (target?.isDirectory() && level.depth > 1 && !skipped.includes(entry.name)) {
        levels.push({ directory: path, depth: level.depth - 1, within: [...within, real] })
      }
    }
  }
}

/** A directory that cannot be listed has no files for us; a pattern that misses them says so by finding nothing. */
async function readDirectory(directory: string): Promise<Dirent[]> {
  return readdir(directory, { withFileTypes: true }).catch(() => [])
}

/** For a directory: the reports in it, by the look of their names. Else files of that name, wherever they are. */
async function nearFiles(pattern: string, root: string): Promise<string[]> {
  const literal = resolve(root, pattern)
  const isDirectory = (await stat(literal).catch(() => undefined))?.isDirectory() === true
  const wanted = isDirectory ? reportNames : basename(slashed(pattern))
  if (wanted === '' || wanted === '*' || wanted === '**') return []
  const matches = picomatch(wanted, { dot: true, nocase: true })
  const near: string[] = []
  const limits = { depth: 12, skipped: passedOver, maxEntries: NEAR_MAX_ENTRIES }
  try {
    for await (const path of walk(isDirectory ? literal : root, limits)) {
      if (!matches(basename(path))) continue
      near.push(named(path, root).name)
      if (near.length === MAX_NEAR) break
    }
  } catch (error) {
    // A hint is not worth a long search.
    if (!(error instanceof ReportProblem)) throw error
  }
  return near.sort()
}

function named(path: string, root: string): FoundFile {
  const inside = relative(resolve(root), path)
  const isInside = !inside.startsWith('..') && !isAbsolute(inside)
  return { path, name: slashed(isInside ? inside : path) }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true
}

function byName(a: FoundFile, b: FoundFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
