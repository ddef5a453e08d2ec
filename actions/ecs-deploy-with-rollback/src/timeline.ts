// The course of a deployment as a Mermaid Gantt chart. Pure; others' text is reduced to what a chart can hold.

import { type Memory, revisionName } from '@slipway/ecs'
import type { Report } from './report.js'
import type { SmokeReport } from './smoke/smoke-report.js'

interface Bar {
  label: string
  kind: 'active' | 'done' | 'crit' | 'milestone' | 'crit, milestone'
  fromMs: number
  toMs: number
}

/** Markers of failed tasks; more would make the chart unreadable. */
const mostTasks = 12

/** undefined when nothing was deployed: there is no course to show. */
export function timelineChart(report: Report): string | undefined {
  const { rollout, memory, rollback, smoke, endedAtMs } = report
  if (!rollout || !memory) return undefined
  const testedMs = smoke.checks ? smoke.checksStartedAtMs : undefined
  const rolledOutMs = testedMs ?? rollback?.startedAtMs ?? endedAtMs
  const wentWell =
    testedMs !== undefined || report.outcome === 'deployed' || report.outcome === 'unchanged'
  const sections: [string, Bar[]][] = [
    [
      revisionName(report.taskDefinition),
      [
        {
          label: wentWell ? 'rolled out' : 'rolled out, and failed',
          kind: wentWell ? 'done' : 'crit',
          fromMs: rollout.updatedAtMs,
          toMs: memory.successfulAtMs ?? rolledOutMs,
        },
        ...(smoke.checks ? smokeBars(smoke) : bakeBar(memory, rolledOutMs)),
        ...failedTaskBars(memory),
      ],
    ],
  ]
  if (rollback && rollback.method !== 'none') {
    sections.push([
      revisionName(rollout.rollbackTarget ?? 'rollback'),
      [
        {
          label: rollback.verified ? 'hauled back' : 'rollback, not verified',
          kind: rollback.verified ? 'done' : 'crit',
          fromMs: rollback.startedAtMs,
          toMs: rollback.endedAtMs ?? endedAtMs,
        },
      ],
    ])
  }
  const lines = sections.flatMap(([title, bars]) => [
    `  section ${plain(title)}`,
    ...bars.map(
      ({ label, kind, fromMs, toMs }) =>
        `  ${plain(label)} :${kind}, ${Math.round(fromMs)}, ${Math.round(Math.max(toMs, fromMs))}`,
    ),
  ])
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...lines, '```'].join(
    '\n',
  )
}

function bakeBar({ completeAtMs, successfulAtMs }: Memory, endMs: number): Bar[] {
  const since = completeAtMs ?? successfulAtMs
  return since !== undefined && endMs - since > 1_000
    ? [{ label: 'watched after completion', kind: 'active', fromMs: since, toMs: endMs }]
    : []
}

function smokeBars({ checks, monitor, ...times }: SmokeReport): Bar[] {
  const { checksStartedAtMs, monitorStartedAtMs, endedAtMs } = times
  if (!checks) return []
  const bars: Bar[] = [
    {
      label: checks.passed ? 'smoke checks hold' : 'smoke checks',
      kind: checks.passed ? 'done' : 'crit',
      fromMs: checksStartedAtMs,
      toMs: monitor ? monitorStartedAtMs : endedAtMs,
    },
  ]
  if (monitor) {
    const kind = { healthy: 'done', unhealthy: 'crit', inconclusive: 'active' } as const
    bars.push({
      label: `monitor ${monitor.verdict}`,
      kind: kind[monitor.verdict],
      fromMs: monitorStartedAtMs,
      toMs: endedAtMs,
    })
  }
  return bars
}

const failedTaskBars = ({ failures }: Memory): Bar[] =>
  failures.slice(0, mostTasks).map(({ taskId, exitCode, atMs }) => ({
    label: `task ${taskId.slice(0, 8)} ${exitCode === undefined ? 'failed' : `exited with ${exitCode}`}`,
    kind: 'crit, milestone',
    fromMs: atMs,
    toMs: atMs,
  }))

/** Colons, semicolons, commas, hashes and line ends have a meaning in a chart. */
const plain = (text: string): string =>
  text
    .replace(/[^\w .()-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() || '-'
