// Findings for the tests of what decides.

import type { Finding } from '../src/findings/finding.js'
import type { LocatedFinding } from '../src/findings/located.js'

type Parts = Partial<Finding> & Partial<Omit<LocatedFinding, 'finding'>>

/** SSH open to the internet, at main.tf:3, unless told otherwise. */
export function located({
  path = 'main.tf',
  isResolved = true,
  line = 3,
  endLine = 9,
  ...finding
}: Parts = {}): LocatedFinding {
  return {
    path,
    isResolved,
    line,
    endLine,
    finding: {
      checkId: 'CKV_AWS_24',
      checkName: 'No SSH from anywhere',
      result: 'failed',
      resource: 'aws_security_group.web',
      module: '',
      place: { paths: [path], startLine: line, endLine },
      reportedSeverity: undefined,
      vulnerability: undefined,
      guideline: undefined,
      skipReason: undefined,
      checkType: 'terraform',
      report: 'results.json',
      ...finding,
    },
  }
}
