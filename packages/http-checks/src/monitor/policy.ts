// The numbers that monitors judge by. Each was chosen by simulation; test/monitor/simulations.test.ts replays those and holds the figures.

import type { MonitorSettings } from '../definition.js'

export const policy = {
  errors: {
    /** Roll back at any time once E is this much: α = 1/40 = 2.5 %. */
    evidence: 40,
    /** The other 2.5 %, of the exact test at the end. */
    alphaAtEnd: 0.025,
    fewestRequests: 20,
    fewestErrors: 3,
    /** Errors come in bursts; those of one blip are one event. Evidence must come from this many spans of time. */
    spanMs: 10_000,
    spans: 3,
    /** One-sided, of the upper bound that confirms health. */
    confidence: 0.95,
  },
  /** The fast path: so many failures in a row, over so long. */
  outage: { failures: 5, overMs: 20_000, chance: 1e-4 },
  latency: {
    /** Of all looks and all checks together (Bonferroni). */
    alpha: 0.01,
    /** Looks before the end, as shares of the planned samples: 90, 150 and 210 of 270. */
    looks: [1 / 3, 5 / 9, 7 / 9],
    /** Samples of a check in the baseline, below which it is no baseline. */
    baselineFloor: 60,
    /** Samples of a check from the new version, below which it is not convicted. */
    floor: 20,
    /** One-sided, of the upper bound that confirms that latency did not rise. */
    confirmAlpha: 0.05,
  },
  p95: { alpha: 0.05, warnBelow: 150 },
  /** An event loop that stalled for longer than this spoils the latency being measured. */
  lagMs: 50,
  /** The extension is judged again at its half and at its end. */
  extensionSteps: 2,
} as const

/** What follows from the settings for the judging. */
export interface JudgingPlan {
  /** Control and candidate are asked in turns. */
  paired: boolean
  /** Candidate's samples after which latency is looked at, before the end. */
  lookAfter: number[]
  /** How often the end may come: more than once where an inconclusive window is extended. α is shared among them. */
  ends: number
  /** Spans of time that must have seen errors: fewer where the window has fewer. */
  spansNeeded: number
}

export function planJudging(settings: MonitorSettings): JudgingPlan {
  const paired = settings.control !== undefined
  const probes = settings.durationMs / settings.intervalMs / (paired ? 2 : 1)
  const spans = Math.floor(settings.durationMs / policy.errors.spanMs)
  const extendable = settings.onInconclusive === 'extend' && settings.extendMs > 0
  return {
    paired,
    lookAfter: policy.latency.looks.map((share) => Math.max(1, Math.round(share * probes))),
    ends: extendable ? 1 + policy.extensionSteps : 1,
    spansNeeded: Math.min(policy.errors.spans, Math.max(1, spans)),
  }
}
