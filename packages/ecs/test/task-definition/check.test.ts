import { describe, expect, test } from '@jest/globals'
import { checkTaskDefinition } from '../../src/task-definition/check.js'
import type { TaskDefinitionInput } from '../../src/task-definition/normalise.js'
import { errorsOf, warningsOf } from '../../src/task-definition/problem.js'

const role = 'arn:aws:iam::123456789012:role/exec'
const ecrImage = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1'

const fargate = (fields: object = {}, web: object = {}): TaskDefinitionInput => ({
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: role,
  containerDefinitions: [{ name: 'web', image: ecrImage, ...web }],
  ...fields,
})
const onEc2 = (fields: object = {}, web: object = {}): TaskDefinitionInput => ({
  family: 'web',
  containerDefinitions: [{ name: 'web', image: 'nginx', memory: 128, ...web }],
  ...fields,
})
const errors = (definition: TaskDefinitionInput) => errorsOf(checkTaskDefinition(definition))

test('good definitions', () => {
  expect(checkTaskDefinition(fargate())).toEqual([])
  expect(checkTaskDefinition(onEc2())).toEqual([])
})

describe('errors', () => {
  test.each<[string, TaskDefinitionInput, unknown[]]>([
    [
      'no family',
      onEc2({ family: undefined }),
      ['family: is missing. Every revision is registered under the name of a family.'],
    ],
    [
      'a family with a space',
      onEc2({ family: 'my web' }),
      [
        'family: "my web" is not valid: it must be 1 to 255 letters (a–z, without accents), digits, hyphens and underscores.',
      ],
    ],
    [
      'no containers',
      onEc2({ containerDefinitions: undefined }),
      ['containerDefinitions: is missing or empty. A task needs at least one container.'],
    ],
    [
      'a container without a name',
      onEc2({}, { name: undefined }),
      ['containerDefinitions[0]: has no name.'],
    ],
    [
      'a container without an image',
      onEc2({}, { image: undefined }),
      ['container "web": image: the image is empty.'],
    ],
    [
      'an empty registry',
      onEc2({}, { image: '/repo:tag' }),
      [
        expect.stringContaining(
          'container "web": image: "/repo:tag" is not an image: nothing stands before the first "/". The registry is empty',
        ),
      ],
    ],
    [
      'an empty tag',
      onEc2({}, { image: 'repo:' }),
      ['container "web": image: "repo:" is not an image: the tag after ":" is empty.'],
    ],
    [
      'two containers of a name',
      onEc2({
        containerDefinitions: [
          { name: 'a', image: 'a', memory: 1 },
          { name: 'a', image: 'a', memory: 1 },
        ],
      }),
      ['containerDefinitions: two containers are named "a".'],
    ],
    [
      'nothing essential',
      onEc2({}, { essential: false }),
      ['containerDefinitions: no container is essential; at least one must be.'],
    ],
    [
      'a variable that is a secret too',
      onEc2(
        { executionRoleArn: role },
        {
          environment: [{ name: 'DB', value: 'hunter2' }],
          secrets: [{ name: 'DB', valueFrom: 'db' }],
        },
      ),
      [
        'container "web": secrets: "DB" is both a secret and an environment variable; ECS refuses that. Remove one of them.',
      ],
    ],
    [
      'a secret twice, and one without a source',
      onEc2(
        { executionRoleArn: role },
        { secrets: [{ name: 'A', valueFrom: 'a' }, { name: 'A', valueFrom: 'b' }, { name: 'B' }] },
      ),
      [
        'container "web": secrets: "A" is set twice; ECS wants unique names.',
        'container "web": secrets[2]: has no valueFrom.',
      ],
    ],
    [
      'secrets without an execution role',
      onEc2({}, { secrets: [{ name: 'A', valueFrom: 'a' }] }),
      [
        'executionRoleArn: is missing; ECS needs an execution role to read the secrets of container "web".',
      ],
    ],
    [
      'Fargate without awsvpc',
      fargate({ networkMode: 'bridge' }),
      ['networkMode: Fargate needs "awsvpc", not "bridge".'],
    ],
    [
      'Fargate without anything',
      fargate({
        networkMode: undefined,
        cpu: undefined,
        memory: undefined,
        executionRoleArn: undefined,
      }),
      [
        'networkMode: Fargate needs "awsvpc".',
        'cpu: is missing; Fargate needs it.',
        'memory: is missing; Fargate needs it.',
        'executionRoleArn: is missing; Fargate needs an execution role to pull the image or write the log of container "web".',
      ],
    ],
    [
      'Fargate with memory that does not fit',
      fargate({ memory: '4096' }),
      [
        'cpu: Fargate has no task with cpu 256 and memory 4096; with cpu 256 it has 512 or 1024 to 2048 MiB in steps of 1024.',
      ],
    ],
    [
      'Fargate with cpu that it does not have',
      fargate({ cpu: '300' }),
      ['cpu: Fargate has no task with cpu 300; it has 256, 512, 1024, 2048, 4096, 8192, 16384.'],
    ],
    [
      'Windows on Fargate',
      fargate({ runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } }),
      ['cpu: Fargate has no task with cpu 256 for Windows; it has 1024, 2048, 4096.'],
    ],
    [
      'containers with more cpu than the task',
      fargate({}, { cpu: 512 }),
      ["cpu: the containers reserve 512 CPU units, more than the task's 256."],
    ],
    [
      'containers with more memory than the task',
      fargate({}, { memory: 1024 }),
      ["memory: the containers reserve 1024 MiB, more than the task's 512 MiB."],
    ],
    [
      'sizes that are none',
      onEc2({ cpu: 'lots', memory: '512MiB' }),
      [
        'cpu: "lots" is not valid: write CPU units ("512") or vCPUs (".5 vCPU").',
        'memory: "512MiB" is not valid: write MiB ("1024") or GB ("1 GB").',
      ],
    ],
    [
      'too little cpu on EC2',
      onEc2({ cpu: '64' }),
      ['cpu: 64 is outside of what a task may have: 128 to 196608 CPU units.'],
    ],
    [
      'more reserved than allowed',
      onEc2({}, { memory: 128, memoryReservation: 256 }),
      ['container "web": memoryReservation: 256 MiB is more than the memory of 128 MiB.'],
    ],
    [
      'a host port of its own with awsvpc',
      fargate({}, { portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
      [
        'container "web": portMappings[0]: with network mode "awsvpc" the hostPort (8080) must be the containerPort (80), or left out.',
      ],
    ],
    [
      'a mapping without a port',
      onEc2({}, { portMappings: [{ protocol: 'tcp' }] }),
      ['container "web": portMappings[0]: has neither a containerPort nor a containerPortRange.'],
    ],
    [
      'links with awsvpc',
      fargate({}, { links: ['db'] }),
      [
        'container "web": links: links do not work with network mode "awsvpc"; containers reach each other on localhost.',
      ],
    ],
    [
      'a volume that is not there',
      onEc2({}, { mountPoints: [{ sourceVolume: 'data', containerPath: '/d' }] }),
      ['container "web": mountPoints[0]: there is no volume "data" in "volumes".'],
    ],
    [
      'a log without a driver',
      onEc2({}, { logConfiguration: { options: { a: 'b' } } }),
      ['container "web": logConfiguration: has no logDriver.'],
    ],
    [
      'options of another log driver',
      onEc2(
        {},
        {
          logConfiguration: {
            logDriver: 'splunk',
            options: { 'awslogs-group': 'g', 'splunk-url': 'u', tag: '' },
          },
        },
      ),
      ['container "web": logConfiguration: log driver "splunk" does not take awslogs-group.'],
    ],
    [
      'an env file that is a path',
      onEc2({}, { environmentFiles: [{ value: 's3://bucket/a.env', type: 's3' }] }),
      [
        'container "web": environmentFiles[0]: "s3://bucket/a.env" is not the ARN of an S3 object (arn:aws:s3:::bucket/path/name.env).',
      ],
    ],
    [
      'dependencies on nobody, on itself, on health that is not checked',
      onEc2({
        containerDefinitions: [
          {
            name: 'a',
            image: 'a',
            memory: 1,
            dependsOn: [
              { containerName: 'x', condition: 'START' },
              { containerName: 'a', condition: 'START' },
              { containerName: 'b', condition: 'HEALTHY' },
            ],
            volumesFrom: [{ sourceContainer: 'y' }],
          },
          { name: 'b', image: 'b', memory: 1 },
        ],
      }),
      [
        'container "a": dependsOn[0]: there is no container "x".',
        'container "a": dependsOn[1]: a container cannot depend on itself.',
        'container "a": dependsOn[2]: container "b" has no healthCheck, so it can never be HEALTHY.',
        'container "a": volumesFrom[0]: there is no container "y".',
      ],
    ],
    [
      'containers that wait for each other',
      onEc2({
        containerDefinitions: ['a', 'b', 'c'].map((name, index, all) => ({
          name,
          image: 'a',
          memory: 1,
          dependsOn: [{ containerName: all[(index + 1) % 3], condition: 'START' }],
        })),
      }),
      ['containerDefinitions: containers wait for each other: a → b → c → a.'],
    ],
    [
      'tags',
      onEc2({
        tags: [
          { key: 'a', value: '' },
          { key: 'a', value: '' },
          { value: 'x' },
          { key: 'aws:x', value: '' },
          { key: 'k'.repeat(129), value: 'v'.repeat(257) },
        ],
      }),
      [
        'tags[1]: repeats the key "a".',
        'tags[2]: has no key.',
        'tags[3]: "aws:x": keys that begin with "aws:" are reserved for AWS.',
        'tags[4]: has a key of more than 128 characters.',
        'tags[4]: has a value of more than 256 characters.',
      ],
    ],
    [
      'too many tags',
      onEc2({ tags: Array.from({ length: 51 }, (_, index) => ({ key: `k${index}`, value: '' })) }),
      ['tags: has 51 tags; ECS allows 50.'],
    ],
  ])('%s', (_, definition, expected) => {
    expect(errors(definition)).toEqual(expected)
  })

  test('expressions that nobody evaluated, wherever they stand', () => {
    const expression = '${' + '{ secrets.HUNTER2 }}'
    const told = errors(
      onEc2(
        { family: expression, cpu: expression, taskRoleArn: expression },
        {
          image: `app:${expression}`,
          environment: [{ name: 'A', value: `x${expression}` }],
          dockerLabels: { [expression]: expression, ok: expression },
        },
      ),
    )
    expect(told.map((line) => line.split(' holds an expression')[0])).toEqual([
      'family:',
      'container "web": image:',
      'container "web": environment[0].value:',
      'container "web": dockerLabels.(a key):',
      `container "web": dockerLabels.${expression}:`,
      'container "web": dockerLabels.ok:',
      'cpu:',
      'taskRoleArn:',
    ])
  })
})

describe('warnings, where ECS may let it pass', () => {
  test.each<[string, TaskDefinitionInput, unknown[]]>([
    [
      'a variable twice',
      onEc2(
        {},
        {
          environment: [
            { name: 'A', value: '1' },
            { name: 'A', value: '2' },
          ],
        },
      ),
      ['container "web": environment: "A" is set twice.'],
    ],
    [
      'no memory anywhere',
      onEc2({}, { memory: undefined }),
      [
        'container "web": memory: neither the container nor the task says how much memory it needs.',
      ],
    ],
    [
      'an env file with another ending',
      onEc2({}, { environmentFiles: [{ value: 'arn:aws:s3:::b/a.txt', type: 's3' }] }),
      ['container "web": environmentFiles[0]: ECS reads only files that end in ".env".'],
    ],
  ])('%s', (_, definition, expected) => {
    expect(errors(definition)).toEqual([])
    expect(warningsOf(checkTaskDefinition(definition))).toEqual(expected)
  })
})
