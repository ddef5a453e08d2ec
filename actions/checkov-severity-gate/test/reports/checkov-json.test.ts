import { describe, expect, test } from '@jest/globals'
import { readText } from './read.js'

const record = (over: object = {}) => ({
  check_id: 'CKV_AWS_24',
  check_name: 'No SSH from anywhere',
  check_result: { result: 'FAILED' },
  file_path: '/main.tf',
  file_abs_path: '/repo/infra/main.tf',
  repo_file_path: '/infra/main.tf',
  file_line_range: [1, 10],
  resource: 'module.net.aws_security_group.web',
  severity: null,
  guideline: null,
  ...over,
})

interface Lists {
  failed?: object[]
  skipped?: object[]
  errors?: string[]
}

const runner = (
  { failed = [record()], skipped = [], errors = [] }: Lists = {},
  over: object = {},
) => ({
  check_type: 'terraform',
  results: {
    passed_checks: [],
    failed_checks: failed,
    skipped_checks: skipped,
    parsing_errors: errors,
  },
  summary: {
    passed: 3,
    failed: failed.length,
    skipped: skipped.length,
    parsing_errors: errors.length,
    resource_count: 2,
    checkov_version: '3.3.13',
  },
  url: "Add an api key '--bc-api-key <api-key>' to see more",
  ...over,
})

const read = (value: unknown) => readText(JSON.stringify(value, null, 2))
const message = async (text: string) =>
  readText(text).then(
    () => '',
    (error: Error) => error.message,
  )

describe('a record', () => {
  test('as a finding', async () => {
    const { findings } = await read(runner())
    expect(findings).toEqual([
      {
        checkId: 'CKV_AWS_24',
        checkName: 'No SSH from anywhere',
        result: 'failed',
        module: 'module.net',
        resource: 'aws_security_group.web',
        place: {
          paths: ['/infra/main.tf', '/main.tf', '/repo/infra/main.tf'],
          startLine: 1,
          endLine: 10,
        },
        reportedSeverity: undefined,
        vulnerability: undefined,
        guideline: undefined,
        skipReason: undefined,
        checkType: 'terraform',
        report: 'results.json',
      },
    ])
  })

  test('of version 1, which has few fields', async () => {
    const { findings } = await read(
      runner({ failed: [{ check_id: 'CKV_AWS_1', file_path: '/a.tf', file_line_range: [0, 0] }] }),
    )
    expect(findings).toMatchObject([
      {
        checkId: 'CKV_AWS_1',
        checkName: 'CKV_AWS_1',
        resource: '',
        place: { paths: ['/a.tf'], startLine: 1, endLine: 1 },
      },
    ])
  })

  test('with a severity, a guideline, and the reason of a skip', async () => {
    const skipped = record({ check_result: { result: 'SKIPPED', suppress_comment: 'test data' } })
    const { findings } = await read(
      runner({
        failed: [record({ severity: 'High', guideline: 'https://docs.example.com/a' })],
        skipped: [skipped],
      }),
    )
    expect(findings).toMatchObject([
      { result: 'failed', reportedSeverity: 'High', guideline: 'https://docs.example.com/a' },
      { result: 'skipped', skipReason: 'test data' },
    ])
  })

  test.each(['javascript:alert(1)', 'None', '/relative', 'https://a b', 'https://a"b'])(
    'a guideline %j is none',
    async (guideline) => {
      const { findings } = await read(runner({ failed: [record({ guideline })] }))
      expect(findings[0]?.guideline).toBeUndefined()
    },
  )

  test('of a vulnerable package', async () => {
    const details = {
      id: 'CVE-2020-1234',
      severity: 'moderate',
      cvss: 5.9,
      package_name: 'flask',
      package_version: '0.1',
      status: 'fixed in 1.0',
      link: 'https://example.com/CVE-2020-1234',
    }
    const { findings } = await read(
      runner({
        failed: [record({ check_id: 'CKV_CVE_2020_1234', vulnerability_details: details })],
      }),
    )
    expect(findings).toMatchObject([
      {
        checkId: 'CVE-2020-1234',
        resource: 'flask@0.1',
        vulnerability: { severity: 'moderate', cvss: 5.9, fixedIn: '1.0' },
        guideline: 'https://example.com/CVE-2020-1234',
      },
    ])
  })
})

describe('the shapes of the document', () => {
  const bare = {
    passed: 0,
    failed: 0,
    skipped: 0,
    parsing_errors: 0,
    resource_count: 0,
    checkov_version: '3.3.13',
  }
  const facts = async (text: string) => {
    const { findings, checks, parsingErrors, isKeyless, checkovVersion } = await readText(text)
    return [findings.length, checks, parsingErrors.count, isKeyless, checkovVersion]
  }
  const quiet = {
    check_type: 'terraform',
    results: { failed_checks: [record()] },
    summary: { passed: 9, failed: 1, skipped: 2, parsing_errors: 4 },
  }

  const unread = runner({ failed: [], errors: ['/a.tf'] }, { summary: undefined })
  const silent = record({ check_result: null, file_line_range: null, resource: null })

  test.each([
    ['one runner', runner(), [1, 4, 0, true, '3.3.13']],
    ['a list', [runner(), runner()], [2, 8, 0, true, '3.3.13']],
    ['an empty list of findings', runner({ failed: [] }), [0, 3, 0, true, '3.3.13']],
    ['the bare summary: nothing was scanned', bare, [0, 0, 0, false, '3.3.13']],
    ['--quiet: parsing errors are only counted', quiet, [1, 12, 4, false, undefined]],
    [
      'only parsing errors',
      runner({ failed: [], errors: ['/a.tf'] }, { summary: undefined }),
      [0, 0, 1, true, undefined],
    ],
    ['skips', runner({ skipped: [record()] }), [2, 5, 0, true, '3.3.13']],
    ['an empty list: nothing was scanned', [], [0, 0, 0, false, undefined]],
    [
      'the bare summary, its keys spelt otherwise',
      { Passed: 0, Failed: 0, 'Parsing errors': 1, 'Checkov version': '3.0.0' },
      [0, 0, 1, false, '3.0.0'],
    ],
    ['the bare summary in a list', [bare], [0, 0, 0, false, '3.3.13']],
    ['a file that two runners could not read', [unread, unread], [0, 0, 1, true, undefined]],
    ['results alone', { results: { failed_checks: [record()] } }, [1, 1, 0, false, undefined]],
    ['a record without a result', runner({ failed: [silent] }), [1, 4, 0, true, '3.3.13']],
  ])('%s', async (_, value, expected) => {
    expect(await facts(JSON.stringify(value))).toEqual(expected)
  })

  test('lists of lists, as `jq -s` makes of reports', async () => {
    const text = JSON.stringify([runner(), [runner(), runner({ skipped: [record()] })], []])
    expect((await facts(text)).slice(0, 2)).toEqual([4, 13])
    expect(await message(JSON.stringify([[record()]]))).toContain('holds no result of Checkov')
    const { notes } = await read([runner(), [record(), ...Array(9).fill(7)]])
    expect(notes).toHaveLength(6)
    expect(notes[0]).toMatch(/^element 2\.1 of the list is no result/)
    expect(notes[5]).toBe('and so were 5 more')
  })

  test('several documents, one after the other', async () => {
    const text = `${JSON.stringify(runner())}\n${JSON.stringify([runner(), bare])}\n`
    expect((await facts(text)).slice(0, 2)).toEqual([2, 8])
  })

  test.each([
    [{ tool: 'mine', url: 'x' }],
    [7],
    [{ results: [{ check_id: 'a.b' }], errors: [] }],
    [{ Results: [], SchemaVersion: 2 }],
  ])('an object of another tool is left out, and told: %j', async (foreign) => {
    const { findings, notes, faults } = await read([runner(), foreign])
    expect(findings).toHaveLength(1)
    expect(notes).toEqual(['element 2 of the list is no result of Checkov, and was left out'])
    expect(faults).toEqual([])
  })

  test.each<[string, object, string]>([
    [
      'more is counted than listed',
      runner({}, { summary: { failed: 3 } }),
      '"terraform" counts 3 failed checks in its summary, but lists 1; the report is not whole',
    ],
    ['a summary counts what is nowhere', { failed: 2, passed: 1 }, 'the report counts 2 failed'],
    [
      'neither list nor count',
      [runner(), { check_type: 'secrets', results: {} }],
      '"secrets" has neither failed_checks nor a summary',
    ],
  ])('findings count, but no verdict rests on it: %s', async (_, value, fault) => {
    const { faults } = await read(value)
    expect(faults).toEqual([expect.stringContaining(fault)])
  })
})

describe('what is not one whole report', () => {
  test.each([
    ['', 'results.json: is empty: Checkov writes nothing where'],
    ['  \n', 'results.json: is empty'],
    ['{}', 'holds no result of Checkov: neither check_type, results nor a summary'],
    ['[{}]', 'holds no result of Checkov'],
    ['{"errors": []}', 'holds no result of Checkov'],
    ['null', 'is no report of Checkov'],
    [
      '{"results": {"failed_checks": null}}',
      'results.failed_checks of the report should be a list',
    ],
    ['{"results": null, "check_type": "a"}', 'results of the report should be an object'],
    ['{"results": {"failed_checks": {}}}', 'results.failed_checks of the report should be a list'],
    ['{"results": {"failed_checks": [null]}}', 'should be a check with a check_id'],
    ['{"results": {"failed_checks": [{}]}}', 'should be a check with a check_id'],
    ['{"results": {"failed_checks": []}, "results": {}}', 'stands here a second time'],
    [`${JSON.stringify(runner())}\n7`, 'holds 7 beside the report'],
    [JSON.stringify([runner(), { results: { failed_checks: 'none' } }]), 'should be a list'],
    [
      '{"failed_checks": [{"file": "/a.tf", "findings": []}]}',
      'is a baseline of Checkov (.checkov.baseline), no report',
    ],
    ['{"bomFormat": "CycloneDX"}', 'CycloneDX'],
    ['2026-11-21 10:00:00,000 [MainThread  ] [WARNI]  no\n{}', 'begins with log lines'],
    [
      '       _               _\n   ___| |__\nBy Prisma Cloud | version: 3.3.13',
      'holds what Checkov prints for people',
    ],
    ['<html><body>', 'is a web page'],
  ])('%j', async (text, expected) => {
    expect(await message(text)).toContain(expected)
  })
})
