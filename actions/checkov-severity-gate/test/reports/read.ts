// Reads a report from a text, in small pieces, as a file on a slow disk would come.

import type { ScanReport } from '../../src/findings/finding.js'
import { readReport } from '../../src/reports/read-report.js'

export function readText(text: string, name = 'results.json'): Promise<ScanReport> {
  const bytes = Buffer.from(text)
  return readReport({
    name,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
    },
  })
}
