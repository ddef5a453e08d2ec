// What the pull request (or push) changes, as a question to a finding. Whoever cannot be told is in the change.

import type { EventFacts } from '@slipway/action-kit'
import { UserError } from '@slipway/action-kit'
import { type Change, changesSince, findBase } from '@slipway/checkout'
import type { Repository } from './findings/locate.js'
import type { LocatedFinding } from './findings/located.js'
import type { Inputs } from './inputs.js'
import type { Matcher } from './policy/scope.js'

export interface Changed {
  isInChange: Matcher
  notes: string[]
}

const everything: Matcher = () => true

/** @throws UserError or CheckoutProblem when there is a base, but git cannot tell what changed since */
export async function readChanged(
  { changedOnly, baseRef }: Pick<Inputs, 'changedOnly' | 'baseRef'>,
  { checkout, problem }: Repository,
  facts: EventFacts,
): Promise<Changed> {
  if (changedOnly === 'off') return { isInChange: everything, notes: [] }
  if (!checkout) throw new UserError(`changed-only asks git: ${problem?.message ?? ''}`)
  const base = await findBase(checkout, { baseRef, event: facts })
  if (!base.mergeBase) {
    return { isInChange: everything, notes: [`changed-only: all findings count, for ${base.why}`] }
  }
  const changes = await changesSince(checkout, base.mergeBase)
  return {
    isInChange: inChanges(changes, changedOnly),
    notes: [`Only what changed since ${base.mergeBase.slice(0, 12)} counts (${base.why})`],
  }
}

export function inChanges(changes: readonly Change[], by: 'files' | 'lines'): Matcher {
  const byPath = new Map(changes.map((change) => [change.path, change]))
  return (located) => {
    const { path, isResolved, line, endLine } = located
    if (!isResolved) return true
    const change = byPath.get(path)
    if (!change || by === 'files' || change.isBinary) return change !== undefined
    if (isOfWholeFile(located)) return true
    // A line that is gone leaves its mark between its neighbours: a removed safeguard is a change of the resource around it.
    return change.hunks.some(({ newStart, newLines }) => {
      const last = newLines > 0 ? newStart + newLines - 1 : newStart + 1
      return newStart <= endLine && last >= line
    })
  }
}

/**
 * Checkov says 0 where it knows no line (vulnerable packages, the top of a workflow), which formats write as 1. And a check of how
 * resources go together fails at one of them for what is done to another.
 */
const isOfWholeFile = ({ finding, endLine }: LocatedFinding) =>
  endLine <= 1 || finding.checkId.startsWith('CKV2_')
