// The last lines of the containers that failed, for the log and the summary.

import {
  type LogTail,
  logPlace,
  logTail,
  type Memory,
  type TaskDefinitionInput,
} from '@slipway/ecs'
import type { Context } from './context.js'

/** Of the two newest failures: they tell all that there is to tell, and each costs a call. */
export async function collectLogs(
  { access, aws, reporter }: Context,
  memory: Memory,
  definition: TaskDefinitionInput,
): Promise<LogTail[]> {
  const tails: LogTail[] = []
  for (const { container, taskId } of memory.failures.slice(-2)) {
    const place = container && logPlace(definition, container, taskId)
    if (!place) continue
    const tail = await logTail(place, container, access, aws)
    if (!tail) continue
    tails.push(tail)
    reporter.info(`Last lines of container "${container}" in task ${taskId}:`)
    for (const line of tail.lines) reporter.info(`  ${line}`)
  }
  return tails
}
