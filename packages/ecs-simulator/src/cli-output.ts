// What the command line prints: how to point a client at the simulator, what there is to try, and events as they come.
import type { WorldHandle } from './deeds.js'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.js'
import type { Simulator } from './simulator.js'

export function welcome(
  simulator: Simulator,
  { speed, scenario }: { speed: number; scenario?: ScenarioName },
): string {
  const { environment, world, url } = simulator
  const services = [...world.state.services.values()]
  const [service] = services
  const about = `--cluster ${service?.cluster} --services ${service?.name}`
  const urls = Object.entries(simulator.loadBalancer?.urls ?? {})
  return [
    `The simulator of Amazon ECS is running${speed === 1 ? '' : `, ${speed} times as fast as real time`}. Ctrl-C ends it and all its tasks.`,
    '',
    'Point any AWS client at it:',
    '',
    ...Object.entries(environment).map(([name, value]) => `  export ${name}=${value}`),
    '',
    ...services.map(
      ({ name, cluster, desiredCount, spec }) =>
        `Service ${name} in cluster ${cluster} runs ${desiredCount} tasks of ${lastPart(spec.taskDefinitionArn)}.`,
    ),
    ...urls.map(([name, address]) => `Target group ${name} is served at ${address}`),
    ...(scenario ? aboutScenario(scenario) : []),
    '',
    'Try, in a terminal with these variables:',
    '',
    ...(service
      ? [`  aws ecs describe-services ${about} --query 'services[0].deployments'`]
      : ['  aws ecs list-clusters']),
    ...urls.map(([, address]) => `  curl ${address}/`),
    `  curl ${url}/_simulator/`,
    '',
  ].join('\n')
}

function aboutScenario(name: ScenarioName): string[] {
  const { title, deploy }: Scenario = scenarios[name]
  return [
    `Scenario ${name}: ${title}.`,
    `It begins when somebody registers a new revision with image ${deploy.image} and updates the service.`,
  ]
}

export function scenarioList(): string {
  const width = Math.max(...Object.keys(scenarios).map((name) => name.length))
  return Object.entries(scenarios)
    .map(([name, { title }]) => `${name.padEnd(width)}  ${title}`)
    .join('\n')
}

/** Prints the events of services that happen from now on, in the order in which they happen. Returns how to end that. */
export function printEvents(world: WorldHandle, print: (line: string) => void): () => void {
  const seen = new Set<string>()
  const news = () =>
    [...world.state.services.values()]
      .flatMap(({ events }) => [...events].reverse()) // they are kept newest first
      .filter(({ id }) => !seen.has(id))
      .sort((a, b) => a.createdAt - b.createdAt)
  for (const { id } of news()) seen.add(id)
  const timer = setInterval(() => {
    for (const { id, createdAt, message } of news()) {
      seen.add(id)
      print(`${new Date(createdAt).toISOString().slice(11, 19)} ${message}`)
    }
  }, 200)
  timer.unref()
  return () => clearInterval(timer)
}

const lastPart = (arn: string) => arn.slice(arn.lastIndexOf('/') + 1)
