// Tells the formats that are neither XML nor JSON by their first characters.

export type TextFormatName = 'lcov' | 'go' | 'foreign'

/** @param head the first kilobytes, decoded. `foreign`: a file of a coverage tool that is no report; its reader says what to run. */
export function detectText(head: string): TextFormatName | undefined {
  const text = head.replace(/^\uFEFF/, '').trimStart()
  if (/^mode:\s*\w+/.test(text)) return 'go'
  if (/^(?:TN:|SF:)/m.test(text)) return 'lcov'
  return undefined
}
