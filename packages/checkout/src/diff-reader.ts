// Reads the text of a git diff with any number of context lines (`-U0` is enough). Strict: what it does not understand, it
// refuses, because lines that are overlooked would count as unchanged. Its time is linear in the size of the diff.

import { type Header, pathsOf, readHeader } from './diff-header.js'
import { type ChangedLines, noLines, readHunks } from './diff-hunks.js'
import { type Lines, linesOf } from './diff-lines.js'

export type ChangeKind =
  | 'added'
  | 'deleted'
  | 'modified'
  | 'renamed'
  | 'copied'
  /** Its permissions alone. */
  | 'mode-changed'
  /** A file became a symbolic link or a submodule, or the other way round. */
  | 'type-changed'

export interface Change extends ChangedLines {
  /** On the new side; of a deleted file, the old one. `/`-separated, from the root. */
  path: string
  /** Of a rename or a copy. */
  oldPath?: string | undefined
  kind: ChangeKind
  /** git shows no lines of it: take every line for changed. */
  isBinary: boolean
  /** On the new side (of a deleted one, on the old). Links and submodules have no lines. */
  isSubmodule: boolean
  isSymlink: boolean
}

/** The content of an empty file, by SHA-1 and by SHA-256. */
const EMPTY_BLOBS = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]

/** @throws {CheckoutProblem} kind `unreadable`, with the line of the diff that is not understood */
export function readDiff(diff: Buffer | string): Change[] {
  const lines = linesOf(typeof diff === 'string' ? Buffer.from(diff) : diff)
  const changes: Change[] = []
  if (!lines.areWhole) throw lines.problem('its last line is cut')
  while (!lines.atEnd()) {
    const change = readChange(lines)
    const last = changes.at(-1)
    const isSecondHalf = last?.kind === 'deleted' && change.kind === 'added'
    if (isSecondHalf && last.path === change.path)
      changes[changes.length - 1] = joined(last, change)
    else changes.push(change)
  }
  return changes
}

/** git shows a change of type as a deletion and an addition of the same path. */
function joined(deleted: Change, added: Change): Change {
  return {
    ...added,
    kind: 'type-changed',
    isBinary: deleted.isBinary || added.isBinary,
    removedLines: deleted.removedLines,
    hunks: [...deleted.hunks, ...added.hunks],
  }
}

function readChange(lines: Lines): Change {
  const header = readHeader(lines)
  const { path, oldPath } = pathsOf(header, lines)
  const body = header.before === undefined ? noLines() : readHunks(lines)
  const hasBody = header.isBinary || body.hunks.length > 0
  if (!hasBody && !mayHaveNoBody(header)) throw lines.problem(`nothing is said of ${path}`)
  const mode = (header.isDeleted ? header.oldMode : header.newMode) ?? '100644'
  const isSubmodule = mode === '160000'
  const isSymlink = mode === '120000'
  return {
    path,
    ...(oldPath === undefined ? {} : { oldPath }),
    kind: kindOf(header, hasBody),
    isBinary: header.isBinary,
    isSubmodule,
    isSymlink,
    ...(isSubmodule || isSymlink ? noLines() : body),
  }
}

function kindOf(header: Header, hasBody: boolean): ChangeKind {
  if (header.isAdded) return 'added'
  if (header.isDeleted) return 'deleted'
  const { oldMode, newMode } = header
  if (oldMode !== undefined && oldMode.slice(0, 3) !== newMode?.slice(0, 3)) return 'type-changed'
  return header.moved ?? (hasBody ? 'modified' : 'mode-changed')
}

function mayHaveNoBody({ before, ids, isAdded, isDeleted, moved, oldMode }: Header): boolean {
  if (before !== undefined) return false
  if (ids) {
    const content = isAdded ? ids[1] : isDeleted ? ids[0] : undefined
    return content !== undefined && EMPTY_BLOBS.some((id) => id.startsWith(content))
  }
  return !isAdded && !isDeleted && (moved !== undefined || oldMode !== undefined)
}
