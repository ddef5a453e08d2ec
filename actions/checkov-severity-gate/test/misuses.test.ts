// The ways in which gates on Checkov pass by accident, one by one: what users, scripts and Checkov itself are known to do. Each must fail here,
// or say what it did; and what is meant must go on working.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fixture, type Gated, onStage } from './stage.js'

type Files = Record<string, string | object>

/** The gate on these files, from the project of the fixtures. */
async function gated(
  files: Files,
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {},
): Promise<Gated> {
  let run: Gated | undefined
  await onStage(async ({ folder, write, gate }) => {
    for (const [name, content] of Object.entries(files)) {
      write(name, content instanceof Uint8Array ? '' : content)
      if (content instanceof Uint8Array) writeFileSync(join(folder, name), content)
    }
    run = await gate({ reports: 'results.json', ...inputs }, environment)
  })
  if (!run) throw new Error('the gate was not asked')
  return run
}

const record = (check_id: string, over: object = {}) => ({
  check_id,
  check_name: 'Ensure that it is so',
  check_result: { result: 'FAILED' },
  file_path: '/terraform/main.tf',
  repo_file_path: '/terraform/main.tf',
  file_line_range: [1, 9],
  resource: 'aws_instance.web',
  ...over,
})
const scan = (failed: object[], { skipped = [], errors = [] }: Partial<Lists> = {}) => ({
  check_type: 'terraform',
  results: {
    passed_checks: [],
    failed_checks: failed,
    skipped_checks: skipped,
    parsing_errors: errors,
  },
  summary: {
    passed: 5,
    failed: failed.length,
    skipped: skipped.length,
    parsing_errors: errors.length,
  },
})
interface Lists {
  skipped: object[]
  errors: string[]
}
/** HIGH by the table. */
const high = 'CKV_AWS_79'
const low = 'CKV_AWS_21'
const bare = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0 }

describe('no severity, or one spelt otherwise', () => {
  test.each<[string, object, Record<string, string>]>([
    ['null', record(high, { severity: null }), { high: '1', blocking: '1' }],
    ['absent', record(high), { high: '1', blocking: '1' }],
    ['NONE', record(high, { severity: 'NONE' }), { high: '1', blocking: '1' }],
    ['OFF', record(high, { severity: 'OFF' }), { high: '1', blocking: '1' }],
    [
      'a word of another scale',
      record(high, { severity: 'blocker' }),
      { high: '1', blocking: '1' },
    ],
    ['a number', record(high, { severity: 4 }), { high: '1', blocking: '1' }],
    ['High', record(low, { severity: 'High' }), { high: '1', blocking: '1' }],
    ['important', record(low, { severity: 'important' }), { high: '1', blocking: '1' }],
    ['Moderate', record(high, { severity: 'Moderate' }), { medium: '1', blocking: '0' }],
    [
      'of a policy of your own',
      record('CUSTOM_7', { severity: 'CRITICAL' }),
      { critical: '1', blocking: '1' },
    ],
    ['no one knows the check', record('CUSTOM_7'), { unknown: '1', blocking: '0' }],
    ['of a licence', record('BC_LIC_1'), { unknown: '1', blocking: '0' }],
  ])('%s', async (__, one, outputs) => {
    const run = await gated({ 'results.json': scan([one]) })
    expect(run.outputs).toMatchObject(outputs)
    expect(run.outputs.passed).toBe(String(outputs.blocking === '0'))
  })

  test('an unknown check is named, and blocks where that is said', async () => {
    const files = { 'results.json': scan([record('CUSTOM_7')]) }
    expect((await gated(files)).summary).toContain('CUSTOM_7')
    const blocked = await gated(files, { 'unknown-severity': 'block' })
    expect(blocked.error?.message).toMatch(/^1 finding blocks:\s+UNKNOWN CUSTOM_7 at/)
    const strict = await gated(files, { 'severity-profile': 'strict' })
    expect(strict.outputs.passed).toBe('false')
  })

  test('a gate on CRITICAL alone is told what that is worth', async () => {
    const run = await gated({ 'results.json': scan([record(low)]) }, { 'block-on': 'CRITICAL' })
    expect(run.log).toMatch(/warning: block-on: CRITICAL blocks \d+ of the \d+ checks/)
  })
})

describe('a report that says nothing', () => {
  const nothing = /nothing was scanned/
  test.each<[string, Files, Record<string, string>, RegExp]>([
    ['no runner had a file', { 'results.json': bare }, {}, nothing],
    ['of version 1', { 'results.json': '[]' }, {}, nothing],
    ['edited by hand', { 'results.json': { Passed: 0, Failed: 0 } }, {}, nothing],
    [
      'a chart that was not there',
      { 'results.json': { ...bare, checkov_version: 'N/A', scan_status: 'chart_not_found' } },
      {},
      nothing,
    ],
    [
      'no testcase',
      { 'results.json': '<testsuites><testsuite name=" scan"/></testsuites>' },
      {},
      nothing,
    ],
    [
      'SARIF without a result',
      {
        'results.json': {
          runs: [{ tool: { driver: { name: 'Checkov', rules: [] } }, results: [] }],
        },
      },
      {},
      /nothing was scanned: .*does not say what passed.*give the JSON report as well/,
    ],
    [
      'GitLab without a vulnerability',
      { 'results.json': { version: '15.0.4', scan: {}, vulnerabilities: [] } },
      {},
      /nothing was scanned: .*does not say what passed/,
    ],
    [
      'all files unreadable',
      { 'results.json': scanOfErrors() },
      {},
      /could not read 2 files: \/a\.tf, \/b\.tf/,
    ],
    [
      'some files unreadable',
      { 'results.json': scan([], { errors: ['/a.tf'] }) },
      {},
      /could not read 1 file: \/a\.tf/,
    ],
    [
      'unreadable files with --quiet',
      {
        'results.json': {
          check_type: 'terraform',
          results: { failed_checks: [] },
          summary: { passed: 3, failed: 0, parsing_errors: 4 },
        },
      },
      {},
      /could not read 4 files\./,
    ],
    ['only the failed ones of a list taken', { 'results.json': [] }, {}, nothing],
    ['a step that wrote no report', {}, {}, /nothing matches results\.json.*--soft-fail/],
    [
      'a glob without a file',
      {},
      { reports: 'out/**/*.json' },
      /nothing matches out\/\*\*\/\*\.json/,
    ],
    ['a folder that holds none', { 'out/x.txt': 'x' }, { reports: 'out' }, /nothing matches out/],
    [
      'a report for people',
      { 'out/results_cli.txt': 'x' },
      { reports: 'out' },
      /out holds out\/results_cli\.txt, which this action does not read/,
    ],
    [
      'all left out',
      { 'results.json': bare },
      { reports: 'results.json\n!*.json' },
      /left out by a `!` pattern/,
    ],
    [
      'a redirected banner',
      { 'results.json': fixture('banner.sarif') },
      {},
      /the report is in results\.sarif/,
    ],
    ['`|| echo 0`', { 'results.json': '0\n' }, {}, /is no report of Checkov/],
    ['jq took the count', { 'results.json': 'null' }, {}, /is no report of Checkov/],
    [
      'jq took the failed checks',
      { 'results.json': [record(low)] },
      {},
      /holds no result of Checkov/,
    ],
    [
      'jq took the results',
      { 'results.json': { failed_checks: [record(high)] } },
      {},
      /is a baseline of Checkov/,
    ],
    [
      'a table',
      { 'results.json': 'Resource,Path,Git Org,Git Repository\n' },
      {},
      /comma-separated values, which says too little/,
    ],
  ])('%s', async (_, files, inputs, message) => {
    const { error, outputs } = await gated(files, inputs)
    expect(error?.message).toMatch(message)
    expect(outputs.passed).toBe('false')
  })

  test('one of several that says nothing fails with those that do', async () => {
    const files = { 'a/results.json': scan([record(low)]), 'b/results.json': '' }
    const { error } = await gated(files, { reports: '*/results.json' })
    expect(error?.message).toMatch(/b\/results\.json: is empty/)
  })

  test('clean is not nothing', async () => {
    const { error, outputs } = await gated({ 'results.json': scan([]) })
    expect([error, outputs.passed]).toEqual([undefined, 'true'])
  })

  test('allow-empty, parse-errors: what is said is done, and told', async () => {
    const empty = await gated({ 'results.json': bare }, { 'allow-empty': 'true' })
    expect([empty.outputs.passed, empty.log]).toEqual([
      'true',
      expect.stringMatching(/allow-empty/),
    ])
    const unread = { 'results.json': scan([], { errors: ['/a.tf'] }) }
    const warned = await gated(unread, { 'parse-errors': 'warn' })
    expect([warned.outputs.passed, warned.log]).toEqual([
      'true',
      expect.stringMatching(/warning: .*could not read 1 file/),
    ])
  })

  function scanOfErrors() {
    const { summary: _, ...rest } = scan([], { errors: ['/a.tf', '/b.tf'] })
    return { ...rest, summary: { passed: 0, failed: 0, parsing_errors: 2 } }
  }
})

describe('a report in the shape that a script did not expect', () => {
  const one = scan([record(high)])
  test.each<[string, string | object]>([
    ['an object', one],
    ['a list', [scan([]), one]],
    ['two documents', `${JSON.stringify(scan([]))}\n${JSON.stringify([scan([]), one])}`],
    ['beside what another tool added', [one, { tool: 'tflint', issues: [] }]],
    ['UTF-16, from PowerShell', Buffer.from(`\uFEFF${JSON.stringify(one)}`, 'utf16le')],
    [
      'after what is for people',
      `By Prisma Cloud | version: 3.3.13\n\n--- OUTPUT DELIMITER ---\n\n${JSON.stringify(one)}`,
    ],
  ])('%s', async (_, content) => {
    const { outputs } = await gated({ 'results.json': content })
    expect(outputs).toMatchObject({ high: '1', blocking: '1', passed: 'false' })
  })

  test('cumulative documents count once', async () => {
    const both = `${JSON.stringify([one])}\n${JSON.stringify([one, scan([record(low)])])}`
    const { outputs } = await gated({ 'results.json': both })
    expect(outputs).toMatchObject({ high: '1', low: '1', blocking: '1' })
  })

  test('what counts more than it lists', async () => {
    const cut = { ...scan([]), summary: { passed: 5, failed: 2 } }
    const { error } = await gated({ 'results.json': cut })
    expect(error?.message).toMatch(/^results\.json: "terraform" counts 2 failed checks .* lists 0/)
  })
})

describe('where reports are', () => {
  const [blocks, clean] = [scan([record(high)]), scan([])]
  test.each<[string, Files, string]>([
    ['a folder that looks like a file', { 'out.json/results_json.json': blocks }, 'out.json'],
    ['with a slash', { 'out.json/results_json.json': blocks }, 'out.json/'],
    [
      'folders by a glob',
      { 'a.d/results_json.json': clean, 'b.d/results_json.json': blocks },
      '*.d',
    ],
    [
      'each folder in a format of its own',
      { 'a.d/results_json.json': clean, 'b.d/results_gitlab_sast.json': gitlab() },
      '*.d',
    ],
    ['files by a glob', { 'a/x.json': clean, 'b/y.json': blocks }, '{a,b}/*.json'],
    ['a file and a folder', { 'x.json': clean, 'y/results_json.json': blocks }, 'x.json\ny'],
    ['a name with brackets', { 'r [1].json': blocks }, 'r [1].json'],
  ])('%s', async (_, files, reports) => {
    expect((await gated(files, { reports })).outputs).toMatchObject({ blocking: '1' })
  })

  function gitlab() {
    const identifiers = [{ type: 'checkov', name: high, value: high }]
    const location = { file: 'terraform/main.tf', start_line: 1, end_line: 9 }
    return { version: '15.0.4', vulnerabilities: [{ identifiers, location, severity: 'Unknown' }] }
  }
})

describe('skips and baselines', () => {
  const skip = (comment?: string) =>
    record(high, { check_result: { result: 'SKIPPED', suppress_comment: comment } })

  test('a skip in the code excuses, and is counted', async () => {
    const { outputs } = await gated({ 'results.json': scan([], { skipped: [skip('test data')] }) })
    expect(outputs).toMatchObject({ suppressed: '1', blocking: '0', passed: 'true' })
  })

  test.each([
    ['without a reason', undefined, 'require-reason: true'],
    ["with Checkov's own words", 'No comment provided', 'require-reason: true'],
    ['forbidden', 'test data', `forbid: [${high}]`],
    ['forbidden from HIGH', 'test data', 'forbid: [HIGH]'],
  ])('a skip is not honoured: %s', async (_, comment, rule) => {
    const { error } = await gated(
      {
        'results.json': scan([], { skipped: [skip(comment)] }),
        'policy.yml': `version: 1\ninline-skips: { ${rule} }\n`,
      },
      { policy: 'policy.yml' },
    )
    expect(error?.message).toMatch(
      new RegExp(`HIGH ${high} at terraform/main.tf:1.*skipped in the code`),
    )
  })

  test('a baseline does not excuse the same resource in another file', async () => {
    const known = (file: string) => ({
      failed_checks: [{ file, findings: [{ resource: 'aws_instance.web', check_ids: [high] }] }],
    })
    const run = (file: string) =>
      gated(
        { 'results.json': scan([record(high)]), '.checkov.baseline': known(file) },
        { baseline: '.checkov.baseline' },
      )
    expect((await run('/terraform/main.tf')).outputs).toMatchObject({
      baselined: '1',
      blocking: '0',
    })
    expect((await run('/kubernetes/main.tf')).outputs).toMatchObject({
      baselined: '0',
      blocking: '1',
    })
  })
})

test.each(['push', 'pull_request', 'schedule', 'workflow_dispatch', 'merge_group'])(
  'the verdict is the same on %s, without a token',
  async (event) => {
    const environment = { GITHUB_EVENT_NAME: event, GITHUB_TOKEN: '' }
    const { outputs } = await gated({ 'results.json': scan([record(high)]) }, {}, environment)
    expect(outputs).toMatchObject({ outcome: 'failed', passed: 'false', blocking: '1' })
  },
)

test('a finding whose path is not here is in the change', async () => {
  await onStage(async ({ write, commit, gate, git }) => {
    const base = git('rev-parse', 'HEAD')
    write('unrelated.txt', 'x')
    commit()
    const elsewhere = { file_path: '/gone/x.tf', repo_file_path: '/gone/x.tf' }
    write('results.json', scan([record(high, elsewhere), record(high)]))
    const { outputs, log } = await gate({
      reports: 'results.json',
      'changed-only': 'files',
      'base-ref': base,
    })
    expect(outputs).toMatchObject({ blocking: '1', passed: 'false' })
    expect(log).toMatch(/1 of 2 findings are in files that are not in the repository/)
  })
})
