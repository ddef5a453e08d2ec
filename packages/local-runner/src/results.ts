// What a run leaves behind, as plain data.

import type { Annotation } from './annotations.js'
import type { JobStatus } from './expressions.js'
import type { Orphan } from './orphans.js'

/** What a step did: `outcome` before `continueOnError` is taken into account, `conclusion` after it. */
export type Outcome = JobStatus | 'skipped'

/** The runner calls the parts of a step's life its stages. */
export type Stage = 'main' | 'post'

export interface StageResult {
  readonly outcome: Outcome
  readonly conclusion: Outcome
  /** 128 + its number when a signal ended the process; null when none was started. */
  readonly exitCode: number | null
  /** Outputs of a post go nowhere, on GitHub as here. */
  readonly outputs: Readonly<Record<string, string>>
  /** All that main and post have saved up to the end of this stage. */
  readonly state: Readonly<Record<string, string>>
  readonly exportedEnv: Readonly<Record<string, string>>
  readonly addedPaths: readonly string[]
  /** Markdown, masked; empty when there is none or it was too large. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** Annotations beyond the ten of each level that are kept. */
  readonly droppedAnnotations: number
  /** Lines as a user sees them in the raw log, masked. */
  readonly log: readonly string[]
  readonly droppedLines: number
  readonly durationMs: number
}

/** The main stage of a step, and its post if it has one that was reached. */
export interface StepResult extends StageResult {
  readonly id: string
  readonly post?: StageResult
}

export interface JobResult {
  readonly outcome: JobStatus
  readonly steps: Readonly<Record<string, StepResult>>
  /** The logs of all stages in the order in which they ran. */
  readonly log: readonly string[]
  readonly masks: readonly string[]
  /** Processes that steps left running; they were killed at the end of the job. */
  readonly orphans: readonly Orphan[]
  /** Whether the job was cut off because it had not ended in time after its cancellation. */
  readonly abandoned: boolean
  readonly durationMs: number
}
