// Recognises workflow commands in a line of output: `::name key=value,…::data` at its start, and the older
// `##[name key=value;…]data` anywhere in it. What a command does is in command-executor.ts.
// Source of the rules: actions/runner, ActionCommand.cs (TryParseV2, then TryParse).

export interface WorkflowCommand {
  /** In lower case: names are compared without case. */
  readonly name: string
  /** Keys in lower case, values unescaped. */
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

/** What .NET trims from the start of a string: unlike JavaScript it counts U+0085 as white space and not U+FEFF. */
const LEADING_WHITE_SPACE =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

// In the order in which the runner undoes them; the percent sign comes last.
const DATA_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const
const PROPERTY_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const
const LEGACY_ESCAPES = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const

type Escapes = readonly (readonly [escaped: string, character: string])[]

/**
 * The command in a line, if there is one. `known` holds the names in lower case that count as commands; a line that names
 * anything else is plain output.
 */
export function parseWorkflowCommand(
  line: string,
  known: ReadonlySet<string>,
): WorkflowCommand | undefined {
  return parseCurrent(line, known) ?? parseLegacy(line, known)
}

function parseCurrent(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.replace(LEADING_WHITE_SPACE, '')
  if (!text.startsWith('::')) return undefined
  const end = text.indexOf('::', 2)
  if (end < 0) return undefined
  const { name, rest } = splitName(text.slice(2, end))
  if (!known.has(name)) return undefined
  return {
    name,
    properties: parseProperties(rest.trim(), ',', PROPERTY_ESCAPES),
    data: undoEscapes(text.slice(end + 2), DATA_ESCAPES),
  }
}

function parseLegacy(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const { name, rest } = splitName(line.slice(start + 3, end))
  if (!known.has(name)) return undefined
  return {
    name,
    properties: parseProperties(rest, ';', LEGACY_ESCAPES),
    data: undoEscapes(line.slice(end + 1), LEGACY_ESCAPES),
  }
}

function splitName(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ')
  if (space < 0) return { name: info.toLowerCase(), rest: '' }
  return { name: info.slice(0, space).toLowerCase(), rest: info.slice(space + 1) }
}

/** A pair without a value, or without a name, is dropped; several `=` after the name count as one. */
function parseProperties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const properties = new Map<string, string>()
  for (const pair of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+([^=].*)$/s.exec(pair) ?? []
    if (name === undefined || value === undefined) continue
    properties.set(name.toLowerCase(), undoEscapes(value, escapes))
  }
  return properties
}

function undoEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce(
    (result, [escaped, character]) => result.replaceAll(escaped, character),
    text,
  )
}
