// Branches of a file, by line. Reports know them in three ways: each by an identity (merging is exact), as a fraction of a line
// (merging can only take the larger one: a lower bound), or as a fraction with the identities of those that were missed
// (exact again: what both runs missed is missed).

import type { Count } from './model.js'

interface Counted {
  /** The greatest of all fractions seen. */
  covered: number
  total: number
  /** What every run with this total and with identities missed. */
  missing: Set<string> | undefined
  /** How many fractions without identities had some branches covered, but not all: two of them may have covered different ones. */
  partials: number
  /** The reports do not agree on how many branches there are. */
  isMixed: boolean
}

interface BranchLine {
  /** By identity: covered or not. */
  named: Map<string, boolean> | undefined
  /** Without identities. */
  counted: Counted | undefined
}

export class Branches {
  #lines = new Map<number, BranchLine>()

  /** The figures may be too low: fractions without identities were merged. */
  get isLowerBound(): boolean {
    return [...this.#lines.values()].some(({ counted }) => counted && isDoubtful(counted))
  }

  /** Once covered, a branch stays so. Line 0 stands for branches that the report knows without a line. */
  addNamed(line: number, id: string, covered: boolean): void {
    const known = this.#line(line)
    known.named ??= new Map()
    known.named.set(id, covered || known.named.get(id) === true)
  }

  /** `missing`: the identities of the `total - covered` that were missed, if the report tells. */
  addCounted(line: number, { covered, total }: Count, missing?: readonly string[]): void {
    const known = this.#line(line)
    const ids = missing?.length === total - covered ? new Set(missing) : undefined
    const isRepeated = known.counted?.covered === covered && known.counted.total === total
    // A report that says the same of a line twice speaks of the same run.
    if (isRepeated && !ids) return
    const isPartial = !ids && covered > 0 && covered < total
    const added: Counted = {
      covered,
      total,
      missing: ids,
      partials: isPartial ? 1 : 0,
      isMixed: false,
    }
    known.counted = known.counted ? union(known.counted, added) : added
  }

  at(line: number): Count | undefined {
    const known = this.#lines.get(line)
    return known && countOf(known)
  }

  /** Of all lines, or of those that `counts` picks. */
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

  /** The lines that have branches, as they were met. */
  lines(): IterableIterator<number> {
    return this.#lines.keys()
  }

  /** Another run's branches of the same file, from a report of the same format: other formats name branches otherwise. */
  merge(other: Branches): void {
    for (const [line, { named, counted }] of other.#lines) {
      if (named) for (const [id, covered] of named) this.addNamed(line, id, covered)
      if (!counted) continue
      const known = this.#line(line)
      known.counted = known.counted ? union(known.counted, counted) : copy(counted)
    }
  }

  #line(line: number): BranchLine {
    const known = this.#lines.get(line)
    if (known) return known
    const fresh: BranchLine = { named: undefined, counted: undefined }
    this.#lines.set(line, fresh)
    return fresh
  }
}

/** In whatever order and grouping fractions are united, the result is the same. */
function union(a: Counted, b: Counted): Counted {
  const [more, less] = a.total >= b.total ? [a, b] : [b, a]
  const isSame = more.total === less.total
  let { missing } = more
  if (isSame && less.missing) {
    const theirs = less.missing
    missing = missing ? new Set([...missing].filter((id) => theirs.has(id))) : theirs
  }
  return {
    covered: Math.max(more.covered, less.covered),
    total: more.total,
    missing,
    partials: more.partials + less.partials,
    isMixed: more.isMixed || less.isMixed || !isSame,
  }
}

function copy(counted: Counted): Counted {
  return { ...counted, missing: counted.missing && new Set(counted.missing) }
}

function settled({ covered, total, missing }: Counted): number {
  return Math.min(total, Math.max(covered, missing ? total - missing.size : 0))
}

function isDoubtful(counted: Counted): boolean {
  const { total, missing, partials, isMixed } = counted
  if (settled(counted) === total) return false
  return (
    isMixed || partials > 1 || (partials === 1 && missing !== undefined && missing.size < total)
  )
}

/** A line that is known both ways has its branches once: the larger of both figures. */
function countOf({ named, counted }: BranchLine): Count {
  let namedCovered = 0
  if (named) for (const hit of named.values()) if (hit) namedCovered++
  if (!counted) return { covered: namedCovered, total: named?.size ?? 0 }
  return {
    covered: Math.max(namedCovered, settled(counted)),
    total: Math.max(named?.size ?? 0, counted.total),
  }
}
