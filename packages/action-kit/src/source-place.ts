// Where in a text a mistake is, shown as a compiler would: the line, and a mark under the column.

import { safeText } from './safe-text.js'

const BEFORE = 60
const WIDTH = 100

/** `line 3, column 7: message`, the line, and a `^` under the column. Lines and columns count from 1. */
export function placedMessage(text: string, offset: number, message: string): string {
  const before = text.slice(0, offset).split('\n')
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  const source = (text.split(/\r?\n/)[line - 1] ?? '').replaceAll('\t', ' ')
  const start = Math.max(0, column - BEFORE)
  const margin = `  ${line} | `
  const mark = ' '.repeat(margin.length + column - 1 - start)
  const shown = safeText(source.slice(start, start + WIDTH), { maxLength: 2 * WIDTH })
  return `line ${line}, column ${column}: ${message}\n${margin}${shown}\n${mark}^`
}
