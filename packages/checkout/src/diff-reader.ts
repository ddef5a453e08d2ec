// Reads the text of `git diff -U0` (any number of context lines will do). Strict: what it does not understand, it refuses.

export type ChangeKind =
  | 'added'
  | 'deleted'
  | 'modified'
  | 'renamed'
  | 'copied'
  /** The permissions alone. */
  | 'mode-changed'
  /** A file became a symbolic link, a submodule, or the other way round. */
  | 'type-changed'

/** Both ends included; line numbers from 1. */
export type LineRange = [from: number, to: number]

export interface Hunk {
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
}

export interface Change {
  /** On the new side; of a deleted file, the old one. `/`-separated, from the root. */
  path: string
  /** Of a rename or a copy. */
  oldPath?: string | undefined
  kind: ChangeKind
  /** git shows no lines: treat every line as changed. */
  isBinary: boolean
  isSubmodule: boolean
  isSymlink: boolean
  /** On the new side, ascending, neighbours joined. */
  addedLines: LineRange[]
  /** On the old side, ascending, neighbours joined. */
  removedLines: LineRange[]
  /** Without context lines: as `-U0` has them. */
  hunks: Hunk[]
}

/** @throws {CheckoutProblem} kind 'unreadable' */
export function readDiff(_diff: Buffer | string): Change[] {
  return []
}
