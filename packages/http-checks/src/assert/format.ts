// The forms that a text may be asked to have: those of JSON Schema, by the library that validates schemas, and a few more.

import { isIPv4, isIPv6 } from 'node:net'
import { format as ofSchema } from '@cfworker/json-schema'
import type { Format } from '../definition.js'
import { parseDate } from './instant.js'
import { parseVersion } from './semver.js'
import { regexTimeLimitMs, type TimeLimits, withinTimeLimit } from './time-limit.js'

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Longer texts are none of these. */
const maxLength = 2_000

const isOf = (name: string, text: string): boolean => ofSchema[name]?.(text) === true

/** Undefined when it took too long to tell. */
export function hasFormat(text: string, format: Format, limits: TimeLimits): boolean | undefined {
  if (text.length > maxLength) return false
  // Nobody promises that the library's patterns are quick over any text.
  const limited = withinTimeLimit(regexTimeLimitMs(limits), () => isFormat(text, format))
  return limited.ended ? limited.value : undefined
}

function isFormat(text: string, format: Format): boolean {
  switch (format) {
    case 'uuid4':
      return UUID_4.test(text)
    case 'ipv4':
      return isIPv4(text)
    case 'ipv6':
      return isIPv6(text)
    case 'semver':
      return parseVersion(text) !== undefined
    case 'date-time':
      // The library lets a line break stand between date and time.
      return (
        isOf(format, text) && !/\s/.test(text.replace(' ', '')) && parseDate(text) !== undefined
      )
    default:
      return isOf(format, text)
  }
}
