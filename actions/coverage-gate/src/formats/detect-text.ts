// Tells the formats that are neither XML nor JSON by their first characters.

import { foreignHead } from './foreign.js'

export type TextFormatName = 'lcov' | 'go' | 'foreign'

/** @param head the first kilobytes, decoded. `foreign`: a file of a coverage tool that is no report; its reader says what to run. */
export function detectText(head: string): TextFormatName | undefined {
  if (foreignHead(head)) return 'foreign'
  const text = head.replace(/^\uFEFF/, '').trimStart()
  if (/^mode: /.test(text)) return 'go'
  // Comments and test names may come first. Each line has one way to match: with two (its CR taken here or there), lines that lead to
  // nothing would double the time each.
  if (/^(?:#[^\n]*\n|\r?\n|TN:[^\n]*\n)*(?:SF|TN|VER):/.test(text)) return 'lcov'
  return undefined
}
