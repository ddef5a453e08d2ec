// From the input `task-definition` to the ARN of a revision: a file is checked and registered (or found to be what the
// service runs already); a name of a revision is looked up.

import { readFile, stat } from 'node:fs/promises'
import { errorMessage, UserError } from '@slipway/action-kit'
import {
  checkTaskDefinition,
  describedTaskDefinition,
  errorsOf,
  explained,
  maxFileBytes,
  normaliseTaskDefinition,
  type Preflight,
  parseTaskDefinition,
  registerRevision,
  revisionName,
  runsAlready,
  type TaskDefinitionInput,
  tooLarge,
} from '@slipway/ecs'
import type { Context } from './context.js'

export interface WantedRevision {
  definition: TaskDefinitionInput
  /** ARN; undefined: not registered yet. */
  arn: string | undefined
}

/** Reads only. */
export async function wantedRevision(context: Context): Promise<WantedRevision> {
  const { taskDefinition, taskDefinitionFile: file, keepNullValueKeys } = context.inputs
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) {
    throw new UserError(`task-definition: ${file} is a folder; name the file in it`)
  }
  if (!found?.isFile()) return describedRevision(context, taskDefinition, file)
  if (found.size > maxFileBytes) throw new UserError(tooLarge(taskDefinition))
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`task-definition: ${file} cannot be read: ${errorMessage(error)}`)
  })
  const source = parseTaskDefinition(text, taskDefinition)
  const { definition, problems } = normaliseTaskDefinition(source, {
    keepEmpty: new Set(keepNullValueKeys),
  })
  const errors = errorsOf([...problems, ...checkTaskDefinition(definition)])
  if (errors.length > 0) {
    throw new UserError(errors.map((error) => `${taskDefinition}: ${error}`))
  }
  return { definition, arn: undefined }
}

const revisionPattern = /^(arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/)?[\w-]{1,255}:\d+$/

async function describedRevision(
  { api }: Context,
  name: string,
  file: string,
): Promise<WantedRevision> {
  if (!revisionPattern.test(name)) {
    throw new UserError(
      `task-definition: there is no file ${file}, and "${name}" is not a revision such as web:42 either`,
    )
  }
  const { taskDefinition, tags } = await explained(`read task definition ${name}`, () =>
    api.describeTaskDefinition(name),
  )
  if (taskDefinition.status !== 'ACTIVE') {
    throw new UserError(
      `task-definition: ${name} is ${taskDefinition.status ?? 'not active'}; ECS deploys active revisions only. Register it again from its file.`,
    )
  }
  return {
    definition: describedTaskDefinition(taskDefinition, tags),
    arn: taskDefinition.taskDefinitionArn,
  }
}

/** Whether that is what the service runs already. */
export const isRevisionOf = (
  { arn, definition }: WantedRevision,
  current: Preflight['current'],
): boolean => (arn ? arn === current.arn : runsAlready(definition, current))

/** Registers what is not registered yet; gives the ARN. */
export async function registered(
  { api, reporter }: Context,
  wanted: WantedRevision,
  current: Preflight['current'] | undefined,
): Promise<string> {
  if (wanted.arn) return wanted.arn
  if (current && runsAlready(wanted.definition, current)) {
    reporter.info(`Nothing changed: reusing ${revisionName(current.arn)}`)
    return current.arn
  }
  const arn = await explained(`register task definition ${wanted.definition.family}`, () =>
    registerRevision(api, wanted.definition),
  )
  reporter.info(`Registered ${revisionName(arn)}`)
  return arn
}
