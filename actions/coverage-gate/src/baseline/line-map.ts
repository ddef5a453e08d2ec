// Which lines of a file were covered, as a short text: runs of `+` covered, `-` missed, `.` not measured, each with its length when it
// is not one (`3.12+-4+`). So a baseline can be corrected for lines that were removed since.

import { UserError } from '@slipway/action-kit'
import { Lines, maxLine } from '../coverage/lines.js'

export function lineMapText(lines: Lines): string {
  let text = ''
  let [sign, length, last] = ['', 0, 0]
  const put = (next: string, count: number) => {
    if (count === 0) return
    if (next === sign) {
      length += count
      return
    }
    text += run(sign, length)
    sign = next
    length = count
  }
  for (const [line, covered] of lines.entries()) {
    if (line === 0) continue
    put('.', line - last - 1)
    put(covered ? '+' : '-', 1)
    last = line
  }
  return text + run(sign, length)
}

/** @throws UserError */
export function parseLineMap(text: string): Lines {
  const lines = new Lines()
  let line = 0
  let read = 0
  for (const [part, count, sign] of text.matchAll(/(\d{0,7})([-+.])/gy)) {
    read += part.length
    const length = count === '' ? 1 : Number(count)
    if (line + length > maxLine) break
    if (sign === '.') line += length
    else for (let left = length; left > 0; left--) lines.set(++line, sign === '+')
  }
  if (read !== text.length) throw new UserError('its line map cannot be read')
  return lines
}

const run = (sign: string, length: number): string => (length > 1 ? `${length}${sign}` : sign)
