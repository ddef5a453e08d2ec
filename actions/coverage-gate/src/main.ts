// The story of a run: read the reports, see what changed, find the baseline, judge, say.

import { resolve } from 'node:path'
import {
  type ActionRun,
  asUserError,
  eventFacts,
  GateFailure,
  GitHubProblem,
  orNoVerdict,
  UserError,
} from '@slipway/action-kit'
import { CheckoutProblem } from '@slipway/checkout'
import { ReportProblem } from '@slipway/report-reader'
import { baselineOf } from './baseline/baseline-file.js'
import { compareWithBaseline, keepBaseline } from './baseline/run.js'
import { compileGlobs } from './gate/globs.js'
import { failed, judge, verdictText } from './gate/judge.js'
import { fileFigures, sumFigures } from './gate/measure.js'
import { fractionWarnings } from './gate/rules.js'
import { type GateInputs, readInputs } from './inputs.js'
import { patchFigures } from './patch/patch.js'
import { changedCoverage } from './patch/run.js'
import { checkHealth } from './path-health.js'
import { postSavedComment } from './post-comment.js'
import { readCoverage } from './read-coverage.js'
import { type OutputName, outcomeOf, type Report, worstFiles } from './report.js'
import { openRepository } from './repository.js'
import { publish, publishNoVerdict } from './say/publish.js'

export type Environment = Readonly<Record<string, string | undefined>>

const theirProblems = [CheckoutProblem, GitHubProblem, ReportProblem]

export async function main(run: ActionRun<OutputName>, environment: Environment): Promise<void> {
  try {
    const inputs = readInputs({ ...environment })
    const facts = eventFacts(environment)
    const context = { ...run, facts, environment }
    if (inputs.mode === 'gate') {
      return await orNoVerdict(
        context.outputs,
        theirProblems,
        () => gate(inputs, context),
        (problems) => publishNoVerdict(problems, inputs, context),
      )
    }
    await postSavedComment(inputs, context)
    run.outputs.set('outcome', 'comment')
  } catch (error) {
    throw asUserError(error, theirProblems)
  }
}

export interface GateContext extends ActionRun<OutputName> {
  facts: ReturnType<typeof eventFacts>
  environment: Environment
}

async function gate(inputs: GateInputs, context: GateContext): Promise<void> {
  const { log, environment } = context
  const workspace = resolve(environment.GITHUB_WORKSPACE || '.')
  const repository = await openRepository(workspace, inputs.sourceRoots, environment)
  const exclude = compileGlobs(inputs.exclude)
  const place = { workspace, paths: repository.paths, exclude }

  const coverage = await readCoverage(inputs.reports, place)
  for (const line of checkHealth(coverage, inputs, repository.files)) log.info(line)
  const patch = await changedCoverage(coverage, inputs, exclude, repository, context)
  const compared = await compareWithBaseline(coverage, inputs, place, repository, patch, context)

  const fractions = fractionWarnings(inputs.rules)
  for (const line of fractions) log.warning(line)

  const figures = new Map([...coverage.files].map(([path, file]) => [path, fileFigures(file)]))
  const totals = sumFigures(figures.values())
  const verdicts = judge(inputs.rules, {
    files: figures,
    patch: patch.patch && patchFigures(patch.patch),
    baseline: compared.comparison?.figures,
  })
  const worstMetric = totals.lines ? 'lines' : 'statements'
  const commit = repository.checkout?.head ?? ''
  const report: Report = {
    outcome: outcomeOf(verdicts),
    reportOnly: inputs.reportOnly,
    verdicts,
    totals,
    baseline: compared.comparison?.reported,
    patch: patch.reported,
    worst: worstFiles(figures, worstMetric),
    worstMetric,
    reports: coverage.reports,
    resolved: { found: coverage.resolved.found, total: coverage.resolved.total },
    commit,
    notes: [...fractions, ...coverage.notes, ...patch.notes, ...(compared.comparison?.notes ?? [])],
  }
  const measured = baselineOf(coverage.files.values(), commit, compared.settings)
  const problems = [
    ...(await publish(report, inputs, context)),
    ...(await keepBaseline(measured, report, inputs, compared, repository, context)),
  ]

  const failures = failed(verdicts).map(verdictText)
  if (failures.length > 0 && !inputs.reportOnly) throw new GateFailure([...failures, ...problems])
  for (const line of failures) log.warning(line)
  if (problems.length > 0) throw new UserError(problems)
}
