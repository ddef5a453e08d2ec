// JSON paths (RFC 9535) by json-p3, kept within bounds: their filters may hold regular expressions, and `$..*..*` selects
// more nodes than there is memory.

import { JSONPathEnvironment, type JSONPathNode, type JSONPathQuery, jsonpath } from 'json-p3'
import { documentRoot, type JsonDocument, maxJsonDepth } from './json-document.js'
import { grouped } from './text.js'
import { documentTimeLimitMs, reasonOf, type TimeLimits, withinTimeLimit } from './time-limit.js'

export interface JsonNode {
  /** `$['points'][0]` */
  readonly path: string
  value: unknown
  /** A number as it is written, where JavaScript would write another. */
  source: string | undefined
}

export type Selection =
  | { ok: true; nodes: JsonNode[]; singular: boolean }
  | { ok: false; why: string }

const { Match, Search } = jsonpath.functions
type Inner = jsonpath.functions.Match | jsonpath.functions.Search

const maxPathLength = 4_000
const maxNodes = 250_000

/**
 * The match() and search() of RFC 9535, which are false for what is not text. A pattern that is none is an error here:
 * being false too, it would make "selects nothing" pass.
 */
class TextFunction {
  readonly argTypes
  readonly returnType
  readonly #inner: Inner

  constructor(inner: Inner) {
    this.#inner = inner
    this.argTypes = inner.argTypes
    this.returnType = inner.returnType
  }

  call(text: unknown, pattern: unknown): boolean {
    if (typeof text !== 'string' || typeof pattern !== 'string') return false
    return this.#inner.call(text, pattern)
  }
}

const environment = new JSONPathEnvironment({ maxRecursionDepth: maxJsonDepth + 2 })
environment.functionRegister.set('match', new TextFunction(new Match({ throwErrors: true })))
environment.functionRegister.set('search', new TextFunction(new Search({ throwErrors: true })))

/** What is wrong with a path, for the reader of a definition; undefined when nothing is. */
export function checkJsonPath(path: string): string | undefined {
  const compiled = compile(path)
  return compiled.ok ? undefined : compiled.why
}

export function selectNodes(path: string, document: JsonDocument, limits: TimeLimits): Selection {
  const compiled = compile(path)
  if (!compiled.ok) return { ok: false, why: `not a JSON path: ${compiled.why}` }
  const { query } = compiled
  const limitMs = documentTimeLimitMs(limits)
  try {
    const limited = withinTimeLimit(limitMs, () => collect(query, document))
    if (!limited.ended) {
      return { ok: false, why: `the JSON path took longer than ${grouped(limitMs)} ms` }
    }
    if (limited.value === undefined) {
      return { ok: false, why: `the JSON path selects more than ${grouped(maxNodes)} values` }
    }
    return { ok: true, nodes: limited.value, singular: query.singularQuery() }
  } catch (error) {
    return { ok: false, why: `the JSON path cannot be evaluated: ${reasonOf(error)}` }
  }
}

type Compiled = { ok: true; query: JSONPathQuery } | { ok: false; why: string }

function compile(path: string): Compiled {
  if (path.length > maxPathLength) {
    return { ok: false, why: `it is longer than ${grouped(maxPathLength)} characters` }
  }
  try {
    return { ok: true, query: environment.compile(path) }
  } catch (error) {
    return { ok: false, why: reasonOf(error) }
  }
}

function collect(query: JSONPathQuery, document: JsonDocument): JsonNode[] | undefined {
  const nodes: JsonNode[] = []
  for (const node of query.lazyQuery(document.value as JSONPathNode['value'])) {
    if (nodes.length === maxNodes) return undefined
    nodes.push({
      value: node.value,
      source: sourceOf(node, document),
      // Made only for a message.
      get path() {
        return node.path
      },
    })
  }
  return nodes
}

function sourceOf({ location, value }: JSONPathNode, document: JsonDocument): string | undefined {
  if (typeof value !== 'number') return undefined
  let container: unknown = documentRoot
  let key: string | number = documentRoot.key
  let next: unknown = document.value
  for (const step of location) {
    container = next
    key = step
    next = (next as Record<string | number, unknown>)[step]
  }
  return document.numberSource(container, key)
}
