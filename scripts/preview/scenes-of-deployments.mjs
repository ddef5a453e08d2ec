// Runs of render-task-def and ecs-deploy-with-rollback for the gallery. What takes minutes on ECS runs in this process on a virtual
// clock, so without the runner around it: there are no annotations of it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLog } from '@slipway/action-kit'
import {
  demoWorld,
  scenarios,
  startScenario,
  startSimulator,
  VirtualClock,
  webTaskDefinition,
} from '@slipway/ecs-simulator'
import { runStep } from '@slipway/local-runner'
import { main } from '../../actions/ecs-deploy-with-rollback/lib/main.js'
import { root } from '../actions.mjs'

/** @type {Record<string, import('./gallery.mjs').Play>} */
export const deployments = {
  'deploy-deployed': scenario('healthy', { 'bake-minutes': '2' }),
  'deploy-unchanged': scenario('healthy', { 'task-definition': 'web:1' }),
  'deploy-planned': scenario('healthy', { mode: 'plan' }),
  'deploy-started': scenario('healthy', { 'wait-for-service-stability': 'false' }),
  'deploy-rolled-back-crash': scenario('crash-loop-breaker-rollback'),
  'deploy-rolled-back-image': scenario('unpullable-image'),
  'deploy-rolled-back-health': scenario('never-healthy-behind-load-balancer'),
  'deploy-rolled-back-no-room': scenario('no-room'),
  'deploy-rolled-back-alarm': scenario('alarm-during-bake', { 'bake-minutes': '10' }),
  'deploy-rollback-failed': scenario('rollback-fails'),
  'deploy-superseded': scenario('superseded'),
  'deploy-not-rolled-back': scenario('first-deployment-fails'),
  'deploy-not-started': scenario('healthy', { service: 'wbe' }),
  'deploy-less-permissions': scenario('access-denied-on-service-deployments'),
  'render-changed': render({
    image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:v2',
    'environment-variables': 'LOG_LEVEL=debug\nDATABASE_URL=postgres://db/shop',
    secrets: 'API_KEY=arn:aws:ssm:eu-central-1:123456789012:parameter/web/api-key',
    memory: '1024',
  }),
  'render-unchanged': render({ image: 'app:1' }),
  'render-mistakes': render({ image: 'web:', 'container-name': 'wbe', cpu: '300' }),
}

/**
 * @param {import('@slipway/ecs-simulator').ScenarioName} name
 * @param {Record<string, string>} [inputs]
 * @returns {import('./gallery.mjs').Play}
 */
function scenario(name, inputs = {}) {
  return async (workspace) => {
    const clock = new VirtualClock()
    const simulator = await startScenario(name, { clock })
    const before = { ...process.env }
    const { image, container, force } = /** @type {import('@slipway/ecs-simulator').Scenario} */ (
      scenarios[name]
    ).deploy
    const definition = webTaskDefinition(image)
    const [first] = /** @type {object[]} */ (definition.containerDefinitions)
    const file = join(workspace, 'task-definition.json')
    const containerDefinitions = [{ ...first, ...container }]
    writeFileSync(file, JSON.stringify({ ...definition, containerDefinitions }))
    try {
      const allInputs = {
        'task-definition': force ? 'web:1' : file,
        service: 'web',
        cluster: 'demo',
        ...inputs,
      }
      Object.assign(process.env, simulator.environment, asVariables(allInputs))
      return await recorded((run) => main(run, { clock, random: () => 0.5 }))
    } finally {
      process.env = before
      await simulator.close()
    }
  }
}

/**
 * @param {(run: import('@slipway/action-kit').ActionRun<any>) => Promise<void>} perform
 * @returns {Promise<import('./gallery.mjs').Scene>}
 */
async function recorded(perform) {
  /** @type {string[]} */
  const log = []
  /** @type {string[]} */
  const summary = []
  const mark = (/** @type {string} */ word) => (/** @type {string | Error} */ text) =>
    void log.push(`${word}${text instanceof Error ? text.message : text}`)
  try {
    await perform({
      signal: new AbortController().signal,
      outputs: { set: () => {}, get: () => '', write: () => {} },
      log: createLog({
        info: mark(''),
        debug: () => {},
        notice: mark('Notice: '),
        warning: mark('Warning: '),
        error: mark('Error: '),
        startGroup: mark('##[group]'),
        endGroup: () => void log.push('##[endgroup]'),
      }),
      summary: { add: (...blocks) => void summary.push(...blocks) },
      state: { save: () => {}, read: () => undefined },
    })
  } catch (error) {
    log.push(`Error: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { summary: summary.join('\n\n'), log }
}

/**
 * @param {Record<string, string>} inputs
 * @returns {import('./gallery.mjs').Play}
 */
function render(inputs) {
  return async (workspace) => {
    const simulator = await startSimulator({ world: demoWorld() })
    try {
      return await runStep({
        action: join(root, 'actions', 'render-task-def'),
        with: { service: 'web', cluster: 'demo', ...inputs },
        env: simulator.environment,
        workspace,
      })
    } finally {
      await simulator.close()
    }
  }
}

/** @param {Record<string, string>} inputs */
function asVariables(inputs) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
}
