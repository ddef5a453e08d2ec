// When a task counts as healthy, and when its checks say that it has to go.
import type { Service, Task, TaskContainer } from '../state.js'

/** Without a health check and a load balancer a task is healthy this long after RUNNING (API: DeploymentConfiguration). */
export const healthyWithoutChecksMs = 40_000

export function hasContainerChecks(task: Task): boolean {
  return task.containers.some((container) => container.essential && container.hasHealthCheck)
}

export function targetGroupsOf(service: Service, task: Task): string[] {
  const spec = service.deployments.find((deployment) => deployment.id === task.startedBy)?.spec
  return (spec ?? service.spec).loadBalancers.flatMap((balancer) => balancer.targetGroupArn ?? [])
}

/** The health of a task as DescribeTasks tells it: only container health checks make it other than UNKNOWN. */
export function taskHealth(containers: TaskContainer[]): Task['healthStatus'] {
  const checked = containers.filter((container) => container.essential && container.hasHealthCheck)
  if (checked.length === 0) return 'UNKNOWN'
  if (checked.some((container) => container.healthStatus === 'UNHEALTHY')) return 'UNHEALTHY'
  return checked.every((container) => container.healthStatus === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN'
}

/** Whether it counts towards the healthy tasks of its deployment now. */
export function isHealthy(service: Service, task: Task, now: number): boolean {
  if (task.lastStatus !== 'RUNNING' || task.desiredStatus !== 'RUNNING') return false
  const groups = targetGroupsOf(service, task)
  const checks = hasContainerChecks(task)
  if (checks && task.healthStatus !== 'HEALTHY') return false
  if (groups.some((arn) => !task.healthyIn.includes(arn))) return false
  if (checks || groups.length > 0) return true
  return task.startedAt !== undefined && now >= task.startedAt + healthyWithoutChecksMs
}
