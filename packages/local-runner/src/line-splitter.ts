// Turns the chunks of an output stream into lines as the runner does: LF, CRLF and a lone CR all end a line.
// The lone CR matters: text after it is at the start of a line and may be a workflow command.

/** A process that prints without ever ending a line must not fill the memory; the runner itself has no such limit. */
const MAX_LINE_LENGTH = 8 * 1024 * 1024

export class LineSplitter {
  #rest = ''

  /** The lines that this chunk completes. A CR at its end waits for the next chunk, which may begin with LF. */
  push(chunk: string): string[] {
    const text = this.#rest + chunk
    const held = text.endsWith('\r') ? '\r' : ''
    const lines = text.slice(0, text.length - held.length).split(/\r\n|\r|\n/)
    this.#rest = (lines.pop() ?? '') + held
    if (this.#rest.length > MAX_LINE_LENGTH) lines.push(...this.end())
    return lines
  }

  /** What is left when the stream ends: the last line if nothing ended it. */
  end(): string[] {
    const rest = this.#rest
    this.#rest = ''
    return rest === '' ? [] : [rest.replace(/\r$/, '')]
  }
}
