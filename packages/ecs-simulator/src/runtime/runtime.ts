// The seam between the scheduler, which decides what should run, and the runtimes, which run it: in a script or in processes.
import type { ImageConfig } from '../model.js'
import type { Random } from '../random.js'

/** Runs tasks. The scheduler tells it to launch and stop; it tells the scheduler what happened. */
export interface TaskRuntime {
  launch(task: TaskLaunch, report: (change: TaskChange) => void): TaskHandle
}

export interface TaskHandle {
  /**
   * Takes the task out of its target groups and drains it (`draining`), then SIGTERM, stopTimeout, SIGKILL
   * (`stopping`); ends in exactly one `stopped` change, also when the task is still being started. Idempotent.
   */
  stop(): void
}

export interface TaskLaunch {
  taskArn: string
  taskId: string
  /** The deployment (`ecs-svc/N`) of a service's task, or what RunTask was told. */
  startedBy: string
  containers: ContainerLaunch[]
  targets: Target[]
}

export interface ContainerLaunch {
  name: string
  image: string
  /** What the image is; absent when it cannot be found. */
  imageConfig?: ImageConfig
  imageDigest?: string
  essential: boolean
  command: string[]
  entryPoint: string[]
  environment: Record<string, string>
  /** Variable → ARN or name of the secret it comes from. */
  secrets: Record<string, string>
  portMappings: { containerPort: number; hostPort?: number }[]
  healthCheck?: ContainerHealthCheck
  /** With the awslogs driver: where its output goes. */
  log?: { group: string; stream: string }
  stopTimeoutMs: number
}

export interface ContainerHealthCheck {
  /** `['CMD', …]` or `['CMD-SHELL', '…']`. */
  command: string[]
  intervalMs: number
  timeoutMs: number
  retries: number
  startPeriodMs: number
}

/** Where a load balancer finds the task. */
export interface Target {
  targetGroupArn: string
  containerName: string
  containerPort: number
}

/** What happened to a task, in the order in which it happened. After `stopped` there is nothing more to say. */
export type TaskChange =
  | { kind: 'pulling' }
  | { kind: 'running' }
  | { kind: 'container-health'; container: string; status: 'HEALTHY' | 'UNHEALTHY' }
  | {
      kind: 'target-health'
      targetGroupArn: string
      healthy: boolean
      port: number
      /** Such as `Health checks failed with these codes: [500]`. */
      reason?: string
    }
  | { kind: 'draining' }
  | { kind: 'stopping' }
  | {
      kind: 'stopped'
      containers: ContainerExit[]
      /** Why it stopped by itself; without it the scheduler's own reason stands. */
      stoppedReason?: string
      stopCode?: 'EssentialContainerExited' | 'TaskFailedToStart'
    }

export interface ContainerExit {
  name: string
  /** Absent when the container never ran. */
  exitCode?: number
  /** Such as `OutOfMemoryError: Container killed due to memory usage`. */
  reason?: string
}

/** What the world gives a runtime. All waiting goes through it, so that virtual time and speed-up hold there too. */
export interface RuntimeContext {
  now(): number
  /** Runs `deed` after `ms` of the world's time; returns how to cancel it. */
  after(ms: number, deed: () => void): () => void
  random: Random
  /** Appends to CloudWatch Logs. */
  writeLog(log: { group: string; stream: string }, message: string): void
}
