// JUnit XML, as Checkov writes it (common/output/report.py): a suite for each runner, a test case for each check, `[SEVERITY][ID] name`.
// Version 1 has a suite for each check, and names none by its id: such findings are counted, but no severity can be told.

import { posix } from 'node:path'
import { problem, ReportProblem, readXml, type XmlAttributes } from '@slipway/report-reader'
import type { Finding, ScanReport, Vulnerability } from '../findings/finding.js'
import { withOwnTexts } from './own-texts.js'
import type { ReportSource } from './report-source.js'
import { splitResource } from './resource.js'
import { asLine, asLink, asText } from './shape.js'

interface Case {
  severity: string
  checkId: string
  checkName: string
  file: string
  resource: string
  result: 'passed' | 'failed' | 'skipped'
  skipReason: string
  /** What the failure says: resource, file and lines, guideline. */
  text: string
  hasId: boolean
}

/** Of the failure's text only the head is of interest; the code of the resource follows. */
const maxText = 4000
const withText = new Set(['failure', 'error'])

export async function readJunit({ name, chunks }: ReportSource): Promise<ScanReport> {
  const findings: Finding[] = []
  let checks = 0
  let suites = 0
  let suite = ''
  let current: Case | undefined
  /** Failures by the root's count, and by the suites' own. */
  let [counted, countedInSuites] = [0, 0]
  let nameless = 0
  let hasPlatformIds = false
  let folder = ''
  const own = withOwnTexts()

  await readXml(
    chunks(),
    {
      textOf: withText,
      open(tag, attributes) {
        if (tag === 'testsuite') {
          suites++
          countedInSuites += failuresOf(attributes)
          suite = (attributes.name ?? '').replace(/ ?scan$/, '')
        } else if (tag === 'testsuites') counted = failuresOf(attributes)
        else if (tag === 'property') {
          hasPlatformIds ||= isPlatformIds(attributes)
          folder = folderOf(attributes) ?? folder
        } else if (tag === 'testcase') current = caseOf(attributes)
        else if (current && withText.has(tag)) current.result = 'failed'
        else if (current && tag === 'skipped') {
          current.result = 'skipped'
          current.skipReason = attributes.message ?? ''
        }
      },
      text(text) {
        if (current && current.text.length < maxText) current.text += text.slice(0, maxText)
      },
      close(tag) {
        if (tag !== 'testcase' || !current) return
        checks++
        const { result } = current
        if (!current.hasId) nameless++
        if (result !== 'passed')
          findings.push(own(findingOf(current, result, { suite, name, folder })))
        current = undefined
      },
    },
    { file: name },
  )
  if (suites === 0)
    throw new ReportProblem(name, {}, 'holds no test suite, so it is no JUnit report')
  const failed = findings.filter(({ result }) => result === 'failed').length
  return {
    file: name,
    format: 'junit',
    findings,
    checks,
    parsingErrors: { files: [], count: 0 },
    checkovVersion: undefined,
    isKeyless: false,
    faults: [
      ...faultOfCount(Math.max(counted, countedInSuites), failed),
      ...faultOfNames(nameless, checks),
    ],
    notes: hasPlatformIds ? [platformIds] : [],
  }
}

const platformIds =
  'was made with --output-bc-ids: the table knows the checks by their CKV ids only, so most are unknown'

const isPlatformIds = ({ name, value }: XmlAttributes) =>
  name === 'output_bc_ids' && value === 'True'

/** The folder that was scanned, at which paths begin; undefined where it is the working directory, or one of several. */
function folderOf({ name, value = '' }: XmlAttributes): string | undefined {
  if (name !== 'directory') return undefined
  const folder = /^\['([^'\\]+)'\]$/.exec(value)?.[1]?.replace(/(?<!\/)\/+$/, '')
  return folder === '.' ? undefined : folder
}

function pathsOf(reported: readonly string[], folder: string): string[] {
  const named = [...new Set(reported)].filter(Boolean)
  return [...(folder ? named.map((path) => posix.join(folder, path)) : []), ...named]
}

/** What is no number makes the report one that cannot be counted on. */
function failuresOf({ failures = '0', errors = '0' }: XmlAttributes): number {
  const count = Number(failures) + Number(errors)
  return Number.isNaN(count) ? Number.POSITIVE_INFINITY : count
}

function faultOfCount(counted: number, failed: number): string[] {
  if (counted <= failed) return []
  if (!Number.isFinite(counted)) return ['counts its failures by what is no number']
  return [`counts ${counted} failures, but lists ${failed}; the report is not whole`]
}

function faultOfNames(nameless: number, checks: number): string[] {
  if (nameless === 0) return []
  return [
    `${nameless} of its ${checks} checks have no id (Checkov 1 writes none, --output-bc-ids not always), so no severity can be told; let Checkov write JSON: -o json`,
  ]
}

function caseOf(attributes: XmlAttributes): Case {
  const name = attributes.name ?? ''
  const file = attributes.file ?? ''
  const place = attributes.classname ?? ''
  const about = {
    file,
    resource: file && place.startsWith(`${file}.`) ? place.slice(file.length + 1) : '',
    result: 'passed' as const,
    ...{ skipReason: '', text: '' },
  }
  const [, severity = '', id = '', title] = /^\[([^\]]*)\]\s*\[([^\]]+)\]\s*(.*)$/s.exec(name) ?? []
  if (id) return { ...about, severity, checkId: id, checkName: title || id, hasId: id !== 'None' }

  // `None Ensure … aws_s3_bucket.logs`, in the class checkov.terraform.checks.resource.aws.S3Encryption.
  const check = /^checkov\.(?:\w+\.)+(\w+)$/.exec(place)?.[1]
  if (!check) {
    throw problem(
      `"${name.slice(0, 80)}" is no test case of Checkov, which writes [SEVERITY][ID] name; give it Checkov's report`,
    )
  }
  const resource = name.slice(name.lastIndexOf(' ') + 1)
  return { ...about, resource, severity: '', checkId: check, checkName: name, hasId: false }
}

function findingOf(
  { text, ...found }: Case,
  result: Finding['result'],
  { suite, name, folder }: { suite: string; name: string; folder: string },
): Finding {
  const [, path = '', start = '1', end = start] = /^File: (.*?): ?(\d+)-(\d+)\s*$/m.exec(text) ?? []
  const vulnerability = vulnerabilityOf(found, text)
  const named = /^Resource: (.+)$/m.exec(text)?.[1]?.trimEnd() || found.resource
  const resource = vulnerability?.packageName
    ? `${vulnerability.packageName}@${vulnerability.packageVersion}`
    : named
  const startLine = asLine(Number(start))
  return {
    checkId: found.checkId,
    checkName: found.checkName,
    result,
    ...splitResource(resource),
    place: {
      paths: pathsOf([path, found.file], folder),
      startLine,
      endLine: Math.max(startLine, asLine(Number(end))),
    },
    reportedSeverity: asText(found.severity),
    vulnerability,
    guideline: asLink(/^Guideline: (\S+)/m.exec(text)?.[1]),
    skipReason: result === 'skipped' ? asText(found.skipReason) : undefined,
    checkType: suite,
    report: name,
  }
}

/** A vulnerable package has its score in the text, and `flask: 0.1` for a name. */
function vulnerabilityOf(
  { checkId, checkName }: Pick<Case, 'checkId' | 'checkName'>,
  text: string,
): Vulnerability | undefined {
  const score = /^Base Score: (\d+(?:\.\d+)?)\s*$/m.exec(text)?.[1]
  if (score === undefined) return undefined
  const [, packageName = '', packageVersion = ''] = /^(.+): (\S+)$/.exec(checkName) ?? []
  const fixedIn = /^ *Fixed Version: (\d\S*)\s*$/m.exec(text)?.[1]
  const [id, cvss] = [checkId, Number(score)]
  return { id, severity: undefined, cvss, packageName, packageVersion, fixedIn }
}
