// How the generated documentation looks. That the committed files are what is generated is checked by `npm run docs -- --check`.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/index'
import { describe, expect, test } from '@jest/globals'
import { actionNames, repository } from './support/actions.js'

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
  usage: string
}

interface DocsRender {
  renderInputs(inputs: object, types: Type[]): string
  renderOutputs(outputs: object): string
  renderActionList(actions: Action[]): string
  renderCatalog(actions: Action[]): string
  fillIn(text: string, name: string, content: string): string
  firstExample(readme: string): string
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
      '| Output | Description |\n| --- | --- |\n| `arn` | The ARN. |',
    )
    expect(docs.renderOutputs({})).toBe('None.')
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
    usage: '- uses: x',
  }
  expect(docs.renderCatalog([action])).toBe(`\
<!-- Generated by \`npm run docs\` from actions/*/action.yml and the first example of each README. -->

# Action catalog

Every action with its smallest use, its inputs and its outputs.

## render-task-def

Renders. [More](actions/render-task-def/README.md)

\`\`\`yaml
- uses: x
\`\`\`

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
