// Checkov's own JSON, in each of its forms (common/output/report.py, runner_registry.py): the object of one runner, a list of several, the bare
// summary of a scan that found nothing to look at, and several of these one after the other. Records are read one at a time.

import { type JsonPiece, jsonPieces, ReportProblem } from '@slipway/report-reader'
import type { Finding, ScanReport } from '../findings/finding.js'
import { findingOfRecord } from './checkov-record.js'
import { withOwnTexts } from './own-texts.js'
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
  /** It names failed checks, be there none. */
  hasResults: boolean
  /** What its results are instead of what Checkov writes: a mistake, unless it is another tool's. */
  oddity: string
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
]
/** Leads past whatever else is there, to nothing: what is no object or list is handed out on the way. So a bare summary is seen,
 *  however its keys are spelt. */
const otherPath = ['*', '']
/** A runner stands at the top, in a list, or, where `jq -s` put reports together, in a list of lists. */
const paths = [
  ...[...runnerPaths, otherPath],
  ...[...runnerPaths, otherPath].map((path) => ['*', ...path]),
  ...runnerPaths.map((path) => ['*', '*', ...path]),
]

export async function readCheckovJson({ name, chunks }: ReportSource): Promise<ScanReport> {
  const runners = new Map<string, Runner>()
  const lists = new Set<string>()
  const options = { file: name, documents: 'many', containers: true } as const
  const context = { file: name, own: withOwnTexts() }
  for await (const piece of jsonPieces(chunks(), paths, options)) {
    const { document, path, opens } = piece
    const depth = listsAround(piece, lists)
    const place = [document, ...path].join('/')
    if (path.length === depth) {
      if (opens === 'array' && depth < maxLists) lists.add(place)
      else if (!opens && path.length === 0)
        throw new ReportProblem(name, {}, strayValue(piece.value))
    }
    if (path.length === 0 || lists.has(place)) continue
    const index = path.slice(0, depth)
    const title =
      depth > 0
        ? `element ${index.map((one) => Number(one) + 1).join('.')} of the list`
        : 'the report'
    const key = [document, ...index].join('/')
    const runner = runners.get(key) ?? newRunner(title)
    runners.set(key, runner)
    take(runner, path.slice(depth), piece, context)
  }
  // Versions before 2 write an empty list where no runner had anything to say.
  if (runners.size === 0 && lists.size > 0) return reportOf([], name)
  const all = [...runners.values()]
  if (!all.some(isRunner)) {
    const oddity = all.find((runner) => runner.oddity)?.oddity
    const what = 'holds no result of Checkov: neither check_type, results nor a summary'
    throw new ReportProblem(name, {}, oddity ?? what)
  }
  return reportOf(all, name)
}

const maxLists = 2

/** How many lists a piece is in before the runner that it belongs to. */
function listsAround({ document, path }: JsonPiece, lists: ReadonlySet<string>): number {
  let depth = 0
  while (depth < path.length && lists.has([document, ...path.slice(0, depth)].join('/'))) depth++
  return depth
}

const strayValue = (value: unknown) =>
  `holds ${JSON.stringify(value)?.slice(0, 40)} beside the report; give the report as Checkov wrote it`

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
  oddity: '',
})

function take(
  runner: Runner,
  path: JsonPiece['path'],
  piece: JsonPiece,
  { file, own }: { file: string; own: (finding: Finding) => Finding },
): void {
  const [first, second] = path
  const { value, opens } = piece
  const wrong = (expected: string) => {
    runner.oddity ||= `${path.join('.')} of ${runner.name} should be ${expected}; the report is not as Checkov writes it`
  }
  if (first === 'results') {
    if (second === 'failed_checks') runner.hasResults = true
    if (path.length === 1 && opens !== 'object') wrong('an object')
    if (path.length === 2 && opens !== 'array') wrong('a list')
    if (path.length < 3) return
    if (second === 'parsing_errors') runner.parsingErrors.push(nameOf(value))
    else {
      const result = second === 'failed_checks' ? 'failed' : 'skipped'
      const finding = findingOfRecord(value, { result, report: file })
      if (finding) runner[result].push(own(finding))
      else wrong('a check with a check_id')
    }
    return
  }
  if (path.length !== 1 || opens) return
  if (first === 'check_type') runner.checkType = asText(value) ?? ''
  else if (first === 'url') runner.url = asText(value) ?? ''
  else if (first === 'summary') {
    for (const [key, count] of Object.entries(asObject(value) ?? {})) takeCount(runner, key, count)
  } else takeCount(runner, String(first), value)
}

/** Files edited by hand or by other tools spell the keys otherwise: `Parsing errors`. */
function takeCount(runner: Runner, key: string, value: unknown): void {
  const spelt = key.toLowerCase().replace(/[^a-z]+/g, '_')
  if (spelt === 'checkov_version') runner.version = asText(value)
  const name = countNames.find((one) => one === spelt || `${one}_checks` === spelt)
  if (name) runner.counts[name] = asCount(value) ?? 0
}

const nameOf = (file: unknown) => asText(file) ?? 'a file without a name'

function reportOf(all: readonly Runner[], file: string): ScanReport {
  const runners = all.filter(isRunner)
  for (const { oddity } of runners) if (oddity) throw new ReportProblem(file, {}, oddity)
  const named = new Set(runners.flatMap((runner) => runner.parsingErrors))
  const unnamed = runners.reduce((sum, runner) => sum + unnamedErrors(runner), 0)
  return {
    file,
    format: 'json',
    findings: runners.flatMap(({ checkType, failed, skipped }) =>
      [...failed, ...skipped].map((finding) => ({ ...finding, checkType })),
    ),
    checks: runners.reduce((sum, runner) => sum + checksOf(runner), 0),
    parsingErrors: { files: [...named], count: named.size + unnamed },
    checkovVersion: runners.find(({ version }) => version)?.version,
    isKeyless: runners.some(({ url }) => /^add an api key\b/i.test(url)),
    faults: runners.flatMap(faultsOf),
    notes: notesOn(all.filter((runner) => !isRunner(runner))),
  }
}

const maxNotes = 5

function notesOn(foreign: readonly Runner[]): string[] {
  const shown = foreign.slice(0, maxNotes).map(({ name }) => name)
  const notes = shown.map((name) => `${name} is no result of Checkov, and was left out`)
  const more = foreign.length - shown.length
  return more > 0 ? [...notes, `and so were ${more} more`] : notes
}

/** `check_type` and a summary are in each since 1.0; `results` alone is what people cut out. */
const isRunner = ({ hasResults, counts, checkType }: Runner) =>
  hasResults || checkType !== '' || counts.failed !== undefined

/** With --quiet the files stand nowhere, but are counted. */
const unnamedErrors = ({ parsingErrors, counts }: Runner) =>
  Math.max(0, (counts.parsing_errors ?? 0) - parsingErrors.length)

const checksOf = ({ counts, failed, skipped }: Runner) =>
  Math.max(failed.length, counts.failed ?? 0) +
  Math.max(skipped.length, counts.skipped ?? 0) +
  (counts.passed ?? 0)

/** A report that counts more than it lists, or has neither list nor count, was cut or edited. */
function faultsOf({ name, checkType, counts, failed, hasResults }: Runner): string[] {
  const which = checkType ? `"${checkType}"` : name
  const counted = counts.failed ?? 0
  if (counted > failed.length) {
    return [
      `${which} counts ${counted} failed checks in its summary, but lists ${failed.length}; the report is not whole`,
    ]
  }
  if (hasResults || counts.failed !== undefined) return []
  return [`${which} has neither failed_checks nor a summary; the report is not whole`]
}
