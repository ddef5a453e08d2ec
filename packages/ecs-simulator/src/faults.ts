// Chooses which requests fail, and how. What a failure looks like on the wire is in server.ts.
import type { FaultRule } from './model.js'
import type { Random } from './random.js'

export interface Faults {
  /** Adds a rule; returns how to take it away again. */
  add(rule: FaultRule): () => void
  clear(): void
  /** The rules that are left, with how often each struck. */
  readonly rules: readonly ActiveFault[]
}

export interface ActiveFault {
  readonly rule: FaultRule
  readonly seen: number
  readonly struck: number
}

export interface FaultPicker extends Faults {
  /** The rule that strikes this request, if any. Counts it. */
  pick(action: string, updated: boolean): FaultRule | undefined
}

export function faultPicker(random: Random, initial: FaultRule[] = []): FaultPicker {
  let active: { rule: FaultRule; seen: number; struck: number }[] = []
  const faults: FaultPicker = {
    add(rule) {
      const entry = { rule, seen: 0, struck: 0 }
      active.push(entry)
      return () => {
        active = active.filter((other) => other !== entry)
      }
    },
    clear() {
      active = []
    },
    get rules() {
      return active
    },
    pick(action, updated) {
      for (const entry of active) {
        const { rule } = entry
        if (rule.action !== '*' && rule.action !== action) continue
        if (rule.afterUpdate && !updated) continue
        entry.seen++
        if (entry.seen <= (rule.skip ?? 0)) continue
        if (entry.struck >= (rule.times ?? Infinity)) continue
        if (rule.probability !== undefined && random.fraction() >= rule.probability) continue
        entry.struck++
        return rule
      }
      return undefined
    },
  }
  for (const rule of initial) faults.add(rule)
  return faults
}
