// The reports in a file of Checkov, whatever their format, which is told from the content. What is none is refused with a word on what it
// looks like and on what to give instead.

import { jsonBeginning, problem, ReportProblem } from '@slipway/report-reader'
import type { ScanReport } from '../findings/finding.js'
import { readCheckovJson } from './checkov-json.js'
import { readGitlab } from './gitlab.js'
import { readJunit } from './junit.js'
import { splitOutputs } from './outputs.js'
import type { ReportSource } from './report-source.js'
import { readSarif } from './sarif.js'
import { asObject } from './shape.js'

const headBytes = 64 * 1024

/** The reports in one file. Throws a ReportProblem unless all that Checkov printed into it can be told, and one output of it is a report. */
export async function readOutputs(source: ReportSource): Promise<ScanReport[]> {
  const outputs = await splitOutputs(source)
  const heads = await Promise.all(outputs.map(headOf))
  const last = heads.at(-1) ?? ''
  if (outputs.length > 1 && last === '') {
    throw new ReportProblem(source.name, {}, `ends where another output should follow: cut off?`)
  }
  const kinds = heads.map((head) => kindOf(head))
  const reports: ScanReport[] = []
  const leftOut: string[] = []
  for (const [index, output] of outputs.entries()) {
    const kind = kinds[index] ?? nothing
    if (kind.read) reports.push(await readWhole(kind.read, output))
    // What people read, and bills of materials, say nothing that the report beside them does not say.
    else if (kind.isOther && kinds.some(({ read }) => read)) {
      leftOut.push(`output ${index + 1} of ${outputs.length} is ${kind.what}, and was left out`)
    } else throw new ReportProblem(output.name, {}, kind.refusal)
  }
  const [first] = reports
  if (first) first.notes.push(...leftOut)
  return reports
}

async function readWhole(read: Reader, output: ReportSource): Promise<ScanReport> {
  try {
    return await read(output)
  } catch (error) {
    if (!(error instanceof ReportProblem)) throw error
    // Something stands before, between or after the report, rather than that it breaks off.
    const isMixed = Object.keys(error.place).length > 0 && !/truncated|cut off/.test(error.message)
    throw isMixed ? problem(`${error.message}. ${onlyTheReport}`) : error
  }
}

type Reader = (source: ReportSource) => Promise<ScanReport>

interface Kind {
  read?: Reader
  /** An output of Checkov that is no report. */
  isOther?: boolean
  what: string
  refusal: string
}

function kindOf(head: string): Kind {
  if (head === '') return nothing
  if (head.startsWith('<')) return kindOfXml(head)
  if (!/^[[{]/.test(head) || isLog(head)) return kindOfText(head)
  const keys = Object.keys(asObject(jsonBeginning(head)) ?? {})
  const report = (read: Reader): Kind => ({ read, what: '', refusal: '' })
  if (keys.includes('runs')) return report(readSarif)
  if (keys.includes('vulnerabilities')) return report(readGitlab)
  if (keys.includes('bomFormat')) return other('a CycloneDX bill of materials')
  if (keys.includes('spdxVersion')) return other('an SPDX bill of materials')
  if (keys.length === 1 && keys[0] === 'failed_checks') {
    const what = 'a baseline of Checkov (.checkov.baseline), no report'
    return { what, refusal: `is ${what}; give it as the input \`baseline\`` }
  }
  return report(readCheckovJson)
}

function kindOfXml(head: string): Kind {
  const root = rootElementOf(head)
  if (root === 'bom') return other('a CycloneDX bill of materials')
  if (root === 'html') return { what: 'a web page', refusal: tooLittle('a web page') }
  return { read: readJunit, what: '', refusal: '' }
}

/** The first element behind comments, instructions and declarations; undefined when one of these does not end. */
function rootElementOf(head: string): string | undefined {
  const beforeRoot: [start: string, end: string][] = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<!', '>'],
  ]
  for (let at = head.indexOf('<'); at !== -1; at = head.indexOf('<', at)) {
    const found = beforeRoot.find(([start]) => head.startsWith(start, at))
    if (!found) return /^<([A-Za-z][\w:.-]*)/.exec(head.slice(at, at + 200))?.[1]
    const [start, ending] = found
    const end = head.indexOf(ending, at + start.length)
    if (end === -1) return undefined
    at = end + ending.length
  }
  return undefined
}

function kindOfText(head: string): Kind {
  // -o sarif without --output-file-path prints the banner and writes results.sarif beside it.
  if (/By (Prisma Cloud|bridgecrew)|___\| \|__|Passed checks: \d+/i.test(head)) {
    return {
      isOther: true,
      what: 'what Checkov prints for people',
      refusal: `holds what Checkov prints for people, no report; with \`-o sarif\` the report is in results.sarif, for other formats add --output-file-path; ${readable}`,
    }
  }
  if (/^### .+ scan results:/i.test(head)) return other('a Markdown table')
  if (head.startsWith('Resource,Path,Git Org')) return other('a table of comma-separated values')
  if (head.startsWith('SPDXVersion:')) return other('an SPDX bill of materials')
  if (isLog(head)) {
    const what = 'log lines'
    return { what, refusal: `begins with log lines, so it is no JSON. ${onlyTheReport}` }
  }
  if (head.startsWith('\u001F\uFFFD') || head.startsWith('PK\u0003\u0004')) {
    return { what: 'an archive', refusal: 'is compressed; unpack it before (gunzip, unzip)' }
  }
  const what = /[\0\uFFFD]/.test(head.slice(0, 100))
    ? 'is a binary file, no report'
    : 'is no report of Checkov'
  return { what, refusal: `${what}; ${readable}` }
}

/** Of Python's logging, of its warnings, of the progress bars, and of the action's own container. */
const isLog = (head: string) =>
  /^\d{4}-\d{2}-\d{2}[ T]|^\[ ?\w+ framework ?\]|^\[?(WARNI|ERROR|INFO|DEBUG)|^Run |^Traceback |^\S+:\d+: \w*Warning:/.test(
    head,
  )

const other = (what: string): Kind => ({ isOther: true, what, refusal: tooLittle(what) })

const onlyTheReport =
  'The file should hold the report and nothing else, so let Checkov write it itself: --output-file-path reports (a folder)'
const readable = 'this action reads the outputs json, sarif, junitxml and gitlab_sast'
const tooLittle = (what: string) => `is ${what}, which says too little of the checks; ${readable}`
const nothing: Kind = {
  // github_failed_only prints nothing where nothing failed.
  isOther: true,
  what: 'empty',
  refusal:
    'is empty: Checkov writes nothing where it does not run to its end, or is given a folder that does not exist; look at its log',
}

async function headOf({ chunks }: ReportSource): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks()) {
    parts.push(chunk)
    length += chunk.length
    if (length >= headBytes) break
  }
  const text = new TextDecoder('utf-8').decode(Buffer.concat(parts).subarray(0, headBytes))
  return text.trimStart()
}
