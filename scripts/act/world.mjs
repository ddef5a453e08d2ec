// The world that an example deploys to: services whose tasks are real processes, behind a load balancer. Each runs release v1 of
// the shop. Time goes twenty times as fast as on AWS.
import { join } from 'node:path'
import { AdjustableClock, startSimulator, webTaskDefinition } from '@slipway/ecs-simulator'
import { releases } from './shop/releases.mjs'

const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'

/**
 * @typedef {import('@slipway/ecs-simulator').Simulator} Simulator
 *
 * @typedef {object} PlannedService
 * @property {string} place `cluster/service`
 * @property {string} cluster
 * @property {string} name
 * @property {string} id `shop`, or `staging-shop` in another cluster than production: of its target group and its task definitions
 * @property {string} variable of the workflow, which holds the service's address
 */

/**
 * @param {string} place `cluster/service`
 * @returns {PlannedService}
 */
export function planned(place) {
  const [cluster = '', name = ''] = place.split('/')
  const id = cluster === 'production' ? name : `${cluster}-${name}`
  return { place, cluster, name, id, variable: `${id.toUpperCase().replaceAll('-', '_')}_URL` }
}

/**
 * @param {readonly PlannedService[]} services
 * @returns {Promise<Simulator>}
 */
export function startWorld(services) {
  const names = [...new Set(services.map(({ name }) => name))]
  const images = names.flatMap((name) =>
    Object.keys(releases).map((tag) => [
      `${registry}/${name}:${tag}`,
      {
        behaviour: {
          kind: /** @type {const} */ ('process'),
          command: ['node', 'server.mjs'],
          environment: { SHOP_RELEASE: tag },
        },
      },
    ]),
  )
  return startSimulator({
    clock: new AdjustableClock(20),
    directory: join(import.meta.dirname, 'shop'),
    world: {
      clusters: [...new Set(services.map(({ cluster }) => cluster))],
      images: Object.fromEntries(images),
      taskDefinitions: services.map(({ id, name }) => ({
        ...webTaskDefinition(`${registry}/${name}:v1`, { name }),
        family: id,
      })),
      targetGroups: Object.fromEntries(
        services.map(({ id }) => [
          id,
          { healthCheckPath: '/health', deregistrationDelaySeconds: 5 },
        ]),
      ),
      services: services.map(({ cluster, name, id }) => ({
        cluster,
        serviceName: name,
        taskDefinition: `${id}:1`,
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] },
        },
        loadBalancers: [{ targetGroupArn: id, containerName: name, containerPort: 8080 }],
      })),
    },
  })
}

/**
 * @param {Simulator} simulator
 * @param {PlannedService} service
 */
export function addressOf(simulator, { id }) {
  return simulator.loadBalancer?.urls[id] ?? ''
}

/**
 * @param {Simulator} simulator
 * @param {PlannedService} service
 * @returns {string} the revision that it is set to, `shop:2`
 */
export function revisionOf(simulator, { cluster, name }) {
  for (const service of simulator.world.state.services.values()) {
    if (service.name === name && service.cluster === cluster) {
      return service.spec.taskDefinitionArn.split('/').at(-1) ?? ''
    }
  }
  throw new Error(`the simulator has lost ${cluster}/${name}`)
}

/**
 * How often each operation that changes something was asked for.
 * @param {Simulator} simulator
 * @returns {Record<string, number>}
 */
export function changesAsked({ requests }) {
  /** @type {Record<string, number>} */
  const counts = {}
  for (const { action } of requests) {
    if (/^(Describe|List|Get|Batch|Filter)/.test(action)) continue
    counts[action] = (counts[action] ?? 0) + 1
  }
  return counts
}
