// What a stopped task says about the version that it ran: whether it counts against the version at all, what went
// wrong, and whether trying again could help. Texts of ECS: stopped-task reasons, container reasons (facts of the API
// reference, "Stopped tasks error codes").

import type { ContainerView, TaskView } from '../rollout/observation.js'

/** ECS sends at most 1,024 characters; the patterns below take quadratic time on longer ones. */
const maxTextLength = 2_000

export type FailureCode =
  | 'image-not-found'
  | 'image-not-pullable'
  | 'secret-not-available'
  | 'role-not-assumable'
  | 'wrong-architecture'
  | 'cannot-start-container'
  | 'resources-not-available'
  | 'out-of-memory'
  | 'container-health-check'
  | 'load-balancer-health-check'
  | 'container-exited'
  | 'other'

export interface TaskFailure {
  taskId: string
  taskArn: string
  atMs: number
  code: FailureCode
  /** The same start would fail the same way: no use in waiting for a second one. */
  deterministic: boolean
  container: string | undefined
  exitCode: number | undefined
  /** What ECS said, as ECS said it. */
  reason: string
}

/** Stopped, but not by the version's fault: ECS made room or rolled back, AWS took the machine, a person stopped it. */
const notTheVersion = /^(Scaling activity initiated by|Service .* (was )?(scal|delet))/i
const innocentStopCodes = new Set([
  'SpotInterruption',
  'TerminationNotice',
  'InfrastructureHealth',
  'UserInitiated',
])

interface Rule {
  pattern: RegExp
  code: FailureCode
  deterministic: boolean
}

// First match wins, so the specific come before the general.
const rules: readonly Rule[] = [
  {
    pattern:
      /manifest (unknown|for .* not found)|failed to resolve ref .*not found|image .*(not found|does not exist)|pull access denied|repository .*does not exist|CannotPull\w*:?.*(404|not found|does not exist|manifest)/i,
    code: 'image-not-found',
    deterministic: true,
  },
  {
    pattern:
      /exec format error|image operating system .* cannot be used|no matching manifest for|does not (match|contain descriptor).*platform/i,
    code: 'wrong-architecture',
    deterministic: true,
  },
  {
    pattern:
      /(ResourceNotFoundException|AccessDenied|not authorized|invalid parameters|can't find the specified secret).*(secret|ssm|parameter|asm)|(secret|ssm|parameter|asm).*(ResourceNotFoundException|AccessDenied|not authorized|invalid ssm parameters|can't find|did not contain json key|not found)/is,
    code: 'secret-not-available',
    deterministic: true,
  },
  {
    pattern:
      /unable to assume the role|unable to assume role|role .*(cannot be assumed|is not valid)/i,
    code: 'role-not-assumable',
    deterministic: true,
  },
  {
    pattern:
      /^ResourceInitializationError.*(AccessDenied|not authorized|does not exist|ResourceNotFound)/is,
    code: 'resources-not-available',
    deterministic: true,
  },
  {
    pattern: /^CannotPull|CannotPullContainerError/i,
    code: 'image-not-pullable',
    deterministic: false,
  },
  {
    pattern:
      /executable file not found|no such file or directory.*(exec|runc)|(exec|runc).*no such file or directory|permission denied.*runc|runc.*permission denied/i,
    code: 'cannot-start-container',
    deterministic: true,
  },
  {
    pattern: /^CannotStart|CannotStartContainerError|CannotCreate/i,
    code: 'cannot-start-container',
    deterministic: false,
  },
  {
    pattern: /^ResourceInitializationError/i,
    code: 'resources-not-available',
    deterministic: false,
  },
  { pattern: /OutOfMemory/i, code: 'out-of-memory', deterministic: false },
  {
    pattern: /failed container health checks/i,
    code: 'container-health-check',
    deterministic: false,
  },
  {
    pattern: /failed ELB health checks/i,
    code: 'load-balancer-health-check',
    deterministic: false,
  },
  {
    pattern: /Essential container in task exited/i,
    code: 'container-exited',
    deterministic: false,
  },
]

/** @param seenAtMs stands in for the time of the failure while ECS gives none.
 *  @returns the failure that this task is of its version; undefined when it stopped for another reason, or has not stopped. */
export function taskFailure(task: TaskView, seenAtMs = task.createdAtMs): TaskFailure | undefined {
  if (task.lastStatus !== 'STOPPED' && task.stoppedReason === '') return undefined
  if (innocentStopCodes.has(task.stopCode) || notTheVersion.test(task.stoppedReason))
    return undefined
  const container = guiltyContainer(task.containers)
  // A kill for memory is told by the container alone; the task only says that an essential container exited.
  const told = [container?.reason ?? '', task.stoppedReason]
    .filter((text) => text !== '')
    .map((text) => text.slice(0, maxTextLength))
  const texts = [...new Set(told)]
  const rule = rules.find(({ pattern }) => texts.some((text) => pattern.test(text)))
  const code = rule?.code ?? (container?.exitCode === undefined ? 'other' : 'container-exited')
  return {
    taskId: task.id,
    taskArn: task.arn,
    atMs: task.stoppedAtMs ?? seenAtMs,
    code,
    deterministic: rule?.deterministic ?? false,
    container: container?.name,
    exitCode: container?.exitCode,
    reason: texts.join(' | ') || task.stopCode || 'stopped without a reason',
  }
}

/** The container that brought the task down: the one with a reason, else an exit code other than 0, else unhealthy. */
const guiltyContainer = (containers: readonly ContainerView[]): ContainerView | undefined =>
  containers.find(({ reason }) => reason !== '') ??
  containers.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0 && exitCode !== 143) ??
  containers.find(({ healthStatus }) => healthStatus === 'UNHEALTHY') ??
  containers.find(({ exitCode }) => exitCode !== undefined) ??
  (containers.length === 1 ? containers[0] : undefined)

/** An event that says what a stopped task would: the only trace when ECS could not even place it, or when we may not
 *  list tasks. undefined for every other event. */
export function eventFailure(
  event: string,
): Pick<TaskFailure, 'code' | 'deterministic' | 'reason'> | undefined {
  const message = event.slice(0, maxTextLength)
  if (!complaint.test(message) || lackOfRoom.test(message)) return undefined
  const reason = message.split('Reason: ').at(-1) ?? message
  const rule = rules.find(({ pattern }) => pattern.test(reason))
  const code =
    rule?.code ?? (/is unhealthy in/.test(message) ? 'load-balancer-health-check' : undefined)
  return code && { code, deterministic: rule?.deterministic ?? false, reason: message }
}

const complaint =
  /unable to place a task|failed (container|ELB) health checks|is unhealthy in|failed to start|unable to start/i
/** Room may still come. */
const lackOfRoom = /no container instance met|capacity/i
