// The last lines that a container wrote, where its log driver is awslogs and the role may read them.

import type { TaskDefinition } from '@aws-sdk/client-ecs'
import { logsClient } from '../clients/cloudwatch-logs.js'
import type { ClientOptions } from '../clients/options.js'
import type { Access } from '../rollout/access.js'

export interface LogTail {
  container: string
  group: string
  stream: string
  lines: readonly string[]
}

export interface LogPlace {
  group: string
  stream: string
  region: string | undefined
}

/** Where awslogs puts the output of that container: `prefix/container/task-id`. Without a stream prefix the stream is
 *  named after the Docker id, which ECS does not tell: undefined, as for every other driver. */
export function logPlace(
  definition: TaskDefinition,
  containerName: string,
  taskId: string,
): LogPlace | undefined {
  const container = definition.containerDefinitions?.find(({ name }) => name === containerName)
  const { logDriver, options = {} } = container?.logConfiguration ?? {}
  const group = options['awslogs-group']
  const prefix = options['awslogs-stream-prefix']
  if (logDriver !== 'awslogs' || !group || !prefix) return undefined
  return {
    group,
    stream: `${prefix}/${containerName}/${taskId}`,
    region: options['awslogs-region'],
  }
}

/** undefined where there is nothing to be had; a failing log group never hides the failure that it should explain. */
export async function logTail(
  place: LogPlace,
  container: string,
  access: Access,
  options: ClientOptions = {},
  count = 20,
): Promise<LogTail | undefined> {
  try {
    return await access.attempt('logs:GetLogEvents', async () => {
      const { GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs')
      const client = await logsClient({
        ...options,
        ...(place.region && { region: place.region }),
      })
      const answer = await client.send(
        new GetLogEventsCommand({
          logGroupName: place.group,
          logStreamName: place.stream,
          limit: count,
          startFromHead: false,
        }),
        { abortSignal: AbortSignal.timeout(10_000) },
      )
      const lines = (answer.events ?? []).map(({ message }) => message ?? '')
      return lines.length > 0
        ? { container, group: place.group, stream: place.stream, lines }
        : undefined
    })
  } catch {
    return undefined
  }
}
