// Runs a task outside of any service (a migration before the deployment) and waits for how it ends.

import type { ContainerDefinition, RunTaskCommandInput } from '@aws-sdk/client-ecs'
import type { EcsApi } from '../api.js'
import { awsErrorKind } from '../aws-error.js'
import type { Clock } from '../clock.js'
import { EcsProblem } from '../problem.js'
import type { Reporter } from '../reporter.js'
import { elapsed } from '../rollout/narrate.js'
import type { TaskView } from '../rollout/observation.js'
import { taskView } from '../rollout/views.js'
import { type TaskVerdict, taskVerdict } from './task-verdict.js'

export interface StartedTasks {
  arns: readonly string[]
}

/** Rejects with an EcsProblem when ECS starts nothing (`failures` in its answer), else with AWS's error. */
export async function startTask(api: EcsApi, input: RunTaskCommandInput): Promise<StartedTasks> {
  const { tasks, failures } = await api.runTask(input)
  if (failures.length > 0) {
    throw new EcsProblem(failures.map((failure) => `ECS did not start the task: ${failure}`))
  }
  const arns = tasks.flatMap(({ taskArn }) => taskArn ?? [])
  if (arns.length === 0) throw new EcsProblem('ECS started no task and gave no reason.')
  return { arns }
}

export interface WaitForTaskOptions {
  api: EcsApi
  clock: Clock
  random: () => number
  reporter: Reporter
  cluster: string
  arns: readonly string[]
  containers: readonly ContainerDefinition[]
  /** By the clock. */
  deadlineMs: number
  signal?: AbortSignal | undefined
}

export type TaskEnding =
  | { kind: 'ended'; tasks: readonly TaskView[]; verdicts: readonly TaskVerdict[] }
  | { kind: 'timeout'; lastStatus: string }
  | { kind: 'interrupted' }

export async function waitForTasks(options: WaitForTaskOptions): Promise<TaskEnding> {
  const { api, clock, random, reporter, cluster, arns, containers, deadlineMs, signal } = options
  const startedMs = clock.now()
  let told = ''
  while (!signal?.aborted) {
    try {
      const tasks = (await api.describeTasks(cluster, [...arns], signal)).map(taskView)
      const status = tasks.map(({ id, lastStatus }) => `task ${id} ${lastStatus}`).join(', ')
      if (status !== told) reporter.info(`${elapsed(clock.now() - startedMs)}  ${status}`)
      told = status
      if (
        tasks.length === arns.length &&
        tasks.every(({ lastStatus }) => lastStatus === 'STOPPED')
      ) {
        return {
          kind: 'ended',
          tasks,
          verdicts: tasks.map((task) => taskVerdict(task, containers)),
        }
      }
    } catch (error) {
      if (signal?.aborted) break
      const kind = awsErrorKind(error)
      if (kind !== 'throttled' && kind !== 'transient') throw error
    }
    if (clock.now() >= deadlineMs) return { kind: 'timeout', lastStatus: told || 'never shown' }
    await clock.sleep(5_000 * (0.8 + 0.4 * random()), signal)
  }
  return { kind: 'interrupted' }
}
