// The built-in table: the severity of a check by its id, in one of two profiles.

import { parseSeverity, type Severity } from './levels.js'
import { severityData } from './severity-data.js'

export type SeverityProfile = 'vendor' | 'strict'

export interface TableEntry {
  id: string
  vendor: Severity | undefined
  strict: Severity
  /** Why we rate it as we do, where that is not the vendor's rating. */
  reason: string
  /** Checkov has the check no more. */
  isGone: boolean
}

export interface Rating {
  severity: Severity
  /** `ours`: the vendor says nothing, or less. */
  source: 'vendor' | 'ours'
  reason: string
}

let entries: ReadonlyMap<string, TableEntry> | undefined

export function severityTable(): ReadonlyMap<string, TableEntry> {
  entries ??= parseTable(severityData)
  return entries
}

/** The rating of a check; undefined for an id that the table does not know. */
export function rate(id: string, profile: SeverityProfile): Rating | undefined {
  const entry = severityTable().get(id)
  if (!entry) return undefined
  const { vendor, strict, reason } = entry
  return vendor && (profile === 'vendor' || vendor === strict)
    ? { severity: vendor, source: 'vendor', reason: '' }
    : { severity: strict, source: 'ours', reason }
}

/** How many of the checks that Checkov has now are rated so. */
export function countRated(profile: SeverityProfile, is: (severity: Severity) => boolean): number {
  let count = 0
  for (const { id, isGone } of severityTable().values()) {
    const severity = rate(id, profile)?.severity
    if (!isGone && severity && is(severity)) count++
  }
  return count
}

/** `ID VENDOR STRICT [REASON]`, one a line. Throws on a line that is not of that form: the table is ours. */
export function parseTable(text: string): Map<string, TableEntry> {
  const table = new Map<string, TableEntry>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [, id = '', first = '', second = '', rest = ''] =
      /^(\S+) (\S+) (\S+)(?: (.+))?$/.exec(line) ?? []
    const vendor = parseSeverity(first)
    const strict = second === '=' ? vendor : parseSeverity(second)
    const isRated = strict && (vendor || first === '-')
    if (!isRated || table.has(id)) throw new Error(`The severity table has a bad line: ${line}`)
    const isGone = rest === 'gone'
    table.set(id, { id, vendor, strict, reason: isGone ? '' : rest, isGone })
  }
  return table
}
