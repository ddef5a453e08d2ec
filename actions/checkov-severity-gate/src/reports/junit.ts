// JUnit XML, as Checkov writes it (common/output/report.py): a suite for each runner, a test case for each check, `[SEVERITY][ID] name`.

import { problem, ReportProblem, readXml } from '@slipway/report-reader'
import type { Finding, ScanReport } from '../findings/finding.js'
import type { ReportSource } from './report-source.js'
import { splitResource } from './resource.js'
import { asLink, asText } from './shape.js'

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

  await readXml(
    chunks(),
    {
      textOf: withText,
      open(tag, attributes) {
        if (tag === 'testsuite') {
          suites++
          suite = (attributes.name ?? '').replace(/ ?scan$/, '')
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
        if (result !== 'passed') findings.push(findingOf(current, result, { suite, name }))
        current = undefined
      },
    },
    { file: name },
  )
  if (suites === 0)
    throw new ReportProblem(name, {}, 'holds no test suite, so it is no JUnit report')
  return {
    file: name,
    format: 'junit',
    findings,
    checks,
    parsingErrors: { files: [], count: 0 },
    checkovVersion: undefined,
    isKeyless: false,
    notes: [],
  }
}

function caseOf(attributes: Readonly<Record<string, string | undefined>>): Case {
  const name = attributes.name ?? ''
  const [, severity, id, title] = /^\[([^\]]*)\]\s*\[([^\]]+)\]\s*(.*)$/s.exec(name) ?? []
  if (id === undefined) {
    throw problem(
      `"${name.slice(0, 80)}" is no test case of Checkov, which writes [SEVERITY][ID] name; give it Checkov's report`,
    )
  }
  const file = attributes.file ?? ''
  const place = attributes.classname ?? ''
  return {
    severity: severity ?? '',
    checkId: id,
    checkName: title || id,
    file,
    resource: file && place.startsWith(`${file}.`) ? place.slice(file.length + 1) : '',
    result: 'passed',
    skipReason: '',
    text: '',
  }
}

function findingOf(
  { text, ...found }: Case,
  result: Finding['result'],
  { suite, name }: { suite: string; name: string },
): Finding {
  const [, path = '', start = '1', end = start] = /^File: (.*?): ?(\d+)-(\d+)\s*$/m.exec(text) ?? []
  const resource = /^Resource: (.+?)\s*$/m.exec(text)?.[1] ?? found.resource
  const startLine = Math.max(1, Number(start))
  return {
    checkId: found.checkId,
    checkName: found.checkName,
    result,
    ...splitResource(resource),
    place: {
      paths: [...new Set([path, found.file])].filter(Boolean),
      startLine,
      endLine: Math.max(startLine, Number(end)),
    },
    reportedSeverity: asText(found.severity),
    vulnerability: undefined,
    guideline: asLink(/^Guideline: (\S+)/m.exec(text)?.[1]),
    skipReason: result === 'skipped' ? asText(found.skipReason) : undefined,
    checkType: suite,
    report: name,
  }
}
