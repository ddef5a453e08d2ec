// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code as a text
// Holds the rules of who may know whom, and that the domain neither prints, nor exits, nor looks at the environment. Reads the
// imports from the syntax tree, so that comments and texts do not count.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { repository } from './support/actions.js'
import { type OuterWorld, outerWorldOf } from './support/outer-world.js'

/** Packages of ours that a room may import. What is not here may import none. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  actions: [
    '@slipway/action-kit',
    '@slipway/checkout',
    '@slipway/ecs',
    '@slipway/http-checks',
    '@slipway/report-reader',
  ],
}

/** Globals of the outer world, and the files of a room that may use them: all of them, or those that match. */
interface Allowance {
  readonly what: RegExp
  readonly where: RegExp
}

const ALLOWED: readonly Allowance[] = [
  // The runner's side of an action is action-kit: environment, signals, exit code.
  { what: /^process\b/, where: /^packages\/action-kit\/src\// },
  // The entry of an action says what the environment is; everything behind it takes arguments.
  { what: /^process\.env$/, where: /^actions\/[^/]+\/src\/index\.ts$/ },
  // Tools for this machine: they start processes here. They too print and exit in their command line only.
  {
    what: /^process(?!\.(exit|exitCode|stdout|stderr)$)/,
    where: /^packages\/(ecs-simulator|local-runner)\/src\//,
  },
  { what: /^console\.(error|warn)$/, where: /^packages\/ecs-simulator\/src\// },
  { what: /^(console|process)\b/, where: /^packages\/ecs-simulator\/src\/cli\.ts$/ },
]

interface Source extends OuterWorld {
  /** Relative to the repository. */
  readonly file: string
  /** The folder of its package.json: `packages/ecs`. */
  readonly room: string
}

const rooms = ['packages', 'actions'].flatMap((parent) =>
  readdirSync(join(repository, parent))
    .map((name) => `${parent}/${name}`)
    .filter((room) => existsSync(join(repository, room, 'package.json'))),
)
const sources = rooms.flatMap((room) => sourcesOf(room))

test.each([
  ["import a from 'x'; import 'y'; import type { B } from 'z'", ['x', 'y', 'z'], []],
  ["export * from 'x'; export { a } from 'y'; export const c = 1", ['x', 'y'], []],
  ["const a = await import('x'); await import(`${a}`)", ['x', 'import()'], []],
  ["type A = import('x').A", ['x'], []],
  ["// import 'x'\nconst a = \"import 'x'; process.env\"", [], []],
  [
    'process.exit(1); console.log(process.env.A)',
    [],
    ['process.exit', 'console.log', 'process.env'],
  ],
  ['const { env } = process', [], ['process']],
  ["process['env']; globalThis.process.env", [], ['process[]', 'process.env']],
  ['const a = { process: 1 }; a.process; let b: NodeJS.Process', [], []],
])('what the test sees in: %s', (code, specifiers, globals) => {
  expect(outerWorldOf(code)).toEqual({ specifiers, globals })
})

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
})

describe.each(rooms)('%s', (room) => {
  const own = sources.filter((source) => source.room === room)

  test('imports no package of ours that it must not know', () => {
    const allowed = MAY_KNOW[room] ?? MAY_KNOW[dirname(room)] ?? []
    expect(specifiers(own, (name) => /^@slipway\//.test(name) && !allowed.includes(name))).toEqual(
      [],
    )
  })

  test('imports what its package.json lists: nothing else, and all of it', () => {
    const manifest = JSON.parse(readFileSync(join(repository, room, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>
    }
    const listed = Object.keys(manifest.dependencies ?? {})
    expect(
      specifiers(own, (name) => isPackage(name) && !listed.includes(packageName(name))),
    ).toEqual([])
    const imported = new Set(own.flatMap(({ specifiers }) => specifiers.map(packageName)))
    expect(listed.filter((name) => !imported.has(name))).toEqual([])
  })

  test('names the modules of node by `node:`', () => {
    expect(specifiers(own, (name) => builtinModules.includes(name))).toEqual([])
  })

  test('imports its own files only, by their emitted names', () => {
    const source = join(repository, room, 'src')
    const strays = own.flatMap(({ file, specifiers }) =>
      specifiers
        .filter((name) => /^[./]/.test(name))
        .filter((name) => {
          const target = resolve(repository, dirname(file), name)
          return relative(source, target).startsWith('..') || !name.endsWith('.js')
        })
        .map((name) => `${file}: ${name}`),
    )
    expect(strays).toEqual([])
  })

  test('leaves process and console to those whose task they are', () => {
    const strays = own.flatMap(({ file, globals }) =>
      globals
        .filter((name) => !ALLOWED.some(({ what, where }) => what.test(name) && where.test(file)))
        .map((name) => `${file}: ${name}`),
    )
    expect(strays).toEqual([])
  })

  test('says at the top of each file what lives there', () => {
    const silent = own.filter(
      ({ file }) => !/^(#!.*\n)?\/[/*]/.test(readFileSync(join(repository, file), 'utf8')),
    )
    expect(silent.map(({ file }) => file)).toEqual([])
  })
})

function specifiers(own: readonly Source[], isWrong: (specifier: string) => boolean): string[] {
  return own.flatMap(({ file, specifiers }) =>
    specifiers.filter(isWrong).map((specifier) => `${file}: ${specifier}`),
  )
}

function isPackage(specifier: string): boolean {
  return !/^([./]|node:)/.test(specifier) && !builtinModules.includes(specifier)
}

/** `@aws-sdk/client-ecs` of `@aws-sdk/client-ecs/commands`. */
function packageName(specifier: string): string {
  const [scope, name] = specifier.split('/')
  return scope?.startsWith('@') ? `${scope}/${name}` : `${scope}`
}

function sourcesOf(room: string): Source[] {
  const folder = join(repository, room, 'src')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
    .map((path) => ({
      file: relative(repository, path).replaceAll('\\', '/'),
      room,
      ...outerWorldOf(readFileSync(path, 'utf8')),
    }))
}
