import { describe, expect, test } from '@jest/globals'
import { decimalText } from '../src/gate/exact.js'
import { type CommentInputs, type GateInputs, readInputs } from '../src/inputs.js'

const read = (inputs: Record<string, string>) =>
  readInputs(
    Object.fromEntries(
      Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
    ),
  )
const least = { reports: 'lcov.info', 'min-lines': '80' }

test('the least, and the defaults', () => {
  const inputs = read(least) as GateInputs
  expect({ ...inputs, rules: inputs.rules.length }).toEqual({
    mode: 'gate',
    reports: ['lcov.info'],
    rules: 1,
    reportOnly: false,
    source: [],
    exclude: [],
    sourceRoots: [],
    minResolved: { units: 90n, digits: 0 },
    baseRef: undefined,
    baseline: {
      source: undefined,
      name: 'coverage-baseline',
      onMissing: 'fail',
      adjust: true,
      metric: 'lines',
    },
    writeBaseline: undefined,
    badge: undefined,
    badgeLabel: 'coverage',
    annotations: true,
    comment: undefined,
    commentFile: undefined,
  })
})

test('thresholds are read digit by digit', () => {
  const { rules } = read({
    reports: 'x',
    'min-lines': '79.995%',
    'min-combined': '0.1',
    'max-drop': '0.30000000000000000001',
    'max-drop-lines': '3',
    'baseline-branch': 'refs/heads/data',
  }) as GateInputs
  const texts = rules.flatMap(({ checks }) =>
    checks.map((check) => {
      if (check.kind === 'drop-count') return `${check.input} ${check.allowed}`
      return `${check.input} ${decimalText(check.kind === 'drop' ? check.allowed : check.threshold)}`
    }),
  )
  expect(texts).toEqual([
    'min-lines 79.995',
    'min-combined 0.1',
    'max-drop 0.30000000000000000001',
    'max-drop-lines 3',
  ])
})

test.each(['eighty', '80,5', '800', '-1'])('a threshold of %s is one mistake', (text) => {
  for (const name of ['min-lines', 'min-resolved']) {
    const told = /^\S+: "\S+" [^\n]*$/
    expect(() => read({ ...least, [name]: text })).toThrow(told)
  }
})

test('the names of branches and notes are taken with and without what git puts in front', () => {
  const source = (inputs: Record<string, string>) =>
    (read({ ...least, 'max-drop': '1', ...inputs }) as GateInputs).baseline.source
  expect(source({ 'baseline-branch': 'refs/heads/a/b' })).toEqual({ kind: 'branch', branch: 'a/b' })
  expect(source({ 'baseline-notes': 'refs/notes/c' })).toEqual({ kind: 'notes', ref: 'c' })
})

test('mode comment needs its file and nothing else', () => {
  const inputs = read({
    mode: 'comment',
    'post-comment-from': import.meta.filename,
    'github-token': 'token-of-a-test',
    'comment-id': 'api',
  }) as CommentInputs
  expect(inputs).toEqual({
    mode: 'comment',
    file: import.meta.filename,
    comment: { id: 'api', token: 'token-of-a-test' },
  })
})

describe('mistakes', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{}, /reports: it is required[\s\S]*no threshold is given/],
    [{ reports: '!x', 'min-lines': '1' }, /reports: it is required/],
    [{ ...least, mode: 'gates' }, /mode: .*did you mean "gate"/],
    [{ ...least, 'report-only': 'yes' }, /report-only: .*boolean/],
    [{ ...least, 'min-branches': '-1' }, /min-branches: /],
    [{ ...least, 'min-branches': '80,5' }, /min-branches: /],
    [{ ...least, 'max-drop': '1' }, /needs a baseline/],
    [{ ...least, 'max-drop-lines': '1.5', 'baseline-file': 'b' }, /max-drop-lines: .*whole number/],
    [{ ...least, 'on-missing-baseline': 'skip' }, /on-missing-baseline: /],
    [{ ...least, 'max-drop-metric': 'lnes' }, /did you mean "lines"/],
    [{ ...least, 'base-ref': 'main' }, /base-ref: nothing asks for it/],
    [{ ...least, exclude: '!' }, /exclude: .*not a glob/],
    [{ ...least, 'comment-id': '-->' }, /comment-id: /],
    [{ ...least, 'baseline-name': '../x' }, /baseline-name: /],
    [{ ...least, 'post-comment-from': 'x' }, /post-comment-from: it is for `mode: comment`/],
    [{ mode: 'comment' }, /post-comment-from: mode comment needs/],
    [{ mode: 'comment', 'post-comment-from': '/nowhere' }, /post-comment-from: there is no file/],
    [{ ...least, 'fail-under': '80' }, /unknown input "fail-under"/],
  ])('%j', (inputs, message) => {
    expect(() => read(inputs)).toThrow(message)
  })
})
