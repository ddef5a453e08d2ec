// Line numbers as ranges: what people read, and what annotations point at.

/** Both ends included. */
export type Range = [from: number, to: number]

/** Ascending numbers; neighbours are joined. */
export function rangesOf(lines: Iterable<number>): Range[] {
  const ranges: Range[] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges
}

export function* linesOf(ranges: Iterable<readonly [number, number]>): Generator<number> {
  for (const [from, to] of ranges) for (let line = from; line <= to; line++) yield line
}
