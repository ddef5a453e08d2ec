import {
  CreateServiceCommand,
  DeleteServiceCommand,
  DeregisterTaskDefinitionCommand,
  DescribeClustersCommand,
  DescribeServicesCommand,
  ListClustersCommand,
  ListServicesCommand,
  type NetworkConfiguration,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { demoWorld, type WorldConfig } from '../src/index.js'
import { present, withWorld } from './support.js'

const network = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } }
/** That of the scenarios' world, its members in another order. */
const sameNetwork = {
  awsvpcConfiguration: {
    assignPublicIp: 'DISABLED',
    securityGroups: ['sg-0a1b2c3d'],
    subnets: ['subnet-0a1b2c3d'],
  },
} satisfies NetworkConfiguration
const web = 'arn:aws:ecs:eu-central-1:123456789012:service/demo/web'

describe('DescribeServices', () => {
  test('a steady service, by name and by ARN', () =>
    withWorld(async ({ client }) => {
      for (const name of ['web', web]) {
        const { services, failures } = await client.send(
          new DescribeServicesCommand({ cluster: 'demo', services: [name] }),
        )
        expect(failures).toEqual([])
        expect(services).toHaveLength(1)
        expect(services?.[0]).toMatchObject({
          serviceArn: web,
          status: 'ACTIVE',
          desiredCount: 2,
          runningCount: 2,
          pendingCount: 0,
          launchType: 'FARGATE',
          deploymentController: { type: 'ECS' },
          schedulingStrategy: 'REPLICA',
          deployments: [{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2 }],
        })
        expect(services?.[0]?.deployments?.[0]?.id).toMatch(/^ecs-svc\/[1-9]\d{18}$/)
      }
    }))

  test('a missing one is a failure, not an error', () =>
    withWorld(async ({ client }) => {
      const answer = await client.send(
        new DescribeServicesCommand({ cluster: 'demo', services: ['web', 'gone'] }),
      )
      expect(answer.services).toHaveLength(1)
      expect(answer.failures).toEqual([{ arn: web.replace('/web', '/gone'), reason: 'MISSING' }])
    }))

  test.each<[object, object]>([
    [
      { cluster: 'other', services: ['web'] },
      { name: 'ClusterNotFoundException', message: 'Cluster not found.' },
    ],
    [{ services: ['web'] }, { name: 'ClusterNotFoundException' }],
    [{ cluster: 'demo', services: [] }, { name: 'InvalidParameterException' }],
    [{ cluster: 'demo', services: Array(11).fill('web') }, { name: 'InvalidParameterException' }],
  ])('%j is refused', (input, error) =>
    withWorld(async ({ client }) => {
      await expect(
        client.send(new DescribeServicesCommand({ services: [], ...input })),
      ).rejects.toMatchObject(error)
    }),
  )
})

describe('UpdateService', () => {
  test.each<[member: string, input: Partial<UpdateServiceCommandInput>, starts: boolean]>([
    ['the same task definition', { taskDefinition: 'web:1' }, false],
    ['the same task definition, forced', { taskDefinition: 'web', forceNewDeployment: true }, true],
    ['the same network', { networkConfiguration: sameNetwork }, false],
    ['another network', { networkConfiguration: network }, true],
    ['another platform version', { platformVersion: '1.4.0' }, true],
    ['no load balancers', { loadBalancers: [] }, true],
    ['service registries', { serviceRegistries: [{ registryArn: 'arn:aws:x' }] }, true],
    ['Service Connect', { serviceConnectConfiguration: { enabled: true } }, true],
    ['no volumes where there were none', { volumeConfigurations: [] }, false],
    ['the desired count', { desiredCount: 3 }, false],
    ['the deployment configuration', { deploymentConfiguration: { maximumPercent: 150 } }, false],
    ['the grace period', { healthCheckGracePeriodSeconds: 60 }, false],
    ['execute command', { enableExecuteCommand: true, propagateTags: 'SERVICE' }, false],
    [
      'capacity providers',
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] },
      false,
    ],
  ])('%s', (_, input, starts) =>
    withWorld(async (stage) => {
      const before = present((await stage.service()).deployments?.[0]?.id)
      const deployments = present((await stage.update(input)).deployments)
      if (!starts) return expect(deployments.map(({ id }) => id)).toEqual([before])
      expect(deployments).toMatchObject([
        { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', runningCount: 0, desiredCount: 2 },
        { id: before, status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 },
      ])
      expect(deployments[0]?.rolloutStateReason).toBe(
        `ECS deployment ${deployments[0]?.id} in progress.`,
      )
    }),
  )

  test('what is told afterwards', () =>
    withWorld(async (stage) => {
      const service = await stage.update({
        desiredCount: 3,
        enableExecuteCommand: true,
        deploymentConfiguration: { maximumPercent: 150 },
        capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
      })
      expect(service).toMatchObject({
        desiredCount: 3,
        enableExecuteCommand: true,
        deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 100 },
        capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
      })
      expect(service.launchType).toBeUndefined() // never both
    }))

  const volumes: WorldConfig = demoWorld({
    taskDefinitions: [
      {
        family: 'web',
        volumes: [{ name: 'data', configuredAtLaunch: true }],
        containerDefinitions: [{ name: 'web', image: 'app:1' }],
      },
    ],
    service: {
      volumeConfigurations: [{ name: 'data', managedEBSVolume: { sizeInGiB: 20 } }],
    },
  })

  test('an empty list of volumes clears them, and says nothing about it', () =>
    withWorld(async (stage) => {
      expect((await stage.service()).deployments?.[0]?.volumeConfigurations).toHaveLength(1)
      await stage.update({ forceNewDeployment: true })
      expect(stage.world.service('web').spec.volumeConfigurations).toHaveLength(1)
      const cleared = await stage.update({ volumeConfigurations: [] })
      expect(cleared.deployments?.[0]).not.toHaveProperty('volumeConfigurations')
      expect(stage.world.service('web').spec.volumeConfigurations).toEqual([])
    }, volumes))

  test.each<[Partial<UpdateServiceCommandInput>, string, string]>([
    [{ service: 'gone' }, 'ServiceNotFoundException', 'Service not found.'],
    [{ cluster: 'gone' }, 'ClusterNotFoundException', 'Cluster not found.'],
    [{ taskDefinition: 'web:7' }, 'ClientException', 'TaskDefinition not found.'],
    [
      { volumeConfigurations: [{ name: 'data' }] },
      'InvalidParameterException',
      'Volume configuration provided but no matching configuredAtLaunch volume found in task definition',
    ],
  ])('%j: %s', (input, name, message) =>
    withWorld(async (stage) => {
      await expect(stage.update(input)).rejects.toMatchObject({ name, message })
    }),
  )

  test('a revision that is INACTIVE is refused, one that runs goes on', () =>
    withWorld(async (stage) => {
      const taskDefinition = await stage.register()
      for (const reference of [taskDefinition, 'web:1'])
        await stage.client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: reference }))
      await expect(stage.update({ taskDefinition })).rejects.toMatchObject({
        name: 'ClientException',
        message: 'TaskDefinition is inactive',
      })
      await stage.update({ desiredCount: 3 })
      expect(await stage.until(({ runningCount }) => runningCount === 3)).toBeDefined()
    }))

  test('a service of its own kind takes no desired count', () =>
    withWorld(
      async (stage) => {
        await expect(stage.update({ desiredCount: 1 })).rejects.toMatchObject({
          name: 'InvalidParameterException',
          message:
            'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again',
        })
        expect(await stage.service()).toMatchObject({ desiredCount: 3, runningCount: 3 })
      },
      demoWorld({ containerInstances: 3, service: { schedulingStrategy: 'DAEMON' } }),
    ))

  test('a service of CodeDeploy is not deployed by ECS', () =>
    withWorld(
      async (stage) => {
        expect(await stage.service()).toMatchObject({ deployments: [], taskSets: [] })
        await expect(stage.update({ taskDefinition: 'web:1' })).rejects.toMatchObject({
          name: 'InvalidParameterException',
          message:
            'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
        })
        expect(await stage.update({ desiredCount: 5 })).toMatchObject({ desiredCount: 5 })
      },
      demoWorld({ service: { deploymentController: { type: 'CODE_DEPLOY' } } }),
    ))
})

describe('CreateService and DeleteService', () => {
  test('a new service deploys; a deleted one drains, stays to be seen, and is gone an hour later', () =>
    withWorld(async (stage) => {
      const { client } = stage
      const created = await client.send(
        new CreateServiceCommand({
          cluster: 'demo',
          serviceName: 'worker',
          taskDefinition: 'web',
          desiredCount: 1,
          launchType: 'FARGATE',
          networkConfiguration: network,
          tags: [{ key: 'a', value: '1' }],
        }),
      )
      expect(created.service).toMatchObject({ desiredCount: 1, runningCount: 0 })
      const completed = () =>
        stage.world.service('worker').deployments[0]?.rolloutState === 'COMPLETED'
      while (!completed()) await stage.sleep(5)

      const remove = (force: boolean) =>
        client.send(new DeleteServiceCommand({ cluster: 'demo', service: 'worker', force }))
      await expect(remove(false)).rejects.toMatchObject({ name: 'InvalidParameterException' })
      expect((await remove(true)).service?.status).toBe('DRAINING')
      await expect(stage.update({ service: 'worker', desiredCount: 1 })).rejects.toMatchObject({
        name: 'ServiceNotActiveException',
        message: 'Service was not ACTIVE.',
      })
      await stage.sleep(60)
      expect(await stage.service('worker')).toMatchObject({ status: 'INACTIVE', deployments: [] })
      const { serviceArns } = await client.send(new ListServicesCommand({ cluster: 'demo' }))
      expect(serviceArns).toEqual([web])
      await stage.sleep(3600)
      await expect(stage.service('worker')).rejects.toThrow()
    }))

  test.each<[object, string]>([
    [{ serviceName: 'web' }, 'Creation of service was not idempotent.'],
    [
      { networkConfiguration: undefined },
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    ],
    [
      { schedulingStrategy: 'DAEMON' },
      'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again',
    ],
  ])('%j: %s', (input, message) =>
    withWorld(async ({ client }) => {
      await expect(
        client.send(
          new CreateServiceCommand({
            cluster: 'demo',
            serviceName: 'worker',
            taskDefinition: 'web',
            desiredCount: 1,
            networkConfiguration: network,
            ...input,
          }),
        ),
      ).rejects.toMatchObject({ name: 'InvalidParameterException', message })
    }),
  )
})

test('clusters', () =>
  withWorld(async ({ client }) => {
    const { clusters, failures } = await client.send(
      new DescribeClustersCommand({ clusters: ['demo', 'gone'] }),
    )
    expect(clusters).toMatchObject([
      { clusterName: 'demo', status: 'ACTIVE', activeServicesCount: 1, runningTasksCount: 2 },
    ])
    expect(failures).toMatchObject([{ reason: 'MISSING' }])
    const { clusterArns } = await client.send(new ListClustersCommand({}))
    expect(clusterArns).toEqual(['arn:aws:ecs:eu-central-1:123456789012:cluster/demo'])
  }))
