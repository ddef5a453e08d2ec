// Annotations on the lines of open findings, the most severe first; the log keeps to what the runner shows. Where they are switched
// off, the same as plain lines.

import type { Annotation, AnnotationLevel, Log } from '@slipway/action-kit'
import type { ReportedFinding } from '../report.js'

const levels = { block: 'error', warn: 'warning', log: 'notice' } as const

/** @param findings in the order of the verdict */
export function annotate(log: Log, findings: readonly ReportedFinding[]): void {
  for (const [tier, level] of Object.entries(levels)) {
    const found = findings.filter((one) => one.state === 'open' && one.tier === tier)
    if (found.length > 0) log.annotate(level satisfies AnnotationLevel, found.map(annotationOf))
  }
}

export async function listInLog(log: Log, findings: readonly ReportedFinding[]): Promise<void> {
  const listed = findings.filter(({ state, tier }) => state === 'open' && tier !== 'count')
  if (listed.length === 0) return
  await log.group(`Findings (${listed.length})`, () => {
    for (const finding of listed) {
      const { title, message } = annotationOf(finding)
      const place = finding.isResolved ? ` ${finding.path}:${finding.line}:` : ''
      log.info(`${finding.tier}: ${title}:${place} ${message}`)
    }
  })
}

function annotationOf(finding: ReportedFinding): Annotation {
  const { severity, checkId, name, resource, note, advice, guideline, path, isResolved } = finding
  const about = [name, resource && `(${resource})`, note && `- ${note}`].filter(Boolean).join(' ')
  const annotation = {
    title: `${severity ?? 'UNKNOWN'} ${checkId}`,
    message: [about, advice, guideline].filter(Boolean).join('\n'),
  }
  // A file that is not here would put the annotation nowhere.
  return isResolved
    ? { ...annotation, file: path, startLine: finding.line, endLine: finding.endLine }
    : { ...annotation, message: `${path}: ${annotation.message}` }
}
