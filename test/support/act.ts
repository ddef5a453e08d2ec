// Runs an example as a user does, by `npm run act` (scripts/act.mjs), and says what came of it.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { repository } from './actions.js'
import { requireTool } from './tools.js'

export interface ActRun {
  exitCode: number | null
  /** All that was printed but the last line, which says the rest. */
  log: string
  /** By its name: what came of it, and the outputs of its steps, those of later steps over those of earlier ones. Jobs that were skipped are not here. */
  jobs: Readonly<Record<string, ActJob>>
  /** By cluster/service: what it is set to, and what its front page answers. */
  services: Readonly<Record<string, { revision: string; status: number }>>
  /** How often ECS was asked for each operation that changes something. */
  changes: Readonly<Record<string, number>>
  /** Where the traffic goes, in examples with a blue and a green version. */
  live?: 'blue' | 'green'
}

export interface ActJob {
  result?: 'succeeded' | 'failed'
  outputs: Readonly<Record<string, string>>
}

/** A rollout that is rolled back takes half a minute; act that does not end is a failure of its own. */
const timeoutMs = 180_000

/** Of a test that runs act: longer than act may take, so that its end is seen. */
export const patienceMs = timeoutMs + 20_000

/** @param words the example, and its variant */
export async function act(...words: string[]): Promise<ActRun> {
  requireTool('act', 'go install github.com/nektos/act@v0.2.87')
  requireTool('git', 'apt-get install git')
  requireTool('curl', 'apt-get install curl') // as on GitHub's runners
  const { exitCode, output } = await runScript([...words, '--json'], timeoutMs)
  const [, log = output, json] = /^(.*\n)(\{.*\})\n$/s.exec(output) ?? []
  if (json === undefined) throw new Error(`npm run act came to no end:\n${output}`)
  const ending = JSON.parse(json) as Omit<ActRun, 'log'>
  expect(exitCode).toBe(ending.exitCode)
  return { ...ending, log }
}

/** Runs scripts/act.mjs with these parameters, and kills it when its time is up. */
export function runScript(
  parameters: readonly string[],
  limitMs: number,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(repository, 'scripts', 'act.mjs'), ...parameters], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, output }))
  })
}
