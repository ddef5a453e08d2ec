// Looks at a rollout: asks ECS no more than it must, and puts the answers into an Observation. The service is asked
// at every look; the service deployment when the service changed, at the end, and every third time; tasks when there
// is a sign of trouble.

import type { EcsApi, ServiceName } from '../api.js'
import { deploymentNumber } from '../arn.js'
import type { Clock } from '../clock.js'
import type { Access } from './access.js'
import {
  deploymentById,
  type Observation,
  onlyOursRuns,
  type ServiceDeploymentView,
  type ServiceView,
} from './observation.js'
import type { Rollout } from './rollout.js'
import { serviceDeploymentView, serviceView, taskView } from './views.js'

export interface Observer {
  look(signal?: AbortSignal): Promise<Observation>
  /** ARN of our service deployment: as it is known, or searched for now. */
  serviceDeploymentArn(): string | undefined
  locate(signal?: AbortSignal): Promise<string | undefined>
}

export interface ObserverOptions {
  api: EcsApi
  access: Access
  clock: Clock
  name: ServiceName
  rollout: Rollout
  /** Known from an earlier process. */
  serviceDeploymentArn?: string | undefined
}

const troubleEvent =
  /unable to place|failed (container|ELB) health checks|is unhealthy in|unable to consistently start|deployment failed|rolling back/

/** Looks at which the service deployment is searched for: ListServiceDeployments lags behind UpdateService. */
const searchLooks = new Set([1, 2, 3, 5, 8, 13])

export function newObserver(options: ObserverOptions): Observer {
  const { api, access, clock, name, rollout } = options
  let arn = options.serviceDeploymentArn
  let looks = 0
  let lastService: ServiceView | undefined
  let lastServiceDeployment: ServiceDeploymentView | undefined

  async function locate(signal?: AbortSignal): Promise<string | undefined> {
    if (arn) return arn
    // The clock of AWS, not ours: a minute before the time that ECS itself gave to our deployment.
    const after = new Date(rollout.createdAtMs - 60_000)
    const found = await access.help('ecs:ListServiceDeployments', () =>
      api.listServiceDeployments(name, { createdAfter: after }, signal),
    )
    const ending = `/${deploymentNumber(rollout.deploymentId)}`
    arn = found?.find(({ targetServiceRevisionArn }) =>
      targetServiceRevisionArn?.endsWith(ending),
    )?.serviceDeploymentArn
    return arn
  }

  async function lookAtServiceDeployment(service: ServiceView, signal?: AbortSignal) {
    const found = searchLooks.has(looks) ? await locate(signal) : arn
    if (!found) return undefined
    const changed = !lastService || signOfChange(service) !== signOfChange(lastService)
    const atTheEnd = onlyOursRuns(service, rollout)
    if (lastServiceDeployment && !changed && !atTheEnd && looks % 3 !== 0)
      return lastServiceDeployment
    const answer = await access.help('ecs:DescribeServiceDeployments', () =>
      api.describeServiceDeployment(found, signal),
    )
    if (answer) return serviceDeploymentView(answer)
    // What was last seen would stand still for ever: without permission the service alone has to tell.
    return access.denied('ecs:DescribeServiceDeployments') ? undefined : lastServiceDeployment
  }

  async function lookAtTasks(service: ServiceView, signal?: AbortSignal) {
    if (!inTrouble(lastService, service, rollout)) return undefined
    const ask = async (status: 'STOPPED' | 'RUNNING') => {
      const tasks = await access.help(['ecs:ListTasks', 'ecs:DescribeTasks'], () =>
        api.serviceTasks(name, status, signal),
      )
      return (tasks ?? [])
        .map(taskView)
        .filter(({ startedBy }) => startedBy === rollout.deploymentId)
    }
    return { stopped: await ask('STOPPED'), running: await ask('RUNNING') }
  }

  return {
    serviceDeploymentArn: () => arn,
    locate,
    async look(signal) {
      looks++
      const answer = await api.describeService(name, signal)
      if (!answer) {
        return {
          atMs: clock.now(),
          service: undefined,
          serviceDeployment: lastServiceDeployment,
          tasks: undefined,
        }
      }
      const service = serviceView(answer)
      const serviceDeployment = await lookAtServiceDeployment(service, signal)
      const tasks = await lookAtTasks(service, signal)
      lastService = service
      lastServiceDeployment = serviceDeployment
      return { atMs: clock.now(), service, serviceDeployment, tasks }
    },
  }
}

const signOfChange = (service: ServiceView): string =>
  service.deployments
    .map(({ id, status, running, failedTasks, rolloutState }) =>
      [id, status, running, failedTasks, rolloutState].join(),
    )
    .join(';')

/** A counter rose, a running task of ours is gone, an event complains, or more tasks were started than are wanted. */
function inTrouble(before: ServiceView | undefined, now: ServiceView, rollout: Rollout): boolean {
  const ours = deploymentById(now, rollout.deploymentId)
  const oursBefore = before && deploymentById(before, rollout.deploymentId)
  if (!ours) return false
  if (ours.failedTasks > (oursBefore?.failedTasks ?? 0)) return true
  if (oursBefore && ours.running < oursBefore.running) return true
  const told = new Set(before?.events.map(({ id }) => id))
  const recent = now.events.filter(({ atMs }) => atMs >= rollout.createdAtMs - 1_000)
  const news = recent.filter(({ id }) => !told.has(id))
  if (news.some(({ message }) => troubleEvent.test(message))) return true
  const started = recent.reduce((sum, { message }) => sum + tasksStarted(message), 0)
  return news.length > 0 && started > ours.desired
}

const tasksStarted = (message: string): number =>
  Number(/has started (\d+) tasks/.exec(message)?.[1] ?? 0)
