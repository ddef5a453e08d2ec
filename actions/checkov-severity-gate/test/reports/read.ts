// Reads reports from bytes, in small pieces, as a file on a slow disk would come.

import type { ScanReport } from '../../src/findings/finding.js'
import { readOutputs } from '../../src/reports/read-report.js'

const name = 'results.json'

/** All that one file holds. */
export function readAll(content: string | Uint8Array, pieceBytes = 1000): Promise<ScanReport[]> {
  const bytes = Buffer.from(content)
  return readOutputs({
    name,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += pieceBytes)
        yield bytes.subarray(at, at + pieceBytes)
    },
  })
}

/** The one report that it holds. */
export async function readText(content: string | Uint8Array): Promise<ScanReport> {
  const [report, ...more] = await readAll(content)
  if (!report || more.length > 0) throw new Error(`expected one report, not ${more.length + 1}`)
  return report
}
