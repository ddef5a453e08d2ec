// Marking the lines of a statement that goes over several.

import { problem } from '@slipway/report-reader'
import { type Lines, maxLine } from '../coverage/lines.js'

/** Longer is a mistake of the report: it would make most of a file one statement. */
const MAX_SPAN_LINES = 20_000

/** From `first` to `last`, both included. A `last` that is before `first` is passed over: some tools write 0 there. */
export function setSpan(lines: Lines, first: number, last: number, isCovered: boolean): void {
  if (last - first > MAX_SPAN_LINES || last > maxLine) {
    throw problem(`a statement cannot go from line ${first} to line ${last}`)
  }
  lines.set(first, isCovered)
  for (let line = first + 1; line <= last; line++) lines.set(line, isCovered)
}
