// Makes a fresh clone runnable: dependencies installed as the lock file says, TypeScript compiled to lib/.
// For scripts that a user starts first (`npm run demo`, `npm run simulator`). It imports nothing that has to be installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/**
 * @param {object} [options]
 * @param {readonly string[]} [options.projects] what to compile, as folders with a tsconfig.json; everything by default
 * @param {string} [options.directory] the repository
 * @throws {Error} with the output of npm or tsc, when one of them fails
 */
export function ensureReady({ projects = ['.'], directory = root } = {}) {
  if (!isInstalled(directory)) {
    tell('installing dependencies (npm ci), once …')
    run(directory, 'npm', ['ci', '--no-audit', '--no-fund'])
  }
  // Incremental: half a second when nothing changed.
  const tsc = join(directory, 'node_modules', 'typescript', 'bin', 'tsc')
  run(directory, process.execPath, [tsc, '-b', ...projects])
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes what it installed in node_modules/.package-lock.json;
 * file times say nothing here, as git sets them anew on every checkout.
 * @param {string} directory
 */
export function isInstalled(directory) {
  const wanted = readPackages(join(directory, 'package-lock.json'))
  const installed = readPackages(join(directory, 'node_modules', '.package-lock.json'))
  if (wanted === undefined)
    throw new Error(`There is no readable package-lock.json in ${directory}`)
  if (installed === undefined) return false
  return Object.entries(wanted).every(([path, entry]) => {
    // Optional packages (binaries for other platforms) may be left out; '' and workspaces' own entries are not installed.
    if (entry.optional || !path.startsWith('node_modules/')) return true
    return path in installed && installed[path]?.version === entry.version
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined} undefined when it is missing or unreadable
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`slipway: ${line}\n`) // not stdout: `--json` promises that its last line is JSON
}

/**
 * @param {string} cwd
 * @param {string} command
 * @param {readonly string[]} parameters
 */
function run(cwd, command, parameters) {
  const { status, signal, error, stdout, stderr } = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm', // npm is npm.cmd there
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return
  const why = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`)
  const output = [stdout, stderr].filter(Boolean).join('\n').trim()
  throw new Error(`${[command, ...parameters].join(' ')} failed (${why})\n${output}`)
}
