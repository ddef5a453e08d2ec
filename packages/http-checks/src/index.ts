// HTTP checks: definitions, requests, asserts, retry until healthy, and monitors with their statistics.

export * from './assert/index.js'
export {
  type CheckInputs,
  definitionFromInputs,
  parseVersionFrom,
  type RetryChange,
  type VersionFrom,
  withArm,
  withConnectTo,
  withExpectVersion,
  withResolve,
  withRetry,
} from './definition/inputs.js'
export { DefinitionProblem } from './definition/problem.js'
export { type ReadOptions, readDefinition } from './definition/read.js'
export { parseBaseUrl } from './definition/request.js'
export { isMistake, type Mistake, parseConnectTo, parseResolve } from './definition/values.js'
export type * from './definition.js'
export { bodyTypes } from './definition.js'
export type * from './exchange.js'
export * from './monitor/index.js'
export { type Rendered, type RenderValues, render } from './render.js'
export { type Probes, prepareProbes } from './run/probe.js'
export type { Secrets } from './run/redaction.js'
export {
  type AttemptReport,
  type CheckReport,
  type Failure,
  failureSentence,
  failuresSentence,
  noteOf,
  type RunReport,
  withoutContent,
} from './run/report.js'
export { type Reporter, type RunOptions, runChecks } from './run/run-checks.js'
export { type Clock, systemClock } from './run/system-clock.js'
export { type Routes, unusedRoutes } from './run/unused-routes.js'
export * from './statistics/index.js'
export { createSend, type SendOptions } from './transport/index.js'
