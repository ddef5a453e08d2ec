import { describe, expect, test } from '@jest/globals'
import { type Memory, newMemory, type Rollout } from '@slipway/ecs'
import type { CheckReport } from '@slipway/http-checks'
import {
  cureCommand,
  emptyReport,
  failureLines,
  headline,
  outputsOf,
  type Report,
} from '../src/report.js'
import { noSmoke, type SmokeReport, smokeVerdict } from '../src/smoke/smoke-report.js'
import { summaryBlocks } from '../src/summary.js'
import { timelineChart } from '../src/timeline.js'

const startMs = Date.UTC(2026, 0, 5, 9)
const arn = (revision: string) =>
  `arn:aws:ecs:eu-central-1:123456789012:task-definition/${revision}`

const rollout: Rollout = {
  deploymentId: 'ecs-svc/2',
  taskDefinition: arn('web:2'),
  createdAtMs: startMs,
  updatedAtMs: startMs,
  previousDeploymentId: 'ecs-svc/1',
  rollbackTarget: arn('web:1'),
  ecsRollsBack: false,
  loadBalanced: false,
  keepsOldUntilHealthy: true,
}

const failingMemory: Memory = {
  ...newMemory(startMs),
  failures: [
    {
      taskId: '0123456789abcdef',
      taskArn: 'arn',
      atMs: startMs + 40_000,
      code: 'container-exited',
      deterministic: false,
      container: 'web',
      exitCode: 1,
      reason: 'a | b <img src=x onerror=alert(1)> `c` @octocat #12',
    },
  ],
  events: [{ id: 'e', atMs: startMs + 1_000, message: '(service web) ::set-output name=x::y | z' }],
}

const report = (parts: Partial<Report> = {}): Report => ({
  ...emptyReport({ cluster: 'demo', service: 'web' }, startMs),
  region: 'eu-central-1',
  taskDefinition: arn('web:2'),
  running: arn('web:2'),
  rollout,
  memory: newMemory(startMs),
  endedAtMs: startMs + 95_000,
  ...parts,
})

const rolledBack = report({
  outcome: 'rolled-back',
  running: arn('web:1'),
  memory: failingMemory,
  diagnosis: { kind: 'tasks-fail', sentence: 'container "web" exited with 1', hint: 'Look.' },
  rollback: { method: 'revert', verified: true, why: '', startedAtMs: startMs + 60_000 },
  logs: [
    { container: 'web', group: '/ecs/web', stream: 'web/web/1', lines: ['```', '</details>'] },
  ],
})

describe('headlines', () => {
  test.each<[Partial<Report>, string]>([
    [{ outcome: 'deployed' }, 'web runs web:2'],
    [{ outcome: 'unchanged' }, 'web runs web:2 already, so nothing was deployed'],
    [
      { outcome: 'registered', service: '' },
      'web:2 is registered; no service was given, so nothing was deployed',
    ],
    [
      {
        outcome: 'rolled-back',
        running: arn('web:1'),
        diagnosis: { kind: 'stuck', sentence: 'it hung', hint: '' },
      },
      'web was hauled back to web:1: it hung',
    ],
    [
      {
        outcome: 'rollback-failed',
        diagnosis: { kind: 'stuck', sentence: 'it hung', hint: '' },
        rollback: { method: 'revert', verified: false, why: 'no room', startedAtMs: 0 },
      },
      'web IS NOT RESTORED: it hung. The rollback did not succeed: no room',
    ],
  ])('%j', (parts, expected) => {
    expect(headline(report(parts))).toBe(expected)
  })
})

describe('the way out', () => {
  const lost = report({ outcome: 'rollback-failed', cluster: "it's; rm -rf /" })
  test('is a command that can be pasted, whatever the names', () => {
    expect(cureCommand(lost)).toBe(
      `aws ecs update-service --region eu-central-1 --cluster 'it'\\''s; rm -rf /' --service web --task-definition web:1`,
    )
    expect(failureLines(lost)).toContain('To put the version before back: aws ecs update-service')
  })
  test('is not given when there is nothing to go back to', () => {
    const first = { ...rollout, rollbackTarget: undefined }
    expect(cureCommand(report({ rollout: first }))).toBeUndefined()
  })
  test('is not given when the service is restored', () => {
    expect(failureLines(rolledBack)).not.toContain('aws ecs')
  })
})

test('every output is text, and says what happened', () => {
  expect(outputsOf(rolledBack)).toEqual({
    outcome: 'rolled-back',
    'task-definition-arn': arn('web:2'),
    'codedeploy-deployment-id': '',
    'run-task-arn': '[]',
    'rolled-back': 'true',
    'rollback-verified': 'true',
    'rollback-method': 'revert',
    'rollback-reason': 'container "web" exited with 1',
    'failure-cause': 'container "web" exited with 1',
    'previous-task-definition-arn': arn('web:1'),
    'running-task-definition-arn': arn('web:1'),
    'deployment-id': 'ecs-svc/2',
    'service-deployment-arn': '',
    'deployment-record': '',
    'smoke-outcome': 'skipped',
    'smoke-report-path': '',
  })
})

describe('the summary', () => {
  const text = summaryBlocks(rolledBack).join('\n\n')

  test('begins with the outcome and its cause', () => {
    expect(text.split('\n')[0]).toBe(
      '### ↩️ web was hauled back to web:1: container "web" exited with 1',
    )
    expect(text).toContain('**Why:** container "web" exited with 1')
    expect(text).toContain('**What helps:** Look.')
  })

  test('escapes what others wrote', () => {
    expect(text).not.toMatch(/<img|@octocat| #12/)
    const row = text.split('\n').find((line) => line.includes('0123456789ab')) ?? ''
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })

  test('a log that tries to leave its fence stays inside', () => {
    expect(text).toContain('````text\n```\n</details>\n````')
  })

  test('offers the command only while the service is not restored', () => {
    expect(text).not.toContain('aws ecs update-service')
    const lost = report({ outcome: 'not-rolled-back' })
    expect(summaryBlocks(lost).join('\n')).toContain('aws ecs update-service')
  })

  test('of a run that came to nothing is short', () => {
    const nothing = emptyReport({ cluster: 'demo', service: 'web' }, startMs)
    expect(summaryBlocks(nothing)).toHaveLength(2)
  })
})

describe('smoke checks', () => {
  const check = (name: string, reason?: string): CheckReport => ({
    name,
    place: { line: 7, column: 3 },
    target: 'GET https://app.example.com/',
    outcome: reason === undefined ? 'passed' : 'failed',
    reason,
    cause: reason,
    failures: [],
    attempts: [],
    attemptCount: 2,
    durationMs: 1_250,
    healthyAfterMs: undefined,
    version: undefined,
  })
  const smoke = (...checks: CheckReport[]): SmokeReport => {
    const passed = checks.every(({ outcome }) => outcome === 'passed')
    return {
      ...noSmoke,
      outcome: passed ? 'passed' : 'failed',
      file: 'smoke.yml',
      checks: {
        passed,
        cancelled: false,
        checks,
        attempts: 2,
        durationMs: 2_000,
        secondsToHealthy: undefined,
        versionsSeen: [],
      },
    }
  }
  const evil = '::error::x | <img src=x> @octocat `c`'

  test('what failed comes first, and what servers wrote is escaped', () => {
    const blocks = summaryBlocks(
      report({ smoke: smoke(check('a'), check(evil, `status ${evil}`)) }),
    )
    const text = blocks.join('\n\n')
    expect(text).not.toMatch(/<img|[^\\]@octocat/)
    const rows = text.split('\n').filter((line) => /^\| [✅❌]/u.test(line))
    expect(rows.map((row) => row.slice(2, 3))).toEqual(['❌', '✅'])
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([5, 5])
  })

  test('all that hold are folded away', () => {
    const text = summaryBlocks(report({ smoke: smoke(check('a'), check('b')) })).join('\n')
    expect(text).toContain('<details><summary>All 2 hold</summary>')
  })

  test('not one check is no success', () => {
    const ill = { kind: 'ill', sentence: 'not one smoke check was made', hint: '' }
    const none = smoke()
    expect(smokeVerdict({ ...none, checks: undefined })).toEqual(ill)
    expect(
      smokeVerdict({ ...none, checks: none.checks && { ...none.checks, passed: false } }),
    ).toEqual(ill)
  })

  test('the verdict names the first check that failed, and counts the others', () => {
    expect(smokeVerdict(smoke(check('a'), check('b', 'status 500'), check('c', 'late')))).toEqual({
      kind: 'ill',
      sentence: 'smoke check "b" failed: status 500; 1 more failed',
      hint: 'What it asks and expects stands in smoke.yml, line 7.',
    })
  })

  test('a plan says nothing of checks that were not made', () => {
    const planned = report({ outcome: 'planned', smoke: { ...noSmoke, outcome: 'not-run' } })
    expect(summaryBlocks(planned).join('\n')).not.toContain('Smoke checks')
  })
})

describe('the chart', () => {
  test('shows rollout, failed tasks and rollback', () => {
    expect(timelineChart(rolledBack)?.split('\n')).toEqual([
      '```mermaid',
      'gantt',
      '  dateFormat x',
      '  axisFormat %H:%M:%S',
      '  section web 2',
      '  rolled out and failed :crit, 1767603600000, 1767603660000',
      '  task 01234567 exited with 1 :crit, milestone, 1767603640000, 1767603640000',
      '  section web 1',
      '  hauled back :done, 1767603660000, 1767603695000',
      '```',
    ])
  })
  test('is left out when nothing was deployed', () => {
    expect(timelineChart(report({ rollout: undefined }))).toBeUndefined()
  })
})
