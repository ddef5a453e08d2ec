// Did a task that was meant to end, end well? Pure.

import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import type { ContainerView, TaskView } from '../rollout/observation.js'

export interface TaskVerdict {
  ok: boolean
  /** One sentence; empty when it is well. */
  why: string
}

/** Well: every essential container exited with 0. A sidecar that is not essential may end as it likes, and an essential
 *  one that ECS stopped (SIGTERM, SIGKILL) because another had exited with 0 is no failure either. */
export function taskVerdict(
  task: TaskView,
  definitions: readonly ContainerDefinition[],
): TaskVerdict {
  const sidecars = new Set(
    definitions.flatMap(({ name, essential }) => (essential === false && name ? [name] : [])),
  )
  const essential = task.containers.filter(({ name }) => !sidecars.has(name))
  const someExitedWell = essential.some(({ exitCode }) => exitCode === 0)
  const bad = essential.filter(
    (container) => container.exitCode !== 0 && !(someExitedWell && stoppedByEcs(container)),
  )
  if (essential.length > 0 && bad.length === 0) return { ok: true, why: '' }
  const reasons = bad.map(({ name, exitCode, reason }) =>
    exitCode === undefined
      ? `container "${name}" never ran${reason ? `: ${reason}` : ''}`
      : `container "${name}" exited with ${exitCode}${reason ? `: ${reason}` : ''}`,
  )
  const told = [...reasons, task.stoppedReason].filter(Boolean)
  return { ok: false, why: told.join('; ') || 'it stopped and gave no reason' }
}

const stoppedByEcs = ({ exitCode, reason }: ContainerView): boolean =>
  (exitCode === 143 || exitCode === 137) && !/OutOfMemory/i.test(reason)
