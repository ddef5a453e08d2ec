// The outputs of Checkov in one file. Where it is told several (-o cli -o json), it prints them one after the other, with a line between
// that stands in none of them; PowerShell saves what is printed as UTF-16. What each output says is read elsewhere.

import { decodeText, ReportProblem } from '@slipway/report-reader'
import type { ReportSource } from './report-source.js'

/** common/runners/runner_registry.py. In JSON, XML and code blocks no line can be just this. */
const delimiter = Buffer.from('\n--- OUTPUT DELIMITER ---')
/** Checkov knows nine outputs. */
const maxOutputs = 16

/** Each output as a source of its own, in UTF-8. */
export async function splitOutputs(source: ReportSource): Promise<ReportSource[]> {
  const text = await asUtf8(source)
  const ends = await delimitersIn(text)
  if (ends.length === 0) return [text]
  if (ends.length >= maxOutputs) {
    const what = `holds more than ${maxOutputs} outputs of Checkov; write each to a file of its own`
    throw new ReportProblem(source.name, {}, what)
  }
  const starts = [0, ...ends.map((end) => end + delimiter.length)]
  return starts.map((start, index) => ({
    name: `${source.name} (output ${index + 1} of ${starts.length})`,
    chunks: () => section(text.chunks(), start, ends[index] ?? Number.POSITIVE_INFINITY),
  }))
}

async function asUtf8(source: ReportSource): Promise<ReportSource> {
  const [first = -1, second = -1] = await firstBytes(source)
  const begins = (byte: number) => '{[<'.includes(String.fromCharCode(byte))
  const isLittle = (first === 0xff && second === 0xfe) || (begins(first) && second === 0)
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && begins(second))
  if (!isLittle && !isBig) return source
  const options = { file: source.name, encoding: isLittle ? 'utf-16le' : 'utf-16be' }
  return {
    name: source.name,
    async *chunks() {
      for await (const text of decodeText(source.chunks(), options)) yield Buffer.from(text)
    },
  }
}

async function firstBytes({ chunks }: ReportSource): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks()) {
    parts.push(chunk)
    length += chunk.length
    if (length >= 4) break
  }
  return Buffer.concat(parts)
}

/** Where the delimiters begin, in bytes. */
async function delimitersIn({ chunks }: ReportSource): Promise<number[]> {
  const found: number[] = []
  // So much of what came before as a delimiter may have begun in.
  let tail = Buffer.alloc(0)
  let offset = 0
  for await (const chunk of chunks()) {
    const bytes = Buffer.concat([tail, chunk])
    for (let at = bytes.indexOf(delimiter); at >= 0; at = bytes.indexOf(delimiter, at + 1))
      found.push(offset + at)
    if (found.length > maxOutputs) break
    const kept = Math.min(delimiter.length - 1, bytes.length)
    tail = Buffer.from(bytes.subarray(bytes.length - kept))
    offset += bytes.length - kept
  }
  return found
}

/** Without the white space before it, which XML does not allow. */
async function* section(
  chunks: AsyncIterable<Uint8Array>,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  let offset = 0
  let hasBegun = false
  for await (const chunk of chunks) {
    if (offset >= end) return
    const whole = chunk.subarray(Math.max(0, start - offset), Math.max(0, end - offset))
    const part: Uint8Array = hasBegun ? whole : whole.subarray(blanksBefore(whole))
    hasBegun ||= part.length > 0
    if (part.length > 0) yield part
    offset += chunk.length
  }
}

function blanksBefore(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte > 0x20)
  return first < 0 ? bytes.length : first
}
