// The public face of the package: run an action, or a job of several, as the GitHub runner does.

export type { Annotation, AnnotationLevel, AnnotationPlace } from './annotations.js'
export type { GithubOverrides } from './contexts.js'
export { ExpressionError, type JobStatus } from './expressions.js'
export type { JobOptions, JobSettings, Moment, StepDefinition, StepSettings } from './job-plan.js'
export type { Orphan } from './orphans.js'
export { type CancelPatience, RUNNER_PATIENCE } from './process.js'
export type { JobResult, Outcome, Stage, StageResult, StepResult } from './results.js'
export { runJob } from './run-job.js'
export { runStep, type SingleStepResult, type StepOptions } from './run-step.js'
