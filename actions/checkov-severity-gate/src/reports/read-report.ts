// One report of Checkov, whatever its format, which is told from its content. What is none is refused with a word on what it looks like and
// on what to give instead.

import { jsonBeginning, ReportProblem } from '@slipway/report-reader'
import type { ScanReport } from '../findings/finding.js'
import { readCheckovJson } from './checkov-json.js'
import { readGitlab } from './gitlab.js'
import { readJunit } from './junit.js'
import type { ReportSource } from './report-source.js'
import { readSarif } from './sarif.js'
import { asObject } from './shape.js'

const headBytes = 64 * 1024

/** Throws a ReportProblem for whatever is not one whole report. */
export async function readReport(source: ReportSource): Promise<ScanReport> {
  const head = await headOf(source)
  const text = head.replace(/^\uFEFF/, '').trimStart()
  if (text === '') throw new ReportProblem(source.name, {}, `is empty: ${noReport}`)
  if (text.startsWith('<')) return readXmlReport(text, source)
  if (!/^[[{]/.test(text)) throw new ReportProblem(source.name, {}, notAReport(text))
  // A log line may begin with a bracket, too.
  const beginning = jsonBeginning(text)
  const keys = Object.keys(asObject(beginning) ?? {})
  if (keys.includes('runs')) return readSarif(source)
  if (keys.includes('vulnerabilities')) return readGitlab(source)
  if (keys.includes('bomFormat'))
    throw new ReportProblem(source.name, {}, refusal('a CycloneDX bill of materials'))
  if (keys.includes('spdxVersion'))
    throw new ReportProblem(source.name, {}, refusal('an SPDX bill of materials'))
  if (keys.length === 1 && keys[0] === 'failed_checks') {
    const what =
      'is a baseline of Checkov (.checkov.baseline), no report; give it as the input `baseline`'
    throw new ReportProblem(source.name, {}, what)
  }
  try {
    return await readCheckovJson(source)
  } catch (error) {
    if (error instanceof ReportProblem && text.includes(delimiter)) {
      const what = `holds several outputs of Checkov, one after the other; ${separately}`
      throw new ReportProblem(source.name, {}, what, { cause: error })
    }
    throw error
  }
}

function readXmlReport(text: string, source: ReportSource): Promise<ScanReport> {
  const root = /<([A-Za-z][\w:.-]*)/.exec(
    text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>/g, ''),
  )?.[1]
  if (root === 'bom')
    throw new ReportProblem(source.name, {}, refusal('a CycloneDX bill of materials'))
  if (root === 'html') throw new ReportProblem(source.name, {}, refusal('a web page'))
  return readJunit(source)
}

/** What Checkov writes between the outputs of several -o (common/runners/runner_registry.py). */
const delimiter = '--- OUTPUT DELIMITER ---'
const separately =
  'write each to a file of its own: checkov -o json -o sarif --output-file-path reports (a folder)'
const readable = 'this action reads the outputs json, sarif, junitxml and gitlab_sast'
const noReport =
  'Checkov writes nothing where it does not run to its end, or is given a folder that does not exist; look at its log'

const refusal = (what: string) => `is ${what}, which says too little of the checks; ${readable}`

function notAReport(text: string): string {
  const isBanner = /By Prisma Cloud|___\| \|__|Passed checks: \d+/.test(text)
  if (isBanner) {
    // -o sarif without --output-file-path prints the banner and writes results.sarif beside it.
    return `holds what Checkov prints for people, no report; with \`-o sarif\` the report is in results.sarif, for other formats add --output-file-path; ${readable}`
  }
  if (/^\d{4}-\d{2}-\d{2} |\[(WARNI|ERROR|INFO|DEBUG)/.test(text)) {
    return `begins with log lines, so it is no JSON; let Checkov write to a file: --output-file-path reports (a folder)`
  }
  if (text.startsWith('SQLite format') || text.startsWith('PK\u0003\u0004'))
    return `is a binary file, no report; ${readable}`
  return `is no report of Checkov; ${readable}`
}

async function headOf({ chunks }: ReportSource): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks()) {
    parts.push(chunk)
    length += chunk.length
    if (length >= headBytes) break
  }
  return new TextDecoder('utf-8').decode(Buffer.concat(parts).subarray(0, headBytes))
}
