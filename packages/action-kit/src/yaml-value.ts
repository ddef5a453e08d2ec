// JSON and YAML in an input, for input.structured(). YAML 1.2 contains JSON, so one parser reads both and knows the place of
// every mistake. In a file of its own so that an action which reads neither does not carry a parser in its bundle.

import { Lexer, Parser, parseDocument } from 'yaml'
import { UserError } from './errors.js'
import { placedMessage } from './source-place.js'

/** The composer is recursive, and V8 aborts the whole process when a regular expression is compiled with the stack nearly
 *  full (seen with Node 20 and 5,000 brackets), so depth is measured before anything recursive runs. */
const maxDepth = 100
export const tooDeepMessage = `nested more than ${maxDepth} levels deep`

/** One document. A key given twice and an unknown tag are mistakes. Throws UserError with the place. */
export function parseYaml(text: string): unknown {
  const tooDeep = offsetBeyondDepth(text)
  if (tooDeep !== undefined) {
    throw new UserError(placedMessage(text, tooDeep, tooDeepMessage))
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' })
  const [mistake] = [...document.errors, ...document.warnings]
  // JSON may be indented by tabs, YAML may not.
  const json = mistake?.code === 'TAB_AS_INDENT' ? tryJson(text) : undefined
  if (json) return json.value
  if (mistake) throw new UserError(placedMessage(text, mistake.pos[0], mistake.message))
  try {
    return document.toJS()
  } catch (error) {
    // Too many aliases: a small text that would grow into a huge value.
    throw new UserError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function tryJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Where `text` nests too deep for a parser that is recursive. */
export function offsetBeyondDepth(text: string): number | undefined {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) {
      // only the parser's own stack is of interest here
    }
    if (parser.stack.length > maxDepth) return parser.offset
  }
  return undefined
}
