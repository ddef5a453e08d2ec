// The ways on which gates of this kind pass without having measured anything, one by one, against the real action.

import { describe, expect, test } from '@jest/globals'
import { GateFailure, UserError } from '@slipway/action-kit'
import { type Gated, lcov, onStage, type Stage } from './stage.js'

const half = lcov({ 'src/a.ts': [1, 0] })
const full = lcov({ 'src/a.ts': [1, 1] })
const least = { reports: 'lcov.info', 'min-lines': '50' }

function check(
  files: Record<string, string | object>,
  inputs: Record<string, string>,
  more: (stage: Stage) => void = () => {},
): Promise<Gated> {
  return new Promise((resolve, reject) => {
    onStage(async (stage) => {
      stage.write({ 'src/a.ts': 'one\ntwo\n', ...files })
      stage.commit()
      more(stage)
      resolve(await stage.gate(inputs))
    }).catch(reject)
  })
}

test('what is measured well enough passes', async () => {
  const run = await check({ 'lcov.info': half }, least)
  expect(run.error).toBeUndefined()
  expect(run.outputs).toMatchObject({ outcome: 'passed', passed: 'true', 'failed-rules': '[]' })
})

test('and what is not fails', async () => {
  const run = await check({ 'lcov.info': half }, { ...least, 'min-lines': '50.0001' })
  expect(run.error).toBeInstanceOf(GateFailure)
  expect(run.error?.message).toBe('min-lines: 1/2 = 50.0000 % < 50.0001 %, 1 more line needed')
  expect(run.outputs).toMatchObject({
    outcome: 'failed',
    passed: 'false',
    'failed-rules': '["min-lines"]',
    'lines-covered': '1',
    'lines-total': '2',
    'lines-percent': '50.00',
  })
})

describe('nothing measured is an error that says what to do', () => {
  const cobertura = (body: string, attributes = '') =>
    `<?xml version="1.0"?><coverage ${attributes}>${body}</coverage>`
  test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['a glob that matches nothing', {}, least, /nothing matches lcov\.info\. Does the step/],
    [
      'one glob of two that matches nothing',
      { 'lcov.info': full },
      { ...least, reports: 'lcov.info\nother/*.xml' },
      /nothing matches other\/\*\.xml/,
    ],
    [
      'a glob that is right but for a folder',
      { 'out/lcov.info': full },
      least,
      /nothing matches lcov\.info; there is out\/lcov\.info/,
    ],
    [
      'one report of two that cannot be read',
      { 'lcov.info': full, 'b.xml': '<coverage><packages>' },
      { ...least, reports: 'lcov.info\nb.xml' },
      /^b\.xml: /,
    ],
    ['a report that breaks off', { 'lcov.info': 'SF:src/a.ts\nDA:1,1\n' }, least, /^lcov\.info: /],
    ['an empty file', { 'lcov.info': '' }, least, /^lcov\.info: /],
    ['nothing but a header', { 'lcov.info': 'TN:\n' }, least, /^lcov\.info: /],
    [
      'no line in any file',
      { 'lcov.info': 'SF:src/a.ts\nend_of_record\n' },
      least,
      /^lcov\.info: .*no line/,
    ],
    ['<coverage/>', { 'lcov.info': '<coverage/>' }, least, /^lcov\.info: /],
    [
      'totals without lines',
      { 'lcov.info': cobertura('<packages/>', 'line-rate="1" lines-valid="9" lines-covered="9"') },
      least,
      /^lcov\.info: /,
    ],
    ['an unknown format', { 'lcov.info': 'all good, 100 %' }, least, /^lcov\.info: /],
    ['a JSON of something else', { 'lcov.info': '{"ok":true}' }, least, /^lcov\.info: /],
    ['no threshold', { 'lcov.info': full }, { reports: 'lcov.info' }, /no threshold is given/],
    ['no reports', {}, { 'min-lines': '1' }, /^reports: it is required/],
    [
      'an input that does not exist',
      { 'lcov.info': full },
      { reports: 'lcov.info', 'min-line': '100' },
      /unknown input "min-line", did you mean "min-lines"/,
    ],
    [
      'a threshold that is no number',
      { 'lcov.info': full },
      { ...least, 'min-lines': 'eighty' },
      /min-lines: .*not a percentage/,
    ],
    [
      'a threshold above everything',
      { 'lcov.info': full },
      { ...least, 'min-lines': '800' },
      /min-lines: /,
    ],
    [
      'an unknown key in a rule',
      { 'lcov.info': full },
      { reports: 'lcov.info', rules: '[{ name: r, files: "**", min_line: 100 }]' },
      /unknown key, did you mean "min-lines"/,
    ],
    [
      'an exclusion that means nothing',
      { 'lcov.info': full },
      { ...least, exclude: 'src/gone/**' },
      /exclude: src\/gone\/\*\* matches no file/,
    ],
    [
      'an exclusion of everything',
      { 'lcov.info': full },
      { ...least, exclude: 'src/**' },
      /exclude leaves nothing of lcov\.info/,
    ],
    [
      'source that means nothing',
      { 'lcov.info': full },
      { ...least, source: 'lib/**' },
      /source: lib\/\*\* matches no file/,
    ],
    [
      'source roots that are not there',
      { 'lcov.info': full },
      { ...least, 'source-roots': 'module/src' },
      /source-roots: no file of the repository is below module\/src/,
    ],
    [
      'a report about something else',
      { 'lcov.info': lcov({ '/opt/else/x.ts': [1], '/opt/else/y.ts': [1] }) },
      least,
      /resolved 0\/2 = 0\.00 % of the paths in the reports, less than min-resolved \(90 %\); not in the checkout: \/opt\/else\/x\.ts/,
    ],
    [
      'a path that could be two files',
      {
        'lcov.info': lcov({ 'lib/b.ts': [1] }),
        'one/lib/b.ts': 'b\n',
        'two/lib/b.ts': 'b\n',
      },
      least,
      /lib\/b\.ts could be one\/lib\/b\.ts or two\/lib\/b\.ts; say which by source-roots/,
    ],
    [
      'min-patch without a base',
      { 'lcov.info': full },
      { reports: 'lcov.info', 'min-patch': '80' },
      /min-patch needs a commit to compare with/,
    ],
    [
      'min-patch with a base that is not there',
      { 'lcov.info': full },
      { reports: 'lcov.info', 'min-patch': '80', 'base-ref': 'nowhere' },
      /nowhere/,
    ],
    [
      'max-drop without a baseline to look for',
      { 'lcov.info': full },
      { reports: 'lcov.info', 'max-drop': '1' },
      /max-drop needs a baseline/,
    ],
    [
      'two baselines',
      { 'lcov.info': full },
      { reports: 'lcov.info', 'max-drop': '1', 'baseline-file': 'b.json', 'baseline-branch': 'b' },
      /there can be one baseline/,
    ],
    [
      'a rule file that is not there',
      { 'lcov.info': full },
      { reports: 'lcov.info', rules: 'rules.yml' },
      /rules: there is no file/,
    ],
  ])('%s', async (_, files, inputs, message) => {
    const run = await check(files, inputs)
    expect(run.error).toBeInstanceOf(UserError)
    expect(run.error?.message).toMatch(message)
    expect(run.outputs).toMatchObject({ outcome: 'error', passed: 'false' })
  })
})

describe('a rule without an object fails', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a metric that no report holds',
      { 'min-branches': '0' },
      /min-branches: no report holds branches/,
    ],
    ['functions, the same', { 'min-functions': '0' }, /no report holds functions/],
    [
      'a rule that no file matches',
      { rules: '[{ name: r, files: lib/**, min-lines: 0 }]' },
      /r: min-lines: none of the 1 measured files matches lib\/\*\*/,
    ],
    [
      'branches of the patch that no report holds',
      { 'min-patch-branches': '0', 'base-ref': 'base' },
      /min-patch-branches: no report holds branches/,
    ],
    [
      'a baseline that is missing',
      { 'max-drop': '50', 'baseline-file': 'baseline.json' },
      /max-drop: there is no baseline: there is no file baseline\.json/,
    ],
  ])('%s', async (_, inputs, message) => {
    const run = await check({ 'lcov.info': full }, { reports: 'lcov.info', ...inputs }, (stage) => {
      stage.git('branch', 'base')
      stage.write({ 'src/a.ts': 'one\nTWO\n' })
      stage.commit()
    })
    expect(run.error).toBeInstanceOf(GateFailure)
    expect(run.error?.message).toMatch(message)
  })
})

test('a new file that no report mentions is uncovered', async () => {
  const run = await check(
    { 'lcov.info': full },
    { reports: 'lcov.info', 'min-patch': '80', 'base-ref': 'base' },
    (stage) => {
      stage.git('branch', 'base')
      stage.write({ 'src/new.ts': 'a\n\nb\n' })
      stage.commit()
    },
  )
  expect(run.error?.message).toBe('min-patch: 0/2 = 0.00 % < 80 %, 2 more lines needed')
  expect(run.log).toContain(
    'In no report, so their changed lines that are not blank count as uncovered: src/new.ts',
  )
})

test('branches that are carried, but none there, are not applicable and said so', async () => {
  const report =
    'SF:src/a.ts\nDA:1,1\nBRF:0\nBRH:0\nend_of_record\nSF:src/b.ts\nDA:1,1\nBRDA:1,0,0,1\nend_of_record\n'
  const rules = '[{ name: r, files: src/a.ts, min-branches: 80 }]'
  const run = await check(
    { 'lcov.info': report, 'src/b.ts': 'b\n' },
    { reports: 'lcov.info', rules },
  )
  expect([run.error?.message, run.log]).toEqual([
    undefined,
    expect.stringContaining('not applicable: there are no branches to cover (0 of 0)'),
  ])
})

test('report-only says that it is that, and fails nothing', async () => {
  const without = await check(
    { 'lcov.info': half },
    { reports: 'lcov.info', 'report-only': 'true' },
  )
  expect(without.error).toBeUndefined()
  expect(without.outputs).toMatchObject({ outcome: 'report-only', passed: 'false' })
  expect(without.summary).toContain('reported only, no rule was given')

  const failing = await check(
    { 'lcov.info': half },
    { ...least, 'min-lines': '90', 'report-only': 'true' },
  )
  expect(failing.error).toBeUndefined()
  expect(failing.outputs).toMatchObject({ outcome: 'failed', passed: 'false' })
  expect(failing.log).toContain('warning: min-lines: 1/2 = 50.00 % < 90 %')

  const broken = await check({ 'lcov.info': '' }, { reports: 'lcov.info', 'report-only': 'true' })
  expect(broken.error).toBeInstanceOf(UserError)
})

test('two reports that tell of the same line are one line, covered when either says so', async () => {
  const run = await check(
    { 'a.info': lcov({ 'src/a.ts': [0, 1] }), 'b.info': lcov({ 'src/a.ts': [1] }) },
    { reports: '*.info', 'min-lines': '100' },
  )
  expect(run.error).toBeUndefined()
  expect(run.outputs).toMatchObject({ 'lines-covered': '2', 'lines-total': '2' })
})

test('every rule that fails is told', async () => {
  const run = await check(
    { 'lcov.info': half },
    {
      ...least,
      'min-lines': '80',
      'min-combined': '70',
      rules: '[{ name: all of it, files: "src/**", min-lines: 99 }]',
    },
  )
  expect(run.error?.message).toBe(
    [
      '3 failures:',
      '- min-lines: 1/2 = 50.00 % < 80 %, 1 more line needed',
      '- min-combined: 1/2 = 50.00 % < 70 %, 1 more lines or branches needed',
      '- all of it: min-lines: 1/2 = 50.00 % < 99 %, 1 more line needed',
    ].join('\n'),
  )
  expect(run.outputs['failed-rules']).toBe('["min-lines","min-combined","all of it: min-lines"]')
})

describe('a file that cannot be written fails the step, beside what fails it anyway', () => {
  // A folder cannot be made of a file.
  const files = {
    badge: 'lcov.info/a.svg',
    'comment-file': 'lcov.info/b.json',
    'write-baseline': 'lcov.info/c.json',
  }
  const named = /lcov\.info\/a\.svg cannot be written: .*b\.json cannot .*c\.json cannot /s

  test('below the threshold', async () => {
    const run = await check({ 'lcov.info': half }, { ...least, ...files, 'min-lines': '80' })
    expect(run.error).toBeInstanceOf(GateFailure)
    expect(run.error?.message).toMatch(/min-lines: 1\/2 = 50\.00 % < 80 %/)
    expect(run.error?.message).toMatch(named)
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'badge-path': '', 'baseline-path': '' })
    expect(run.report?.outcome).toBe('failed')
  })

  test('above it', async () => {
    const run = await check({ 'lcov.info': half }, { ...least, ...files })
    expect(run.error).toBeInstanceOf(UserError)
    expect(run.error?.message).toMatch(named)
    expect(run.outputs).toMatchObject({ outcome: 'passed', 'badge-path': '', 'baseline-path': '' })
  })
})

test('a baseline is written into folders that are not there yet', async () => {
  const run = await check(
    { 'lcov.info': half },
    { ...least, 'write-baseline': 'new/folder/b.json' },
  )
  expect(run.error).toBeUndefined()
  expect(run.outputs['baseline-path']).toMatch(/new\/folder\/b\.json$/)
})
