// The program behind `npm run simulator`: starts a world, says how to reach it, and ends it with all its processes.
import { dirname, resolve } from 'node:path'
import { AdjustableClock } from './adjustable-clock.js'
import { type CliOptions, readOptions, UsageError, usage } from './cli-options.js'
import { printEvents, scenarioList, welcome } from './cli-output.js'
import { ConfigError, readConfigFile } from './config/config-file.js'
import type { ControlledSimulator } from './control-api.js'
import { startScenario } from './scenarios.js'
import { type Simulator, startSimulator } from './simulator.js'

const sample = resolve(import.meta.dirname, '../sample/world.yml')

/** npm runs scripts in the root of the package, and says where it was called. */
const calledFrom = process.env.INIT_CWD ?? process.cwd()

const print = (text: string) => void process.stdout.write(`${text}\n`)

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), calledFrom)
  if (options === 'help') return print(usage)
  if (options === 'list-scenarios') return print(scenarioList())

  let running = await start(options, options.port)
  print(welcome(running.simulator, options))

  const reset = async () => {
    const { url, loadBalancer } = running.simulator
    const listenPorts = Object.entries(loadBalancer?.urls ?? {}).map(
      ([name, address]) => [name, portOf(address)] as const,
    )
    await running.stop()
    running = await start(options, portOf(url), new Map(listenPorts))
    print('The world was made anew.')
    offerReset()
  }
  const offerReset = () => {
    const controlled: ControlledSimulator = running.simulator
    controlled.reset = () => void reset().catch(fail)
  }
  offerReset()

  const signal = await firstSignal()
  print(`\n${signal}: ending all tasks …`)
  // Whoever does not want to wait ends it again; what is left of the tasks then ends by itself.
  void firstSignal().then(() => process.exit(1))
  await running.stop()
  process.exit(0)
}

/** @param listenPorts of target groups whose ports the config leaves open. */
async function start(
  { config = sample, scenario, speed, seed, quiet }: CliOptions,
  port: number,
  listenPorts: ReadonlyMap<string, number> = new Map(),
) {
  const clock = new AdjustableClock(speed)
  const simulator = await (scenario
    ? startScenario(scenario, { clock, seed, port })
    : startWorld(config, listenPorts, { clock, seed, port }))
  const stopPrinting = quiet ? () => {} : printEvents(simulator.world, print)
  return {
    simulator,
    async stop() {
      stopPrinting()
      await simulator.close()
    },
  }
}

async function startWorld(
  file: string,
  listenPorts: ReadonlyMap<string, number>,
  options: { clock: AdjustableClock; seed: number; port: number },
): Promise<Simulator> {
  const world = await readConfigFile(file)
  for (const [name, group] of Object.entries(world.targetGroups ?? {})) {
    group.listenPort ??= listenPorts.get(name) ?? 0
  }
  return startSimulator({ ...options, world, directory: dirname(file) })
}

const portOf = (url: string) => Number(new URL(url).port)

function firstSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve(signal))
    }
  })
}

function fail(error: Error & { code?: string; port?: number }): never {
  const isOurs = error instanceof UsageError || error instanceof ConfigError
  const text =
    error.code === 'EADDRINUSE'
      ? `Somebody else listens on port ${error.port}. Choose another with --port.`
      : error.message
  process.stderr.write(`simulator: ${text}\n`)
  process.exit(isOurs ? 2 : 1)
}

main().catch(fail)
