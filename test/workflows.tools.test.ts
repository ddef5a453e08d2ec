// Our own workflows and those that users copy, as linters see them that we did not write: actionlint (with popular actions' inputs
// and the types of expressions), zizmor (security), and Checkov through our own gate, as ci.yml runs it.

import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runStep } from '@slipway/local-runner'
import { parse } from 'yaml'
import { actionFolder, actionNames, repository } from './support/actions.js'
import { requireTool } from './support/tools.js'

/** Checkov alone takes seconds to start, and much longer on a busy machine. */
const patienceMs = 300_000

interface Ran {
  exitCode: number
  stdout: string
  stderr: string
}

/** @param input for its standard input */
function run(tool: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      tool,
      args,
      { cwd: repository, timeout: patienceMs, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const exitCode = typeof error?.code === 'number' ? error.code : error ? -1 : 0
        resolve({ exitCode, stdout, stderr })
      },
    )
    child.stdin?.end(input)
  })
}

const workflowsBelow = (folder: string) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .sort()

const own = workflowsBelow('.github')
const examples = workflowsBelow('examples')

/** Whole workflows; READMEs also show single steps, in which an expression may mean a step that is not there. */
const inReadmes = [
  'README.md',
  ...actionNames().map((name) => `actions/${name}/README.md`),
].flatMap((path) =>
  [...readFileSync(join(repository, path), 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map(([, text = ''], index) => ({ name: `${path}, block ${index + 1}`, text }))
    .filter(({ text }) => /^jobs:/m.test(text)),
)

describe('actionlint finds no fault', () => {
  requireTool('actionlint', 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12')
  // Whether this machine has a linter of scripts must not matter.
  const flags = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=']

  test.each([...own, ...examples])('in %s', async (path) => {
    expect(await run('actionlint', [...flags, path])).toMatchObject({ exitCode: 0, stdout: '' })
  })

  test.each(inReadmes)('in $name', async ({ text }) => {
    const found = await run(
      'actionlint',
      [...flags, '-'],
      /^on:/m.test(text) ? text : `on: push\n${text}`,
    )
    expect(found).toMatchObject({ exitCode: 0, stdout: '' })
  })

  test('but would find one', async () => {
    const workflow =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v6\n        with: { fetch: 0 }\n'
    const { exitCode, stdout } = await run('actionlint', [...flags, '-'], workflow)
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('input "fetch" is not defined')])
  })
})

describe('zizmor', () => {
  requireTool('zizmor', 'pip install zizmor==1.32.0')
  const audit = async (input: string) => {
    const flags = ['--offline', '--persona=pedantic', '--format=json', '--strict-collection']
    const { stdout, stderr } = await run('zizmor', [...flags, input])
    try {
      return (JSON.parse(stdout) as { ident: string; desc: string }[]).map(({ ident }) => ident)
    } catch (cause) {
      throw new Error(`zizmor gave no report:\n${stderr}`, { cause })
    }
  }

  test.each(['.github', 'action.yml', 'actions'])(
    'finds nothing in %s, pedantic as it can be',
    async (input) => {
      expect(await audit(input)).toEqual([])
    },
  )

  test('but would find something', async () => {
    expect(await audit('test/fixtures/checkov/project/.github/workflows/greet.yml')).toContain(
      'template-injection',
    )
  })
})

test(
  'our own gate, with the inputs that ci.yml gives it, lets our workflows and the examples pass',
  async () => {
    requireTool('checkov', 'pip install checkov==3.3.13')
    const { jobs } = parse(readFileSync(join(repository, '.github/workflows/ci.yml'), 'utf8')) as {
      jobs: Record<string, { steps: { uses?: string; with?: Record<string, string | number> }[] }>
    }
    const step = jobs.gates?.steps.find(({ uses }) => uses === './actions/checkov-severity-gate')
    const inputs = Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)])
    const gated = await runStep({
      action: actionFolder('checkov-severity-gate'),
      with: Object.fromEntries(inputs) as Record<string, string>,
      workspace: repository,
      env: { PATH: process.env.PATH ?? '' },
    })
    expect(gated.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
    expect(gated.outcome).toBe('success')
  },
  patienceMs,
)

/** Checkov 3.3.13 leaves out, without a word, what its own schema does not know: here, the permission `attestations`. */
const leftOutByCheckov = ['.github/workflows/release.yml']

test(
  'Checkov has read all of them that it can',
  async () => {
    const checkov = requireTool('checkov', 'pip install checkov==3.3.13')
    const what = ['--directory=.', '--skip-path=/fixtures/', '--framework=github_actions']
    const { stdout } = await run(checkov, [...what, '--output=json', '--compact'])
    const { results } = JSON.parse(stdout) as {
      results: Record<'passed_checks' | 'failed_checks', { file_path: string }[]>
    }
    const read = [...results.passed_checks, ...results.failed_checks].map(
      ({ file_path }) => file_path,
    )
    const unread = [...own, ...examples].filter((path) => !read.includes(`/${path}`))
    expect(unread).toEqual(leftOutByCheckov)
  },
  patienceMs,
)
