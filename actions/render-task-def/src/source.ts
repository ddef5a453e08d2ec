// Where the definition comes from: a file, a registered revision, or the revision that a service is set to.

import { readFile, stat } from 'node:fs/promises'
import { UserError } from '@slipway/action-kit'
import {
  describedTaskDefinition,
  type EcsApi,
  errorsOf,
  explained,
  maxFileBytes,
  missingService,
  normaliseTaskDefinition,
  parseTaskDefinition,
  revisionName,
  type TaskDefinitionInput,
  tooLarge,
  warningsOf,
} from '@slipway/ecs'
import type { Source } from './inputs.js'

export interface FoundSource {
  /** Without what registering would refuse; empty lists and objects stay where a user put them. */
  definition: TaskDefinitionInput
  /** `task-definition.json`, `web:42`, for people. */
  name: string
  /** What is wrong with it; the definition holds what could be read all the same. */
  errors: string[]
  warnings: string[]
}

/** @throws UserError, EcsProblem when there is nothing to start from. */
export async function readSource(source: Source, api: () => EcsApi): Promise<FoundSource> {
  switch (source.kind) {
    case 'file':
      return readFileSource(source.path, source.name)
    case 'revision':
      return describeRevision(api(), source.name)
    case 'service':
      return describeServiceRevision(api(), source)
  }
}

async function readFileSource(path: string, name: string): Promise<FoundSource> {
  if ((await stat(path)).size > maxFileBytes) throw new UserError(tooLarge(name))
  const parsed = parseTaskDefinition(await readFile(path, 'utf8'), name)
  const { definition, problems } = normaliseTaskDefinition(parsed, { keepEmpty: 'everywhere' })
  return { definition, name, errors: errorsOf(problems), warnings: warningsOf(problems) }
}

async function describeRevision(api: EcsApi, name: string): Promise<FoundSource> {
  const { taskDefinition, tags } = await explained(`describe task definition ${name}`, () =>
    api.describeTaskDefinition(name),
  )
  const found = revisionName(taskDefinition.taskDefinitionArn ?? name)
  const warnings =
    taskDefinition.status === 'INACTIVE'
      ? [`${found} is deregistered; starting from it all the same`]
      : []
  const definition = describedTaskDefinition(taskDefinition, tags, { keepEmpty: 'everywhere' })
  return { definition, name: found, errors: [], warnings }
}

async function describeServiceRevision(
  api: EcsApi,
  name: { cluster: string; service: string },
): Promise<FoundSource> {
  const service = await explained(
    `describe service ${name.service} in cluster ${name.cluster}`,
    () => api.describeService(name),
  )
  if (!service) throw new UserError(missingService(name))
  if (service.status === 'INACTIVE') {
    throw new UserError(`Service ${name.service} was deleted from cluster ${name.cluster}.`)
  }
  // A service that CodeDeploy or a third party deploys has its revisions in task sets.
  const taskSet = service.taskSets?.find(({ status }) => status === 'PRIMARY')
  const revision = taskSet?.taskDefinition ?? service.taskDefinition
  if (!revision) throw new UserError(`Service ${name.service} has no task definition yet.`)

  const found = await describeRevision(api, revision)
  const deployment = service.deployments?.find(({ status }) => status === 'PRIMARY')
  if (deployment?.rolloutState === 'IN_PROGRESS' || deployment?.rolloutState === 'FAILED') {
    const state = deployment.rolloutState === 'FAILED' ? 'has failed' : 'is still being deployed'
    found.warnings.push(
      `Starting from ${found.name}, which service ${name.service} is set to; but that revision ${state}.`,
    )
  }
  return found
}
