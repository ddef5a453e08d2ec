// `npm run new-action`: what it makes is a working action, and a refusal leaves everything as it was. It runs in a copy of the project.

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runStep } from '@slipway/local-runner'
import { parse } from 'yaml'
import { actionNames, repository } from './support/actions.js'

const patienceMs = 240_000

let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'slipway-new-action-'))
  const leftOut =
    /^(?:\.git|\.cache|node_modules|dist|examples|coverage|demo-output)$|(?:^|\/)fixtures$|^actions\/[^/]+\/test$|^packages\/[^/]+\/test$/
  cpSync(repository, copy, {
    recursive: true,
    preserveTimestamps: true, // what is compiled is not compiled again
    filter: (source) => !leftOut.test(relative(repository, source).replaceAll('\\', '/')),
  })
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

interface Ran {
  exitCode: number | null
  output: string
}

function node(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, SLIPWAY_TOOLS: '', SLIPWAY_JEST_RESULTS: '' },
    timeout: patienceMs,
  })
  return { exitCode: status, output: `${stdout}\n${stderr}` }
}

const newAction = (...args: string[]) => node('scripts/new-action.mjs', ...args, '--only-files')
const read = (path: string) => readFileSync(join(copy, path), 'utf8')
const bin = (...path: string[]) => join('node_modules', ...path)

/** Every file of the copy that the script could touch. */
function everything(): Record<string, string> {
  const files = ['action.yml', 'CODEOWNERS', 'tsconfig.json', 'test/tsconfig.json', 'package.json']
  const below = (folder: string) =>
    readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(copy, join(entry.parentPath, entry.name)))
  const all = [...files, ...below('.github'), ...below('actions')]
  return Object.fromEntries(all.map((path) => [path, read(path)]))
}

test.each([
  ['no name', [], /Give one name/],
  ['two names', ['one', 'two'], /Give one name/],
  ['capitals', ['SizeGate'], /"SizeGate" is no name for an action/],
  ['a path', ['../size-gate'], /is no name for an action/],
  ['a hyphen at its end', ['size-'], /is no name for an action/],
  ['two hyphens', ['size--gate'], /is no name for an action/],
  ['no end', ['a'.repeat(51)], /is no name for an action/],
  ['a word of YAML', ['true'], /true is no name for an action/],
  ['an action', ['coverage-gate'], /There is actions\/coverage-gate already/],
  ['a package', ['action-kit'], /There is packages\/action-kit already/],
  ['the whole', ['slipway'], /slipway is the name of the whole/],
  ['an unknown option', ['size-gate', '--force'], /--force/],
])('%s is refused, and nothing is written', (_case, args, message) => {
  const before = everything()
  const { exitCode, output } = newAction(...args)
  expect([exitCode, output]).toEqual([1, expect.stringMatching(message)])
  expect(everything()).toEqual(before)
})

test('when a list cannot take one more, nothing is written', () => {
  const guard = read('action.yml')
  writeFileSync(join(copy, 'action.yml'), guard.replace(', or $suite', ' or $suite'))
  const before = everything()
  const { exitCode, output } = newAction('size-gate')
  expect([exitCode, output]).toEqual([1, expect.stringMatching(/^action\.yml: /m)])
  expect(everything()).toEqual(before)
  writeFileSync(join(copy, 'action.yml'), guard)
})

test('when a file cannot be written, those that were are taken back', () => {
  const before = everything()
  const fullDisk = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { writeFileSync } = fs
    let full = false
    fs.writeFileSync = (path, ...rest) => {
      writeFileSync(path, ...rest)
      if (String(path).endsWith('CODEOWNERS') && !full) { full = true; throw new Error('disk full') }
    }
    syncBuiltinESMExports()`
  const preload = `data:text/javascript,${encodeURIComponent(fullDisk)}`
  const { exitCode, output } = node('--import', preload, 'scripts/new-action.mjs', 'size-gate')
  expect([exitCode, output]).toEqual([1, expect.stringContaining('disk full')])
  expect(everything()).toEqual(before)
})

test(
  'the new action builds, is documented, passes its tests and ours, and works',
  async () => {
    expect(newAction('size-gate')).toMatchObject({ exitCode: 0 })
    const listed = ['action.yml', 'CODEOWNERS', 'tsconfig.json', 'test/tsconfig.json']
    for (const path of listed) expect(read(path)).toContain('actions/size-gate')
    for (const form of ['bug', 'feature']) {
      const { body } = parse(read(`.github/ISSUE_TEMPLATE/${form}.yml`)) as {
        body: { id?: string; attributes: { options?: string[] } }[]
      }
      const options = body.find(({ id }) => id === 'action')?.attributes.options
      expect(options?.join(' ')).toContain('render-task-def size-gate smoke-check')
    }

    const ours = 'size-gate|at the root|catalog' // what is said of the others is not asked here
    const steps = [
      [bin('typescript', 'bin', 'tsc'), '-b', 'actions/size-gate'],
      ['scripts/docs.mjs'],
      [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--vcs-enabled=false', 'actions/size-gate'],
      [bin('oxlint', 'bin', 'oxlint'), '--type-aware', 'actions/size-gate'],
      ['scripts/jest.mjs', 'actions/size-gate'],
      [...['scripts/jest.mjs', '-t', ours], 'test/contracts', 'test/docs', 'test/imports'],
    ]
    for (const step of steps) {
      const { exitCode, output } = node(...step)
      if (exitCode !== 0) throw new Error(`${step.join(' ')}: ${output}`)
    }
    expect(read('actions/size-gate/README.md')).toContain('| `max-bytes` | whole number |')
    expect(read('action-catalog.md')).toContain('## size-gate')

    // The others are not built once more.
    for (const name of actionNames()) rmSync(join(copy, 'actions', name, 'action.yml'))
    expect(node('scripts/build.mjs')).toMatchObject({ exitCode: 0 })
    const run = (maxBytes: string) =>
      runStep({
        action: join(copy, 'actions/size-gate'),
        workspace: copy,
        with: { file: 'CODEOWNERS', 'max-bytes': maxBytes },
      })
    expect(await run('100000')).toMatchObject({
      outcome: 'success',
      outputs: { outcome: 'passed', bytes: `${read('CODEOWNERS').length}` },
    })
    expect(await run('3')).toMatchObject({ outcome: 'failure', outputs: { outcome: 'failed' } })
    expect(existsSync(join(copy, 'dist/size-gate/licenses.txt'))).toBe(true)
  },
  patienceMs,
)
