// JSON reports of any size: the values at chosen paths, one after the other. What a value should look like is the caller's business.

import { type JsonPiece, JsonSplitter } from './json-splitter.js'
import { ReportProblem } from './problem.js'

export type { JsonPiece } from './json-splitter.js'

export interface JsonOptions {
  /** For messages. */
  file: string
  /** Of one cut-out value; default 64 MiB. */
  maxPieceBytes?: number
  /** Of brackets; default 200. */
  maxDepth?: number
  /** Whether several documents may follow each other (default: no). */
  documents?: 'one' | 'many'
  /** Tell of the containers on the way to a path, too, as they open: which elements there are, and what was there but empty. */
  containers?: boolean
}

/**
 * The values at `paths`, in the document's order. In a path `*` stands for any key or index: ['files', '*']. Indexes come back as numbers.
 * Where a scalar stands on the way to a path, it comes as a piece with the shorter path.
 *
 * The whole document is checked, the parts that are skipped for their structure only. Throws a ReportProblem for anything that is not
 * one whole JSON document, and for a key that stands twice on the way to a path.
 */
export async function* jsonPieces(
  chunks: AsyncIterable<Uint8Array>,
  paths: readonly (readonly string[])[],
  options: JsonOptions,
): AsyncGenerator<JsonPiece, void, undefined> {
  const splitter = new JsonSplitter({
    file: options.file,
    paths,
    maxPieceBytes: options.maxPieceBytes ?? 64 * 2 ** 20,
    maxDepth: options.maxDepth ?? 200,
    allowsManyDocuments: options.documents === 'many',
    tellsContainers: options.containers === true,
  })
  for await (const chunk of withoutByteOrderMark(chunks, options.file)) yield* splitter.push(chunk)
  yield* splitter.end()
}

/**
 * The beginning of a JSON document as far as it was read, closed where it breaks off: for telling what kind of document it is.
 * Undefined when that much is not JSON.
 */
export function jsonBeginning(head: string): unknown {
  const text = head.replace(/^\uFEFF/, '')
  let [closers, complete, completeClosers] = ['', '', '']
  const completeAt = (end: number) => {
    complete = text.slice(0, end)
    completeClosers = closers
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') {
      at = endOfString(text, at)
    } else if (character === '{' || character === '[') {
      closers = (character === '{' ? '}' : ']') + closers
      completeAt(at + 1)
    } else if (character === ',') {
      completeAt(at)
    } else if (character === '}' || character === ']') {
      closers = closers.slice(1)
      completeAt(at + 1)
    }
  }
  try {
    return JSON.parse(complete + completeClosers)
  } catch {
    return undefined
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

async function* withoutByteOrderMark(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0)
  for await (const chunk of chunks) {
    if (!head) {
      yield chunk
      continue
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
    if (head.length < 3) continue
    yield checkedHead(head, file)
    head = undefined
  }
  if (head) yield checkedHead(head, file)
}

function checkedHead(head: Uint8Array, file: string): Uint8Array {
  const [first, second, third] = head
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new ReportProblem(file, { byte: 0 }, 'this is UTF-16: write the report as UTF-8')
  }
  return first === 0xef && second === 0xbb && third === 0xbf ? head.subarray(3) : head
}
