// Reads a file that a person writes in YAML (a policy, a list of rules) value by value, and collects every mistake with its place, so
// that all are told at once. Texts are taken as written: `1.10` stays `1.10`, `2026-01-31` is no date yet.

import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { didYouMeanHint } from './did-you-mean.js'
import { UserError } from './errors.js'
import { safeText } from './safe-text.js'
import { placedMessage } from './source-place.js'
import { offsetBeyondDepth, tooDeepMessage } from './yaml-value.js'

const maxBytes = 1024 * 1024

export interface YamlValue {
  /** Counts from 1. */
  readonly line: number
  /** A mistake at this place. */
  problem(message: string): void
  /** Anything but a mapping is a mistake, and so is a key that is not among `keys`; what is returned then is empty. */
  mapping(keys: readonly string[]): YamlMapping
  /** Anything but a list is a mistake. */
  list(): YamlValue[]
  /** One text, or a list of them; an empty one among them is a mistake. */
  texts(): string[]
  /** A scalar as it is written; anything else, and an empty one, is a mistake. */
  text(): string | undefined
  choice<const Value extends string>(values: readonly Value[]): Value | undefined
  integer(range?: { min?: number; max?: number }): number | undefined
  boolean(): boolean | undefined
}

export interface YamlMapping {
  readonly line: number
  get(key: string): YamlValue | undefined
  /** A mistake when it is missing. */
  need(key: string): YamlValue | undefined
  has(key: string): boolean
  problem(message: string): void
}

/**
 * Reads `text` by `read`. Throws one UserError with all that is wrong, each as `file: line 3, column 7: …` with the line
 * itself; what `read` returned is given back only when nothing was.
 */
export function readYamlFile<Value>(
  text: string,
  file: string,
  read: (root: YamlValue) => Value,
): Value {
  const problems: string[] = []
  const problemAt = (offset: number, message: string) => {
    problems.push(`${file}: ${placedMessage(text, offset, message)}`)
  }
  if (Buffer.byteLength(text) > maxBytes) {
    throw new UserError(
      `${file}: larger than 1 MiB, which nobody writes by hand; is it the right file?`,
    )
  }
  const tooDeep = offsetBeyondDepth(text)
  if (tooDeep !== undefined) problemAt(tooDeep, tooDeepMessage)
  if (problems.length > 0) throw new UserError(problems)

  const lines = new LineCounter()
  const document = parseDocument(text, {
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
    // Every scalar is kept as it is written.
    schema: 'failsafe',
  })
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    problemAt(pos[0], message)
  }
  if (problems.length > 0) throw new UserError(problems)
  if (document.contents === null) {
    throw new UserError(`${file}: is empty; write into it what it is for, or leave it out`)
  }

  const value = read(yamlValue(document.contents, { problemAt, lines }))
  if (problems.length > 0) throw new UserError(problems)
  return value
}

interface Context {
  problemAt(offset: number, message: string): void
  lines: LineCounter
}

function yamlValue(node: Node, context: Context): YamlValue {
  const offset = node.range?.[0] ?? 0
  const problem = (message: string) => context.problemAt(offset, message)
  const { line } = context.lines.linePos(offset)

  function text(): string | undefined {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      return node.value.trim()
    }
    problem(`expected a text, not ${kindOf(node)}`)
    return undefined
  }

  function list(): YamlValue[] {
    if (isSeq(node)) return node.items.map((item) => yamlValue(item as Node, context))
    problem(`expected a list, not ${kindOf(node)}`)
    return []
  }

  return {
    line,
    problem,
    text,
    list,
    mapping(keys) {
      if (!isMap(node)) {
        problem(`expected a mapping with ${anyOf(keys)}, not ${kindOf(node)}`)
        return emptyMapping(line)
      }
      return yamlMapping(node.items as Pair[], keys, { ...context, offset, line })
    },
    texts() {
      const values = isSeq(node) ? list() : [yamlValue(node, context)]
      if (values.length === 0) problem('expected at least one text')
      return values.flatMap((value) => value.text() ?? [])
    },
    choice(values) {
      const written = text()
      if (written === undefined) return undefined
      const found = values.find((value) => value.toLowerCase() === written.toLowerCase())
      if (!found)
        problem(`${quoted(written)} is not ${anyOf(values)}${didYouMeanHint(written, values)}`)
      return found
    },
    integer({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = {}) {
      const written = text()
      if (written === undefined) return undefined
      const number = Number(written)
      if (/^[+-]?\d+$/.test(written) && number >= min && number <= max) return number
      problem(`${quoted(written)} is not a whole number from ${min} to ${max}`)
      return undefined
    },
    boolean() {
      const written = text()
      if (written === undefined) return undefined
      if (/^(true|True|TRUE)$/.test(written)) return true
      if (/^(false|False|FALSE)$/.test(written)) return false
      problem(`${quoted(written)} is not a boolean; write true or false`)
      return undefined
    },
  }
}

interface Pair {
  key: Node
  value: Node | null
}

function yamlMapping(
  pairs: readonly Pair[],
  keys: readonly string[],
  { offset, line, ...context }: Context & { offset: number; line: number },
): YamlMapping {
  const values = new Map<string, YamlValue>()
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : ''
    const keyOffset = key.range?.[0] ?? offset
    if (!keys.includes(name)) {
      const hint = didYouMeanHint(name, keys) || `; known are ${keys.join(', ')}`
      context.problemAt(keyOffset, `unknown key ${quoted(name)}${hint}`)
    } else if (value === null || (isScalar(value) && value.value === '' && !value.source)) {
      context.problemAt(keyOffset, `${name} has no value`)
    } else values.set(name, yamlValue(value, context))
  }
  const problem = (message: string) => context.problemAt(offset, message)
  return {
    line,
    problem,
    get: (key) => values.get(key),
    need(key) {
      const found = values.get(key)
      const isThere = pairs.some(({ key: node }) => isScalar(node) && node.value === key)
      if (!found && !isThere) problem(`${key} is missing`)
      return found
    },
    has: (key) => values.has(key),
  }
}

/** Stands in for a value that is no mapping: the mistake is told already. */
const emptyMapping = (line: number): YamlMapping => ({
  line,
  problem() {},
  get: () => undefined,
  need: () => undefined,
  has: () => false,
})

const quoted = (text: string) => `"${safeText(text, { maxLength: 80 })}"`

const anyOf = (values: readonly string[]) => values.join(', ').replace(/, ([^,]*)$/, ' or $1')

function kindOf(node: Node): string {
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  if (isAlias(node)) return 'an alias'
  return isScalar(node) && node.value !== '' ? 'a text' : 'nothing'
}
