// What the smoke checks found, as plain data, and what follows from it. Pure. Texts of http-checks come redacted; names of
// checks do not.

import { redact } from '@slipway/action-kit'
import type { CheckReport, MonitorReport, RunReport } from '@slipway/http-checks'

export type SmokeOutcome =
  | 'passed'
  | 'failed'
  /** The checks hold, and the monitor could say neither this nor that. */
  | 'inconclusive'
  /** None are wanted. */
  | 'skipped'
  /** They are wanted, and it did not come to that. */
  | 'not-run'

export interface SmokeReport {
  outcome: SmokeOutcome
  /** The definition as messages name it. */
  file: string
  checks: RunReport | undefined
  checksStartedAtMs: number
  monitor: MonitorReport | undefined
  monitorStartedAtMs: number
  endedAtMs: number
  /** Asked once more after the rollback: what failed before, with the version before. */
  restored: RunReport | undefined
  /** Of the JSON file; empty until it is written. */
  path: string
}

export const noSmoke: SmokeReport = {
  outcome: 'skipped',
  file: '',
  checks: undefined,
  checksStartedAtMs: 0,
  monitor: undefined,
  monitorStartedAtMs: 0,
  endedAtMs: 0,
  restored: undefined,
  path: '',
}

export const smokeOutcome = ({ checks, monitor }: SmokeReport): SmokeOutcome => {
  if (!checks || checks.cancelled) return 'not-run'
  if (!checks.passed) return 'failed'
  if (!monitor || monitor.verdict === 'healthy') return 'passed'
  return monitor.verdict === 'unhealthy' ? 'failed' : 'inconclusive'
}

export type SmokeVerdict =
  | { kind: 'well' }
  /** The monitor is in doubt, and the definition lets that pass. */
  | { kind: 'doubt-passes'; sentence: string }
  /** The monitor is in doubt: the step fails, but doubt is no reason to take a version away. */
  | { kind: 'doubt-holds'; sentence: string; hint: string }
  | { kind: 'ill'; sentence: string; hint: string }

export function smokeVerdict(report: SmokeReport): SmokeVerdict {
  const { checks, monitor, file } = report
  if (!checks?.passed) {
    const failed = checks?.checks.filter(({ outcome }) => outcome === 'failed') ?? []
    return { kind: 'ill', sentence: failedSentence(failed), hint: failedHint(failed, file) }
  }
  const why = withoutFullStop(monitor?.reasons[0] ?? '')
  switch (monitor?.verdict) {
    case 'unhealthy':
      return { kind: 'ill', sentence: `the smoke monitor says unhealthy: ${why}`, hint: '' }
    case 'inconclusive': {
      const sentence = `the smoke monitor came to no conclusion: ${why}`
      return monitor.decision === 'promote'
        ? { kind: 'doubt-passes', sentence }
        : { kind: 'doubt-holds', sentence, hint: monitor.power }
    }
    default:
      return { kind: 'well' }
  }
}

/** `smoke check "tile" failed: body is html, expected png (3 attempts in 4 s); 1 more failed` */
function failedSentence(failed: readonly CheckReport[]): string {
  const [first] = failed
  if (!first) return 'not one smoke check was made' // nothing passes by accident
  const more = failed.length > 1 ? `; ${failed.length - 1} more failed` : ''
  return `smoke check ${checkName(first)} failed: ${first.cause ?? 'for no known reason'}${more}`
}

function failedHint(failed: readonly CheckReport[], file: string): string {
  const place = failed[0]?.place
  const hint = place ? [`What it asks and expects stands in ${file}, line ${place.line}.`] : []
  return (isSilence(failed) ? [...hint, silenceHint] : hint).join(' ')
}

const silenceHint =
  'Not one answer came, which may also be for the way there: the name, the network between this runner and the service, a proxy.'

/** They were asked, and never got an answer, good or bad. */
const isSilence = (checks: readonly CheckReport[]): boolean =>
  checks.some(({ attempts }) => attempts.length > 0) &&
  checks.every(({ attempts }) => attempts.every(({ status }) => status === undefined))

/** Names of the checks that said no, in the checks or in the monitor. */
export function failedChecks({ checks, monitor }: SmokeReport): string[] {
  const failed = checks?.checks.filter(({ outcome }) => outcome === 'failed') ?? []
  const names = failed.length > 0 ? failed.map(({ name }) => name) : monitorFailures(monitor)
  return [...new Set(names)]
}

const monitorFailures = (monitor: MonitorReport | undefined): string[] =>
  (monitor?.failures ?? []).map(({ check }) => check)

/** What became of the checks that had failed, with the version before, and what that adds to the cause. undefined: nothing can
 *  be said. */
export function restoredSentence(
  report: SmokeReport,
  revision: string,
): { isWell: boolean; sentence: string; cause?: string } | undefined {
  const { restored, checks } = report
  const names = failedChecks(report)
  const asked = restored?.checks.filter(({ name }) => names.includes(name)) ?? []
  if (!restored || restored.cancelled || asked.length === 0) return undefined
  const stillFails = asked.find(({ outcome }) => outcome !== 'passed')
  if (stillFails) {
    const failed = checks?.checks.filter(({ outcome }) => outcome === 'failed') ?? []
    if (isSilence(asked) && isSilence(failed)) {
      return {
        isWell: false,
        sentence: `${revision} does not answer either (${stillFails.reason ?? ''}): this runner may not reach the service at all, whatever version runs. Look at the name, the network, and the proxy.`,
        cause: `${revision} does not answer either, so this runner may not reach the service at all`,
      }
    }
    return {
      isWell: false,
      sentence: `Smoke check ${checkName(stillFails)} fails with ${revision} too (${stillFails.reason ?? ''}): the cause may lie outside of the new version, unless this check asks for the new version itself.`,
    }
  }
  const holds =
    asked.length === 1 && asked[0] ? `check ${checkName(asked[0])} holds` : 'checks hold'
  return { isWell: true, sentence: `With ${revision} the smoke ${holds}.` }
}

export const checkName = ({ name }: Pick<CheckReport, 'name'>): string => `"${redact(name)}"`

const withoutFullStop = (text: string): string => text.replace(/\.$/, '')
