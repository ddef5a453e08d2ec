// What every step of a run works with: the inputs, AWS, time, chance, and where to tell and to save.

import { type ActionRun, errorMessage, proxyAgents } from '@slipway/action-kit'
import {
  type Access,
  type ClientOptions,
  type Clock,
  type EcsApi,
  ecsApi,
  ecsClient,
  explained,
  newAccess,
  type Reporter,
  systemClock,
} from '@slipway/ecs'
import type { Inputs } from './inputs.js'
import { publishOutputs } from './publish.js'
import type { OutputName, Report } from './report.js'
import { formatState, type SavedState, stateName } from './saved-state.js'
import type { Probing } from './smoke/smoke-checks.js'

export interface Context {
  inputs: Inputs
  api: EcsApi
  access: Access
  region: string
  /** For the clients that are made when they are needed. */
  aws: ClientOptions
  clock: Clock
  random: () => number
  /** Where the smoke checks find the workspace, and the proxy to go through. */
  environment: NodeJS.ProcessEnv
  probing: Probing | undefined
  reporter: Reporter
  /** Aborted when the run is cancelled. */
  signal: AbortSignal
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  save(state: SavedState): void
  /** Writes the outputs as they are now, for the case that this process does not live to the end. */
  publish(report: Report): void
}

/** Time and chance, which a test replaces, and what else comes from outside. */
export interface Surroundings {
  clock: Clock
  random: () => number
  environment?: NodeJS.ProcessEnv
  /** Instead of the network. */
  probing?: Probing
}

export const realSurroundings: Surroundings = { clock: systemClock, random: Math.random }

export async function connect(
  inputs: Inputs,
  run: ActionRun<OutputName>,
  { clock, random, environment = {}, probing }: Surroundings,
): Promise<Context> {
  const agents = await proxyAgents()
  const client = ecsClient({ maxAttempts: 1, agents })
  const region = await explained('find the AWS region', () => client.config.region())
  const reporter = run.log
  return {
    inputs,
    api: ecsApi({
      client,
      clock,
      random,
      maxRetries: inputs.maxRetries,
      onRetry: (error, delayMs) =>
        reporter.debug(
          `${errorMessage(error)}; trying again in ${Math.round(delayMs / 100) / 10} s`,
        ),
    }),
    access: newAccess(reporter),
    region,
    aws: { region, agents },
    clock,
    random,
    environment,
    probing,
    reporter,
    signal: run.signal,
    group: (title, work) => run.log.group(title, work),
    publish: (report) => publishOutputs(run, report),
    save: (state) => run.state.save(stateName, formatState(state)),
  }
}
