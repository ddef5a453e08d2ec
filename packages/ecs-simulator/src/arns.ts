// How ARNs and ids are spelt, made and taken apart.
import { createHash } from 'node:crypto'
import type { Random } from './random.js'

export interface Place {
  readonly account: string
  readonly region: string
}

/** By the region's prefix, as AWS names its partitions (AWS General Reference, "Amazon Resource Names"). */
const partitions: readonly [prefix: string, partition: string][] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-iso-', 'aws-iso'],
  ['eusc-', 'aws-eusc'],
]

export const partitionOf = (region: string): string =>
  partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws'

export const arn = (place: Place, service: string, resource: string): string =>
  `arn:${partitionOf(place.region)}:${service}:${place.region}:${place.account}:${resource}`

/** Of IAM and STS, whose ARNs name no region. */
export const globalArn = (place: Place, service: 'iam' | 'sts', resource: string): string =>
  `arn:${partitionOf(place.region)}:${service}::${place.account}:${resource}`

const ecs = (place: Place, resource: string) => arn(place, 'ecs', resource)

export const clusterArn = (place: Place, cluster: string) => ecs(place, `cluster/${cluster}`)

export const serviceArn = (place: Place, cluster: string, service: string) =>
  ecs(place, `service/${cluster}/${service}`)

export const taskArn = (place: Place, cluster: string, taskId: string) =>
  ecs(place, `task/${cluster}/${taskId}`)

export const taskDefinitionArn = (place: Place, family: string, revision: number) =>
  ecs(place, `task-definition/${family}:${revision}`)

export const serviceDeploymentArn = (
  place: Place,
  cluster: string,
  service: string,
  random: Random,
) => ecs(place, `service-deployment/${cluster}/${service}/${random.word(21)}`)

/** The id of a deployment and the ARN of its revision share their digits: it is how the two are joined. */
export function newDeploymentIds(place: Place, cluster: string, service: string, random: Random) {
  const digits = random.digits(19)
  return {
    id: `ecs-svc/${digits}`,
    revisionArn: ecs(place, `service-revision/${cluster}/${service}/${digits}`),
  }
}

/** The same name has the same ARN in every world. */
export function targetGroupArn(place: Place, name: string): string {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 16)
  return arn(place, 'elasticloadbalancing', `targetgroup/${name}/${id}`)
}

/** `arn:…:cluster/demo` or `demo` → `demo`; the last part of any ARN. */
export function lastPart(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1)
}

/** A digest that an image of this reference might have. */
export function imageDigest(reference: string): string {
  return `sha256:${createHash('sha256').update(reference).digest('hex')}`
}
