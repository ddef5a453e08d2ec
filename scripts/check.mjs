// `npm run check`: all that CI checks with what `npm ci` installs, one line for each, not stopping at the first that fails.
//
//   node scripts/check.mjs             everything
//   node scripts/check.mjs lint docs   some of it
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from './actions.mjs'

const bin = (/** @type {string[]} */ ...path) => join(root, 'node_modules', ...path)

/** Each is a list of Node scripts with their arguments. @type {Record<string, string[][]>} */
const checks = {
  typecheck: [
    [bin('typescript', 'bin', 'tsc'), '-b'],
    [bin('typescript', 'bin', 'tsc'), '-p', 'scripts'],
  ],
  lint: [
    [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--colors=off', '.'],
    [bin('oxlint', 'bin', 'oxlint'), '--type-aware'],
  ],
  dist: [[join(root, 'scripts', 'build.mjs'), '--check']], // needs what typecheck compiles
  docs: [[join(root, 'scripts', 'docs.mjs'), '--check']],
  tests: [[join(root, 'scripts', 'jest.mjs'), '--silent']],
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks)
const unknown = wanted.filter((name) => !(name in checks))
if (unknown.length > 0) {
  throw new Error(
    `No such check: ${unknown.join(', ')}. There are ${Object.keys(checks).join(', ')}.`,
  )
}
if (!existsSync(bin('typescript'))) throw new Error('Dependencies are missing: run npm ci')

const failed = wanted.filter((name) => !passes(name, checks[name] ?? []))
if (failed.length > 0) process.exitCode = 1

/**
 * @param {string} name
 * @param {readonly string[][]} commands
 */
function passes(name, commands) {
  const startedAt = performance.now()
  const outputs = commands.map((command) => run(command))
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const failures = outputs.filter((output) => output !== undefined)
  process.stdout.write(`${failures.length === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`)
  for (const failure of failures) process.stdout.write(`${failure.replaceAll(/^/gm, '    ')}\n`)
  return failures.length === 0
}

/**
 * @param {readonly string[]} command
 * @returns {string | undefined} what it said, when it failed
 */
function run(command) {
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  })
  if (status === 0) return undefined
  const output = [stdout, stderr]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n')
  return output || (error?.message ?? `ended by ${signal ?? `exit code ${status}`}`)
}
