// The readers of all formats that are not XML, by the names under which detect-text.ts and detect-json.ts know them.

import { coveragePyJson } from './coverage-py-json.js'
import type { JsonFormatName } from './detect-json.js'
import type { TextFormatName } from './detect-text.js'
import { foreign } from './foreign.js'
import { gcovrJson, gcovrSummary } from './gcovr-json.js'
import { go } from './go.js'
import { istanbul, istanbulSummary } from './istanbul.js'
import { lcov } from './lcov.js'
import { llvmCov } from './llvm-cov.js'
import type { ReportFormat } from './report-source.js'
import { simplecov, simplecovResultset } from './simplecov.js'
import { xccovArchive, xccovReport } from './xccov.js'

export const textAndJsonFormats: {
  readonly [Name in TextFormatName | JsonFormatName]: ReportFormat<Name>
} = {
  'coverage.py-json': coveragePyJson,
  foreign,
  'gcovr-json': gcovrJson,
  'gcovr-summary': gcovrSummary,
  go,
  istanbul,
  'istanbul-summary': istanbulSummary,
  lcov,
  'llvm-cov': llvmCov,
  simplecov,
  'simplecov-resultset': simplecovResultset,
  'xccov-archive': xccovArchive,
  'xccov-report': xccovReport,
}
