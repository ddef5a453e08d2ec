// Names inside ARNs and ids of ECS. Nothing here asks AWS.

/** `arn:aws:ecs:eu-central-1:123456789012:service/demo/web` → `web`; a plain name stays as it is. */
export const shortName = (arnOrName: string): string =>
  arnOrName.slice(arnOrName.lastIndexOf('/') + 1)

/** `arn:…:task-definition/web:7` or `web:7` → `web:7`. */
export const revisionName = shortName

/** `ecs-svc/1234567890123456789` → `1234567890123456789`. The same digits end the ARN of the service revision
 *  that the deployment rolls out (relied on by Terraform's provider; AWS does not document it). */
export const deploymentNumber = (deploymentId: string): string => shortName(deploymentId)

export interface ArnParts {
  partition: string
  service: string
  region: string
  account: string
  resource: string
}

export function parseArn(arn: string): ArnParts | undefined {
  const [head, partition, service, region, account, ...resource] = arn.split(':')
  if (head !== 'arn' || !partition || !service || resource.length === 0) return undefined
  return {
    partition,
    service,
    region: region ?? '',
    account: account ?? '',
    resource: resource.join(':'),
  }
}

const consoleHosts: Record<string, string> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
}

/** Where a person watches the service: the events page of the ECS console. `undefined` for an ARN that is not one. */
export function serviceConsoleUrl(serviceArn: string): string | undefined {
  const arn = parseArn(serviceArn)
  const host = arn && consoleHosts[arn.partition]
  const [, cluster, service] = arn?.resource.split('/') ?? []
  if (!arn || !host || !cluster || !service) return undefined
  return `https://${arn.region}.${host}/ecs/v2/clusters/${encodeURIComponent(cluster)}/services/${encodeURIComponent(service)}/events?region=${arn.region}`
}

/** `web:7` → its ARN, in the account and region of another revision's. */
export const siblingRevision = (arn: string, name: string): string =>
  arn.replace(/:task-definition\/.*$/, `:task-definition/${revisionName(name)}`)

/** Do two names or ARNs mean the same revision of a task definition? */
export const sameRevision = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && revisionName(a) === revisionName(b)
