// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of a workflow
// Our own workflows and the other files that GitHub reads from .github/: it accepts them, they keep to our rules, and they know every
// action there is. (workflows.tools.test.ts asks actionlint, zizmor and Checkov; examples.test.ts is about those of users.)

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionNames, readActionYml, repository } from './support/actions.js'
import { breachesIn } from './support/workflow-rules.js'

interface Workflow {
  on: Record<string, unknown>
  jobs: Record<string, { steps?: Step[] }>
}

interface Step {
  name?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

const read = (...path: string[]) => readFileSync(join(repository, '.github', ...path), 'utf8')
const filesIn = (folder: string) =>
  readdirSync(join(repository, '.github', folder)).filter((name) => name.endsWith('.yml'))

const workflows = filesIn('workflows').map((name): [string, string] => [
  name,
  read('workflows', name),
])
const steps = workflows.flatMap(([, text]) =>
  Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps ?? []),
)

describe.each(workflows)('%s', (name, text) => {
  test("GitHub's own parser finds no fault", async () => {
    const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
    if (value) await convertWorkflowTemplate(context, value)
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  })

  test('keeps to our rules', () => {
    expect(breachesIn(text)).toEqual([])
  })
})

describe('our rules', () => {
  const good = `
on: { push: { branches: [main] } }
permissions: {}
concurrency:
  group: ci
  cancel-in-progress: true
jobs:
  build:
    timeout-minutes: 5
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@${'1'.repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - uses: ./actions/smoke-check
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
`

  test('let a good workflow pass', () => {
    expect(breachesIn(good)).toEqual([])
  })

  test.each([
    ['on: { push: { branches: [main] } }', 'on: pull_request_target', /^on: pull_request_target/],
    [
      'on: { push: { branches: [main] } }',
      'on: [push, pull_request_target]',
      /^on: pull_request_t/,
    ],
    ['permissions: {}', '', /^permissions: missing/],
    ['permissions: {}', 'permissions: write-all', /^permissions: it has to name each/],
    ['permissions: {}', 'permissions: { contents: write }', /^permissions\.contents: write is for/],
    ['  group: ci', '', /^concurrency\.group: missing/],
    ['cancel-in-progress: true', 'cancel-in-progress: ${{ true }}', /^concurrency\.cancel-in-pr/],
    ['    timeout-minutes: 5', '', /^jobs\.build\.timeout-minutes: missing/],
    ['read # to check out', 'write', /^jobs\.build\.permissions\.contents: no comment/],
    ['1'.repeat(40), 'v1', /^jobs\.build\.steps\[0\]\.uses: .* is not pinned/],
    ['1'.repeat(40), '1'.repeat(7), /^jobs\.build\.steps\[0\]\.uses: .* is not pinned/],
    [' # v1.2.3', '', /^jobs\.build\.steps\[0\]\.uses: no comment says which version/],
    [' # v1.2.3', ' # v1', /^jobs\.build\.steps\[0\]\.uses: no comment says which version/],
    ['credentials: false', 'credentials: true', /^jobs\.build\.steps\[0\]\.with\.persist/],
    [
      'echo "$TITLE"',
      'echo "${{ github.head_ref }}"',
      /^jobs\.build\.steps\[2\]\.run: an expression/,
    ],
    [
      '- run: echo "$TITLE"',
      '- with: { script: "${{ x }}" }',
      /^jobs\.build\.steps\[2\]\.with\.scr/,
    ],
    ['    timeout-minutes: 5', `    uses: org/x/.github/workflows/x.yml@main`, /is not pinned/],
    ['permissions: {}', 'permissions: [', /^it is no YAML mapping/],
  ])('without %j, but %j: a breach', (part, instead, breach) => {
    expect(good).toContain(part)
    expect(breachesIn(good.replace(part, () => instead))).toEqual([expect.stringMatching(breach)])
  })
})

test('an action has the same pin wherever it is used', () => {
  const pins = new Map<string, Set<string>>()
  for (const { uses = '' } of steps) {
    const [, repositoryOf = '', pin] = /^([^./][^/]*\/[^/@]+).*@(.+)$/.exec(uses) ?? []
    if (pin) pins.set(repositoryOf, (pins.get(repositoryOf) ?? new Set()).add(pin))
  }
  expect(pins.size).toBeGreaterThan(0)
  expect([...pins].filter(([, { size }]) => size > 1)).toEqual([])
})

describe('the suite gates itself', () => {
  const own = steps.filter(({ uses }) => uses?.startsWith('./actions/'))

  test.each(['coverage-gate', 'checkov-severity-gate'])(
    'by %s, with inputs that it has',
    (name) => {
      const used = own.filter(({ uses }) => uses === `./actions/${name}`)
      expect(used).not.toEqual([])
      const inputs = Object.keys(readActionYml(name).yml.inputs ?? {})
      for (const step of used) {
        expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
      }
    },
  )
})

test('updates come in groups, and not on the day of their release', () => {
  const { updates } = parse(read('dependabot.yml')) as {
    updates: { 'package-ecosystem': string; groups?: object; cooldown?: object }[]
  }
  const ecosystems = updates.map((update) => update['package-ecosystem'])
  expect(ecosystems).toEqual(expect.arrayContaining(['npm', 'github-actions']))
  for (const { groups, cooldown } of updates) {
    expect(Object.keys(groups ?? {})).not.toEqual([])
    expect(cooldown).toEqual({ 'default-days': 7 })
  }
})

interface FormElement {
  type: string
  id?: string
  attributes: { label?: string; value?: string; options?: (string | object)[] }
}

describe.each(filesIn('ISSUE_TEMPLATE').filter((name) => name !== 'config.yml'))(
  'form %s',
  (name) => {
    const form = parse(read('ISSUE_TEMPLATE', name)) as {
      name: string
      description: string
      body: FormElement[]
    }

    test('is one that GitHub shows', () => {
      expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
      const fields = form.body.filter(({ type }) => type !== 'markdown')
      for (const { type, id, attributes } of fields) {
        expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
        expect(id).toMatch(/^[\w-]+$/)
        expect(attributes.label).toMatch(/\S/)
      }
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    })

    test('knows every action', () => {
      const options = form.body.find(({ id }) => id === 'action')?.attributes.options ?? []
      expect(actionNames().filter((action) => !options.includes(action))).toEqual([])
    })
  },
)

test('every action has its owners, and what has owners is there', () => {
  const patterns = readFileSync(join(repository, 'CODEOWNERS'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
  for (const [, ...owners] of patterns) {
    expect(owners).not.toEqual([])
    for (const owner of owners) expect(owner).toMatch(/^@[\w-]+(\/[\w-]+)?$/)
  }
  const files = patterns.map(([pattern = '']) => pattern).filter((pattern) => pattern !== '*')
  expect(files.filter((pattern) => !existsSync(join(repository, pattern)))).toEqual([])
  expect(files).toEqual(expect.arrayContaining(actionNames().map((name) => `/actions/${name}/`)))
})
