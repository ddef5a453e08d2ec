// GitLab's SAST report, as Checkov writes it (common/output/gitlab_sast.py). Failed checks only, without resources; whether anything was scanned
// it cannot show when it lists nothing.

import { jsonPieces, ReportProblem } from '@slipway/report-reader'
import type { Finding, ScanReport } from '../findings/finding.js'
import type { ReportSource } from './report-source.js'
import { asLine, asLink, asObject, asObjects, asText } from './shape.js'

const paths = [['version'], ['scan'], ['vulnerabilities', '*']]

export async function readGitlab({ name, chunks }: ReportSource): Promise<ScanReport> {
  const findings: Finding[] = []
  let hasList = false
  let failures = 0
  let version: string | undefined
  let tool = 'Checkov'
  for await (const { path, value, opens } of jsonPieces(chunks(), paths, {
    file: name,
    containers: true,
  })) {
    const [key] = path
    if (key === 'scan') {
      const scan = asObject(value)
      version = asText(asObject(scan?.analyzer)?.version)
      tool = asText(asObject(scan?.scanner)?.name) ?? tool
      if (scan?.status === 'failure') failures = 1
    }
    if (key !== 'vulnerabilities') continue
    if (path.length === 1) hasList = opens === 'array'
    else findings.push(findingOf(value, name))
  }
  if (!hasList)
    throw new ReportProblem(
      name,
      {},
      'is no whole GitLab report: it has no list of vulnerabilities',
    )
  const isCheckov = tool.toLowerCase() === 'checkov'
  return {
    file: name,
    format: 'gitlab',
    findings,
    checks: findings.length > 0 ? findings.length : undefined,
    parsingErrors: { files: [], count: failures },
    checkovVersion: isCheckov ? version : undefined,
    isKeyless: false,
    faults: [],
    notes: isCheckov ? [] : [`is by ${tool}, not by Checkov: its ids only a policy can rate`],
  }
}

function findingOf(value: unknown, report: string): Finding {
  const vulnerability = asObject(value)
  const identifiers = asObjects(vulnerability?.identifiers)
  const identifier = identifiers.find(({ type }) => type === 'checkov') ?? identifiers[0]
  const id = asText(identifier?.value) ?? asText(identifier?.name)
  if (!vulnerability || !id)
    throw new ReportProblem(report, {}, 'a vulnerability of the GitLab report names no check')
  const location = asObject(vulnerability.location)
  const start = asLine(location?.start_line)
  return {
    checkId: id,
    checkName: asText(vulnerability.name) ?? asText(vulnerability.message) ?? id,
    result: 'failed',
    resource: '',
    module: '',
    place: {
      paths: [asText(location?.file) ?? ''].filter(Boolean),
      startLine: start,
      endLine: Math.max(start, asLine(location?.end_line)),
    },
    reportedSeverity: asText(vulnerability.severity),
    vulnerability: undefined,
    guideline: asLink(identifier?.url),
    skipReason: undefined,
    checkType: '',
    report,
  }
}
