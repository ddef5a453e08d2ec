// The report as Markdown blocks, for the job summary and for the comment. Pure. All names come from others and are escaped.

import { code, details, escapeMarkdown, link, table } from '@slipway/action-kit'
import { countText, deltaText, grouped, percentText } from '../gate/exact.js'
import { failed, signed, type Verdict, verdictName } from '../gate/judge.js'
import { type GateMetric, gateMetrics } from '../gate/measure.js'
import type { Range } from '../patch/ranges.js'
import type { Report, ReportedPatch } from '../report.js'

/** Where the links lead: the files of one commit on one server. */
export interface LinkPlace {
  serverUrl: string
  /** `owner/name` */
  repository: string
  commit: string
}

export interface RenderOptions {
  links: LinkPlace | undefined
  /** In a comment: less. */
  isShort: boolean
}

const maxFiles = { short: 20, long: 500 }
const maxRanges = { short: 8, long: 40 }
const maxVerdicts = { short: 20, long: 500 }

export function reportBlocks(report: Report, { links, isShort }: RenderOptions): string[] {
  const size = isShort ? 'short' : 'long'
  return [
    headline(report),
    totalsTable(report),
    failures(report, maxVerdicts[size]),
    patchBlock(report, links, size),
    rulesTable(report, maxVerdicts[size]),
    isShort ? '' : worstTable(report, links),
    isShort ? '' : notesBlock(report),
    footer(report),
  ].filter(Boolean)
}

function headline({ outcome, reportOnly, verdicts }: Report): string {
  const down = failed(verdicts).length
  if (outcome === 'report-only') return '### Coverage: reported only, no rule was given'
  if (outcome === 'passed') return '### ✅ Coverage: passed'
  const only = reportOnly ? ' (reported only, the step does not fail)' : ''
  return `### ❌ Coverage: ${down} of ${verdicts.length} rules failed${only}`
}

function totalsTable({ totals, baseline, patch }: Report): string {
  const rows = gateMetrics.flatMap((metric): string[][] => {
    const count = totals[metric]
    if (!count) return []
    const base = baseline?.adjusted[metric]
    const delta = base?.total && count.total ? `${signed(deltaText(base, count))}` : ''
    const percent = count.total > 0 ? `${percentText(count)} %` : 'not applicable'
    return [[metricName(metric), grouped(count.covered), grouped(count.total), percent, delta]]
  })
  if (patch) {
    const { lines, branches } = patch
    for (const [name, count] of [
      ['changed lines', lines],
      ['changed branches', branches],
    ] as const) {
      if (!count || (name === 'changed branches' && count.total === 0)) continue
      const percent = count.total > 0 ? `${percentText(count)} %` : 'not applicable'
      rows.push([name, grouped(count.covered), grouped(count.total), percent, ''])
    }
  }
  const columns = baseline ? 5 : 4
  return table(
    ['', 'Covered', 'Total', 'Share', 'Points since the baseline'].slice(0, columns),
    rows,
    ['left', 'right', 'right', 'right', 'right'],
  )
}

const metricName = (metric: GateMetric): string =>
  metric === 'combined' ? 'lines and branches' : metric

function failures({ verdicts }: Report, most: number): string {
  const down = failed(verdicts)
  const lines = down
    .slice(0, most)
    .map(
      (verdict) =>
        `- **${escapeMarkdown(verdictName(verdict))}**: ${escapeMarkdown(verdict.message)}`,
    )
  if (down.length > most) lines.push(`- … and ${grouped(down.length - most)} more`)
  return lines.join('\n')
}

function patchBlock(
  { patch }: Report,
  links: LinkPlace | undefined,
  size: 'short' | 'long',
): string {
  if (!patch) return ''
  const open = patch.files.filter(({ uncovered }) => uncovered.length > 0)
  if (open.length === 0) return ''
  const rows = open.slice(0, maxFiles[size]).map((file) => patchRow(file, links, maxRanges[size]))
  const more = open.length - rows.length
  return [
    '#### Changed lines that are not covered',
    table(['File', 'Changed lines covered', 'Not covered'], rows),
    ...(more > 0 ? [`… and ${grouped(more)} more files`] : []),
  ].join('\n\n')
}

function patchRow(
  { path, lines, uncovered, isAbsent }: ReportedPatch['files'][number],
  links: LinkPlace | undefined,
  most: number,
): string[] {
  const shown = uncovered.slice(0, most).map((range) => rangeLink(path, range, links))
  if (uncovered.length > most) shown.push(`${grouped(uncovered.length - most)} more`)
  const absent = isAbsent ? 'in no report: ' : ''
  return [fileLink(path, links), escapeMarkdown(countText(lines)), absent + shown.join(', ')]
}

function rulesTable({ verdicts }: Report, most: number): string {
  if (verdicts.length === 0) return ''
  const sign = { passed: '✅', failed: '❌', 'not-applicable': '➖' }
  const order: Verdict['outcome'][] = ['failed', 'not-applicable', 'passed']
  const sorted = verdicts.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  const rows = sorted
    .slice(0, most)
    .map((verdict) => [
      sign[verdict.outcome],
      escapeMarkdown(verdictName(verdict)),
      escapeMarkdown(verdict.message),
    ])
  const more = sorted.length > most ? `\n\n… and ${grouped(sorted.length - most)} more` : ''
  return details(`Rules (${verdicts.length})`, table(['', 'Rule', 'Result'], rows) + more)
}

function worstTable({ worst, worstMetric }: Report, links: LinkPlace | undefined): string {
  if (worst.length === 0) return ''
  const rows = worst.map(({ path, count }) => [
    fileLink(path, links),
    grouped(count.total - count.covered),
    `${percentText(count)} %`,
  ])
  return details(
    `Files with the most uncovered ${metricName(worstMetric)}`,
    table(['File', 'Not covered', 'Share'], rows, ['left', 'right', 'right']),
  )
}

function notesBlock({ notes }: Report): string {
  return notes.length === 0 ? '' : notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n')
}

function footer({ reports, resolved, baseline, commit }: Report): string {
  const formats = [...new Set(reports.map(({ format }) => format))].join(', ')
  const parts = [
    `${grouped(reports.length)} ${reports.length === 1 ? 'report' : 'reports'} (${escapeMarkdown(formats)})`,
    `${grouped(resolved.found)} of ${grouped(resolved.total)} paths found in the checkout`,
    ...(baseline ? [`baseline: ${escapeMarkdown(baseline.where)}`] : []),
    ...(commit ? [`commit ${code(commit.slice(0, 12))}`] : []),
  ]
  return parts.join(' · ')
}

function fileLink(path: string, links: LinkPlace | undefined): string {
  return links && isLinkable(path) ? link(code(path), blobUrl(path, links)) : code(path)
}

function rangeLink(path: string, [from, to]: Range, links: LinkPlace | undefined): string {
  const text = from === to ? `${from}` : `${from}–${to}`
  if (!links || !isLinkable(path)) return text
  return link(text, `${blobUrl(path, links)}#L${from}${from === to ? '' : `-L${to}`}`)
}

/** What a report names outside of the repository has no page. */
const isLinkable = (path: string): boolean =>
  !/\p{Cs}/u.test(path) && !path.split('/').some((part) => /^\.{0,2}$/.test(part))

const blobUrl = (path: string, { serverUrl, repository, commit }: LinkPlace): string =>
  `${serverUrl}/${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
