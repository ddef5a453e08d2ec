// Values of a JSON report, checked by hand: each check says which file and which key does not hold what the format wants there.

import { ReportProblem } from '@slipway/report-reader'
import { maxLine } from '../coverage/lines.js'
import type { Count } from '../coverage/model.js'

type Key = string | number

export class JsonSpot {
  readonly #file: string
  readonly #path: readonly Key[]

  constructor(file: string, path: readonly Key[]) {
    this.#file = file
    this.#path = path
  }

  record(value: unknown, ...keys: Key[]): Record<string, unknown> {
    return isRecord(value) ? value : this.fail('should be an object', ...keys)
  }

  list(value: unknown, ...keys: Key[]): unknown[] {
    return Array.isArray(value) ? value : this.fail('should be a list', ...keys)
  }

  text(value: unknown, ...keys: Key[]): string {
    return typeof value === 'string' && value !== ''
      ? value
      : this.fail('should be a text', ...keys)
  }

  /** 0 is what tools write for "no line in particular". */
  line(value: unknown, ...keys: Key[]): number {
    const isLine = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maxLine
    return isLine ? Number(value) : this.fail('should be a line number', ...keys)
  }

  /** Of an execution count; overflows make some counts negative, or larger than any integer. */
  isHit(value: unknown, ...keys: Key[]): boolean {
    return typeof value === 'number' ? value > 0 : this.fail('should be a count', ...keys)
  }

  /** How many there are of something. */
  amount(value: unknown, ...keys: Key[]): number {
    const isAmount = Number.isSafeInteger(value) && Number(value) >= 0
    return isAmount ? Number(value) : this.fail('should be a whole number', ...keys)
  }

  fraction(covered: unknown, total: unknown, ...keys: Key[]): Count {
    const count = { covered: this.amount(covered, ...keys), total: this.amount(total, ...keys) }
    if (count.covered > count.total) {
      this.fail(`says that ${count.covered} of ${count.total} are covered`, ...keys)
    }
    return count
  }

  fail(what: string, ...keys: Key[]): never {
    const key = [...this.#path, ...keys].join(' › ')
    throw new ReportProblem(this.#file, {}, key === '' ? what : `${key} ${what}`)
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Makes keys of places: where several things stand at one place, the second gets `#1`, and so on. */
export class DistinctNames {
  readonly #seen = new Map<string, number>()

  of(name: string): string {
    const before = this.#seen.get(name) ?? 0
    this.#seen.set(name, before + 1)
    return before === 0 ? name : `${name}#${before}`
  }
}
