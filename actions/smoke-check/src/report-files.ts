// The files of a report: JSON, JUnit XML, a picture of the latency, and the baseline. Each text in them is redacted, since the
// runner masks the log only.

import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { redactedJson, runnerTemp, UserError } from '@slipway/action-kit'
import { renderBaseline } from '@slipway/http-checks'
import { junitXml } from './junit.js'
import { latencyPicture, latencySeries } from './latency-picture.js'
import type { Report, ReportFiles } from './report.js'

/** Named by the mode, so that a baseline and a monitor can share a folder. */
export async function writeReports(
  report: Report,
  directory: string | undefined,
): Promise<ReportFiles> {
  const folder = directory ?? join(runnerTemp(), `smoke-check-${randomUUID()}`)
  const { mode, baseline } = report
  const write = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name)
    // Removed first: a link that lies there already would lead the text somewhere else.
    await rm(file, { force: true })
    await writeFile(file, text, { flag: 'wx' })
    return file
  }
  try {
    await mkdir(folder, { recursive: true })
    const series = latencySeries(report)
    if (series.length > 0) await write(`${mode}-latency.svg`, latencyPicture(series))
    return {
      report: await write(`${mode}-report.json`, redactedJson(report)),
      junit: await write(`${mode}-junit.xml`, junitXml(report)),
      baseline: baseline ? await write('baseline.json', renderBaseline(baseline)) : '',
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    throw new UserError(`report-directory: ${folder} cannot be written to (${code})`, {
      cause: error,
    })
  }
}
