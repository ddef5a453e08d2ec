// Monitors: sampling at a fixed rate, baselines, and verdicts that are statistically sound.

export {
  type Baseline,
  type BaselineCheck,
  type BaselineExpectations,
  BaselineProblem,
  type BaselineRun,
  baselineLatencies,
  type MonitoredCheck,
  parseBaseline,
  renderBaseline,
  takeBaseline,
} from './baseline.js'
export { type Counts, judgeCounts, type ReadCounts } from './counts.js'
export type { ErrorRate, ErrorRateJudgement, Finding } from './error-rate.js'
export { eventLoopLag, type LagSource, noLag } from './event-loop-lag.js'
export {
  type Decision,
  decide,
  type Evidence,
  type Judgement,
  judgeMonitor,
  type Verdict,
} from './judge.js'
export type { CheckLatency, LatencySummary } from './latency.js'
export { type JudgingPlan, planJudging, policy } from './policy.js'
export type { CheckLatencyReport, LatencyReport, MonitorReport, SeriesPoint } from './report.js'
export { type MonitorProgress, type MonitorRun, runMonitor } from './run-monitor.js'
export type {
  ArmName,
  Probe,
  ProbeFailure,
  ProbeFailureKind,
  ProbeResult,
  Sample,
} from './sample.js'
export { type Sampling, type SamplingEnd, sample } from './sampler.js'
