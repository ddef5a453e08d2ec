// What is known before anything is changed: the service, where a rollback would lead, and what stands in the way.

import type { Service, Tag, TaskDefinition } from '@aws-sdk/client-ecs'
import type { EcsApi, ServiceName } from './api.js'
import { revisionName } from './arn.js'
import { EcsProblem } from './problem.js'
import type { Access } from './rollout/access.js'
import { type DeploymentView, primary } from './rollout/observation.js'
import { serviceView } from './rollout/views.js'

export interface Preflight {
  service: Service
  /** The revision that the service is set to; its definition where we may read it. */
  current: { arn: string; definition: TaskDefinition | undefined; tags: readonly Tag[] }
  /** ARN of the last revision that was deployed completely. */
  rollbackTarget: string | undefined
  /** A deployment that has not ended. */
  inFlight: DeploymentView | undefined
  warnings: readonly string[]
}

/** Reads only. Rejects with an EcsProblem when the service cannot be deployed to, and with AWS's error when AWS refuses. */
export async function preflight(
  api: EcsApi,
  access: Access,
  name: ServiceName,
): Promise<Preflight> {
  const service = await api.describeService(name)
  if (!service) throw new EcsProblem(missingService(name))
  refuseUndeployable(service, name)

  const currentArn = service.taskDefinition ?? ''
  const inFlight = deploymentInFlight(service)
  const [described, completed] = await Promise.all([
    access.attempt('ecs:DescribeTaskDefinition', () => api.describeTaskDefinition(currentArn)),
    inFlight ? lastCompleted(api, access, name, service) : currentArn,
  ])
  const warnings: string[] = []
  if (inFlight) {
    warnings.push(
      `Another deployment of ${name.service} is in flight: ${inFlight.id} to ${revisionName(inFlight.taskDefinition)}, ${inFlight.running} of ${inFlight.desired} running. ` +
        (completed
          ? `A rollback would lead to ${revisionName(completed)}, the last revision that was deployed completely.`
          : 'No revision is known to have been deployed completely, so there is nothing to roll back to.'),
    )
  }
  // Only when target and current are the same revision do we know the target's state already.
  if (completed && completed === currentArn && described?.taskDefinition.status === 'INACTIVE') {
    warnings.push(
      `${revisionName(completed)}, the revision to go back to, was deregistered. A rollback would register a copy of it. Let the stack that deregisters old revisions retain them (CDK and CloudFormation: the task definition's removal policy).`,
    )
  }
  return {
    service,
    current: {
      arn: currentArn,
      definition: described?.taskDefinition,
      tags: described?.tags ?? [],
    },
    rollbackTarget: completed || undefined,
    inFlight,
    warnings,
  }
}

export const missingService = ({ cluster, service }: ServiceName): string =>
  `Cluster "${cluster}" has no service "${service}". Usual causes: the wrong cluster (input cluster; the default is "default"), the wrong region (AWS_REGION) or the credentials of another account.`

function refuseUndeployable(service: Service, { service: name }: ServiceName): void {
  const status = service.status ?? ''
  if (status === 'DRAINING' || status === 'INACTIVE') {
    throw new EcsProblem(
      `Service "${name}" is ${status}: it is being deleted, or was. Create it again before deploying to it.`,
    )
  }
  const controller = service.deploymentController?.type ?? 'ECS'
  if (controller === 'CODE_DEPLOY') {
    throw new EcsProblem(
      `Service "${name}" is deployed by AWS CodeDeploy (deployment controller CODE_DEPLOY), which this action does not drive yet. Use a service with the deployment controller ECS, or aws-actions/amazon-ecs-deploy-task-definition for this one.`,
    )
  }
  if (controller !== 'ECS') {
    throw new EcsProblem(
      `Service "${name}" has the deployment controller ${controller}: something outside of ECS deploys it, so this action cannot.`,
    )
  }
  const strategy = service.deploymentConfiguration?.strategy ?? 'ROLLING'
  if (strategy !== 'ROLLING') {
    throw new EcsProblem(
      `Service "${name}" is deployed with the strategy ${strategy}; this action handles rolling deployments (strategy ROLLING) only.`,
    )
  }
  if (service.resourceManagementType === 'ECS') {
    throw new EcsProblem(
      `Service "${name}" is managed by ECS itself (Express Mode) and is deployed through an API of its own.`,
    )
  }
}

export function deploymentInFlight(service: Service): DeploymentView | undefined {
  const current = primary(serviceView(service))
  if (!current) return undefined
  if (current.rolloutState !== undefined) {
    return current.rolloutState === 'COMPLETED' ? undefined : current
  }
  // Behind a Classic Load Balancer there is no rollout state; several deployments mean that one is under way.
  return (service.deployments?.length ?? 0) > 1 ? current : undefined
}

/** The revision to go back to when the current one is itself unproven. */
async function lastCompleted(
  api: EcsApi,
  access: Access,
  name: ServiceName,
  service: Service,
): Promise<string | undefined> {
  const older = serviceView(service).deployments.find(
    ({ status, rolloutState }) => status !== 'PRIMARY' && rolloutState === 'COMPLETED',
  )
  if (older) return older.taskDefinition
  const [newest] = await completedRevisions(api, access, name)
  return newest
}

/** ARNs of task definitions that were deployed completely, newest first, of the last 20 such deployments; none where we
 *  may not ask. */
export async function completedRevisions(
  api: EcsApi,
  access: Access,
  name: ServiceName,
): Promise<string[]> {
  const deployments = await access.attempt('ecs:ListServiceDeployments', () =>
    api.listServiceDeployments(name, { status: ['SUCCESSFUL'] }),
  )
  const revisionArns = (deployments ?? [])
    .toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0))
    .flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? [])
    .slice(0, 20)
  const revisions = await access.attempt('ecs:DescribeServiceRevisions', () =>
    api.describeServiceRevisions(revisionArns),
  )
  // ECS answers in an order of its own.
  return revisionArns.flatMap(
    (arn) =>
      revisions?.find(({ serviceRevisionArn }) => serviceRevisionArn === arn)?.taskDefinition ?? [],
  )
}
