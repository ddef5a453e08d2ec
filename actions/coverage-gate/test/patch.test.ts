import { describe, expect, test } from '@jest/globals'
import type { Change } from '@slipway/checkout'
import { Branches } from '../src/coverage/branches.js'
import { Items } from '../src/coverage/items.js'
import { Lines } from '../src/coverage/lines.js'
import type { FileCoverage } from '../src/coverage/model.js'
import { measurePatch, type PatchContext, patchFigures } from '../src/patch/patch.js'
import { linesOf, type Range, rangesOf } from '../src/patch/ranges.js'
import { sourceFiles } from '../src/patch/source-files.js'

const file = (path: string, hits: Record<number, number>, more: Partial<FileCoverage> = {}) => {
  const lines = new Lines()
  for (const [line, count] of Object.entries(hits)) lines.set(Number(line), count > 0)
  const none = { branches: undefined, functions: undefined, statements: undefined }
  return { path, lines, ...none, totals: {}, ...more }
}

const change = (path: string, added: [number, number][], more: Partial<Change> = {}): Change => ({
  path,
  kind: 'modified',
  isBinary: false,
  isSubmodule: false,
  isSymlink: false,
  addedLines: added,
  removedLines: [],
  hunks: [],
  ...more,
})

async function measured(
  changes: Change[],
  files: FileCoverage[],
  texts: Record<string, string> = {},
  more: Partial<PatchContext> = {},
) {
  const patch = await measurePatch(changes, {
    files: new Map(files.map((one) => [one.path, one])),
    isSource: (path) => path.endsWith('.py'),
    isExcluded: () => false,
    readLines: (path) => Promise.resolve(texts[path]?.split('\n')),
    ...more,
  })
  return {
    lines: [patch.lines.covered, patch.lines.total],
    files: patch.files.map(
      ({ path, uncovered, isAbsent }) =>
        `${path}: ${rangesText(uncovered)}${isAbsent ? ' (absent)' : ''}`,
    ),
    patch,
  }
}

const a = file('a.py', { 1: 1, 2: 0, 3: 0, 5: 1, 8: 0 })

describe('what counts', () => {
  test.each<[string, Change, number[], string[]]>([
    ['a covered line', change('a.py', [[1, 1]]), [1, 1], ['a.py: ']],
    ['an uncovered one', change('a.py', [[2, 2]]), [0, 1], ['a.py: 2']],
    ['both', change('a.py', [[1, 3]]), [1, 3], ['a.py: 2-3']],
    [
      'several hunks',
      change('a.py', [
        [1, 2],
        [5, 5],
        [8, 9],
      ]),
      [2, 4],
      ['a.py: 2, 8'],
    ],
    ['a line that is no code', change('a.py', [[4, 4]]), [0, 0], []],
    ['lines after the last that was measured', change('a.py', [[9, 99]]), [0, 0], []],
    ['a deletion within a file', change('a.py', [], { removedLines: [[1, 4]] }), [0, 0], []],
    ['a deleted file', change('a.py', [], { kind: 'deleted', removedLines: [[1, 9]] }), [0, 0], []],
    ['a deleted file that no report holds', change('gone.py', [], { kind: 'deleted' }), [0, 0], []],
    ['a pure rename', change('a.py', [], { kind: 'renamed', oldPath: 'old.py' }), [0, 0], []],
    [
      'a pure rename that no report holds',
      change('new.py', [], { kind: 'renamed', oldPath: 'old.py' }),
      [0, 0],
      [],
    ],
    [
      'a rename with an edit',
      change('a.py', [[2, 2]], { kind: 'renamed', oldPath: 'old.py' }),
      [0, 1],
      ['a.py: 2'],
    ],
    ['a copy', change('a.py', [], { kind: 'copied', oldPath: 'old.py' }), [0, 0], []],
    ['permissions', change('a.py', [], { kind: 'mode-changed' }), [0, 0], []],
    [
      'what git shows as binary: every line',
      change('a.py', [], { isBinary: true }),
      [2, 5],
      ['a.py: 2-3, 8'],
    ],
    ['a symbolic link', change('link.py', [[1, 1]], { isSymlink: true }), [0, 0], []],
    ['a submodule', change('sub.py', [[1, 1]], { isSubmodule: true }), [0, 0], []],
    ['a file that is no source', change('README.md', [[1, 5]]), [0, 0], []],
  ])('%s', async (_, given, lines, files) => {
    const found = await measured([given], [a])
    expect([found.lines, found.files]).toEqual([lines, files])
  })
})

describe('a source file in no report is uncovered', () => {
  const texts = { 'new.py': 'import x\n\n   \t\ndef f():\n    return 1\n' }
  test('with its added lines that are not blank', async () => {
    const added = change('new.py', [[1, 5]], { kind: 'added' })
    const found = await measured([added], [a], texts)
    expect([found.lines, found.files]).toEqual([[0, 3], ['new.py: 1, 4-5 (absent)']])
  })

  test('with all of them when it cannot be read', async () => {
    const found = await measured([change('new.py', [[1, 3]])], [a])
    expect([found.lines, found.files]).toEqual([[0, 3], ['new.py: 1-3 (absent)']])
  })

  test('also when git calls it binary', async () => {
    const found = await measured([change('new.py', [], { isBinary: true })], [a], texts)
    expect(found.lines).toEqual([0, 3])
    expect((await measured([change('new.py', [], { isBinary: true })], [a])).lines).toEqual([0, 1])
  })

  test('but not when it is excluded', async () => {
    const isExcluded = (path: string) => path === 'new.py'
    const found = await measured([change('new.py', [[1, 5]])], [a], texts, { isExcluded })
    expect(found.lines).toEqual([0, 0])
  })

  test('and an empty one has nothing to cover', async () => {
    const empty = change('empty.py', [], { kind: 'added' })
    expect((await measured([empty], [a], { 'empty.py': '' })).lines).toEqual([0, 0])
  })
})

test('a file of which a report knows totals only is told', async () => {
  const totals = {
    ...file('b.py', {}),
    lines: undefined,
    totals: { lines: { covered: 1, total: 1 } },
  }
  const { patch } = await measured([change('b.py', [[1, 1]])], [totals])
  expect(patch.totalsOnly).toEqual(['b.py'])
})

test('branches of changed lines', async () => {
  const branches = new Branches()
  branches.addCounted(1, { covered: 1, total: 2 })
  branches.addCounted(5, { covered: 2, total: 2 })
  branches.addCounted(8, { covered: 0, total: 2 })
  const withBranches = file('a.py', { 1: 1, 5: 1, 8: 0 }, { branches })
  const { patch } = await measured([change('a.py', [[1, 5]])], [withBranches])
  expect(patch.branches).toEqual({ covered: 3, total: 4 })
  expect(patchFigures(patch).hasBranches).toBe(true)
  const without = await measured([change('a.py', [[1, 5]])], [a])
  expect([without.patch.branches, patchFigures(without.patch).hasBranches]).toEqual([
    undefined,
    false,
  ])
})

describe('statements over several lines', () => {
  const statements = (...ids: [id: string, line: number, covered: boolean][]) => {
    const items = new Items()
    for (const [id, line, covered] of ids) items.add(id, line, covered)
    return items
  }
  // 1: const a = f(   2: b,   3: )   5: if (c) {   6: // …   7: g()   8: }
  const ranges = file(
    'a.py',
    { 1: 0, 5: 1, 7: 1 },
    { statements: statements(['1:0-3:1', 1, false], ['5:0-8:1', 5, true], ['7:2-7:5', 7, true]) },
  )
  test.each<[string, [number, number][], number[], string[]]>([
    ['an edit of a continuation line is one of the statement', [[2, 2]], [0, 1], ['a.py: 1']],
    ['which counts once', [[1, 3]], [0, 1], ['a.py: 1']],
    ['a body does not continue what is around it', [[6, 6]], [0, 0], []],
    ['nor does its closing bracket', [[8, 8]], [0, 0], []],
  ])('%s', async (_, added, lines, files) => {
    const found = await measured([change('a.py', added)], [ranges])
    expect([found.lines, found.files]).toEqual([lines, files])
  })
})

describe('which files are source', () => {
  const measuredFiles = ['src/a.ts', 'src/b.tsx', 'tools/x.py']
  test.each([
    ['src/new.ts', true],
    ['lib/deep/new.tsx', true],
    ['scripts/new.py', true],
    ['README.md', false],
    ['Makefile', false],
    ['src/new.css', false],
    ['src/new.test.ts', false],
    ['src/new_test.py', false],
    ['tools/test_x.py', false],
    ['tests/x.py', false],
    ['src/__tests__/a.ts', false],
    ['src/types.d.ts', false],
    ['jest.config.ts', false],
    ['setup.py', false],
    ['.eslintrc.ts', false],
    ['src/latest.ts', true],
    ['src/contest.py', true],
    ['src/attestation/a.ts', true],
    ['src/protest.spec.ts', false],
  ])('%s: %s', (path, isSource) => {
    expect(sourceFiles([], measuredFiles).isSource(path)).toBe(isSource)
  })

  test('as a user says', () => {
    const { isSource } = sourceFiles(['src/**', '!src/gen/**'], measuredFiles)
    expect(['src/a.test.ts', 'src/x.md', 'src/gen/a.ts', 'lib/a.ts'].map(isSource)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

test('ranges', () => {
  expect(rangesOf([1, 2, 3, 5, 7, 8])).toEqual([
    [1, 3],
    [5, 5],
    [7, 8],
  ])
  expect(rangesOf([])).toEqual([])
  expect([
    ...linesOf([
      [1, 3],
      [5, 5],
    ]),
  ]).toEqual([1, 2, 3, 5])
})

/** `3-5, 9` */
function rangesText(ranges: readonly Range[]): string {
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
