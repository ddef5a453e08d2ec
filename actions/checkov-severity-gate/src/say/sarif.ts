// The findings as SARIF 2.1.0 for GitHub's code scanning: scores as text (GitHub refuses numbers), levels by tier, fingerprints that
// outlive moved lines, and what is excused as suppressed.

import type { Report, ReportedFinding } from '../report.js'
import { bySeverity, type Severity } from '../severity/levels.js'

/** Well inside GitHub's bands (over 9.0, 7.0, 4.0). */
const scores: Record<Severity, string> = {
  CRITICAL: '9.5',
  HIGH: '8.0',
  MEDIUM: '5.5',
  LOW: '2.0',
  INFO: '0.5',
}
const levels = { block: 'error', warn: 'warning', log: 'note', count: 'none' } as const
/** GitHub takes no more results of a run. */
const maxResults = 25_000

export function sarifText({ findings }: Report): string {
  const kept = findings.slice(0, maxResults)
  const rules = new Map<string, ReportedFinding>()
  for (const one of kept) {
    const known = rules.get(one.checkId)
    if (!known || bySeverity(one.severity, known.severity) < 0) rules.set(one.checkId, one)
  }
  const driver = {
    name: 'Checkov',
    informationUri: 'https://www.checkov.io',
    rules: [...rules.values()].map(ruleOf),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results: kept.map(resultOf) }],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

function ruleOf({ checkId, name, severity, guideline }: ReportedFinding): object {
  return {
    id: checkId,
    name,
    shortDescription: { text: name },
    ...(guideline ? { helpUri: guideline } : {}),
    properties: {
      tags: ['security'],
      ...(severity ? { 'security-severity': scores[severity] } : {}),
    },
  }
}

function resultOf(finding: ReportedFinding): object {
  const { checkId, tier, state, name, resource, path, line, endLine } = finding
  return {
    ruleId: checkId,
    level: levels[tier],
    message: { text: resource ? `${name} (${resource})` : name },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, endLine: Math.max(line, endLine) },
        },
      },
    ],
    partialFingerprints: { 'checkovSeverityGate/v1': finding.fingerprint },
    ...(state === 'baselined' ? { baselineState: 'unchanged' } : {}),
    ...suppressionOf(finding),
  }
}

function suppressionOf({ state, note, skipReason }: ReportedFinding): object {
  if (state === 'skipped') {
    return { suppressions: [{ kind: 'inSource', justification: skipReason ?? 'No reason given' }] }
  }
  return state === 'waived' ? { suppressions: [{ kind: 'external', justification: note }] } : {}
}
