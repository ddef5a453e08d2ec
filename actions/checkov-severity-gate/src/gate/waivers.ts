// What has become of the policy's waivers: which still hold, which have expired, which soon will, which match nothing any more.

import type { Waiver } from '../policy/policy.js'
import { inScope, type Matcher } from '../policy/scope.js'

export interface JudgedWaiver {
  waiver: Waiver
  /** `expiring`: holds, but for a fortnight at most. */
  state: 'active' | 'expiring' | 'expired'
  /** To its last day; negative when that is past. */
  daysLeft: number
  /** Findings that it speaks of; 0 makes it stale. */
  matched: number
}

/** A waiver while findings are held against it: `judged.matched` counts. */
export interface OpenWaiver {
  judged: JudgedWaiver
  matches: Matcher
}

const soonDays = 14
const dayMs = 86_400_000

export function judgeWaivers(waivers: readonly Waiver[], today: string): OpenWaiver[] {
  return waivers.map((waiver) => {
    const daysLeft = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / dayMs)
    const holds = daysLeft <= soonDays ? 'expiring' : 'active'
    const state = daysLeft < 0 ? 'expired' : holds
    return { judged: { waiver, state, daysLeft, matched: 0 }, matches: inScope(waiver.scope) }
  })
}
