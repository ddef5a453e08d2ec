// JUnit XML in the forms that Checkov's versions write. What needs an API key is synthetic, after common/output/report.py.

import { describe, expect, test } from '@jest/globals'
import { readText } from './read.js'

const testCase = (name: string, inside = '', over = '') =>
  `<testcase name="${name}" classname="/main.tf.aws_s3_bucket.logs" file="/main.tf"${over}>${inside}</testcase>`
const failure = (text: string) => `<failure type="failure" message="m">${text}</failure>`
const suites = (cases: string, { failures = '1', root = '', properties = '' } = {}) =>
  `<?xml version="1.0" ?>\n<testsuites${root}><testsuite name="terraform scan" failures="${failures}">${properties}${cases}</testsuite></testsuites>`

const text = `
Resource: module.a["x.y"].aws_s3_bucket.logs
File: /a b/main: x.tf: 0-12
Guideline: https://docs.example.com/s3

\t\t1 | File: /evil.tf: 1-1`

describe('a failed check', () => {
  test.each([
    ['[NONE][CKV_AWS_18] Ensure logging', 'NONE', 'CKV_AWS_18', 'Ensure logging'],
    ['[HIGH][CKV_AWS_18] Ensure [x] logging', 'HIGH', 'CKV_AWS_18', 'Ensure [x] logging'],
    ['[None] [CKV_AWS_18]', 'None', 'CKV_AWS_18', 'CKV_AWS_18'],
    ['[LOW][CUSTOM-1] a', 'LOW', 'CUSTOM-1', 'a'],
  ])('%s', async (name, reportedSeverity, checkId, checkName) => {
    const { findings, faults } = await readText(suites(testCase(name, failure(text))))
    expect(findings).toEqual([
      expect.objectContaining({
        ...{ reportedSeverity, checkId, checkName, checkType: 'terraform', result: 'failed' },
        ...{ module: 'module.a["x.y"]', resource: 'aws_s3_bucket.logs' },
        place: { paths: ['/a b/main: x.tf', '/main.tf'], startLine: 1, endLine: 12 },
        guideline: 'https://docs.example.com/s3',
      }),
    ])
    expect(faults).toEqual([])
  })

  test('without a text: where it is, the test case says itself', async () => {
    const { findings } = await readText(suites(testCase('[NONE][CKV_AWS_18] a', '<failure/>')))
    expect(findings[0]).toMatchObject({
      resource: 'aws_s3_bucket.logs',
      place: { paths: ['/main.tf'], startLine: 1, endLine: 1 },
    })
  })

  test('of a vulnerable package', async () => {
    const about = `
Description: allows account takeover
Link: https://example.com/CVE-2019-19844
Base Score: 9.8
Fix Details:
  Status: fixed in 3.0.1
  Fixed Version: 1.11.27

Resource: requirements.txt.django
File: /requirements.txt: 0-0`
    const { findings } = await readText(
      suites(testCase('[NONE][CVE-2019-19844] django: 1.2', failure(about))),
    )
    expect(findings[0]).toMatchObject({
      checkId: 'CVE-2019-19844',
      resource: 'django@1.2',
      vulnerability: {
        cvss: 9.8,
        packageName: 'django',
        packageVersion: '1.2',
        fixedIn: '1.11.27',
      },
    })
  })
})

test.each([
  ["['infra/']", 'infra/main.tf'],
  ["['/github/workspace/infra']", '/github/workspace/infra/main.tf'],
  ["['.']", '/main.tf'],
  ["['a', 'b']", '/main.tf'],
])('paths begin in the folder that was scanned: %s', async (value, path) => {
  const properties = `<properties><property name="directory" value="${value}"/></properties>`
  const cases = testCase('[NONE][CKV_AWS_18] a', '<failure/>')
  const { findings } = await readText(suites(cases, { properties }))
  expect(findings[0]?.place.paths[0]).toBe(path)
})

test('what passed and what was skipped', async () => {
  const cases = [
    testCase('[NONE][CKV_AWS_18] a'),
    testCase('[NONE][CKV_AWS_19] b', '<skipped type="skipped" message="test data"/>'),
  ]
  const { findings, checks } = await readText(suites(cases.join(''), { failures: '0' }))
  expect(checks).toBe(2)
  expect(findings).toMatchObject([{ result: 'skipped', skipReason: 'test data' }])
})

test('nothing scanned', async () => {
  const { checks, faults } = await readText(
    '<testsuites failures="0" tests="0"><testsuite name=" scan" failures="0" tests="0"/></testsuites>',
  )
  expect([checks, faults]).toEqual([0, []])
})

describe('findings count, but no verdict rests on it', () => {
  const failed = testCase('[NONE][CKV_AWS_18] a', failure(text))
  test.each([
    ['a suite counts more', suites(failed, { failures: '3' }), /^counts 3 failures, but lists 1/],
    ['a suite is gone', suites(failed, { root: ' failures="2"' }), /^counts 2 failures/],
    ['no number', suites(failed, { failures: 'x' }), /by what is no number/],
    [
      'ids of the platform that are not known',
      suites(testCase('[NONE][None] a', failure(text))),
      /^1 of its 1 checks have no id/,
    ],
    [
      'version 1',
      '<testsuites><testsuite name="Ensure x" failures="1"><testcase name="None Ensure x aws_s3_bucket.a" classname="checkov.terraform.checks.resource.aws.S3Encryption" file="/main.tf"><failure type="failure" message="Resource &quot;aws_s3_bucket.a&quot; failed in check &quot;Ensure x&quot;"/></testcase></testsuite></testsuites>',
      /^1 of its 1 checks have no id \(Checkov 1/,
    ],
  ])('%s', async (_, xml, fault) => {
    const { findings, faults } = await readText(xml)
    expect(findings).toHaveLength(1)
    expect(faults).toEqual([expect.stringMatching(fault)])
  })
})

test('ids of the platform are told', async () => {
  const properties = '<properties><property name="output_bc_ids" value="True"/></properties>'
  const { notes } = await readText(
    suites(testCase('[NONE][BC_AWS_S3_13] a', failure(text)), { properties }),
  )
  expect(notes).toEqual([expect.stringMatching(/^was made with --output-bc-ids/)])
})

describe('refused', () => {
  const failed = suites(testCase('[NONE][CKV_AWS_18] a', failure(text)))
  test.each([
    ['another tool', suites(testCase('adds two numbers')), '"adds two numbers" is no test case'],
    ['no suite', '<testsuites/>', 'holds no test suite'],
    ['cut off', failed.slice(0, -5), 'it is cut off'],
    ['an entity', suites('&xxe;'), 'is not well-formed XML'],
  ])('%s', async (_, xml, message) => {
    await expect(readText(xml)).rejects.toThrow(message)
  })
  test('cut off anywhere', async () => {
    for (let end = 0; end < failed.length; end += 3)
      await expect(readText(failed.slice(0, end))).rejects.toThrow(/./)
  })
})
