// The baseline of this run: found and compared where a rule asks for it, and written anew where this run may do so.

import { type EventFacts, type Log, type OutputSetter, putFile } from '@slipway/action-kit'
import { type Change, CheckoutProblem, indexFiles } from '@slipway/checkout'
import { failed } from '../gate/judge.js'
import { asksBaseline } from '../gate/rules.js'
import type { GateInputs } from '../inputs.js'
import type { ChangedCoverage } from '../patch/run.js'
import { type Coverage, type CoverageContext, readCoverage } from '../read-coverage.js'
import type { OutputName, Report } from '../report.js'
import { checkoutOf, type Repository } from '../repository.js'
import { type Baseline, baselineText, type Settings } from './baseline-file.js'
import { type Comparison, compareBaseline } from './compare.js'
import { type FoundBaseline, readBaseline, storeBaseline } from './store.js'

export interface ComparedBaseline {
  settings: Settings
  found: FoundBaseline | undefined
  comparison: Comparison | undefined
}

interface RunContext {
  facts: EventFacts
  log: Log
  outputs: OutputSetter<OutputName>
}

export async function compareWithBaseline(
  coverage: Coverage,
  { baseline, exclude, sourceRoots }: GateInputs,
  place: CoverageContext,
  repository: Repository,
  { base, changes }: ChangedCoverage,
  { log }: RunContext,
): Promise<ComparedBaseline> {
  const settings = { exclude, sourceRoots }
  const { source, name } = baseline
  if (!source) return { settings, found: undefined, comparison: undefined }
  const found = await readBaseline(source, name, {
    workspace: place.workspace,
    settings,
    checkout: () => checkoutOf(repository, `baseline-${source.kind}`),
    base,
    readCoverage: (globs) =>
      readCoverage(globs, { ...place, paths: pathsOfBase(place, repository, changes) }),
  })
  const comparison = await compareBaseline(
    found,
    source,
    baseline,
    repository.checkout,
    (path) => repository.files.has(path) || coverage.files.has(path),
  )
  for (const warning of comparison.warnings) log.warning(warning)
  for (const note of comparison.notes) log.info(note)
  return { settings, found, comparison }
}

/** A report of the base names files that are gone, or had another name. */
function pathsOfBase(
  { paths }: CoverageContext,
  { files }: Repository,
  changes: readonly Change[],
): CoverageContext['paths'] {
  const before = changes
    .filter(({ kind }) => kind === 'deleted' || kind === 'renamed')
    .map(({ path, oldPath }) => oldPath ?? path)
  return { ...paths, files: indexFiles([...files, ...before]) }
}

/**
 * Also after a failure: a default branch that fell below its baseline would otherwise keep every pull request red for good.
 * Only what the default branch itself runs may write; a pull request could write what it likes.
 * @returns what went wrong
 */
export async function keepBaseline(
  measured: Baseline,
  { verdicts }: Report,
  inputs: GateInputs,
  { found }: ComparedBaseline,
  { checkout }: Repository,
  { facts, log, outputs }: RunContext,
): Promise<string[]> {
  const { baseline, rules, writeBaseline } = inputs
  const problems = writeBaseline ? await putFile(writeBaseline, baselineText(measured)) : []
  if (writeBaseline && problems.length === 0) {
    outputs.set('baseline-path', writeBaseline)
    log.info(`Baseline written to ${writeBaseline}`)
  }
  const { source } = baseline
  if (source?.kind !== 'branch' && source?.kind !== 'notes') return problems
  if (!checkout || !isRunOfDefaultBranch(facts) || checkout.head !== facts.sha) return problems
  try {
    const done = await storeBaseline(baseline, measured, checkout, found)
    if (done) log.info(done)
    if (found?.kind !== 'found') log.notice('This run is the first one in the baseline.')
    const dropped = failed(verdicts).filter(({ input }) => input.startsWith('max-drop'))
    if (dropped.length > 0 && asksBaseline(rules)) {
      log.warning(
        'The default branch fails max-drop. Its figures are the new baseline all the same, so that later runs compare with what there is.',
      )
    }
    return problems
  } catch (error) {
    if (!(error instanceof CheckoutProblem)) throw error
    return [...problems, `The baseline could not be written: ${error.message}`]
  }
}

const runsOfBranches = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/** pull_request_target and workflow_run carry the default branch as their ref, too, whatever they check out. */
function isRunOfDefaultBranch({ name, ref, defaultBranch }: EventFacts): boolean {
  return (
    runsOfBranches.includes(name) &&
    defaultBranch !== undefined &&
    ref === `refs/heads/${defaultBranch}`
  )
}
