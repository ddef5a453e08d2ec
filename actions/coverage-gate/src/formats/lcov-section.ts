// One section of an lcov tracefile, from SF to end_of_record: its records gathered, and what they say of the file in the end.

import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { FileCoverage } from '../coverage/model.js'

interface Summary {
  covered?: number
  total?: number
}
export type Summaries = Record<'lines' | 'branches' | 'functions', Summary>
type SummaryRecord = 'LF' | 'LH' | 'BRF' | 'BRH' | 'FNF' | 'FNH'

interface FunctionGroup {
  line: number
  covered: boolean
}

export class LcovSection {
  readonly path: string
  readonly startLine: number
  readonly lines = new Lines()
  readonly branches = new Branches()
  readonly stated: Summaries = { lines: {}, branches: {}, functions: {} }
  hasLines = false
  hasBranches = false
  hasFunctions = false
  /** The lines on which functions of a name start, and the hits of functions of a name: both in the order of the records. */
  readonly #functionLines = new Map<string, number[]>()
  readonly #functionHits = new Map<string, boolean[]>()
  /** lcov 2: the names of one function (instances of a template) share an index. */
  readonly #groups = new Map<string, FunctionGroup>()

  constructor(path: string, startLine: number) {
    this.path = path
    this.startLine = startLine
  }

  state(record: SummaryRecord, value: number): void {
    const metric = record.startsWith('L')
      ? 'lines'
      : record.startsWith('B')
        ? 'branches'
        : 'functions'
    this.stated[metric][record.endsWith('F') ? 'total' : 'covered'] = value
    if (metric === 'branches') this.hasBranches = true
    if (metric === 'functions') this.hasFunctions = true
  }

  function(name: string, line: number): void {
    const lines = this.#functionLines.get(name) ?? []
    if (!lines.includes(line)) lines.push(line)
    this.#functionLines.set(name, lines)
  }

  functionHits(name: string, isHit: boolean): void {
    const hits = this.#functionHits.get(name)
    if (hits) hits.push(isHit)
    else this.#functionHits.set(name, [isHit])
  }

  functionGroup(index: string, line: number): void {
    this.#groups.set(index, { line, covered: false })
  }

  /** False when there is no such group. */
  functionGroupHits(index: string, isHit: boolean): boolean {
    const group = this.#groups.get(index)
    if (group) group.covered ||= isHit
    return group !== undefined
  }

  coverage(): FileCoverage {
    const functions = this.#functions()
    const totals: FileCoverage['totals'] = {}
    const measured = {
      lines: this.hasLines,
      branches: this.branches.count().total > 0,
      functions: functions.count().total > 0,
    }
    for (const metric of ['lines', 'branches', 'functions'] as const) {
      const { covered = 0, total = 0 } = this.stated[metric]
      // More hit than found is nobody's count: then only what was found is believed.
      if (!measured[metric] && total > 0)
        totals[metric] = { covered: covered > total ? 0 : covered, total }
    }
    return {
      path: this.path,
      lines: totals.lines ? undefined : this.lines,
      branches: totals.branches ? undefined : this.branches,
      functions: totals.functions ? undefined : functions,
      statements: undefined,
      totals,
    }
  }

  #functions(): Items {
    const functions = new Items()
    for (const { line, covered } of this.#groups.values()) functions.add(`@${line}`, line, covered)
    // lcov 1 counts names; llvm-cov and lcov 2 count places, however many instances of a template start there. FNF tells which.
    const places = new Set([...this.#functionLines.values()].flat()).size
    const isByPlace = places < this.#functionLines.size && this.stated.functions.total === places
    for (const [name, lines] of this.#functionLines) {
      const hits = this.#functionHits.get(name) ?? []
      const id = (line: number) => (isByPlace ? `@${line}` : `${name}@${line}`)
      // Istanbul writes functions of the same name one after the other, and their hits in the same order.
      for (const [at, line] of lines.entries()) functions.add(id(line), line, hits[at] ?? false)
      const last = lines.at(-1)
      if (last !== undefined && hits.slice(lines.length).includes(true)) {
        functions.add(id(last), last, true)
      }
    }
    for (const [name, hits] of this.#functionHits) {
      if (!this.#functionLines.has(name)) functions.add(`${name}@0`, 0, hits.includes(true))
    }
    return functions
  }
}
