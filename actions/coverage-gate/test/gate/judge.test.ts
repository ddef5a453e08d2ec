import { describe, expect, test } from '@jest/globals'
import { judge, type Measured, type Verdict, verdictText } from '../../src/gate/judge.js'
import { type Figures, withCombined } from '../../src/gate/measure.js'
import { parseRules, type Rule, readCheck } from '../../src/gate/rules.js'

type Pair = [covered: number, total: number]

const figures = (metrics: Partial<Record<keyof Figures, Pair>>): Figures =>
  withCombined(
    Object.fromEntries(
      Object.entries(metrics).map(([metric, [covered, total]]) => [metric, { covered, total }]),
    ),
  )

const measured = (
  files: Record<string, Partial<Record<keyof Figures, Pair>>>,
  more: Partial<Measured> = {},
): Measured => ({
  files: new Map(Object.entries(files).map(([path, metrics]) => [path, figures(metrics)])),
  patch: undefined,
  baseline: undefined,
  ...more,
})

const total = (checks: Record<string, string>): Rule => ({
  name: '',
  scope: { kind: 'total' },
  checks: Object.entries(checks).map(([input, text]) => readCheck(input, text, 'lines')),
})

const told = (verdicts: Verdict[]) =>
  verdicts.map((verdict) => `${verdict.outcome}: ${verdictText(verdict)}`)

describe('minimums of all files', () => {
  const files = {
    'src/a.ts': { lines: [4000, 5000] as Pair, branches: [7, 10] as Pair },
    'src/b.ts': { lines: [797, 1000] as Pair, branches: [0, 0] as Pair },
  }
  test.each([
    [{ 'min-lines': '79.95' }, 'passed: min-lines: 4,797/6,000 = 79.95 % ≥ 79.95 %'],
    [{ 'min-lines': '80' }, 'failed: min-lines: 4,797/6,000 = 79.95 % < 80 %, 3 more lines needed'],
    [{ 'min-branches': '70' }, 'passed: min-branches: 7/10 = 70.00 % ≥ 70 %'],
    [{ 'min-branches': '80' }, 'failed: min-branches: 7/10 = 70.00 % < 80 %, 1 more branch needed'],
    [
      { 'min-combined': '80' },
      'failed: min-combined: 4,804/6,010 = 79.93 % < 80 %, 4 more lines or branches needed',
    ],
    [
      { 'min-functions': '1' },
      'failed: min-functions: no report holds functions, so there is nothing to compare; let the coverage tool measure them, or drop the rule',
    ],
  ])('%j', (checks, text) => {
    expect(told(judge([total(checks)], measured(files)))).toEqual([text])
  })

  test('every rule that fails is told, not the first alone', () => {
    const verdicts = judge([total({ 'min-lines': '80', 'min-branches': '80' })], measured(files))
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['failed', 'failed'])
  })
})

describe('absent, none of none and nothing covered are three things', () => {
  test.each([
    [{}, 'min-lines', 'failed'],
    [{ lines: [0, 0] as Pair }, 'min-lines', 'failed'],
    [{ lines: [0, 0] as Pair }, 'min-combined', 'failed'],
    [{ lines: [0, 4] as Pair }, 'min-lines', 'failed'],
    [{ lines: [4, 4] as Pair }, 'min-branches', 'failed'],
    [{ lines: [4, 4] as Pair, branches: [0, 0] as Pair }, 'min-branches', 'not-applicable'],
    [{ lines: [4, 4] as Pair, functions: [0, 0] as Pair }, 'min-functions', 'not-applicable'],
    [{ lines: [4, 4] as Pair, branches: [0, 3] as Pair }, 'min-branches', 'failed'],
    [{ statements: [0, 0] as Pair }, 'min-statements', 'failed'],
  ])('%j: %s is %s', (file, input, outcome) => {
    const [verdict] = judge([total({ [input]: '50' })], measured({ 'a.py': file }))
    expect(verdict?.outcome).toBe(outcome)
  })

  test('without branches measured, combined is that of the lines, as coverage.py has it', () => {
    const [verdict] = judge(
      [total({ 'min-combined': '50' })],
      measured({ 'a.py': { lines: [3, 4] } }),
    )
    expect(verdict?.message).toBe('3/4 = 75.00 % ≥ 50 %')
  })
})

describe('rules about some of the files', () => {
  const files = {
    'src/pay/a.ts': { lines: [9, 10] as Pair },
    'src/pay/b.ts': { lines: [1, 10] as Pair },
    'src/pay/empty.ts': { lines: [0, 0] as Pair },
    'src/c.ts': { lines: [10, 10] as Pair },
  }
  const judged = (rule: string, more: Partial<Measured> = {}) =>
    told(judge(parseRules(`[{ name: r, ${rule} }]`, 'lines'), measured(files, more)))

  test('together', () => {
    expect(judged('files: src/pay/**, min-lines: 60')).toEqual([
      'failed: r: min-lines: 10/20 = 50.00 % < 60 %, 2 more lines needed',
    ])
    expect(judged('package: src/pay, min-lines: 50')).toEqual([
      'passed: r: min-lines: 10/20 = 50.00 % ≥ 50 %',
    ])
  })

  test('each on its own; a file without a line is not held against it', () => {
    expect(judged('per-file: src/pay/**, min-lines: 50')).toEqual([
      'passed: r: min-lines of src/pay/a.ts: 9/10 = 90.00 % ≥ 50 %',
      'failed: r: min-lines of src/pay/b.ts: 1/10 = 10.00 % < 50 %, 4 more lines needed',
      'not-applicable: r: min-lines of src/pay/empty.ts: not applicable: there are no lines to cover (0 of 0)',
    ])
    expect(judged('per-package: src/**, min-lines: 60')).toEqual([
      'failed: r: min-lines of src/pay: 10/20 = 50.00 % < 60 %, 2 more lines needed',
      'passed: r: min-lines of src: 10/10 = 100.00 % ≥ 60 %',
    ])
  })

  test.each(['files', 'per-file', 'per-package'])('%s that match nothing fail', (scope) => {
    expect(judged(`${scope}: lib/**, min-lines: 0`)).toEqual([
      'failed: r: min-lines: none of the 4 measured files matches lib/**; paths are those of the repository, such as src/pay/a.ts',
    ])
  })

  test('a rule that only a file without a report matches does not pass', () => {
    const patch = {
      files: new Map([['src/new/x.ts', { lines: { covered: 0, total: 3 } }]]),
      hasBranches: false,
    }
    expect(judged('files: src/new/**, min-lines: 0', { patch })).toEqual([
      'failed: r: min-lines: no report measures it',
    ])
  })
})

describe('changed lines', () => {
  const files = { 'a.py': { lines: [1, 1] as Pair, branches: [1, 2] as Pair } }
  const patch = (lines: Pair, branches?: Pair) => ({
    files: new Map([
      [
        'a.py',
        {
          lines: { covered: lines[0], total: lines[1] },
          ...(branches ? { branches: { covered: branches[0], total: branches[1] } } : {}),
        },
      ],
    ]),
    hasBranches: branches !== undefined,
  })
  test.each([
    ['min-patch', patch([3, 4]), 'failed: min-patch: 3/4 = 75.00 % < 80 %, 1 more line needed'],
    ['min-patch', patch([4, 4]), 'passed: min-patch: 4/4 = 100.00 % ≥ 80 %'],
    [
      'min-patch',
      patch([0, 0]),
      'not-applicable: min-patch: not applicable: no changed lines can be covered',
    ],
    ['min-patch', undefined, 'failed: min-patch: the changed lines are not known'],
    [
      'min-patch-branches',
      patch([4, 4], [1, 2]),
      'failed: min-patch-branches: 1/2 = 50.00 % < 80 %, 1 more branch needed',
    ],
    [
      'min-patch-branches',
      patch([4, 4], [0, 0]),
      'not-applicable: min-patch-branches: not applicable: no changed branches can be covered',
    ],
    [
      'min-patch-branches',
      patch([4, 4]),
      'failed: min-patch-branches: no report holds branches, so there is nothing to compare',
    ],
  ])('%s of %j', (input, given, text) => {
    expect(told(judge([total({ [input]: '80' })], measured(files, { patch: given })))).toEqual([
      text,
    ])
  })
})

describe('drops', () => {
  const head = { 'a.py': { lines: [79, 100] as Pair } }
  const found = (files: Record<string, Partial<Record<keyof Figures, Pair>>>) => ({
    kind: 'found' as const,
    files: measured(files).files,
  })
  test.each([
    [
      { 'max-drop': '1' },
      found({ 'a.py': { lines: [80, 100] } }),
      'passed: max-drop: 80/100 = 80.00 % → 79/100 = 79.00 % (-1.00 points), at most 1 points down',
    ],
    [
      { 'max-drop': '0.999' },
      found({ 'a.py': { lines: [80, 100] } }),
      'failed: max-drop: 80/100 = 80.00 % → 79/100 = 79.00 % (-1.000 points), more than 0.999 points down, 1 more line needed',
    ],
    [
      { 'max-drop-lines': '1' },
      found({ 'a.py': { lines: [80, 100] } }),
      'passed: max-drop-lines: 80/100 = 80.00 % → 79/100 = 79.00 %: 1 line missing to the share of the baseline, at most 1 allowed',
    ],
    [
      { 'max-drop-lines': '0' },
      found({ 'a.py': { lines: [80, 100] } }),
      'failed: max-drop-lines: 80/100 = 80.00 % → 79/100 = 79.00 %: 1 line missing to the share of the baseline, 0 allowed, 1 more needed',
    ],
    [
      { 'max-drop': '0' },
      { kind: 'missing' as const, why: 'no file', fails: true },
      'failed: max-drop: there is no baseline: no file',
    ],
    [
      { 'max-drop': '0' },
      { kind: 'missing' as const, why: 'no file', fails: false },
      'not-applicable: max-drop: not applicable: there is no baseline: no file',
    ],
    [{ 'max-drop': '0' }, undefined, 'failed: max-drop: there is no baseline to compare with'],
    [
      { 'max-drop': '0' },
      found({}),
      'failed: max-drop: the baseline holds no lines, so there is nothing to compare with',
    ],
    [
      { 'max-drop': '0' },
      found({ 'a.py': { statements: [1, 2] } }),
      'failed: max-drop: the baseline holds no lines, so there is nothing to compare with',
    ],
  ])('%j against %j', (checks, baseline, text) => {
    expect(told(judge([total(checks)], measured(head, { baseline })))).toEqual([text])
  })

  test('of each file: one that is new is not applicable', () => {
    const rules = parseRules('[{ name: r, per-file: "**", max-drop: 0 }]', 'lines')
    const baseline = found({ 'a.py': { lines: [8, 10] }, 'gone.py': { lines: [1, 1] } })
    const files = { ...head, 'new.py': { lines: [0, 9] as Pair } }
    expect(judge(rules, measured(files, { baseline })).map((v) => [v.subject, v.outcome])).toEqual([
      ['a.py', 'failed'],
      ['new.py', 'not-applicable'],
    ])
  })
})
