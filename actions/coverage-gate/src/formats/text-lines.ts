// Text reports of any size: their bytes in blocks of whole lines. What a line means is the formats' business.

import { ReportProblem } from '@slipway/report-reader'
import type { ReportSource } from './report-source.js'

const newline = 0x0a
const maxLineBytes = 2 ** 20

/** Each block ends with a newline; the last line gets one if it has none. Throws a ReportProblem for an empty file and for UTF-16. */
export async function* wholeLines({ file, chunks }: ReportSource): AsyncGenerator<Buffer> {
  let rest: Uint8Array = new Uint8Array(0)
  let isFirst = true
  for await (const chunk of chunks()) {
    const bytes =
      rest.length === 0
        ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
        : Buffer.concat([rest, chunk])
    const end = bytes.lastIndexOf(newline) + 1
    rest = bytes.subarray(end)
    if (rest.length > maxLineBytes) {
      throw new ReportProblem(file, {}, `holds a line of more than ${maxLineBytes} bytes`)
    }
    if (end === 0) continue
    yield isFirst ? withoutByteOrderMark(bytes.subarray(0, end), file) : bytes.subarray(0, end)
    isFirst = false
  }
  if (rest.length === 0) {
    if (isFirst) throw new ReportProblem(file, {}, 'is empty')
    return
  }
  const last = Buffer.concat([rest, Uint8Array.of(newline)])
  yield isFirst ? withoutByteOrderMark(last, file) : last
}

function withoutByteOrderMark(bytes: Buffer, file: string): Buffer {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ReportProblem(file, {}, 'is UTF-16 text; write the report as UTF-8')
  }
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return isMarked ? bytes.subarray(3) : bytes
}
