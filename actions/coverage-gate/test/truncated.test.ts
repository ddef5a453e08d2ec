// Whole reports of real tools pass an easy gate; the same reports cut off anywhere fail it, through the whole action. Where lines
// stand each for itself (Go's profiles, sections of lcov), a cut between two of them cannot be told from a smaller report.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { onStage, type Stage } from './stage.js'

jest.setTimeout(120_000) // on a busy machine

const fixtures = fileURLToPath(new URL('../../../test/fixtures/coverage', import.meta.url))

const reports = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/\\]+[/\\][^/\\]+\.(?:json|xml|lcov|info|out)$/.test(path))
  .filter((path) => !/expected\.json$/.test(path))
  .sort()

/** The easiest gate that there is: the report holds what it is measured by, and something is covered. */
const easy = { reports: 'report', 'min-resolved': '0' }

const gate = (stage: Stage, report: Buffer, inputs: Record<string, string>) => {
  writeFileSync(join(stage.folder, 'report'), report)
  return stage.gate({ ...easy, ...inputs })
}

/** The threshold that the whole report meets: not every format has lines. */
async function easiest(stage: Stage, whole: Buffer): Promise<Record<string, string>> {
  for (const name of ['min-lines', 'min-statements', 'min-functions']) {
    const run = await gate(stage, whole, { [name]: '0.01' })
    if (run.outputs.passed === 'true') return { [name]: '0.01' }
  }
  throw new Error('the whole report passes no gate')
}

/** A cut that leaves a whole, smaller report; TN, the name of a test, may stand alone. */
function isSeam(path: string, cut: Buffer): boolean {
  if (/\.(?:lcov|info)$/.test(path))
    return /(?:^|\n)end_of_record\n?(?:TN:[^\n]*\n?)?$/.test(cut.toString('latin1'))
  return path.endsWith('.out') && /\n\S+:[\d.,]+ \d+ \d+\n?$/.test(cut.toString('latin1'))
}

test.each(reports)('%s', (path) =>
  onStage(async (stage) => {
    stage.write({ 'README.md': 'x' })
    stage.commit()
    const whole = readFileSync(join(fixtures, path))
    const threshold = await easiest(stage, whole)
    const length = whole.toString('latin1').trimEnd().length
    const cuts = fc.integer({ min: 0, max: length - 1 })
    await fc.assert(
      fc.asyncProperty(cuts, async (bytes) => {
        const cut = whole.subarray(0, bytes)
        fc.pre(!isSeam(path, cut))
        const run = await gate(stage, cut, threshold)
        expect([run.outputs.passed, run.error?.name]).toEqual(['false', expect.any(String)])
      }),
      { numRuns: 3 },
    )
  }),
)
