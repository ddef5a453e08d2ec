// The report as Markdown blocks, for the job summary and for the comment. Pure. All names come from others and are escaped.

import { code, cutText, details, escapeMarkdown, link, table } from '@slipway/action-kit'
import type { JudgedWaiver } from '../gate/waivers.js'
import type { Report, ReportedFinding } from '../report.js'
import { severities } from '../severity/levels.js'
import { reportsWord, vendorsRating } from '../severity/resolve.js'
import { waysOf } from './overview.js'
import { fileLink, type LinkPlace, linesLink } from './source-link.js'

export interface RenderOptions {
  links: LinkPlace | undefined
  /** In a comment: less. */
  isShort: boolean
}

const maxFindings = { short: 20, long: 500 }
const maxIds = { short: 50, long: 2000 }

/** Names are as long as others make them. */
const maxNameLength = 300
const named = (text: string) => code(cutText(text, maxNameLength))
const plain = (text: string) => escapeMarkdown(cutText(text, maxNameLength))

export function reportBlocks(report: Report, { links, isShort }: RenderOptions): string[] {
  const size = isShort ? 'short' : 'long'
  const most = maxFindings[size]
  const { findings, warnings, notes } = report
  const open = findings.filter(({ state }) => state === 'open')
  const raised = open.filter(({ tier }) => tier === 'block' || tier === 'warn')
  const logged = open.filter(({ tier }) => tier === 'log')
  const skipped = findings.filter(({ state }) => state === 'skipped')
  const waived = findings.filter(({ state }) => state === 'waived')
  return [
    headline(report),
    list([...report.failures, ...warnings.map((warning) => `⚠️ ${warning}`)]),
    countsTable(findings),
    ...byFile(raised, most, links),
    logged.length > 0
      ? details(`Logged (${logged.length})`, byFile(logged, most, links).join('\n\n'))
      : '',
    pagesLine([...raised, ...logged]),
    excusedBlock('Skipped in the code', skipped, most, links),
    excusedBlock('Waived', waived, most, links),
    waiversBlock(report.waivers),
    waysBlock(report, maxIds[size]),
    isShort ? '' : list(notes),
  ].filter(Boolean)
}

function headline({ outcome, reportOnly, findings }: Report): string {
  if (outcome === 'passed') return '### ✅ Checkov: passed'
  const blocking = findings.filter(({ state, tier }) => state === 'open' && tier === 'block').length
  const verb = blocking === 1 ? 'finding blocks' : 'findings block'
  const what = blocking > 0 ? `${blocking} ${verb}` : 'failed'
  return `### ❌ Checkov: ${what}${reportOnly ? ' (reported only: findings do not fail the step)' : ''}`
}

const list = (lines: readonly string[]) =>
  lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')

type Counts = (finding: ReportedFinding) => boolean

const columns: [title: string, counts: Counts][] = [
  ['Block', ({ state, tier }) => state === 'open' && tier === 'block'],
  ['Warn', ({ state, tier }) => state === 'open' && tier === 'warn'],
  ['Logged', ({ state, tier }) => state === 'open' && tier === 'log'],
  ['Counted only', ({ state, tier }) => state === 'open' && tier === 'count'],
  ['Waived', ({ state }) => state === 'waived'],
  ['In the baseline', ({ state }) => state === 'baselined'],
  ['Skipped', ({ state }) => state === 'skipped'],
  ['Not changed', ({ state }) => state === 'out-of-scope'],
]

/** Severities against tiers and excuses; a column or row without a number is left out, but never that of what blocks. */
function countsTable(findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return 'No findings.'
  const shown = columns.filter(([title, counts]) => title === 'Block' || findings.some(counts))
  const rows = [...severities, undefined].flatMap((severity) => {
    const some = findings.filter((one) => one.severity === severity)
    if (some.length === 0) return []
    return [[severity ?? 'unknown', ...shown.map(([, counts]) => some.filter(counts).length || '')]]
  })
  const titles = shown.map(([title]) => title)
  return table(['Severity', ...titles], rows, ['left', ...titles.map(() => 'right' as const)])
}

/** The findings of each file, in the order of the verdict: the file with the worst one comes first. */
function byFile(
  findings: readonly ReportedFinding[],
  most: number,
  links: LinkPlace | undefined,
): string[] {
  const files = new Map<string, ReportedFinding[]>()
  for (const one of findings.slice(0, most)) {
    const some = files.get(one.path)
    if (some) some.push(one)
    else files.set(one.path, [one])
  }
  const blocks = [...files.values()].flatMap((some) => {
    const [first] = some
    return first ? [`#### ${fileLink(first, links)}`, findingsTable(some, links)] : []
  })
  if (findings.length > most) blocks.push(`… and ${findings.length - most} more findings`)
  return blocks
}

function findingsTable(findings: readonly ReportedFinding[], links: LinkPlace | undefined): string {
  const rows = findings.map((finding) => [
    linesLink(finding, links),
    finding.tier,
    finding.severity ?? 'unknown',
    what(finding),
    named(finding.resource),
    whatToDo(finding),
  ])
  const headers = ['Lines', 'Tier', 'Severity', 'Check', 'Resource', 'What to do']
  return table(rows.some((row) => row.at(-1)) ? headers : headers.slice(0, -1), rows)
}

/** A reader who doubts a rating of ours, or of the policy, can see its reason. */
function what({ checkId, name, note, because }: ReportedFinding): string {
  const isPlain = because === vendorsRating || because === reportsWord
  const parts = [
    `${named(checkId)} ${plain(name)}`,
    note && `**${plain(note)}**`,
    because && !isPlain && `<sub>${plain(because)}</sub>`,
  ]
  return parts.filter(Boolean).join('<br>')
}

const whatToDo = ({ advice, guideline }: ReportedFinding) =>
  [plain(advice), guideline && link('how to mend it', guideline)].filter(Boolean).join('<br>')

/** Reports that Checkov made without a network name no page for their checks. */
function pagesLine(findings: readonly ReportedFinding[]): string {
  const isWithout = findings.some(
    ({ checkId, guideline, advice }) => /^CKV2?_/.test(checkId) && !guideline && !advice,
  )
  const page = link("Checkov's list of checks", 'https://www.checkov.io/5.Policy%20Index/all.html')
  return isWithout ? `What has no link here is in ${page}.` : ''
}

function excusedBlock(
  title: string,
  findings: readonly ReportedFinding[],
  most: number,
  links: LinkPlace | undefined,
): string {
  if (findings.length === 0) return ''
  const rows = findings
    .slice(0, most)
    .map((finding) => [
      finding.severity ?? 'unknown',
      named(finding.checkId),
      `${fileLink(finding, links)} ${linesLink(finding, links)}`,
      named(finding.resource),
      plain(finding.skipReason ?? finding.note),
    ])
  const more = findings.length > most ? `\n\n… and ${findings.length - most} more` : ''
  return details(
    `${title} (${findings.length})`,
    table(['Severity', 'Check', 'Where', 'Resource', 'Why'], rows) + more,
  )
}

function waiversBlock(waivers: readonly JudgedWaiver[]): string {
  if (waivers.length === 0) return ''
  const rows = waivers.map(({ waiver, state, daysLeft, matched }) => [
    waiver.scope.checks.map(named).join(', '),
    [...waiver.scope.paths, ...waiver.scope.resources].map(named).join(', ') || 'everywhere',
    plain(waiver.reason),
    plain(waiver.owner),
    state === 'expired'
      ? `${waiver.expires}, expired`
      : `${waiver.expires}, days left: ${daysLeft}`,
    matched,
  ])
  return details(
    `The policy's waivers (${waivers.length})`,
    table(['Checks', 'Where', 'Reason', 'Owner', 'Expires', 'Findings'], rows),
  )
}

function waysBlock(report: Report, most: number): string {
  const { findings, unknownIds } = report
  if (findings.length === 0) return ''
  const ways = `How the severities of the ${findings.length} findings were found: ${waysOf(report).map(plain).join(', ')}.`
  if (unknownIds.length === 0) return ways
  const more = unknownIds.length > most ? ' …' : ''
  return `${ways} No severity is known of ${unknownIds.slice(0, most).map(named).join(', ')}${more}: rate them in the policy, under \`severities\`.`
}
