// The story of a run: read the reports (or run Checkov), find the files, judge, say.

import { readFile, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import {
  type ActionRun,
  asUserError,
  eventFacts,
  GateFailure,
  GitHubProblem,
  orNoVerdict,
  type PostContext,
  putFile,
  UserError,
} from '@slipway/action-kit'
import { CheckoutProblem } from '@slipway/checkout'
import { ReportProblem } from '@slipway/report-reader'
import { baselineText, parseBaseline } from './baseline/baseline.js'
import { readChanged } from './changed.js'
import { readReports } from './find-reports.js'
import { locate, locationNotes, openRepository } from './findings/locate.js'
import { judge, type Verdict } from './gate/judge.js'
import { scanHealth } from './gate/scan-health.js'
import { type Inputs, readInputs } from './inputs.js'
import { noPolicy, readPolicy } from './policy/policy.js'
import { unusedRules } from './policy/unused-rules.js'
import { type OutputName, reportOf } from './report.js'
import { runCheckov } from './run-checkov.js'
import { publish, publishNoVerdict } from './say/publish.js'

export type Environment = Readonly<Record<string, string | undefined>>

const theirProblems = [CheckoutProblem, GitHubProblem, ReportProblem]

export async function main(run: ActionRun<OutputName>, environment: Environment): Promise<void> {
  try {
    const inputs = readInputs({ ...environment })
    const context = { ...run, environment, facts: eventFacts(environment) }
    await orNoVerdict(
      context.outputs,
      theirProblems,
      () => gate(inputs, context),
      (problems) => publishNoVerdict(problems, inputs, context),
    )
  } catch (error) {
    throw asUserError(error, theirProblems)
  }
}

type GateContext = ActionRun<OutputName> & PostContext

async function gate(inputs: Inputs, context: GateContext): Promise<void> {
  const { log, environment, facts } = context
  const { source, tiers, profile, limits, unknown } = inputs
  const workspace = resolve(environment.GITHUB_WORKSPACE || '.')
  const policyFile = inputs.policy ? relative(workspace, inputs.policy) : ''
  const policy = inputs.policy ? readPolicy(await textOf(inputs.policy), policyFile) : noPolicy
  const isBaselined = inputs.baseline
    ? parseBaseline(await textOf(inputs.baseline), relative(workspace, inputs.baseline))
    : () => false

  const globs =
    source.kind === 'checkov' ? [await runCheckov(source, workspace, log)] : source.globs
  const scans = await readReports(globs, workspace)
  const repository = await openRepository(workspace, environment)
  const located = locate(
    scans.flatMap(({ findings }) => findings),
    repository,
  )
  const changed = await readChanged(inputs, repository, facts)
  const today = new Date().toISOString().slice(0, 10)
  const verdict = judge(located, {
    ...{ policy, profile, tiers, unknown, limits, today, isBaselined },
    isInChange: changed.isInChange,
  })
  const hasLimits = Object.keys(limits).length > 0
  const health = scanHealth(scans, { ...inputs, hasLimits })
  const report = reportOf(verdict, {
    ...{ health, scans, policyFile, profile, tiers },
    warnings: unusedRules(policy, policyFile, repository.paths),
    notes: [...locationNotes(located), ...changed.notes],
    reportOnly: inputs.reportOnly,
    commit: repository.checkout?.head ?? '',
  })
  const problems = await publish(report, inputs, context)
  if (inputs.writeBaseline) {
    const kept = forBaseline(verdict)
    const wrong = await putFile(inputs.writeBaseline, baselineText(kept))
    if (wrong.length === 0) log.info(`Baseline of ${kept.length} findings: ${inputs.writeBaseline}`)
    problems.push(...wrong)
  }

  // What was not scanned is no finding that could only be reported.
  const fatal = inputs.reportOnly ? health.failures : report.failures
  if (fatal.length > 0) throw new GateFailure([...problems, ...fatal])
  for (const failure of report.failures) log.warning(failure)
  if (problems.length > 0) throw new UserError(problems)
}

/** A waiver has its own date, and a skip its own place: neither is made permanent by a baseline. */
const forBaseline = ({ findings }: Verdict) =>
  findings
    .filter(({ state }) => state !== 'waived' && state !== 'skipped')
    .map(({ located }) => located)

const maxBytes = 64 * 1024 * 1024

async function textOf(file: string): Promise<string> {
  if ((await stat(file)).size > maxBytes) {
    throw new UserError(`${file} is larger than 64 MiB: is it the right file?`)
  }
  return readFile(file, 'utf8')
}
