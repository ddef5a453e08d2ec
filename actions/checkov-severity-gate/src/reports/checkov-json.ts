// Checkov's own JSON, in each of its forms (common/output/report.py, runner_registry.py): the object of one runner, a list of several, the bare
// summary of a scan that found nothing to look at, and several of these one after the other. Records are read one at a time.

import { type JsonPiece, jsonPieces, ReportProblem } from '@slipway/report-reader'
import type { Finding, ScanReport } from '../findings/finding.js'
import { findingOfRecord } from './checkov-record.js'
import type { ReportSource } from './report-source.js'
import { asCount, asObject, asText } from './shape.js'

/** What one runner of Checkov (terraform, secrets …) reports. */
interface Runner {
  /** For messages. */
  name: string
  checkType: string
  url: string
  version: string | undefined
  failed: Finding[]
  skipped: Finding[]
  parsingErrors: string[]
  /** `passed`, `failed` …, of the summary or, where that is all there is, of the top. */
  counts: Partial<Record<CountName, number>>
  /** It has a list of failed checks, be it empty. */
  hasResults: boolean
}

const countNames = ['passed', 'failed', 'skipped', 'parsing_errors'] as const
type CountName = (typeof countNames)[number]

const runnerPaths = [
  ['check_type'],
  ['results', 'failed_checks', '*'],
  ['results', 'skipped_checks', '*'],
  ['results', 'parsing_errors', '*'],
  ['summary'],
  ['url'],
  ['checkov_version'],
  ...countNames.map((name) => [name]),
]
/** A runner stands at the top or in a list. */
const paths = [...runnerPaths, ...runnerPaths.map((path) => ['*', ...path])]

export async function readCheckovJson({ name, chunks }: ReportSource): Promise<ScanReport> {
  const runners = new Map<string, Runner>()
  const lists = new Set<number>()
  const options = { file: name, documents: 'many', containers: true } as const
  for await (const piece of jsonPieces(chunks(), paths, options)) {
    const { document, path, opens } = piece
    if (path.length === 0 && opens === 'array') lists.add(document)
    if (path.length === 0) continue
    const isListed = lists.has(document)
    const place = isListed ? `element ${Number(path[0]) + 1} of the list` : 'the report'
    const key = isListed ? `${document}/${path[0]}` : `${document}`
    const runner = runners.get(key) ?? newRunner(place)
    runners.set(key, runner)
    take(runner, isListed ? path.slice(1) : path, piece, name)
  }
  return reportOf([...runners.values()], name)
}

const newRunner = (name: string): Runner => ({
  name,
  checkType: '',
  url: '',
  version: undefined,
  failed: [],
  skipped: [],
  parsingErrors: [],
  counts: {},
  hasResults: false,
})

function take(runner: Runner, path: JsonPiece['path'], piece: JsonPiece, file: string): void {
  const [first, second] = path
  const wrong = (expected: string) =>
    new ReportProblem(
      file,
      {},
      `${path.join('.')} of ${runner.name} should be ${expected}; the report is not as Checkov writes it`,
    )

  if (first === 'results') {
    if (path.length === 1 && piece.opens !== 'object') throw wrong('an object')
    // In a report of one runner this comes whole: the path of a bare summary in a list leads to it, too.
    const errors = second === 'parsing_errors' && Array.isArray(piece.value) && piece.value
    if (errors) runner.parsingErrors.push(...errors.map(nameOf))
    else if (path.length === 2 && piece.opens !== 'array') throw wrong('a list')
    if (second === 'failed_checks') runner.hasResults = true
    if (path.length < 3) return
    if (second === 'parsing_errors') runner.parsingErrors.push(nameOf(piece.value))
    else {
      const result = second === 'failed_checks' ? 'failed' : 'skipped'
      const finding = findingOfRecord(piece.value, { result, report: file })
      if (!finding) throw wrong('a check with a check_id')
      runner[result].push(finding)
    }
    return
  }
  if (first === 'check_type') runner.checkType = asText(piece.value) ?? ''
  if (first === 'url') runner.url = asText(piece.value) ?? ''
  if (first === 'checkov_version') runner.version = asText(piece.value)
  if (first === 'summary') {
    const summary = asObject(piece.value)
    runner.version = asText(summary?.checkov_version)
    for (const name of countNames) runner.counts[name] = asCount(summary?.[name]) ?? 0
  }
  const count = countNames.find((name) => name === first)
  if (count && path.length === 1) runner.counts[count] = asCount(piece.value) ?? 0
}

const nameOf = (file: unknown) => asText(file) ?? 'a file without a name'

function reportOf(all: readonly Runner[], file: string): ScanReport {
  const runners = all.filter(isRunner)
  if (runners.length === 0) {
    const what = 'holds no result of Checkov: neither check_type, results nor a summary'
    throw new ReportProblem(file, {}, what)
  }
  for (const runner of runners) checkWhole(runner, file)
  const parsingErrors = runners.flatMap((runner) => runner.parsingErrors)
  const counted = runners.reduce((sum, runner) => sum + parsingErrorsOf(runner), 0)
  return {
    file,
    format: 'json',
    findings: runners.flatMap(({ checkType, failed, skipped }) =>
      [...failed, ...skipped].map((finding) => ({ ...finding, checkType })),
    ),
    checks: runners.reduce((sum, runner) => sum + checksOf(runner), 0),
    parsingErrors: { files: [...new Set(parsingErrors)], count: counted },
    checkovVersion: runners.find(({ version }) => version)?.version,
    isKeyless: runners.some(({ url }) => /^add an api key\b/i.test(url)),
    notes: all
      .filter((runner) => !isRunner(runner))
      .map(({ name }) => `${file}: ${name} is no result of Checkov, and was left out`),
  }
}

const isRunner = ({ hasResults, counts, checkType }: Runner) =>
  hasResults || checkType !== '' || counts.failed !== undefined

/** With --quiet the files stand nowhere, but are counted. */
const parsingErrorsOf = ({ parsingErrors, counts }: Runner) =>
  Math.max(parsingErrors.length, counts.parsing_errors ?? 0)

const checksOf = ({ counts, failed, skipped }: Runner) =>
  Math.max(failed.length, counts.failed ?? 0) +
  Math.max(skipped.length, counts.skipped ?? 0) +
  (counts.passed ?? 0)

/** A report that counts more than it lists was cut or edited. */
function checkWhole({ name, checkType, counts, failed }: Runner, file: string): void {
  const counted = counts.failed ?? 0
  if (counted <= failed.length) return
  const which = checkType ? `"${checkType}"` : name
  const what = `${which} counts ${counted} failed checks in its summary, but lists ${failed.length}; the report is not whole`
  throw new ReportProblem(file, {}, `${what}. Give the report as Checkov wrote it`)
}
