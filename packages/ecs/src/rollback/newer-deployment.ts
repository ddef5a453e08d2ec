// A second witness before the service is changed: what somebody deployed a moment ago may be missing in reads of the
// service, which lag.

import type { EcsApi, ServiceName } from '../api.js'
import { deploymentNumber } from '../arn.js'
import { mayPass } from '../aws-error.js'
import type { Access } from '../rollout/access.js'
import type { DeploymentView } from '../rollout/observation.js'
import type { Rollout } from '../rollout/rollout.js'

export type Newcomer = Pick<DeploymentView, 'id' | 'taskDefinition'>

/** The newest deployment that was begun after ours, as the list of service deployments has it; undefined when there is
 *  none, and where we may not ask or get no answer. A rollback by ECS is not in the list: it belongs to what it undoes. */
export async function newerDeployment(
  api: EcsApi,
  access: Access,
  name: ServiceName,
  { deploymentId, createdAtMs }: Rollout,
): Promise<Newcomer | undefined> {
  try {
    const list = await access.attempt('ecs:ListServiceDeployments', () =>
      api.listServiceDeployments(name, { createdAfter: new Date(createdAtMs) }),
    )
    const ours = `/${deploymentNumber(deploymentId)}`
    const [newest] = (list ?? [])
      .filter(({ targetServiceRevisionArn: arn }) => arn && !arn.endsWith(ours))
      .toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0))
    const arn = newest?.targetServiceRevisionArn
    if (!arn) return undefined
    const revisions = await access.attempt('ecs:DescribeServiceRevisions', () =>
      api.describeServiceRevisions([arn]),
    )
    return {
      id: `ecs-svc/${deploymentNumber(arn)}`,
      taskDefinition: revisions?.[0]?.taskDefinition ?? '',
    }
  } catch (error) {
    if (mayPass(error)) return undefined
    throw error
  }
}
