// The story of a run: read, plan, ask, report, judge.

import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { version } from 'node:process'
import {
  type ActionRun,
  GateFailure,
  type Log,
  proxyAgents,
  redact,
  registerSecret,
  UserError,
} from '@slipway/action-kit'
import {
  BaselineProblem,
  createSend,
  DefinitionProblem,
  eventLoopLag,
  type LagSource,
  parseBaseline,
  prepareProbes,
  runChecks,
  runMonitor,
  systemClock,
  takeBaseline,
} from '@slipway/http-checks'
import { type Inputs, readInputs } from './inputs.js'
import { loadBalancerWitness } from './load-balancer-counts.js'
import { makePlan, type Plan } from './plan.js'
import {
  failuresOf,
  type OutputName,
  outputsOf,
  type Report,
  reportOfBaseline,
  reportOfChecks,
  reportOfMonitor,
} from './report.js'
import { writeReports } from './report-files.js'
import { summaryBlocks } from './summary.js'

/** @param lag how much this machine itself stalls, which says nothing of the server. */
export async function main(
  run: ActionRun<OutputName>,
  environment: NodeJS.ProcessEnv,
  lag: LagSource = eventLoopLag(systemClock),
): Promise<void> {
  try {
    await smokeCheck(run, environment, lag)
  } catch (error) {
    if (!(error instanceof DefinitionProblem)) throw error
    throw new UserError(
      error.problems.map((problem) => redact(problem)),
      { cause: error },
    )
  } finally {
    lag.stop()
  }
}

async function smokeCheck(
  { log, outputs, summary, signal }: ActionRun<OutputName>,
  environment: NodeJS.ProcessEnv,
  lag: LagSource,
): Promise<void> {
  const inputs = readInputs(environment)
  const plan = makePlan(inputs, resolve(environment.GITHUB_WORKSPACE || '.'))
  const asking = {
    send: createSend({ environment }),
    clock: systemClock,
    reporter: log,
    secrets: { register: registerSecret, redact },
    signal,
    lag,
    variables: inputs.variables,
    root: plan.root,
  }

  const report = await {
    check: async () => reportOfChecks(await runChecks(plan.definition, asking), plan.file),
    baseline: () => baseline(inputs, plan, asking, log),
    monitor: () => monitor(inputs, plan, asking, log, environment),
  }[inputs.mode]()

  const files = await writeReports(report, inputs.reportDirectory)
  for (const [name, value] of Object.entries(outputsOf(report, files))) {
    outputs.set(name as OutputName, value)
  }
  summary.add(...summaryBlocks(report))
  // A run that was stopped confirms nothing, whatever fail-on says.
  signal.throwIfAborted()
  if (inputs.mode === 'check' && report.outcome === 'unhealthy' && isAskedOnce(plan)) {
    log.info(
      'Each check was asked once. With timeout, such as 3m, they are repeated until everything holds.',
    )
  }
  const failures = failuresOf(report, inputs.failOn).map((failure) => redact(failure))
  if (failures.length > 0) throw new GateFailure(failures)
  for (const [index, reason] of report.reasons.entries()) {
    if (index === 0 && report.outcome !== 'healthy') log.warning(redact(reason))
    else log.info(redact(reason))
  }
  for (const note of report.notes ?? []) log.info(redact(note))
  log.info(`${report.outcome}: ${report.decision}; the report is ${files.report}`)
}

const isAskedOnce = ({ definition }: Plan) =>
  definition.checks.every(({ retry }) => retry.timeoutMs === 0)

type Asking = Parameters<typeof runChecks>[1] & { lag: LagSource }

/**
 * What a baseline keeps must neither hold a secret nor change with one. Of a check without a file it has no host either: the version
 * before may have been asked elsewhere.
 */
function namedProbes({ definition, file }: Plan, asking: Asking) {
  const probes = prepareProbes(definition, asking)
  const checks = probes.checks.map(({ name, target }) => ({
    name: redact(file === undefined ? target : name),
    target: redact(target),
  }))
  return { ...probes, checks }
}

async function baseline(inputs: Inputs, plan: Plan, asking: Asking, log: Log): Promise<Report> {
  const probes = namedProbes(plan, asking)
  const { intervalMs, initialDelayMs } = plan.monitor
  const names = probes.checks.map(({ name }) => name)
  log.info(`Baseline: ${inputs.samples} requests of each of: ${names.slice(0, 20).join(', ')}`)
  try {
    const taken = await takeBaseline({
      checks: probes.checks,
      probe: probes.probe,
      probeTimeoutMs: probes.timeoutMs,
      samplesPerCheck: inputs.samples,
      intervalMs,
      initialDelayMs,
      clock: systemClock,
      lag: asking.lag,
      signal: asking.signal,
      nodeVersion: version,
    })
    return { ...reportOfBaseline(taken), versionsSeen: probes.versionsSeen() }
  } catch (error) {
    if (!(error instanceof BaselineProblem)) throw error
    asking.signal.throwIfAborted()
    throw new GateFailure(redact(error.message), { cause: error })
  }
}

async function monitor(
  inputs: Inputs,
  plan: Plan,
  asking: Asking,
  log: Log,
  environment: NodeJS.ProcessEnv,
): Promise<Report> {
  const probes = namedProbes(plan, asking)
  const before = inputs.baseline && readBaseline(inputs.baseline, inputs, probes.checks)
  const { errorRate, latencyIncreaseMs, latencyP95IncreaseMs } = plan.monitor.thresholds
  if (before && latencyIncreaseMs === undefined && latencyP95IncreaseMs === undefined) {
    log.warning('baseline: nothing is compared with it; set max-latency-increase, such as 50ms')
  }
  const { loadBalancer } = inputs
  if (loadBalancer && errorRate === undefined) {
    log.warning('load-balancer: its errors are compared with nothing; set max-error-rate')
  }
  const witness =
    loadBalancer &&
    loadBalancerWitness(loadBalancer, {
      clock: systemClock,
      log,
      initialDelayMs: plan.monitor.initialDelayMs,
      options: { region: loadBalancer.region, agents: await proxyAgents(environment) },
    })
  await witness?.tryOut(asking.signal)
  let toldMs = 0
  const watched = await runMonitor({
    settings: plan.monitor,
    checks: probes.checks.map(({ name }) => name),
    probe: probes.probe,
    probeTimeoutMs: probes.timeoutMs,
    ...(before && { baseline: before }),
    ...(witness && { readCounts: witness.readCounts, countsWaitMs: loadBalancer.waitMs }),
    clock: systemClock,
    lag: asking.lag,
    signal: asking.signal,
    onProgress: ({ elapsedMs, requests, errors }) => {
      if (elapsedMs - toldMs < PROGRESS_MS) return
      toldMs = elapsedMs
      log.info(`${Math.round(elapsedMs / 1000)} s: ${requests} requests, ${errors} failed`)
    },
  })
  const note = witness?.note()
  const report = reportOfMonitor(watched, note === undefined ? [] : [note])
  return { ...report, versionsSeen: probes.versionsSeen() }
}

const PROGRESS_MS = 15_000
const MAX_BASELINE_BYTES = 20_000_000

/** A baseline that cannot be trusted stops the run: everything compares well with nothing. */
function readBaseline(path: string, inputs: Inputs, checks: { name: string; target: string }[]) {
  try {
    const { size } = statSync(path)
    if (size > MAX_BASELINE_BYTES) throw new BaselineProblem(`The baseline has ${size} bytes.`)
    return parseBaseline(readFileSync(path, 'utf8'), {
      checks,
      nowMs: systemClock.now(),
      maxAgeMs: inputs.baselineMaxAgeMs,
    })
  } catch (error) {
    if (!(error instanceof BaselineProblem)) throw error
    throw new UserError(`baseline: ${redact(error.message)}`, { cause: error })
  }
}
