import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffTaskDefinitions } from '../../src/task-definition/diff.js'
import { diffBlock, diffLines, diffSummary } from '../../src/task-definition/diff-text.js'
import type { TaskDefinitionInput } from '../../src/task-definition/normalise.js'

const task = (web: object, rest: object = {}): TaskDefinitionInput => ({
  family: 'web',
  containerDefinitions: [{ name: 'web', image: 'app:1', ...web }],
  ...rest,
})
const lines = (before: TaskDefinitionInput, after: TaskDefinitionInput) =>
  diffLines(diffTaskDefinitions(before, after))
const web = (before: object, after: object) => lines(task(before), task(after))

describe('what is shown', () => {
  test.each<[string, string[], string[]]>([
    ['an image', web({}, { image: 'app:2' }), ['~ container web › image: app:1 → app:2']],
    [
      'variables: names only',
      web(
        {
          environment: [
            { name: 'A', value: 'a1' },
            { name: 'B', value: 'b1' },
            { name: 'C', value: 'c' },
          ],
        },
        {
          environment: [
            { name: 'C', value: 'c' },
            { name: 'B', value: 'b2' },
            { name: 'D', value: 'd1' },
          ],
        },
      ),
      [
        '- container web › environment › A: (value not shown)',
        '~ container web › environment › B: (value not shown)',
        '+ container web › environment › D: (value not shown)',
      ],
    ],
    [
      'secrets: names only',
      web(
        { secrets: [{ name: 'DB', valueFrom: 'one' }] },
        { secrets: [{ name: 'DB', valueFrom: 'two' }] },
      ),
      ['~ container web › secrets › DB: (value not shown)'],
    ],
    [
      'ports',
      web({ portMappings: [{ containerPort: 80 }] }, { portMappings: [{ containerPort: 8080 }] }),
      [
        '- container web › portMappings › 80/tcp: {"containerPort":80,"hostPort":0,"protocol":"tcp"}',
        '+ container web › portMappings › 8080/tcp: {"containerPort":8080,"hostPort":0,"protocol":"tcp"}',
      ],
    ],
    [
      'log options, but not those that look like a secret',
      web(
        {
          logConfiguration: {
            logDriver: 'splunk',
            options: { 'splunk-token': 'abc==', 'splunk-url': 'https://a' },
          },
        },
        {
          logConfiguration: {
            logDriver: 'splunk',
            options: { 'splunk-token': 'def==', 'splunk-url': 'https://b' },
          },
        },
      ),
      [
        '~ container web › logConfiguration › options › splunk-token: (value not shown)',
        '~ container web › logConfiguration › options › splunk-url: https://a → https://b',
      ],
    ],
    [
      'labels, but not those that look like a secret',
      web({}, { dockerLabels: { 'com.example.team': 'shop', 'api-key': 'abc', PASSWORD: 'x' } }),
      [
        '+ container web › dockerLabels › PASSWORD: (value not shown)',
        '+ container web › dockerLabels › api-key: (value not shown)',
        '+ container web › dockerLabels › com.example.team: shop',
      ],
    ],
    [
      'a user and a password in an address',
      web({}, { dockerLabels: { proxy: 'http://me:hunter2@proxy:8080' } }),
      ['+ container web › dockerLabels › proxy: (value not shown)'],
    ],
    [
      'a command',
      web({ command: ['a'] }, { command: ['a', 'b c'] }),
      ['~ container web › command: ["a"] → ["a","b c"]'],
    ],
    [
      'a command with a password',
      web({ command: ['a'] }, { command: ['a', '--password=hunter2'] }),
      ['~ container web › command: (value not shown)'],
    ],
    [
      'a field without a shape',
      web({}, { brandNew: 'hunter2' }),
      ['+ container web › brandNew: (value not shown)'],
    ],
    [
      'a container more, by its image',
      lines(task({}), {
        ...task({}),
        containerDefinitions: [
          ...(task({}).containerDefinitions ?? []),
          { name: 'side', image: 'side:1', environment: [{ name: 'A', value: 'hunter2' }] },
        ],
      }),
      ['+ container side: side:1'],
    ],
    [
      'the task',
      lines(
        task({}, { cpu: '256', tags: [{ key: 'a', value: '1' }] }),
        task({}, { cpu: '.5 vCPU', memory: '1024' }),
      ),
      ['~ cpu: 256 → 512', '+ memory: 1024', '- tags › a: {"key":"a","value":"1"}'],
    ],
    [
      'another order, where order counts',
      web(
        { environmentFiles: [{ value: 'a' }, { value: 'b' }] },
        { environmentFiles: [{ value: 'b' }, { value: 'a' }] },
      ),
      ['~ container web › environmentFiles › (order): a, b → b, a'],
    ],
    [
      'long values, cut',
      web({}, { workingDirectory: 'x'.repeat(1000) }),
      [`+ container web › workingDirectory: ${'x'.repeat(160)}… (1000 characters)`],
    ],
    [
      'control characters, escaped',
      web({}, { user: 'a\n::error::b', dockerLabels: { 'a\nb': '1' } }),
      ['+ container web › user: "a\\n::error::b"', '+ container web › dockerLabels › a\\nb: 1'],
    ],
    ['nothing', web({}, { cpu: 0, essential: true, environment: [] }), []],
  ])('%s', (_, shown, expected) => {
    expect(shown).toEqual(expected)
  })

  test('no value of a variable or a secret, whatever happens to it', () => {
    const marked = fc.string({ minLength: 4, maxLength: 8 }).map((text) => `§${text}§`)
    const name = fc.constantFrom('A', 'B', 'C')
    const container = fc.record(
      {
        name: fc.constantFrom('web', 'side'),
        image: fc.constant('app:1'),
        environment: fc.array(fc.record({ name, value: marked }), { maxLength: 3 }),
        secrets: fc.array(fc.record({ name, valueFrom: marked }), { maxLength: 3 }),
        logConfiguration: fc.record({
          logDriver: fc.constant('splunk'),
          options: fc.dictionary(fc.constantFrom('splunk-token', 'api_key'), marked),
          secretOptions: fc.array(fc.record({ name, valueFrom: marked }), { maxLength: 2 }),
        }),
        repositoryCredentials: fc.record({ credentialsParameter: marked }),
      },
      { requiredKeys: ['name', 'image'] },
    )
    const containers = fc.array(container, { maxLength: 2 })
    fc.assert(
      fc.property(containers, containers, (before, after) => {
        const changes = diffTaskDefinitions(
          { family: 'web', containerDefinitions: before } as TaskDefinitionInput,
          { family: 'web', containerDefinitions: after } as TaskDefinitionInput,
        )
        const everything = [...diffLines(changes), diffBlock(changes), diffSummary(changes)].join()
        expect(everything + JSON.stringify(changes)).not.toContain('§')
      }),
      { numRuns: 500 },
    )
  })
})

const many = diffTaskDefinitions(
  task(
    {
      environment: [
        { name: 'A', value: '1' },
        { name: 'B', value: '1' },
      ],
    },
    { cpu: '256' },
  ),
  {
    family: 'web',
    cpu: '512',
    memory: '1024',
    containerDefinitions: [
      {
        name: 'web',
        image: 'app:2',
        environment: [
          { name: 'B', value: '2' },
          { name: 'C', value: '1' },
        ],
      },
      { name: 'side', image: 'side:1' },
    ],
  },
)

test('as a block that GitHub colours', () => {
  expect(diffBlock(many).split('\n')).toEqual([
    '- container web › image: app:1',
    '+ container web › image: app:2',
    '- container web › environment › A: (value not shown)',
    '! container web › environment › B: (value not shown)',
    '+ container web › environment › C: (value not shown)',
    '+ container side: side:1',
    '- cpu: 256',
    '+ cpu: 512',
    '+ memory: 1024',
  ])
  expect(diffBlock(many, 2).split('\n').slice(1)).toEqual([
    '+ container web › image: app:2',
    '… 7 more lines',
  ])
})

test('as one line', () => {
  expect(diffSummary(many)).toBe(
    'container web: image, environment (1 added, 1 removed, 1 changed); container side added; task: cpu, memory (1 added)',
  )
  expect(diffSummary([])).toBe('no changes')
})
