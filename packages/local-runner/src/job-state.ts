// What the steps of a running job share: its status, contexts, environment, secrets, and what earlier steps have left.

import { randomUUID } from 'node:crypto'
import type { Context, RunnerFolders } from './contexts.js'
import type { ExpressionScope, ExpressionValue, JobStatus } from './expressions.js'
import type { JobSettings, Moment } from './job-plan.js'
import { Masks } from './masks.js'
import type { Outcome } from './results.js'

/** What expressions can ask about a step. */
interface StepRecord {
  readonly outputs: Map<string, string>
  outcome: Outcome | null
  conclusion: Outcome | null
}

/** Long enough to finish and verify a rollback; GitHub gives a cancelled job five minutes too. */
const DEFAULT_CANCEL_TIMEOUT_MS = 5 * 60_000

export class JobState {
  status: JobStatus = 'success'
  readonly settings: JobSettings
  /** In the environment of every process, so that what they start can be found. */
  readonly trackingId = `github_${randomUUID()}`
  readonly folders: RunnerFolders
  readonly github: Context
  readonly runner: Context
  readonly masks: Masks
  /** The job's `env`, then what steps wrote to GITHUB_ENV. */
  readonly env: Map<string, string>
  /** What steps wrote to GITHUB_PATH, the latest last. */
  readonly addedPaths: string[] = []
  readonly cancelled: AbortSignal
  readonly kill: AbortSignal
  readonly #abandon = new AbortController()
  readonly #steps = new Map<string, StepRecord>()
  #abandonTimer: NodeJS.Timeout | undefined

  constructor(
    settings: JobSettings,
    env: Readonly<Record<string, string>>,
    contexts: {
      readonly folders: RunnerFolders
      readonly github: Context
      readonly runner: Context
    },
  ) {
    this.settings = settings
    this.folders = contexts.folders
    this.github = contexts.github
    this.runner = contexts.runner
    const { token } = settings.github ?? {}
    this.masks = new Masks([...(settings.secrets ?? []), ...(token === undefined ? [] : [token])])
    this.env = new Map(Object.entries(env))
    this.kill = signalAt(settings.kill)
    this.cancelled = signalAt(settings.cancel)
    if (this.cancelled.aborted) this.#cancel()
    else this.cancelled.addEventListener('abort', this.#cancel, { once: true })
  }

  /** Aborted when a cancelled job has used up its time. */
  get abandoned(): AbortSignal {
    return this.#abandon.signal
  }

  close(): void {
    clearTimeout(this.#abandonTimer)
    this.cancelled.removeEventListener('abort', this.#cancel)
  }

  /** A cancelled job stays cancelled, whatever fails in it. */
  conclude(conclusion: Outcome): void {
    if (conclusion === 'failure' && this.status !== 'cancelled') this.status = 'failure'
  }

  step(id: string): StepRecord {
    const key = id.toLowerCase()
    const record = this.#steps.get(key) ?? { outputs: new Map(), outcome: null, conclusion: null }
    this.#steps.set(key, record)
    return record
  }

  /** What expressions see while a step runs; the status is always the present one. */
  scope(stepId: string, env: ReadonlyMap<string, string>): ExpressionScope {
    const status = () => this.status
    return {
      get status() {
        return status()
      },
      lookup: (path) => this.#lookup(path, stepId, env),
    }
  }

  #lookup(
    [context, name = '', property, output = '']: readonly string[],
    stepId: string,
    env: ReadonlyMap<string, string>,
  ): ExpressionValue {
    switch (context) {
      case 'env':
        return env.get(name) ?? null
      case 'github':
        return name.toLowerCase() === 'action' ? stepId : (this.github[name.toLowerCase()] ?? null)
      case 'job':
        return this.status
      case 'runner':
        return this.runner[name.toLowerCase()] ?? null
      case 'steps': {
        const { outputs, outcome, conclusion } = this.step(name)
        if (property === 'outcome') return outcome
        if (property === 'conclusion') return conclusion
        const sameName = [...outputs].findLast(
          ([key]) => key.toLowerCase() === output.toLowerCase(),
        )
        return sameName?.[1] ?? null
      }
      default:
        return null
    }
  }

  readonly #cancel = (): void => {
    this.status = 'cancelled'
    this.#abandonTimer = setTimeout(
      () => this.#abandon.abort(),
      this.settings.cancelTimeoutMs ?? DEFAULT_CANCEL_TIMEOUT_MS,
    )
  }
}

function signalAt(moment: Moment | undefined): AbortSignal {
  if (moment === undefined) return new AbortController().signal
  return typeof moment === 'number' ? AbortSignal.timeout(moment) : moment
}
