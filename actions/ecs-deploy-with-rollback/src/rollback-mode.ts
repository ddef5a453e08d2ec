// Mode `rollback`: takes the service back to the version before, by the record of a deployment (also one of another
// job), or to the last revision that was deployed completely before the current one.

import { UserError } from '@slipway/action-kit'
import {
  completedRevisions,
  type DeploymentRecord,
  deploymentInFlight,
  explained,
  missingService,
  newObserver,
  parseRecord,
  primary,
  type Rollout,
  revisionName,
  sameRevision,
  serviceConsoleUrl,
  serviceView,
  siblingRevision,
} from '@slipway/ecs'
import { checkAccount } from './before.js'
import type { Context } from './context.js'
import { haulBack } from './haul-back.js'
import type { Report } from './report.js'

export async function rollbackMode(context: Context, report: Report): Promise<void> {
  const { inputs, api, access, clock, region } = context
  await checkAccount(context)
  const record = inputs.deploymentRecord
    ? recordForHere(context, parseRecord(inputs.deploymentRecord))
    : await recordOfCurrent(context)
  const name = { cluster: record.cluster, service: record.service }
  const service = await explained(`read service ${name.service} in cluster ${name.cluster}`, () =>
    api.describeService(name),
  )
  if (!service) throw new UserError(missingService(name))
  const rollout = withArns(record.rollout, service.taskDefinition ?? '')
  Object.assign(report, { ...name, rollout, taskDefinition: rollout.taskDefinition })
  report.consoleUrl = serviceConsoleUrl(service.serviceArn ?? '')
  report.running = service.taskDefinition ?? ''
  report.diagnosis = { kind: 'asked', sentence: 'mode: rollback asked for it', hint: '' }

  const current = primary(serviceView(service))
  const isBack =
    current?.id !== rollout.deploymentId &&
    sameRevision(current?.taskDefinition, rollout.rollbackTarget)
  const inFlight = deploymentInFlight(service)
  if (isBack && !inFlight) {
    report.outcome = 'unchanged'
    report.taskDefinition = report.running
    return
  }
  const isFresh = inFlight?.id === rollout.deploymentId
  await haulBack(context, report, {
    record: { ...record, region, rollout },
    observer: newObserver({ api, access, clock, name, rollout }),
    remedy: isBack ? 'follow' : isFresh ? 'roll-back' : 'revert',
    allowed: true,
  })
}

/** A record holds names; outputs hold ARNs. */
const withArns = (rollout: Rollout, sibling: string): Rollout => ({
  ...rollout,
  taskDefinition: siblingRevision(sibling, rollout.taskDefinition),
  rollbackTarget: rollout.rollbackTarget && siblingRevision(sibling, rollout.rollbackTarget),
})

/** @throws UserError when the record is of another place than the inputs and the credentials. */
function recordForHere({ inputs, region }: Context, record: DeploymentRecord): DeploymentRecord {
  const problems: string[] = []
  const differs = (what: string, given: string, recorded: string) => {
    if (given !== recorded) {
      problems.push(
        `deployment-record: it is of ${what} ${recorded}, but this run is set to ${given}`,
      )
    }
  }
  differs('region', region, record.region)
  if (inputs.service) differs('service', inputs.service, record.service)
  if (inputs.cluster !== 'default') differs('cluster', inputs.cluster, record.cluster)
  if (problems.length > 0) throw new UserError(problems)
  return record
}

/** Without a record: the current deployment, and the newest complete one of another revision before it. */
async function recordOfCurrent({ inputs, api, access, clock, region }: Context) {
  const name = { cluster: inputs.cluster, service: inputs.service }
  const service = await explained(`read service ${name.service}`, () => api.describeService(name))
  const current = service && primary(serviceView(service))
  if (!current) {
    throw new UserError(`Cluster ${name.cluster} has no service ${name.service} with a deployment.`)
  }
  const completed = await explained('list the deployments of the service', () =>
    completedRevisions(api, access, name),
  )
  const target = completed.find((arn) => !sameRevision(arn, current.taskDefinition))
  if (!target) {
    const why = access.denied('ecs:ListServiceDeployments')
      ? 'the role may not list them (ecs:ListServiceDeployments, ecs:DescribeServiceRevisions)'
      : 'ECS lists none of the last 90 days'
    throw new UserError(
      `No deployment of another revision than ${revisionName(current.taskDefinition)} is known to have completed: ${why}. Pass the output deployment-record of the deployment to undo.`,
    )
  }
  const record: DeploymentRecord = {
    version: 1,
    region,
    ...name,
    undo: {},
    rollout: {
      deploymentId: current.id,
      taskDefinition: current.taskDefinition,
      createdAtMs: current.createdAtMs,
      updatedAtMs: clock.now(),
      previousDeploymentId: undefined,
      rollbackTarget: target,
      ecsRollsBack: false,
      loadBalanced: (service.loadBalancers?.length ?? 0) > 0,
      keepsOldUntilHealthy: false,
    },
  }
  return record
}
