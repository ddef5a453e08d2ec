// From where the baseline is kept to what the rules compare with: read, put under today's names, corrected for removed code.

import { type Change, type Checkout, CheckoutProblem, changesSince } from '@slipway/checkout'
import type { BaselineFigures } from '../gate/judge.js'
import { sumFigures } from '../gate/measure.js'
import type { BaselineInputs, BaselineSource } from '../inputs.js'
import type { ReportedBaseline } from '../report.js'
import { adjustBaseline, renamedBaseline } from './adjust.js'
import { type FoundBaseline, missingCure } from './store.js'

export interface Comparison {
  figures: BaselineFigures
  reported: ReportedBaseline | undefined
  /** For the log and the summary. */
  notes: string[]
  /** What must not be overlooked. */
  warnings: string[]
}

export async function compareBaseline(
  found: FoundBaseline,
  source: BaselineSource,
  { onMissing, adjust, metric }: BaselineInputs,
  checkout: Checkout | undefined,
  exists: (path: string) => boolean,
): Promise<Comparison> {
  if (found.kind === 'corrupt') {
    const figures = { kind: 'missing' as const, why: found.why, fails: true }
    return { figures, reported: undefined, notes: [], warnings: [`Baseline: ${found.why}`] }
  }
  if (found.kind === 'missing') {
    const fails = onMissing === 'fail'
    const why = `${found.why}. To mend it, ${missingCure(source)}${fails ? ', or set on-missing-baseline' : ''}`
    const warning = fails ? [] : [`There is no baseline, so max-drop was not checked: ${why}`]
    return {
      figures: { kind: 'missing', why, fails },
      reported: undefined,
      notes: [],
      warnings: warning,
    }
  }
  const { baseline, where } = found
  const notes: string[] = []
  const changes = await changesOf(baseline.commit, checkout, notes)
  const asItIs = renamedBaseline(baseline.files, changes)
  let files = asItIs
  if (adjust) {
    const adjusted = adjustBaseline(baseline.files, changes, exists)
    // Where nothing is left of the baseline, there is still the figure that it had.
    if (sumFigures(adjusted.files.values())[metric]?.total) files = adjusted.files
    const { removedFiles, removedLines } = adjusted
    if (removedFiles + removedLines > 0) {
      notes.push(
        `The baseline is corrected for code that was removed since: ${removedFiles} files, ${removedLines} lines in the others`,
      )
    }
  }
  return {
    figures: { kind: 'found', files },
    reported: {
      where,
      commit: baseline.commit,
      metric,
      totals: sumFigures(asItIs.values()),
      adjusted: sumFigures(files.values()),
    },
    notes,
    warnings: [],
  }
}

/** Undefined when the commit of the baseline is not here. */
async function changesOf(
  commit: string,
  checkout: Checkout | undefined,
  notes: string[],
): Promise<Change[] | undefined> {
  if (!checkout || commit === '') return undefined
  const { exitCode } = await checkout.git(['cat-file', '-e', `${commit}^{commit}`])
  if (exitCode === 0) {
    try {
      return await changesSince(checkout, commit)
    } catch (error) {
      if (!(error instanceof CheckoutProblem)) throw error
    }
  }
  notes.push(
    `The commit of the baseline, ${commit.slice(0, 12)}, is not in the clone: it is corrected for removed files only, not for removed lines`,
  )
  return undefined
}
