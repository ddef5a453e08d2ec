import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sameTaskDefinition } from '../../src/task-definition/compare.js'
import { diffTaskDefinitions } from '../../src/task-definition/diff.js'
import type { TaskDefinitionInput } from '../../src/task-definition/normalise.js'

const base: TaskDefinitionInput = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '1024',
  memory: '2048',
  containerDefinitions: [
    {
      name: 'web',
      image: 'app:1',
      portMappings: [{ containerPort: 8080 }],
      environment: [
        { name: 'A', value: '1' },
        { name: 'B', value: '2' },
      ],
      healthCheck: { command: ['CMD', 'true'] },
      mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }],
    },
    { name: 'side', image: 'side:1' },
  ],
  volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }],
  tags: [{ key: 'team', value: 'shop' }],
}

/** The base with other fields, or with other fields in its first container. */
const task = (fields: object): TaskDefinitionInput => ({ ...base, ...fields })
const web = (fields: object): TaskDefinitionInput =>
  task({
    containerDefinitions: base.containerDefinitions?.map((container, index) =>
      index === 0 ? { ...container, ...fields } : container,
    ),
  })

describe('the same', () => {
  test('as ECS describes what was registered', () => {
    const described = {
      ...base,
      containerDefinitions: [
        {
          name: 'web',
          image: 'app:1',
          cpu: 0,
          portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
          essential: true,
          environment: [
            { name: 'B', value: '2' },
            { name: 'A', value: '1' },
          ],
          mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: false }],
          volumesFrom: [],
          systemControls: [],
          healthCheck: { command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 3 },
        },
        {
          name: 'side',
          image: 'side:1',
          cpu: 0,
          essential: true,
          environment: [],
          mountPoints: [],
        },
      ],
      volumes: [
        {
          name: 'data',
          efsVolumeConfiguration: {
            fileSystemId: 'fs-1',
            rootDirectory: '/',
            transitEncryption: 'DISABLED',
          },
        },
      ],
      placementConstraints: [],
      taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1',
      revision: 1,
      status: 'ACTIVE',
    } as TaskDefinitionInput
    expect(sameTaskDefinition(base, described)).toBe(true)
  })

  test.each<[string, TaskDefinitionInput]>([
    [
      'containers in another order',
      task({ containerDefinitions: base.containerDefinitions?.toReversed() }),
    ],
    [
      'variables in another order',
      web({
        environment: [
          { name: 'B', value: '2' },
          { name: 'A', value: '1' },
        ],
      }),
    ],
    ['sizes spelt out', task({ cpu: '1 vCPU', memory: '2 GB' })],
    ['keys in another order', JSON.parse(JSON.stringify(base, [...allKeys(base)].sort()))],
  ])('%s', (_, other) => {
    expect(sameTaskDefinition(base, other)).toBe(true)
    expect(diffTaskDefinitions(base, other)).toEqual([])
  })

  test('a port on a bridge: the host port is chosen by ECS, which it describes as 0', () => {
    const bridge = (hostPort?: number): TaskDefinitionInput => ({
      family: 'web',
      containerDefinitions: [
        {
          name: 'w',
          portMappings: [{ containerPort: 80, ...(hostPort !== undefined && { hostPort }) }],
        },
      ],
    })
    expect(sameTaskDefinition(bridge(), bridge(0))).toBe(true)
    expect(sameTaskDefinition(bridge(), bridge(80))).toBe(false)
  })
})

describe('not the same', () => {
  test.each<[string, TaskDefinitionInput]>([
    ['another image', web({ image: 'app:2' })],
    [
      'a variable with another value',
      web({
        environment: [
          { name: 'A', value: '2' },
          { name: 'B', value: '2' },
        ],
      }),
    ],
    [
      'a variable set to nothing',
      web({
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '' },
        ],
      }),
    ],
    ['a variable less', web({ environment: [{ name: 'A', value: '1' }] })],
    ['arguments in another order', web({ healthCheck: { command: ['true', 'CMD'] } })],
    ['an empty argument more', web({ healthCheck: { command: ['CMD', 'true', ''] } })],
    ['not essential', web({ essential: false })],
    ['another protocol', web({ portMappings: [{ containerPort: 8080, protocol: 'udp' }] })],
    [
      'an env file more',
      web({ environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::b/k.env' }] }),
    ],
    [
      'a read-only mount',
      web({ mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: true }] }),
    ],
    ['a field that nobody knows', web({ brandNew: true })],
    ['another tag', task({ tags: [{ key: 'team', value: 'pay' }] })],
    ['no tags', task({ tags: undefined })],
    ['another memory', task({ memory: '4096' })],
    ['another family', task({ family: 'app' })],
  ])('%s', (_, other) => {
    expect(sameTaskDefinition(base, other)).toBe(false)
    expect(diffTaskDefinitions(base, other).length).toBeGreaterThan(0)
  })

  test('the order of env files counts: the first one wins', () => {
    const [first, second] = ['a', 'b'].map((key) => ({
      type: 's3',
      value: `arn:aws:s3:::b/${key}.env`,
    }))
    const a = web({ environmentFiles: [first, second] })
    const b = web({ environmentFiles: [second, first] })
    expect(sameTaskDefinition(a, b)).toBe(false)
  })
})

test('the diff is empty exactly when the definitions are the same', () => {
  const name = fc.constantFrom('A', 'B', 'C')
  const pair = fc.record({ name, value: fc.constantFrom('', '1', '2') })
  const container = fc.record(
    {
      name,
      image: fc.constantFrom('a:1', 'a:2'),
      cpu: fc.constantFrom(0, 256),
      essential: fc.boolean(),
      command: fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 3 }),
      environment: fc.array(pair, { maxLength: 3 }),
      environmentFiles: fc.array(fc.record({ type: fc.constant('s3'), value: name }), {
        maxLength: 3,
      }),
      dockerLabels: fc.dictionary(name, fc.constantFrom('', 'x')),
      portMappings: fc.array(
        fc.record(
          { containerPort: fc.constantFrom(80, 81), hostPort: fc.constantFrom(0, 80) },
          { requiredKeys: ['containerPort'] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['name', 'image'] },
  )
  const definition = fc.record(
    {
      family: fc.constant('f'),
      networkMode: fc.constantFrom('awsvpc', 'bridge'),
      cpu: fc.constantFrom('1024', '1 vCPU', '512'),
      tags: fc.array(fc.record({ key: name, value: fc.constantFrom('', 'x') }), { maxLength: 2 }),
      containerDefinitions: fc.array(container, { maxLength: 2 }),
      unknown: fc.constantFrom(1, 2),
    },
    { requiredKeys: ['family'] },
  )
  fc.assert(
    fc.property(definition, definition, (a, b) => {
      const [one, other] = [a, b] as unknown as [TaskDefinitionInput, TaskDefinitionInput]
      expect(diffTaskDefinitions(one, other).length === 0).toBe(sameTaskDefinition(one, other))
      expect(sameTaskDefinition(one, structuredClone(one))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

function allKeys(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set([
    ...Object.keys(value),
    ...Object.values(value).flatMap((item) => [...allKeys(item)]),
  ])
}
