// Walks a JSON document byte by byte, in whatever chunks it comes, and cuts out the values at chosen paths. All else is checked for its
// structure and forgotten: what is held is one piece, never the document. For callers there is json.ts.

import { firstState, mayEnd, nextState, tokens } from './json-tokens.js'
import { ReportProblem } from './problem.js'

export interface JsonPiece {
  path: readonly (string | number)[]
  value: unknown
  /** Counts from 0: which of several documents in the file. */
  document: number
  /** Set for a container on the way to a path, as it opens (see JsonOptions.containers); `value` is undefined then. */
  opens?: 'object' | 'array'
}

export interface SplitterOptions {
  /** For messages. */
  file: string
  paths: readonly (readonly string[])[]
  maxPieceBytes: number
  maxDepth: number
  allowsManyDocuments: boolean
  tellsContainers: boolean
}

const expect = {
  value: 0,
  valueOrClose: 1,
  keyOrClose: 2,
  key: 3,
  colon: 4,
  commaOrClose: 5,
  end: 6,
} as const
const expected = ['a value', 'a value or ]', 'a key or }', 'a key', ':', ', or a bracket'] as const

const bytes = {
  newline: 0x0a,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openArray: 0x5b,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const
const nowhere = -1

export class JsonSplitter {
  readonly #options: SplitterOptions
  readonly #isObject: Uint8Array
  readonly #path: (string | number)[] = []
  /** Of the containers on the way to a piece. */
  readonly #keys: Set<string>[] = []
  #expect: number = expect.value
  #token: number = tokens.none
  #tokenIsKey = false
  #depth = 0
  /** As many of the outer containers as lead to a piece. */
  #trackedDepth = 0
  /** The depth at which the value (or key) that is being cut out stands. */
  #cutDepth: number = nowhere
  #cutFrom = 0
  #cutParts: Uint8Array[] = []
  #cutBytes = 0
  #document = 0
  #offset = 0
  #line = 1
  #pieces: JsonPiece[] = []

  constructor(options: SplitterOptions) {
    this.#options = options
    this.#isObject = new Uint8Array(options.maxDepth + 1)
  }

  /** The pieces that were completed in this chunk. */
  push(chunk: Uint8Array): JsonPiece[] {
    this.#pieces = []
    let at = 0
    while (at < chunk.length) {
      at = this.#token === tokens.none ? this.#between(chunk, at) : this.#within(chunk, at)
    }
    if (this.#cutDepth !== nowhere) this.#keep(chunk.subarray(this.#cutFrom))
    this.#cutFrom = 0
    this.#offset += chunk.length
    return this.#pieces
  }

  /** To be called after the last chunk: a document that stops in the middle is a problem. */
  end(): JsonPiece[] {
    this.#pieces = []
    const nothing = new Uint8Array(0)
    if (mayEnd(this.#token)) this.#endToken(nothing, 0)
    if (this.#expect === expect.end) return this.#pieces
    if (this.#offset === 0) this.#fail(0, 'the file is empty')
    if (this.#expect === expect.value && this.#depth === 0 && this.#token === tokens.none) {
      this.#fail(0, 'there is no JSON in this file')
    }
    const inside = this.#token === tokens.none ? '' : ', in the middle of a value'
    return this.#fail(
      0,
      `the JSON ends too early${inside} (${this.#depth} brackets open): truncated?`,
    )
  }

  /** Strings, numbers and literals, up to their end or the chunk's. */
  #within(chunk: Uint8Array, from: number): number {
    let state = this.#token
    let at = from
    while (at < chunk.length) {
      const next = nextState[(state << 8) | (chunk[at] as number)] as number
      if (next === tokens.none) {
        this.#token = state
        if (!mayEnd(state)) this.#failToken(chunk, at)
        this.#endToken(chunk, at)
        return at
      }
      at++
      state = next
      if (state === tokens.ended) {
        this.#endToken(chunk, at)
        return at
      }
    }
    this.#token = state
    return at
  }

  /** White space, brackets, commas, colons, and the first byte of a token. */
  #between(chunk: Uint8Array, from: number): number {
    const byte = chunk[from] as number
    if (byte === 0x20 || byte === 0x0d || byte === 0x09) return from + 1
    if (byte === bytes.newline) {
      this.#line++
      return from + 1
    }
    switch (this.#expect) {
      case expect.commaOrClose:
        if (byte === bytes.comma) {
          this.#expect = this.#isObject[this.#depth] ? expect.key : expect.value
          return from + 1
        }
        return this.#close(chunk, from, byte)
      case expect.colon:
        if (byte !== bytes.colon) this.#failByte(chunk, from)
        this.#expect = expect.value
        return from + 1
      case expect.keyOrClose:
      case expect.key:
        if (byte === bytes.quote) {
          this.#tokenIsKey = true
          this.#token = tokens.string
          if (this.#isTracked()) this.#startCut(from)
          return from + 1
        }
        if (this.#expect === expect.key) this.#failByte(chunk, from)
        return this.#close(chunk, from, byte)
      case expect.valueOrClose:
        if (byte === bytes.closeArray) return this.#close(chunk, from, byte)
        return this.#startValue(chunk, from, byte)
      case expect.end:
        if (!this.#options.allowsManyDocuments) {
          this.#fail(from, 'something follows after the end of the JSON document')
        }
        this.#document++
        return this.#startValue(chunk, from, byte)
      default:
        return this.#startValue(chunk, from, byte)
    }
  }

  #startValue(chunk: Uint8Array, at: number, byte: number): number {
    const isContainer = byte === bytes.openObject || byte === bytes.openArray
    const state = firstState[byte] as number
    if (!isContainer && state === tokens.none) this.#failByte(chunk, at)
    const isDeeper = this.#isTracked() && this.#track(at, isContainer)
    if (!isContainer) {
      this.#tokenIsKey = false
      this.#token = state
      return at + 1
    }
    if (this.#depth === this.#options.maxDepth) {
      this.#fail(at, `nested deeper than ${this.#options.maxDepth} levels`)
    }
    this.#depth++
    this.#isObject[this.#depth] = byte === bytes.openObject ? 1 : 0
    this.#expect = byte === bytes.openObject ? expect.keyOrClose : expect.valueOrClose
    if (isDeeper) {
      if (this.#options.tellsContainers) this.#tellContainer()
      this.#trackedDepth = this.#depth
      this.#keys[this.#depth] = new Set()
      this.#path[this.#depth - 1] = -1
    }
    return at + 1
  }

  /** Starts to cut where a path ends here. Does a path lead further in? */
  #track(at: number, isContainer: boolean): boolean {
    const depth = this.#depth
    if (depth > 0 && !this.#isObject[depth]) {
      this.#path[depth - 1] = (this.#path[depth - 1] as number) + 1
    }
    const here = this.#options.paths.filter((path) => this.#leadsHere(path))
    if (here.length === 0) return false
    // A scalar where a path wants to go on is handed out too: the caller knows whether that is a mistake.
    if (here.some((path) => path.length === depth) || !isContainer) {
      this.#startCut(at)
      return false
    }
    return true
  }

  #tellContainer(): void {
    const path = this.#path.slice(0, this.#depth - 1)
    const opens = this.#isObject[this.#depth] ? 'object' : 'array'
    this.#pieces.push({ path, value: undefined, document: this.#document, opens })
  }

  #leadsHere(path: readonly string[]): boolean {
    if (path.length < this.#depth) return false
    for (let level = 0; level < this.#depth; level++) {
      if (path[level] !== '*' && path[level] !== String(this.#path[level])) return false
    }
    return true
  }

  #isTracked(): boolean {
    return this.#cutDepth === nowhere && this.#trackedDepth === this.#depth
  }

  #close(chunk: Uint8Array, at: number, byte: number): number {
    const wanted = this.#isObject[this.#depth] ? bytes.closeObject : bytes.closeArray
    if (byte !== wanted) this.#failByte(chunk, at)
    if (this.#trackedDepth === this.#depth) this.#trackedDepth--
    this.#depth--
    this.#endValue(chunk, at + 1)
    return at + 1
  }

  #endToken(chunk: Uint8Array, end: number): void {
    this.#token = tokens.none
    if (!this.#tokenIsKey) {
      this.#endValue(chunk, end)
      return
    }
    this.#expect = expect.colon
    if (!this.#isTracked() && this.#cutDepth !== this.#depth) return
    if (this.#trackedDepth !== this.#depth) return
    const key = this.#takeCut(chunk, end) as string
    const keys = this.#keys[this.#depth]
    if (keys?.has(key)) this.#fail(end, `the key ${JSON.stringify(key)} stands here a second time`)
    keys?.add(key)
    this.#path[this.#depth - 1] = key
  }

  #endValue(chunk: Uint8Array, end: number): void {
    this.#expect = this.#depth === 0 ? expect.end : expect.commaOrClose
    if (this.#cutDepth !== this.#depth) return
    const path = this.#path.slice(0, this.#depth)
    this.#pieces.push({ path, value: this.#takeCut(chunk, end), document: this.#document })
  }

  #startCut(at: number): void {
    this.#cutDepth = this.#depth
    this.#cutFrom = at
  }

  #keep(part: Uint8Array): void {
    this.#cutBytes += part.length
    if (this.#cutBytes > this.#options.maxPieceBytes) {
      const [mib, path] = [
        this.#options.maxPieceBytes / 2 ** 20,
        this.#path.slice(0, this.#cutDepth),
      ]
      this.#fail(0, `the value at ${path.join('.') || 'the top'} is larger than ${mib} MiB`)
    }
    this.#cutParts.push(part)
  }

  #takeCut(chunk: Uint8Array, end: number): unknown {
    const from = this.#cutFrom
    this.#keep(chunk.subarray(from, end))
    const whole = this.#cutParts.length === 1 ? this.#cutParts[0] : Buffer.concat(this.#cutParts)
    this.#cutDepth = nowhere
    this.#cutParts = []
    this.#cutBytes = 0
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole)
    } catch {
      return this.#fail(end, 'a text before this place is not UTF-8')
    }
    return JSON.parse(text)
  }

  #failToken(chunk: Uint8Array, at: number): never {
    const what = this.#token <= 6 ? 'a broken string (bad escape or control character)' : undefined
    return this.#fail(at, what ?? `${quoted(chunk, at)} inside a number or literal`)
  }

  #failByte(chunk: Uint8Array, at: number): never {
    const found = quoted(chunk, at)
    const hint = /[NI]/.test(found) ? ' (NaN and Infinity are not JSON)' : ''
    const wanted = expected[this.#expect] ?? 'a value'
    return this.#fail(at, `${found} where ${wanted} should stand${hint}`)
  }

  #fail(at: number, what: string): never {
    const byte = this.#offset + at
    const place = this.#line > 1 ? { line: this.#line } : { byte }
    throw new ReportProblem(this.#options.file, place, what)
  }
}

function quoted(chunk: Uint8Array, at: number): string {
  return JSON.stringify(String.fromCharCode(chunk[at] as number))
}
