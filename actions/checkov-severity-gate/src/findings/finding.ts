// One finding of Checkov, in one form for all formats of its reports, and what a report says of the scan as a whole.

/** Where a report says a finding is. */
export interface ReportedPlace {
  /** As the report has them, likeliest first: repo_file_path, file_path, absolute ones. Resolved against the checkout later. */
  paths: string[]
  /** From 1; a report's 0 (nothing known) becomes 1. */
  startLine: number
  endLine: number
}

export interface Finding {
  /** `CKV_AWS_24`, `CKV2_AWS_6`, `BC_LIC_1`, a CVE's own id, or the name of a custom policy. */
  checkId: string
  checkName: string
  /** `skipped`: by a comment in the code, or suppressed in SARIF. */
  result: 'failed' | 'skipped'
  /** `aws_s3_bucket.logs`; for a secret its hash; empty where the format has none. */
  resource: string
  /** The module path in front of a Terraform resource (`module.a.module.b`); empty at the root. */
  module: string
  place: ReportedPlace
  /** As the report says it; undefined for absent, null, NONE and Unknown. */
  reportedSeverity: string | undefined
  /** For a vulnerable package. */
  vulnerability: Vulnerability | undefined
  /** Where to read about it; only http(s). */
  guideline: string | undefined
  /** The text behind an inline skip; undefined for `failed`. */
  skipReason: string | undefined
  /** `terraform`, `secrets`, `github_actions` …; an open set. */
  checkType: string
  /** The report it came from, for messages. */
  report: string
}

export interface Vulnerability {
  id: string
  severity: string | undefined
  /** 0.0 to 10.0 */
  cvss: number | undefined
  packageName: string
  packageVersion: string
  fixedIn: string | undefined
}

export interface ScanReport {
  /** The report's own path, for messages. */
  file: string
  format: 'json' | 'sarif' | 'junit' | 'gitlab'
  findings: Finding[]
  /** Checks that were done; undefined where the format does not say (SARIF). 0 means that nothing was scanned. */
  checks: number | undefined
  /** Files that Checkov could not read: their names, and how many, where only that is known. */
  parsingErrors: { files: string[]; count: number }
  checkovVersion: string | undefined
  /** The report was made without an API key, by its own words. */
  isKeyless: boolean
  /** Why no verdict can rest on it, though its findings can be counted: it counts more than it lists, and the like. */
  faults: string[]
  /** What a reader should know: unknown objects among the runners, and the like. */
  notes: string[]
}
