// The world that the demo plays in: version 1 of a tile service runs behind a load balancer, version 2 is healthy and sends no tiles,
// version 3 works.
// The clock is the real one. Only what nobody wants to watch is quick: where Fargate needs half a minute to start a task, this
// world needs a second.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The user's repository, so to speak: the workspace that the steps run in, and where the program of the service is. */
export const workspace = join(import.meta.dirname, 'app')

/** @type {import('@slipway/ecs-simulator').WorldConfig} */
export const world = {
  account: '123456789012',
  region: 'eu-central-1',
  clusters: ['demo'],
  images: {
    'web:1': service({ VERSION: '1' }),
    'web:2': service({ VERSION: '2', TILES: 'broken' }),
    'web:3': service({ VERSION: '3' }),
  },
  taskDefinitions: [parse(readFileSync(join(workspace, 'task-definition.yml'), 'utf8'))],
  services: [
    {
      serviceName: 'web',
      taskDefinition: 'web:1',
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] },
      },
      loadBalancers: [{ targetGroupArn: 'web', containerName: 'web', containerPort: 8080 }],
    },
  ],
  targetGroups: {
    web: {
      healthCheckPath: '/health',
      healthCheckIntervalSeconds: 1,
      healthCheckTimeoutSeconds: 5, // nobody is to fall ill of a busy machine
      healthyThreshold: 1,
      unhealthyThreshold: 2,
      deregistrationDelaySeconds: 2,
    },
  },
  timing: {
    provisioning: [200, 400],
    pull: [300, 600],
    start: [200, 400],
    deprovisioning: [200, 400],
    deploymentStart: [200, 300],
    deploymentCompletion: [500, 800],
    launchBackoff: [300],
    rollbackStart: [200, 400],
    failedDeploymentRetention: 2_000,
    listServiceDeploymentsLag: [0, 200],
  },
}

/**
 * @param {Record<string, string>} environment
 * @returns {import('@slipway/ecs-simulator').ImageConfig}
 */
function service(environment) {
  return { behaviour: { kind: 'process', command: [process.execPath, 'service.mjs'], environment } }
}
