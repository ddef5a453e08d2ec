import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeInputs, UserError } from '@slipway/action-kit'
import { parse } from 'yaml'
import { defineInputs, readInputs } from '../src/inputs.js'
import { defaultOutputs } from '../src/report.js'

let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'slipway-'))
  writeFileSync(join(workspace, 'td.json'), '{}')
})
afterAll(() => rmSync(workspace, { recursive: true }))

const environment = (inputs: Record<string, string>) => ({
  GITHUB_WORKSPACE: workspace,
  ...Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  ),
})
const read = (inputs: Record<string, string>) => readInputs(environment(inputs))
const problems = (inputs: Record<string, string>): readonly string[] => {
  try {
    read(inputs)
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
  return []
}
const least = { 'task-definition': 'td.json', image: 'app:2' }

test('the least', () => {
  expect(read(least)).toEqual({
    source: { kind: 'file', path: join(workspace, 'td.json'), name: 'td.json' },
    ignoredSources: [],
    images: [{ container: undefined, image: 'app:2' }],
    resolveDigest: false,
    maxImageSeverity: undefined,
    containers: [],
    container: {
      environment: [],
      removeEnvironment: [],
      environmentFiles: [],
      secrets: [],
      removeSecrets: [],
      logDriver: undefined,
      logOptions: [],
      dockerLabels: [],
      command: undefined,
    },
    taskRoleArn: undefined,
    executionRoleArn: undefined,
    cpu: undefined,
    memory: undefined,
    tags: [],
  })
})

test('everything', () => {
  const inputs = read({
    service: 'web',
    cluster: 'demo',
    'container-name': ' web , side,web',
    image: 'app:2',
    images: 'proxy = envoy:3\nweb=app:2\n\n',
    'resolve-digest': 'true',
    'max-image-severity': 'high',
    'environment-variables': 'A=1\n  B = b=c \nEMPTY=',
    'remove-environment-variables': 'OLD\nOLDER',
    'env-files': 'arn:aws:s3:::bucket/a.env',
    secrets: 'DB=arn:aws:secretsmanager:eu-central-1:123456789012:secret:db:password::',
    'remove-secrets': 'GONE',
    'log-configuration-log-driver': 'splunk',
    'log-configuration-options': 'splunk-token=abc==',
    'docker-labels': 'rule=Host(`a`) && Query(`k=v`)',
    command: 'sh -c "echo a"',
    'task-role-arn': 'task',
    'execution-role-arn': 'execution',
    cpu: '512',
    memory: '1 GB',
    tags: 'team=shop',
  })
  expect(inputs).toEqual({
    source: { kind: 'service', cluster: 'demo', service: 'web' },
    ignoredSources: [],
    images: [
      { container: 'web', image: 'app:2' },
      { container: 'side', image: 'app:2' },
      { container: 'proxy', image: 'envoy:3' },
    ],
    resolveDigest: true,
    maxImageSeverity: 'HIGH',
    containers: ['web', 'side'],
    container: {
      environment: [
        ['A', '1'],
        ['B', ' b=c'],
        ['EMPTY', ''],
      ],
      removeEnvironment: ['OLD', 'OLDER'],
      environmentFiles: ['arn:aws:s3:::bucket/a.env'],
      secrets: [['DB', 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db:password::']],
      removeSecrets: ['GONE'],
      logDriver: 'splunk',
      logOptions: [['splunk-token', 'abc==']],
      dockerLabels: [['rule', 'Host(`a`) && Query(`k=v`)']],
      command: ['sh', '-c', 'echo a'],
    },
    taskRoleArn: 'task',
    executionRoleArn: 'execution',
    cpu: '512',
    memory: '1 GB',
    tags: [['team', 'shop']],
  })
})

describe('where the definition comes from', () => {
  const arn = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:3'
  test.each<[Record<string, string>, object, string[]]>([
    [{ 'task-definition-arn': arn }, { kind: 'revision', name: arn }, []],
    [{ 'task-definition-family': 'web' }, { kind: 'revision', name: 'web' }, []],
    [
      { 'task-definition-family': 'web', 'task-definition-revision': '3' },
      { kind: 'revision', name: 'web:3' },
      [],
    ],
    [{ service: 'web' }, { kind: 'service', cluster: 'default', service: 'web' }, []],
    [
      { 'task-definition-arn': arn, 'task-definition-family': 'web' },
      { kind: 'revision', name: arn },
      ['task-definition-family'],
    ],
    [
      { 'task-definition': 'td.json', 'task-definition-arn': arn, 'task-definition-family': 'web' },
      { kind: 'file', name: 'td.json' },
      ['task-definition-arn', 'task-definition-family'],
    ],
  ])('%j', (inputs, source, ignored) => {
    const found = read({ image: 'a', ...inputs })
    expect(found.source).toMatchObject(source)
    expect(found.ignoredSources).toEqual(ignored)
  })
})

describe('mistakes', () => {
  test.each<[Record<string, string>, unknown[]]>([
    [
      {},
      [
        expect.stringContaining('no task definition to start from: set task-definition,'),
        expect.stringContaining('image: it is required (or images), but missing or empty.'),
      ],
    ],
    [
      { ...least, 'task-definition': 'none.json' },
      [expect.stringContaining('task-definition: there is no file')],
    ],
    [
      { image: 'a', 'task-definition-revision': '3', 'task-definition-arn': 'x' },
      ['task-definition-revision: it needs task-definition-family beside it'],
    ],
    [
      { image: 'a', 'task-definition-family': 'web', 'task-definition-revision': 'latest' },
      ['task-definition-revision: "latest" is not a whole number; write one of at least 1'],
    ],
    [{ ...least, cluster: 'demo' }, ['cluster: it needs service beside it']],
    [
      { ...least, service: 'web' },
      ['service: it cannot go together with task-definition; which one is meant?'],
    ],
    [
      { ...least, images: 'web=' },
      [
        'images: the image of container web is empty. If it comes from an output of another step, that output is empty',
      ],
    ],
    [
      { 'task-definition': 'td.json', images: 'web=a:1\nweb=a:2' },
      ['images: container web is given two different images'],
    ],
    [
      { ...least, 'container-name': 'web', images: 'web=a:1' },
      ['images: container web is given two different images'],
    ],
    [
      { 'task-definition': 'td.json', images: 'app:1' },
      [expect.stringContaining('images: line 1 has no "="')],
    ],
    [
      { ...least, 'environment-variables': 'hunter2' },
      [expect.stringMatching(/^environment-variables: line 1 has no "="(?!.*hunter2)/)],
    ],
    [
      { ...least, 'environment-variables': 'A=1', 'remove-environment-variables': 'A\nB=2' },
      [
        'remove-environment-variables: A is set by another input at the same time',
        'remove-environment-variables: it takes names only, without "="',
      ],
    ],
    [{ ...least, command: 'sh -c "a' }, ['command: the " at character 7 is never closed']],
    [
      { ...least, 'max-image-severity': 'SEVERE' },
      [expect.stringContaining('max-image-severity: "SEVERE" is not')],
    ],
    [
      { ...least, 'resolve-digest': 'yes' },
      [expect.stringContaining('resolve-digest: "yes" is not a boolean')],
    ],
    [
      { ...least, 'enviroment-variables': 'A=1' },
      ['unknown input "enviroment-variables", did you mean "environment-variables"?'],
    ],
  ])('%j', (inputs, expected) => {
    expect(problems(inputs)).toEqual(expected)
  })
})

describe('action.yml', () => {
  const manifest = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
  const described = describeInputs(defineInputs)

  test('has the inputs that the code reads, with the same defaults', () => {
    const declared = Object.entries<{ required: boolean; default: string }>(manifest.inputs)
    expect(declared.map(([name]) => name).sort()).toEqual(described.map(({ name }) => name).sort())
    for (const [name, input] of declared) {
      const { required, default: value = '' } = described.find((other) => other.name === name) ?? {}
      expect({ name, ...input }).toMatchObject({ name, required, default: String(value) })
    }
  })

  test('has every input of the official action', () => {
    expect(Object.keys(manifest.inputs)).toEqual(
      expect.arrayContaining([
        ...['task-definition', 'task-definition-arn', 'task-definition-family'],
        ...['task-definition-revision', 'container-name', 'image', 'environment-variables'],
        ...['env-files', 'secrets', 'log-configuration-log-driver', 'log-configuration-options'],
        ...['docker-labels', 'command', 'task-role-arn', 'execution-role-arn'],
      ]),
    )
  })

  test('has the outputs that the code sets', () => {
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(defaultOutputs))
  })
})
