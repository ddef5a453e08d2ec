// The beginning of a world: what its description names is made, and services that run from the start are running.
import { createCluster } from './ecs/clusters.js'
import { createService } from './ecs/services.js'
import { registerTaskDefinition } from './ecs/task-definitions.js'
import type { Service, ServiceConfig, WorldConfig } from './model.js'
import type { ScriptedRuntime } from './runtime/scripted-runtime.js'
import { completeDeployment, openDeployment, serviceDeploymentOf } from './scheduler/deployments.js'
import { settleAll } from './scheduler/scheduler.js'
import type { JsonObject } from './wire.js'
import { tasksOf, type World } from './world.js'

/** How long steady services have been there when the world begins. */
const ageMs = 60 * 60_000

/** @throws AwsError when a task definition or a service is not one that ECS would accept. */
export function beginWorld(world: World, config: WorldConfig, scripted: ScriptedRuntime): void {
  const creator = `arn:aws:iam::${world.account}:root`
  const clusters = config.clusters ?? ['demo']
  const services = config.services ?? []
  world.timeline.act(() => {
    for (const cluster of clusters) createCluster(world, cluster)
    for (const input of config.taskDefinitions ?? []) registerTaskDefinition(world, input, creator)
    for (const definition of world.taskDefinitions.values()) definition.registeredAt -= ageMs
  })
  for (const { steady = true, ...input } of services) {
    const service = world.timeline.act(() => {
      const made = createService(world, { cluster: clusters[0], ...asInput(input) }, creator)
      if (made.deploymentController === 'ECS' && !steady) openDeployment(world, made, made.spec)
      return made
    })
    if (steady && service.deploymentController === 'ECS')
      world.timeline.act(() => {
        openSteady(world, service, scripted)
      })
    if (steady) world.timeline.act(() => age(world, service))
  }
}

const asInput = (config: Omit<ServiceConfig, 'steady'>) => config as JsonObject

function openSteady(world: World, service: Service, scripted: ScriptedRuntime): void {
  const deployment = openDeployment(world, service, service.spec)
  const serviceDeployment = serviceDeploymentOf(world, deployment)
  serviceDeployment.status = 'IN_PROGRESS'
  serviceDeployment.startedAt = world.timeline.now()
  serviceDeployment.listedFrom = world.timeline.now()
  scripted.instantly(() => settleAll(world))
  completeDeployment(world, service, deployment)
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
