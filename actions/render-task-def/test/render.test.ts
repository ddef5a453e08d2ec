import { dirname } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import { onStage, type Rendered } from './stage.js'

const definition = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  volumes: [],
  containerDefinitions: [
    {
      name: 'web',
      image: 'app:1',
      environment: [
        { name: 'LEVEL', value: 'hunter2-old' },
        { name: 'EMPTY', value: '' },
      ],
    },
    { name: 'side', image: 'side:1', essential: false },
  ],
}
const least = { 'task-definition': 'td.json', 'container-name': 'web', image: 'app:2' }

test('a file, an image and a variable', () =>
  onStage(async ({ write, render, folder }) => {
    write('td.json', definition)
    const run = await render({ ...least, 'environment-variables': 'LEVEL=hunter2-new' })

    expect(run.error).toBeUndefined()
    expect(run.definition).toEqual({
      ...definition,
      containerDefinitions: [
        {
          name: 'web',
          image: 'app:2',
          environment: [
            { name: 'LEVEL', value: 'hunter2-new' },
            { name: 'EMPTY', value: '' },
          ],
        },
        definition.containerDefinitions[1],
      ],
    })
    expect(run.outputs).toEqual({
      'task-definition': expect.stringMatching(/task-definition-[0-9a-f-]{36}\.json$/),
      changed: 'true',
      image: 'app:2',
      'image-digest': '',
      family: 'web',
      'diff-summary': 'container web: image, environment (1 changed)',
    })
    expect(dirname(run.outputs['task-definition'])).toBe(folder)
    expect(run.fileMode).toBe(0o600)
    expect(run.log).toBe(
      [
        'Changes against td.json',
        '~ container web › image: app:1 → app:2',
        '~ container web › environment › LEVEL: (value not shown)',
        `container web: image, environment (1 changed); written to ${run.outputs['task-definition']}`,
      ].join('\n'),
    )
    expect(run.summary).toBe(
      [
        '### Task definition `web`',
        'Rendered from `td.json`.',
        '| Container | Image |\n| :--- | :--- |\n| `web` | `app:2` |',
        '```diff\n- container web › image: app:1\n+ container web › image: app:2\n! container web › environment › LEVEL: (value not shown)\n```',
      ].join('\n\n'),
    )
  }))

test('nothing changed: said so, and the file is written all the same', () =>
  onStage(async ({ write, render }) => {
    write('td.json', definition)
    const run = await render({ ...least, image: 'app:1' })
    expect(run.outputs).toMatchObject({ changed: 'false', 'diff-summary': 'no changes' })
    expect(run.definition).toEqual(definition)
    expect(run.summary).toContain('**nothing changed**')
  }))

test('a pinned image brings its digest along', () =>
  onStage(async ({ write, render }) => {
    write('td.json', definition)
    const digest = `sha256:${'ab'.repeat(32)}`
    const run = await render({ ...least, image: `app@${digest}`, 'resolve-digest': 'true' })
    expect(run.outputs).toMatchObject({ image: `app@${digest}`, 'image-digest': digest })
  }))

test('everything that is wrong is told at once, and nothing is written', () =>
  onStage(async ({ write, render }) => {
    const expression = '${' + '{ github.sha }}'
    write('td.json', {
      ...definition,
      memory: '4096',
      taskRoleArn: 'arn:aws:iam::123456789012:instance-profile/web',
      containerDefinition: [],
      containerDefinitions: [
        { name: 'web', image: 'app:1', enviroment: [], dockerLabels: { version: expression } },
        { name: 'side', image: '/side:1', cpu: '1' },
      ],
    })
    const run = await render({ ...least, 'container-name': 'web, sied' })
    expect(run.error instanceof UserError && run.error.problems).toEqual([
      'container "web": enviroment: unknown field. Did you mean "environment"?',
      'container "side": cpu: must be a whole number, not text.',
      'containerDefinition: unknown field. Did you mean "containerDefinitions"?',
      'container-name: the task definition has no container "sied", did you mean "side"?',
      'container "web": dockerLabels.version: holds an expression of GitHub Actions that was not evaluated. Expressions are evaluated in workflows, not in files: the value has to be rendered into the file.',
      expect.stringContaining('taskRoleArn: is the ARN of an IAM instance profile'),
      expect.stringContaining(
        'container "side": image: "/side:1" is not an image: nothing stands before the first "/".',
      ),
      'cpu: Fargate has no task with cpu 256 and memory 4096; with cpu 256 it has 512 or 1024 to 2048 MiB in steps of 1024.',
    ])
    expect(run.outputs['task-definition']).toBe('')
  }))

describe('where the official action goes wrong', () => {
  const web = ({ definition }: Rendered) => definition?.containerDefinitions[0] ?? {}

  test('values keep all of their "="', () =>
    onStage(async ({ write, render }) => {
      write('td.json', definition)
      const run = await render({
        ...least,
        'environment-variables': 'URL=https://a/?b=c&d==',
        'log-configuration-log-driver': 'splunk',
        'log-configuration-options': 'splunk-token=abc==',
        'docker-labels': 'traefik.rule=Host(`a`) && Query(`k=v`)',
      })
      expect(web(run)).toMatchObject({
        environment: expect.arrayContaining([{ name: 'URL', value: 'https://a/?b=c&d==' }]),
        logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'abc==' } },
        dockerLabels: { 'traefik.rule': 'Host(`a`) && Query(`k=v`)' },
      })
    }))

  test('quotes in a command are quotes', () =>
    onStage(async ({ write, render }) => {
      write('td.json', definition)
      const run = await render({ ...least, command: 'sh -c "echo a b"' })
      expect(web(run).command).toEqual(['sh', '-c', 'echo a b'])
    }))

  test('names of containers are trimmed', () =>
    onStage(async ({ write, render }) => {
      write('td.json', definition)
      const run = await render({ ...least, 'container-name': 'web, side' })
      expect(run.definition?.containerDefinitions.map(({ image }) => image)).toEqual([
        'app:2',
        'app:2',
      ])
    }))

  test('YAML is read', () =>
    onStage(async ({ write, render }) => {
      write(
        'td.yml',
        'family: web # ours\nmemory: 512\ncontainerDefinitions:\n- name: web\n  image: app:1\n',
      )
      const run = await render({ ...least, 'task-definition': 'td.yml' })
      expect(run.definition).toEqual({
        family: 'web',
        memory: '512',
        containerDefinitions: [{ name: 'web', image: 'app:2' }],
      })
    }))

  test('JavaScript is not executed', () =>
    onStage(async ({ write, render }) => {
      write('td.js', 'globalThis.executed = true\nmodule.exports = { family: "web" }')
      const run = await render({ ...least, 'task-definition': 'td.js' })
      expect(run.error?.message).toMatch(/^td\.js/)
      expect(Reflect.get(globalThis, 'executed')).toBeUndefined()
    }))

  test('no value of a variable is printed, not even in the debug log', () =>
    onStage(async ({ write, render }) => {
      write('td.json', definition)
      const inputs = {
        ...least,
        'environment-variables': 'A=hunter2-a',
        secrets: 'B=hunter2-b',
        'execution-role-arn': 'r',
      }
      for (const others of [{}, { image: ':broken' }, { 'container-name': 'none' }, { cpu: '1' }]) {
        const run = await render({ ...inputs, ...others })
        const { 'task-definition': _, ...printed } = run.outputs
        expect(`${run.log}${run.summary}${run.error}${JSON.stringify(printed)}`).not.toContain(
          'hunter2',
        )
      }
    }))

  test('an image without a registry is refused, with the likely cause', () =>
    onStage(async ({ write, render }) => {
      write('td.json', definition)
      const run = await render({ ...least, image: '/my-repo:tag' })
      expect(run.error?.message).toContain(
        'The registry is empty: an output was not set, or was dropped',
      )
    }))

  test('secrets are set without variables', () =>
    onStage(async ({ write, render }) => {
      write('td.json', definition)
      const run = await render({ ...least, secrets: 'DB=arn:x', 'execution-role-arn': 'role' })
      expect(web(run).secrets).toEqual([{ name: 'DB', valueFrom: 'arn:x' }])
    }))

  test('read-only fields of a described definition are not handed on, and tags are', () =>
    onStage(async ({ write, render }) => {
      write('td.json', {
        taskDefinition: {
          ...definition,
          taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1',
          revision: 1,
          status: 'ACTIVE',
          requiresAttributes: [],
          compatibilities: ['FARGATE'],
          registeredAt: 1,
          registeredBy: 'x',
          deregisteredAt: null,
          deleteRequestedAt: null,
        },
        tags: [{ key: 'team', value: 'shop' }],
      })
      const run = await render(least)
      expect(Object.keys(run.definition ?? {}).sort()).toEqual(
        [...Object.keys(definition), 'tags'].sort(),
      )
    }))
})

describe('hostile files', () => {
  test.each<[string, string | object, string]>([
    ['empty', '', 'td.json is empty.'],
    ['cut off', JSON.stringify(definition).slice(0, 200), 'td.json:1:'],
    ['of 50 MB', ' '.repeat(50_000_000), 'td.json is larger than 1024 KiB.'],
    ['binary', '\x7fELF\0\0', 'td.json is not a text file in UTF-8'],
    ['with a list at the top', [definition], 'td.json holds a list'],
    [
      'with containers of the wrong type',
      { ...definition, containerDefinitions: 'web' },
      'containerDefinitions: must be a list, not text.',
    ],
    [
      'with a container that is null',
      { ...definition, containerDefinitions: [null] },
      'containerDefinitions: is missing or empty.',
    ],
    [
      'with a polluting key',
      `{"__proto__": {"polluted": 1}, ${JSON.stringify(definition).slice(1)}`,
      '__proto__: unknown field',
    ],
    ['nested without end', '['.repeat(500_000), 'nested more than 64 levels deep'],
    [
      'with endless aliases',
      `a: &a [${'x,'.repeat(9)}x]\n${['b', 'c', 'd', 'e'].map((key, index) => `${key}: &${key} [${`*${'abcd'[index]},`.repeat(9)}*${'abcd'[index]}]`).join('\n')}`,
      'Excessive alias count',
    ],
  ])('%s', (_, content, why) =>
    onStage(async ({ write, render }) => {
      write('td.json', content)
      const run = await render(least)
      expect(run.error).toBeInstanceOf(UserError)
      expect(run.error?.message).toContain(why)
      expect(run.outputs['task-definition']).toBe('')
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    }),
  )
})
