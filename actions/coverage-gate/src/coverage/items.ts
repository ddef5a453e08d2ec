// Functions or statements of a file, by identity.

import type { Count } from './model.js'

interface Item {
  line: number
  weight: number
  covered: boolean
}

export class Items {
  #items = new Map<string, Item>()

  /** Once covered, an item stays so. Throws a RangeError when the weight of a known item differs. */
  add(id: string, line: number, covered: boolean, weight = 1): void {
    const known = this.#items.get(id)
    if (known && known.weight !== weight) throw new RangeError(`${id}: ${known.weight} ≠ ${weight}`)
    if (known) known.covered ||= covered
    else this.#items.set(id, { line, weight, covered })
  }

  count(): Count {
    let [covered, total] = [0, 0]
    for (const item of this.#items.values()) {
      total += item.weight
      if (item.covered) covered += item.weight
    }
    return { covered, total }
  }

  *entries(): Generator<[id: string, item: Readonly<Item>]> {
    yield* this.#items
  }

  merge(other: Items): void {
    for (const [id, { line, covered, weight }] of other.entries())
      this.add(id, line, covered, weight)
  }
}
