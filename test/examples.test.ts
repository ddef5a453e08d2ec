// Every workflow that a user may copy, from examples/ and from the READMEs: GitHub's own parser accepts it, and it uses our
// actions as they are: their inputs, their outputs. (act.tools.test.ts runs those of examples/.)

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { actionNames, readActionYml, repository } from './support/actions.js'

interface Workflow {
  permissions?: Record<string, string>
  concurrency?: { group: string; 'cancel-in-progress': boolean }
  jobs: Record<string, Job>
}

interface Job {
  permissions?: Record<string, string>
  concurrency?: Workflow['concurrency']
  'timeout-minutes'?: number
  outputs?: Record<string, string>
  steps: Step[]
}

/** What act.yaml says, as far as it is looked at here. */
interface ActSettings {
  shows: string
  variants: Record<string, { shows: string }>
}

/** What act.yaml may say (scripts/act/examples.mjs), of the example and of a variant. */
const ofVariants = ['shows', 'workflow', 'event', 'inputs', 'files', 'green']
const ofExamples = [...ofVariants, 'services', 'blueGreen', 'tools', 'variants']

interface Step {
  id?: string
  uses?: string
  with?: Record<string, unknown>
}

const read = (path: string) => readFileSync(join(repository, path), 'utf8')

const filesIn = (folder: string) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()

const exampleFiles = filesIn('examples').filter((path) =>
  path.split(sep).join('/').includes('/.github/workflows/'),
)

function inReadme(path: string): [string, string][] {
  return [...read(path).matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = ''], index) => [
    `${path}, block ${index + 1}`,
    stringify(whole(parse(text), path)),
  ])
}

/** A README of an action shows parts of a workflow: steps, or even the `with` of a step. The rest is put around them. */
function whole(part: object, path: string): object {
  if (Array.isArray(part)) {
    return { on: 'push', jobs: { job: { 'runs-on': 'ubuntu-latest', steps: part } } }
  }
  return 'with' in part
    ? whole([{ uses: `./${dirname(path)}`, ...part }], path)
    : { on: 'push', ...part }
}

const workflows: [string, string][] = [
  ...exampleFiles.map((path): [string, string] => [path, read(path)]),
  ...inReadme('README.md'),
  ...actionNames().flatMap((name) => inReadme(`actions/${name}/README.md`)),
]

describe.each(workflows)('%s', (name, text) => {
  test("GitHub's own parser finds no fault", async () => {
    const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
    if (value) await convertWorkflowTemplate(context, value)
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  })

  test('gives our actions inputs that they have, and reads outputs that they set', () => {
    for (const job of Object.values((parse(text) as Workflow).jobs)) {
      for (const step of job.steps) {
        const action = ourAction(step.uses)
        if (action === undefined) continue
        const inputs = Object.keys(readActionYml(action).yml.inputs ?? {})
        expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
      }
      for (const [, id, output] of JSON.stringify(job).matchAll(
        /steps\.([\w-]+)\.outputs\.([\w-]+)/g,
      )) {
        const step = job.steps.find((candidate) => candidate.id === id)
        const action = ourAction(step?.uses)
        if (action) expect(readActionYml(action).yml.outputs).toHaveProperty([output ?? ''])
      }
    }
  })
})

/** undefined: somebody else's action, or a script. */
function ourAction(uses = ''): string | undefined {
  const [, name] =
    /^(?:org\/|org\/slipway\/actions\/|\.\/actions\/)([\w-]+)(?:@v1)?$/.exec(uses) ?? []
  if (name !== undefined) expect(actionNames()).toContain(name)
  return name
}

describe.each(exampleFiles)('%s', (path) => {
  const workflow = parse(read(path)) as Workflow

  const jobs = Object.values(workflow.jobs)
  const usesOf = (job: Job) => job.steps.map((step) => step.uses ?? '')

  test('asks for the permissions that each job needs, and no more', () => {
    for (const job of jobs) {
      const uses = usesOf(job).map((action) => action.split('@')[0] ?? '')
      expect(job.permissions ?? workflow.permissions).toEqual({
        ...(uses.includes('actions/checkout') && { contents: 'read' }),
        ...(uses.some((action) => action.startsWith('aws-actions/')) && { 'id-token': 'write' }),
        ...(job.steps.some((step) => step.with?.comment === true) && { 'pull-requests': 'write' }),
      })
    }
  })

  test('lets deployments of one service queue up, whatever branch they come from', () => {
    for (const job of jobs) {
      if (!usesOf(job).some((uses) => uses.startsWith('aws-actions/'))) continue
      expect(job.concurrency ?? workflow.concurrency).toEqual({
        group: expect.not.stringMatching(/\$\{\{(?! matrix\.service \}\})/),
        'cancel-in-progress': false,
      })
    }
  })

  test('gives each job a time that the rollout and its rollback fit into', () => {
    for (const job of jobs) {
      const deployments = job.steps.filter(
        ({ uses }) => ourAction(uses) === 'ecs-deploy-with-rollback',
      )
      const atLeast = deployments
        .map((step) => (step.with?.mode === 'rollback' ? 15 : 45))
        .reduce((sum, minutes) => sum + minutes, 1)
      expect(job['timeout-minutes']).toBeGreaterThan(atLeast)
    }
  })
})

describe.each(readdirSync(join(repository, 'examples')).filter((name) => !name.includes('.')))(
  'examples/%s',
  (name) => {
    const settings = parse(read(`examples/${name}/act.yaml`)) as ActSettings
    const variants = Object.keys(settings.variants)

    test('says in act.yaml only what npm run act reads', () => {
      expect(ofExamples).toEqual(expect.arrayContaining(Object.keys(settings)))
      for (const variant of Object.values(settings.variants)) {
        expect(ofVariants).toEqual(expect.arrayContaining(Object.keys(variant)))
      }
    })

    test('has its line in the table', () => {
      expect(read('examples/README.md')).toContain(`| [${name}](${name}/) | ${settings.shows} |`)
    })

    test('has variants that fail, and its README says how to run it and each of them', () => {
      expect(variants).not.toEqual([])
      const commands = [
        ...read(`examples/${name}/README.md`).matchAll(/^ {4}npm run act -- (\S+)(?: ([\w-]+))?/gm),
      ]
      expect(commands.map(([, example, variant]) => [example, variant])).toEqual(
        [undefined, ...variants].map((variant) => [name, variant]),
      )
    })
  },
)
