// A diff line by line, without ever holding one that is long: the place at which the readers of headers and hunks are.

import { CheckoutProblem } from './problem.js'

export type Lines = ReturnType<typeof linesOf>

const NEWLINE = 0x0a
const MAX_HEADER_BYTES = 64 * 1024

/** A place in the diff that goes from line to line. Lines end at LF alone: a CR is a part of the file's own line. */
export function linesOf(diff: Buffer) {
  let start = 0
  let number = 1
  let end = endOfLine()
  function endOfLine(): number {
    const newline = diff.indexOf(NEWLINE, start)
    return newline < 0 ? diff.length : newline
  }
  const text = () => diff.toString('utf8', start, Math.min(end, start + MAX_HEADER_BYTES))
  return {
    areWhole: diff.length === 0 || diff.at(-1) === NEWLINE,
    atEnd: () => start >= diff.length,
    /** undefined for an empty line, and at the end. */
    firstByte: () => (start < end ? diff[start] : undefined),
    text,
    next() {
      start = end + 1
      end = endOfLine()
      number++
    },
    problem(what: string): CheckoutProblem {
      const line = start < diff.length ? JSON.stringify(text().slice(0, 120)) : 'its end'
      return new CheckoutProblem(
        'unreadable',
        `The diff cannot be read at line ${number} (${line}): ${what}. No change is taken for none, so this ends here; ` +
          'please report it with the output of git --version',
      )
    },
  }
}
