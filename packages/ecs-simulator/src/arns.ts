// How ARNs and ids are spelt, made and taken apart.
import { createHash } from 'node:crypto'
import type { Random } from './random.js'

export interface Place {
  readonly account: string
  readonly region: string
}

const ecs = (place: Place, resource: string) =>
  `arn:aws:ecs:${place.region}:${place.account}:${resource}`

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
  return `arn:aws:elasticloadbalancing:${place.region}:${place.account}:targetgroup/${name}/${id}`
}

/** `arn:…:cluster/demo` or `demo` → `demo`; the last part of any ARN. */
export function lastPart(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1)
}

/** A digest that an image of this reference might have. */
export function imageDigest(reference: string): string {
  return `sha256:${createHash('sha256').update(reference).digest('hex')}`
}
