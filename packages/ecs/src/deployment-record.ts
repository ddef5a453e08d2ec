// What a later process has to know to roll a deployment back: the post step of the same job, or another job. A record
// holds names, no ARNs: outputs that contain a masked account id do not reach another job.

import { revisionName } from './arn.js'
import { EcsProblem } from './problem.js'
import type { Rollout } from './rollout/rollout.js'
import type { ServiceChange } from './update-service.js'

export interface DeploymentRecord {
  version: 1
  region: string
  cluster: string
  service: string
  rollout: Rollout
  /** What the deployment changed beside the task definition, as it was before. */
  undo: ServiceChange
}

export const formatRecord = (record: DeploymentRecord): string => {
  const { taskDefinition, rollbackTarget } = record.rollout
  const rollout: Rollout = {
    ...record.rollout,
    taskDefinition: revisionName(taskDefinition),
    rollbackTarget: rollbackTarget && revisionName(rollbackTarget),
  }
  return JSON.stringify({ ...record, rollout })
}

/** @param text what `formatRecord` gave. Rejects with an EcsProblem that says what is wrong with it. */
export function parseRecord(text: string): DeploymentRecord {
  const wrong = (what: string): never => {
    throw new EcsProblem(
      `deployment-record is not a record of ecs-deploy-with-rollback: ${what}. Pass on its output deployment-record unchanged.`,
    )
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return wrong(text.trim() === '' ? 'it is empty' : 'it is not JSON')
  }
  if (!isRecord(parsed)) return wrong('it is not an object')
  if (parsed.version !== 1) return wrong(`its version is ${JSON.stringify(parsed.version)}, not 1`)
  const rollout = parsed.rollout
  if (!isRecord(rollout)) return wrong('it has no rollout')
  for (const key of ['region', 'cluster', 'service'] as const) {
    if (typeof parsed[key] !== 'string' || parsed[key] === '') return wrong(`it has no ${key}`)
  }
  for (const key of ['deploymentId', 'taskDefinition'] as const) {
    if (typeof rollout[key] !== 'string' || rollout[key] === '') return wrong(`it has no ${key}`)
  }
  for (const key of ['createdAtMs', 'updatedAtMs'] as const) {
    if (typeof rollout[key] !== 'number') return wrong(`its ${key} is not a number`)
  }
  const number = /^ecs-svc\/\d+$/
  if (!number.test(String(rollout.deploymentId)))
    return wrong('its deploymentId is not an id of ECS')
  if (rollout.rollbackTarget !== undefined && typeof rollout.rollbackTarget !== 'string') {
    return wrong('its rollbackTarget is not a revision')
  }
  return {
    ...(parsed as unknown as DeploymentRecord),
    undo: isRecord(parsed.undo) ? parsed.undo : {},
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
