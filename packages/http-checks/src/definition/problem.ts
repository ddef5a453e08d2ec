// The one error of this package that the user can mend: a definition (a file, or inputs) that says what cannot be meant.

import { shown } from './shown.js'

export class DefinitionProblem extends Error {
  override readonly name = 'DefinitionProblem'
  readonly problems: readonly string[]

  /** @param problems one mistake each: where, what is wrong, how to mend it. */
  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const all = typeof problems === 'string' ? [problems] : [...problems]
    super(all.join('\n'), options)
    this.problems = all
  }
}

const BEFORE = 60
const WIDTH = 100

/** `smoke.yml: line 3, column 7: message`, the line, and a `^` under the column. */
export function placed(
  source: { file: string; text: string },
  place: { line: number; column: number },
  message: string,
): string {
  const { line, column } = place
  const whole = (source.text.split(/\r?\n/, line)[line - 1] ?? '').replaceAll('\t', ' ')
  const start = Math.max(0, column - 1 - BEFORE)
  const margin = `  ${line} | `
  const before = shown(whole.slice(start, column - 1), WIDTH)
  const rest = shown(whole.slice(column - 1, start + WIDTH), WIDTH)
  const mark = `${' '.repeat(margin.length + before.length)}^`
  return `${source.file}: line ${line}, column ${column}: ${message}\n${margin}${before}${rest}\n${mark}`
}
