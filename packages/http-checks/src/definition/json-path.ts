// Whether a text is a JSON path, in words.

import { checkJsonPath } from '../assert/index.js'
import { quoted } from './shown.js'

/** @returns what is wrong with a path; variables in it stand for names. */
export function jsonPathMistake(path: string): string | undefined {
  const why = checkJsonPath(path.replaceAll(/\{\{[^{}]*\}\}/g, 'x'))
  if (why === undefined) return undefined
  const start = path.startsWith('$') ? '' : '; it begins with $, such as $.status'
  return `${quoted(path)} is not a JSONPath: ${why.replace(/ \('.*$/s, '')}${start}`
}
