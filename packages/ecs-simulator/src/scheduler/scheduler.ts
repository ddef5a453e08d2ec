// The service scheduler: looks at a service whenever something about it changed, and does what the plan and the rules say.
import type { Deployment, Service } from '../state.js'
import { desiredCountOf, tasksOf, type World } from '../world.js'
import {
  cancelCompletion,
  completeDeployment,
  primaryOf,
  retireDrained,
  serviceDeploymentOf,
} from './deployments.js'
import { addEvent, eventText } from './events.js'
import { targetGroupsOf } from './health.js'
import { pausesAfterScaleUp, pausesBeforeScaleUp } from './hooks.js'
import { onTaskChange } from './reactions.js'
import { alarmFailure, failDeployment } from './rollback.js'
import { planRolling, type RollingView } from './rolling.js'
import { launchTask, stopTask } from './tasks.js'

/** Looks at every service about which something changed. */
export function settleAll(world: World): void {
  while (world.unsettled.size > 0) {
    const arns = [...world.unsettled]
    world.unsettled.clear()
    for (const arn of arns) {
      const service = world.services.get(arn)
      if (service) settle(world, service)
    }
  }
}

function settle(world: World, service: Service): void {
  retireDrained(world, service)
  const primary = primaryOf(service)
  if (service.status === 'DRAINING') drain(world, service)
  if (service.status !== 'ACTIVE' || !primary) return
  if (checkAlarms(world, service, primary)) return
  const paused = pausesBeforeScaleUp(world, primary)
  const view = rollingView(world, service, primary)
  const scaledUp = view.current.length === view.desired && view.current.every((t) => t.healthy)
  // A deployment that failed takes nothing away any more.
  const failed = primary.rolloutState === 'FAILED'
  const keepPrevious = failed || pausesAfterScaleUp(world, primary, scaledUp)
  const { launch, stop } = planRolling({
    ...view,
    mayLaunch: view.mayLaunch && !paused,
    keepPrevious,
  })
  stopTasks(world, service, primary, stop)
  launchTasks(world, service, primary, launch)
  if (!keepPrevious) checkCompletion(world, service, primary)
  if (launch + stop.length === 0 && isStuck(view)) addStuckEvent(world, service, primary)
}

/** New tasks are wanted, and nothing is under way that would make room for them. */
function isStuck(view: Omit<RollingView, 'keepPrevious'>): boolean {
  const waits = view.current.some((task) => !task.healthy)
  return view.mayLaunch && view.current.length < view.desired && !waits
}

function addStuckEvent(world: World, service: Service, primary: Deployment): void {
  if (primary.saidStuck) return
  primary.saidStuck = true
  addEvent(world, service, eventText.stuck())
}

function rollingView(
  world: World,
  service: Service,
  primary: Deployment,
): Omit<RollingView, 'keepPrevious'> {
  const running = tasksOf(world, service).filter((task) => task.desiredStatus === 'RUNNING')
  const failed = new Set(
    service.deployments.filter((d) => d.rolloutState === 'FAILED').map((d) => d.id),
  )
  const { minimumHealthyPercent, maximumPercent } = service.deploymentConfiguration
  return {
    desired: desiredCountOf(world, service),
    minimumHealthyPercent,
    maximumPercent,
    mayLaunch: mayLaunch(world, primary),
    current: running.filter((task) => task.startedBy === primary.id),
    previous: running
      .filter((task) => task.startedBy !== primary.id)
      .sort((a, b) => Number(failed.has(b.startedBy)) - Number(failed.has(a.startedBy))),
  }
}

function mayLaunch(world: World, primary: Deployment): boolean {
  if (primary.rolloutState === 'FAILED') return false
  if (serviceDeploymentOf(world, primary).status === 'PENDING') return false
  return world.timeline.now() >= primary.launchNotBefore
}

function launchTasks(world: World, service: Service, deployment: Deployment, count: number): void {
  const taskDefinition = world.taskDefinitions.get(deployment.spec.taskDefinitionArn)
  if (count === 0 || !taskDefinition) return
  const { launchType, loadBalancers } = deployment.spec
  const images = world.revisions.get(deployment.revisionArn)?.images
  const tasks = Array.from({ length: count }, () =>
    launchTask(world, {
      cluster: service.cluster,
      taskDefinition,
      group: `service:${service.name}`,
      startedBy: deployment.id,
      service,
      loadBalancers,
      ...(images && { images }),
      ...(launchType && { launchType }),
      onChange: (task, change) => onTaskChange(world, service, task, change),
    }),
  )
  addEvent(world, service, eventText.started(tasks))
}

function stopTasks(world: World, service: Service, primary: Deployment, arns: string[]): void {
  const tasks = arns.flatMap((arn) => world.tasks.get(arn) ?? [])
  if (tasks.length === 0) return
  const running = tasks.filter((task) => task.lastStatus === 'RUNNING')
  const pending = tasks.filter((task) => task.lastStatus !== 'RUNNING')
  const registered = running.filter((task) => targetGroupsOf(service, task).length > 0)
  if (running.length > 0) addEvent(world, service, eventText.stoppedRunning(running))
  if (pending.length > 0) addEvent(world, service, eventText.stoppedPending(pending))
  if (registered.length > 0) addEvent(world, service, eventText.draining(registered))
  const reason = `Scaling activity initiated by (deployment ${primary.id})`
  for (const task of tasks) stopTask(task, 'ServiceSchedulerInitiated', reason)
}

/** True when an alarm ended the deployment. */
function checkAlarms(world: World, service: Service, primary: Deployment): boolean {
  const alarms = service.deploymentConfiguration.alarms
  if (!alarms?.enable || primary.rolloutState !== 'IN_PROGRESS' || primary.isRollback) return false
  const serviceDeployment = serviceDeploymentOf(world, primary)
  const triggered = alarms.alarmNames.filter(
    (name) => world.alarms.get(name) === 'ALARM' && !serviceDeployment.ignoredAlarms.includes(name),
  )
  if (triggered.length === 0) return false
  serviceDeployment.triggeredAlarms = triggered
  failDeployment(world, service, primary, alarmFailure(alarms.rollback))
  return true
}

function checkCompletion(world: World, service: Service, primary: Deployment): void {
  if (primary.rolloutState !== 'IN_PROGRESS') return
  const desired = desiredCountOf(world, service)
  const tasks = tasksOf(world, service).filter(
    (task) => task.startedBy === primary.id && task.desiredStatus === 'RUNNING',
  )
  const settled =
    serviceDeploymentOf(world, primary).status !== 'PENDING' &&
    service.deployments.length === 1 &&
    tasks.length === desired &&
    tasks.every((task) => task.healthy)
  if (!settled) {
    cancelCompletion(primary)
    return
  }
  const waitMs =
    world.random.duration(world.timing.deploymentCompletion) + bakeMs(world, service, primary)
  primary.cancelCompletion ??= world.timeline.after(waitMs, () =>
    completeDeployment(world, service, primary),
  )
}

/** A rolling deployment bakes only when it is told to, or when alarms watch it. A rollback never does. */
function bakeMs(world: World, service: Service, primary: Deployment): number {
  const { bakeTimeInMinutes, alarms } = service.deploymentConfiguration
  if (primary.isRollback) return 0
  if (bakeTimeInMinutes) return bakeTimeInMinutes * 60_000
  return alarms?.enable ? world.random.duration(world.timing.alarmBake) : 0
}

function drain(world: World, service: Service): void {
  const tasks = tasksOf(world, service)
  const running = tasks.filter((task) => task.desiredStatus === 'RUNNING')
  if (running.length > 0) addEvent(world, service, eventText.stoppedRunning(running))
  for (const task of running)
    stopTask(task, 'ServiceSchedulerInitiated', 'Scaling activity initiated by (service deletion)')
  if (tasks.some((task) => !['DEPROVISIONING', 'STOPPED'].includes(task.lastStatus))) return
  service.status = 'INACTIVE'
  service.deployments = []
  world.timeline.after(world.timing.inactiveServiceRetention, () => {
    if (world.services.get(service.arn) === service) world.services.delete(service.arn)
  })
}
