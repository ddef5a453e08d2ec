// Merged coverage as figures: per file, and summed up. A metric that nobody carries stays absent.

import { type Count, type FileCoverage, type Metric, metrics } from '../coverage/model.js'

/** `combined`: lines and branches together, as coverage.py adds its total up. */
export const gateMetrics = [...metrics, 'combined'] as const
export type GateMetric = (typeof gateMetrics)[number]

export type Figures = Partial<Record<GateMetric, Count>>

export function fileFigures(file: FileCoverage): Figures {
  const figures: Figures = {}
  for (const metric of metrics) {
    const count = file.totals[metric] ?? countOf(file, metric)
    if (count) figures[metric] = count
  }
  return withCombined(figures)
}

/** Of files of which some lack a metric, those that have it. */
export function sumFigures(files: Iterable<Figures>): Figures {
  const sum: Figures = {}
  for (const figures of files) {
    for (const metric of metrics) {
      const count = figures[metric]
      if (count) sum[metric] = plus(sum[metric], count)
    }
  }
  return withCombined(sum)
}

/** coverage.py without branch measurement has its lines as the total. */
export function withCombined(figures: Figures): Figures {
  const { lines, branches } = figures
  return lines ? { ...figures, combined: branches ? plus(lines, branches) : lines } : figures
}

export const plus = (a: Count | undefined, b: Count): Count => ({
  covered: (a?.covered ?? 0) + b.covered,
  total: (a?.total ?? 0) + b.total,
})

/** The word for what a metric counts. */
export function unitOf(metric: GateMetric, count: number | bigint): string {
  const one = { lines: 'line', branches: 'branch', functions: 'function', statements: 'statement' }
  if (metric === 'combined') return 'lines or branches'
  return Number(count) === 1 ? one[metric] : metric
}

function countOf(file: FileCoverage, metric: Metric): Count | undefined {
  return file[metric]?.count()
}
