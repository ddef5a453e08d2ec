// Text of a file → the task definition written in it, as plain data. JSON or YAML (with comments); nothing in it is ever
// executed, and nothing is said yet about what it means: fields are the business of normalise.ts and check.ts.

import { Lexer, Parser, parseDocument, type YAMLParseError } from 'yaml'
import { EcsProblem } from '../problem.js'

export type JsonObject = { [key: string]: unknown }

/** RegisterTaskDefinition takes 64 KiB; comments and indentation make a file larger than what is sent. */
export const maxFileBytes = 1_048_576

/** A task definition is about 8 levels deep. The YAML composer is recursive, and V8 aborts the whole process when a
 *  regular expression is compiled with the stack nearly full, so depth is measured before anything recursive runs. */
const maxDepth = 64

/**
 * Reads a task definition. A whole answer of `aws ecs describe-task-definition` (or of `register-task-definition`) is
 * unwrapped, its tags put inside.
 * @param fileName only for messages.
 * @throws EcsProblem saying where (line, column) and why the text cannot be read.
 */
export function parseTaskDefinition(text: string, fileName: string): JsonObject {
  if (Buffer.byteLength(text) > maxFileBytes) throw new EcsProblem(tooLarge(fileName))
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (source.includes('\0')) {
    throw new EcsProblem(
      `${fileName} is not a text file in UTF-8 (it has NUL bytes). Save it as UTF-8.`,
    )
  }
  if (source.trim() === '') {
    throw new EcsProblem(
      `${fileName} is empty. Did the step that writes it fail, or write elsewhere?`,
    )
  }

  const value = parseText(source, fileName)
  if (!isObject(value)) {
    throw new EcsProblem(
      `${fileName} holds ${kindOf(value)}, not a task definition: at the top there must be an object with \`family\` and \`containerDefinitions\`.${/\.[cm]?[jt]s$/.test(fileName) ? ' JavaScript is never executed: write JSON or YAML.' : ''}`,
    )
  }
  return unwrapped(value, fileName)
}

export const tooLarge = (fileName: string): string =>
  `${fileName} is larger than ${maxFileBytes / 1024} KiB. ECS accepts task definitions of up to 64 KiB.`

/** YAML 1.2 contains JSON, so one parser reads both, refuses duplicate keys in both and knows the place of every error. */
function parseText(source: string, fileName: string): unknown {
  const problemAt = (offset: number, why: string, cause?: unknown) =>
    new EcsProblem(`${fileName}:${lineAndColumn(source, offset)}: ${why}`, { cause })

  const tooDeep = offsetBeyondDepth(source)
  if (tooDeep !== undefined) {
    throw problemAt(
      tooDeep,
      `nested more than ${maxDepth} levels deep; a task definition never is.`,
    )
  }
  const document = parseDocument(source, { prettyErrors: false, merge: true, logLevel: 'error' })
  const error = document.errors[0]
  if (error) throw problemAt(error.pos[0], inPlainWords(error))
  // An unknown tag such as CloudFormation's `!Ref x` would silently become the text "x".
  const warning = document.warnings[0]
  if (warning) {
    throw problemAt(warning.pos[0], 'tags such as !Ref or !Sub are not evaluated here.', warning)
  }
  try {
    // Through JSON and back: aliases become copies, and a definition that contains itself is refused.
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 })) ?? 'null')
  } catch (cause) {
    const why = cause instanceof ReferenceError ? cause.message : 'it contains itself by an alias'
    throw new EcsProblem(`${fileName}: ${why}.`, { cause })
  }
}

/** The parser's own messages may quote the text at fault, which may be the value of a variable: they are not passed on. */
function inPlainWords({ code, message }: YAMLParseError): string {
  const unclosed = /end with a ([\]}])$/.exec(message)
  if (unclosed) return `a comma or the closing ${unclosed[1]} is missing here or before.`
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this key is given a second time in the same object.'
    case 'MULTIPLE_DOCS':
      return 'a second YAML document begins here; a task definition is one document.'
    default:
      return `${message.replace(/:? ".*$/s, '')}.`
  }
}

function lineAndColumn(source: string, offset: number): string {
  const before = source.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

/** Where the nesting passes `maxDepth`, found without recursion; undefined when it never does. */
function offsetBeyondDepth(source: string): number | undefined {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(source)) {
    for (const _ of parser.next(lexeme)) {
      // only the parser's own stack is of interest here
    }
    if (parser.stack.length > maxDepth) return parser.offset
  }
  return undefined
}

function unwrapped(value: JsonObject, fileName: string): JsonObject {
  const inner = value.taskDefinition
  if (inner === undefined || 'containerDefinitions' in value) return value
  if (!isObject(inner)) {
    throw new EcsProblem(`${fileName}: \`taskDefinition\` must be an object, not ${kindOf(inner)}.`)
  }
  return Array.isArray(value.tags) ? { ...inner, tags: value.tags } : inner
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a value is, in a user's words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'string':
      return 'text'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    default:
      return 'an object'
  }
}
