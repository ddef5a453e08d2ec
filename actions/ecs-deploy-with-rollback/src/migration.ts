// The task that runs before the service is touched: a migration, most of the time. When it does not end well, the
// service stays as it is.

import { randomUUID } from 'node:crypto'
import type { RunTaskCommandInput, Service } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import {
  explained,
  logPlace,
  logTail,
  shortName,
  startTask,
  type TaskDefinitionInput,
  waitForTasks,
} from '@slipway/ecs'
import type { Context } from './context.js'
import type { Inputs, RunTaskInputs } from './inputs.js'
import type { Report } from './report.js'

export async function runMigration(
  context: Context,
  report: Report,
  definition: TaskDefinitionInput,
  service: Service | undefined,
): Promise<void> {
  const { inputs, api, reporter } = context
  const task = inputs.runTask
  if (!task) return
  await context.group('Running the task', async () => {
    const request = {
      ...runTaskRequest(inputs, task, report.taskDefinition, service),
      clientToken: randomUUID(),
    }
    const { arns } = await explained('run the task', () => startTask(api, request))
    report.runTaskArns = arns
    reporter.info(`Started ${arns.map(shortName).join(', ')}`)
    if (task.wait) await waitForEnd(context, arns, definition)
  })
}

/** Pure. What is not asked for is not sent. */
export function runTaskRequest(
  { cluster, change }: Pick<Inputs, 'cluster' | 'change'>,
  task: RunTaskInputs,
  taskDefinition: string,
  service: Service | undefined,
): RunTaskCommandInput {
  const byProvider = task.capacityProviderStrategy.length > 0
  const network = networkOf(task, service)
  return {
    cluster,
    taskDefinition,
    startedBy: task.startedBy,
    ...(byProvider && { capacityProviderStrategy: task.capacityProviderStrategy }),
    ...(!byProvider && task.launchType !== 'NONE' && { launchType: task.launchType }),
    ...(network && { networkConfiguration: { awsvpcConfiguration: network } }),
    ...(task.containerOverrides.length > 0 && {
      overrides: { containerOverrides: task.containerOverrides },
    }),
    ...(task.tags.length > 0 && { tags: task.tags }),
    ...(change.enableEcsManagedTags !== undefined && {
      enableECSManagedTags: change.enableEcsManagedTags,
    }),
    ...(task.volume && { volumeConfigurations: [task.volume] }),
  }
}

function networkOf(task: RunTaskInputs, service: Service | undefined) {
  const fromService = task.networkFromService
    ? service?.networkConfiguration?.awsvpcConfiguration
    : undefined
  const subnets = task.subnets.length > 0 ? task.subnets : (fromService?.subnets ?? [])
  const securityGroups =
    task.securityGroups.length > 0 ? task.securityGroups : (fromService?.securityGroups ?? [])
  if (subnets.length === 0 && securityGroups.length === 0) return undefined
  const ownNetwork = task.subnets.length > 0 || task.securityGroups.length > 0
  return {
    subnets,
    ...(securityGroups.length > 0 && { securityGroups }),
    assignPublicIp: ownNetwork
      ? task.assignPublicIp
      : (fromService?.assignPublicIp ?? task.assignPublicIp),
  }
}

async function waitForEnd(
  context: Context,
  arns: readonly string[],
  definition: TaskDefinitionInput,
): Promise<void> {
  const { inputs, api, access, clock, random, reporter, aws, signal } = context
  const containers = definition.containerDefinitions ?? []
  const ending = await explained('look at the task', () =>
    waitForTasks({
      api,
      clock,
      random,
      reporter,
      cluster: inputs.cluster,
      arns,
      containers,
      deadlineMs: clock.now() + inputs.waitMs,
      signal,
    }),
  )
  if (ending.kind === 'interrupted') {
    reporter.warning(
      `The run was cancelled while ${arns.map(shortName).join(', ')} was running. It was not stopped: it goes on by itself.`,
    )
    throw signal.reason
  }
  if (ending.kind === 'timeout') {
    throw new UserError(
      `The task did not end within wait-for-minutes (${ending.lastStatus}). It was not stopped, and the service was not touched.`,
    )
  }
  const problems: string[] = []
  for (const [index, task] of ending.tasks.entries()) {
    for (const { name, exitCode, reason } of task.containers) {
      const why = reason ? ` (${reason})` : ''
      reporter.info(
        `task ${task.id}: container "${name}" exited with ${exitCode ?? 'no code'}${why}`,
      )
    }
    for (const { name } of containers) {
      const place = name && logPlace(definition, name, task.id)
      const tail = place && (await logTail(place, name, access, aws, 50))
      for (const line of tail ? tail.lines : []) reporter.info(`  ${name} | ${line}`)
    }
    const verdict = ending.verdicts[index]
    if (verdict && !verdict.ok) {
      problems.push(`Task ${task.id} failed: ${verdict.why}. The service was not touched.`)
    }
  }
  if (problems.length > 0) throw new UserError(problems)
}
