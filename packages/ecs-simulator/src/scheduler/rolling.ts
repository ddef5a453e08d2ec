// How a rolling deployment replaces tasks, decided from counts alone: which to stop, how many to launch.

export interface RollingView {
  desired: number
  minimumHealthyPercent: number
  maximumPercent: number
  /** False while the deployment may not launch: it failed, has not begun, or waits after failures. */
  mayLaunch: boolean
  /** True while old tasks stay even though new ones stand in for them: the deployment is paused, or failed. */
  keepPrevious: boolean
  /** The tasks that should run: those of the newest deployment, and those of all older ones. */
  current: RollingTask[]
  /** In the order in which they should go. */
  previous: RollingTask[]
}

export interface RollingTask {
  arn: string
  healthy: boolean
}

export interface RollingPlan {
  launch: number
  stop: string[]
}

/**
 * Old tasks go when healthy new ones stand in for them; unhealthy old ones go at once. Only where the maximum leaves
 * no room for new tasks do healthy ones go first, down to the minimum.
 */
export function planRolling(view: RollingView): RollingPlan {
  const { desired, current } = view
  const minimum = Math.ceil((desired * view.minimumHealthyPercent) / 100)
  const maximum = Math.floor((desired * view.maximumPercent) / 100)

  const scaleIn = [...current]
    .reverse() // the newest first, but healthy ones last
    .sort((a, b) => Number(a.healthy) - Number(b.healthy))
    .slice(0, Math.max(0, current.length - desired))
  const unfit = view.previous.filter((task) => !task.healthy)
  const standing = view.previous.filter((task) => task.healthy)

  const healthyCurrent = current.filter((task) => task.healthy && !scaleIn.includes(task)).length
  const stillNeeded = Math.max(0, desired - healthyCurrent)
  const surplus = view.keepPrevious ? 0 : Math.max(0, standing.length - stillNeeded)
  const replaced = standing.splice(0, surplus)

  const missing = view.mayLaunch ? Math.max(0, desired - current.length) : 0
  // Below zero after a scale-in: then that much has to go before anything can come.
  const room = maximum - Math.min(current.length, desired) - standing.length
  const spare = Math.max(0, healthyCurrent + standing.length - minimum)
  const madeRoom = standing.splice(0, Math.min(spare, Math.max(0, missing - room)))

  return {
    launch: Math.max(0, Math.min(missing, room + madeRoom.length)),
    stop: [...scaleIn, ...unfit, ...replaced, ...madeRoom].map((task) => task.arn),
  }
}
