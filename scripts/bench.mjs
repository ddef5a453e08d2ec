// `npm run bench`: size and cold start of our bundles, beside two baselines and, with --peer, another action's bundle. It prints
// ratios measured in one run; nothing asserts them, as times mean little on a shared machine.
//
//   npm run bench -- [--runs 21] [--peer DIR]    DIR: another deploy action's checkout, with dist/index.js
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureColdStarts } from '../test/bench/cold-start.mjs'
import { root } from './actions.mjs'

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '21' }, peer: { type: 'string' } },
})

const scratch = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
try {
  await bench()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function bench() {
  const taskDefinition = join(scratch, 'task-definition.json')
  const container = { name: 'web', image: 'app:1' }
  writeFileSync(
    taskDefinition,
    JSON.stringify({ family: 'web', containerDefinitions: [container] }),
  )
  const deployment = { 'task-definition': taskDefinition, service: 'web', cluster: 'demo' }
  const rendering = { service: 'web', cluster: 'demo', 'container-name': 'web', image: 'app:2' }

  const bundles = [
    bundle('ecs-deploy-with-rollback', join(root, 'dist', 'ecs-deploy-with-rollback'), deployment),
    bundle('render-task-def', join(root, 'dist', 'render-task-def'), rendering),
    ...(options.peer ? [bundle('the peer', resolve(options.peer, 'dist'), deployment)] : []),
  ]
  const timings = await measureColdStarts(
    [
      { title: 'process.exit(0)', command: ['-e', 'process.exit(0)'] },
      {
        title: 'fetch()',
        command: ['-e', 'fetch(process.env.AWS_ENDPOINT_URL).then(() => process.exit(0))'],
      },
      ...bundles,
    ],
    { node: process.execPath, runs: Number(options.runs) },
  )

  const peerBytes = bundles.find(({ title }) => title === 'the peer')?.bytes
  const peerMs = timings.find(({ title }) => title === 'the peer')?.firstRequestMs
  print('', 'bytes', 'first request', 'whole run')
  for (const { title, firstRequestMs, totalMs } of timings) {
    const bytes = bundles.find((candidate) => candidate.title === title)?.bytes
    print(
      title,
      withRatio(bytes, peerBytes, (value) => value.toLocaleString('en')),
      withRatio(firstRequestMs, peerMs, (value) => `${value.toFixed(0)} ms`),
      `${totalMs.toFixed(0)} ms`,
    )
  }
  process.stdout.write(`\nNode ${process.version}, medians of ${options.runs} interleaved runs`)
  process.stdout.write(options.peer ? '; in brackets the share of the peer\n' : '\n')
}

/**
 * @param {string} title
 * @param {string} directory
 * @param {Record<string, string>} inputs
 */
function bundle(title, directory, inputs) {
  const scripts = readdirSync(directory).filter((file) => /\.[cm]?js$/.test(file))
  const bytes = scripts.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0)
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  return { title, bytes, command: [join(directory, 'index.js')], env }
}

/**
 * @param {number | undefined} value
 * @param {number | undefined} of
 * @param {(value: number) => string} format
 */
function withRatio(value, of, format) {
  if (value === undefined) return '–'
  return of === undefined ? format(value) : `${format(value)} (${(value / of).toFixed(2)})`
}

/** @param {readonly string[]} cells */
function print(...cells) {
  process.stdout.write(
    `${cells.map((cell, index) => (index ? cell.padStart(20) : cell.padEnd(26))).join('')}\n`,
  )
}
