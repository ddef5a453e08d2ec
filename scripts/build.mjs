// Bundles the compiled actions: actions/<name>/lib/index.js → dist/<name>/ (index.js, lazy chunks, licenses.txt, package.json).
// `npm run build` compiles first. Two builds of the same sources are byte-identical, wherever the repository lies.
//
//   node scripts/build.mjs             write dist/
//   node scripts/build.mjs --out DIR   write DIR instead
//   node scripts/build.mjs --check     write nothing; fail when dist/ is not what a build makes
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { transformSync } from '@swc/core'
import { listActions, root } from './actions.mjs'
import { renderLicenses } from './licenses.mjs'

const ncc = createRequire(import.meta.url)('@vercel/ncc')

/**
 * What the bundler takes in place of a package's own entry, in the form of tsconfig `paths`.
 *
 * The AWS SDK: its packages with "exports" offer ES modules under the condition "module", which ncc does not ask for, and
 * CommonJS under "node", from which nothing can be left out. Taking the ES modules saves a third of what Node has to parse
 * before the first request. If a name ceases to match after an update, the bundle gets bigger, not wrong.
 *
 * @actions/http-client and @actions/exec: @actions/core needs them for getIDToken() and platform.getDetails() alone, which no
 * action calls (test/dist.test.ts holds that); an action that depends on @actions/exec itself gets the real one. The HTTP
 * client brings undici, 0.93 MB. ncc's `externals` could leave them out,
 * too, but they become static imports, and such an import of a builtin like `node:http` makes Node read all of its exports,
 * among them its own undici: 15 ms.
 *
 * debug: the proxy agents tell it the URL of the proxy, with the password in it, and it prints that where DEBUG is set. It also
 * takes the `supports-color` of whoever has it installed.
 */
const replacements = {
  '@smithy/core': ['node_modules/@smithy/core/dist-es/index.js'],
  '@smithy/core/*': ['node_modules/@smithy/core/dist-es/submodules/*/index.js'],
  '@aws-sdk/core': ['node_modules/@aws-sdk/core/dist-es/index.js'],
  '@aws-sdk/core/*': ['node_modules/@aws-sdk/core/dist-es/submodules/*/index.js'],
  '@aws-sdk/nested-clients/*': [
    'node_modules/@aws-sdk/nested-clients/dist-es/submodules/*/index.js',
  ],
  '@actions/exec': ['scripts/not-bundled.mjs'],
  debug: ['scripts/no-debug.mjs'],
  '@actions/http-client': ['scripts/not-bundled.mjs'],
  '@actions/http-client/lib/auth': ['scripts/not-bundled.mjs'],
}

const { values: options } = parseArgs({
  options: { out: { type: 'string' }, check: { type: 'boolean', default: false } },
})

process.chdir(root) // ncc derives module ids from the working directory
const files = await bundleAll()
if (options.check) check(files, join(root, 'dist'))
else write(files, resolve(root, options.out ?? 'dist'))

/** @returns {Promise<Map<string, Buffer>>} content by path, `<action>/<file>` */
async function bundleAll() {
  const scratch = mkdtempSync(join(tmpdir(), 'slipway-build-'))
  try {
    /** @type {Map<string, Buffer>} */
    const files = new Map()
    for (const { name, directory } of listActions()) {
      // ncc resolves with the `paths` of the tsconfig that this variable names (tsconfig-paths).
      process.env.TS_NODE_PROJECT = join(scratch, `${name}.json`)
      const paths = Object.entries(replacements).filter(
        ([id]) => id !== '@actions/exec' || !dependsOnExec(directory),
      )
      writeFileSync(
        process.env.TS_NODE_PROJECT,
        JSON.stringify({ compilerOptions: { baseUrl: root, paths: Object.fromEntries(paths) } }),
      )
      for (const [file, content] of await bundle(directory)) files.set(`${name}/${file}`, content)
    }
    return files
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * Whether a package of ours depends on @actions/exec, by itself or through others of ours.
 * @param {string} directory of a package
 * @returns {boolean}
 */
function dependsOnExec(directory) {
  /** @type {{ dependencies?: Record<string, string> }} */
  const { dependencies = {} } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  return Object.keys(dependencies).some(
    (name) =>
      name === '@actions/exec' ||
      (name.startsWith('@slipway/') &&
        dependsOnExec(join(root, 'packages', name.slice('@slipway/'.length)))),
  )
}

/**
 * @param {string} directory of an action
 * @returns {Promise<[file: string, content: Buffer][]>}
 */
async function bundle(directory) {
  const entry = join(directory, 'lib', 'index.js')
  if (!existsSync(entry)) throw new Error(`${entry} is missing: compile first (npm run build)`)
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    quiet: true,
    mainFields: ['module', 'main'],
  })
  /** @type {[string, { source: string | Buffer }][]} */
  const others = Object.entries(assets)
  const outputs = [
    ['index.js', code],
    ['licenses.txt', renderLicenses(stats)],
    ...others.map(([file, { source }]) => [file, source]),
  ]
  return outputs.map(([file, content]) => [
    file,
    Buffer.from(file.endsWith('.js') ? withoutComments(`${content}`) : content),
  ])
}

/**
 * Drops the comments that fill whole lines: a seventh of the bundles is documentation of dependencies, which every job would
 * download. Legal comments (`/*!`) and the bundler's own marks of where a module begins stay; the licenses are in licenses.txt.
 * @param {string} code
 * @throws {Error} when more than comments would go, such as a line of a template that looks like one
 */
function withoutComments(code) {
  const bare = code.replaceAll(/^[ \t]*(?:\/\/.*|\/\*(?!!)(?:(?!\*\/)[\s\S])*\*\/[ \t]*)\n/gm, '')
  if (canonical(bare) !== canonical(code)) throw new Error('Dropping comments changes the program')
  return bare
}

/** @param {string} code */
function canonical(code) {
  /** @type {import('@swc/core').JscConfig} */
  const jsc = { minify: { compress: false, mangle: false, format: { comments: false } } }
  return transformSync(code, { configFile: false, swcrc: false, isModule: true, minify: true, jsc })
    .code
}

/**
 * Replaces what was there, so that a chunk that is no longer made does not stay.
 * @param {Map<string, Buffer>} files
 * @param {string} directory
 */
function write(files, directory) {
  rmSync(directory, { recursive: true, force: true })
  for (const [path, content] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  for (const { name } of listActions()) {
    const sizes = [...files].filter(([path]) => path.startsWith(`${name}/`) && path.endsWith('.js'))
    const bytes = sizes.reduce((sum, [, content]) => sum + content.length, 0)
    process.stdout.write(`${name}: ${sizes.length} scripts, ${bytes.toLocaleString('en')} bytes\n`)
  }
}

/**
 * @param {Map<string, Buffer>} files
 * @param {string} directory
 */
function check(files, directory) {
  const there = existsSync(directory) ? filesIn(directory) : []
  const problems = [
    ...[...files.keys()].filter((path) => !there.includes(path)).map((path) => `missing: ${path}`),
    ...there.filter((path) => !files.has(path)).map((path) => `stray: ${path}`),
    ...there
      .filter((path) => files.get(path)?.equals(readFileSync(join(directory, path))) === false)
      .map((path) => `differs: ${path}`),
  ]
  if (problems.length === 0) return
  process.stderr.write(`dist/ is not what the sources make; run npm run build and commit it\n`)
  for (const problem of problems) process.stderr.write(`  ${problem}\n`)
  process.exitCode = 1
}

/** @param {string} directory */
function filesIn(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
}
