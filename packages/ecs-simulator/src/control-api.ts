// The control API under /_simulator/: what a tester who is not in the same process can see of a world, and do in it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AdjustableClock } from './adjustable-clock.js'
import { didYouMean } from './config/closest-word.js'
import { number, object } from './config/schema.js'
import { faultRule } from './config/world-schema.js'
import { performDeed } from './control-deeds.js'
import { ControlError, check } from './control-error.js'
import { stateView } from './control-state.js'
import type { FaultRule } from './model.js'
import type { Simulator } from './simulator.js'
import type { JsonObject } from './wire.js'

/** What the API works on. A running `Simulator` is one. */
export type ControlledSimulator = Pick<
  Simulator,
  'requests' | 'faults' | 'world' | 'clock' | 'loadBalancer'
> & {
  /** Makes the world anew. Absent when whoever started the simulator does not offer it. */
  reset?(): void
}

interface ControlRequest {
  simulator: ControlledSimulator
  query: URLSearchParams
  body: unknown
  response: ServerResponse
}

type Handler = (request: ControlRequest) => unknown

/** What there is, by path and method. The texts are what `GET /_simulator/` answers. */
const endpoints: Record<string, Record<string, { does: string; handle: Handler }>> = {
  '': {
    GET: { does: 'this list', handle: () => help() },
  },
  requests: {
    GET: {
      does: 'the log of AWS requests; ?action=UpdateService, ?service=ecs and ?since=N choose from it',
      handle: requestLog,
    },
  },
  faults: {
    GET: { does: 'the rules that make requests fail', handle: faultList },
    POST: {
      does: 'adds a rule: {"action": "UpdateService", "kind": "throttle", "times": 2}',
      handle: addFault,
    },
    DELETE: { does: 'removes all rules', handle: clearFaults },
  },
  state: {
    GET: {
      does: 'services, deployments, tasks and all else, as they are',
      handle: ({ simulator }) => stateView(simulator.world),
    },
  },
  time: {
    GET: {
      does: 'the time of the world and its speed',
      handle: ({ simulator }) => timeView(simulator),
    },
    POST: {
      does: 'jumps ahead, or changes the speed: {"advanceSeconds": 60, "speed": 20}',
      handle: changeTime,
    },
  },
  traffic: {
    GET: {
      does: 'what the load balancer served, by target group, task and status',
      handle: ({ simulator }) => simulator.loadBalancer?.traffic() ?? [],
    },
  },
  deeds: {
    POST: {
      does: 'does what somebody else, or fate, would: {"deed": "setAlarm", "name": "web-errors", "state": "ALARM"}',
      handle: ({ simulator, body }) => performDeed(simulator.world, body),
    },
  },
  reset: {
    POST: { does: 'makes the world anew, as it was at the start', handle: reset },
  },
}

/** Answers one request whose path begins with `/_simulator`. Always JSON; an error is `{"error": "…"}`. */
export function answerControl(
  simulator: ControlledSimulator,
  request: Pick<IncomingMessage, 'url' | 'method'>,
  body: string,
  response: ServerResponse,
): void {
  try {
    const url = new URL(request.url ?? '', 'http://simulator')
    const handle = handlerFor(url.pathname, request.method ?? 'GET')
    const answer = handle({ simulator, query: url.searchParams, body: parseBody(body), response })
    send(response, 200, answer)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    send(response, error instanceof ControlError ? error.status : 400, { error: error.message })
  }
}

function handlerFor(path: string, method: string): Handler {
  const name = path.replace(/^\/_simulator\/?/, '').replace(/\/$/, '')
  const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined
  if (!endpoint) {
    const names = Object.keys(endpoints).filter((known) => known !== '')
    const hint = didYouMean(name, names) || ` There is: ${names.join(', ')}.`
    throw new ControlError(404, `There is no /_simulator/${name}.${hint}`)
  }
  const found = Object.hasOwn(endpoint, method) ? endpoint[method] : undefined
  if (found) return found.handle
  const methods = Object.keys(endpoint).join(', ')
  throw new ControlError(405, `/_simulator/${name} does not take ${method}, but ${methods}.`)
}

function help() {
  return Object.entries(endpoints).flatMap(([name, methods]) =>
    Object.entries(methods).map(([method, { does }]) => `${method} /_simulator/${name}: ${does}`),
  )
}

function requestLog({ simulator, query }: ControlRequest) {
  const since = Number(query.get('since') ?? 0)
  const wanted = ['action', 'service'] as const
  return simulator.requests
    .map((record, index) => ({ index, ...record }))
    .filter(({ index }) => index >= since)
    .filter((record) => wanted.every((key) => [null, record[key]].includes(query.get(key))))
}

function faultList({ simulator }: ControlRequest) {
  return simulator.faults.rules.map(({ rule, seen, struck }) => ({ ...rule, seen, struck }))
}

function addFault({ simulator, body }: ControlRequest) {
  check(faultRule, body, 'the rule')
  simulator.faults.add(body as FaultRule)
  return { added: body }
}

function clearFaults({ simulator }: ControlRequest) {
  const removed = simulator.faults.rules.length
  simulator.faults.clear()
  return { removed }
}

function timeView({ clock, world }: ControlledSimulator) {
  const now = clock.now()
  const elapsedSeconds = (now - world.state.timeline.startedAt) / 1000
  return {
    now: new Date(now).toISOString(),
    elapsedSeconds,
    ...(clock instanceof AdjustableClock && { speed: clock.speed }),
  }
}

const timeChange = object({
  advanceSeconds: number({ min: 0 }),
  speed: number({ min: 0.001, max: 10_000 }),
})

function changeTime({ simulator, body }: ControlRequest) {
  const { clock } = simulator
  if (!(clock instanceof AdjustableClock))
    throw new ControlError(
      409,
      'The time of this simulator cannot be changed: it was not started with an AdjustableClock.',
    )
  check(timeChange, body, 'the change')
  const { advanceSeconds, speed } = body as { advanceSeconds?: number; speed?: number }
  if (speed !== undefined) clock.speed = speed
  if (advanceSeconds !== undefined) clock.advance(advanceSeconds * 1000)
  return timeView(simulator)
}

function reset({ simulator, response }: ControlRequest) {
  if (!simulator.reset)
    throw new ControlError(
      409,
      'This simulator cannot be made anew from outside: close it and start another.',
    )
  // The server goes too, so this answer has to be out first.
  response.setHeader('connection', 'close')
  response.once('finish', () => simulator.reset?.())
  return { reset: 'under way: GET /_simulator/time answers again when the new world is there' }
}

function parseBody(body: string): unknown {
  if (body.trim() === '') return {}
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new ControlError(400, `The body is no JSON: ${(error as Error).message}`)
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(`${JSON.stringify(answer as JsonObject, null, 2)}\n`)
}
