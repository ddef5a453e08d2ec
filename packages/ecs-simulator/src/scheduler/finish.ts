// Brings a deployment to its end in no time: for timelines in which it completes just when somebody wanted to stop it.

import type { ScriptedRuntime } from '../runtime/scripted-runtime.js'
import type { Service } from '../state.js'
import { tasksOf, type World } from '../world.js'
import { completeDeployment, isTerminal, primaryOf, serviceDeploymentOf } from './deployments.js'
import { healthyWithoutChecksMs } from './health.js'
import { settleAll } from './scheduler.js'
import { stopTask } from './tasks.js'

export function finishNow(world: World, service: Service, scripted: ScriptedRuntime): void {
  const primary = primaryOf(service)
  if (!primary || isTerminal(serviceDeploymentOf(world, primary))) return
  const now = world.timeline.now()
  const reason = `Scaling activity initiated by (deployment ${primary.id})`
  for (const task of tasksOf(world, service))
    if (!task.healthy) stopTask(task, 'ServiceSchedulerInitiated', reason)
  const serviceDeployment = serviceDeploymentOf(world, primary)
  serviceDeployment.startedAt ??= now
  if (serviceDeployment.status === 'PENDING') serviceDeployment.status = 'IN_PROGRESS'
  primary.launchNotBefore = now
  world.unsettled.add(service.arn)
  scripted.instantly(() => settleAll(world))
  // The launched tasks report in a moment; without checks they would have to run for a while to count.
  world.timeline.after(0, () => {
    for (const task of tasksOf(world, service))
      if (task.startedBy === primary.id && task.lastStatus === 'RUNNING')
        task.startedAt = now - healthyWithoutChecksMs
  })
  primary.failedTasks = 0
  primary.breakerFailures = 0
  completeDeployment(world, service, primary)
}
