// The report of the smoke checks as a JSON file. Every text in it is redacted, since the runner masks the log only.

import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { redactedJson, runnerTemp } from '@slipway/action-kit'
import type { SmokeReport } from './smoke-report.js'

/** Gives the path; a report that was written before is replaced. */
export async function writeSmokeReport({ path, ...report }: SmokeReport): Promise<string> {
  const folder = join(runnerTemp(), `smoke-checks-${randomUUID()}`)
  const file = path || join(folder, 'smoke-report.json')
  if (!path) await mkdir(folder, { recursive: true })
  const { outcome, file: definition, checks, monitor, restored } = report
  const told = { outcome, definition, checks, monitor, restored }
  await writeFile(file, redactedJson(told))
  return file
}
