import { describe, expect, test } from '@jest/globals'
import type { TaskDefinitionInput } from '@slipway/ecs'
import fc from 'fast-check'
import { applyInputs } from '../src/apply.js'
import type { ContainerInputs, Inputs } from '../src/inputs.js'

const noSettings: ContainerInputs = {
  environment: [],
  removeEnvironment: [],
  environmentFiles: [],
  secrets: [],
  removeSecrets: [],
  logDriver: undefined,
  logOptions: [],
  dockerLabels: [],
  command: undefined,
}

const inputs = (container: Partial<ContainerInputs> = {}, rest: Partial<Inputs> = {}): Inputs => ({
  source: { kind: 'file', path: '/td.json', name: 'td.json' },
  ignoredSources: [],
  images: [],
  resolveDigest: false,
  maxImageSeverity: undefined,
  containers: ['web'],
  container: { ...noSettings, ...container },
  taskRoleArn: undefined,
  executionRoleArn: undefined,
  cpu: undefined,
  memory: undefined,
  tags: [],
  ...rest,
})

const source = (web: object = {}, ...others: object[]): TaskDefinitionInput => ({
  family: 'web',
  volumes: [],
  containerDefinitions: [{ name: 'web', image: 'app:1', ...web }, ...others],
})

/** What becomes of container `web`, without its name and image. */
function web(before: object, settings: Partial<ContainerInputs>): object {
  const { definition, problems } = applyInputs(source(before), inputs(settings))
  expect(problems).toEqual([])
  const { name, image, ...others } = definition.containerDefinitions?.[0] ?? {}
  expect([name, image]).toEqual(['web', 'app:1'])
  return others
}

describe('settings of a container', () => {
  test.each<[string, object, Partial<ContainerInputs>, object]>([
    ['nothing', { cpu: 1 }, {}, { cpu: 1 }],
    [
      'variables: replaced in place, new ones last, the last one counts',
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
      },
      {
        environment: [
          ['C', 'x'],
          ['A', '3'],
          ['C', ''],
        ],
      },
      {
        environment: [
          { name: 'A', value: '3' },
          { name: 'B', value: '2' },
          { name: 'C', value: '' },
        ],
      },
    ],
    [
      'variables removed',
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
      },
      { removeEnvironment: ['A'], environment: [['C', '3']] },
      {
        environment: [
          { name: 'B', value: '2' },
          { name: 'C', value: '3' },
        ],
      },
    ],
    [
      'a secret becomes a variable',
      { environment: [], secrets: [{ name: 'A', valueFrom: 'a' }] },
      { removeSecrets: ['A'], environment: [['A', '1']] },
      { environment: [{ name: 'A', value: '1' }], secrets: [] },
    ],
    [
      'secrets, without variables',
      {},
      { secrets: [['A', 'arn:a']] },
      { secrets: [{ name: 'A', valueFrom: 'arn:a' }] },
    ],
    [
      'env files: all replaced',
      { environmentFiles: [{ value: 'old', type: 's3' }] },
      { environmentFiles: ['a', 'b'] },
      {
        environmentFiles: [
          { value: 'a', type: 's3' },
          { value: 'b', type: 's3' },
        ],
      },
    ],
    [
      'log options merged, the driver kept',
      { logConfiguration: { logDriver: 'awslogs', options: { a: '1', b: '2' } } },
      {
        logOptions: [
          ['b', '3'],
          ['c', '4'],
        ],
      },
      { logConfiguration: { logDriver: 'awslogs', options: { a: '1', b: '3', c: '4' } } },
    ],
    [
      'another driver: what belongs to the old one goes, other options stay',
      { logConfiguration: { logDriver: 'awslogs', options: { tag: '', 'awslogs-group': 'g' } } },
      { logDriver: 'splunk', logOptions: [['splunk-token', 't']] },
      { logConfiguration: { logDriver: 'splunk', options: { tag: '', 'splunk-token': 't' } } },
    ],
    [
      'the same driver: its options stay',
      { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } } },
      { logDriver: 'awslogs' },
      { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } } },
    ],
    [
      'a log where there was none',
      {},
      { logDriver: 'json-file', logOptions: [['a', '1']] },
      { logConfiguration: { logDriver: 'json-file', options: { a: '1' } } },
    ],
    [
      'labels',
      { dockerLabels: { a: '1' } },
      { dockerLabels: [['b', '2']] },
      { dockerLabels: { a: '1', b: '2' } },
    ],
    [
      'a command',
      { command: ['old'] },
      { command: ['sh', '-c', ''] },
      { command: ['sh', '-c', ''] },
    ],
    ['no command', { command: ['old'] }, { command: [] }, { command: [] }],
  ])('%s', (_, before, settings, after) => {
    expect(web(before, settings)).toEqual(after)
  })

  test('a label named __proto__ is a label', () => {
    const after = web({}, { dockerLabels: [['__proto__', 'x']] })
    expect(JSON.stringify(after)).toBe('{"dockerLabels":{"__proto__":"x"}}')
    expect(Reflect.get({}, 'x')).toBeUndefined()
  })

  test('what is not there cannot be removed, which is no mistake', () => {
    const { notes, problems } = applyInputs(
      source(),
      inputs({ removeEnvironment: ['A'], removeSecrets: ['B'] }),
    )
    expect(problems).toEqual([])
    expect(notes).toEqual([
      'Container web has no environment variable A; nothing to remove',
      'Container web has no secret B; nothing to remove',
    ])
  })
})

describe('settings of the task', () => {
  test('are set, the others stay', () => {
    const before = { ...source(), cpu: '256', memory: '512', tags: [{ key: 'a', value: '1' }] }
    const { definition } = applyInputs(
      before,
      inputs(
        {},
        {
          cpu: '512',
          taskRoleArn: 'r',
          executionRoleArn: 'e',
          tags: [
            ['b', '2'],
            ['a', '3'],
          ],
        },
      ),
    )
    expect(definition).toEqual({
      ...before,
      cpu: '512',
      taskRoleArn: 'r',
      executionRoleArn: 'e',
      tags: [
        { key: 'a', value: '3' },
        { key: 'b', value: '2' },
      ],
    })
  })
})

describe('which containers', () => {
  const two = source({}, { name: 'side', image: 'side:1' })
  const imagesOf = ({ definition }: ReturnType<typeof applyInputs>) =>
    definition.containerDefinitions?.map(({ image }) => image)
  const both = {
    containers: [],
    images: [
      { container: 'web', image: 'a' },
      { container: 'side', image: 'b' },
    ],
  }

  test('those that are named', () => {
    expect(imagesOf(applyInputs(two, inputs({}, both)))).toEqual(['a', 'b'])
    const { definition } = applyInputs(
      two,
      inputs({ command: ['x'] }, { containers: ['web', 'side'] }),
    )
    expect(definition.containerDefinitions?.map(({ command }) => command)).toEqual([['x'], ['x']])
  })

  test('the only one', () => {
    const found = applyInputs(
      source(),
      inputs(
        { command: ['x'] },
        { containers: [], images: [{ container: undefined, image: 'a' }] },
      ),
    )
    expect(found.definition.containerDefinitions).toEqual([
      { name: 'web', image: 'a', command: ['x'] },
    ])
    expect([...found.images]).toEqual([['web', 'a']])
  })

  test.each<[string, TaskDefinitionInput, Inputs, string[]]>([
    [
      'a name that is misspelt',
      two,
      inputs({}, { containers: ['wep'], images: [{ container: 'wep', image: 'a' }] }),
      ['container-name: the task definition has no container "wep", did you mean "web"?'],
    ],
    [
      'a name in images that is not there',
      two,
      inputs({}, { images: [{ container: 'database', image: 'a' }] }),
      ['images: the task definition has no container "database"; there is web, side'],
    ],
    [
      'nobody named, and several that could be meant',
      two,
      inputs(
        { command: ['x'] },
        { containers: [], images: [{ container: undefined, image: 'a' }] },
      ),
      [
        'container-name: it is missing; the settings of a container could be for any of web, side',
        'container-name: it is missing; the image could be for any of web, side',
      ],
    ],
    [
      'two images for the only one',
      source(),
      inputs(
        {},
        {
          containers: [],
          images: [
            { container: undefined, image: 'a' },
            { container: 'web', image: 'b' },
          ],
        },
      ),
      ['images: container web is given two different images'],
    ],
    [
      'no containers: told elsewhere',
      { family: 'web', containerDefinitions: undefined },
      inputs({ command: ['x'] }),
      [],
    ],
  ])('%s', (_, definition, given, expected) => {
    expect(applyInputs(definition, given).problems).toEqual(expected)
  })
})

test('applied twice is applied once, and the source is not touched', () => {
  const name = fc.constantFrom('A', 'B', '__proto__', 'constructor')
  const pairs = fc.array(fc.tuple(name, fc.constantFrom('', '1', 'a=b')), { maxLength: 4 })
  const settings = fc.record({
    environment: pairs,
    removeEnvironment: fc.array(fc.constantFrom('C', 'D')),
    environmentFiles: fc.array(name, { maxLength: 2 }),
    secrets: pairs,
    removeSecrets: fc.array(fc.constantFrom('C', 'D')),
    logDriver: fc.constantFrom(undefined, 'awslogs', 'splunk'),
    logOptions: pairs,
    dockerLabels: pairs,
    command: fc.constantFrom(undefined, [], ['a', '']),
  })
  const entries = fc.array(fc.record({ name: fc.constantFrom('A', 'C'), value: fc.string() }), {
    maxLength: 3,
  })
  const container = fc.record(
    { environment: entries, dockerLabels: fc.dictionary(name, fc.string()) },
    { requiredKeys: [] },
  )
  const rest = fc.record({ cpu: fc.constantFrom(undefined, '256'), tags: pairs })
  fc.assert(
    fc.property(container, settings, rest, (before, given, task) => {
      const start = source(before, { name: 'side', image: 'side:1' })
      const copy = structuredClone(start)
      const wanted = inputs(given as ContainerInputs, {
        ...task,
        images: [{ container: 'web', image: 'app:2' }],
      })
      const once = applyInputs(start, wanted).definition
      expect(applyInputs(once, wanted).definition).toEqual(once)
      expect(start).toEqual(copy)
      expect(once.containerDefinitions?.[1]).toEqual(start.containerDefinitions?.[1])
    }),
    { numRuns: 300 },
  )
})
