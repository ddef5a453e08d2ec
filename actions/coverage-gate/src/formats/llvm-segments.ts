// From llvm-cov's segments to lines, as llvm-cov itself does for a view of the source (LLVM's LineCoverageStats).

import { Lines } from '../coverage/lines.js'
import type { JsonSpot } from './json-spot.js'

interface Segment {
  line: number
  isHit: boolean
  hasCount: boolean
  isRegionEntry: boolean
  isGapRegion: boolean
}

/** A segment says what is so from its place on, up to the next segment. */
export function readSegments(spot: JsonSpot, list: readonly unknown[]): Lines {
  const lines = new Lines()
  let wrapped: Segment | undefined
  let ofLine: Segment[] = []
  const finishLine = (nextLine: number) => {
    const last = ofLine.at(-1)
    if (!last) return
    markLine(lines, last.line, ofLine, wrapped)
    wrapped = last
    ofLine = []
    for (let line = last.line + 1; line < nextLine; line++) markLine(lines, line, ofLine, wrapped)
  }
  for (const [at, value] of list.entries()) {
    const segment = readSegment(spot, value, at)
    const previous = ofLine.at(-1)?.line ?? 0
    if (segment.line < previous) spot.fail('comes before the one before it', 'segments', at)
    if (segment.line > previous) finishLine(segment.line)
    ofLine.push(segment)
  }
  finishLine(0)
  return lines
}

function readSegment(spot: JsonSpot, value: unknown, at: number): Segment {
  const [line, , count, hasCount, isRegionEntry, isGapRegion] = spot.list(value, 'segments', at)
  return {
    line: spot.line(line, 'segments', at),
    isHit: spot.isHit(count, 'segments', at),
    // Some versions of LLVM write 0 and 1 here.
    hasCount: Boolean(hasCount),
    isRegionEntry: Boolean(isRegionEntry),
    isGapRegion: Boolean(isGapRegion),
  }
}

/** LLVM's LineCoverageStats. `wrapped`: what reaches into the line from an earlier one. */
function markLine(
  lines: Lines,
  line: number,
  segments: readonly Segment[],
  wrapped: Segment | undefined,
): void {
  const [first] = segments
  const starting = segments.filter(
    (each) => each.hasCount && each.isRegionEntry && !each.isGapRegion,
  )
  const startsSkipped = first !== undefined && !first.hasCount && first.isRegionEntry
  const isMapped =
    (!startsSkipped && (wrapped?.hasCount === true || starting.length > 0)) ||
    segments.some((each) => each.hasCount && each.isRegionEntry)
  if (isMapped) lines.set(line, wrapped?.isHit === true || starting.some((each) => each.isHit))
}
