// Tells the JSON formats by their keys, as far as the beginning of the file shows them. The reader that is chosen checks all of it.

import { jsonBeginning, jsonPieces, ReportProblem } from '@slipway/report-reader'
import { foreignKeys } from './foreign.js'
import { isRecord } from './json-spot.js'
import type { ReportSource } from './report-source.js'

export type JsonFormatName =
  | 'coverage.py-json'
  | 'gcovr-json'
  | 'gcovr-summary'
  | 'istanbul'
  | 'istanbul-summary'
  | 'llvm-cov'
  | 'simplecov'
  | 'simplecov-resultset'
  | 'xccov-archive'
  | 'xccov-report'

const headBytes = 256 * 1024

/** Throws a ReportProblem for broken JSON, and for other tools' JSON that is no coverage report, with what to run instead. */
export async function detectJson(source: ReportSource): Promise<JsonFormatName | undefined> {
  const json = jsonBeginning(await readHead(source))
  if (json === undefined) {
    // Says what is wrong and where.
    for await (const _ of jsonPieces(source.chunks(), [], { file: source.file }));
    return undefined
  }
  const advice = foreignKeys(json)
  if (advice) throw new ReportProblem(source.file, {}, advice)
  const name = nameOf(json)
  if (name === 'istanbul' && /(?:^|[\\/])\.nyc_output[\\/]/.test(source.file)) {
    const what =
      'is what one process left for nyc, before source maps: run `nyc report --reporter=json`, and name coverage/coverage-final.json'
    throw new ReportProblem(source.file, {}, what)
  }
  return name
}

function nameOf(json: unknown): JsonFormatName | undefined {
  if (Array.isArray(json)) return firstHas(json, 'files') ? 'xccov-report' : undefined
  if (!isRecord(json)) return undefined
  if ('gcovr/format_version' in json) return 'gcovr-json'
  if ('gcovr/summary_format_version' in json) return 'gcovr-summary'
  if (isRecord(json.meta)) {
    if ('simplecov_version' in json.meta) return 'simplecov'
    if ('branch_coverage' in json.meta) return 'coverage.py-json'
  }
  if (Array.isArray(json.data)) {
    const isExport = firstHas(json.data, 'files') || firstHas(json.data, 'totals')
    return isExport || isLlvmType(json.type) ? 'llvm-cov' : undefined
  }
  if (Array.isArray(json.targets)) return 'xccov-report'
  // gcovr before 8 wrote its keys in alphabetical order; the simplecov-json gem starts with `timestamp`.
  if (Array.isArray(json.files)) {
    if (firstHas(json.files, 'lines')) return 'gcovr-json'
    if (firstHas(json.files, 'line_total') || firstHas(json.files, 'branch_covered'))
      return 'gcovr-summary'
    return firstHas(json.files, 'covered_percent') ? 'simplecov' : undefined
  }
  return nameOfEntries(Object.values(json))
}

/** Formats whose top level is a list of files, or of commands. */
function nameOfEntries(entries: readonly unknown[]): JsonFormatName | undefined {
  const [first] = entries
  if (Array.isArray(first)) return firstHas(first, 'isExecutable') ? 'xccov-archive' : undefined
  if (!isRecord(first)) return undefined
  if (isRecord(first.lines) && 'total' in first.lines) return 'istanbul-summary'
  // JSCoverage is left to the reader, which says so.
  const istanbulKeys = ['statementMap', 'fnMap', 'branchMap', 'lineData', 'functionData']
  if (istanbulKeys.some((key) => key in first)) return 'istanbul'
  if (isRecord(first.coverage)) return 'simplecov-resultset'
  return undefined
}

function isLlvmType(type: unknown): boolean {
  return typeof type === 'string' && type.startsWith('llvm.coverage.json.export')
}

function firstHas(list: readonly unknown[], key: string): boolean {
  const [first] = list
  return isRecord(first) && key in first
}

async function readHead({ chunks }: ReportSource): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks()) {
    parts.push(chunk)
    length += chunk.length
    if (length >= headBytes) break
  }
  return Buffer.concat(parts).subarray(0, headBytes).toString('utf8')
}
