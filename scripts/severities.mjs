// `npm run severities`: compares the severity table of checkov-severity-gate with the checks that an installed Checkov lists, and names
// those that the table misses, and those that are no longer listed. Run it with each new Checkov.
//
//   npm run severities -- [--checkov PATH]    PATH: the program; the `checkov` of the PATH without it
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from './actions.mjs'
import { ensureReady } from './ensure-ready.mjs'

const action = 'actions/checkov-severity-gate'
const data = `${action}/src/severity/severity-data.ts`

/** Checks that Checkov has, as its sources say, but that `--list` leaves out. */
const unlisted = new Set([
  ...['CKV_NCP_17', 'CKV_OKTA_1'],
  ...[10, 30, 40, 48, 49, 80, 116, 192, 380, 381].map((number) => `CKV_SECRET_${number}`),
])
/** Looking up its guidelines without a network takes Checkov a while. */
const timeoutMs = 300_000

try {
  process.exitCode = await compare(readOptions())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function readOptions() {
  const { values } = parseArgs({ options: { checkov: { type: 'string', default: 'checkov' } } })
  return values
}

/**
 * @param {{ checkov: string }} options
 * @returns {Promise<number>} the exit code
 */
async function compare({ checkov }) {
  ensureReady({ projects: [action] })
  const lib = (/** @type {string} */ name) =>
    pathToFileURL(join(root, action, 'lib/severity', name))
  /** @type {{ severityTable: () => ReadonlyMap<string, { isGone: boolean }> }} */
  const { severityTable } = await import(lib('table.js').href)
  /** @type {{ severityCheckovVersion: string }} */
  const { severityCheckovVersion } = await import(lib('severity-data.js').href)

  const version = run(checkov, ['--version']).trim()
  const listed = checksIn(run(checkov, ['--list']))
  if (listed.size === 0) throw new Error(`${checkov} --list printed no table of checks`)
  const table = severityTable()
  const current = [...table.values()].filter(({ isGone }) => !isGone).length
  tell(
    `Checkov ${version} lists ${listed.size} checks; the table, for Checkov ${severityCheckovVersion}, rates ${current}.`,
  )

  const missing = [...listed.keys()].filter((id) => !table.has(id))
  const back = [...listed.keys()].filter((id) => table.get(id)?.isGone)
  const gone = [...table].flatMap(([id, { isGone }]) =>
    isGone || listed.has(id) || unlisted.has(id) ? [] : [id],
  )
  report(`not in the table: add a line, with a rating and its reason, to ${data}`, missing, listed)
  report(`marked as gone in ${data}, but listed: rate them`, back, listed)
  report(`no longer listed: mark them as gone in ${data}`, gone, listed)
  const differences = missing.length + back.length + gone.length
  if (differences === 0) tell('The table has them all, and no others.')
  return differences === 0 ? 0 : 1
}

/**
 * @param {string} title
 * @param {readonly string[]} ids
 * @param {ReadonlyMap<string, string>} names
 */
function report(title, ids, names) {
  if (ids.length === 0) return
  tell(`\n${ids.length} ${title}`)
  for (const id of ids.toSorted()) tell(`  ${id} ${names.get(id) ?? ''}`.trimEnd())
}

/**
 * The rows of Checkov's table: number, id, type, entity, policy …; an id stands there once for each kind of resource.
 * @param {string} text
 * @returns {Map<string, string>} names by id
 */
function checksIn(text) {
  const rows = text.matchAll(/^\|\s*\d+\s*\|\s*(\S+)\s*\|[^|\n]*\|[^|\n]*\|\s*([^|\n]*?)\s*\|/gm)
  return new Map([...rows].map(([, id = '', name = '']) => [id, name]))
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 * @returns {string} what it prints
 */
function run(program, parameters) {
  const { status, signal, error, stdout, stderr } = spawnSync(program, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return stdout
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new Error(
      `There is no ${program}. Install it (python3 -m venv .cache/checkov && .cache/checkov/bin/pip install checkov) and say where it is: npm run severities -- --checkov .cache/checkov/bin/checkov`,
    )
  }
  const why = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`)
  throw new Error(`${[program, ...parameters].join(' ')} failed (${why})\n${stderr.slice(-2000)}`)
}

/** @param {string} line */
function tell(line) {
  process.stdout.write(`${line}\n`)
}
