// XML by events, strictly: what is malformed or cut off is a problem with its place, never a partial result. Entities are those five
// of XML itself; a DOCTYPE is passed over, and nothing that it names is fetched or expanded.

import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { decodeText, joined, markedEncoding } from './bytes.js'
import { type Place, placed, problem } from './problem.js'

export type XmlAttributes = Readonly<Record<string, string | undefined>>

/** May throw a `problem` without place: it gets the place of the event. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  /** The elements whose text is wanted, up to the first element inside. White space between all others costs nothing then. */
  readonly textOf?: ReadonlySet<string>
  /** The text of an element may come in several pieces. */
  text?(text: string): void
}

export interface XmlOptions {
  /** For messages. */
  file: string
  maxDepth?: number
  /** In characters, of one attribute's value. A tag, a comment or a run of text may have sixteen times as many. */
  maxAttributeLength?: number
}

const BARE_PROLOG_BYTES = 1024

export async function readXml(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  handler: XmlHandler,
  { file, maxDepth = 256, maxAttributeLength = 1024 ** 2 }: XmlOptions,
): Promise<void> {
  const parser = new SaxesParser()
  const path: string[] = []
  let sawRoot = false
  let eventAt = 0

  parser.on('error', (error) => {
    throw problem(`is not well-formed XML: ${error.message.replace(/^\d+:\d+: |\.$/g, '')}`)
  })
  const onText = (text: string) => {
    eventAt = parser.position
    handler.text?.(text)
  }
  let isListening = false
  const listen = (isWanted: boolean) => {
    isListening = isWanted
    for (const event of ['text', 'cdata'] as const) {
      if (isWanted) parser.on(event, onText)
      else parser.off(event)
    }
  }
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (parser.position - eventAt > maxAttributeLength) checkLengths(attributes, maxAttributeLength)
    eventAt = parser.position
    sawRoot = true
    if (path.push(name) > maxDepth) {
      throw problem(`elements are nested deeper than ${maxDepth} levels`)
    }
    if (isListening) listen(false)
    if (handler.textOf?.has(name)) listen(true)
    handler.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    eventAt = parser.position
    path.pop()
    handler.close?.(name)
    if (isListening) listen(false)
  })
  const at = (): Place => ({ line: parser.line, column: Math.max(1, parser.column) })

  try {
    for await (const text of decodeXml(chunks, file)) {
      parser.write(text)
      // saxes holds an unfinished tag, comment or text in memory, however long it gets.
      if (parser.position - eventAt > 16 * maxAttributeLength + text.length) {
        throw problem('a single tag, comment or text goes on for too long')
      }
    }
    if (!sawRoot) {
      const empty = parser.position === 0
      throw problem(empty ? 'is empty' : 'ends before its first element: it is cut off')
    }
    const inside = path.at(-1)
    if (inside !== undefined) {
      throw problem(`ends inside <${inside.slice(0, 80)}>: it is cut off`)
    }
    parser.close()
  } catch (error) {
    throw placed(error, file, at())
  }
}

function checkLengths(attributes: XmlAttributes, maxLength: number): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value.length <= maxLength) continue
    throw problem(`the attribute ${name.slice(0, 40)} is longer than ${maxLength} characters`)
  }
}

/** XML bytes as text: by byte order mark, else by what the prolog declares, else UTF-8. */
async function* decodeXml(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string,
): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array(0)
  let encoding: string | undefined
  const rest = iteratorOf(chunks)
  while (encoding === undefined) {
    const next = await rest.next()
    if (!next.done) head = joined(head, next.value)
    encoding = xmlEncoding(head, next.done === true || head.length >= BARE_PROLOG_BYTES)
  }
  yield* decodeText(chain(head, rest), { file, encoding })
}

/** Undefined: more bytes are needed to tell. */
function xmlEncoding(head: Uint8Array, isAll: boolean): string | undefined {
  const marked = markedEncoding(head)
  if (marked) return marked
  if (head.length < 4 && !isAll) return undefined
  // Without a mark, the `<` that XML begins with tells UTF-16 (XML 1.0, appendix F).
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le'
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be'
  const prolog = new TextDecoder('latin1').decode(head.subarray(0, BARE_PROLOG_BYTES))
  if (!isAll && !prolog.includes('>')) return undefined
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(prolog)?.[1]
  if (!declared) return 'utf-8'
  // .NET's StringWriter declares utf-16 whatever it is saved as, and this prolog was readable byte by byte.
  return /^(utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(declared) ? 'utf-8' : declared
}

function iteratorOf<T>(source: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
}

async function* chain<T>(first: T, rest: AsyncIterator<T> | Iterator<T>): AsyncGenerator<T> {
  try {
    yield first
    for (;;) {
      const next = await rest.next()
      if (next.done) return
      yield next.value
    }
  } finally {
    await rest.return?.()
  }
}
