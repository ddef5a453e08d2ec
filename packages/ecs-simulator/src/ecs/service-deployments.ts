// The operations on service deployments and service revisions.

import { invalidParameter, object, requiredText, text, texts } from '../inputs.js'
import { isTerminal } from '../scheduler/deployments.js'
import { endPause } from '../scheduler/hooks.js'
import { stopDeployment } from '../scheduler/rollback.js'
import type { ServiceDeployment } from '../state.js'
import { AwsError, type JsonObject } from '../wire.js'
import type { World } from '../world.js'
import { limitedTexts, page } from './inputs.js'
import { serviceOf } from './lookups.js'
import type { Operations } from './operations.js'
import {
  serviceDeploymentBrief,
  serviceDeploymentView,
  serviceRevisionView,
} from './service-deployment-views.js'

export const serviceDeploymentOperations: Operations = {
  ListServiceDeployments: (world, input, context) => {
    const service = serviceOf(world, input)
    const statuses = texts(input, 'status')
    const created = object(input, 'createdAt') ?? {}
    const after = typeof created.after === 'number' ? created.after * 1000 : -Infinity
    const before = typeof created.before === 'number' ? created.before * 1000 : Infinity
    const all = [...world.serviceDeployments.values()].filter(
      ({ serviceArn }) => serviceArn === service.arn,
    )
    if (context.stale) all.pop()
    const briefs = all
      .reverse()
      .filter((deployment) => deployment.listedFrom <= context.now)
      .filter(({ createdAt }) => createdAt >= after && createdAt <= before)
      .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
      .map(serviceDeploymentBrief)
    const { items, ...rest } = page(input, briefs, { preset: 20, max: 100 })
    return { serviceDeployments: items, ...rest }
  },

  DescribeServiceDeployments: (world, input) => {
    const { found, failures } = findAll(
      limitedTexts(input, 'serviceDeploymentArns', 20),
      world.serviceDeployments,
    )
    const serviceDeployments = found.map((deployment) => serviceDeploymentView(world, deployment))
    return { serviceDeployments, failures }
  },

  DescribeServiceRevisions: (world, input) => {
    const { found, failures } = findAll(
      limitedTexts(input, 'serviceRevisionArns', 20),
      world.revisions,
    )
    const serviceRevisions = found.map((revision) => serviceRevisionView(world, revision))
    return { serviceRevisions, failures }
  },

  StopServiceDeployment: (world, input) => {
    const deployment = serviceDeploymentOf(world, input)
    const stopType = text(input, 'stopType') ?? 'ROLLBACK'
    // ABORT is in the API's enum, and documented as not valid.
    if (stopType !== 'ROLLBACK') throw invalidParameter(`stopType ${stopType} is not supported.`)
    if (isTerminal(deployment))
      throw new AwsError(
        'ConflictException',
        "The service deployment has already completed and can't be stopped.",
      )
    const service = world.services.get(deployment.serviceArn)
    const stoppable = ['PENDING', 'IN_PROGRESS'].includes(deployment.status)
    if (service && stoppable) stopDeployment(world, service, deployment)
    return { serviceDeploymentArn: deployment.arn }
  },

  ContinueServiceDeployment: (world, input) => {
    const deployment = serviceDeploymentOf(world, input)
    const hookId = requiredText(input, 'hookId')
    const action = text(input, 'action') ?? 'CONTINUE'
    if (action !== 'CONTINUE' && action !== 'ROLLBACK')
      throw invalidParameter(`action is CONTINUE or ROLLBACK, not ${action}.`)
    const hook = deployment.hooks.find((candidate) => candidate.hookId === hookId)
    if (hook?.status !== 'AWAITING_ACTION')
      throw new AwsError(
        'UnsupportedFeatureException',
        `The service deployment ${deployment.arn} does not wait at the lifecycle hook ${hookId}.`,
      )
    endPause(world, deployment, hook, action)
    return { serviceDeploymentArn: deployment.arn }
  },
}

function serviceDeploymentOf(world: World, input: JsonObject): ServiceDeployment {
  const found = world.serviceDeployments.get(requiredText(input, 'serviceDeploymentArn'))
  if (!found)
    throw new AwsError('ServiceDeploymentNotFoundException', 'Service deployment not found.')
  return found
}

function findAll<T>(arns: string[], where: Map<string, T>) {
  const found: T[] = []
  const failures: JsonObject[] = []
  for (const arn of arns) {
    const item = where.get(arn)
    if (item) found.push(item)
    else failures.push({ arn, reason: 'MISSING' })
  }
  return { found, failures }
}
