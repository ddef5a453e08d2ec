// The world that the workflows of examples/ deploy to: service `shop` on cluster `production`, whose tasks are real processes
// behind a load balancer. Each tag of the image is a release with something of its own.

import { join } from 'node:path'
import {
  AdjustableClock,
  type ImageConfig,
  type Simulator,
  startSimulator,
  webTaskDefinition,
} from '@slipway/ecs-simulator'

const releases = {
  v1: 'good',
  v2: 'good',
  crashes: 'crashes',
  'empty-front-page': 'empty-front-page',
  'migration-fails': 'migration-fails',
}

export async function startShop(): Promise<Simulator> {
  const image = (tag: string) => `123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:${tag}`
  const images = Object.entries(releases).map(([tag, kind]): [string, ImageConfig] => [
    image(tag),
    {
      behaviour: {
        kind: 'process',
        command: ['node', 'server.mjs'],
        environment: { RELEASE_KIND: kind },
      },
    },
  ])
  return startSimulator({
    clock: new AdjustableClock(20),
    directory: join(import.meta.dirname, 'shop'),
    world: {
      clusters: ['production'],
      images: Object.fromEntries(images),
      taskDefinitions: [{ ...webTaskDefinition(image('v1'), { name: 'shop' }), family: 'shop' }],
      targetGroups: { shop: { healthCheckPath: '/health', deregistrationDelaySeconds: 5 } },
      services: [
        {
          serviceName: 'shop',
          taskDefinition: 'shop:1',
          desiredCount: 2,
          launchType: 'FARGATE',
          networkConfiguration: {
            awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] },
          },
          loadBalancers: [{ targetGroupArn: 'shop', containerName: 'shop', containerPort: 8080 }],
        },
      ],
    },
  })
}

/** What a visitor of the shop gets. */
export async function visit(simulator: Simulator): Promise<number> {
  const response = await fetch(simulator.loadBalancer?.urls.shop ?? '')
  await response.text()
  return response.status
}
