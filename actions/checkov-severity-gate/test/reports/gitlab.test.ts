// GitLab's SAST report as Checkov writes it. Vulnerable packages and licences need an API key: synthetic, after common/output/gitlab_sast.py.

import { describe, expect, test } from '@jest/globals'
import { readText } from './read.js'

const vulnerability = (over: object = {}) => ({
  id: '0d7c4f1e-0000-4000-8000-000000000000',
  identifiers: [
    {
      name: 'CKV_AWS_18',
      type: 'checkov',
      value: 'CKV_AWS_18',
      url: 'https://docs.example.com/s3',
    },
  ],
  location: { file: 'infra/main.tf', start_line: 0, end_line: 12 },
  name: 'Ensure logging',
  description: 'Further info can be found None',
  severity: 'Unknown',
  ...over,
})
const report = (vulnerabilities: unknown, scan: object = {}) => {
  const tool = { id: 'checkov', name: 'Checkov', version: '3.3.13' }
  return JSON.stringify({
    version: '15.0.4',
    scan: { analyzer: tool, scanner: tool, status: 'success', type: 'sast', ...scan },
    vulnerabilities,
  })
}

test('a failed check', async () => {
  const { findings, checkovVersion, notes } = await readText(report([vulnerability()]))
  expect(findings).toMatchObject([
    {
      ...{ checkId: 'CKV_AWS_18', checkName: 'Ensure logging', result: 'failed', resource: '' },
      place: { paths: ['infra/main.tf'], startLine: 1, endLine: 12 },
      ...{ reportedSeverity: 'Unknown', guideline: 'https://docs.example.com/s3' },
    },
  ])
  expect([checkovVersion, notes]).toEqual(['3.3.13', []])
})

test.each<[string, object, object]>([
  [
    'a vulnerable package',
    {
      identifiers: [{ name: 'CVE-2020-1234 - flask', type: 'cve', value: 'CVE-2020-1234' }],
      location: { file: 'requirements.txt' },
      severity: 'High',
    },
    {
      checkId: 'CVE-2020-1234',
      reportedSeverity: 'High',
      place: { paths: ['requirements.txt'], startLine: 1, endLine: 1 },
    },
  ],
  [
    'a licence',
    {
      identifiers: [{ name: 'BC_LIC_1', type: 'license', value: 'BC_LIC_1' }],
      severity: undefined,
    },
    { checkId: 'BC_LIC_1', reportedSeverity: undefined },
  ],
  ['no place', { location: undefined }, { place: { paths: [], startLine: 1, endLine: 1 } }],
])('%s', async (_, over, expected) => {
  const { findings } = await readText(report([vulnerability(over)]))
  expect(findings).toMatchObject([expected])
})

test('another tool is told', async () => {
  const { notes, checkovVersion } = await readText(
    report([vulnerability()], { scanner: { id: 'semgrep', name: 'Semgrep' } }),
  )
  expect(notes).toEqual([expect.stringMatching(/^is by Semgrep, not by Checkov/)])
  expect(checkovVersion).toBeUndefined()
})

test('a scan that failed by its own word could not read all', async () => {
  const { parsingErrors } = await readText(report([vulnerability()], { status: 'failure' }))
  expect(parsingErrors.count).toBe(1)
})

describe('refused', () => {
  test.each([
    ['no list', report(null), 'has no list of vulnerabilities'],
    ['no check', report([vulnerability({ identifiers: [] })]), 'names no check'],
    ['what is no vulnerability', report([null]), 'names no check'],
    ['cut off', report([vulnerability()]).slice(0, -2), 'ends too early'],
  ])('%s', async (_, text, message) => {
    await expect(readText(text)).rejects.toThrow(message)
  })
})
