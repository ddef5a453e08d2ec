// What a process of a task finds around it: environment variables, and the real ports that stand for its container ports.
import type { ContainerLaunch, TaskLaunch } from './runtime.js'

/** Container port → real port. The containers of a task share one `localhost`, as with the network mode awsvpc. */
export type PortMap = ReadonlyMap<number, number>

/** Of the simulator's own environment a process sees only what it cannot do without. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ']

/** The ports a container listens on, in the order of its task definition. */
export function containerPorts(task: TaskLaunch, container: ContainerLaunch): number[] {
  const mapped = container.portMappings.map(({ containerPort }) => containerPort)
  const targeted = task.targets
    .filter(({ containerName }) => containerName === container.name)
    .map(({ containerPort }) => containerPort)
  return [...new Set([...mapped, ...targeted])]
}

/** Later ones win: host, image, task definition, secrets, and what is true of this task only. */
export function containerEnvironment(
  task: TaskLaunch,
  container: ContainerLaunch,
  imageEnvironment: Record<string, string>,
  ports: PortMap,
): Record<string, string> {
  const host = Object.fromEntries(
    inherited.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const secrets = Object.fromEntries(
    Object.entries(container.secrets).map(([name, from]) => [name, `simulated value of ${from}`]),
  )
  const region = task.taskArn.split(':')[3] ?? ''
  const port = ports.get(containerPorts(task, container)[0] ?? 0)
  return {
    ...host,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_ECS_FARGATE',
    HOSTNAME: task.taskId.slice(0, 12),
    ...imageEnvironment,
    ...container.environment,
    ...secrets,
    SLIPWAY_TASK_ID: task.taskId,
    SLIPWAY_TASK_ARN: task.taskArn,
    SLIPWAY_CONTAINER: container.name,
    SLIPWAY_IMAGE: container.image,
    ...(port !== undefined && { PORT: String(port) }),
  }
}

/** `localhost:8080` in a health check means container port 8080: puts the real port in its place. */
export function withRealPorts(text: string, ports: PortMap): string {
  return text.replace(/\b(localhost|127\.0\.0\.1):(\d+)\b/g, (address, host, port) => {
    const real = ports.get(Number(port))
    return real === undefined ? address : `${host}:${real}`
  })
}
