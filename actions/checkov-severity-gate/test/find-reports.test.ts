// Which files the globs mean, and what is said where they mean none.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readReports } from '../src/find-reports.js'

const clean = JSON.stringify({
  check_type: 'terraform',
  results: { failed_checks: [] },
  summary: { passed: 1, failed: 0, skipped: 0, parsing_errors: 0 },
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-reports-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), clean)
  }
}
const read = async (...globs: string[]) =>
  (await readReports(globs, folder)).map(({ file }) => file).toSorted()

describe('the files', () => {
  test.each<[string, string[], string[], string[]]>([
    ['a file', ['a.json', 'b.json'], ['a.json'], ['a.json']],
    [
      'several globs, each file once',
      ['a.json', 'b.json'],
      ['*.json', 'a.json'],
      ['a.json', 'b.json'],
    ],
    ['all but some', ['a.json', 'b.json'], ['*.json', '!b.json'], ['a.json']],
    ['a folder', ['out/results_json.json'], ['out'], ['out/results_json.json']],
    [
      'of a folder the one that says most',
      ['out/results_sarif.sarif', 'out/results_json.json', 'out/results_junitxml.xml'],
      ['out/'],
      ['out/results_json.json'],
    ],
    [
      'of each folder its own',
      ['a/results_json.json', 'b/results_sarif.sarif', 'b/results_junitxml.xml'],
      ['*'],
      ['a/results_json.json', 'b/results_sarif.sarif'],
    ],
    [
      'a folder that looks like a file, beside a file',
      ['a.json', 'out.json/results_json.json'],
      ['*.json'],
      ['a.json', 'out.json/results_json.json'],
    ],
    [
      'of a folder what is not left out',
      ['out/results_json.json', 'out/results_sarif.sarif'],
      ['out', '!**/results_json.json'],
      ['out/results_sarif.sarif'],
    ],
  ])('%s', async (_, names, globs, expected) => {
    write(...names)
    expect(await read(...globs)).toEqual(expected)
  })
})

describe('no file', () => {
  test.each<[string, string[], string[], string]>([
    ['none at all', [], ['a.json'], 'nothing matches a.json. Does the step'],
    ['one near', ['sub/a.json'], ['a.json'], 'nothing matches a.json; there is sub/a.json'],
    ['left out', ['a.json'], ['a.json', '!*.json'], 'left out by a `!` pattern'],
    [
      'another format',
      ['out/results_cyclonedx.xml'],
      ['out'],
      'out holds out/results_cyclonedx.xml, which this action does not read',
    ],
    [
      'a folder with other names',
      ['out/x.json'],
      ['out'],
      'nothing matches out; there is out/x.json',
    ],
  ])('%s', async (_, names, globs, message) => {
    write(...names)
    await expect(read(...globs)).rejects.toThrow(message)
  })

  test('each glob without one is told', async () => {
    write('a.json')
    await expect(read('a.json', 'b.json', 'c/*.json')).rejects.toThrow(
      /nothing matches b\.json[\s\S]*nothing matches c\/\*\.json/,
    )
  })
})

test('each report that cannot be read is told', async () => {
  write('a.json', 'b.json', 'c.json')
  writeFileSync(join(folder, 'a.json'), '')
  writeFileSync(join(folder, 'c.json'), '{')
  await expect(read('*.json')).rejects.toThrow(/a\.json: is empty[\s\S]*c\.json: byte 1: /)
})
