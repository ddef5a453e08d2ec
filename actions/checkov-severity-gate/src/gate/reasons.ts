// Why a run fails, and what it warns of, in sentences. Pure.

import { cutText } from '@slipway/action-kit'
import { parseSeverity } from '../severity/levels.js'
import { isBlocking, type JudgedFinding, type Verdict } from './judge.js'
import type { JudgedWaiver } from './waivers.js'

const maxNamed = 10
/** Names are as long as others make them. */
const maxNameLength = 300

/** One sentence for each limit, and one for all that blocks by itself. */
export function blockingFailures(
  findings: readonly JudgedFinding[],
  exceeded: Verdict['exceeded'],
): string[] {
  const limits = exceeded.map(
    ({ severity, count, limit }) =>
      `max-${severity.toLowerCase()}: ${counted(count)} ${severity}, ${limit} may be`,
  )
  const others = findings.filter((judged) => isBlocking(judged) && !judged.isLimited)
  if (others.length === 0) return limits
  // An expired waiver is worth more words than one more finding.
  const worthTelling = others.toSorted((a, b) => Number(b.note !== '') - Number(a.note !== ''))
  const named = worthTelling.slice(0, maxNamed).map(({ located, severity, note }) => {
    const { finding, path, line } = located
    const place = `${cutText(path, maxNameLength) || '(no path)'}:${line}`
    const what = `${severity.severity ?? 'UNKNOWN'} ${cutText(finding.checkId, maxNameLength)} at ${place}`
    return `\n  ${note ? `${what} (${note})` : what}`
  })
  const more = others.length > maxNamed ? `\n  and ${others.length - maxNamed} more` : ''
  const verb = others.length === 1 ? 'finding blocks' : 'findings block'
  return [...limits, `${others.length} ${verb}:${named.join('')}${more}`]
}

const counted = (count: number) => (count === 1 ? '1 finding is' : `${count} findings are`)

export function waiverWarning(
  { waiver, state, daysLeft, matched }: JudgedWaiver,
  file: string,
): string[] {
  const { scope, line, expires, owner } = waiver
  const name = `The waiver of ${scope.checks.join(', ')} (${file}, line ${line})`
  if (matched === 0) {
    return [`${name} matches no finding; mend its check, paths or resources, or remove it`]
  }
  if (state === 'expired') return [`${name} expired on ${expires}; ask ${owner}`]
  const days = daysLeft === 1 ? '1 day' : `${daysLeft} days`
  return state === 'expiring' ? [`${name} holds until ${expires}, ${days} more; ask ${owner}`] : []
}

/** Most gates on severities let everything pass for this reason, and nobody is told. */
export function severityNote(findings: readonly JudgedFinding[], isKeyless: boolean): string[] {
  const silent = findings.filter(({ located }) => !parseSeverity(located.finding.reportedSeverity))
  if (silent.length === 0) return []
  const why = isKeyless ? ' (Checkov ran without an API key)' : ''
  return [`${silent.length} of ${findings.length} findings have no severity in the report${why}`]
}
