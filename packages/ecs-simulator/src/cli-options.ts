// The command line of the simulator: what it takes, and what it says when it is given something else.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { closestWord, didYouMean } from './config/closest-word.js'
import { type ScenarioName, scenarios } from './scenarios.js'

export interface CliOptions {
  port: number
  /** Absolute. Absent: the sample that comes with the simulator. */
  config?: string
  scenario?: ScenarioName
  speed: number
  seed: number
  quiet: boolean
}

/** What was asked for is not possible; the message says what is. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const usage = `Usage: npm run simulator -- [options]

Simulates Amazon ECS on this machine, with ECR, STS, CloudWatch Logs and a load balancer.

  --config FILE     the world to simulate, YAML or JSON (default: packages/ecs-simulator/sample/world.yml)
  --scenario NAME   a world of the collection instead: a deployment that goes this way
  --list-scenarios  says which there are
  --port P          where to listen on 127.0.0.1 (default: any free port)
  --speed N         how much faster than real time the world's time runs (default: 1)
  --seed N          another seed, other ids and durations (default: 1)
  --quiet           does not print the events of services
  --help            says this`

const options = {
  config: { type: 'string' },
  scenario: { type: 'string' },
  'list-scenarios': { type: 'boolean' },
  port: { type: 'string' },
  speed: { type: 'string' },
  seed: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** @param directory where relative paths start. @throws UsageError */
export function readOptions(
  args: readonly string[],
  directory: string,
): CliOptions | 'help' | 'list-scenarios' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  if (values['list-scenarios']) return 'list-scenarios'
  if (positionals.length > 0)
    throw new UsageError(`"${positionals[0]}" is no option. A config file is given with --config.`)
  const { config, scenario } = values
  if (config !== undefined && scenario !== undefined)
    throw new UsageError('--config and --scenario each say what world there is: give one of them.')
  return {
    port: numberOf('port', values.port, 0, { min: 0, max: 65_535, integer: true }),
    speed: numberOf('speed', values.speed, 1, { min: 0.001, max: 10_000 }),
    seed: numberOf('seed', values.seed, 1, { min: 0, max: 2 ** 32 - 1, integer: true }),
    quiet: values.quiet ?? false,
    ...(config !== undefined && { config: resolve(directory, config) }),
    ...(scenario !== undefined && { scenario: scenarioName(scenario) }),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const name = /'--?([\w-]+)/.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const closest = closestWord(name, Object.keys(options))
      const hint = closest ? ` Did you mean --${closest}?` : ` There is:\n\n${usage}`
      throw new UsageError(`--${name} is no option.${hint}`)
    }
    throw new UsageError(message)
  }
}

function numberOf(
  name: string,
  text: string | undefined,
  otherwise: number,
  { min, max, integer = false }: { min: number; max: number; integer?: boolean },
): number {
  if (text === undefined) return otherwise
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (value >= min && value <= max && (!integer || Number.isInteger(value))) return value
  const kind = integer ? 'a whole number' : 'a number'
  throw new UsageError(`--${name} must be ${kind} from ${min} to ${max}, not "${text}".`)
}

function scenarioName(name: string): ScenarioName {
  if (Object.hasOwn(scenarios, name)) return name as ScenarioName
  const hint = didYouMean(name, Object.keys(scenarios)) || ' --list-scenarios says which there are.'
  throw new UsageError(`There is no scenario "${name}".${hint}`)
}
