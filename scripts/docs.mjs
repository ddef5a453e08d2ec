// Generates what the documentation says twice: the tables in actions/*/README.md, action-catalog.md and the list in README.md.
// The texts come from action.yml, the types of inputs from the code that reads them (defineInputs in src/inputs.ts).
//
//   npm run docs              write the files
//   npm run docs -- --check   write nothing; fail when a file is not what would be written
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { listActions, root } from './actions.mjs'
import {
  fillIn,
  renderActionList,
  renderCatalog,
  renderInputs,
  renderOutputs,
} from './docs-render.mjs'
import { ensureReady } from './ensure-ready.mjs'

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

try {
  const stale = [...(await generate())].filter(([file, text]) => read(file) !== text)
  for (const [file, text] of stale) {
    if (!options.check) writeFileSync(file, text)
    const verdict = options.check ? 'out of date, run npm run docs' : 'written'
    process.stdout.write(`${relative(root, file)}: ${verdict}\n`)
  }
  if (options.check && stale.length > 0) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** @returns {Promise<Map<string, string>>} the generated files, whole, by path */
async function generate() {
  const actions = listActions()
  ensureReady({ projects: actions.map(({ directory }) => directory) })
  const documented = await Promise.all(actions.map(readDocumentation))
  const [top, catalog] = [join(root, 'README.md'), join(root, 'action-catalog.md')]
  const actionList = renderActionList(documented)
  return new Map([
    ...documented.map(readmeOf),
    [top, telling(top, () => fillIn(read(top), 'actions', actionList))],
    [catalog, telling(catalog, () => renderCatalog(documented))],
  ])
}

/**
 * @param {import('./docs-render.mjs').DocumentedAction} action
 * @returns {[file: string, text: string]}
 */
function readmeOf({ name, inputs, outputs, types }) {
  const file = join(root, 'actions', name, 'README.md')
  const text = telling(file, () => {
    const withInputs = fillIn(read(file), 'inputs', renderInputs(inputs, types))
    return fillIn(withInputs, 'outputs', renderOutputs(outputs))
  })
  return [file, text]
}

/**
 * @param {import('./actions.mjs').Action} action
 * @returns {Promise<import('./docs-render.mjs').DocumentedAction>}
 */
async function readDocumentation({ name, directory, manifest }) {
  const code = await import(pathToFileURL(join(directory, 'lib', 'inputs.js')).href)
  const { describeInputs } = await import('@slipway/action-kit')
  return {
    name,
    description: manifest.description,
    inputs: manifest.inputs ?? {},
    outputs: manifest.outputs ?? {},
    types: describeInputs(code.defineInputs),
    readme: read(join(directory, 'README.md')),
  }
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : ''
}

/**
 * @template Value
 * @param {string} file
 * @param {() => Value} work
 * @throws {Error} whatever `work` throws, with the file's name before it
 */
function telling(file, work) {
  try {
    return work()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`${relative(root, file)}: ${message}`, { cause: error })
  }
}
