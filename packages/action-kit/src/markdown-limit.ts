// Markdown brought under a size limit: the longest tables and code blocks lose their last lines first, so that short
// sections stay whole; only then is the text cut at its end. What is cut is counted, and nothing is left open.

interface Block {
  kind: 'table' | 'code' | 'text'
  lines: string[]
  /** The lines that make the block what it is: a table's header and rule, a code block's opening fence. */
  headLines: number
  bytes: number
}

interface Fence {
  marker: string
  indent: string
}

/** Room for one note and its blank lines. */
const NOTE_BYTES = 64
const CLOSED_FOLD = '\n</details>'

/**
 * The same Markdown when it fits into `maxBytes` of UTF-8, else a shorter one that does: cut at a table row or a line, with
 * `… 1,234 more rows` where something is missing, code fences and `<details>` closed.
 */
export function limitMarkdown(markdown: string, maxBytes: number): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown
  const blocks = splitBlocks(markdown)
  const shorter = shortenLongest(blocks, maxBytes)
  return Buffer.byteLength(shorter) <= maxBytes ? shorter : cutAtEnd(shorter, maxBytes)
}

function splitBlocks(markdown: string): Block[] {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  const add = (kind: Block['kind'], from: number, to: number, headLines: number) => {
    const part = lines.slice(from, to)
    blocks.push({ kind, lines: part, headLines, bytes: byteLength(part) })
  }
  let textFrom = 0
  let index = 0
  while (index < lines.length) {
    const kind = startsTable(lines, index) ? 'table' : openingFence(lines[index]) ? 'code' : 'text'
    if (kind === 'text') {
      index++
      continue
    }
    const end = kind === 'table' ? tableEnd(lines, index) : codeEnd(lines, index)
    if (index > textFrom) add('text', textFrom, index, 0)
    add(kind, index, end, kind === 'table' ? 2 : 1)
    textFrom = index = end
  }
  if (lines.length > textFrom) add('text', textFrom, lines.length, 0)
  return blocks
}

/** Every table and code block above a common size is cut down to it; the size is the largest with which all fits. */
function shortenLongest(blocks: readonly Block[], maxBytes: number): string {
  const cuttable = blocks.filter(({ kind }) => kind !== 'text').map(({ bytes }) => bytes)
  const fixed = blocks
    .filter(({ kind }) => kind === 'text')
    .reduce((sum, { bytes }) => sum + bytes, 0)
  const size = commonSize(cuttable, maxBytes - fixed)
  return blocks
    .flatMap((block) => (block.bytes > size ? shortened(block, size) : block.lines))
    .join('\n')
}

/** The largest size with which `sizes`, none counted higher than it, add up to at most `room`. */
function commonSize(sizes: readonly number[], room: number): number {
  const ascending = [...sizes].sort((a, b) => a - b)
  let left = room
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index))
    if (size > share) return Math.max(0, share)
    left -= size
  }
  return Number.POSITIVE_INFINITY
}

function shortened(block: Block, maxBytes: number): string[] {
  if (block.kind === 'text') return block.lines
  const head = block.lines.slice(0, block.headLines)
  const fence = block.kind === 'code' ? openingFence(block.lines[0]) : undefined
  const closing = fence && closer(fence)
  const body = block.lines.slice(block.headLines, closing === block.lines.at(-1) ? -1 : undefined)
  let bytes = byteLength(head) + NOTE_BYTES + (closing ? byteLength([closing]) : 0)
  let kept = 0
  for (const line of body) {
    bytes += byteLength([line])
    if (bytes > maxBytes) break
    kept++
  }
  if (kept === body.length) return block.lines
  const note = moreOf(body.length - kept, block.kind === 'table' ? 'row' : 'line')
  return [...head, ...body.slice(0, kept), ...(closing ? [closing] : []), '', note, '']
}

/** The last way: everything after some line goes. */
function cutAtEnd(markdown: string, maxBytes: number): string {
  const lines = markdown.split('\n')
  let best: { kept: number; fence: Fence | undefined; folds: number } | undefined
  let bytes = NOTE_BYTES
  let fence: Fence | undefined
  let folds = 0
  for (const [index, line] of lines.entries()) {
    bytes += byteLength([line])
    if (bytes > maxBytes) break
    fence = fence ? (closes(line, fence) ? undefined : fence) : openingFence(line)
    if (!fence) {
      folds = Math.max(0, folds + count(line, /<details\b/gi) - count(line, /<\/details>/gi))
    }
    const closing = (fence ? byteLength([closer(fence)]) : 0) + folds * byteLength([CLOSED_FOLD])
    if (bytes + closing <= maxBytes) best = { kept: index + 1, fence, folds }
  }
  let kept = best?.kept ?? 0
  while (kept > 0 && lines[kept - 1] === '') kept--
  const closers = [
    ...(best?.fence ? [closer(best.fence)] : []),
    ...Array.from({ length: best?.folds ?? 0 }, () => CLOSED_FOLD),
  ]
  const note = moreOf(lines.length - kept, 'line')
  const result = [...lines.slice(0, kept), ...closers, '', note].join('\n')
  return Buffer.byteLength(result) <= maxBytes ? result : ''
}

function startsTable(lines: readonly string[], index: number): boolean {
  const rule = lines[index + 1]
  return (
    /^\s*\|/.test(lines[index] ?? '') && rule !== undefined && /^\s*\|[\s:|]*-[\s:|-]*$/.test(rule)
  )
}

function tableEnd(lines: readonly string[], start: number): number {
  let end = start + 2
  while (/^\s*\|/.test(lines[end] ?? '')) end++
  return end
}

function codeEnd(lines: readonly string[], start: number): number {
  const fence = openingFence(lines[start])
  let end = start + 1
  while (fence && end < lines.length && !closes(lines[end], fence)) end++
  return Math.min(lines.length, end + 1)
}

function openingFence(line: string | undefined): Fence | undefined {
  const [, indent = '', marker] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/.exec(line ?? '') ?? []
  return marker ? { indent, marker } : undefined
}

function closes(line: string | undefined, fence: Fence): boolean {
  const [, marker] = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line ?? '') ?? []
  return (
    marker !== undefined && marker[0] === fence.marker[0] && marker.length >= fence.marker.length
  )
}

function closer({ indent, marker }: Fence): string {
  return indent + marker
}

function moreOf(count: number, what: string): string {
  return `… ${count.toLocaleString('en-US')} more ${what}${count === 1 ? '' : 's'}`
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0
}

/** Each line with its newline. */
function byteLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
}
