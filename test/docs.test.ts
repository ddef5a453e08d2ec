// How the generated documentation looks, and what the written one has to say. That the committed files are what is generated is
// checked by `npm run docs -- --check`.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/index'
import { describe, expect, test } from '@jest/globals'
import { actionNames, readActionYml, repository } from './support/actions.js'
import { permissionsOf, policyOf } from './support/policies.js'

interface Type {
  name: string
  kind: string
  values?: string[]
}

interface Action {
  name: string
  description: string
  inputs: object
  outputs: object
  types: Type[]
  readme: string
}

interface DocsRender {
  renderInputs(inputs: object, types: Type[]): string
  renderOutputs(outputs: object): string
  outputType(description: string): string
  renderActionList(actions: Action[]): string
  renderCatalog(actions: Action[]): string
  fillIn(text: string, name: string, content: string): string
  firstExample(readme: string): string
  section(readme: string, name: string): string
  purpose(readme: string): string
}

const docs: DocsRender = await import('../scripts/docs-render.mjs' as string)

const inputs = {
  image: { description: 'The image.', required: true },
  'log-level': { description: 'How much\nto say: a | b.', default: 'info' },
  tags: { description: 'Tags.', default: 'one\ntwo\n', required: false },
  old: { description: 'Gone.', deprecationMessage: 'Use image.' },
}
const types: Type[] = [
  { name: 'image', kind: 'text' },
  { name: 'log-level', kind: 'choice', values: ['info', 'debug', 'none'] },
  { name: 'tags', kind: 'lines' },
  { name: 'old', kind: 'unsupported' },
]

describe('tables', () => {
  test('inputs: type, default or required, description in one line', () => {
    expect(docs.renderInputs(inputs, types)).toBe(
      [
        '| Input | Type | Default | Description |',
        '| --- | --- | --- | --- |',
        '| `image` | text | **required** | The image. |',
        '| `log-level` | `info`, `debug` or `none` | `info` | How much to say: a \\| b. |',
        '| `tags` | lines | `one`<br>`two` | Tags. |',
        '| `old` | not supported |  | Gone. **Deprecated:** Use image. |',
      ].join('\n'),
    )
  })

  test.each([
    ['integer', [], 'whole number'],
    ['boolean', [], '`true` or `false`'],
    ['key-values', [], '`KEY=value` lines'],
    ['structured', [], 'JSON or YAML'],
    ['choice', ['one'], '`one`'],
    ['choices', ['a', 'b'], 'some of `a`, `b`'],
  ])('an input of kind %s', (kind, values, words) => {
    const rendered = docs.renderInputs({ x: { description: 'X.' } }, [{ name: 'x', kind, values }])
    expect(rendered).toContain(`| \`x\` | ${words} |`)
  })

  test('outputs', () => {
    expect(docs.renderOutputs({ arn: { description: 'The ARN.' } })).toBe(
      '| Output | Type | Description |\n| --- | --- | --- |\n| `arn` | text | The ARN. |',
    )
    expect(docs.renderOutputs({})).toBe('None.')
  })

  test.each([
    ['`true` when every rule held, else `false`.', '`true` or `false`'],
    ['Path of the report as JSON.', 'path'],
    ['Names of the checks that failed, a JSON array.', 'JSON array'],
    ['What is needed to undo it, a JSON object of names.', 'JSON object'],
    ['`promote`, `rollback` or `hold`; of a baseline always `hold`.', 'one of these words'],
    ['`passed`, `failed` (by a check), or `error`.', 'one of these words'],
    ['How many checks passed.', 'number'],
    ['Lines that could be.', 'number'],
    ['Their share in percent.', 'number'],
    ['Digest of that image, `sha256:…`; empty when it is not known.', 'text'],
  ])('the type of an output: %s', (description, type) => {
    expect(docs.outputType(description)).toBe(type)
  })

  test('what is missing is told by name', () => {
    expect(() => docs.renderInputs({ x: {} }, [{ name: 'x', kind: 'text' }])).toThrow(
      'input x: it has no description in action.yml',
    )
    expect(() => docs.renderInputs({ x: { description: 'X.' } }, [])).toThrow(
      'input x: it is in action.yml, but the code does not read it',
    )
    expect(() =>
      docs.renderInputs({ x: { description: 'X.' } }, [{ name: 'x', kind: 'y' }]),
    ).toThrow('no words for inputs of kind y')
    expect(() => docs.renderOutputs({ x: { description: ' ' } })).toThrow(
      'output x: it has no description in action.yml',
    )
  })
})

describe('generated parts of a file', () => {
  test('replace what stands between the markers, and nothing else', () => {
    const text = 'before\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\nafter\n'
    const filled = docs.fillIn(text, 'inputs', 'new')
    expect(filled).toBe('before\n<!-- inputs:start -->\n\nnew\n\n<!-- inputs:end -->\nafter\n')
    expect(docs.fillIn(filled, 'inputs', 'new')).toBe(filled)
  })

  test.each([
    ['no markers', 'text'],
    ['no end', '<!-- inputs:start -->'],
    ['the end first', '<!-- inputs:end --> <!-- inputs:start -->'],
    ['two starts', '<!-- inputs:start --><!-- inputs:start --><!-- inputs:end -->'],
    ['two ends', '<!-- inputs:start --><!-- inputs:end --><!-- inputs:end -->'],
  ])('%s is an error', (_case, text) => {
    expect(() => docs.fillIn(text, 'inputs', 'new')).toThrow('<!-- inputs:start -->')
  })

  test('the smallest example is the first YAML block', () => {
    const readme =
      '# X\n\n```sh\nls\n```\n\n```yaml\n- uses: a\n  with:\n```\n\n```yaml\n- uses: b\n```\n'
    expect(docs.firstExample(readme)).toBe('- uses: a\n  with:')
    expect(() => docs.firstExample('# X\n')).toThrow('it has no example')
  })
})

test('the guard at the root is an action that names every action, and no other', () => {
  const content = readFileSync(join(repository, 'action.yml'), 'utf8')
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  const named = [...content.matchAll(/actions\/([\w-]+)@v1/g)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set(actionNames()))
})

test('the catalog has a section for each action', () => {
  const action = {
    name: 'render-task-def',
    description: 'Renders',
    inputs: { image: { description: 'The image.', required: true } },
    outputs: {},
    types: [{ name: 'image', kind: 'text' }],
    readme: `# render-task-def

Renders a task
definition.

## Usage

\`\`\`yaml
- uses: x
\`\`\`

## Permissions

None.

### In AWS

None.

## Inputs
`,
  }
  expect(docs.renderCatalog([action])).toBe(`\
<!-- Generated by \`npm run docs\` from action.yml and README.md of each action. -->

# Action catalog

What every action is for, its smallest use, the permissions that it needs, its inputs and its outputs: [render-task-def](#render-task-def).

## render-task-def

Renders a task
definition. [More](actions/render-task-def/README.md)

\`\`\`yaml
- uses: x
\`\`\`

### Permissions

None.

#### In AWS

None.

### Inputs

| Input | Type | Default | Description |
| --- | --- | --- | --- |
| \`image\` | text | **required** | The image. |

### Outputs

None.
`)
  expect(docs.renderActionList([action])).toBe(
    '| Action | What it does |\n| --- | --- |\n| [`render-task-def`](actions/render-task-def) | Renders |',
  )
})

/** What every README of an action has, in this order; between them is room for what only one of them has. */
const sections = [
  'Usage',
  'Permissions',
  'Inputs',
  'Outputs',
  'When it fails',
  'Troubleshooting',
  'Coming from',
]

/** The scopes that a workflow can ask for, as far as an action of ours could ever need them. */
const tokenScopes = /^(actions|checks|contents|id-token|pull-requests|security-events)$/

describe.each(actionNames())('the README of %s', (action) => {
  const readme = readFileSync(join(repository, 'actions', action, 'README.md'), 'utf8')
  const section = (name: string) => docs.section(readme, name)

  test('has the sections that a user looks for', () => {
    const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? '')
    expect(headings.filter((heading) => sections.includes(heading))).toEqual(sections)
    for (const name of sections) expect(section(name).length).toBeGreaterThan(40)
  })

  test('says in a paragraph what the action is for', () => {
    expect(docs.purpose(readme)).toMatch(/^[A-Z][^#`|]{80,}\.$/s)
  })

  test('has each picture for light and for dark, in small files', () => {
    const pictures = [...readme.matchAll(/ (?:srcset|src)="(.*?)"/g)].map(([, path = '']) => path)
    const withBoth = pictures
      .filter((path) => path.endsWith('.light.png'))
      .flatMap((path) => [path.replace('.light.', '.dark.'), path])
    expect(pictures).toEqual(withBoth)
    for (const path of pictures) {
      expect(statSync(join(repository, 'actions', action, path)).size).toBeLessThan(100_000)
    }
  })

  test('gives a reason for each permission of the token', () => {
    const [, block = ''] =
      /^```ya?ml\npermissions:\n(.*?)^```$/ms.exec(section('Permissions')) ?? []
    for (const line of block.trimEnd().split('\n')) {
      const [, scope, reason] = /^ {2}([\w-]+): (?:read|write) # (.*)$/.exec(line) ?? []
      expect([line, scope]).toEqual([line, expect.stringMatching(tokenScopes)])
      expect(reason?.length).toBeGreaterThan(10)
    }
  })

  test('has an IAM policy when AWS is asked, and says what each permission is for', () => {
    const policy = policyOf(action)
    expect(policy !== undefined).toBe(asksAws(action))
    const cells = section('Permissions').split(/^```$/m).at(-1) ?? ''
    for (const permission of policy ? permissionsOf(policy) : []) {
      expect(cells).toContain(`\`${permission}\``)
    }
  })

  test('quotes messages that the sources have', () => {
    const rows = [...section('Troubleshooting').matchAll(/^\| (?!---|Message )(.*?) \|/gm)]
    expect(rows.length).toBeGreaterThan(3)
    const sources = sourcesOf(action)
    for (const [, cell = ''] of rows) {
      const messages = [...cell.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message)
      const told = messages.map((message) => ({ message, isTold: occurs(message, sources) }))
      expect(told).toEqual(messages.map((message) => ({ message, isTold: true })))
      expect([cell, messages.length > 0]).toEqual([cell, true])
    }
  })
})

function asksAws(action: string): boolean {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(repository, 'actions', action, 'package.json'), 'utf8'),
  ) as { dependencies?: Record<string, string> }
  return Object.keys(dependencies).some((name) => /^@aws-sdk\/|^@slipway\/ecs$/.test(name))
}

/** The texts that an action could print: its own sources and those of the packages, with `…` for each value put in. */
function sourcesOf(action: string): string[] {
  const packages = readdirSync(join(repository, 'packages')).filter(
    (name) => !['ecs-simulator', 'local-runner'].includes(name),
  )
  const folders = [`actions/${action}/src`, ...packages.map((name) => `packages/${name}/src`)]
  return folders.flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) =>
        readFileSync(join(repository, folder, file), 'utf8')
          .replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '')
          .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
          .replaceAll(/\\(['"`])/g, '$1'),
      ),
  )
}

/** Whether the sources have all parts of the message, which may be put together from several files. */
function occurs(message: string, sources: readonly string[]): boolean {
  const fragments = message.split(/\s*"?…"?\s*/).filter((fragment) => fragment.length > 3)
  return (
    fragments.length > 0 &&
    fragments.every((fragment) => sources.some((source) => source.includes(fragment)))
  )
}

test('the catalog holds every action: purpose, permissions, policy, inputs and outputs', () => {
  const catalog = readFileSync(join(repository, 'action-catalog.md'), 'utf8')
  for (const action of actionNames()) {
    const readme = readFileSync(join(repository, 'actions', action, 'README.md'), 'utf8')
    const part = docs.section(catalog, action)
    const { inputs = {}, outputs = {} } = readActionYml(action).yml
    const rows = [...Object.keys(inputs), ...Object.keys(outputs)].map((name) => `| \`${name}\` |`)
    for (const text of [docs.purpose(readme), docs.firstExample(readme), ...rows]) {
      expect(part).toContain(text)
    }
    const policy = policyOf(action)
    expect(part.includes('"Version": "2012-10-17"')).toBe(policy !== undefined)
  }
})
