// Lifecycle hooks that pause a deployment. A rolling deployment has two places for that: before new tasks come, before old ones go.
import type { Deployment, LifecycleHook, ServiceDeployment } from '../state.js'
import type { World } from '../world.js'
import { serviceDeploymentOf } from './deployments.js'
import { stopDeployment } from './rollback.js'

const beforeScaleUp = ['RECONCILE_SERVICE', 'PRE_SCALE_UP']
const afterScaleUp = [
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
]

export function pausesBeforeScaleUp(world: World, deployment: Deployment): boolean {
  return pausesAt(world, deployment, beforeScaleUp, true)
}

/** Old tasks stay until the pause is over, also those that new ones already stand in for. */
export function pausesAfterScaleUp(
  world: World,
  deployment: Deployment,
  scaledUp: boolean,
): boolean {
  return pausesAt(world, deployment, afterScaleUp, scaledUp)
}

interface HookConfig {
  targetType?: string
  lifecycleStages?: string[]
  timeoutConfiguration?: { timeoutInMinutes?: number; action?: 'CONTINUE' | 'ROLLBACK' }
}

/** Whether a hook at one of these stages holds the deployment, there or on its way there; begins the pause when it arrives. */
function pausesAt(
  world: World,
  deployment: Deployment,
  stages: string[],
  arrived: boolean,
): boolean {
  const serviceDeployment = serviceDeploymentOf(world, deployment)
  if (serviceDeployment.status !== 'IN_PROGRESS' || deployment.rolloutState !== 'IN_PROGRESS')
    return false
  const hooks = (serviceDeployment.deploymentConfiguration.lifecycleHooks ?? []) as HookConfig[]
  for (const stage of stages) {
    const config = hooks.find(
      (hook) => hook.targetType === 'PAUSE' && hook.lifecycleStages?.includes(stage),
    )
    if (!config) continue
    const pause = serviceDeployment.hooks.find((hook) => hook.stage === stage)
    if (pause && pause.status !== 'AWAITING_ACTION') continue
    if (!pause && arrived) beginPause(world, serviceDeployment, stage, config)
    return true
  }
  return false
}

function beginPause(
  world: World,
  deployment: ServiceDeployment,
  stage: string,
  { timeoutConfiguration = {} }: HookConfig,
): void {
  // Defaults: API, DeploymentLifecycleHookTimeoutConfiguration.
  const { timeoutInMinutes = 1440, action = 'ROLLBACK' } = timeoutConfiguration
  const now = world.timeline.now()
  const pause: LifecycleHook = {
    hookId: `ecs-pause-${world.random.word(21)}`,
    targetType: 'PAUSE',
    stage,
    status: 'AWAITING_ACTION',
    expiresAt: now + timeoutInMinutes * 60_000,
    timeoutAction: action,
  }
  deployment.hooks.push(pause)
  deployment.lifecycleStage = stage
  deployment.updatedAt = now
  world.timeline.after(timeoutInMinutes * 60_000, () => {
    if (pause.status === 'AWAITING_ACTION' && deployment.status === 'IN_PROGRESS')
      endPause(world, deployment, pause, action, 'TIMED_OUT')
  })
}

/** Goes on, or rolls back: because somebody says so, or because the time is up. */
export function endPause(
  world: World,
  deployment: ServiceDeployment,
  pause: LifecycleHook,
  action: 'CONTINUE' | 'ROLLBACK',
  status: LifecycleHook['status'] = action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED',
): void {
  pause.status = status
  deployment.updatedAt = world.timeline.now()
  delete deployment.lifecycleStage
  const service = world.services.get(deployment.serviceArn)
  if (!service) return
  world.unsettled.add(service.arn)
  if (action === 'ROLLBACK')
    stopDeployment(
      world,
      service,
      deployment,
      `Service deployment rolled back because ${pause.stage} lifecycle hook(s) failed.`,
    )
}
