import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Branches } from '../../src/coverage/branches.js'
import { Items } from '../../src/coverage/items.js'
import { Lines } from '../../src/coverage/lines.js'
import { mergeReports } from '../../src/coverage/merge.js'
import { type CoverageReport, type FileCoverage, metrics } from '../../src/coverage/model.js'

const asIs = (path: string) => path

function coverage(path: string, known: Partial<FileCoverage> = {}): FileCoverage {
  const nothing = {
    lines: undefined,
    branches: undefined,
    functions: undefined,
    statements: undefined,
  }
  return { path, ...nothing, totals: {}, ...known }
}

function report(file: string, files: FileCoverage[], format = 'lcov'): CoverageReport {
  return { format, file, files, sources: [], stated: {}, notes: [] }
}

function lines(hits: Record<number, boolean>): Lines {
  const all = new Lines()
  for (const [line, covered] of Object.entries(hits)) all.set(Number(line), covered)
  return all
}

function items(hits: Record<string, boolean>, weight = 1): Items {
  const all = new Items()
  for (const [id, covered] of Object.entries(hits)) all.add(id, 1, covered, weight)
  return all
}

function named(hits: Record<string, boolean>): Branches {
  const all = new Branches()
  for (const [id, covered] of Object.entries(hits)) all.addNamed(1, id, covered)
  return all
}

describe('lines', () => {
  test('a line that only one report knows stays missed, and one that any covered is covered', () => {
    const a = report('a', [coverage('x', { lines: lines({ 10: false, 11: true, 12: false }) })])
    const b = report('b', [coverage('x', { lines: lines({ 11: false, 12: true }) })])
    const { files, notes } = mergeReports([a, b], asIs)
    expect([...(files.get('x')?.lines?.entries() ?? [])]).toEqual([
      [10, false],
      [11, true],
      [12, true],
    ])
    expect(notes).toEqual([])
  })

  test('two names of one file are one file, also within a report', () => {
    const both = [
      coverage('/ci/x', { lines: lines({ 1: true }) }),
      coverage('x', { lines: lines({ 2: false }) }),
    ]
    const { files } = mergeReports([report('a', both)], (path) => path.replace('/ci/', ''))
    expect([...files.keys()]).toEqual(['x'])
    expect(files.get('x')?.lines?.count()).toEqual({ covered: 1, total: 2 })
  })

  test('the reports stay as they were', () => {
    const a = report('a', [coverage('x', { lines: lines({ 1: false }) })])
    const b = report('b', [coverage('x', { lines: lines({ 1: true }) })])
    mergeReports([a, b], asIs)
    expect(a.files[0]?.lines?.count()).toEqual({ covered: 0, total: 1 })
  })
})

describe('totals without lines', () => {
  const total = (covered: number) => ({ totals: { lines: { covered, total: 10 } } })

  test('stay as they are in one report', () => {
    const { files } = mergeReports(
      [report('a', [coverage('x', total(3))]), report('b', [coverage('y', total(4))])],
      asIs,
    )
    expect(files.get('x')?.totals).toEqual({ lines: { covered: 3, total: 10 } })
  })

  test.each([
    ['with totals', coverage('x', total(4))],
    ['with lines', coverage('x', { lines: lines({ 1: true }) })],
  ])('cannot be united %s', (_, other) => {
    const reports = [report('a.json', [coverage('x', total(3))]), report('b.json', [other])]
    expect(() => mergeReports(reports, asIs)).toThrow(
      'a.json: holds x as numbers only, without lines, and b.json holds it too: which lines both covered cannot be told',
    )
  })

  test('of another metric take that metric from all files: a gate on it must not pass on the rest', () => {
    const total = { totals: { functions: { covered: 1, total: 2 } } }
    const x = coverage('x', { lines: lines({ 1: true }), ...total })
    const y = coverage('y', { lines: lines({ 1: true }), functions: items({ f: true }) })
    const { files, notes } = mergeReports([report('a', [x, y]), report('b', [x])], asIs)
    expect([...files.values()].map(({ functions, totals }) => [functions, totals])).toEqual([
      [undefined, {}],
      [undefined, {}],
    ])
    expect(notes).toEqual([
      'Functions are left out altogether, because several reports give them for a file as numbers only, which cannot be united: x',
    ])
  })
})

describe('what only some reports know', () => {
  test('a metric that one report of a file lacks is a lower bound', () => {
    const x = { lines: lines({ 1: true }) }
    const a = report('a.info', [coverage('x', { ...x, branches: named({ p: true, q: false }) })])
    const { files, notes } = mergeReports([a, report('b.info', [coverage('x', x)])], asIs)
    expect(files.get('x')?.branches?.count()).toEqual({ covered: 1, total: 2 })
    expect(notes).toEqual([
      'Branches are a lower bound, because some of the reports of a file do not count them: x',
      'Branches count for some of the files only: not in b.info',
    ])
  })

  test('formats name branches differently: the one that knows most speaks', () => {
    const a = report(
      'a',
      [coverage('x', { branches: named({ p: true, q: false, r: false }) })],
      'lcov',
    )
    const b = report('b', [coverage('x', { branches: named({ 1: true, 2: true }) })], 'istanbul')
    for (const reports of [
      [a, b],
      [b, a],
    ]) {
      const { files, notes } = mergeReports(reports, asIs)
      expect(files.get('x')?.branches?.count()).toEqual({ covered: 1, total: 3 })
      expect(notes).toEqual([
        'Branches are a lower bound, because the reports of a file are of different formats: x',
      ])
    }
  })

  test('statements that reports weigh differently are of different sources', () => {
    const of = (weight: number) => [
      coverage('x.go', { statements: items({ '1.1,2.2': true }, weight) }),
    ]
    expect(() => mergeReports([report('a', of(2)), report('b', of(3))], asIs)).toThrow(
      'b: knows x.go otherwise than another report does (1.1,2.2: 2 ≠ 3); give reports of one and the same version of the source',
    )
  })
})

// A truth: a file's lines with their branches, and what each of several runs executed. Each run is reported in one of three ways.
const LINES = 6
const BRANCHES = 3

type Style = 'named' | 'missing' | 'counted'
interface Run {
  hits: boolean[]
  /** By line, then branch. */
  taken: boolean[][]
}

const run: fc.Arbitrary<Run> = fc.record({
  hits: fc.array(fc.boolean(), { minLength: LINES, maxLength: LINES }),
  taken: fc.array(fc.array(fc.boolean(), { minLength: BRANCHES, maxLength: BRANCHES }), {
    minLength: LINES,
    maxLength: LINES,
  }),
})
const runs = fc.array(run, { minLength: 1, maxLength: 4 })
const style = fc.constantFrom<Style>('named', 'missing', 'counted')

function reportOf({ hits, taken }: Run, style: Style, index: number): CoverageReport {
  const [all, branches] = [new Lines(), new Branches()]
  for (const [line, hit] of hits.entries()) {
    all.set(line + 1, hit)
    const ids = (taken[line] ?? []).map((is, id) => [String(id), is && hit] as const)
    const missing = ids.filter(([, is]) => !is).map(([id]) => id)
    const count = { covered: ids.length - missing.length, total: ids.length }
    if (style === 'named') for (const [id, is] of ids) branches.addNamed(line + 1, id, is)
    else branches.addCounted(line + 1, count, style === 'missing' ? missing : undefined)
  }
  return report(`run-${index}`, [coverage('x', { lines: all, branches })], style)
}

function truth(all: Run[]) {
  const isHit = (line: number) => all.some(({ hits }) => hits[line])
  const isTaken = (line: number, id: number) =>
    all.some(({ hits, taken }) => hits[line] && taken[line]?.[id])
  const numbers = [...Array(LINES).keys()]
  return {
    lines: numbers.map((line): [number, boolean] => [line + 1, isHit(line)]),
    branches: numbers.map(
      (line) => [...Array(BRANCHES).keys()].filter((id) => isTaken(line, id)).length,
    ),
  }
}

function figures(reports: CoverageReport[]) {
  const merged = mergeReports(reports, asIs)
  const x = merged.files.get('x')
  return {
    lines: [...(x?.lines?.entries() ?? [])],
    branches: [...Array(LINES).keys()].map((line) => x?.branches?.at(line + 1)?.covered ?? 0),
    total: x?.branches?.count().total,
  }
}

describe('of any runs', () => {
  test.each<[Style, boolean]>([
    ['named', true],
    ['missing', true],
    ['counted', false],
  ])('%s branches: exact is %s', (style, isExact) => {
    fc.assert(
      fc.property(runs, (all) => {
        const merged = figures(all.map((one, index) => reportOf(one, style, index)))
        const known = truth(all)
        expect(merged.lines).toEqual(known.lines)
        expect(merged.total).toBe(LINES * BRANCHES)
        for (const [line, covered] of merged.branches.entries()) {
          if (isExact) expect(covered).toBe(known.branches[line])
          else expect(covered).toBeLessThanOrEqual(known.branches[line] ?? 0)
        }
      }),
    )
  })

  test('of mixed formats the figures are never above the truth, and no order changes them', () => {
    const mixed = fc.array(fc.tuple(run, style), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(mixed, (all) => {
        const reports = all.map(([one, style], index) => reportOf(one, style, index))
        const merged = figures(reports)
        const known = truth(all.map(([one]) => one))
        expect(merged.lines).toEqual(known.lines)
        for (const [line, covered] of merged.branches.entries()) {
          expect(covered).toBeLessThanOrEqual(known.branches[line] ?? 0)
        }
        expect(figures([...reports].reverse()).total).toBe(merged.total)
        const sum = (of: number[]) => of.reduce((a, b) => a + b, 0)
        expect(sum(figures([...reports].reverse()).branches)).toBe(sum(merged.branches))
        expect(figures([...reports, ...reports])).toEqual(merged)
      }),
    )
  })

  test('every metric of a report that is merged alone stays', () => {
    const x = coverage('x', {
      functions: items({ f: true }),
      totals: { lines: { covered: 1, total: 1 } },
    })
    const { files } = mergeReports([report('a', [x])], asIs)
    for (const metric of metrics) expect(files.get('x')?.[metric]).toBe(x[metric])
    expect(files.get('x')?.totals).toEqual(x.totals)
  })
})
