// Texts of the definition to their values: durations, sizes, percentages, statuses, patterns, addresses. Pure; a text that is
// not what it should be gives a sentence (`{ mistake }`), which the caller puts beside its place.

import { isIP } from 'node:net'
import type { ConnectTo } from '../definition.js'
import { quoted } from './shown.js'

export interface Mistake {
  mistake: string
}

export function isMistake(value: unknown): value is Mistake {
  return typeof value === 'object' && value !== null && 'mistake' in value
}

const TEMPLATED = '{{ }} cannot stand here; variables are for texts'

function wrong(text: string, expected: string): Mistake {
  return { mistake: text.includes('{{') ? TEMPLATED : `${quoted(text)} is not ${expected}` }
}

const DURATION =
  /^(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?$/

/** Milliseconds: `500ms`, `5s`, `3m`, `1h30m`, `1.5s`; `0` needs no unit. */
export function parseDuration(text: string): number | Mistake {
  if (text === '0') return 0
  const match = DURATION.exec(text.replaceAll(' ', ''))
  if (!match || match.slice(1).every((part) => part === undefined)) {
    const unit = /^\d+(\.\d+)?$/.test(text)
      ? `; it needs a unit, such as ${text}s or ${text}ms`
      : ''
    return wrong(text, `a duration such as 500ms, 5s, 3m or 1h30m${unit}`)
  }
  const [, h = '0', m = '0', s = '0', ms = '0'] = match
  return Math.round(Number(h) * 3_600_000 + Number(m) * 60_000 + Number(s) * 1000 + Number(ms))
}

const SIZE = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|KiB|MiB|GiB)?$/
const SIZE_UNITS: Record<string, number> = {
  B: 1,
  kB: 1000,
  KB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
}

/** Bytes: `200B`, `1.5kB`, `1MiB`; a number alone counts bytes. */
export function parseSize(text: string): number | Mistake {
  const [, amount, unit = 'B'] = SIZE.exec(text) ?? []
  const bytes = Number(amount) * (SIZE_UNITS[unit] ?? Number.NaN)
  if (amount === undefined || !Number.isSafeInteger(Math.round(bytes))) {
    return wrong(text, 'a size such as 200B, 64KiB or 1MiB')
  }
  return Math.round(bytes)
}

/** A decimal number; more digits than a number holds are a mistake, because it would equal its neighbours. */
export function parseNumber(text: string): number | Mistake {
  const value = Number(text)
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) return wrong(text, 'a number')
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return {
      mistake: `${quoted(text)} is too large to be compared exactly; quote it to compare text`,
    }
  }
  return value
}

export function parseInteger(text: string, range: { min: number; max: number }): number | Mistake {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= range.min && value <= range.max) return value
  return wrong(text, `a whole number from ${range.min} to ${range.max}`)
}

/** `< 2%` or `2%` as 0.02. */
export function parsePercentLimit(text: string): number | Mistake {
  const [, percent] = /^(?:<=?\s*)?(\d+(?:\.\d+)?)\s*%$/.exec(text) ?? []
  if (percent === undefined || Number(percent) >= 100) {
    return wrong(text, 'a limit such as < 2%, below 100%')
  }
  return Number(percent) / 100
}

/** `< 50ms` or `50ms`. */
export function parseDurationLimit(text: string): number | Mistake {
  const duration = parseDuration(text.replace(/^<=?\s*/, ''))
  return isMistake(duration) ? wrong(text, 'a limit such as < 50ms') : duration
}

/** `200`, `2xx` or `200-204` as an inclusive range. */
export function parseStatus(text: string): [from: number, to: number] | Mistake {
  const [, klass] = /^([1-5])[xX]{2}$/.exec(text) ?? []
  if (klass !== undefined) return [Number(klass) * 100, Number(klass) * 100 + 99]
  const [, first, last = first] = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(text) ?? []
  if (first === undefined || Number(first) > Number(last)) {
    return wrong(text, 'a status such as 200, 2xx or 200-204')
  }
  return [Number(first), Number(last)]
}

/** `/pattern/flags`, or the pattern alone. */
export function parsePattern(text: string): { pattern: string; flags: string } | Mistake {
  const literal = /^\/(.*)\/([a-z]*)$/s.exec(text)
  const { 1: pattern = text, 2: flags = '' } = literal ?? []
  if (pattern === '') return { mistake: 'an empty pattern matches everything' }
  if (/[^imsuv]/.test(flags)) {
    return { mistake: `flags of a pattern are i, m, s, u and v, not ${quoted(flags)}` }
  }
  try {
    new RegExp(pattern.replaceAll(/\{\{[^{}]*\}\}/g, 'x'), flags)
  } catch (error) {
    const inline = /^\(\?[a-z]+\)/.test(pattern)
      ? '; JavaScript has no (?i) for the whole: write /pattern/i'
      : ''
    const [, why = 'invalid'] = /: ([^:]*)$/.exec(error instanceof Error ? error.message : '') ?? []
    return { mistake: `${quoted(text)} is not a regular expression: ${why}${inline}` }
  }
  return { pattern, flags }
}

const HOST = String.raw`(\[[0-9A-Fa-f:.%\w]+\]|[^:\[\]\s/]*)`
const CONNECT_TO = new RegExp(`^${HOST}:(\\d*):${HOST}:(\\d*)$`)
const RESOLVE = /^([^:[\]\s/]+|\[[0-9A-Fa-f:.]+\]):(\d+):(\[[0-9A-Fa-f:.]+\]|[0-9A-Fa-f:.]+)$/
const bare = (host: string) => host.replace(/^\[(.*)\]$/, '$1')
const isPort = (port: string | undefined) => Number(port) <= 65_535

/** `app.example.com:443:green.internal:8443`, as curl's --connect-to; the first host or port may be empty: any. */
export function parseConnectTo(text: string): ConnectTo | Mistake {
  const [, host = '', port = '', toHost = '', toPort = ''] = CONNECT_TO.exec(text) ?? []
  if (toHost === '' || toPort === '' || !isPort(port) || !isPort(toPort)) {
    return wrong(
      text,
      'host:port:to-host:to-port, such as app.example.com:443:green.internal:8443 (IPv6 in brackets)',
    )
  }
  return { host: bare(host), port: Number(port), toHost: bare(toHost), toPort: Number(toPort) }
}

/** `app.example.com:443:10.0.3.4`, as curl's --resolve. */
export function parseResolve(
  text: string,
): { host: string; port: number; address: string } | Mistake {
  const [, host, port, address] = RESOLVE.exec(text) ?? []
  if (host === undefined || address === undefined || !isPort(port) || !isIP(bare(address))) {
    return wrong(text, 'host:port:address, such as app.example.com:443:10.0.3.4')
  }
  return { host: bare(host), port: Number(port), address: bare(address) }
}
