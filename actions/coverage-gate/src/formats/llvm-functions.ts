// The functions of an `llvm-cov export`: which there are in a file, and which conditions they really have.

import { Items } from '../coverage/items.js'
import type { JsonSpot } from './json-spot.js'

/** LLVM's CounterMappingRegion::ExpansionRegion: a macro, in the place where it is used. */
const expansionRegion = 1

export class LlvmFunctions {
  readonly #ofFile = new Map<string, Items>()
  readonly #conditions = new Set<string>()
  #listsConditions = true

  get isEmpty(): boolean {
    return this.#ofFile.size === 0
  }

  /** Functions that start at the same place are one, however often it was instantiated. */
  add(spot: JsonSpot, entry: Record<string, unknown>): void {
    const regions = spot.list(entry.regions, 'regions').map((each) => spot.list(each, 'regions'))
    const filenames = spot.list(entry.filenames, 'filenames')
    this.#addConditions(spot, entry.branches, filenames)
    const expanded = new Set(
      regions.filter((region) => region[7] === expansionRegion).map((region) => region[6]),
    )
    // The function's own file is the one that is no expansion within it.
    const fileId = filenames.findIndex((_, id) => !expanded.has(id))
    const own = regions.find((region) => region[5] === fileId)
    if (!own) return
    const path = spot.text(filenames[fileId], 'filenames', fileId)
    const ofFile = this.of(path)
    this.#ofFile.set(path, ofFile)
    const line = spot.line(own[0], 'regions')
    ofFile.add(`${line}:${String(own[1])}`, line, spot.isHit(entry.count, 'count'))
  }

  of(path: string): Items {
    return this.#ofFile.get(path) ?? new Items()
  }

  /** False for conditions that the compiler folded (`while (true)`): files list them, with counts of 0, but functions do not. */
  hasCondition(path: string, place: string): boolean {
    return !this.#listsConditions || this.#conditions.has(`${path} ${place}`)
  }

  #addConditions(spot: JsonSpot, value: unknown, filenames: readonly unknown[]): void {
    if (value === undefined) {
      this.#listsConditions = false
      return
    }
    for (const [at, each] of spot.list(value, 'branches').entries()) {
      const branch = spot.list(each, 'branches', at)
      this.#conditions.add(`${String(filenames[Number(branch[6])])} ${placeOf(branch)}`)
    }
  }
}

/** Of a region or branch: the line and column of its start and end. */
export function placeOf([line, column, endLine, endColumn]: readonly unknown[]): string {
  return `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`
}
