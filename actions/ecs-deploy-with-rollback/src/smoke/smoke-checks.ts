// What the deployment knows of smoke checks: that they can be asked, watched and compared. How, is prepare.ts, which brings
// the whole of @slipway/http-checks and is loaded only where there is a definition.

import type { LagSource, MonitorReport, RunReport, Send } from '@slipway/http-checks'
import type { Context } from '../context.js'

export interface SmokeChecks {
  /** The definition as messages name it. */
  readonly file: string
  /** What will be done when, in sentences. */
  readonly course: readonly string[]
  /** What is asked: a check a line. */
  readonly asked: readonly string[]
  /** Asks until everything holds, or the deadlines of the definition have passed; all together no longer than the rollout may take. */
  check(signal: AbortSignal): Promise<RunReport>
  /** Asks these once more (and what they read captures from), without waiting for long. */
  checkAgain(names: readonly string[], signal: AbortSignal): Promise<RunReport>
  /** Watches for `bake-minutes`; undefined: they are not given. */
  readonly monitor: SmokeMonitor | undefined
}

export interface SmokeMonitor {
  /** The thresholds compare with the version before, which has to be sampled while it is live. */
  readonly needsBaseline: boolean
  /** Samples the version that is live now. Says why there is nothing to compare with, where that is so. */
  takeBaseline(signal: AbortSignal): Promise<{ taken: true } | { taken: false; why: string }>
  /** From now on latency is not judged, for want of a baseline. Says what is judged instead. */
  goWithoutBaseline(): string
  watch(signal: AbortSignal): Promise<MonitorReport>
}

/** How requests are sent and whether the runner stalls meanwhile, which a test replaces. */
export interface Probing {
  send: Send
  lag: LagSource
}

/** Everything about the definition that can be known is checked here, before anything is changed. undefined: there is none.
 *  @throws UserError with every mistake, each with its line and column. */
export async function loadSmokeChecks(context: Context): Promise<SmokeChecks | undefined> {
  const { inputs } = context
  if (!inputs.smoke) return undefined
  const { prepareSmokeChecks } = await import('./prepare.js')
  return prepareSmokeChecks(inputs.smoke, inputs, context)
}
