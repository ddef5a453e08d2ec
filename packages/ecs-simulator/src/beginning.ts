// The beginning of a world: what its description names is made, and services that run from the start are running.
import { globalArn } from './arns.js'
import { createCluster } from './ecs/clusters.js'
import { findTaskDefinition } from './ecs/lookups.js'
import { createService } from './ecs/services.js'
import { deregisterTaskDefinition, registerTaskDefinition } from './ecs/task-definitions.js'
import type { ServiceConfig, WorldConfig } from './model.js'
import type { ScriptedRuntime } from './runtime/scripted-runtime.js'
import { completeDeployment, openDeployment, serviceDeploymentOf } from './scheduler/deployments.js'
import { breakerFailure, failDeployment } from './scheduler/rollback.js'
import { settleAll } from './scheduler/scheduler.js'
import type { Service } from './state.js'
import type { JsonObject } from './wire.js'
import { tasksOf, type World } from './world.js'

/** How long steady services have been there when the world begins. */
const ageMs = 60 * 60_000

/** @throws AwsError when a task definition or a service is not one that ECS would accept. */
export function beginWorld(world: World, config: WorldConfig, scripted: ScriptedRuntime): void {
  const creator = globalArn(world, 'iam', 'root')
  const clusters = config.clusters ?? ['demo']
  const services = config.services ?? []
  world.timeline.act(() => {
    for (const cluster of clusters) createCluster(world, cluster)
    for (const input of config.taskDefinitions ?? []) registerTaskDefinition(world, input, creator)
    for (const definition of world.taskDefinitions.values()) definition.registeredAt -= ageMs
  })
  for (const { state = 'steady', ...input } of services) {
    const service = world.timeline.act(() => {
      const made = createService(world, { cluster: clusters[0], ...asInput(input) }, creator)
      if (made.deploymentController !== 'ECS') return made
      if (state === 'deploying') openDeployment(world, made, made.spec)
      if (state === 'failed') openFailed(world, made)
      return made
    })
    if (state === 'steady' && service.deploymentController === 'ECS')
      world.timeline.act(() => {
        openSteady(world, service, scripted)
      })
    if (state !== 'deploying') world.timeline.act(() => age(world, service))
  }
  world.timeline.act(() => {
    for (const reference of config.deregistered ?? []) {
      const definition = findTaskDefinition(world, reference)
      if (definition) deregisterTaskDefinition(world, definition)
    }
  })
}

const asInput = (config: Omit<ServiceConfig, 'state'>) => config as JsonObject

function openSteady(world: World, service: Service, scripted: ScriptedRuntime): void {
  const deployment = openDeployment(world, service, service.spec)
  const serviceDeployment = serviceDeploymentOf(world, deployment)
  serviceDeployment.status = 'IN_PROGRESS'
  serviceDeployment.startedAt = world.timeline.now()
  serviceDeployment.listedFrom = world.timeline.now()
  scripted.instantly(() => settleAll(world))
  completeDeployment(world, service, deployment)
}

/** Its first deployment failed; there was nothing to go back to, and nothing runs. */
function openFailed(world: World, service: Service): void {
  const deployment = openDeployment(world, service, service.spec)
  const serviceDeployment = serviceDeploymentOf(world, deployment)
  serviceDeployment.status = 'IN_PROGRESS'
  serviceDeployment.startedAt = world.timeline.now()
  serviceDeployment.listedFrom = world.timeline.now()
  deployment.failedTasks = 3
  failDeployment(world, service, deployment, breakerFailure(true))
}

/** Moves all that happened to a service into the past, so that its tasks count as healthy and nothing looks new. */
function age(world: World, service: Service): void {
  const records: object[] = [
    service,
    ...service.events,
    ...service.deployments,
    ...tasksOf(world, service),
    ...[...world.serviceDeployments.values(), ...world.revisions.values()].filter(
      (record) => record.serviceArn === service.arn,
    ),
  ]
  for (const record of records)
    for (const [name, value] of Object.entries(record))
      if ((name.endsWith('At') || name === 'listedFrom') && typeof value === 'number')
        Object.assign(record, { [name]: value - ageMs })
  for (const task of tasksOf(world, service))
    if (task.lastStatus === 'RUNNING') {
      task.healthy = true
      task.everHealthy = true
    }
}
