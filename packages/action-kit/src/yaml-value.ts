// YAML in an input, for input.structured(). In a file of its own so that an action which never reads YAML does not carry a
// YAML parser in its bundle.

import { parseDocument } from 'yaml'
import { UserError } from './errors.js'
import { placedMessage } from './source-place.js'

/** YAML 1.2 or JSON, one document. A key given twice and an unknown tag are mistakes. Throws UserError with the place. */
export function parseYaml(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false })
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
