// The service events: their texts as ECS writes them, and the list of the last hundred.
import type { Service, Task } from '../state.js'
import type { World } from '../world.js'

const kept = 100

export function addEvent(world: World, service: Service, text: string): void {
  service.events.unshift({
    id: world.random.uuid(),
    createdAt: world.timeline.now(),
    message: `(service ${service.name}) ${text}`,
  })
  service.events.length = Math.min(service.events.length, kept)
}

const taskList = (tasks: Task[]) => tasks.map((task) => `(task ${task.id})`).join(' ')

/** The rest of an event's message, after `(service X) `. */
export const eventText = {
  started: (tasks: Task[]) => `has started ${tasks.length} tasks: ${taskList(tasks)}.`,
  stoppedRunning: (tasks: Task[]) =>
    `has stopped ${tasks.length} running tasks: ${taskList(tasks)}.`,
  stoppedPending: (tasks: Task[]) => `stopped ${tasks.length} pending tasks.`,
  draining: (tasks: Task[]) => `has begun draining connections on ${tasks.length} tasks.`,
  completed: (deploymentId: string) => `(deployment ${deploymentId}) deployment completed.`,
  failed: (deploymentId: string, why: 'tasks failed to start' | 'alarm detected') =>
    `(deployment ${deploymentId}) deployment failed: ${why}.`,
  rollingBack: (deploymentId: string) => `rolling back to deployment ${deploymentId}.`,
  steady: () => 'has reached a steady state.',
  failedContainerHealth: (task: Task) => `(task ${task.id}) failed container health checks.`,
  unhealthyTarget: (task: Task, port: number, targetGroupArn: string, reason: string) =>
    `(task ${task.id}) (port ${port}) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${reason}).`,
  unplaceable: (reason: string) => `was unable to place a task. Reason: ${reason}`,
  stuck: () =>
    'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
  inconsistent: () => 'is unable to consistently start tasks successfully.',
}
