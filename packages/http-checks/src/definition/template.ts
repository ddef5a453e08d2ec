// `{{ name }}` in a text: where it stands, and filling it in. Strict: a brace pair that is not a variable is a mistake.
// How a value is escaped for the place where it lands (a URL, a pattern) is decided by render.ts.

/** `{{ "{{" }}` stands for the two braces themselves. */
const TEMPLATE = /\{\{\s*(?:([A-Za-z_][\w-]*)|(["'])\{\{\2)\s*\}\}/g
const WORKFLOW_EXPRESSION = '$' + '{{'
export const VARIABLE_NAME = /^[A-Za-z_][\w-]*$/

export type TemplatePart = string | { variable: string }

/** The text in pieces, or the sentence that says what is wrong with it. */
export function parseTemplate(text: string): TemplatePart[] | { mistake: string; index: number } {
  if (!text.includes('{{')) return [text]
  const expression = text.indexOf(WORKFLOW_EXPRESSION)
  if (expression >= 0) {
    return {
      index: expression,
      mistake:
        '${{ }} is not evaluated here: that is the workflow’s syntax. Pass the value as a variable and write {{ name }}',
    }
  }
  const parts: TemplatePart[] = []
  let end = 0
  const literal = (from: number, to?: number) => {
    const piece = text.slice(from, to)
    if (piece !== '') parts.push(piece)
    return piece.indexOf('{{')
  }
  const unclosed = (index: number) => ({
    index,
    mistake: `"{{" begins a variable such as {{ host }}; for the braces themselves write {{ "{{" }}`,
  })
  for (const match of text.matchAll(TEMPLATE)) {
    const wrong = literal(end, match.index)
    if (wrong >= 0) return unclosed(end + wrong)
    parts.push(match[1] === undefined ? '{{' : { variable: match[1] })
    end = match.index + match[0].length
  }
  const wrong = literal(end)
  return wrong >= 0 ? unclosed(end + wrong) : parts
}

/** The names of the variables in a text that was read without mistake. */
export function variablesIn(text: string): string[] {
  const parts = parseTemplate(text)
  if (!Array.isArray(parts)) return []
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]))
}

/** What stands around the variables; nothing where their syntax is wrong, which is told elsewhere. */
export function literalsIn(text: string): string {
  const parts = parseTemplate(text)
  return Array.isArray(parts) ? parts.filter((part) => typeof part === 'string').join('') : ''
}

/** @param value what to put in the place of a variable. */
export function fill(text: string, value: (variable: string, before: string) => string): string {
  const parts = parseTemplate(text)
  if (!Array.isArray(parts)) throw new Error(parts.mistake)
  let filled = ''
  for (const part of parts) {
    filled += typeof part === 'string' ? part : value(part.variable, filled)
  }
  return filled
}
