// Which lines of a file can be covered, and which were: two bits a line, in pages, so that one line with a great number costs a page.

import type { Count } from './model.js'

/** Past this a line number is a mistake of the report, not a line. */
export const maxLine = 5_000_000

const PAGE_LINES = 1024
const COVERED_AT = PAGE_LINES / 8
const PAGE_BYTES = 2 * COVERED_AT
/** How many bits are set in a byte. */
const bitCounts = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte.toString(2).replaceAll('0', '').length,
)

export class Lines {
  /** By line number / PAGE_LINES: the bits of the measured lines, then those of the covered ones. */
  #pages = new Map<number, Uint8Array>()
  /** Reports go through a file in order, so the next line is most likely in the page of the last one. */
  #lastNumber = -1
  #lastPage: Uint8Array = new Uint8Array(0)

  /** Once covered, a line stays so. Numbers count from 1; 0 stands for code that the report knows without a line. */
  set(line: number, covered: boolean): void {
    const page = this.#page(Math.floor(line / PAGE_LINES))
    const at = (line % PAGE_LINES) >> 3
    const bit = 1 << (line & 7)
    page[at] = (page[at] ?? 0) | bit
    if (covered) page[COVERED_AT + at] = (page[COVERED_AT + at] ?? 0) | bit
  }

  isMeasured(line: number): boolean {
    return this.#has(line, 0)
  }

  isCovered(line: number): boolean {
    return this.#has(line, COVERED_AT)
  }

  /** Of all lines, or of those that `counts` picks. */
  count(counts?: (line: number) => boolean): Count {
    let [covered, total] = [0, 0]
    if (!counts) {
      for (const page of this.#pages.values()) {
        for (let at = 0; at < COVERED_AT; at++) {
          total += bitCounts[page[at] ?? 0] ?? 0
          covered += bitCounts[page[COVERED_AT + at] ?? 0] ?? 0
        }
      }
      return { covered, total }
    }
    for (const [line, isCovered] of this.entries()) {
      if (!counts(line)) continue
      total++
      if (isCovered) covered++
    }
    return { covered, total }
  }

  /** In ascending order. */
  *entries(): Generator<[line: number, covered: boolean]> {
    for (const number of [...this.#pages.keys()].sort((a, b) => a - b)) {
      const page = this.#pages.get(number) ?? new Uint8Array(0)
      for (let at = 0; at < COVERED_AT; at++) {
        const measured = page[at] ?? 0
        if (measured === 0) continue
        const covered = page[COVERED_AT + at] ?? 0
        for (let bit = 0; bit < 8; bit++) {
          if (!(measured & (1 << bit))) continue
          yield [number * PAGE_LINES + at * 8 + bit, (covered & (1 << bit)) !== 0]
        }
      }
    }
  }

  merge(other: Lines): void {
    for (const [number, theirs] of other.#pages) {
      const page = this.#page(number)
      for (let at = 0; at < PAGE_BYTES; at++) page[at] = (page[at] ?? 0) | (theirs[at] ?? 0)
    }
  }

  #has(line: number, offset: number): boolean {
    const page = this.#pages.get(Math.floor(line / PAGE_LINES))
    return (
      page !== undefined &&
      ((page[offset + ((line % PAGE_LINES) >> 3)] ?? 0) & (1 << (line & 7))) !== 0
    )
  }

  #page(number: number): Uint8Array {
    if (number === this.#lastNumber) return this.#lastPage
    const known = this.#pages.get(number)
    const page = known ?? new Uint8Array(PAGE_BYTES)
    if (!known) this.#pages.set(number, page)
    this.#lastNumber = number
    this.#lastPage = page
    return page
  }
}
