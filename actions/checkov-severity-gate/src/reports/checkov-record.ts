// One record of Checkov's JSON (common/output/record.py) as a finding. Versions 1 to 3 differ in which fields they have; only what names the
// check must be there.

import type { Finding, Vulnerability } from '../findings/finding.js'
import { splitResource } from './resource.js'
import { asLine, asLink, asList, asNumber, asObject, asText, type Shape } from './shape.js'

/** Undefined for what is no record of a check. */
export function findingOfRecord(
  value: unknown,
  { result, report }: Pick<Finding, 'result' | 'report'>,
): Finding | undefined {
  const record = asObject(value)
  const id = asText(record?.check_id)
  if (!record || !id) return undefined
  const vulnerability = vulnerabilityOf(asObject(record.vulnerability_details))
  const checkId = vulnerability?.id ?? id
  const [start, end] = asList(record.file_line_range)
  return {
    checkId,
    checkName: asText(record.check_name) ?? checkId,
    result,
    ...splitResource(resourceOf(record, vulnerability)),
    place: {
      paths: pathsOf(record),
      startLine: asLine(start),
      endLine: Math.max(asLine(start), asLine(end)),
    },
    reportedSeverity: asText(record.severity),
    vulnerability,
    guideline: asLink(record.guideline) ?? asLink(asObject(record.vulnerability_details)?.link),
    skipReason: asText(asObject(record.check_result)?.suppress_comment),
    checkType: '',
    report,
  }
}

/** A plan has the address with its modules and indexes beside the name. */
function resourceOf(record: Shape, vulnerability: Vulnerability | undefined): string {
  const name = asText(record.resource_address) ?? asText(record.resource) ?? ''
  if (!vulnerability?.packageName) return name
  return `${vulnerability.packageName}@${vulnerability.packageVersion}`
}

/** Likeliest first. `repo_file_path` starts at Checkov's working directory, `file_path` at the directory that was scanned. */
function pathsOf(record: Shape): string[] {
  const paths = [record.repo_file_path, record.file_path, record.file_abs_path]
  return [...new Set(paths.flatMap((path) => asText(path) ?? []))]
}

function vulnerabilityOf(details: Shape | undefined): Vulnerability | undefined {
  const id = asText(details?.id)
  if (!details || !id) return undefined
  return {
    id,
    severity: asText(details.severity),
    cvss: asNumber(details.cvss),
    packageName: asText(details.package_name) ?? '',
    packageVersion: asText(details.package_version) ?? '',
    fixedIn: fixedIn(details),
  }
}

function fixedIn(details: Shape): string | undefined {
  const version = asText(details.lowest_fixed_version) ?? asText(details.fix_version)
  const status = asText(details.status)
  return version ?? /^fixed in (.+)$/i.exec(status ?? '')?.[1]
}
