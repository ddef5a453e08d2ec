// licenses.txt of each bundle: complete, as far as the bundle itself can tell; and how it is made. (That the committed ones are what
// is made now is checked by `node scripts/build.mjs --check`.)

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { actionFolder, actionNames, repository } from './support/actions.js'

interface Licenses {
  renderLicenses: (stats: {
    compilation: {
      modules: readonly Module[]
      chunkGraph: { getNumberOfModuleChunks: (module: Module) => number }
    }
  }) => string
}

interface Module {
  resource?: string
  modules?: readonly Module[]
  chunks?: number
}

interface Package {
  title: string
  directory: string
}

interface Manifest {
  name: string
  version?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, object>
}

const { renderLicenses }: Licenses = await import('../scripts/licenses.mjs' as string)

describe.each(actionNames())('dist/%s/licenses.txt', (name) => {
  const listed = titlesIn(readFileSync(join(repository, 'dist', name, 'licenses.txt'), 'utf8'))
  const packages = dependenciesOf(actionFolder(name))
  const isListed = ({ title }: Package) => listed.includes(title)

  test('lists packages that the action depends on, in the versions that are installed', () => {
    expect(listed.length).toBeGreaterThan(3)
    const titles = packages.map(({ title }) => title)
    expect(listed.filter((title) => !titles.includes(title))).toEqual([])
  })

  test('leaves out no package whose code is in the bundle', () => {
    const bundle = linesIn(join(repository, 'dist', name))
    const ofListed = packages.filter(isListed).map(({ directory }) => linesIn(directory))
    const known = new Set(ofListed.flatMap((lines) => [...lines]))
    const bundled = packages
      .filter((candidate) => !isListed(candidate))
      .filter(({ directory }) =>
        [...linesIn(directory)].some((line) => bundle.has(line) && !known.has(line)),
      )
    expect(bundled.map(({ title }) => title)).toEqual([])
    // The method works: it would find most of those that are listed.
    const found = ofListed.filter((lines) => [...lines].some((line) => bundle.has(line)))
    expect(found.length).toBeGreaterThan(0.8 * ofListed.length)
  })
})

function titlesIn(licenses: string): string[] {
  const sections = licenses.split(`\n${'-'.repeat(80)}\n\n`)
  return sections.flatMap((section) => section.slice(0, section.indexOf('\n\n')).split('\n'))
}

/** The packages of others that a package of ours depends on, by itself or through others. */
function dependenciesOf(start: string): Package[] {
  const seen = new Map<string, Package | undefined>()
  const visit = (directory: string) => {
    if (seen.has(directory)) return
    const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest
    const title = `${manifest.name} ${manifest.version}`
    seen.set(directory, directory.includes('node_modules') ? { title, directory } : undefined)
    // Some are required where they happen to be installed: `debug` takes `supports-color`, which jest brings.
    const { dependencies, optionalDependencies, peerDependenciesMeta } = manifest
    const all = { ...dependencies, ...optionalDependencies, ...peerDependenciesMeta }
    for (const dependency of Object.keys(all)) {
      const found = resolvePackage(dependency, directory)
      if (found) visit(found)
    }
  }
  visit(start)
  visit(join(repository, 'node_modules', '@vercel', 'ncc')) // the bundler has a few lines of its own in what it makes
  return [...seen.values()].filter((found) => found !== undefined)
}

function resolvePackage(name: string, from: string): string | undefined {
  const here = join(from, 'node_modules', name)
  if (existsSync(join(here, 'package.json'))) return realpathSync(here)
  return dirname(from) === from ? undefined : resolvePackage(name, dirname(from))
}

/** Long lines of code that a bundler leaves as they are: neither comments nor imports, nor calls of what was imported. */
function linesIn(directory: string): Set<string> {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.[cm]?js$/.test(file) && !/(?:^|[\\/])(?:node_modules|test|tests)[\\/]/.test(file),
  )
  const lines = files.flatMap((file) => readFileSync(join(directory, file), 'utf8').split('\n'))
  const code = lines
    .map((line) => line.trim())
    .filter((line) => line.length >= 60 && line.length < 400)
    .filter(
      (line) =>
        !/^(?:\/\/|\/\*|\*)|\b(?:import|export|require|__webpack|exports)\b|\/\*/.test(line),
    )
  return new Set(code)
}

describe('how it is made', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'slipway-licenses-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  function install(
    name: string,
    files: Readonly<Record<string, string>>,
    manifest: object = {},
  ): string {
    const directory = join(root, 'node_modules', name)
    mkdirSync(directory, { recursive: true })
    const text = JSON.stringify({
      name: name.replace(/^.*node_modules\//, ''),
      version: '1.2.3',
      ...manifest,
    })
    for (const [file, content] of Object.entries({ 'package.json': text, ...files })) {
      writeFileSync(join(directory, file), content)
    }
    return join(directory, 'index.js')
  }

  const render = (...modules: Module[]) =>
    renderLicenses({
      compilation: {
        modules,
        chunkGraph: { getNumberOfModuleChunks: ({ chunks = 1 }) => chunks },
      },
    })

  test('of merged modules, too, but not of those that came to nothing; ours are left out', () => {
    const text = render(
      { modules: [{ resource: install('a', { LICENSE: 'MIT of A' }) }] },
      { resource: install('@s/b', { 'LICENCE.md': 'MIT of B\r\n' }) },
      { resource: install('a/node_modules/c', { COPYING: 'of C' }) },
      { resource: install('d', { LICENSE: 'of D' }), chunks: 0 },
      { resource: join(root, 'packages', 'ours.js') },
    )
    expect(titlesIn(text)).toEqual(['@s/b 1.2.3', 'a 1.2.3', 'c 1.2.3'])
    expect(text).toContain('@s/b 1.2.3\n\nMIT of B\n')
  })

  test('an equal text is there once, under all its packages', () => {
    const modules = ['b', 'a'].map((name) => ({ resource: install(name, { LICENSE: 'same' }) }))
    expect(render(...modules)).toBe('a 1.2.3\nb 1.2.3\n\nsame\n')
  })

  test('notices go along', () => {
    const resource = install('a', { LICENSE: 'Apache', 'NOTICE.txt': 'Made by A' })
    expect(render({ resource })).toBe('a 1.2.3\n\nApache\n\nMade by A\n')
  })

  test.each([
    [
      'MIT',
      'Ada <a@example.com>',
      /^a 1\.2\.3\n\nLicense: MIT\nCopyright Ada <a@example.com>\nhttps:\/\/x\.org\/a\n\nPermission is hereby granted/,
    ],
    [
      'ISC',
      { name: 'Ada' },
      /License: ISC\nCopyright Ada\nhttps:\/\/x\.org\/a\n\nPermission to use/,
    ],
    [
      'Apache-2.0',
      undefined,
      /License: Apache-2\.0\nhttps:\/\/x\.org\/a\n\n.*apache\.org\/licenses/,
    ],
  ])(
    'without a license file there is the text of what package.json says: %s',
    (license, author, expected) => {
      const resource = install('a', {}, { license, author, repository: { url: 'https://x.org/a' } })
      expect(render({ resource })).toMatch(expected)
    },
  )

  test.each(['UNLICENSED', undefined, { type: 'MIT' }])(
    'a package under no known license cannot be bundled: %j',
    (license) => {
      const resource = install('a', {}, { license })
      expect(() => render({ resource })).toThrow('a has no license file')
    },
  )
})
