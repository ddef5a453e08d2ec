// What a run came to, as plain data: the summary, the outputs and the closing sentence are all made from it.

import {
  type CauseKind,
  type Diagnosis,
  type LogTail,
  type Memory,
  type OptionalPermission,
  type RollbackMethod,
  type Rollout,
  revisionName,
  sameRevision,
} from '@slipway/ecs'
import { noSmoke, type SmokeReport } from './smoke/smoke-report.js'

export type Outcome =
  | 'deployed'
  | 'unchanged'
  | 'rolled-back'
  | 'rollback-failed'
  | 'not-rolled-back'
  | 'superseded'
  | 'planned'
  | 'registered'
  | 'started'
  | 'not-started'

export interface Report {
  outcome: Outcome
  region: string
  cluster: string
  service: string
  consoleUrl: string | undefined
  /** ARN of the revision that was to run. */
  taskDefinition: string
  /** ARN of the revision that the service was last seen set to. */
  running: string
  rollout: Rollout | undefined
  serviceDeploymentArn: string | undefined
  /** Made by `formatRecord`; empty when nothing was deployed. */
  record: string
  memory: Memory | undefined
  /** Why it failed: by ECS's word, or by that of the smoke checks. */
  diagnosis: (Omit<Diagnosis, 'kind'> & { kind: CauseKind | 'smoke-checks' }) | undefined
  smoke: SmokeReport
  logs: readonly LogTail[]
  rollback: RollbackReport | undefined
  /** What a reader should know even though nothing failed. */
  notes: readonly string[]
  missingPermissions: readonly OptionalPermission[]
  runTaskArns: readonly string[]
  startedAtMs: number
  endedAtMs: number
}

export interface RollbackReport {
  method: RollbackMethod | 'none'
  verified: boolean
  /** Why it did not succeed; empty when it did. */
  why: string
  /** It was begun, and goes on while this process ends; the post step follows it. */
  underWay?: boolean
  startedAtMs: number
  /** When it was verified, or given up; undefined when none was tried. */
  endedAtMs?: number
}

export const emptyReport = (
  { cluster, service }: Pick<Report, 'cluster' | 'service'>,
  nowMs: number,
): Report => ({
  outcome: 'not-started',
  region: '',
  cluster,
  service,
  consoleUrl: undefined,
  taskDefinition: '',
  running: '',
  rollout: undefined,
  serviceDeploymentArn: undefined,
  record: '',
  memory: undefined,
  diagnosis: undefined,
  smoke: noSmoke,
  logs: [],
  rollback: undefined,
  notes: [],
  missingPermissions: [],
  runTaskArns: [],
  startedAtMs: nowMs,
  endedAtMs: nowMs,
})

export const defaultOutputs = {
  outcome: 'not-started',
  'task-definition-arn': '',
  'codedeploy-deployment-id': '',
  'run-task-arn': '[]',
  'rolled-back': 'false',
  'rollback-verified': 'false',
  'rollback-method': '',
  'rollback-reason': '',
  'failure-cause': '',
  'previous-task-definition-arn': '',
  'running-task-definition-arn': '',
  'deployment-id': '',
  'service-deployment-arn': '',
  'deployment-record': '',
  'smoke-outcome': 'not-run',
  'smoke-report-path': '',
}

export type OutputName = keyof typeof defaultOutputs

export function outputsOf(report: Report): Record<OutputName, string> {
  const { rollout, rollback, diagnosis } = report
  const cause = diagnosis?.sentence ?? ''
  return {
    outcome: report.outcome,
    'task-definition-arn': report.taskDefinition,
    'codedeploy-deployment-id': '',
    'run-task-arn': JSON.stringify(report.runTaskArns),
    'rolled-back': String(report.outcome === 'rolled-back'),
    'rollback-verified': String(rollback?.verified ?? false),
    'rollback-method': rollback && rollback.method !== 'none' ? rollback.method : '',
    'rollback-reason': rollback && rollback.method !== 'none' ? cause : '',
    'failure-cause': isFailure(report.outcome) ? cause : '',
    'previous-task-definition-arn': rollout?.rollbackTarget ?? '',
    'running-task-definition-arn': report.running,
    'deployment-id': rollout?.deploymentId ?? '',
    'service-deployment-arn': report.serviceDeploymentArn ?? '',
    'deployment-record': report.record,
    'smoke-outcome': report.smoke.outcome,
    'smoke-report-path': report.smoke.path,
  }
}

const failures: ReadonlySet<Outcome> = new Set([
  'rolled-back',
  'rollback-failed',
  'not-rolled-back',
  'superseded',
  'not-started',
])

export const isFailure = (outcome: Outcome): boolean => failures.has(outcome)

/** The one sentence that a person reads first. */
export function headline(report: Report): string {
  const { service, diagnosis, rollback, rollout } = report
  const to = revisionName(report.taskDefinition)
  const back = revisionName(report.running || (rollout?.rollbackTarget ?? ''))
  const cause = diagnosis?.sentence ? `: ${diagnosis.sentence}` : ''
  switch (report.outcome) {
    case 'deployed':
      return `${service} runs ${to}${smokeClause(report)}`
    case 'unchanged':
      return `${service} runs ${to} already, so nothing was deployed${smokeClause(report)}`
    case 'registered':
      return `${to} is registered; no service was given, so nothing was deployed`
    case 'started':
      return `The deployment of ${to} to ${service} was started and is not followed`
    case 'planned':
      return `Nothing was changed; this is what a deployment to ${service} would do`
    case 'not-started':
      return `${service || to || 'Nothing'} was not touched${cause}`
    case 'rolled-back':
      return `${service} was hauled back to ${back}${cause}`
    case 'superseded':
      return `${service} does not run ${to}${cause}${rollback?.why ? ` (${rollback.why})` : ''}`
    case 'rollback-failed':
      if (rollback?.underWay) return `${service} is being hauled back${cause}. ${rollback.why}`
      return `${service} IS NOT RESTORED${cause}. The rollback did not succeed: ${rollback?.why ?? 'unknown'}`
    case 'not-rolled-back':
      return `The deployment of ${to} to ${service} failed and was not rolled back${cause}${rollback?.why ? ` (no rollback: ${rollback.why})` : ''}`
  }
}

function smokeClause({ smoke }: Report): string {
  if (smoke.outcome === 'passed') return ', and its smoke checks hold'
  return smoke.outcome === 'inconclusive' ? '; the smoke monitor came to no conclusion' : ''
}

/** For the step's error: the sentence, and the way out where the service is not restored. */
export function failureLines(report: Report): string {
  const { outcome, rollback } = report
  const left =
    (outcome === 'rollback-failed' && !rollback?.underWay) || outcome === 'not-rolled-back'
  const command = left ? cureCommand(report) : undefined
  return command
    ? `${headline(report)}. To put the version before back: ${command}`
    : headline(report)
}

/** The command that puts the service back by hand; undefined when nothing is known to go back to. */
export function cureCommand(report: Report): string | undefined {
  const { region, cluster, service, rollout, diagnosis } = report
  const target = rollout?.rollbackTarget
  if (!target || !service || diagnosis?.kind === 'service-gone') return undefined
  if (sameRevision(target, report.taskDefinition)) return undefined // it would change nothing
  return `aws ecs update-service --region ${quote(region)} --cluster ${quote(cluster)} --service ${quote(service)} --task-definition ${quote(revisionName(target))}`
}

/** For a POSIX shell. */
const quote = (word: string): string =>
  /^[\w.:/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
