// What the post step has to know about the main one. Saved before the first change and after every step of it, so that
// a killed process leaves enough behind.

import type { DeploymentRecord, RollbackGoal } from '@slipway/ecs'

export type SavedState =
  /** UpdateService is about to be sent; whether it was is not known. */
  | { phase: 'intent'; record: DeploymentRecord }
  /** The rollout is followed. */
  | { phase: 'rolling-out'; record: DeploymentRecord; serviceDeploymentArn: string | undefined }
  /** A rollback is under way and not verified. */
  | {
      phase: 'rolling-back'
      record: DeploymentRecord
      serviceDeploymentArn: string | undefined
      goal: RollbackGoal
      reason: string
    }
  /** The new version runs; only a later failure of the job is of interest. */
  | { phase: 'deployed'; record: DeploymentRecord; serviceDeploymentArn: string | undefined }
  /** Nothing is owed. */
  | { phase: 'settled' }

export const stateName = 'deployment'

export const formatState = (state: SavedState): string => JSON.stringify(state)

/** Our own writing, so anything unreadable is as good as none. */
export function parseState(text: string): SavedState | undefined {
  if (text === '') return undefined
  try {
    const state: unknown = JSON.parse(text)
    return typeof state === 'object' && state !== null && 'phase' in state
      ? (state as SavedState)
      : undefined
  } catch {
    return undefined
  }
}
