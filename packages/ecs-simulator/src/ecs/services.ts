// The operations on services.
import { lastPart, serviceArn } from '../arns.js'
import { count, invalidParameter, object, objects, requiredText, text, texts } from '../inputs.js'
import { abandonDeployments, openDeployment } from '../scheduler/deployments.js'
import type { Service } from '../state.js'
import { AwsError, type JsonObject } from '../wire.js'
import type { World } from '../world.js'
import { limitedTexts, page } from './inputs.js'
import { clusterOf, findService, serviceOf } from './lookups.js'
import type { Operations } from './operations.js'
import {
  defaultDeploymentConfiguration,
  isSameSpec,
  nextDeploymentConfiguration,
  nextSpec,
} from './service-spec.js'
import { readTags } from './tags.js'
import { serviceView } from './views.js'

export const serviceOperations: Operations = {
  CreateService: (world, input, context) => {
    const service = createService(world, input, context.caller)
    if (service.deploymentController === 'ECS') openDeployment(world, service, service.spec)
    return { service: serviceView(world, service) }
  },

  UpdateService: (world, input) => {
    const service = serviceOf(world, input)
    if (service.status !== 'ACTIVE')
      throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.')
    const before = serviceView(world, service)
    updateService(world, service, input)
    world.staleServices.set(service.arn, before)
    return { service: serviceView(world, service) }
  },

  DeleteService: (world, input) => {
    const service = serviceOf(world, input)
    if (service.status !== 'ACTIVE')
      throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.')
    const scaledUp = service.schedulingStrategy === 'REPLICA' && service.desiredCount > 0
    if (scaledUp && input.force !== true)
      throw invalidParameter('The service cannot be stopped while it is scaled above 0.')
    service.status = 'DRAINING'
    service.desiredCount = 0
    abandonDeployments(world, service)
    world.unsettled.add(service.arn)
    return { service: serviceView(world, service) }
  },

  DescribeServices: (world, input, context) => {
    const cluster = clusterOf(world, input)
    const withTags = texts(input, 'include').includes('TAGS')
    const services: JsonObject[] = []
    const failures: JsonObject[] = []
    for (const name of limitedTexts(input, 'services', 10)) {
      const found = findService(world, cluster, name)
      if (!found) {
        failures.push({ arn: serviceArn(world, cluster.name, lastPart(name)), reason: 'MISSING' })
        continue
      }
      const stale = context.stale ? world.staleServices.get(found.arn) : undefined
      const shown = stale ?? serviceView(world, found)
      services.push(withTags ? { ...shown, tags: found.tags } : shown)
    }
    return { services, failures }
  },

  ListServices: (world, input) => {
    const cluster = clusterOf(world, input)
    const launchType = text(input, 'launchType')
    const strategy = text(input, 'schedulingStrategy')
    const arns = [...world.services.values()]
      .filter((service) => service.cluster === cluster.name && service.status !== 'INACTIVE')
      .filter((service) => !launchType || service.spec.launchType === launchType)
      .filter((service) => !strategy || service.schedulingStrategy === strategy)
      .map(({ arn }) => arn)
    const { items, ...rest } = page(input, arns, { preset: 10, max: 100 })
    return { serviceArns: items, ...rest }
  },
}

/** Members without an effect here. They are kept, and told. */
const others = [
  'placementConstraints',
  'placementStrategy',
  'enableECSManagedTags',
  'enableExecuteCommand',
  'propagateTags',
  'availabilityZoneRebalancing',
]

/** Adds a service, without any deployment yet. */
export function createService(world: World, input: JsonObject, createdBy: string): Service {
  const cluster = clusterOf(world, input)
  const name = requiredText(input, 'serviceName')
  const arn = serviceArn(world, cluster.name, name)
  const known = world.services.get(arn)
  if (known && known.status !== 'INACTIVE')
    throw invalidParameter('Creation of service was not idempotent.')
  const daemon = text(input, 'schedulingStrategy') === 'DAEMON'
  const desiredCount = count(input, 'desiredCount')
  if (daemon && desiredCount !== undefined) throw daemonWithDesiredCount()
  const controller = object(input, 'deploymentController')?.type ?? 'ECS'
  const launchType = text(input, 'launchType')
  const strategy = objects(input, 'capacityProviderStrategy')
  const spec = nextSpec(world, input)
  if (strategy?.length) spec.capacityProviderStrategy = strategy
  else spec.launchType = launchType ?? 'EC2'
  if (launchType === 'FARGATE') {
    spec.platformVersion ??= 'LATEST'
    spec.platformFamily = 'Linux'
  }
  const service: Service = {
    arn,
    name,
    cluster: cluster.name,
    status: 'ACTIVE',
    createdAt: world.timeline.now(),
    createdBy,
    desiredCount: daemon ? 0 : (desiredCount ?? 1),
    schedulingStrategy: daemon ? 'DAEMON' : 'REPLICA',
    deploymentController: controller as Service['deploymentController'],
    deploymentConfiguration: nextDeploymentConfiguration(
      input,
      defaultDeploymentConfiguration(daemon),
    ),
    healthCheckGracePeriodSeconds: count(input, 'healthCheckGracePeriodSeconds') ?? 0,
    spec,
    others: mentioned(input),
    deployments: [],
    events: [],
    tags: readTags(input),
  }
  world.services.set(arn, service)
  return service
}

export function updateService(world: World, service: Service, input: JsonObject): void {
  const desiredCount = count(input, 'desiredCount')
  if (service.schedulingStrategy === 'DAEMON' && desiredCount !== undefined)
    throw daemonWithDesiredCount()
  if (service.deploymentController !== 'ECS') refuseDeployment(service, input)
  const strategy = objects(input, 'capacityProviderStrategy')
  const before = strategy ? { ...service.spec, capacityProviderStrategy: strategy } : service.spec
  const spec = nextSpec(world, input, before)
  const configuration = nextDeploymentConfiguration(input, service.deploymentConfiguration)
  const gracePeriod = count(input, 'healthCheckGracePeriodSeconds')

  // Nothing is refused from here on.
  service.spec = before
  service.deploymentConfiguration = configuration
  Object.assign(service.others, mentioned(input))
  if (desiredCount !== undefined) service.desiredCount = desiredCount
  if (gracePeriod !== undefined) service.healthCheckGracePeriodSeconds = gracePeriod
  if (input.forceNewDeployment === true || !isSameSpec(spec, before))
    openDeployment(world, service, spec)
  world.unsettled.add(service.arn)
}

/** Members that only a deployment by ECS itself brings about (API: UpdateService). */
const deploying = [
  'taskDefinition',
  'networkConfiguration',
  'platformVersion',
  'loadBalancers',
  'serviceRegistries',
  'forceNewDeployment',
]

function refuseDeployment(service: Service, input: JsonObject): void {
  const asked = deploying.find((member) => input[member])
  if (asked === undefined) return
  const what = asked.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  throw invalidParameter(
    service.deploymentController === 'CODE_DEPLOY'
      ? `Unable to update ${what} on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.`
      : `Unable to update ${what} on services with an ${service.deploymentController} deployment controller.`,
  )
}

function mentioned(input: JsonObject): JsonObject {
  return Object.fromEntries(
    others.flatMap((member) => {
      const value = input[member]
      return value === undefined || value === null ? [] : [[member, structuredClone(value)]]
    }),
  )
}

function daemonWithDesiredCount(): AwsError {
  return invalidParameter(
    'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again',
  )
}
