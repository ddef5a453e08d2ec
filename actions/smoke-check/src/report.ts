// What a run found, as plain data; the outputs made of it, and whether it fails the step. Pure.

import { redact } from '@slipway/action-kit'
import {
  type Baseline,
  type CheckReport,
  type Decision,
  type MonitorReport,
  noteOf,
  type RunReport,
  type Verdict,
} from '@slipway/http-checks'
import type { FailOn, Mode } from './inputs.js'

export interface Report {
  mode: Mode
  outcome: Verdict
  decision: Decision
  /** Plain sentences, what decided first. They may quote what servers answered. */
  reasons: string[]
  /** What else should be known; no cause of the outcome. */
  notes?: readonly string[] | undefined
  checks?: RunReport | undefined
  monitor?: MonitorReport | undefined
  baseline?: Baseline | undefined
  /** Of probes; checks tell theirs themselves. */
  versionsSeen?: readonly string[] | undefined
}

/** Paths of what was written; empty until it is. */
export interface ReportFiles {
  report: string
  junit: string
  baseline: string
}

export const noFiles: ReportFiles = { report: '', junit: '', baseline: '' }

/** Those of a run that broke: nothing is known, so nothing is promoted. */
export const defaultOutputs = {
  outcome: 'error',
  decision: 'hold',
  passed: '',
  failed: '',
  'failed-checks': '[]',
  attempts: '',
  'seconds-to-healthy': '',
  'version-seen': '',
  'error-rate': '',
  'error-rate-upper': '',
  requests: '',
  'latency-delta-ms': '',
  'latency-delta-lower-ms': '',
  'report-path': '',
  'junit-path': '',
  'baseline-path': '',
}

export type OutputName = keyof typeof defaultOutputs

export function reportOfChecks(checks: RunReport, file: string | undefined): Report {
  const { passed, cancelled } = checks
  // What was not asked is no reason to undo a deployment, and none to trust it.
  const isBlind = cancelled || checks.checks.length === 0
  const outcome = passed ? 'healthy' : isBlind ? 'inconclusive' : 'unhealthy'
  const failing = checks.checks.filter((check) => check.outcome !== 'passed')
  const reasons = failing.map((check) => failingSentence(check, file))
  if (cancelled) reasons.unshift('The run was cancelled, so nothing is confirmed.')
  else if (!passed && reasons.length === 0) reasons.push('Not one check was made.')
  return {
    mode: 'check',
    outcome,
    decision: passed ? 'promote' : isBlind ? 'hold' : 'rollback',
    reasons,
    checks,
  }
}

/** `Check health (smoke.yml, line 4) failed: status 503, expected 200 (3 attempts in 12 s); the body begins "starting…"` */
export function failingSentence(check: CheckReport, file: string | undefined): string {
  const { name, place, outcome, reason, failures } = check
  const where = file && place ? ` (${file}, line ${place.line})` : ''
  return `Check ${name}${where} ${outcome === 'skipped' ? 'was skipped' : 'failed'}: ${reason ?? 'for no known reason'}${noteOf(failures)}`
}

export function reportOfMonitor(monitor: MonitorReport, notes: readonly string[] = []): Report {
  const { verdict, decision, failures } = monitor
  const [first] = failures.filter(({ arm }) => arm === 'candidate')
  // The numbers alone do not say what is broken.
  const cause = first && `The first failure was of ${first.check}: ${first.message}`
  const reasons = verdict === 'unhealthy' && cause ? [...monitor.reasons, cause] : monitor.reasons
  return { mode: 'monitor', outcome: verdict, decision, reasons, notes, monitor }
}

/** A baseline decides nothing; of a version that fails already it says so. */
export function reportOfBaseline(baseline: Baseline): Report {
  const failing = baseline.checks.filter(({ errors }) => errors > 0)
  return {
    mode: 'baseline',
    outcome: failing.length === 0 ? 'healthy' : 'inconclusive',
    decision: 'hold',
    reasons: failing.map(
      ({ name, requests, errors }) =>
        `Check ${name} failed ${errors} of ${requests} times while the baseline was taken.`,
    ),
    baseline,
  }
}

/** What the step fails with; nothing when it passes. Only confirmed health, or doubt that is allowed, passes. */
export function failuresOf(report: Report, failOn: FailOn): string[] {
  const { mode, outcome, decision, reasons } = report
  if (failOn === 'never' || outcome === 'healthy') return []
  if (mode === 'baseline') return failOn === 'inconclusive' ? reasons : []
  if (outcome === 'unhealthy') return reasons.length > 0 ? reasons : ['It is unhealthy.']
  const isAllowed = failOn === 'unhealthy' && decision === 'promote'
  return isAllowed ? [] : [`Inconclusive: ${reasons.join(' ') || 'nothing is known.'}`]
}

export function outputsOf(report: Report, files: ReportFiles): Record<OutputName, string> {
  const { outcome, decision, checks, monitor, baseline } = report
  const measured = monitor?.candidate
  const asked = baseline && {
    requests: sum(baseline.checks.map(({ requests }) => requests)),
    errors: sum(baseline.checks.map(({ errors }) => errors)),
  }
  const failing = checks?.checks.filter((check) => check.outcome !== 'passed')
  const failingNames = failing
    ? failing.map(({ name }) => name)
    : (monitor?.failures ?? []).map(({ check }) => check)
  return {
    outcome,
    decision,
    passed: checks && failing ? String(checks.checks.length - failing.length) : '',
    failed: failing ? String(failing.length) : '',
    'failed-checks': JSON.stringify([...new Set(failingNames.map((name) => redact(name)))]),
    attempts: text(checks?.attempts),
    'seconds-to-healthy': text(checks?.secondsToHealthy),
    'version-seen': (checks?.versionsSeen ?? report.versionsSeen ?? [])
      .map((version) => redact(version))
      .join(', '),
    'error-rate': text(
      measured?.rate ?? (asked && asked.requests > 0 ? asked.errors / asked.requests : undefined),
    ),
    'error-rate-upper': text(measured?.upper),
    requests: text(measured?.requests ?? asked?.requests),
    'latency-delta-ms': text(monitor?.latency.deltaMs),
    'latency-delta-lower-ms': text(monitor?.latency.deltaLowerMs),
    'report-path': files.report,
    'junit-path': files.junit,
    'baseline-path': files.baseline,
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** At most four decimals; empty for what is not known. */
const text = (value: number | undefined) =>
  value === undefined || !Number.isFinite(value) ? '' : String(Math.round(value * 1e4) / 1e4)
