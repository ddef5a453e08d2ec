// The whole action over the reports that a real Checkov made without an API key.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { GateFailure, UserError } from '@slipway/action-kit'
import { fixture, type Gated, onStage, type Stage } from './stage.js'

const given = { reports: 'results.json' }

interface Scene {
  report?: string
  more?: (stage: Stage) => void
}

async function withReport(
  inputs: Record<string, string> = {},
  { report = fixture('all.json'), more }: Scene = {},
): Promise<Gated> {
  let gated: Gated | undefined
  await onStage(async (stage) => {
    stage.write('results.json', report)
    more?.(stage)
    gated = await stage.gate({ ...given, ...inputs })
  })
  if (!gated) throw new Error('the gate did not run')
  return gated
}

test('a report without one severity blocks', async () => {
  const run = await withReport()
  expect(run.error).toBeInstanceOf(GateFailure)
  expect(run.error?.message).toBe(
    [
      '4 findings block:',
      '  CRITICAL CKV_GHA_2 at .github/workflows/greet.yml:11',
      '  HIGH CKV2_GHA_1 at .github/workflows/greet.yml:1',
      '  HIGH CKV_GHA_1 at .github/workflows/greet.yml:7',
      '  HIGH CKV_K8S_16 at kubernetes/web.yaml:1',
    ].join('\n'),
  )
  expect(run.outputs).toMatchObject({ outcome: 'failed', passed: 'false', suppressed: '3' })
  const { critical, high, medium, low, info, unknown, blocking } = run.outputs
  const all = [critical, high, medium, low, info, unknown].map(Number)
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(54)
  expect(Number(blocking)).toBe(Number(critical) + Number(high))
  expect(run.report?.findings.filter(({ isResolved }) => !isResolved)).toEqual([])
  expect(run.summary).toContain('### ❌ Checkov: 4 findings block')
  expect(run.annotations[0]).toMatchObject({ level: 'error', startLine: expect.any(Number) })
})

test('the code of a finding, which may hold the very secret, is nowhere', async () => {
  await onStage(async ({ write, read, gate }) => {
    interface Runner {
      results: { failed_checks: object[]; skipped_checks: object[] }
    }
    const secret = 'AKIA-the-very-secret'
    const hide = (record: object) =>
      Object.assign(record, {
        code_block: [[1, secret]],
        fixed_definition: secret,
        evaluations: { a: secret },
        details: [secret],
        description: secret,
      })
    const runners = JSON.parse(fixture('all.json')) as Runner[]
    for (const { results } of runners) {
      for (const record of [...results.failed_checks, ...results.skipped_checks]) hide(record)
    }
    write('results.json', runners)
    for (const annotations of ['true', 'false']) {
      const more = { 'write-baseline': 'baseline.json', 'sarif-file': 'x.sarif', annotations }
      const { log, summary, annotations: shown, report } = await gate({ ...given, ...more })
      expect(report?.findings.length).toBeGreaterThan(50)
      const said = [log, summary, JSON.stringify([shown, report])]
      for (const text of [...said, read('baseline.json'), read('x.sarif')]) {
        expect(text).not.toContain(secret)
      }
    }
  })
})

test('without git, by the files that are there', async () => {
  await onStage(async ({ folder, write, gate }) => {
    rmSync(join(folder, '.git'), { recursive: true })
    write('results.json', fixture('all.json'))
    const { report, log, outputs } = await gate(given)
    expect(outputs).toMatchObject({ outcome: 'failed', blocking: '4' })
    expect(report?.findings.filter(({ isResolved }) => !isResolved)).toEqual([])
    expect(log).toContain(
      '57 of 57 findings have no severity in the report (Checkov ran without an API key)',
    )
    const changed = await gate({ ...given, 'changed-only': 'lines' })
    expect(changed.error?.message).toMatch(/^changed-only asks git: /)
  })
})

test('in every format the same', async () => {
  const outcomes = []
  for (const name of ['all.json', 'quiet.json', 'junit.xml', 'results.sarif', 'gitlab.json']) {
    const { outputs } = await withReport({}, { report: fixture(name) })
    const { critical, high, medium, low, info, unknown, blocking } = outputs
    outcomes.push([critical, high, medium, low, info, unknown, blocking].join(' '))
  }
  expect(new Set(outcomes).size).toBe(1)
  expect(Number(outcomes[0]?.split(' ').at(-1))).toBeGreaterThan(0)
})

test('SSH open to the world blocks in the strict profile', async () => {
  const run = await withReport({ 'severity-profile': 'strict' })
  expect(run.report?.findings.find(({ checkId }) => checkId === 'CKV_AWS_24')).toMatchObject({
    severity: 'CRITICAL',
    tier: 'block',
    state: 'open',
    path: 'terraform/main.tf',
    line: 1,
  })
})

test('nothing blocks, the step passes', async () => {
  const run = await withReport({ 'block-on': 'none', 'unknown-severity': 'warn' })
  expect(run.error).toBeUndefined()
  expect(run.outputs).toMatchObject({ outcome: 'passed', passed: 'true', blocking: '0' })
  expect(run.log).toContain('block-on is none, so no severity blocks')
})

describe('nothing passes by accident', () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    ['nothing scanned', {}, fixture('nothing.json'), /^nothing was scanned/],
    ['a banner', {}, fixture('banner.sarif'), /the report is in results\.sarif/],
    ['an empty file', {}, '', /is empty/],
    ['half a report', {}, fixture('all.json').slice(0, 5000), /^results\.json: /],
    ['no file', { reports: 'gone/*.json' }, '', /^reports: nothing matches gone\/\*\.json/],
    ['no source', { reports: '' }, '', /one of reports and directory is required/],
    ['no baseline', { baseline: 'results.json' }, '{}', /is no baseline/],
    ['a torn baseline', { baseline: 'results.json' }, '{"failed', /is no whole JSON/],
  ])('%s', async (_, inputs, report, message) => {
    const { error, outputs } = await withReport(inputs, { report })
    expect(error?.message).toMatch(message)
    expect(outputs.passed).toBe('false')
  })

  test('but by allow-empty', async () => {
    const inputs = { 'allow-empty': 'true' }
    const { error } = await withReport(inputs, { report: fixture('nothing.json') })
    expect(error).toBeUndefined()
  })
})

describe('report-only', () => {
  const inputs = { 'report-only': 'true' }

  test('fails on no finding, and says that it would have', async () => {
    const { error, outputs, log, summary } = await withReport(inputs)
    expect(error).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'failed', passed: 'false', blocking: '4' })
    expect(log).toContain('warning: 4 findings block:')
    expect(summary).toContain('4 findings block (reported only: findings do not fail the step)')
  })

  test('fails on what was not scanned', async () => {
    const { error } = await withReport(inputs, { report: fixture('nothing.json') })
    expect(error?.message).toMatch(/^nothing was scanned/)
  })
})

test('a file that cannot be written fails the step, beside what fails it anyway', async () => {
  const inputs = { 'sarif-file': 'results.json/x', 'write-baseline': 'results.json/y' }
  const { error, outputs } = await withReport(inputs)
  expect(error?.message).toMatch(
    /results\.json\/x cannot be written: [\s\S]*results\.json\/y cannot be written: [\s\S]*4 findings block:/,
  )
  expect(outputs).toMatchObject({ outcome: 'failed', 'sarif-path': '' })
  const passing = await withReport({ ...inputs, 'block-on': 'none' })
  expect(passing.error).toBeInstanceOf(UserError)
})

test('a folder that Checkov made out of a file name', async () => {
  await onStage(async ({ write, gate }) => {
    write('out.json/results_json.json', fixture('one-runner.json'))
    const { report } = await gate({ reports: 'out.json' })
    expect(report?.reports).toEqual([
      {
        name: 'out.json/results_json.json',
        format: 'json',
        findings: 4,
        checks: 24,
        checkovVersion: '3.3.13',
      },
    ])
  })
})

test('a baseline lets pass what it holds, and nothing else', async () => {
  await onStage(async ({ write, gate, read }) => {
    write('results.json', fixture('two-directories.json'))
    const first = await gate({ ...given, 'write-baseline': 'baseline.json' })
    expect(first.error).toBeInstanceOf(GateFailure)
    expect(first.log).toMatch(/^Baseline of \d+ findings: \S+\/baseline\.json$/m)
    expect(JSON.parse(read('baseline.json'))).toMatchObject({ version: 1 })

    const second = await gate({ ...given, baseline: 'baseline.json' })
    expect(second.error).toBeUndefined()
    expect(second.outputs).toMatchObject({ blocking: '0', baselined: '44', suppressed: '3' })

    write('results.json', fixture('all.json'))
    const third = await gate({ ...given, baseline: 'baseline.json', 'unknown-severity': 'block' })
    expect(third.outputs.baselined).toBe('44')
    expect(third.report?.findings.filter(({ state }) => state === 'open')).toHaveLength(10)
  })
})

test("Checkov's own baseline, with its file", async () => {
  const baseline = (file: string) => ({
    failed_checks: [
      { file, findings: [{ resource: 'aws_security_group.web', check_ids: ['CKV_AWS_24'] }] },
    ],
  })
  const baselined = async (file: string) => {
    const more = ({ write }: Stage) => write('.checkov.baseline', baseline(file))
    const run = await withReport({ baseline: '.checkov.baseline' }, { more })
    return run.outputs.baselined
  }
  expect(await baselined('/terraform/main.tf')).toBe('1')
  expect(await baselined('/other/main.tf')).toBe('0')
})

test('changed-only', async () => {
  await onStage(async ({ write, read, commit, gate, git }) => {
    const base = git('rev-parse', 'HEAD')
    write('Dockerfile', `${read('Dockerfile')}USER app\n`)
    commit()
    write('results.json', fixture('all.json'))
    const inputs = { ...given, 'changed-only': 'files', 'base-ref': base }
    const { report } = await gate(inputs)
    const open = report?.findings.filter(({ state }) => state === 'open') ?? []
    expect([...new Set(open.map(({ path }) => path))]).toEqual(['Dockerfile'])
    expect(open).toHaveLength(4)
  })
})

test('the enriched SARIF', async () => {
  await onStage(async ({ write, read, gate }) => {
    write('results.json', fixture('all.json'))
    await gate({ ...given, 'sarif-file': 'out/checkov.sarif', 'severity-profile': 'strict' })
    const { runs } = JSON.parse(read('out/checkov.sarif'))
    const [{ tool, results }] = runs
    expect(tool.driver.rules.find(({ id }: { id: string }) => id === 'CKV_AWS_24')).toMatchObject({
      properties: { 'security-severity': '9.5' },
    })
    expect(results).toHaveLength(57)
    expect(results.filter((one: object) => 'suppressions' in one)).toHaveLength(3)
  })
})
