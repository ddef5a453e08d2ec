// `npm run demo`: the main job, on a machine with only Node and npm. What is played is in demo/play.mjs; here it is made ready, ended
// when the user says so, and judged.
//
//   npm run demo             exits with 1 when an outcome is wrong or a request failed
//   npm run demo -- --json   prints one JSON object as its last line
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureReady } from './ensure-ready.mjs'

const root = resolve(import.meta.dirname, '..')
const parameters = process.argv.slice(2)
const json = parameters.includes('--json')
const print = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`)

// Node would end at once, and leave behind what the demo has started; all that is done instead is limited in time.
const stop = new AbortController()
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    process.exitCode = 128 + constants.signals[signal]
    stop.abort(new Error(`ended by ${signal}`))
  })
}
// Nobody reads any more, as in `npm run demo | head`.
process.stdout.on('error', (error) => stop.abort(error))

try {
  await main()
} catch (error) {
  process.exitCode ||= 1
  process.stderr.write(`\ndemo: ${error instanceof Error ? error.message : String(error)}\n`)
}

/** @throws {Error} when it could not be played to its end, or something was not as it has to be */
async function main() {
  const unknown = parameters.filter((parameter) => parameter !== '--json')
  if (unknown.length > 0) {
    throw new Error(`there is no ${unknown.join(', ')}; use: npm run demo [-- --json]`)
  }
  const startedMs = performance.now()
  print(
    'A bad version that looks healthy, and a good one, are deployed to a service in use. It takes half a minute.',
  )
  if (!existsSync(join(root, 'dist')))
    throw new Error('dist/ is missing; make it with npm run build')
  ensureReady({ projects: ['packages/ecs-simulator', 'packages/local-runner'] })
  const { play } = await import('./demo/play.mjs') // it imports what has to be installed and compiled first
  stop.signal.throwIfAborted()
  const { problems, ...ending } = await play(stop.signal)
  const seconds = Math.round((performance.now() - startedMs) / 1000)
  if (problems.length === 0)
    print(`\nAll went as it has to, in ${seconds} seconds; nothing is left running.`)
  else
    print(`\nThis is not as it has to be:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  if (json) print(JSON.stringify(ending))
  if (problems.length > 0) process.exitCode = 1
}
