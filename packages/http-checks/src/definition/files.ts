// The files that a definition names (schemas, bodies, certificate authorities): read from inside one root only, so that a
// definition from a pull request cannot send /etc/passwd or a runner's credentials somewhere.

import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { quoted } from './shown.js'
import type { Mistake } from './values.js'

export const MAX_SCHEMA_BYTES = 1024 * 1024
export const MAX_BODY_FILE_BYTES = 10 * 1024 * 1024

export interface FileRoot {
  /** Nothing outside this directory is read, through links neither. */
  root: string
  /** Where relative paths begin: the directory of the definition file, relative to the root. */
  from?: string | undefined
}

/** The bytes, and the path relative to the root with `/` between its parts. */
export function readInside(
  { root, from = '' }: FileRoot,
  path: string,
  maxBytes: number,
): { path: string; bytes: Buffer } | Mistake {
  if (path === '' || path.includes('\0')) return { mistake: `${quoted(path)} is not a path` }
  if (path.includes('{{')) return { mistake: '{{ }} cannot stand in a path' }
  const outside = { mistake: `${quoted(path)} leads out of ${quoted(root)}, where files are read` }
  const absolute = resolve(root, from, path)
  if (isAbsolute(path) || !isInside(resolve(root), absolute)) return outside
  try {
    const real = realpathSync(absolute)
    if (!isInside(realpathSync(root), real)) return outside
    const stats = statSync(real)
    if (!stats.isFile()) return { mistake: `${quoted(path)} is not a file` }
    if (stats.size > maxBytes) {
      return { mistake: `${quoted(path)} has ${stats.size} bytes, more than ${maxBytes}` }
    }
    const inRoot = relative(resolve(root), absolute).split(sep).join('/')
    return { path: inRoot, bytes: readFileSync(real) }
  } catch (error) {
    return { mistake: unreadable({ root, from }, path, error) }
  }
}

function unreadable({ root, from = '' }: FileRoot, path: string, error: unknown): string {
  const code = codeOf(error)
  if (code !== 'ENOENT') return `${quoted(path)} cannot be read (${code})`
  const missing = `${quoted(path)} does not exist (looked for ${join(from, path)})`
  const fromRoot = from !== '' && from !== '.' && existsInRoot(root, path)
  if (!fromRoot) return missing
  const meant = relative(from, path).split(sep).join('/')
  return `${missing}; paths begin at the definition file, so write ${quoted(meant)}`
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  return hasCode ? String(error.code) : 'unknown'
}

function existsInRoot(root: string, path: string): boolean {
  const inRoot = isInside(resolve(root), resolve(root, path))
  return inRoot && (statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false)
}

function isInside(directory: string, path: string): boolean {
  const away = relative(directory, path)
  return away !== '..' && !away.startsWith(`..${sep}`) && !isAbsolute(away)
}
