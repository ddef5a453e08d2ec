// CloudWatch Logs: reading what containers with the awslogs driver wrote.

import { arn } from '../arns.js'
import { count, requiredText, text, texts } from '../inputs.js'
import { page } from '../paging.js'
import type { LogEvent } from '../state.js'
import { AwsError, type JsonObject, type Service, unknownOperation } from '../wire.js'
import type { World } from '../world.js'

export function logsService(world: World): Service {
  return {
    name: 'logs',
    handle(action, input) {
      switch (action) {
        case 'GetLogEvents':
          return getLogEvents(world, input)
        case 'FilterLogEvents':
          return filterLogEvents(world, input)
        default:
          throw unknownOperation('logs', action)
      }
    },
    authorisations: (action, input) => [
      {
        action: `logs:${action}`,
        resource: arn(
          world,
          'logs',
          `log-group:${groupName(input)}:log-stream:${text(input, 'logStreamName') ?? ''}`,
        ),
      },
    ],
  }
}

/** A page holds 10,000 events at most (API: GetLogEvents). */
const maxEvents = 10_000

function getLogEvents(world: World, input: JsonObject): JsonObject {
  const stream = groupOf(world, input).get(requiredText(input, 'logStreamName'))
  if (!stream)
    throw new AwsError('ResourceNotFoundException', 'The specified log stream does not exist.')
  const events = stream.filter(isWithin(input))
  const size = Math.min(count(input, 'limit') ?? maxEvents, maxEvents)
  const [from, to] = range(events.length, size, input)
  return {
    events: events.slice(from, to).map(outputEvent),
    // Tokens are never absent: at an end of the stream the answer repeats the one it was asked with.
    nextForwardToken: `f/${to}`,
    nextBackwardToken: `b/${from}`,
  }
}

/** Without a token the newest events, unless `startFromHead`. */
function range(length: number, size: number, input: JsonObject): [from: number, to: number] {
  const token = text(input, 'nextToken') ?? (input.startFromHead ? 'f/0' : `b/${length}`)
  const match = /^([fb])\/(\d+)$/.exec(token)
  if (!match) throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.')
  const position = Math.min(Number(match[2]), length)
  return match[1] === 'f'
    ? [position, Math.min(position + size, length)]
    : [Math.max(position - size, 0), position]
}

function filterLogEvents(world: World, input: JsonObject): JsonObject {
  const names = input.logStreamNames ? texts(input, 'logStreamNames') : undefined
  const prefix = text(input, 'logStreamNamePrefix') ?? ''
  const matches = filterOf(text(input, 'filterPattern') ?? '')
  const found = [...groupOf(world, input)]
    .filter(([name]) => (names ? names.includes(name) : name.startsWith(prefix)))
    .flatMap(([logStreamName, events]) =>
      events.map((event, index) => ({ logStreamName, event, index })),
    )
    .filter(({ event }) => isWithin(input)(event) && matches(event.message))
    .sort((a, b) => a.event.timestamp - b.event.timestamp)
  const { items, nextToken } = page(found, input, 'InvalidParameterException', maxEvents)
  return {
    events: items.map(({ logStreamName, event, index }) => ({
      logStreamName,
      ...outputEvent(event),
      eventId: `${event.timestamp}${String(index).padStart(10, '0')}`,
    })),
    searchedLogStreams: [],
    ...(nextToken && { nextToken }),
  }
}

/** Terms that must all occur, in quotes where they hold more than letters. JSON and space-delimited patterns are not modelled. */
function filterOf(pattern: string): (message: string) => boolean {
  if (/^\s*[{[]/.test(pattern) || /(^|\s)[-?%]/.test(pattern))
    throw new AwsError(
      'InvalidParameterException',
      'Invalid filter pattern: the simulator knows plain terms only.',
    )
  const terms = [...pattern.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  )
  return (message) => terms.every((term) => message.includes(term))
}

function groupOf(world: World, input: JsonObject): Map<string, LogEvent[]> {
  const group = world.logs.get(groupName(input))
  if (!group)
    throw new AwsError('ResourceNotFoundException', 'The specified log group does not exist.')
  return group
}

/** A name, or an ARN as `logGroupIdentifier` allows. */
function groupName(input: JsonObject): string {
  const name = text(input, 'logGroupName') ?? text(input, 'logGroupIdentifier') ?? ''
  return name.startsWith('arn:') ? (name.split(':')[6] ?? '') : name
}

function isWithin(input: JsonObject): (event: LogEvent) => boolean {
  const from = count(input, 'startTime') ?? 0
  const to = count(input, 'endTime') ?? Infinity
  return ({ timestamp }) => timestamp >= from && timestamp < to
}

/** CloudWatch Logs counts in milliseconds, unlike the rest of AWS JSON. */
const outputEvent = ({ timestamp, ingestionTime, message }: LogEvent) => ({
  timestamp: Math.round(timestamp),
  ingestionTime: Math.round(ingestionTime),
  message,
})
