// The world that all scenarios share: service `web` on cluster `demo`, and images that go wrong in every known way.
import type { ImageConfig, ServiceConfig, WorldConfig } from './model.js'
import type { JsonObject } from './wire.js'

/** What the new version may be, beside `app:1`, which runs. A scenario may change them. */
export const images = {
  'app:1': {},
  'app:2': {},
  'app:3': {},
  'app:crash': {
    behaviour: {
      kind: 'crash',
      exitCode: 1,
      afterMs: 3000,
      log: ['starting', 'Error: DATABASE_URL is not set', '    at main (/app/server.js:12:9)'],
    },
  },
  'app:unhealthy': { behaviour: { kind: 'never-healthy', via: 'load-balancer' } },
  'app:unhealthy-container': { behaviour: { kind: 'never-healthy', via: 'container' } },
  'app:missing-secret': { behaviour: { kind: 'missing-secret', secret: 'web/database-url' } },
  'app:out-of-memory': { behaviour: { kind: 'out-of-memory', afterMs: 8000 } },
  'app:slow': { behaviour: { kind: 'slow-start', afterMs: 180_000 } },
  'app:flaky': { behaviour: { kind: 'flaky', failures: 2 } },
} satisfies Record<string, ImageConfig>

export interface DemoWorld extends Partial<WorldConfig> {
  /** What is different about the service. */
  service?: Partial<ServiceConfig>
  /** Default true. */
  behindLoadBalancer?: boolean
}

/** The service runs two tasks of `web:1`, image `app:1`, behind target group `web`, unless `parts` says otherwise. */
export function demoWorld(parts: DemoWorld = {}): WorldConfig {
  const { service, behindLoadBalancer = true, ...rest } = parts
  const loadBalancers = [{ targetGroupArn: 'web', containerName: 'web', containerPort: 8080 }]
  return {
    clusters: ['demo'],
    targetGroups: { web: {} },
    taskDefinitions: [webTaskDefinition('app:1')],
    services: [
      {
        serviceName: 'web',
        taskDefinition: 'web:1',
        ...(service?.schedulingStrategy !== 'DAEMON' && { desiredCount: 2 }),
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: ['subnet-0a1b2c3d'],
            securityGroups: ['sg-0a1b2c3d'],
            assignPublicIp: 'DISABLED',
          },
        },
        ...(behindLoadBalancer && { loadBalancers }),
        ...service,
      },
    ],
    ...rest,
    images: { ...images, ...rest.images },
  }
}

/** The input of RegisterTaskDefinition for a revision of `web` with this image. */
export function webTaskDefinition(image: string, container: JsonObject = {}): JsonObject {
  return {
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    containerDefinitions: [
      {
        name: 'web',
        image,
        essential: true,
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': '/ecs/web',
            'awslogs-region': 'eu-central-1',
            'awslogs-stream-prefix': 'web',
          },
        },
        ...container,
      },
    ],
  }
}

/** A health check for a container that has none. */
export const containerHealthCheck: JsonObject = {
  healthCheck: {
    command: ['CMD-SHELL', 'curl -f http://localhost:8080/ || exit 1'],
    interval: 10,
    timeout: 5,
    retries: 3,
    startPeriod: 0,
  },
}

/** Members of a service: a circuit breaker. */
export const breaker = (rollback: boolean) => ({
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } },
})
