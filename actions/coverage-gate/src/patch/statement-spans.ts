// Statements that go over several lines. Reports mark the first line of a statement; an edit on another of its lines is an edit of the
// statement. Only where the report tells where statements end, and only of statements that hold no others: within the body of an `if`
// nobody can tell a continuation from a comment.

import type { Items } from '../coverage/items.js'

interface Span {
  from: number
  to: number
}

/** The identities that the readers of Istanbul and its like give statements: `line:column-line:column`. */
const identity = /^(\d+):\d+-(\d+):\d+/
const maxSpanLines = 2_000

/** From each line that continues a statement to the line at which that begins. */
export function continuationLines(statements: Items | undefined): ReadonlyMap<number, number> {
  const spans: Span[] = []
  for (const [id] of statements?.entries() ?? []) {
    const [, from, to] = identity.exec(id) ?? []
    if (from !== undefined) spans.push({ from: Number(from), to: Number(to) })
  }
  const starts = [...new Set(spans.map(({ from }) => from))].sort((a, b) => a - b)
  const found = new Map<number, number>()
  for (const { from, to } of spans) {
    if (to <= from || to - from > maxSpanLines || holdsAnother(starts, from, to)) continue
    for (let line = from + 1; line <= to; line++) found.set(line, from)
  }
  return found
}

/** Whether a statement begins after `from` and up to `to`. */
function holdsAnother(starts: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return (starts[low] ?? Number.POSITIVE_INFINITY) <= to
}
