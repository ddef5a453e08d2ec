// The YAML of a definition file as a tree whose every node knows its place. It collects mistakes instead of throwing at the
// first, and bounds what a hostile file can cost: size, depth, and what aliases can make of a small text.

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import type { Place } from '../definition.js'
import { closest, hint } from './closest.js'
import { DefinitionProblem, placed } from './problem.js'
import { quoted } from './shown.js'
import { parseTemplate } from './template.js'
import { isMistake, type Mistake } from './values.js'

const MAX_BYTES = 1024 * 1024
/** The composer is recursive, and a regular expression compiled with the stack nearly full aborts the whole process, so depth
 *  is measured before anything recursive runs. */
const MAX_DEPTH = 100
/** Of nodes looked at, aliases followed: some 20 times what an honest file of a thousand checks has. */
const MAX_NODES = 500_000
const MAX_MISTAKES = 50

/** A node with aliases resolved; `at` is where the reader of the file would look for it (the alias, not its anchor). */
export interface Item {
  node: Node | null
  at: number
  depth: number
}

export interface Entry extends Item {
  key: string
  keyAt: number
}

export class Source {
  readonly file: string
  readonly text: string
  readonly root: Item
  /** Variables that texts of the file use. */
  readonly uses: { name: string; at: number }[] = []
  readonly #lines = new LineCounter()
  readonly #mistakes = new Map<string, { at: number; message: string }>()
  readonly #document: Document
  readonly #targets: Map<Alias, Node>
  #nodes = 0

  /** @throws DefinitionProblem when the text is not YAML. */
  constructor(text: string, file: string) {
    this.file = file
    this.text = text
    if (Buffer.byteLength(text) > MAX_BYTES) {
      throw new DefinitionProblem(`${file}: larger than 1 MiB, the most a definition may have`)
    }
    this.#document = parseDocument('')
    const tooDeep = offsetBeyondDepth(text, this.#lines)
    if (tooDeep !== undefined) {
      this.mistake(tooDeep, `nested more than ${MAX_DEPTH} levels deep`)
      this.finish()
    }
    this.#lines = new LineCounter()
    // Keys given twice are found by entries(), which can say where the first one is.
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      logLevel: 'silent',
      uniqueKeys: false,
    })
    for (const { pos, message } of [...this.#document.errors, ...this.#document.warnings]) {
      this.mistake(pos[0], lowerFirst(message))
    }
    this.finish()
    this.#targets = targetsOf(this.#document)
    this.root = this.#item(this.#document.contents, 0, 0)
  }

  place(at: number): Place {
    const { line, col } = this.#lines.linePos(at)
    return { line, column: col }
  }

  mistake(at: number, message: string): void {
    this.#mistakes.set(`${at} ${message}`, { at, message })
  }

  get hasMistakes(): boolean {
    return this.#mistakes.size > 0
  }

  /** @throws DefinitionProblem with all mistakes so far, in the order of the file. */
  finish(): void {
    if (this.#mistakes.size === 0) return
    const sorted = [...this.#mistakes.values()].toSorted((a, b) => a.at - b.at)
    const told = sorted
      .slice(0, MAX_MISTAKES)
      .map(({ at, message }) => placed(this, this.place(at), message))
    const more = sorted.length - told.length
    throw new DefinitionProblem(more > 0 ? [...told, `… and ${more} more mistakes`] : told)
  }

  isMap = (item: Item): boolean => isMap(item.node)
  isList = (item: Item): boolean => isSeq(item.node)
  isNull = (item: Item): boolean =>
    item.node === null || (isScalar(item.node) && item.node.value === null)

  /** Nothing written at all, unlike `null` or `~`. */
  isEmpty = (item: Item): boolean =>
    item.node === null || (isScalar(item.node) && item.node.value === null && !item.node.source)

  /** The pairs of a map, keys as text; `<<` merges. Not a map, or a key twice, is a mistake. */
  entries(item: Item, what: string): Entry[] {
    if (!isMap(item.node)) {
      this.mistake(item.at, `${what} must be a mapping (key: value)`)
      return []
    }
    const own = new Map<string, Entry>()
    const merged: Entry[] = []
    for (const pair of item.node.items) {
      const keyNode = this.#item(pair.key as Node | null, item.at, item.depth)
      const value = this.#item(pair.value as Node | null, keyNode.at, item.depth + 1)
      if (!isScalar(keyNode.node)) {
        this.mistake(keyNode.at, 'a key must be a text')
        continue
      }
      const key = sourceText(keyNode.node)
      if (key === '<<' && keyNode.node.type === 'PLAIN') {
        merged.push(...this.#merged(value, what))
        continue
      }
      const first = own.get(key)
      if (first) {
        const { line } = this.place(first.keyAt)
        this.mistake(keyNode.at, `${quoted(key)} is given twice (first on line ${line})`)
      } else {
        own.set(key, { ...value, key, keyAt: keyNode.at })
      }
    }
    for (const entry of merged) if (!own.has(entry.key)) own.set(entry.key, entry)
    return [...own.values()]
  }

  #merged(value: Item, what: string): Entry[] {
    return (this.isList(value) ? this.items(value, what) : [value]).flatMap((map) =>
      this.entries(map, `what << merges into ${what}`),
    )
  }

  /** The pairs of a map that may have these keys only. */
  fields<K extends string>(
    item: Item,
    what: string,
    known: readonly K[],
    misplaced: Readonly<Record<string, string>> = {},
  ): Map<K, Entry> {
    const found = new Map<K, Entry>()
    for (const entry of this.entries(item, what)) {
      const key = known.find((name) => name === entry.key)
      if (key !== undefined) {
        found.set(key, entry)
        continue
      }
      const isMeant = closest(entry.key, known) === undefined && Object.hasOwn(misplaced, entry.key)
      const elsewhere = isMeant ? misplaced[entry.key] : undefined
      this.mistake(
        entry.keyAt,
        `unknown key ${quoted(entry.key)} in ${what}${elsewhere ? `: ${elsewhere}` : hint(entry.key, known)}`,
      )
    }
    return found
  }

  /** The items of a list; one item that is no list counts as a list of itself where `orOne` says so. */
  items(item: Item, what: string, orOne = false): Item[] {
    if (isSeq(item.node)) {
      return item.node.items.map((node) => this.#item(node as Node | null, item.at, item.depth + 1))
    }
    if (orOne) return [item]
    this.mistake(item.at, `${what} must be a list (- item)`)
    return []
  }

  /** The source text of a scalar: `1.10` stays `1.10`. */
  constant(item: Item, what: string): string | undefined {
    if (isScalar(item.node) && item.node.value !== null) return sourceText(item.node)
    const nothing = this.isNull(item) ? `${what} has no value` : `${what} must be a single value`
    this.mistake(item.at, nothing)
    return undefined
  }

  /** A text in which {{ variables }} may stand. */
  template(item: Item, what: string): string | undefined {
    const text = this.constant(item, what)
    if (text !== undefined) this.#use(text, item.at)
    return text
  }

  /** A key in which {{ variables }} may stand. */
  templateKey(entry: Entry): string {
    this.#use(entry.key, entry.keyAt)
    return entry.key
  }

  #use(text: string, at: number): void {
    const parts = parseTemplate(text)
    if (!Array.isArray(parts)) this.mistake(at, parts.mistake)
    else
      for (const part of parts) {
        if (typeof part !== 'string') this.uses.push({ name: part.variable, at })
      }
  }

  /** A scalar read by one of values.ts. */
  parsed<T>(item: Item, what: string, parse: (text: string) => T | Mistake): T | undefined {
    const text = this.constant(item, what)
    if (text === undefined) return undefined
    const value = parse(text)
    if (!isMistake(value)) return value
    this.mistake(item.at, `${what}: ${value.mistake}`)
    return undefined
  }

  boolean(item: Item, what: string): boolean | undefined {
    if (isScalar(item.node) && typeof item.node.value === 'boolean') return item.node.value
    this.mistake(item.at, `${what} must be true or false`)
    return undefined
  }

  /** The value of a scalar as YAML's core schema types it. */
  scalar(item: Item): unknown {
    return isScalar(item.node) ? item.node.value : undefined
  }

  /** Any value, as JSON would have it. Texts in it may hold variables. */
  json(item: Item, what: string): unknown {
    const { node } = item
    if (isMap(node)) {
      return Object.fromEntries(
        this.entries(item, what).map((entry) => [entry.key, this.json(entry, what)]),
      )
    }
    if (isSeq(node)) return this.items(item, what).map((child) => this.json(child, what))
    if (node === null) return null
    const value: unknown = isScalar(node) ? node.value : undefined
    if (typeof value === 'string') return this.template(item, what) ?? ''
    if (typeof value === 'number' && !isExact(value)) {
      const text = quoted(this.constant(item, what) ?? '')
      this.mistake(
        item.at,
        `${text} is not a number that JSON can carry exactly; quote it for text`,
      )
    }
    return value
  }

  #item(given: Node | null | undefined, parentAt: number, depth: number): Item {
    const at = given?.range?.[0] ?? parentAt
    this.#nodes++
    if (this.#nodes > MAX_NODES || depth > MAX_DEPTH) {
      this.mistake(at, 'aliases make this too large')
      this.finish()
    }
    if (!isAlias(given)) return { node: given ?? null, at, depth }
    const node = this.#targets.get(given)
    if (!node) this.mistake(at, `there is no anchor &${given.source} before`)
    return { node: node ?? null, at, depth }
  }
}

/** Infinity is what `12e4567` parses to; beyond the safe integers neighbours are the same number. */
export function isExact(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}

export function sourceText(node: Scalar): string {
  return node.source ?? String(node.value)
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

/** In one pass: Alias.resolve() walks the whole document for each. An alias means the nearest anchor before it. */
function targetsOf(document: Document): Map<Alias, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Alias(_, alias) {
      const target = anchors.get(alias.source)
      if (target) targets.set(alias, target)
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}

function offsetBeyondDepth(text: string, lines: LineCounter): number | undefined {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) {
      // only the parser's own stack is of interest here
    }
    if (parser.stack.length > MAX_DEPTH) return parser.offset
  }
  return undefined
}
