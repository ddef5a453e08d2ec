// Runs a job: the mains of its steps in order, then their posts in reverse.

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGithubContext, createRunnerContext, createRunnerFolders } from './contexts.js'
import { atHostExit } from './host-exit.js'
import { type JobOptions, planJob } from './job-plan.js'
import { JobState } from './job-state.js'
import { killOrphans, type Orphan } from './orphans.js'
import type { JobResult, StageResult, StepResult } from './results.js'
import { type RunningStep, runStage } from './run-stage.js'

/** Throws when the job itself is wrong (an unknown step in an expression, no action.yml); a failing step is a result. */
export async function runJob(options: JobOptions): Promise<JobResult> {
  const started = performance.now()
  const root = mkdtempSync(join(tmpdir(), 'local-runner-'))
  const trackingId = `github_${randomUUID()}`
  const removeRoot = () => rmSync(root, { recursive: true, force: true, maxRetries: 3 })
  const release = atHostExit(() => {
    killOrphans(trackingId)
    removeRoot()
  })
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
    let orphans: Orphan[] = []
    const stages = await runStages(
      job,
      plan.map((step) => ({ plan: step, state: new Map() })),
      trackingId,
    ).finally(() => {
      job.close()
      orphans = killOrphans(trackingId)
    })
    return {
      outcome: job.status,
      steps: Object.fromEntries(stages.steps.map((step) => [step.id, step])),
      log: [...stages.log, ...orphanLines(orphans)],
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

async function runStages(
  job: JobState,
  steps: readonly RunningStep[],
  trackingId: string,
): Promise<{ steps: StepResult[]; log: string[] }> {
  const mains = new Map<string, StageResult>()
  const posts = new Map<string, StageResult>()
  const log: string[] = []
  for (const step of steps) {
    const { id } = step.plan
    const result = await runStage(job, step, 'main', trackingId)
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
    const result = await runStage(job, step, 'post', trackingId)
    job.conclude(result.conclusion)
    posts.set(id, result)
    log.push(...result.log)
  }
  return {
    steps: [...mains].map(([id, main]) => {
      const post = posts.get(id)
      return { id, ...main, ...(post !== undefined && { post }) }
    }),
    log,
  }
}

function orphanLines(orphans: readonly Orphan[]): string[] {
  if (orphans.length === 0) return []
  return [
    'Cleaning up orphan processes',
    ...orphans.map(({ pid, name }) => `Terminate orphan process: pid (${pid}) (${name})`),
  ]
}
