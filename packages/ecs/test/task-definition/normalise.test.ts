import { describe, expect, test } from '@jest/globals'
import { closest } from '../../src/task-definition/closest.js'
import {
  describedTaskDefinition,
  normaliseTaskDefinition,
} from '../../src/task-definition/normalise.js'
import { describeProblem, errorsOf, warningsOf } from '../../src/task-definition/problem.js'

const normalised = (source: object) => normaliseTaskDefinition({ ...source }).definition
const problems = (source: object) =>
  normaliseTaskDefinition({ ...source }).problems.map(describeProblem)

describe('what is dropped', () => {
  test('what a description adds', () => {
    const described = {
      taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:7',
      revision: 7,
      status: 'ACTIVE',
      requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }],
      compatibilities: ['EC2', 'FARGATE'],
      registeredAt: '2026-01-01T00:00:00Z',
      registeredBy: 'arn:aws:sts::123456789012:assumed-role/deploy/ci',
      deregisteredAt: null,
      deleteRequestedAt: null,
      family: 'web',
    }
    expect(normaliseTaskDefinition(described)).toEqual({
      definition: { family: 'web' },
      problems: [],
    })
  })

  test('nulls, empty lists, empty objects and empty texts, at every depth', () => {
    const source = {
      family: 'web',
      taskRoleArn: '',
      ipcMode: null,
      volumes: [],
      tags: [],
      containerDefinitions: [
        {
          name: 'web',
          image: 'app:1',
          cpu: 0,
          environment: [null, {}],
          linuxParameters: { capabilities: { add: [], drop: null } },
          dockerLabels: {},
        },
      ],
    }
    expect(normalised(source)).toEqual({
      family: 'web',
      containerDefinitions: [{ name: 'web', image: 'app:1', cpu: 0 }],
    })
  })

  test('but not an emptiness that means something', () => {
    const container = {
      name: 'web',
      environment: [{ name: 'DEBUG', value: '' }],
      command: ['sh', '-c', ''],
      dockerLabels: { maintained: '' },
      logConfiguration: { logDriver: 'json-file', options: { tag: '' } },
    }
    const source = {
      containerDefinitions: [container],
      volumes: [{ name: 'data', dockerVolumeConfiguration: {} }],
      tags: [{ key: 'team', value: '' }],
    }
    expect(normalised(source)).toEqual(source)
  })

  test('nothing that is empty, when the user should find everything in its place', () => {
    const source = { family: 'web', volumes: [], taskRoleArn: '', tags: [], ipcMode: null }
    const { definition } = normaliseTaskDefinition(source, { keepEmpty: 'everywhere' })
    expect(definition).toEqual({ family: 'web', volumes: [], taskRoleArn: '' })
  })

  test('nothing of the fields that were named', () => {
    const source = {
      family: 'web',
      volumes: [],
      containerDefinitions: [{ links: [], secrets: [] }],
    }
    const { definition } = normaliseTaskDefinition(source, { keepEmpty: new Set(['links']) })
    expect(definition).toEqual({ family: 'web', containerDefinitions: [{ links: [] }] })
  })

  test('tags of a described definition come inside; those of AWS itself do not', () => {
    const tags = [
      { key: 'team', value: 'shop' },
      { key: 'aws:cloudformation:stack-name', value: 'web' },
    ]
    expect(describedTaskDefinition({ family: 'web', revision: 3 }, tags)).toEqual({
      family: 'web',
      tags: [{ key: 'team', value: 'shop' }],
    })
    expect(describedTaskDefinition({ family: 'web' })).toEqual({ family: 'web' })
  })
})

test('numbers as cpu and memory of the task become the texts that ECS wants', () => {
  expect(normalised({ cpu: 256, memory: 512 })).toEqual({ cpu: '256', memory: '512' })
})

test('the source is not touched', () => {
  const source = {
    family: 'web',
    status: 'ACTIVE',
    containerDefinitions: [{ name: 'a', environment: null }],
  }
  const copy = structuredClone(source)
  normaliseTaskDefinition(source)
  expect(source).toEqual(copy)
})

describe('what is told', () => {
  test.each([
    [{ famly: 'web' }, 'famly: unknown field. Did you mean "family"?'],
    [
      { container_definitions: [] },
      'container_definitions: unknown field. Did you mean "containerDefinitions"?',
    ],
    [
      { environment: [] },
      'environment: unknown field of a task definition; it belongs to a container in "containerDefinitions".',
    ],
    [
      { containerDefinitions: [{ name: 'web', networkMode: 'awsvpc' }] },
      'container "web": networkMode: unknown field of a container; it belongs to the task definition itself, one level up.',
    ],
    [
      { containerDefinitions: [{ portMapping: [] }] },
      'containerDefinitions[0].portMapping: unknown field. Did you mean "portMappings"?',
    ],
    [
      { containerDefinitions: [{ name: 'web', portMappings: [{ port: 80 }] }] },
      'container "web": portMappings[0].port: unknown field; ECS would never see it. Remove it.',
    ],
    [{ zzzzzz: 1 }, 'zzzzzz: unknown field; ECS would never see it. Remove it.'],
    [{ constructor: 1 }, 'constructor: unknown field; ECS would never see it. Remove it.'],
    [
      JSON.parse('{"__proto__": {}}'),
      '__proto__: unknown field; ECS would never see it. Remove it.',
    ],
    [{ family: 7 }, 'family: must be text, not a number: put it in quotes.'],
    [{ containerDefinitions: {} }, 'containerDefinitions: must be a list, not an object.'],
    [{ containerDefinitions: ['web'] }, 'containerDefinitions[0]: must be an object, not text.'],
    [
      { containerDefinitions: [{ name: 'web', essential: 'true' }] },
      'container "web": essential: must be true or false, not text.',
    ],
    [
      { containerDefinitions: [{ name: 'web', cpu: '256' }] },
      'container "web": cpu: must be a whole number, not text.',
    ],
    [
      { containerDefinitions: [{ name: 'web', cpu: 0.5 }] },
      'container "web": cpu: must be a whole number, not a fraction.',
    ],
    [
      { containerDefinitions: [{ name: 'web', environment: [{ name: 'N', value: 8080 }] }] },
      'container "web": environment[0].value: must be text, not a number: put it in quotes.',
    ],
    [
      { containerDefinitions: [{ name: 'web', dockerLabels: { on: true } }] },
      'container "web": dockerLabels.on: must be text, not true or false: put it in quotes.',
    ],
    [{ networkMode: 'aws-vpc' }, 'networkMode: "aws-vpc" is not valid. Did you mean "awsvpc"?'],
    [
      { requiresCompatibilities: ['Fargate'] },
      'requiresCompatibilities[0]: "Fargate" is not valid. Did you mean "FARGATE"?',
    ],
  ])('%j', (source, message) => {
    expect(problems(source)).toEqual([message])
  })

  test('a value that ECS may have learnt meanwhile is only a warning', () => {
    const source = {
      containerDefinitions: [{ name: 'w', logConfiguration: { logDriver: 'quantum' } }],
    }
    const { definition, problems: told } = normaliseTaskDefinition(source)
    expect(errorsOf(told)).toEqual([])
    expect(warningsOf(told)).toEqual([
      'container "w": logConfiguration.logDriver: "quantum" is not a value that this version knows (awsfirelens, awslogs, fluentd, gelf, journald, json-file, splunk, syslog).',
    ])
    expect(definition).toEqual(source)
  })

  test('a wrong value is left out, so that the rest can still be looked at', () => {
    const source = { family: 'web', containerDefinitions: [{ name: 'w', environment: 'A=1' }] }
    expect(normalised(source)).toEqual({ family: 'web', containerDefinitions: [{ name: 'w' }] })
  })
})

test.each([
  ['enviroment', 'environment'],
  ['Environment', 'environment'],
  ['port-mappings', 'portMappings'],
  ['x', undefined],
  ['completelyDifferent', undefined],
  ['e'.repeat(1_000_000), undefined],
])('closest to %.20s', (word, meant) => {
  expect(closest(word, ['environment', 'portMappings', 'image'])).toBe(meant)
})
