// The five severities, how reports spell them, and their order.

export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const
export type Severity = (typeof severities)[number]

/** Checkov's own names and aliases (its severities.py), and the ones that SARIF viewers, GitLab and CVE feeds use. */
const spellings = new Map<string, Severity>([
  ...severities.map((severity): [string, Severity] => [severity, severity]),
  ['MODERATE', 'MEDIUM'],
  ['IMPORTANT', 'HIGH'],
  ['INFORMATIONAL', 'INFO'],
  ['NEGLIGIBLE', 'INFO'],
])

/** Undefined for what says nothing: NONE, UNKNOWN, an empty text, a word of another scale. */
export function parseSeverity(text: string | undefined): Severity | undefined {
  return spellings.get(text?.trim().toUpperCase() ?? '')
}

/** Bands of CVSS 3 (FIRST, Qualitative Severity Rating Scale). Undefined for 0.0, which is "none", and for what is no score. */
export function severityOfScore(cvss: number | undefined): Severity | undefined {
  if (cvss === undefined || !(cvss > 0 && cvss <= 10)) return undefined
  if (cvss >= 9) return 'CRITICAL'
  if (cvss >= 7) return 'HIGH'
  return cvss >= 4 ? 'MEDIUM' : 'LOW'
}

/** Whether `severity` is `limit` or worse. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit)
}

/** Worst first. */
export function bySeverity(a: Severity | undefined, b: Severity | undefined): number {
  const rank = (severity: Severity | undefined) =>
    severity ? severities.indexOf(severity) : severities.length
  return rank(a) - rank(b)
}
