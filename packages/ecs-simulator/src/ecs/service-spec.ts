// From the members of CreateService and UpdateService to what a service runs and how it deploys.
import { targetGroupArn } from '../arns.js'
import { invalidParameter, object, objects, text } from '../inputs.js'
import type { DeploymentConfiguration, LoadBalancer, ServiceSpec } from '../state.js'
import type { JsonObject } from '../wire.js'
import type { World } from '../world.js'
import { findTaskDefinition, usableTaskDefinition } from './lookups.js'

/** The spec after this request: what it does not mention stays, an empty list clears. */
export function nextSpec(world: World, input: JsonObject, before?: ServiceSpec): ServiceSpec {
  const reference = text(input, 'taskDefinition')
  const spec: ServiceSpec = {
    taskDefinitionArn: before?.taskDefinitionArn ?? '',
    loadBalancers: [],
    serviceRegistries: [],
    volumeConfigurations: [],
    vpcLatticeConfigurations: [],
    ...before,
  }
  if (reference) spec.taskDefinitionArn = usableTaskDefinition(world, reference).arn
  if (spec.taskDefinitionArn === '') throw invalidParameter('TaskDefinition can not be blank.')

  const balancers = objects(input, 'loadBalancers')
  if (balancers) spec.loadBalancers = balancers.map((balancer) => readBalancer(world, balancer))
  for (const member of [
    'serviceRegistries',
    'volumeConfigurations',
    'vpcLatticeConfigurations',
  ] as const) {
    const list = objects(input, member)
    if (list) spec[member] = list
  }
  for (const member of ['networkConfiguration', 'serviceConnectConfiguration'] as const) {
    const value = object(input, member)
    if (value) spec[member] = value
  }
  const platformVersion = text(input, 'platformVersion')
  if (platformVersion) spec.platformVersion = platformVersion
  checkSpec(world, input, spec)
  return spec
}

/** Whether going from one to the other takes a deployment. */
export function isSameSpec(a: ServiceSpec, b: ServiceSpec): boolean {
  return canonical(a) === canonical(b)
}

/** The order of members says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}

function readBalancer(world: World, balancer: JsonObject): LoadBalancer {
  const arn = text(balancer, 'targetGroupArn')
  // The name alone is for descriptions of worlds; no AWS client sends it.
  return {
    ...balancer,
    ...(arn && { targetGroupArn: arn.startsWith('arn:') ? arn : targetGroupArn(world, arn) }),
  }
}

function checkSpec(world: World, input: JsonObject, spec: ServiceSpec): void {
  const definition = findTaskDefinition(world, spec.taskDefinitionArn)?.definition
  if (definition?.networkMode === 'awsvpc' && !spec.networkConfiguration)
    throw invalidParameter(
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    )
  const atLaunch = ((definition?.volumes ?? []) as JsonObject[])
    .filter((volume) => volume.configuredAtLaunch)
    .map((volume) => volume.name)
  const asked = objects(input, 'volumeConfigurations') ?? []
  if (asked.some((volume) => !atLaunch.includes(volume.name)))
    throw invalidParameter(
      'Volume configuration provided but no matching configuredAtLaunch volume found in task definition',
    )
}

export function nextDeploymentConfiguration(
  input: JsonObject,
  before: DeploymentConfiguration,
): DeploymentConfiguration {
  const asked = object(input, 'deploymentConfiguration')
  if (!asked) return before
  const next = { ...before, ...structuredClone(asked) } as DeploymentConfiguration
  if (next.strategy !== 'ROLLING')
    throw invalidParameter(`The simulator does not know the deployment strategy ${next.strategy}.`)
  if (next.maximumPercent <= next.minimumHealthyPercent && next.maximumPercent === 0)
    throw invalidParameter('maximumPercent must be above 0.')
  return next
}

export const defaultDeploymentConfiguration = (daemon: boolean): DeploymentConfiguration => ({
  deploymentCircuitBreaker: { enable: false, rollback: false },
  maximumPercent: daemon ? 100 : 200,
  minimumHealthyPercent: daemon ? 0 : 100,
  strategy: 'ROLLING',
  bakeTimeInMinutes: 0,
})
