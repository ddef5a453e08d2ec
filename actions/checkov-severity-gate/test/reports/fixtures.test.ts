// The reports that Checkov 3.3.13 made of one project (test/fixtures/checkov/recipe.sh), in each format and combination of flags.

import { describe, expect, test } from '@jest/globals'
import { fixture } from '../stage.js'
import { readText } from './read.js'

const read = (name: string) => readText(fixture(name))

describe('what is in the reports', () => {
  test.each([
    // name, format, failed, skipped, checks
    ['all.json', 'json', 54, 3, 173],
    ['junit.xml', 'junit', 54, 3, 173],
    // These hold no list of what was skipped, or of what passed.
    ['quiet.json', 'json', 54, 0, 173],
    ['results.sarif', 'sarif', 54, 3, 57],
    ['gitlab.json', 'gitlab', 54, 0, 54],
    // An object, not a list.
    ['one-runner.json', 'json', 4, 0, 24],
    ['subdirectory.json', 'json', 25, 2, 45],
    // Two documents, of which the second holds the first once more.
    ['two-directories.json', 'json', 69, 5, 179],
    ['nothing.json', 'json', 0, 0, 0],
  ])('%s', async (name, format, failed, skipped, checks) => {
    const report = await read(name)
    const count = (result: string) => report.findings.filter((one) => one.result === result).length
    expect({ ...report, findings: [count('failed'), count('skipped')] }).toMatchObject({
      format,
      findings: [failed, skipped],
      checks,
      parsingErrors: { files: [], count: 0 },
      notes: [],
    })
  })
})

test('the formats agree on which checks failed, and where', async () => {
  const failed = async (name: string) => {
    const { findings } = await read(name)
    return findings
      .filter(({ result }) => result === 'failed')
      .map(({ checkId, place }) =>
        [checkId, place.paths[0]?.replace(/^\//, ''), place.startLine].join(' '),
      )
      .sort()
  }
  const expected = await failed('all.json')
  expect(expected).toContain('CKV_AWS_24 terraform/main.tf 1')
  for (const name of ['quiet.json', 'junit.xml', 'results.sarif', 'gitlab.json']) {
    expect([name, await failed(name)]).toEqual([name, expected])
  }
})

test('the reasons of skips', async () => {
  for (const name of ['all.json', 'junit.xml', 'results.sarif']) {
    const { findings } = await read(name)
    const skips = findings.filter(({ result }) => result === 'skipped')
    expect(skips.map(({ checkId, skipReason }) => `${checkId} ${skipReason}`).sort()).toEqual([
      'CKV_AWS_157 one zone is enough for a demonstration',
      'CKV_AWS_161 No comment provided',
      'CKV_K8S_40 the image decides',
    ])
  }
})

test('no severity without an API key', async () => {
  const { findings, isKeyless } = await read('all.json')
  expect(isKeyless).toBe(true)
  expect(findings.filter(({ reportedSeverity }) => reportedSeverity !== undefined)).toEqual([])
})

test('what -o sarif prints is no report, and where the report is', async () => {
  await expect(read('banner.sarif')).rejects.toThrow(
    'holds what Checkov prints for people, no report; with `-o sarif` the report is in results.sarif',
  )
})
