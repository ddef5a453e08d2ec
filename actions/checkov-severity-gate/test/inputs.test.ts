import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import { argumentWords } from '../src/argument-words.js'
import { readInputs } from '../src/inputs.js'

let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(`${tmpdir()}/slipway-inputs-`)
})
afterAll(() => rmSync(workspace, { recursive: true }))

const read = (inputs: Record<string, string>) =>
  readInputs({
    GITHUB_WORKSPACE: workspace,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
    ),
  })

function problemsOf(inputs: Record<string, string>): readonly string[] {
  try {
    read(inputs)
    return []
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
}

test('with reports alone', () => {
  expect(read({ reports: 'a.json\n!b.json' })).toEqual({
    source: { kind: 'reports', globs: ['a.json', '!b.json'] },
    policy: undefined,
    profile: 'vendor',
    unknown: 'warn',
    tiers: { blockOn: 'HIGH', warnOn: 'MEDIUM', logOn: 'INFO' },
    limits: {},
    allowEmpty: false,
    parseErrors: 'block',
    baseline: undefined,
    writeBaseline: undefined,
    changedOnly: 'off',
    baseRef: undefined,
    reportOnly: false,
    annotations: true,
    sarifFile: undefined,
    comment: undefined,
  })
})

test('to run Checkov', () => {
  const { source } = read({
    directory: '.',
    framework: 'terraform, kubernetes\ndockerfile',
    'checkov-args': '--quiet --skip-path "a b"\n--check=CKV_AWS_1',
    'checkov-version': '3.3.13',
  })
  expect(source).toEqual({
    kind: 'checkov',
    directory: workspace,
    frameworks: ['terraform', 'kubernetes', 'dockerfile'],
    arguments: ['--quiet', '--skip-path', 'a b', '--check=CKV_AWS_1'],
    version: '3.3.13',
  })
})

test('the strict profile blocks what it does not know, unless told otherwise', () => {
  const strict = { reports: 'a', 'severity-profile': 'strict' }
  expect(read(strict).unknown).toBe('block')
  expect(read({ ...strict, 'unknown-severity': 'log' }).unknown).toBe('log')
})

test('limits', () => {
  expect(read({ reports: 'a', 'max-high': '0', 'max-low': '20' }).limits).toEqual({
    HIGH: 0,
    LOW: 20,
  })
})

describe('mistakes', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no source', {}, 'one of reports and directory is required'],
    ['nothing but what is left out', { reports: '!a' }, 'one of reports and directory is required'],
    ['two sources', { reports: 'a', directory: '.' }, 'reports and directory are given'],
    ['a misspelt input', { reports: 'a', 'block-no': 'LOW' }, 'did you mean "block-on"?'],
    ['a list of tiers', { reports: 'a', 'block-on': 'CRITICAL,HIGH' }, 'is not one of CRITICAL'],
    ['no severity', { reports: 'a', 'block-on': 'SEVERE' }, 'block-on: "SEVERE" is not one of'],
    ['a negative limit', { reports: 'a', 'max-high': '-1' }, 'max-high: '],
    ['a switch', { reports: 'a', 'changed-only': 'true' }, 'is not one of off, files, lines'],
    ['no policy', { reports: 'a', policy: 'gone.yml' }, 'policy: there is no file '],
    ['no directory', { directory: 'gone' }, 'directory: there is no directory '],
    ['Checkov that does not run', { reports: 'a', framework: 'x' }, 'framework: it is for running'],
    ['an open quote', { directory: '.', 'checkov-args': '"a' }, 'a quote (") is not closed'],
    [
      'our arguments',
      { directory: '.', 'checkov-args': '-o sarif' },
      'checkov-args: -o is said by',
    ],
    ['a base of nothing', { reports: 'a', 'base-ref': 'main' }, 'base-ref: nothing asks for it'],
    ['a strange id', { reports: 'a', 'comment-id': 'a b' }, 'comment-id: it may have letters'],
  ])('%s', (_, inputs, message) => {
    expect(problemsOf(inputs).join('\n')).toContain(message)
  })

  test('are told all at once', () => {
    const inputs = { 'block-on': 'x', 'warn-on': 'y', 'max-low': 'z' }
    expect(problemsOf(inputs)).toHaveLength(4)
  })
})

describe('argumentWords', () => {
  test.each([
    ['', []],
    ['  a\t b\n c ', ['a', 'b', 'c']],
    ['--x "a b" --y=\'c "d"\'', ['--x', 'a b', '--y=c "d"']],
    ["''", ['']],
    ['a"b c"d', ['ab cd']],
    ['C:\\a\\b $(id) `id` ; rm', ['C:\\a\\b', '$(id)', '`id`', ';', 'rm']],
  ])('%j', (text, words) => {
    expect(argumentWords(text)).toEqual(words)
  })
})
