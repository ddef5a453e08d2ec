// `npm run act -- EXAMPLE`: runs a workflow of examples/ on this machine, by nektos/act, against a simulator of ECS. Nothing is
// downloaded, no container is started, and all that was started is ended. What is run is in act/play.mjs.
//
//   npm run act                                  lists the examples
//   npm run act -- deploy                        runs one
//   npm run act -- deploy crashes                runs a variant of it, here one with a bad version
//   npm run act -- deploy --input tag=v2         gives inputs to the workflow
//   npm run act -- deploy --json                 prints one JSON object as its last line
import { accessSync, constants } from 'node:fs'
import { constants as osConstants } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureReady } from './ensure-ready.mjs'

/** @typedef {import('./act/examples.mjs').Example} Example */

/** @type {Readonly<Record<string, string>>} */
const installation = {
  act: 'https://nektosact.com/installation; with Go: go install github.com/nektos/act@v0.2.87',
  git: 'https://git-scm.com/downloads',
  curl: 'https://curl.se/download.html',
  checkov: 'pip install checkov',
}

// Node would end at once, and leave behind what was started; all that is done instead is limited in time.
const stop = new AbortController()
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    process.exitCode = 128 + osConstants.signals[signal]
    stop.abort(new Error(`ended by ${signal}`))
  })
}
// Nobody reads any more, as in `npm run act | head`.
process.stdout.on('error', (error) => stop.abort(error))

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.exitCode ||= 1
  process.stderr.write(`\nact: ${error instanceof Error ? error.message : String(error)}\n`)
}

/** @param {string[]} parameters */
async function main(parameters) {
  const { words, inputs, json } = read(parameters)
  if (process.platform === 'win32') {
    throw new Error(
      'the tasks of the simulator are processes as Linux and macOS have them; on Windows, use WSL',
    )
  }
  ensureReady({ projects: ['packages/ecs-simulator', 'packages/action-kit'] })
  const { inputsOf, listExamples, runOf } = await import('./act/examples.mjs') // what it imports has to be installed first
  const examples = Object.fromEntries(listExamples().map((example) => [example.name, example]))
  const [name, variant, ...more] = words
  if (name === undefined) return list(examples)
  await mustBeIn(examples, name, 'example')
  const example = /** @type {Example} */ (examples[name])
  if (variant !== undefined) await mustBeIn(example.variants, variant, `variant of ${name}`)
  if (more.length > 0) throw new Error(`one example and one variant at a time: ${words.join(' ')}`)
  const known = inputsOf(example, runOf(example, variant))
  for (const input of Object.keys(inputs)) await mustBeIn(known, input, `input of ${name}`) // act would be silent

  const { play, preferRunnersNode } = await import('./act/play.mjs')
  preferRunnersNode()
  requireTools(['act', 'git', 'curl', ...example.tools])
  stop.signal.throwIfAborted()
  const ending = await play(example, { variant, inputs, stop: stop.signal })
  if (json) process.stdout.write(`${JSON.stringify(ending)}\n`)
  process.exitCode ||= ending.exitCode
}

/**
 * @param {string[]} parameters
 * @throws {Error} at an option that there is not, or an input that is not name=value
 */
function read(parameters) {
  const { positionals, values } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      input: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  })
  const inputs = values.input.map((input) => {
    const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(input) ?? []
    if (name === undefined) throw new Error('--input needs name=value, such as --input tag=v2')
    return /** @type {const} */ ([name, value])
  })
  return { words: positionals, inputs: Object.fromEntries(inputs), json: values.json }
}

/** @param {Readonly<Record<string, Example>>} examples */
function list(examples) {
  const paragraphs = Object.values(examples).map(({ name, shows, variants }) => {
    const others = Object.entries(variants).map(([variant, of]) => `  ${variant}: ${of.shows}`)
    return [`${name}: ${shows}`, ...others].join('\n')
  })
  process.stdout.write(
    `npm run act -- EXAMPLE [VARIANT] [--input name=value]… [--json]

runs one of these workflows on this machine, as it should go, or in a variant that goes wrong; for instance
npm run act -- deploy, or npm run act -- deploy crashes

${paragraphs.join('\n\n')}
`,
  )
}

/**
 * @param {Readonly<Record<string, { shows?: string }>>} known
 * @param {string} word
 * @param {string} what it is
 */
async function mustBeIn(known, word, what) {
  if (Object.hasOwn(known, word)) return
  const { didYouMeanHint } = await import('@slipway/action-kit')
  const lines = Object.entries(known).map(([name, { shows }]) => `  ${name}: ${shows}`)
  const choice = lines.length > 0 ? `there is:\n${lines.join('\n')}` : 'it has none'
  const hint = didYouMeanHint(word, Object.keys(known))
  throw new Error(`there is no ${what} "${word}"${hint}\n${choice}`)
}

/** @param {readonly string[]} tools */
function requireTools(tools) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const missing = tools.filter(
    (tool) => !folders.some((folder) => isExecutable(join(folder, tool))),
  )
  if (missing.length === 0) return
  const lines = missing.map((tool) => `  ${tool}: ${installation[tool] ?? 'see its own site'}`)
  throw new Error(`not on the PATH, and needed:\n${lines.join('\n')}`)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
