// The changed lines of this run: since which commit, what changed, and how much of it is covered. Asked for by a rule, all of it must be
// known; else it is told when it can be.

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type EventFacts, type Log, UserError } from '@slipway/action-kit'
import { type Base, type Change, CheckoutProblem, changesSince, findBase } from '@slipway/checkout'
import type { Globs } from '../gate/globs.js'
import { asksPatch } from '../gate/rules.js'
import type { GateInputs } from '../inputs.js'
import type { Coverage } from '../read-coverage.js'
import type { ReportedPatch } from '../report.js'
import { checkoutOf, type Repository } from '../repository.js'
import { measurePatch, type Patch } from './patch.js'
import { sourceFiles } from './source-files.js'

export interface ChangedCoverage {
  patch: Patch | undefined
  reported: ReportedPatch | undefined
  base: Base | undefined
  /** Since the base. */
  changes: readonly Change[]
  notes: string[]
}

const maxSourceBytes = 20 * 1024 * 1024

export async function changedCoverage(
  coverage: Coverage,
  inputs: GateInputs,
  exclude: Globs,
  repository: Repository,
  { facts, log }: { facts: EventFacts; log: Log },
): Promise<ChangedCoverage> {
  const isAsked = asksPatch(inputs.rules)
  const found = await findChanges(repository, inputs.baseRef, facts, isAsked)
  if (!found.changes) {
    const note = `Changed lines are not known: ${found.why}`
    log.info(note)
    return { patch: undefined, reported: undefined, base: undefined, changes: [], notes: [note] }
  }
  const { base, changes } = found
  const source = sourceFiles(inputs.source, coverage.files.keys())
  const patch = await measurePatch(changes, {
    files: coverage.files,
    isSource: source.isSource,
    isExcluded: exclude.matches,
    readLines: (path) => readLines(join(repository.root, path)),
  })
  if (isAsked && patch.totalsOnly.length > 0) throw totalsOnly(patch.totalsOnly)
  const notes = [`Changes since ${base.mergeBase.slice(0, 12)} (${base.why})`]
  const absent = patch.files.filter(({ isAbsent }) => isAbsent).map(({ path }) => path)
  if (absent.length > 0) {
    notes.push(
      `In no report, so their changed lines that are not blank count as uncovered: ${absent.slice(0, 10).join(', ')}${absent.length > 10 ? ` and ${absent.length - 10} more` : ''}. What is source here: ${source.description}; say otherwise by source or exclude`,
    )
  }
  for (const note of notes) log.info(note)
  const { lines, branches, files } = patch
  return { patch, reported: { base: base.mergeBase, lines, branches, files }, base, changes, notes }
}

async function findChanges(
  repository: Repository,
  baseRef: string | undefined,
  facts: EventFacts,
  isAsked: boolean,
): Promise<{ base: Base; changes: Change[] } | { changes?: undefined; why: string }> {
  try {
    const checkout = checkoutOf(repository, 'min-patch')
    const base = await findBase(checkout, { baseRef, event: facts })
    if (base.mergeBase) return { base, changes: await changesSince(checkout, base.mergeBase) }
    if (isAsked) throw new UserError(`min-patch needs a commit to compare with: ${base.why}`)
    return { why: base.why }
  } catch (error) {
    const isKnown = error instanceof CheckoutProblem || error instanceof UserError
    if (isAsked || baseRef || !isKnown) throw error
    return { why: error.message }
  }
}

function totalsOnly(paths: readonly string[]): UserError {
  const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ' …' : '')
  return new UserError(
    `min-patch needs to know which lines were run, but the reports hold totals only of ${shown}; give a report with lines, such as coverage-final.json in place of coverage-summary.json`,
  )
}

async function readLines(file: string): Promise<string[] | undefined> {
  const status = await stat(file).catch(() => undefined)
  if (!status?.isFile() || status.size > maxSourceBytes) return undefined
  const text = await readFile(file, 'utf8')
  if (text.includes('\0')) return undefined
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
