// The life of a baseline over real repositories: written by the default branch, read by others, corrected, outdated, broken.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { adjustBaseline } from '../src/baseline/adjust.js'
import {
  baselineOf,
  baselineText,
  parseBaseline,
  settingsHash,
} from '../src/baseline/baseline-file.js'
import { lineMapText, parseLineMap } from '../src/baseline/line-map.js'
import { Lines } from '../src/coverage/lines.js'
import { lcov, numbered, onStage, type Stage } from './stage.js'

const linesOf = (hits: Record<number, number>) => {
  const lines = new Lines()
  for (const [line, count] of Object.entries(hits)) lines.set(Number(line), count > 0)
  return lines
}
const none = { branches: undefined, functions: undefined, statements: undefined, totals: {} }
const fileOf = (path: string, hits: Record<number, number>) => ({
  path,
  lines: linesOf(hits),
  ...none,
})

describe('the map of lines', () => {
  test.each([
    [{}, ''],
    [{ 1: 1 }, '+'],
    [{ 1: 0, 2: 0, 3: 1 }, '2-+'],
    [{ 4: 1, 5: 1, 9: 0 }, '3.2+3.-'],
  ])('%j', (hits, text) => {
    expect(lineMapText(linesOf(hits))).toBe(text)
  })

  test('is what was written', () => {
    const cases = fc.dictionary(fc.integer({ min: 1, max: 500 }).map(String), fc.nat(1))
    fc.assert(
      fc.property(cases, (hits) => {
        const lines = linesOf(hits as Record<number, number>)
        expect([...parseLineMap(lineMapText(lines)).entries()]).toEqual([...lines.entries()])
      }),
    )
  })

  test.each(['x', '+ ', '3', '+3', '99999999+'])('%j is refused', (text) => {
    expect(() => parseLineMap(text)).toThrow('line map')
  })
})

describe('the file', () => {
  const settings = { exclude: ['b', 'a'], sourceRoots: [] }
  const text = baselineText(
    baselineOf(
      [fileOf('a.py', { 1: 1, 2: 0 }), fileOf('b.py', { 1: 1 })],
      'a'.repeat(40),
      settings,
    ),
  )

  test('is read as it was written', () => {
    const read = parseBaseline(text)
    expect(baselineText(read)).toBe(text)
    expect([...read.files.keys()]).toEqual(['a.py', 'b.py'])
    expect(read.files.get('a.py')?.figures.lines).toEqual({ covered: 1, total: 2 })
  })

  test('the order of exclusions is none of the settings', () => {
    expect(settingsHash(settings)).toBe(settingsHash({ exclude: ['a', 'b'], sourceRoots: [] }))
    expect(settingsHash(settings)).not.toBe(settingsHash({ exclude: ['a'], sourceRoots: ['b'] }))
  })

  test.each<[string, (text: string) => string, RegExp]>([
    ['cut', (whole) => whole.slice(0, -20), /no whole JSON/],
    ['empty', () => '', /no whole JSON/],
    ['another JSON', () => '{}', /no baseline of coverage-gate/],
    ['null', () => 'null', /not an object/],
    ['of another version', (whole) => whole.replace('"version": 1', '"version": 2'), /version 2/],
    [
      'with other totals',
      (whole) => whole.replace(/"totals": \{[^}]*\}/, '"totals": {"lines": [9, 9]}'),
      /not the sum/,
    ],
    [
      'more covered than there is',
      (whole) => whole.replace(/\[\s*1,\s*2\s*\]/, '[3, 2]'),
      /no pair/,
    ],
    [
      'with a commit that is an option',
      (whole) => whole.replace(/"a{40}"/, '"--upload-pack=x"'),
      /commit/,
    ],
    ['with settings changed by hand', (whole) => whole.replace('"b"', '"c"'), /hash/],
    ['with a broken map', (whole) => whole.replace('"+-"', '"+?"'), /line map/],
  ])('%s is refused', (_, change, message) => {
    expect(() => parseBaseline(change(text))).toThrow(message)
  })
})

test('corrected for what was removed: files, lines, names', () => {
  const files = baselineOf(
    [
      fileOf('kept.py', { 1: 1, 2: 1, 3: 0, 4: 1 }),
      fileOf('gone.py', { 1: 1 }),
      fileOf('old.py', { 1: 1, 2: 0 }),
    ],
    '',
    { exclude: [], sourceRoots: [] },
  ).files
  const change = {
    isBinary: false,
    isSubmodule: false,
    isSymlink: false,
    addedLines: [],
    hunks: [],
  }
  const adjusted = adjustBaseline(
    files,
    [
      {
        ...change,
        path: 'kept.py',
        kind: 'modified',
        removedLines: [
          [2, 3],
          [9, 9],
        ],
      },
      { ...change, path: 'gone.py', kind: 'deleted', removedLines: [[1, 1]] },
      { ...change, path: 'new.py', oldPath: 'old.py', kind: 'renamed', removedLines: [] },
      { ...change, path: 'added.py', kind: 'added', removedLines: [] },
    ],
    () => true,
  )
  expect([...adjusted.files].map(([path, { lines }]) => [path, lines])).toEqual([
    ['kept.py', { covered: 2, total: 2 }],
    ['new.py', { covered: 1, total: 2 }],
  ])
  expect([adjusted.removedFiles, adjusted.removedLines]).toEqual([1, 2])
  // Without the changes, only what is gone is known.
  const byFiles = adjustBaseline(files, undefined, (path) => path !== 'gone.py')
  expect([...byFiles.files.keys()]).toEqual(['kept.py', 'old.py'])
})

const least = { reports: 'lcov.info', 'max-drop': '0' }
const hits = (covered: number, total: number) =>
  Array.from({ length: total }, (_, index) => (index < covered ? 1 : 0))

function start({ write, commit }: Stage, covered = 8, total = 10): string {
  write({ '.gitignore': 'lcov.info\n*.json\n', 'a.py': numbered(total) })
  const commitId = commit()
  write({ 'lcov.info': lcov({ 'a.py': hits(covered, total) }) })
  return commitId
}

describe('a file', () => {
  const inputs = { ...least, 'baseline-file': 'baseline.json' }

  test('written, then held against', () =>
    onStage(async (stage) => {
      start(stage)
      const first = await stage.gate({
        reports: 'lcov.info',
        'min-lines': '1',
        'write-baseline': 'baseline.json',
      })
      expect(first.error).toBeUndefined()
      expect(first.outputs['baseline-path']).toBe(join(stage.folder, 'baseline.json'))

      expect((await stage.gate(inputs)).error).toBeUndefined()
      stage.write({ 'lcov.info': lcov({ 'a.py': hits(7, 10) }) })
      const worse = await stage.gate(inputs)
      expect(worse.error?.message).toBe(
        'max-drop: 8/10 = 80.00 % → 7/10 = 70.00 % (-10.00 points), more than 0 points down, 1 more line needed',
      )
      expect(worse.outputs['delta-lines']).toBe('-10.00')
      expect((await stage.gate({ ...inputs, 'max-drop': '10' })).error).toBeUndefined()
      expect((await stage.gate({ ...inputs, 'max-drop': '9.999' })).error).toBeDefined()
      const lines = {
        reports: 'lcov.info',
        'baseline-file': 'baseline.json',
        'max-drop-lines': '1',
      }
      expect((await stage.gate(lines)).error).toBeUndefined()
      expect((await stage.gate({ ...lines, 'max-drop-lines': '0' })).error).toBeDefined()
    }))

  test('deleting covered code is no drop, unless it is wanted to be one', () =>
    onStage(async (stage) => {
      start(stage)
      await stage.gate({
        reports: 'lcov.info',
        'min-lines': '1',
        'write-baseline': 'baseline.json',
      })
      // The first five lines, all covered, go.
      stage.write({
        'a.py': 'line 6\nline 7\nline 8\nline 9\nline 10\n',
        'lcov.info': lcov({ 'a.py': [1, 1, 1, 0, 0] }),
      })
      stage.commit()
      const adjusted = await stage.gate(inputs)
      expect(adjusted.error).toBeUndefined()
      expect(adjusted.log).toContain('corrected for code that was removed since: 0 files, 5 lines')
      expect(adjusted.outputs['delta-lines']).toBe('0.00')
      const plain = await stage.gate({ ...inputs, 'adjust-baseline': 'false' })
      expect(plain.error?.message).toContain('80.00 % → 3/5 = 60.00 %')
    }))

  test('measured with other settings it is none', () =>
    onStage(async (stage) => {
      start(stage)
      stage.write({ 'b.py': 'b\n' })
      stage.commit()
      await stage.gate({
        reports: 'lcov.info',
        'min-lines': '1',
        'write-baseline': 'baseline.json',
      })
      const run = await stage.gate({ ...inputs, exclude: 'b.py' })
      expect(run.error?.message).toMatch(
        /max-drop: there is no baseline: baseline\.json was measured with other settings \(exclude: none, source-roots: none; now exclude: b\.py/,
      )
    }))

  test.each([
    ['fail', true],
    ['warn', false],
    ['seed', false],
  ])('a missing one: on-missing-baseline %s', (onMissing, fails) =>
    onStage(async (stage) => {
      start(stage)
      const run = await stage.gate({ ...inputs, 'on-missing-baseline': onMissing })
      expect(run.error !== undefined).toBe(fails)
      expect(run.log).toContain('there is no file baseline.json')
      expect(run.annotations.some(({ level }) => level === 'warning')).toBe(!fails)
    }),
  )

  test.each(['fail', 'warn', 'seed'])('a broken one always fails: %s', (onMissing) =>
    onStage(async (stage) => {
      start(stage)
      stage.write({ 'baseline.json': '{"kind": "cover' })
      const run = await stage.gate({ ...inputs, 'on-missing-baseline': onMissing })
      expect(run.error?.message).toContain('baseline.json cannot be read: it is no whole JSON')
    }),
  )

  test('one whose commit is not here: said, and held against all the same', () =>
    onStage(async (stage) => {
      start(stage)
      await stage.gate({
        reports: 'lcov.info',
        'min-lines': '1',
        'write-baseline': 'baseline.json',
      })
      const path = join(stage.folder, 'baseline.json')
      const text = readFileSync(path, 'utf8').replace(
        /"commit": "\w+"/,
        `"commit": "${'b'.repeat(40)}"`,
      )
      stage.write({ 'baseline.json': text, 'lcov.info': lcov({ 'a.py': hits(7, 10) }) })
      const run = await stage.gate(inputs)
      expect(run.error?.message).toContain('80.00 % → 7/10')
      expect(run.log).toContain('The commit of the baseline, bbbbbbbbbbbb, is not in the clone')
    }))
})

describe('a report of the base', () => {
  const inputs = { ...least, 'baseline-report': 'base.info' }

  test('is held against', () =>
    onStage(async (stage) => {
      start(stage, 7)
      stage.write({ 'base.info': lcov({ 'a.py': hits(8, 10) }) })
      expect((await stage.gate(inputs)).error?.message).toContain('8/10 = 80.00 % → 7/10 = 70.00 %')
      stage.write({ 'base.info': lcov({ 'a.py': hits(7, 10) }) })
      expect((await stage.gate(inputs)).error).toBeUndefined()
    }))

  test('knows the files by the names that they had', () =>
    onStage(async (stage) => {
      stage.write({
        '.gitignore': '*.info\n',
        'src/a.py': 'a\n',
        'src/gone.py': numbered(9),
        'src/old.py': numbered(9, 'o'),
      })
      stage.commit()
      stage.git('branch', 'base')
      stage.git('rm', '--quiet', 'src/gone.py')
      stage.git('mv', 'src/old.py', 'src/new.py')
      stage.commit()
      const elsewhere = (path: string) => `/home/other/shop/${path}`
      const all = Array.from({ length: 9 }, () => 1)
      stage.write({
        'base.info': lcov({
          [elsewhere('src/a.py')]: [0],
          [elsewhere('src/gone.py')]: all,
          [elsewhere('src/old.py')]: all,
        }),
        'lcov.info': lcov({ 'src/a.py': [0], 'src/new.py': all }),
      })
      const rules = '[{ name: each, per-file: "**", max-drop: 0 }]'
      const run = await stage.gate({ ...inputs, 'base-ref': 'base', rules })
      expect(run.error?.message).toBeUndefined()
      expect(run.report?.baseline?.adjusted.lines).toEqual({ covered: 9, total: 10 })
      expect(run.report?.verdicts.map(({ subject, outcome }) => `${subject}: ${outcome}`)).toEqual([
        ': passed',
        'src/a.py: passed',
        'src/new.py: passed',
      ])
    }))

  test('that is missing is a missing baseline, one that is broken an error', () =>
    onStage(async (stage) => {
      start(stage)
      expect((await stage.gate(inputs)).error?.message).toContain(
        'there is no baseline: nothing matches base.info',
      )
      expect((await stage.gate({ ...inputs, 'on-missing-baseline': 'warn' })).error).toBeUndefined()
      stage.write({ 'base.info': 'SF:a.py\nDA:1' })
      const broken = await stage.gate({ ...inputs, 'on-missing-baseline': 'warn' })
      expect(broken.error?.message).toMatch(/^base\.info: /)
    }))
})
