// Branches of a file, by line. Reports know them in three ways: each by an identity (merging is exact), as a fraction of a line
// (merging can only take the larger one: a lower bound), or as a fraction with the identities of those that were missed
// (exact again: what both runs missed is missed).

import type { Count } from './model.js'

interface BranchLine {
  /** By identity: covered or not. */
  named: Map<string, boolean>
  /** Without identities. */
  counted: Count | undefined
  /** Of `counted`, who was missed, where the report says so. */
  missing: Set<string> | undefined
}

export class Branches {
  #lines = new Map<number, BranchLine>()
  /** The figures are a lower bound: fractions without identities were merged. */
  isLowerBound = false

  /** Once covered, a branch stays so. */
  addNamed(line: number, id: string, covered: boolean): void {
    const { named } = this.#line(line)
    named.set(id, covered || named.get(id) === true)
  }

  /** `missing`: the identities of the `total - covered` that were missed, if the report tells. */
  addCounted(line: number, count: Count, missing?: readonly string[]): void {
    const known = this.#line(line)
    const ids = missing?.length === count.total - count.covered ? new Set(missing) : undefined
    if (!known.counted) {
      known.counted = { ...count }
      known.missing = ids
      return
    }
    if (known.missing && ids && known.counted.total === count.total) {
      known.missing = new Set([...known.missing].filter((id) => ids.has(id)))
      known.counted.covered = count.total - known.missing.size
      return
    }
    const settled = known.counted.covered === known.counted.total || count.covered === count.total
    if (!settled && known.counted.covered + count.covered > 0) this.isLowerBound = true
    known.counted = {
      covered: Math.max(known.counted.covered, count.covered),
      total: Math.max(known.counted.total, count.total),
    }
    known.missing = undefined
  }

  at(line: number): Count | undefined {
    const known = this.#lines.get(line)
    return known && countOf(known)
  }

  count(counts?: (line: number) => boolean): Count {
    let [covered, total] = [0, 0]
    for (const [line, known] of this.#lines) {
      if (counts && !counts(line)) continue
      const count = countOf(known)
      covered += count.covered
      total += count.total
    }
    return { covered, total }
  }

  merge(other: Branches): void {
    this.isLowerBound ||= other.isLowerBound
    for (const [line, { named, counted, missing }] of other.#lines) {
      for (const [id, covered] of named) this.addNamed(line, id, covered)
      if (counted) this.addCounted(line, counted, missing && [...missing])
    }
  }

  #line(line: number): BranchLine {
    const known = this.#lines.get(line)
    if (known) return known
    const fresh = { named: new Map<string, boolean>(), counted: undefined, missing: undefined }
    this.#lines.set(line, fresh)
    return fresh
  }
}

function countOf({ named, counted }: BranchLine): Count {
  let covered = counted?.covered ?? 0
  for (const hit of named.values()) if (hit) covered++
  return { covered, total: named.size + (counted?.total ?? 0) }
}
