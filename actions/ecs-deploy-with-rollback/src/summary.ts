// The job summary of a deployment: what became of it, why, and what to do. Pure: a report in, Markdown blocks out. Every
// text that ECS or a container wrote is escaped.

import { code, codeBlock, details, escapeMarkdown, link, table } from '@slipway/action-kit'
import { elapsed, optionalPermissions, revisionName, withoutServiceName } from '@slipway/ecs'
import { cureCommand, headline, isFailure, type Outcome, type Report } from './report.js'
import { smokeBlocks } from './smoke/smoke-summary.js'
import { timelineChart } from './timeline.js'

const icons: Record<Outcome, string> = {
  deployed: '✅',
  unchanged: '✅',
  planned: '📋',
  registered: '✅',
  started: '⚠️',
  'rolled-back': '↩️',
  superseded: '⚠️',
  'not-rolled-back': '❌',
  'rollback-failed': '🚨',
  'not-started': '❌',
}

export function summaryBlocks(report: Report): string[] {
  return [
    `### ${icons[report.outcome]} ${escapeMarkdown(headline(report))}`,
    facts(report),
    whatToDo(report),
    notes(report),
    ...smokeChecks(report),
    timelineChart(report) ?? '',
    failedTasks(report),
    logTails(report),
    events(report),
    permissions(report),
  ].filter((block) => block !== '')
}

function facts(report: Report): string {
  const { region, cluster, service, consoleUrl, rollout, rollback, startedAtMs, endedAtMs } = report
  const name = service && (consoleUrl ? link(escapeMarkdown(service), consoleUrl) : code(service))
  const revision = (arn: string | undefined) => (arn ? code(revisionName(arn)) : '')
  const rows: [string, string][] = [
    ['Service', name],
    [
      'Cluster',
      [code(cluster), region && `in ${escapeMarkdown(region)}`].filter(Boolean).join(' '),
    ],
    ['New version', revision(report.taskDefinition)],
    ['Version before', revision(rollout?.rollbackTarget)],
    ['Set to now', revision(report.running)],
    ['Deployment', rollout?.deploymentId ? code(rollout.deploymentId) : ''],
    [
      'Rollback',
      rollback && rollback.method !== 'none'
        ? `${escapeMarkdown(methods[rollback.method])}, ${rollback.verified ? 'verified' : 'not verified'}`
        : '',
    ],
    ['Took', elapsed(endedAtMs - startedAtMs)],
  ]
  if (service === '' && report.taskDefinition === '') return ''
  // A table of Markdown has a head: an empty one would be a strip of nothing.
  const [head = [], ...rest] = rows.filter(([, value]) => value !== '')
  return table(head, rest)
}

const methods = {
  'stop-service-deployment': 'ECS rolled the service deployment back because we stopped it',
  revert: 'the version before was deployed again',
  ecs: 'ECS rolled back by itself',
} as const

function whatToDo(report: Report): string {
  const { outcome, diagnosis, rollback } = report
  const parts: string[] = []
  if (diagnosis?.sentence && isFailure(outcome)) {
    parts.push(`**Why:** ${escapeMarkdown(diagnosis.sentence)}`)
  }
  if (rollback?.why) parts.push(`**Rollback:** ${escapeMarkdown(rollback.why)}`)
  if (diagnosis?.hint) parts.push(`**What helps:** ${escapeMarkdown(diagnosis.hint)}`)
  const command = cureCommand(report)
  if ((outcome === 'rollback-failed' || outcome === 'not-rolled-back') && command) {
    parts.push(`**To put the version before back by hand:**\n\n${codeBlock(command, 'sh')}`)
  }
  return parts.join('\n\n')
}

const notes = ({ notes: all }: Report): string =>
  all.map((note) => `- ${escapeMarkdown(note)}`).join('\n')

/** Where nothing was deployed that they were not made goes without saying. */
const smokeChecks = ({ outcome, smoke }: Report): string[] =>
  smoke.outcome === 'not-run' && (outcome === 'planned' || outcome === 'not-started')
    ? []
    : smokeBlocks(smoke)

function failedTasks({ memory }: Report): string {
  const failures = memory?.failures ?? []
  if (failures.length === 0) return ''
  const rows = failures.map(({ taskId, atMs, container, exitCode, reason }) => [
    code(taskId.slice(0, 12)),
    clockTime(atMs),
    container ? code(container) : '',
    exitCode ?? '',
    escapeMarkdown(reason),
  ])
  return `#### Failed tasks\n\n${table(['Task', 'Time (UTC)', 'Container', 'Exit code', 'Reason'], rows, ['left', 'left', 'left', 'right'])}`
}

const logTails = ({ logs }: Report): string =>
  logs
    .map(({ container, group, stream, lines }) =>
      details(
        `Last lines of container ${container} (${group} ${stream})`,
        codeBlock(lines.join('\n'), 'text'),
      ),
    )
    .join('\n\n')

function events({ memory }: Report): string {
  const all = memory?.events ?? []
  if (all.length === 0) return ''
  const rows = all
    .toReversed()
    .map(({ atMs, message }) => [clockTime(atMs), escapeMarkdown(withoutServiceName(message))])
  return details(`Events of the service (${all.length})`, table(['Time (UTC)', 'Event'], rows))
}

function permissions({ missingPermissions }: Report): string {
  if (missingPermissions.length === 0) return ''
  const rows = missingPermissions.map((permission) => [
    code(permission),
    escapeMarkdown(optionalPermissions[permission]),
  ])
  return details('Permissions that would make this better', table(['Allow', 'In order'], rows))
}

/** `14:03:07`. */
const clockTime = (ms: number): string => new Date(ms).toISOString().slice(11, 19)
