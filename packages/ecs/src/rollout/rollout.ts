// The constants of one rollout: which deployment is ours, where it came from, and how patient we are.

export interface Rollout {
  /** Ours: the id of the PRIMARY deployment in the answer of UpdateService. */
  deploymentId: string
  /** ARN of the revision that ours rolls out. */
  taskDefinition: string
  createdAtMs: number
  /** By our clock: when UpdateService answered. */
  updatedAtMs: number
  /** PRIMARY when we looked before the update. While a read shows it as PRIMARY, the read is stale. */
  previousDeploymentId: string | undefined
  /** ARN of the revision that a rollback leads to; undefined for a first deployment. */
  rollbackTarget: string | undefined
  /** ECS itself rolls back when its circuit breaker or an alarm says so. */
  ecsRollsBack: boolean
  /** Tasks are judged by a target group. */
  loadBalanced: boolean
  /** Old tasks are stopped only when new ones are healthy (minimumHealthyPercent of 100 or more). */
  keepsOldUntilHealthy: boolean
}

export interface Patience {
  /** Failed tasks of ours in a row that end the rollout. */
  maxFailedTasks: number
  /** By our clock. */
  deadlineMs: number
  /** Without a new event or count for this long while tasks of ours are missing, the rollout is stuck. */
  noProgressMs: number
  /** After ECS is satisfied, the version has to stay well for this long. */
  bakeMs: number
  /** Longest pause between two looks; the pace of follow.ts when not given. */
  maxPauseMs?: number
}

/** For this long after UpdateService, a read may still show what was before. */
export const staleReadsMs = 30_000

/** When ECS marked ours FAILED and is set to roll back, the rollback starts within this time, or never (there are
 *  reports of services whose breaker fails a deployment and stops there). */
export const rollbackStartsMs = 90_000

/** After ECS calls the deployment successful, missing tasks (early success, a scale-out meanwhile) may take this long. */
export const settleMs = 300_000
