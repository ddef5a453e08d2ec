// Cuts the output of a process into lines, as the container runtime does before a log driver sees them.
import { StringDecoder } from 'node:string_decoder'

/** Docker hands longer lines on in pieces of this size. */
const maxLineLength = 16 * 1024

/** Takes chunks of bytes, calls `onLine` for each line without its line break. `end()` gives the last, unfinished one. */
export function outputLines(onLine: (line: string) => void): {
  write(chunk: Buffer): void
  end(): void
} {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const take = (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) emit(line.endsWith('\r') ? line.slice(0, -1) : line)
    while (rest.length > maxLineLength) {
      onLine(rest.slice(0, maxLineLength))
      rest = rest.slice(maxLineLength)
    }
  }
  const emit = (line: string) => {
    for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
      onLine(line.slice(start, start + maxLineLength))
    }
  }
  return {
    write: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end())
      if (rest !== '') onLine(rest)
      rest = ''
    },
  }
}
