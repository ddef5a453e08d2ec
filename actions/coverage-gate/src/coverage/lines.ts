// Which lines of a file can be covered, and which were: two bits a line.

import type { Count } from './model.js'

/** Past this a line number is a mistake of the report, not a line. */
export const maxLine = 5_000_000

export class Lines {
  #measured = new Uint8Array(64)
  #covered = new Uint8Array(64)

  /** Once covered, a line stays so. Numbers count from 1. */
  set(line: number, covered: boolean): void {
    const at = line >> 3
    if (at >= this.#measured.length) this.#grow(at + 1)
    const bit = 1 << (line & 7)
    this.#measured[at] = (this.#measured[at] ?? 0) | bit
    if (covered) this.#covered[at] = (this.#covered[at] ?? 0) | bit
  }

  isMeasured(line: number): boolean {
    return ((this.#measured[line >> 3] ?? 0) & (1 << (line & 7))) !== 0
  }

  isCovered(line: number): boolean {
    return ((this.#covered[line >> 3] ?? 0) & (1 << (line & 7))) !== 0
  }

  /** Of all lines, or of those that `counts` picks. */
  count(counts?: (line: number) => boolean): Count {
    let [covered, total] = [0, 0]
    for (const [line, isCovered] of this.entries()) {
      if (counts && !counts(line)) continue
      total++
      if (isCovered) covered++
    }
    return { covered, total }
  }

  /** In ascending order. */
  *entries(): Generator<[line: number, covered: boolean]> {
    for (const [at, byte] of this.#measured.entries()) {
      if (byte === 0) continue
      for (let bit = 0; bit < 8; bit++) {
        if (byte & (1 << bit)) yield [at * 8 + bit, ((this.#covered[at] ?? 0) & (1 << bit)) !== 0]
      }
    }
  }

  merge(other: Lines): void {
    for (const [line, covered] of other.entries()) this.set(line, covered)
  }

  #grow(needed: number): void {
    const length = Math.max(needed, this.#measured.length * 2)
    for (const name of ['measured', 'covered'] as const) {
      const bigger = new Uint8Array(length)
      if (name === 'measured') {
        bigger.set(this.#measured)
        this.#measured = bigger
      } else {
        bigger.set(this.#covered)
        this.#covered = bigger
      }
    }
  }
}
