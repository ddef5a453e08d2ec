// The findings as SARIF 2.1.0 for GitHub's code scanning: scores as text (GitHub refuses numbers), levels by tier, fingerprints that
// outlive moved lines, and what is excused as suppressed.

import { redactedJson } from '@slipway/action-kit'
import { type Report, type ReportedFinding, versionsOf } from '../report.js'
import { bySeverity, type Severity } from '../severity/levels.js'
import { encodePath } from './source-link.js'

/** Well inside GitHub's bands (over 9.0, 7.0, 4.0). */
const scores: Record<Severity, string> = {
  CRITICAL: '9.5',
  HIGH: '8.0',
  MEDIUM: '5.5',
  LOW: '2.0',
  INFO: '0.5',
}
const levels = { block: 'error', warn: 'warning', log: 'note', count: 'note' } as const
/** GitHub takes no more results of a run; the findings come with the worst first. */
export const maxResults = 25_000

export function sarifText({ findings, reports }: Report): string {
  const kept = findings.slice(0, maxResults)
  const versions = versionsOf(reports)
  const rules = new Map<string, ReportedFinding>()
  for (const one of kept) {
    const known = rules.get(one.checkId)
    if (!known || bySeverity(one.severity, known.severity) < 0) rules.set(one.checkId, one)
  }
  const driver = {
    name: 'Checkov',
    informationUri: 'https://www.checkov.io',
    ...(versions.length === 1 ? { version: versions[0] } : {}),
    rules: [...rules.values()].map(ruleOf),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results: kept.map(resultOf) }],
  }
  return redactedJson(log, 1)
}

function ruleOf({ checkId, name, severity, guideline }: ReportedFinding): object {
  const text = name || checkId
  return {
    id: checkId,
    name: checkId,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: guideline ? `${text}\n${guideline}` : text },
    ...(guideline ? { helpUri: guideline } : {}),
    properties: {
      tags: ['security'],
      ...(severity ? { 'security-severity': scores[severity] } : {}),
    },
  }
}

function resultOf(finding: ReportedFinding): object {
  const { checkId, tier, state, severity, because, name, resource, path, line, endLine } = finding
  const text = name || checkId
  return {
    ruleId: checkId,
    level: levels[tier],
    message: { text: resource ? `${text} (${resource})` : text },
    locations: [
      {
        physicalLocation: {
          // GitHub refuses a result without a place.
          artifactLocation: { uri: encodePath(path || 'unknown') },
          region: { startLine: line, endLine: Math.max(line, endLine) },
        },
      },
    ],
    partialFingerprints: { 'checkovSeverityGate/v1': finding.fingerprint },
    properties: { severity: severity ?? 'UNKNOWN', because, tier, state },
    ...suppressionOf(finding),
  }
}

function suppressionOf({ state, note, skipReason }: ReportedFinding): object {
  if (state === 'skipped') {
    return { suppressions: [{ kind: 'inSource', justification: skipReason || 'No reason given' }] }
  }
  return state === 'waived' ? { suppressions: [{ kind: 'external', justification: note }] } : {}
}
