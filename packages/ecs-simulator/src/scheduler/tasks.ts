// The life of one task: launched, what its runtime reports, stopped, forgotten. Why tasks come and go is decided elsewhere.
import { taskArn } from '../arns.js'
import { type ContainerOverride, containerLaunches } from '../ecs/containers.js'
import { resolveImage } from '../images.js'
import type { ContainerLaunch, TaskChange } from '../runtime/runtime.js'
import type { LoadBalancer, ResolvedImage, Service, Task, TaskDefinition } from '../state.js'
import type { JsonObject } from '../wire.js'
import type { World } from '../world.js'
import { taskHealth } from './health.js'

export interface TaskRequest {
  cluster: string
  taskDefinition: TaskDefinition
  group: string
  startedBy: string
  service?: Service
  loadBalancers?: LoadBalancer[]
  /** What image references mean for it. Default: what they mean now. */
  images?: Map<string, ResolvedImage>
  launchType?: string
  overrides?: { containerOverrides?: ContainerOverride[] } & JsonObject
  /** Told after each change has been written to the task. */
  onChange: (task: Task, change: TaskChange) => void
}

export function launchTask(world: World, request: TaskRequest): Task {
  const id = world.random.hex(32)
  const containers = containerLaunches(
    request.taskDefinition,
    id,
    (reference) => request.images?.get(reference) ?? resolveImage(world, reference),
    request.overrides,
  )
  const task = newTask(world, request, id, containers)
  world.tasks.set(task.arn, task)
  task.handle = world.runtime.launch(
    {
      taskArn: task.arn,
      taskId: task.id,
      startedBy: task.startedBy,
      containers,
      targets: (request.loadBalancers ?? []).flatMap((balancer) =>
        balancer.targetGroupArn && balancer.containerName && balancer.containerPort
          ? {
              targetGroupArn: balancer.targetGroupArn,
              containerName: balancer.containerName,
              containerPort: balancer.containerPort,
            }
          : [],
      ),
    },
    (change) =>
      world.timeline.act(() => {
        if (task.lastStatus === 'DEPROVISIONING' || task.lastStatus === 'STOPPED') return
        applyChange(world, task, change)
        request.onChange(task, change)
      }),
  )
  return task
}

function newTask(
  world: World,
  request: TaskRequest,
  id: string,
  containers: ContainerLaunch[],
): Task {
  const arn = taskArn(world, request.cluster, id)
  return {
    arn,
    id,
    cluster: request.cluster,
    taskDefinitionArn: request.taskDefinition.arn,
    group: request.group,
    startedBy: request.startedBy,
    ...(request.service && { serviceArn: request.service.arn }),
    ...(request.launchType && { launchType: request.launchType }),
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    healthStatus: 'UNKNOWN',
    createdAt: world.timeline.now(),
    containers: containers.map((container) => ({
      name: container.name,
      arn: `${arn.replace(':task/', ':container/')}/${world.random.uuid()}`,
      image: container.image,
      digest: container.imageDigest ?? '',
      essential: container.essential,
      hasHealthCheck: container.healthCheck !== undefined,
      lastStatus: 'PENDING',
      healthStatus: 'UNKNOWN' as const,
    })),
    overrides: request.overrides ?? {},
    tags: [],
    healthyIn: [],
    healthy: false,
    everHealthy: false,
  }
}

/** Asks a task to stop, and says why. It takes its time: draining, SIGTERM, SIGKILL. */
export function stopTask(task: Task, stopCode: string, stoppedReason: string): void {
  if (task.desiredStatus === 'STOPPED') return
  task.desiredStatus = 'STOPPED'
  task.stopCode = stopCode
  task.stoppedReason = stoppedReason
  task.healthy = false
  task.handle?.stop()
}

function applyChange(world: World, task: Task, change: TaskChange): void {
  const now = world.timeline.now()
  switch (change.kind) {
    case 'pulling':
      task.lastStatus = 'PENDING'
      task.pullStartedAt = now
      break
    case 'running':
      task.lastStatus = 'RUNNING'
      task.pullStoppedAt ??= now
      task.startedAt = now
      for (const container of task.containers) {
        container.lastStatus = 'RUNNING'
        container.runtimeId = `${task.id}-${world.random.digits(10)}`
        container.imageDigest = container.digest
      }
      break
    case 'container-health': {
      const container = task.containers.find(({ name }) => name === change.container)
      if (container) container.healthStatus = change.status
      task.healthStatus = taskHealth(task.containers)
      break
    }
    case 'target-health':
      task.healthyIn = task.healthyIn.filter((arn) => arn !== change.targetGroupArn)
      if (change.healthy) task.healthyIn.push(change.targetGroupArn)
      break
    case 'draining':
      task.lastStatus = 'DEACTIVATING'
      break
    case 'stopping':
      task.lastStatus = 'STOPPING'
      task.stoppingAt = now
      break
    case 'stopped':
      applyStop(world, task, change)
  }
}

function applyStop(world: World, task: Task, change: TaskChange & { kind: 'stopped' }): void {
  const now = world.timeline.now()
  if (task.desiredStatus === 'RUNNING') {
    task.desiredStatus = 'STOPPED'
    task.stopCode = change.stopCode ?? 'EssentialContainerExited'
    task.stoppedReason = change.stoppedReason ?? 'Essential container in task exited'
  }
  task.healthy = false
  task.lastStatus = 'DEPROVISIONING'
  task.stoppingAt ??= now
  if (task.startedAt !== undefined) task.executionStoppedAt = now
  for (const container of task.containers) {
    const exit = change.containers.find(({ name }) => name === container.name)
    container.lastStatus = 'STOPPED'
    if (exit?.exitCode !== undefined) container.exitCode = exit.exitCode
    if (exit?.reason !== undefined) container.reason = exit.reason.slice(0, 1024)
  }
  world.timeline.after(world.random.duration(world.timing.deprovisioning), () => {
    task.lastStatus = 'STOPPED'
    task.stoppedAt = world.timeline.now()
  })
  world.timeline.after(world.timing.stoppedTaskRetention, () => world.tasks.delete(task.arn))
}
