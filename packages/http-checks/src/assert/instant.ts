// Dates as answers write them, and the instants that a definition compares them with. Pure; "now" is given.

const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d)[ -](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ -](\d{4}) (\d\d):(\d\d):(\d\d) GMT$/
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:([Zz])|([+-])(\d\d):?(\d\d)))?$/

/**
 * Milliseconds since the epoch of an RFC 3339 date (a day alone is its midnight in UTC) or of HTTP's `Wed, 21 Oct 2026 07:28:00 GMT`. A
 * time without a zone is no instant, and neither is 30 February: `Date.parse` would make something of both.
 */
export function parseDate(text: string): number | undefined {
  const http = HTTP_DATE.exec(text)
  if (http) {
    const [, day, month = '', year, ...time] = http
    return instant([Number(year), MONTHS.indexOf(month) + 1, Number(day)], time.map(Number))
  }
  const iso = ISO_DATE.exec(text)
  if (!iso) return undefined
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = 0] = iso
  const [sign, zoneHour, zoneMinute] = [iso[9], Number(iso[10] ?? 0), Number(iso[11] ?? 0)]
  if (zoneHour > 23 || zoneMinute > 59) return undefined
  const local = instant(
    [Number(year), Number(month), Number(day)],
    [Number(hour), Number(minute), Number(second)],
  )
  const eastMs = (sign === '-' ? -1 : 1) * (zoneHour * 60 + zoneMinute) * 60_000
  return local === undefined ? undefined : local + Number(fraction) * 1000 - eastMs
}

function instant(
  [year = 0, month = 0, day = 0]: readonly number[],
  [hour = 0, minute = 0, second = 0]: readonly number[],
): number | undefined {
  // The 60th second of a leap second is the first of the next minute to everybody but RFC 3339.
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const midnight = new Date(0)
  midnight.setUTCFullYear(year, month - 1, day)
  const isReal = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day
  return isReal ? midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 : undefined
}

const UNITS_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const RELATIVE = /^now(?:\s*([+-])\s*((?:\d+[smhd])+))?$/

/** What `before` and `after` compare with: a date, or `now`, `now-90m`, `now+14d`. Undefined when it is neither. */
export function parseInstant(text: string, nowMs: number): number | undefined {
  const relative = RELATIVE.exec(text.trim())
  if (!relative) return parseDate(text.trim())
  const [, sign, amount = ''] = relative
  const parts = amount.matchAll(/(\d+)([smhd])/g)
  const offsetMs = Array.from(
    parts,
    ([, count, unit]) => Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS],
  ).reduce((total, part) => total + part, 0)
  return sign === '-' ? nowMs - offsetMs : nowMs + offsetMs
}
