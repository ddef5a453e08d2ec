// A file's bytes in chunks, within a limit, and bytes as text. What the text means is read elsewhere.

import { type FileHandle, open } from 'node:fs/promises'
import { ReportProblem } from './problem.js'

/** More than any report seen in the wild, and less than fills a runner's afternoon. */
export const DEFAULT_MAX_BYTES = 8 * 1024 ** 3
const CHUNK_BYTES = 256 * 1024

export interface BytesOptions {
  maxBytes?: number
  /** How messages call the file, when not by its path. */
  name?: string
}

/** The file's bytes. Throws a ReportProblem for what cannot be opened, is no file, or is too big. */
export async function* openBytes(
  file: string,
  { maxBytes = DEFAULT_MAX_BYTES, name = file }: BytesOptions = {},
): AsyncGenerator<Uint8Array> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file, 'r')
    const stats = await handle.stat()
    if (stats.isDirectory()) throw new ReportProblem(name, {}, directory)
    // A pipe or a device may never end.
    if (!stats.isFile()) throw new ReportProblem(name, {}, 'is not a regular file')
    let seen = 0
    for (;;) {
      const chunk = new Uint8Array(CHUNK_BYTES)
      const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES)
      if (bytesRead === 0) return
      seen += bytesRead
      if (seen > maxBytes) {
        throw new ReportProblem(name, {}, `is bigger than ${shownBytes(maxBytes)}, the limit`)
      }
      yield bytesRead === CHUNK_BYTES ? chunk : chunk.subarray(0, bytesRead)
    }
  } catch (error) {
    throw readable(error, name)
  } finally {
    await handle?.close()
  }
}

export interface TextOptions {
  /** For messages. */
  file: string
  /** Of a text without byte order mark; a WHATWG label. Default `utf-8`. */
  encoding?: string
  /** Bytes that the encoding does not have become U+FFFD. Default: they are a problem. */
  lenient?: boolean
}

/** The bytes as text, without byte order mark. A mark (UTF-8, UTF-16) overrules `encoding`. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { file, encoding = 'utf-8', lenient = false }: TextOptions,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined
  let head = new Uint8Array(0)
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    decoder ??= createDecoder(markedEncoding(bytes) ?? encoding, lenient, file)
    try {
      return decoder.decode(bytes, { stream })
    } catch (error) {
      const what = `is not ${decoder.encoding.toUpperCase()} text: it holds bytes that this encoding does not have`
      throw new ReportProblem(file, {}, what, { cause: error })
    }
  }
  for await (const chunk of chunks) {
    let bytes: Uint8Array = chunk
    if (!decoder && head.length + chunk.length < 3) {
      head = joined(head, chunk)
      continue
    }
    if (!decoder && head.length > 0) bytes = joined(head, chunk)
    const text = decode(bytes, true)
    if (text) yield text
  }
  const rest = decode(decoder ? new Uint8Array(0) : head, false)
  if (rest) yield rest
}

/** What a byte order mark at the start says. */
export function markedEncoding(head: Uint8Array): string | undefined {
  const [first, second, third] = head
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

type Decoder = InstanceType<typeof TextDecoder>

function createDecoder(encoding: string, lenient: boolean, file: string): Decoder {
  try {
    return new TextDecoder(encoding, { fatal: !lenient })
  } catch (error) {
    const what = `is written in the encoding "${encoding.slice(0, 40)}", which cannot be read here; write it as UTF-8`
    throw new ReportProblem(file, {}, what, { cause: error })
  }
}

const directory = 'is a directory; name a file in it, or a glob such as `folder/**/*.xml`'

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  EISDIR: directory,
  ENOTDIR: 'does not exist: a part of its path is a file, not a directory',
  ELOOP: 'cannot be read: its symbolic links go in a circle',
  EMFILE: 'cannot be read: too many files are open',
}

function readable(error: unknown, file: string): unknown {
  const code = typeof error === 'object' && error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string') return error
  return new ReportProblem(file, {}, reasons[code] ?? `cannot be read: ${code}`, { cause: error })
}

function shownBytes(bytes: number): string {
  return bytes >= 1024 ** 2 ? `${Math.floor(bytes / 1024 ** 2)} MiB` : `${bytes} bytes`
}
