// SARIF as Checkov writes it, with and without severities, and as other tools do. With an API key: synthetic, after common/output/sarif.py.

import { describe, expect, test } from '@jest/globals'
import { resolveSeverity } from '../../src/severity/resolve.js'
import { readText } from './read.js'

const result = (over: object = {}) => ({
  ruleId: 'CKV_AWS_18',
  ruleIndex: 0,
  level: 'error',
  message: { text: 'Ensure logging' },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: 'a%20b/m%C3%BC%25.tf' },
        region: { startLine: 3, endLine: 9 },
      },
    },
  ],
  ...over,
})
const rule = (over: object = {}) => ({
  id: 'CKV_AWS_18',
  name: 'Ensure logging',
  shortDescription: { text: 'Ensure logging is on' },
  helpUri: 'https://docs.example.com/s3',
  defaultConfiguration: { level: 'error' },
  ...over,
})
const sarif = (results: unknown, rules: unknown[] = [rule()], run: object = {}) =>
  JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Checkov', version: '3.3.13', rules } }, results, ...run }],
  })
const read = async (results: unknown[], rules?: unknown[], run?: object) => {
  const { findings } = await readText(sarif(results, rules, run))
  return findings.map((finding) => {
    const located = { finding, path: '', isResolved: false, line: 1, endLine: 1 }
    const { severity } = resolveSeverity(located, { overrides: [], profile: 'vendor' })
    return { ...finding, severity }
  })
}

test('a result', async () => {
  expect(await read([result()])).toMatchObject([
    {
      checkId: 'CKV_AWS_18',
      checkName: 'Ensure logging is on',
      result: 'failed',
      guideline: 'https://docs.example.com/s3',
      place: { paths: ['a b/mü%.tf'], startLine: 3, endLine: 9 },
      reportedSeverity: undefined,
      vulnerability: undefined,
    },
  ])
})

describe('severities', () => {
  const scored = (score: unknown) => [rule({ properties: { 'security-severity': score } })]
  test.each<[string, object, unknown[], string | undefined]>([
    ['a score of the rule', {}, scored('8.9'), 'HIGH'],
    ['written as a number', {}, scored(10), 'CRITICAL'],
    ['of the result', { properties: { 'security-severity': '4.5' } }, scored('8.9'), 'MEDIUM'],
    ['none at all: the table', {}, [rule()], 'INFO'],
    ['0.0, which is no severity: the table', {}, scored('0.0'), 'INFO'],
    ['no rules: the table', {}, [], 'INFO'],
    ['an empty score: the table', {}, scored(''), 'INFO'],
    ['a score that is none: the table', {}, scored('high'), 'INFO'],
    ['an index that leads to another rule', { ruleIndex: 1 }, [rule(), rule({ id: 'B' })], 'INFO'],
    [
      "another rule's score is not this one's",
      { ruleIndex: 1 },
      [rule(), rule({ id: 'B', properties: { 'security-severity': '9.9' } })],
      'INFO',
    ],
  ])('%s', async (_, over, rules, severity) => {
    expect(await read([result(over)], rules)).toMatchObject([{ checkId: 'CKV_AWS_18', severity }])
  })
})

describe('the rule of a result', () => {
  test.each<[string, object, string]>([
    ['by id', {}, 'CKV_AWS_18'],
    ['by index alone', { ruleId: undefined }, 'CKV_AWS_18'],
    ['by reference', { ruleId: undefined, ruleIndex: undefined, rule: { index: 0 } }, 'CKV_AWS_18'],
    ['below the rule', { ruleId: 'CKV_AWS_18/a/b' }, 'CKV_AWS_18/a/b'],
  ])('%s', async (_, over, checkId) => {
    expect(await read([result(over)])).toMatchObject([
      { checkId, checkName: 'Ensure logging is on' },
    ])
  })

  test('rules that come after the results', async () => {
    const { runs } = JSON.parse(sarif([]))
    const [{ tool }] = runs
    const text = JSON.stringify({ runs: [{ results: [result()], tool }] })
    const { findings } = await readText(text)
    expect(findings[0]?.checkName).toBe('Ensure logging is on')
  })
})

test.each([
  ['CVE-2020-1234_flask@0.1', 'CVE-2020-1234', 'flask@0.1'],
  ['CVE-2020-1234_@scope/my_pkg@1.0-rc_1', 'CVE-2020-1234', '@scope/my_pkg@1.0-rc_1'],
  ['PRISMA-2022-0168_pip@20.0', 'PRISMA-2022-0168', 'pip@20.0'],
  ['MIT_flask@0.1', 'MIT_flask@0.1', ''],
])('the vulnerable package in %s', async (ruleId, checkId, resource) => {
  const rules = [rule({ id: ruleId, properties: { 'security-severity': '9.8' } })]
  const [finding] = await read([result({ ruleId })], rules)
  expect(finding).toMatchObject({ checkId, resource, severity: 'CRITICAL' })
})

describe('suppressions', () => {
  test.each<[string, unknown, string, string | undefined]>([
    ['in the code', [{ kind: 'inSource', justification: 'test data' }], 'skipped', 'test data'],
    ['by a reviewer', [{ kind: 'external', status: 'accepted' }], 'skipped', undefined],
    ['under review', [{ kind: 'external', status: 'underReview' }], 'failed', undefined],
    ['refused', [{ kind: 'external', status: 'rejected' }], 'failed', undefined],
    ['an empty list', [], 'failed', undefined],
    ['what is none', [null], 'failed', undefined],
  ])('%s', async (_, suppressions, state, skipReason) => {
    const [finding] = await read([result({ suppressions })])
    expect(finding).toMatchObject({ result: state, skipReason })
  })
})

describe('where', () => {
  const at = (location: object) => result({ locations: [{ physicalLocation: location }] })
  test.each<[string, object, string[], number]>([
    ['no location', result({ locations: [] }), [], 1],
    ['no region', at({ artifactLocation: { uri: 'a.tf' } }), ['a.tf'], 1],
    ['line 0', at({ artifactLocation: { uri: 'a.tf' }, region: { startLine: 0 } }), ['a.tf'], 1],
    ['a URI of a file', at({ artifactLocation: { uri: 'file:///w/a%20b.tf' } }), ['/w/a b.tf'], 1],
    ['a broken escape', at({ artifactLocation: { uri: '100%.tf' } }), ['100%.tf'], 1],
  ])('%s', async (_, one, paths, startLine) => {
    expect(await read([one])).toMatchObject([{ place: { paths, startLine } }])
  })
})

test.each(['pass', 'notApplicable', 'informational'])('%s is no finding', async (kind) => {
  const report = await readText(sarif([result({ kind })]))
  expect([report.findings, report.checks]).toEqual([[], 1])
})

test('what is gone since the baseline is no finding', async () => {
  expect(await read([result({ baselineState: 'absent' })])).toEqual([])
})

test('another tool is told', async () => {
  const run = { tool: { driver: { name: 'Trivy', version: '0.50', rules: [] } } }
  const { notes, checkovVersion } = await readText(sarif([result()], [], run))
  expect(notes).toEqual([expect.stringMatching(/^is by Trivy, not by Checkov/)])
  expect(checkovVersion).toBeUndefined()
})

test('a scan that failed by its own word could not read all', async () => {
  const { parsingErrors } = await readText(
    sarif([], [], { invocations: [{ executionSuccessful: false }, { executionSuccessful: true }] }),
  )
  expect(parsingErrors).toEqual({ files: [], count: 1 })
})

describe('refused', () => {
  test.each([
    ['no runs', '{"runs": []}', 'it has no runs'],
    ['no results', '{"runs": [{"tool": {}}]}', 'run 0 has no results'],
    ['results: null', '{"runs": [{"tool": {}, "results": null}]}', 'results is no list'],
    ['a result that is none', sarif(['x']), 'a result of run 0 is no object'],
    ['a result without a rule', sarif([result({ ruleId: null })], []), 'a result names no rule'],
    ['one of two runs', '{"runs": [{"results": []}, {"tool": {}}]}', 'run 1 has no results'],
    ['cut off', sarif([result()]).slice(0, -1), 'ends too early'],
  ])('%s', async (_, text, message) => {
    await expect(readText(text)).rejects.toThrow(message)
  })
})
