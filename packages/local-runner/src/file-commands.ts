// GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV, GITHUB_PATH and GITHUB_STEP_SUMMARY: a fresh set of files for every main and post,
// read when its process has ended, however it ended. Source: actions/runner, FileCommandManager.cs.

import { randomUUID } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Masks } from './masks.js'
import type { StepLog } from './step-log.js'

const KINDS = ['path', 'env', 'step_summary', 'state', 'output'] as const
export type FileCommand = (typeof KINDS)[number]

/** Where each file is; the key in upper case after `GITHUB_` is the variable that names it. */
export type FileCommandPaths = Readonly<Record<FileCommand, string>>

export const MAX_SUMMARY_BYTES = 1024 * 1024

/** These must not be set for later steps: they would run code in them. */
const BLOCKED_VARIABLES: readonly string[] = ['NODE_OPTIONS']

export interface FileCommandEffects {
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
  exportVariable(name: string, value: string): void
  addPath(path: string): void
  setSummary(markdown: string): void
}

export function createFileCommands(directory: string): FileCommandPaths {
  const suffix = randomUUID()
  const paths = Object.fromEntries(
    KINDS.map((kind) => [kind, join(directory, `${kind}_${suffix}`)]),
  )
  for (const path of Object.values(paths)) writeFileSync(path, '')
  return paths as FileCommandPaths
}

/**
 * Reads the files and carries out what they say. A fault in one is logged as an error and does not stop the others; what
 * stands before the fault counts. Returns whether all were in order; if not, the step fails.
 */
export function processFileCommands(
  paths: FileCommandPaths,
  effects: FileCommandEffects,
  log: StepLog,
  masks: Masks,
): boolean {
  let succeeded = true
  for (const kind of KINDS) {
    try {
      processFile(kind, paths[kind], effects, log, masks)
    } catch (error) {
      log.error(`Unable to process file command '${kind}' successfully.`)
      log.error(error instanceof Error ? error.message : String(error))
      succeeded = false
    }
  }
  return succeeded
}

function processFile(
  kind: FileCommand,
  path: string,
  effects: FileCommandEffects,
  log: StepLog,
  masks: Masks,
): void {
  switch (kind) {
    case 'path':
      for (const line of readText(path).split(/\r\n|\r|\n/)) if (line !== '') effects.addPath(line)
      return
    case 'env':
      for (const [name, value] of readPairs(readText(path))) {
        if (BLOCKED_VARIABLES.includes(name.toUpperCase())) {
          log.error(
            `Can't store ${name.toUpperCase()} output parameter using '$GITHUB_ENV' command.`,
          )
        } else {
          effects.exportVariable(required(name), value)
        }
      }
      return
    case 'step_summary':
      readSummary(path, effects, log, masks)
      return
    case 'state':
      for (const [name, value] of readPairs(readText(path))) effects.saveState(name, value)
      return
    case 'output':
      for (const [name, value] of readPairs(readText(path))) {
        effects.setOutput(required(name), value)
      }
  }
}

/** A summary that is too large is dropped whole, with an error annotation; that alone does not fail the step. */
function readSummary(path: string, effects: FileCommandEffects, log: StepLog, masks: Masks): void {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (bytes > MAX_SUMMARY_BYTES) {
    const [limit, size] = [MAX_SUMMARY_BYTES, bytes].map((count) => Math.floor(count / 1024))
    log.error(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${size}k.`,
    )
    return
  }
  const lines = readText(path).split('\n')
  effects.setSummary(lines.map((line) => masks.mask(line)).join('\n'))
}

/** A file that the action removed counts as empty. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function required(name: string): string {
  if (name === '') throw new Error("Value cannot be null or empty. (Parameter 'name')")
  return name
}

/**
 * The pairs of a file, in order: `NAME=VALUE` on a line, or `NAME<<DELIMITER`, the lines of the value, and the delimiter on
 * a line of its own. Whichever of `=` and `<<` comes first in a line decides. Lines end with LF, a CR belongs to the value.
 * Throws at the first line that is neither, and at a value without its delimiter.
 */
export function* readPairs(text: string): Generator<[name: string, value: string]> {
  const lines = text.split('\n')
  // After the last line end there is no further line; what is there without a line end is one.
  const unterminated = lines.at(-1) !== ''
  if (!unterminated) lines.pop()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.slice(0, equals), line.slice(equals + 1)]
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    const name = line.slice(0, heredoc)
    const delimiter = line.slice(heredoc + 2)
    if (name === '' || delimiter === '') {
      throw new Error(
        `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      )
    }
    const end = lines.indexOf(delimiter, index + 1)
    if (end < 0) {
      throw new Error(
        unterminated && index < lines.length - 1
          ? 'Invalid value. EOF marker missing new line.'
          : `Invalid value. Matching delimiter not found '${delimiter}'`,
      )
    }
    yield [name, lines.slice(index + 1, end).join('\n')]
    index = end
  }
}
