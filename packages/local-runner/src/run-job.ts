// Runs a job: the mains of its steps in order, then their posts in reverse.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGithubContext, createRunnerContext, createRunnerFolders } from './contexts.js'
import { atHostExit } from './host-exit.js'
import { type JobOptions, type PlannedStep, planJob } from './job-plan.js'
import { JobState } from './job-state.js'
import { killOrphans, type Orphan } from './orphans.js'
import type { JobResult, StageResult, StepResult } from './results.js'
import { type RunningStep, runStage } from './run-stage.js'

/** Throws when the job itself is wrong (an unknown step in an expression, no action.yml); a failing step is a result. */
export async function runJob(options: JobOptions): Promise<JobResult> {
  const started = performance.now()
  const root = mkdtempSync(join(tmpdir(), 'local-runner-'))
  const removeRoot = () => rmSync(root, { recursive: true, force: true, maxRetries: 3 })
  const release = atHostExit(removeRoot)
  try {
    const { workspace, github = {}, event = {}, debug = false } = options
    const folders = createRunnerFolders(root, options.runnerTemp)
    const contexts = {
      folders,
      github: createGithubContext(workspace, folders, event, github),
      runner: createRunnerContext(workspace, folders, debug),
    }
    const plan = planJob(options, contexts)
    const job = new JobState(options, options.env ?? {}, contexts)
    const { steps, log, orphans } = await runStages(job, plan)
    return {
      outcome: job.status,
      steps: Object.fromEntries(steps.map((step) => [step.id, step])),
      log: [...log, ...orphanLines(orphans)],
      masks: job.masks.values,
      orphans,
      abandoned: job.abandoned.aborted,
      durationMs: performance.now() - started,
    }
  } finally {
    release()
    removeRoot()
  }
}

/** All stages, and after them what they left running, which is killed. */
async function runStages(
  job: JobState,
  plan: readonly PlannedStep[],
): Promise<{ steps: StepResult[]; log: string[]; orphans: Orphan[] }> {
  const steps = plan.map((step): RunningStep => ({ plan: step, state: new Map() }))
  const mains = new Map<string, StageResult>()
  const posts = new Map<string, StageResult>()
  const log: string[] = []
  const release = atHostExit(() => killOrphans(job.trackingId))
  try {
    for (const step of steps) {
      const { id } = step.plan
      const result = await runStage(job, step, 'main')
      const { outcome, conclusion } = result
      Object.assign(job.step(id), { outcome, conclusion })
      job.conclude(conclusion)
      mains.set(id, result)
      log.push(...result.log)
    }
    for (const step of steps.toReversed()) {
      const { id, manifest } = step.plan
      // A post is registered when its main starts.
      if (manifest?.post === undefined || mains.get(id)?.outcome === 'skipped') continue
      const result = await runStage(job, step, 'post')
      job.conclude(result.conclusion)
      posts.set(id, result)
      log.push(...result.log)
    }
  } finally {
    job.close()
    release()
  }
  const results = [...mains].map(([id, main]): StepResult => {
    const post = posts.get(id)
    return { id, ...main, ...(post !== undefined && { post }) }
  })
  return { steps: results, log, orphans: killOrphans(job.trackingId) }
}

function orphanLines(orphans: readonly Orphan[]): string[] {
  if (orphans.length === 0) return []
  return [
    'Cleaning up orphan processes',
    ...orphans.map(({ pid, name }) => `Terminate orphan process: pid (${pid}) (${name})`),
  ]
}
