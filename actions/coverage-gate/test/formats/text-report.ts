// Reports written in a test, as sources; and what was read of them, as plain values.

import { type Count, type CoverageReport, type Metric, metrics } from '../../src/coverage/model.js'
import { readSource } from '../../src/formats/index.js'
import { fileCount } from '../../src/formats/report-builder.js'

export type Content = string | Uint8Array

export function sourceOf(content: Content, chunkBytes = 50) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    file: 'report',
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkBytes)
        yield bytes.subarray(at, at + chunkBytes)
    },
  }
}

export function read(content: Content): Promise<CoverageReport> {
  return readSource(sourceOf(content))
}

/** `covered/total` of each metric, as decisions count it; metrics that nobody carries are not there. */
export function figures({ files }: CoverageReport): Partial<Record<Metric, string>> {
  const sums: Partial<Record<Metric, Count>> = {}
  for (const file of files) {
    for (const metric of metrics) {
      const count = fileCount(file, metric)
      if (!count) continue
      const sum = sums[metric] ?? { covered: 0, total: 0 }
      sums[metric] = { covered: sum.covered + count.covered, total: sum.total + count.total }
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([metric, { covered, total }]) => [metric, `${covered}/${total}`]),
  )
}

/** `number+` and `number-` for covered and missed lines. */
export function linesOf({ files }: CoverageReport, path: string): string {
  const lines = files.find((file) => file.path === path)?.lines
  return [...(lines?.entries() ?? [])]
    .map(([line, covered]) => `${line}${covered ? '+' : '-'}`)
    .join(' ')
}
