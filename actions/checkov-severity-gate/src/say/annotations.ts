// Annotations on the lines of open findings, the most severe first, in a fold of the log that has all of them. Where annotations are
// switched off, the fold is what is left.

import type { Annotation, Log } from '@slipway/action-kit'
import type { ReportedFinding } from '../report.js'

const levels = { block: 'error', warn: 'warning', log: 'notice' } as const
/** Nobody reads on in a log; the report has all. */
const maxListed = 1000

/** @param findings in the order of the verdict */
export async function listFindings(
  log: Log,
  findings: readonly ReportedFinding[],
  { annotations }: { annotations: boolean },
): Promise<void> {
  const listed = findings.filter(({ state, tier }) => state === 'open' && tier !== 'count')
  if (listed.length === 0) return
  const shown = listed.slice(0, maxListed)
  await log.group(`Findings (${listed.length})`, () => {
    for (const [tier, level] of Object.entries(levels)) {
      const some = shown.filter((one) => one.tier === tier)
      if (annotations && some.length > 0) log.annotate(level, some.map(annotationOf))
      if (!annotations) for (const one of some) log.info(`${tier}: ${lineOf(one)}`)
    }
    if (listed.length > maxListed) log.info(`… and ${listed.length - maxListed} more in the report`)
  })
}

function lineOf(finding: ReportedFinding): string {
  const { title, message } = annotationOf(finding)
  return finding.isResolved
    ? `${finding.path}:${finding.line}: ${title}: ${message}`
    : `${title}: ${message}`
}

function annotationOf(finding: ReportedFinding): Annotation & { title: string } {
  const { severity, checkId, name, resource, note, advice, guideline, path, isResolved } = finding
  const about = [name, resource && `(${resource})`, note && `- ${note}`].filter(Boolean).join(' ')
  const annotation = {
    title: `${severity ?? 'UNKNOWN'} ${checkId}`,
    message: [advice ? `${about}: ${advice}` : about, guideline].filter(Boolean).join('\n'),
  }
  // A file that is not here would put the annotation nowhere.
  return isResolved
    ? { ...annotation, file: path, startLine: finding.line, endLine: finding.endLine }
    : { ...annotation, message: `${path || '(no path)'}: ${annotation.message}` }
}
