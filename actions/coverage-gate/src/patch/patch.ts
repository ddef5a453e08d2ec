// The coverage of what changed: git's changed lines laid over the merged reports. A changed source file that no report mentions is
// uncovered, not unknown. Pure but for `readLines`.

import type { Change } from '@slipway/checkout'
import type { Count, FileCoverage } from '../coverage/model.js'
import type { PatchFigures } from '../gate/judge.js'
import { plus } from '../gate/measure.js'
import { linesOf, type Range, rangesOf } from './ranges.js'
import { continuationLines } from './statement-spans.js'

export interface FilePatch {
  path: string
  lines: Count
  /** Undefined where the file's reports hold none. */
  branches: Count | undefined
  uncovered: Range[]
  /** No report mentions the file. */
  isAbsent: boolean
}

export interface Patch {
  files: FilePatch[]
  lines: Count
  /** Undefined when no report holds branches. */
  branches: Count | undefined
  /** Changed files whose reports hold totals only, so that nobody can say which lines were run. */
  totalsOnly: string[]
}

export interface PatchContext {
  /** By path. */
  files: ReadonlyMap<string, FileCoverage>
  isSource: (path: string) => boolean
  isExcluded: (path: string) => boolean
  /** Of a file of the checkout; undefined when it cannot be read as text. */
  readLines: (path: string) => Promise<string[] | undefined>
}

export async function measurePatch(
  changes: readonly Change[],
  context: PatchContext,
): Promise<Patch> {
  const files: FilePatch[] = []
  const totalsOnly: string[] = []
  for (const change of changes) {
    const { path } = change
    if (change.kind === 'deleted' || change.isSubmodule || change.isSymlink) continue
    if (context.isExcluded(path)) continue
    const coverage = context.files.get(path)
    if (coverage && !coverage.lines) totalsOnly.push(path)
    else if (coverage) files.push(measuredFile(change, coverage))
    else if (context.isSource(path)) files.push(await absentFile(change, context))
  }
  const counted = files.filter(({ lines, branches }) => lines.total > 0 || branches?.total)
  counted.sort((a, b) => (a.path < b.path ? -1 : 1))
  const hasBranches = [...context.files.values()].some(({ branches }) => branches)
  return {
    files: counted,
    lines: counted.reduce((sum, { lines }) => plus(sum, lines), { covered: 0, total: 0 }),
    branches: hasBranches
      ? counted.reduce((sum, file) => plus(sum, file.branches ?? { covered: 0, total: 0 }), {
          covered: 0,
          total: 0,
        })
      : undefined,
    totalsOnly,
  }
}

export const patchFigures = ({ files, branches }: Patch): PatchFigures => ({
  files: new Map(
    files.map((file) => [
      file.path,
      { lines: file.lines, ...(file.branches ? { branches: file.branches } : {}) },
    ]),
  ),
  hasBranches: branches !== undefined,
})

function measuredFile(change: Change, file: FileCoverage): FilePatch {
  const { path, lines, branches } = file
  const count: Count = { covered: 0, total: 0 }
  const branchCount: Count = { covered: 0, total: 0 }
  const uncovered: number[] = []
  for (const line of changedMeasuredLines(change, file)) {
    const ofLine = branches?.at(line)
    branchCount.covered += ofLine?.covered ?? 0
    branchCount.total += ofLine?.total ?? 0
    if (!lines?.isMeasured(line)) continue
    count.total++
    if (lines.isCovered(line)) count.covered++
    else uncovered.push(line)
  }
  return {
    path,
    lines: count,
    branches: branches && branchCount,
    uncovered: rangesOf(uncovered),
    isAbsent: false,
  }
}

/** Ascending, each once. A changed line that continues a statement stands for the line at which that begins. */
function changedMeasuredLines(change: Change, { lines, statements }: FileCoverage): number[] {
  const changed = changedLines(change, () => [...(lines?.entries() ?? [])].map(([line]) => line))
  const beginnings = continuationLines(statements)
  const found = new Set<number>()
  for (const line of changed) {
    found.add(lines?.isMeasured(line) ? line : (beginnings.get(line) ?? line))
  }
  return [...found].sort((a, b) => a - b)
}

/** Without a report nobody knows which lines are code: all that are not blank count. */
async function absentFile(change: Change, context: PatchContext): Promise<FilePatch> {
  const text = await context.readLines(change.path)
  const changed = changedLines(change, () => (text ?? ['']).map((_, index) => index + 1))
  const uncovered = [...changed].filter((line) => text?.[line - 1]?.trim() !== '')
  return {
    path: change.path,
    lines: { covered: 0, total: uncovered.length },
    branches: undefined,
    uncovered: rangesOf(uncovered),
    isAbsent: true,
  }
}

/** git shows no lines of a file that .gitattributes calls binary: then each may have changed. */
function changedLines(change: Change, all: () => number[]): Iterable<number> {
  return change.isBinary ? all() : linesOf(change.addedLines)
}
