// What the scheduler makes of the things that happen to a service's tasks: healthy, failing its checks, failed.

import type { TaskChange } from '../runtime/runtime.js'
import type { Deployment, Service, Task } from '../state.js'
import { desiredCountOf, type World } from '../world.js'
import { breakerThreshold } from './breaker.js'
import { primaryOf, serviceDeploymentOf } from './deployments.js'
import { addEvent, eventText } from './events.js'
import { healthyWithoutChecksMs, isHealthy, targetGroupsOf } from './health.js'
import { breakerFailure, failDeployment } from './rollback.js'
import { stopTask } from './tasks.js'

export function onTaskChange(world: World, service: Service, task: Task, change: TaskChange): void {
  world.unsettled.add(service.arn)
  const deployment = service.deployments.find(({ id }) => id === task.startedBy)
  const wasHealthy = task.everHealthy
  updateHealth(world, service, deployment, task)
  switch (change.kind) {
    case 'running':
      world.timeline.after(healthyWithoutChecksMs, () => {
        updateHealth(world, service, deployment, task)
        world.unsettled.add(service.arn)
      })
      break
    case 'container-health':
      if (change.status === 'UNHEALTHY' && task.healthStatus === 'UNHEALTHY')
        afterGrace(world, service, task, () => {
          if (task.healthStatus !== 'UNHEALTHY') return
          addEvent(world, service, eventText.failedContainerHealth(task))
          replaceUnhealthy(world, service, deployment, task, 'Task failed container health checks')
        })
      break
    case 'target-health':
      if (!change.healthy)
        afterGrace(world, service, task, () => {
          const { targetGroupArn: group, port, reason = 'Health checks failed' } = change
          if (task.healthyIn.includes(group)) return
          addEvent(world, service, eventText.unhealthyTarget(task, port, group, reason))
          const stoppedReason = `Task failed ELB health checks in (target-group ${group})`
          replaceUnhealthy(world, service, deployment, task, stoppedReason)
        })
      break
    case 'stopped':
      // A task that stops by itself after it was healthy is replaced, but says nothing about the deployment.
      if (change.stopCode && !wasHealthy) onFailure(world, service, deployment, task)
  }
}

function updateHealth(
  world: World,
  service: Service,
  deployment: Deployment | undefined,
  task: Task,
): void {
  const healthy = isHealthy(service, task, world.timeline.now())
  if (healthy && !task.healthy && deployment) {
    deployment.failedTasks = 0
    const breaker = service.deploymentConfiguration.deploymentCircuitBreaker
    if (breaker?.resetOnHealthyTask !== false) countFailures(world, deployment, 0)
    deployment.updatedAt = world.timeline.now()
  }
  task.healthy = healthy
  task.everHealthy ||= healthy
}

/** Failing checks count only once the grace period is over. */
function afterGrace(world: World, service: Service, task: Task, act: () => void): void {
  const graceMs = service.healthCheckGracePeriodSeconds * 1000
  const end = (task.startedAt ?? world.timeline.now()) + graceMs
  const decide = () => {
    if (task.desiredStatus !== 'RUNNING' || service.status !== 'ACTIVE') return
    act()
    world.unsettled.add(service.arn)
  }
  if (world.timeline.now() >= end) decide()
  else world.timeline.after(end - world.timeline.now(), decide)
}

function replaceUnhealthy(
  world: World,
  service: Service,
  deployment: Deployment | undefined,
  task: Task,
  reason: string,
): void {
  addEvent(world, service, eventText.stoppedRunning([task]))
  if (targetGroupsOf(service, task).length > 0) addEvent(world, service, eventText.draining([task]))
  stopTask(task, 'ServiceSchedulerInitiated', reason)
  onFailure(world, service, deployment, task)
}

function onFailure(
  world: World,
  service: Service,
  deployment: Deployment | undefined,
  task: Task,
): void {
  if (!deployment || service.status !== 'ACTIVE') return
  const now = world.timeline.now()
  deployment.failedTasks++
  countFailures(world, deployment, deployment.breakerFailures + 1)
  deployment.updatedAt = now
  if (task.stopCode === 'TaskFailedToStart')
    addEvent(world, service, eventText.unplaceable(task.stoppedReason ?? 'unknown'))

  const { launchBackoff, breakerReaction } = world.timing
  const step = Math.min(deployment.failedTasks, launchBackoff.length) - 1
  const waitMs = world.random.duration(launchBackoff[step] ?? 0)
  deployment.launchNotBefore = Math.max(deployment.launchNotBefore, now + waitMs)
  world.timeline.after(waitMs, () => world.unsettled.add(service.arn))

  const breaker = service.deploymentConfiguration.deploymentCircuitBreaker
  if (!breaker?.enable) {
    if (deployment.failedTasks === 3) addEvent(world, service, eventText.inconsistent())
    return
  }
  if (deployment !== primaryOf(service) || deployment.rolloutState !== 'IN_PROGRESS') return
  world.timeline.after(world.random.duration(breakerReaction), () =>
    checkBreaker(world, service, deployment),
  )
}

function countFailures(world: World, deployment: Deployment, count: number): void {
  deployment.breakerFailures = count
  // The failures of a rollback are not those that it was made for.
  if (!deployment.isRollback) serviceDeploymentOf(world, deployment).breakerFailures = count
}

function checkBreaker(world: World, service: Service, deployment: Deployment): void {
  const breaker = service.deploymentConfiguration.deploymentCircuitBreaker
  const mayBreak =
    breaker?.enable &&
    service.status === 'ACTIVE' &&
    deployment === primaryOf(service) &&
    deployment.rolloutState === 'IN_PROGRESS'
  if (!mayBreak) return
  if (deployment.breakerFailures < breakerThreshold(breaker, desiredCountOf(world, service))) return
  failDeployment(world, service, deployment, breakerFailure(breaker.rollback))
  world.unsettled.add(service.arn)
}
