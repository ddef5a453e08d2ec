// The baseline without the code that has been removed since, so that deleting covered code does not look like a loss of coverage
// (Codecov's `adjust_base`). Pure.

import type { Change } from '@slipway/checkout'
import type { Count } from '../coverage/model.js'
import type { Figures } from '../gate/measure.js'
import { withCombined } from '../gate/measure.js'
import { linesOf } from '../patch/ranges.js'
import type { BaselineEntry } from './baseline-file.js'

export interface Adjusted {
  files: Map<string, Figures>
  removedFiles: number
  removedLines: number
}

/**
 * @param changes since the commit of the baseline; undefined when that commit is not known here: then only files that are gone count
 * @param exists whether the checkout has the file
 */
export function adjustBaseline(
  files: ReadonlyMap<string, BaselineEntry>,
  changes: readonly Change[] | undefined,
  exists: (path: string) => boolean,
): Adjusted {
  const adjusted: Adjusted = { files: new Map(), removedFiles: 0, removedLines: 0 }
  const byOldPath = new Map(
    changes
      ?.filter(({ kind }) => kind !== 'added' && kind !== 'copied')
      .map((change) => [change.oldPath ?? change.path, change]),
  )
  for (const [path, entry] of files) {
    const change = byOldPath.get(path)
    const isGone = changes ? change?.kind === 'deleted' : !exists(path)
    if (isGone) {
      adjusted.removedFiles++
      continue
    }
    const removed = change ? removedCount(change, entry) : { covered: 0, total: 0 }
    adjusted.removedLines += removed.total
    adjusted.files.set(change?.path ?? path, withoutLines(entry.figures, removed))
  }
  return adjusted
}

/** As it is, but under the names that the files have now. */
export function renamedBaseline(
  files: ReadonlyMap<string, BaselineEntry>,
  changes: readonly Change[] | undefined,
): Map<string, Figures> {
  const renamed = new Map(
    changes
      ?.filter(({ kind }) => kind === 'renamed')
      .map(({ oldPath, path }) => [oldPath ?? path, path]),
  )
  return new Map([...files].map(([path, { figures }]) => [renamed.get(path) ?? path, figures]))
}

function removedCount(change: Change, { lines }: BaselineEntry): Count {
  const count: Count = { covered: 0, total: 0 }
  for (const line of linesOf(change.removedLines)) {
    if (!lines?.isMeasured(line)) continue
    count.total++
    if (lines.isCovered(line)) count.covered++
  }
  return count
}

/** Only lines can be taken out one by one; the other figures of the file stay. */
function withoutLines(figures: Figures, removed: Count): Figures {
  const { lines } = figures
  if (!lines || removed.total === 0) return withCombined(figures)
  return withCombined({
    ...figures,
    lines: { covered: lines.covered - removed.covered, total: lines.total - removed.total },
  })
}
