// A workflow that runs with a release runs with every later one of the same major version: no action.yml loses or renames an input or
// output, changes a default or requires more, unless package.json has the next major version. What was released last is in
// test/interfaces/ (npm run interfaces writes it, and the release workflow insists on it), so a clone without tags has it, too.

import { execFileSync } from 'node:child_process'
import { relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { repository } from './support/actions.js'

interface Interface {
  using: string
  inputs: Record<string, { required?: true; default?: string }>
  outputs: Record<string, object>
}

type Released = Interface & { version: string }

interface Interfaces {
  interfaceOf: (manifest: object) => Interface
  breakingChanges: (before: Interface, after: Interface) => string[]
  interfaceProblems: (
    released: ReadonlyMap<string, Released>,
    current: ReadonlyMap<string, Interface>,
    version: string,
  ) => string[]
}

interface Files {
  releasedInterfaces: () => Map<string, Released>
  currentInterfaces: () => Map<string, Interface>
  currentVersion: () => string
  staleFiles: () => Map<string, string | undefined>
}

const { interfaceOf, breakingChanges, interfaceProblems }: Interfaces = await import(
  '../scripts/publish/interfaces.mjs' as string
)
const files: Files = await import('../scripts/interfaces.mjs' as string)

const released = files.releasedInterfaces()
const lastVersions = [...new Set([...released.values()].map(({ version }) => version))]

if (released.size === 0) {
  test('nothing has been released yet, so any change is allowed', () => {
    expect(files.currentVersion()).toBe('1.0.0')
  })
} else {
  test('the kept interfaces are all of one release', () => {
    expect(lastVersions).toHaveLength(1)
  })

  test(`no workflow breaks that runs with ${lastVersions.join()}`, () => {
    expect(interfaceProblems(released, files.currentInterfaces(), files.currentVersion())).toEqual(
      [],
    )
  })

  test.each([...released])('%s is kept as its tag has it, where the tag is here', (name, kept) => {
    const { version, ...contract } = kept
    const manifest = showAtTag(`v${version}`, `actions/${name}/action.yml`)
    if (manifest !== undefined) expect(contract).toEqual(interfaceOf(parse(manifest) as object))
  })
}

/** A file at a tag; undefined in a clone without that tag, and while the release is being made. */
function showAtTag(tag: string, path: string): string | undefined {
  try {
    return execFileSync('git', ['show', `refs/tags/${tag}:${path}`], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

test('what is released does not change: a new interface comes with a new version in package.json', () => {
  const stale = [...files.staleFiles().keys()].map((file) => relative(repository, file))
  expect(stale.every((name) => /^test[\\/]interfaces[\\/][a-z-]+\.json$/.test(name))).toBe(true)
  if (lastVersions.includes(files.currentVersion())) expect(stale).toEqual([])
})

describe('what breaks a workflow', () => {
  const manifest = (inputs: object, outputs: object = {}, using = 'node24') =>
    interfaceOf({ runs: { using }, inputs, outputs })
  const before = manifest(
    {
      image: { description: 'Which.', required: true },
      timeout: { description: 'How long.', required: false, default: '30m' },
      note: { description: 'What for.', default: '' },
    },
    { outcome: { description: 'What came of it.' } },
  )
  const inputs = (over: object) => ({
    image: { required: true },
    timeout: { default: '30m' },
    note: {},
    ...over,
  })
  const outputs = { outcome: {} }

  test.each([
    ['nothing', inputs({}), outputs],
    ['another description', inputs({ note: { description: 'New.' } }), outputs],
    ['a new input', inputs({ more: { default: 'x' } }), outputs],
    ['a new output', inputs({}), { ...outputs, more: {} }],
    ['no default written in another way', inputs({ note: { default: '' } }), outputs],
    ['a deprecation', inputs({ timeout: { default: '30m', deprecationMessage: 'x' } }), outputs],
    ['less that is required', inputs({ image: { default: 'x' } }), outputs],
  ])('%s does not', (_, nextInputs, nextOutputs) => {
    expect(breakingChanges(before, manifest(nextInputs, nextOutputs))).toEqual([])
  })

  test.each([
    [
      'an input that is renamed',
      { image: { required: true }, deadline: { default: '30m' }, note: {} },
      outputs,
      ['input timeout is gone'],
    ],
    [
      'another default',
      inputs({ timeout: { default: '20m' } }),
      outputs,
      ['input timeout has the default `20m` instead of `30m`'],
    ],
    [
      'a default that is gone',
      inputs({ timeout: {} }),
      outputs,
      ['input timeout has the default nothing instead of `30m`'],
    ],
    [
      'a default that is new',
      inputs({ note: { default: 'x' } }),
      outputs,
      ['input note has the default `x` instead of nothing'],
    ],
    [
      'an input that is required now',
      inputs({ timeout: { required: true } }),
      outputs,
      ['input timeout is required now'],
    ],
    [
      'a new input that is required',
      inputs({ region: { required: true } }),
      outputs,
      ['input region is new and required'],
    ],
    ['an output that is gone', inputs({}), { result: {} }, ['output outcome is gone']],
    [
      'an input called as a property of every object',
      inputs({ constructor: { required: true } }),
      outputs,
      ['input constructor is new and required'],
    ],
  ])('%s does', (_, nextInputs, nextOutputs, changes) => {
    expect(breakingChanges(before, manifest(nextInputs, nextOutputs))).toEqual(changes)
  })

  test('another runtime does', () => {
    expect(breakingChanges(before, manifest(inputs({}), outputs, 'node26'))).toEqual([
      'it runs on node26 instead of node24',
    ])
  })

  test('it needs the next major version, and says so', () => {
    const last = new Map([['x', { version: '1.4.2', ...before }]])
    const next = new Map([['x', manifest(inputs({}), {})]])
    const problem =
      'x: output outcome is gone since 1.4.2. That breaks workflows, so it needs version 2.0.0; package.json says 1.5.0.'
    expect(interfaceProblems(last, next, '1.5.0')).toEqual([problem])
    expect(interfaceProblems(last, next, '2.0.0-rc.1')).toEqual([])
    expect(interfaceProblems(last, new Map(), '1.5.0')).toEqual([
      expect.stringContaining('the action is gone since 1.4.2'),
    ])
    expect(interfaceProblems(new Map(), next, '1.0.0')).toEqual([])
  })
})
