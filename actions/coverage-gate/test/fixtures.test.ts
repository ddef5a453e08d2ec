// Reports that real tools wrote of small projects (test/fixtures/coverage, each with its recipe), against the totals that these tools
// printed. Where ours differ on purpose, expected.json says why.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { mergeReports } from '../src/coverage/merge.js'
import { type FileCoverage, type Metric, metrics } from '../src/coverage/model.js'
import { readReport } from '../src/formats/index.js'

interface Expected {
  tool: string
  printed: string
  /** `covered/total`; null: the report must not carry the metric. */
  reports: Record<
    string,
    Partial<Record<Metric, string | null>> & { percent?: string; differs?: string }
  >
}

const root = fileURLToPath(new URL('../../../test/fixtures/coverage', import.meta.url))

const tools = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe.each(tools.map(({ name }) => name))('%s', (tool) => {
  const folder = join(root, tool)
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected
  const reports = Object.entries(expected.reports)

  test('every report has its expected totals', () => {
    const files = readdirSync(folder).filter((name) => /\.(?:json|xml|lcov|info|out)$/.test(name))
    expect(files.sort()).toEqual(['expected.json', ...Object.keys(expected.reports)].sort())
  })

  test.each(reports)('%s', async (name, totals) => {
    const report = await readReport(join(folder, name))
    for (const metric of metrics) {
      const { [metric]: wanted } = totals
      if (wanted !== undefined) expect([metric, total(report, metric)]).toEqual([metric, wanted])
    }
    if (totals.percent) {
      const printed = readFileSync(join(folder, name.replace(/\.out$/, '.txt')), 'utf8')
      expect(printed).toContain(totals.percent)
      const [covered = 0, all = 0] = (totals.statements ?? '').split('/').map(Number)
      expect(`${((100 * covered) / all).toFixed(1)}%`).toBe(totals.percent)
    }
  })

  test.each(reports)('%s names no place but the one where it was made', async (name) => {
    const { files } = await readReport(join(folder, name))
    const absolute = files.map(({ path }) => path).filter((path) => path.startsWith('/'))
    expect(absolute.filter((path) => !path.startsWith('/srv/app/'))).toEqual([])
  })
})

/** Two runs merged by us, against what the tool's own merging printed. */
describe.each<[tool: string, first: string, second: string, merged: string, metrics: Metric[]]>([
  [
    'coverage.py',
    'branches-cart.json',
    'branches-labels.json',
    'branches-combined.json',
    ['lines', 'branches'],
  ],
  [
    'coverage.py',
    'branches-cart.lcov',
    'branches-labels.lcov',
    'branches-combined.lcov',
    ['lines', 'branches', 'functions'],
  ],
  [
    'coverage.py',
    'branches-cart.xml',
    'branches-labels.xml',
    'branches-combined.xml',
    ['lines', 'branches'],
  ],
  [
    'javascript',
    'nyc-cart-final.json',
    'nyc-labels-final.json',
    'nyc-merged-final.json',
    [...metrics],
  ],
  [
    'javascript',
    'nyc-cart.lcov',
    'nyc-labels.lcov',
    'nyc-merged.lcov',
    ['lines', 'branches', 'functions'],
  ],
  ['go', 'count.out', 'atomic.out', 'concatenated.out', ['lines', 'statements']],
  [
    'simplecov',
    'branches-resultset.json',
    'branches-merged-resultset.json',
    'branches-merged-resultset.json',
    ['lines', 'branches'],
  ],
])('%s: %s and %s', (tool, first, second, merged, exact) => {
  test.each(exact)(`%s are those of ${merged}`, async (metric) => {
    const [a, b, whole] = await Promise.all(
      [first, second, merged].map((name) => readReport(join(root, tool, name))),
    )
    if (!a || !b || !whole) throw new Error('three reports were read')
    for (const order of [
      [a, b],
      [b, a],
      [a, b, a],
    ]) {
      const files = [...mergeReports(order, (path) => path).files.values()]
      expect(total({ files }, metric)).toBe(total(whole, metric))
    }
  })
})

function total({ files }: { files: FileCoverage[] }, metric: Metric): string | null {
  let sum: { covered: number; total: number } | undefined
  for (const file of files) {
    const count = file.totals[metric] ?? file[metric]?.count()
    if (!count) continue
    sum ??= { covered: 0, total: 0 }
    sum.covered += count.covered
    sum.total += count.total
  }
  return sum ? `${sum.covered}/${sum.total}` : null
}
