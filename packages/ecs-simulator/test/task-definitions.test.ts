import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  type ECSClient,
  ListTagsForResourceCommand,
  ListTaskDefinitionFamiliesCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { withWorld } from './support.js'

const register = (client: ECSClient, input: Partial<RegisterTaskDefinitionCommandInput>) =>
  client.send(
    new RegisterTaskDefinitionCommand({
      family: 'job',
      containerDefinitions: [{ name: 'main', image: 'app:1' }],
      ...input,
    }),
  )

const arn = (name: string) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/${name}`

describe('RegisterTaskDefinition', () => {
  test('adds what ECS adds, and counts revisions by family', () =>
    withWorld(async ({ client }) => {
      const { taskDefinition, tags } = await register(client, { tags: [{ key: 'a', value: '1' }] })
      expect(taskDefinition).toMatchObject({
        taskDefinitionArn: arn('job:1'),
        revision: 1,
        status: 'ACTIVE',
        volumes: [],
        placementConstraints: [],
        compatibilities: ['EC2'],
        registeredAt: new Date('2026-01-05T09:00:00Z'),
        registeredBy: 'arn:aws:sts::123456789012:assumed-role/deployer/session',
        containerDefinitions: [
          {
            name: 'main',
            image: 'app:1',
            cpu: 0,
            essential: true,
            environment: [],
            mountPoints: [],
            volumesFrom: [],
            portMappings: [],
            systemControls: [],
          },
        ],
      })
      expect(tags).toEqual([{ key: 'a', value: '1' }])
      expect((await register(client, {})).taskDefinition?.revision).toBe(2)
      expect((await register(client, { family: 'other' })).taskDefinition?.revision).toBe(1)
    }))

  test('every field is kept', () =>
    withWorld(async ({ client }) => {
      const input: RegisterTaskDefinitionCommandInput = {
        family: 'full',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        taskRoleArn: 'arn:aws:iam::123456789012:role/path/task',
        executionRoleArn: 'execution',
        pidMode: 'task',
        runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
        ephemeralStorage: { sizeInGiB: 30 },
        enableFaultInjection: true,
        volumes: [{ name: 'data', configuredAtLaunch: true }],
        containerDefinitions: [
          {
            name: 'web',
            image: 'app:1',
            cpu: 128,
            memoryReservation: 64,
            essential: false,
            command: ['a b', ''],
            environment: [{ name: 'EMPTY', value: '' }],
            secrets: [
              { name: 'TOKEN', valueFrom: 'arn:aws:ssm:eu-central-1:123456789012:parameter/t' },
            ],
            portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp', name: 'http' }],
            mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: false }],
            volumesFrom: [],
            systemControls: [],
            dockerLabels: { rule: 'Host(`a`) && Query(`k=v`)' },
            restartPolicy: { enabled: true, ignoredExitCodes: [0], restartAttemptPeriod: 60 },
            versionConsistency: 'disabled',
            linuxParameters: { initProcessEnabled: true },
            healthCheck: {
              command: ['CMD', 'true'],
              interval: 5,
              timeout: 2,
              retries: 1,
              startPeriod: 1,
            },
            logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'abc==' } },
          },
        ],
      }
      await client.send(new RegisterTaskDefinitionCommand(input))
      const { taskDefinition } = await client.send(
        new DescribeTaskDefinitionCommand({ taskDefinition: 'full' }),
      )
      expect(taskDefinition).toMatchObject(input)
    }))

  test.each<[Partial<RegisterTaskDefinitionCommandInput>, string]>([
    [{ tags: [] }, 'Tags can not be empty.'],
    [{ containerDefinitions: [] }, 'Container list cannot be empty.'],
    [{ containerDefinitions: [{ name: 'web' }] }, 'Container.image should not be null or empty.'],
    [{ executionRoleArn: 'arn:aws:iam::123456789012:user/me' }, 'Role is not valid'],
    [{ taskRoleArn: 'task role' }, 'Role is not valid'],
  ])('%j: %s', (input, message) =>
    withWorld(async ({ client }) => {
      await expect(register(client, input)).rejects.toMatchObject({
        name: 'ClientException',
        message,
        $metadata: { httpStatusCode: 400 },
      })
    }),
  )
})

describe('DescribeTaskDefinition', () => {
  test.each([
    ['web', 'web:1'],
    ['web:1', 'web:1'],
    [arn('web:1'), 'web:1'],
  ])('%s', (taskDefinition, found) =>
    withWorld(async ({ client }) => {
      const answer = await client.send(new DescribeTaskDefinitionCommand({ taskDefinition }))
      expect(answer.taskDefinition?.taskDefinitionArn).toBe(arn(found))
      expect(answer.tags).toBeUndefined()
    }),
  )

  test('a family is its newest ACTIVE revision; an INACTIVE one can still be described', () =>
    withWorld(async ({ client }) => {
      await register(client, {})
      await register(client, {})
      const { taskDefinition } = await client.send(
        new DeregisterTaskDefinitionCommand({ taskDefinition: 'job:2' }),
      )
      expect(taskDefinition).toMatchObject({ status: 'INACTIVE', deregisteredAt: expect.any(Date) })
      const describe = async (reference: string) =>
        (await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: reference })))
          .taskDefinition
      expect(await describe('job')).toMatchObject({ revision: 1, status: 'ACTIVE' })
      expect(await describe('job:2')).toMatchObject({ revision: 2, status: 'INACTIVE' })
    }))

  test('tags come beside it, when asked for', () =>
    withWorld(async ({ client }) => {
      await register(client, { tags: [{ key: 'team', value: 'web' }] })
      const resourceArn = arn('job:1')
      await client.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'b', value: '2' }] }))
      await client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['team'] }))
      const answer = await client.send(
        new DescribeTaskDefinitionCommand({ taskDefinition: 'job', include: ['TAGS'] }),
      )
      expect(answer.tags).toEqual([{ key: 'b', value: '2' }])
      expect(answer.taskDefinition).not.toHaveProperty('tags')
      const list = await client.send(new ListTagsForResourceCommand({ resourceArn }))
      expect(list.tags).toEqual(answer.tags)
    }))

  test('one that does not exist', () =>
    withWorld(async ({ client }) => {
      await expect(
        client.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web:9' })),
      ).rejects.toMatchObject({
        name: 'ClientException',
        message: 'Unable to describe task definition.',
      })
    }))
})

describe('ListTaskDefinitions', () => {
  test('by family, status and order, in pages', () =>
    withWorld(async ({ client }) => {
      for (let i = 0; i < 3; i++) await register(client, {})
      await client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'job:1' }))
      const list = async (input: object) =>
        (await client.send(new ListTaskDefinitionsCommand(input))).taskDefinitionArns
      expect(await list({})).toEqual([arn('job:2'), arn('job:3'), arn('web:1')])
      expect(await list({ familyPrefix: 'job', sort: 'DESC' })).toEqual([
        arn('job:3'),
        arn('job:2'),
      ])
      expect(await list({ status: 'INACTIVE' })).toEqual([arn('job:1')])

      const first = await client.send(new ListTaskDefinitionsCommand({ maxResults: 2 }))
      expect(first.taskDefinitionArns).toHaveLength(2)
      const nextToken = first.nextToken
      expect(await list({ maxResults: 2, nextToken })).toEqual([arn('web:1')])

      const { families } = await client.send(new ListTaskDefinitionFamiliesCommand({}))
      expect(families).toEqual(['job', 'web'])
    }))
})
