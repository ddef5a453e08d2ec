// What an error of an AWS call means for us. The SDK's errors carry `name` (the exception's name), `message` and,
// when an answer came, `$metadata.httpStatusCode`.

export type AwsErrorKind =
  | 'throttled' // asked too often; ask again later
  | 'transient' // no answer, a broken one, or the service is unwell; whether the work was done is unknown
  | 'denied' // a permission is missing
  | 'expired' // the credentials ran out
  | 'no-credentials'
  | 'no-region'
  | 'no-such-cluster'
  | 'no-such-service'
  | 'service-not-active'
  | 'inactive-task-definition'
  | 'busy-registering' // somebody else registers the same family at this moment
  | 'conflict'
  | 'no-such-deployment'
  | 'unsupported'
  | 'other'

const byName: Record<string, AwsErrorKind> = {
  AccessDeniedException: 'denied',
  AccessDenied: 'denied',
  UnauthorizedOperation: 'denied',
  ExpiredTokenException: 'expired',
  ExpiredToken: 'expired',
  RequestExpired: 'expired',
  UnrecognizedClientException: 'no-credentials',
  InvalidClientTokenId: 'no-credentials',
  InvalidSignatureException: 'no-credentials',
  MissingAuthenticationTokenException: 'no-credentials',
  CredentialsProviderError: 'no-credentials',
  ThrottlingException: 'throttled',
  Throttling: 'throttled',
  TooManyRequestsException: 'throttled',
  RequestLimitExceeded: 'throttled',
  ClusterNotFoundException: 'no-such-cluster',
  ServiceNotFoundException: 'no-such-service',
  ServiceNotActiveException: 'service-not-active',
  ConflictException: 'conflict',
  ServiceDeploymentNotFoundException: 'no-such-deployment',
  UnsupportedFeatureException: 'unsupported',
  UnknownOperationException: 'unsupported',
  ServerException: 'transient',
  InternalFailure: 'transient',
  ServiceUnavailable: 'transient',
  ServiceUnavailableException: 'transient',
  TimeoutError: 'transient',
  RequestTimeout: 'transient',
  RequestTimeoutException: 'transient',
  AbortError: 'transient',
}

const networkCodes =
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SSL|ERR_HTTP)/

const property = (error: unknown, key: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined

const text = (error: unknown, key: string): string => {
  const value = property(error, key)
  return typeof value === 'string' ? value : ''
}

export function awsErrorKind(error: unknown): AwsErrorKind {
  const name = text(error, 'name')
  const message = text(error, 'message')
  if (/Too many concurrent attempts to create a new revision/.test(message))
    return 'busy-registering'
  if (/TaskDefinition is inactive/i.test(message)) return 'inactive-task-definition'
  if (/^Region is missing/.test(message)) return 'no-region'
  if (/Could not load credentials/.test(message)) return 'no-credentials'
  const known = byName[name]
  if (known) return known
  const status = Number(property(property(error, '$metadata'), 'httpStatusCode'))
  if (status === 429) return 'throttled'
  if (status === 501) return 'unsupported'
  if (status >= 500) return 'transient'
  const code = text(error, 'code') || text(property(error, 'cause'), 'code')
  // An answer that cannot be parsed is a lost answer: whether the work was done is not known.
  return networkCodes.test(code) || /socket hang up/.test(message) || error instanceof SyntaxError
    ? 'transient'
    : 'other'
}

/** AWS was busy or did not answer: the same call may succeed later. */
export const mayPass = (error: unknown): boolean =>
  ['throttled', 'transient'].includes(awsErrorKind(error))

/** One sentence for a person, with the cure where we know it. `doing` completes "While …". */
export function explainAwsError(error: unknown, doing: string): string {
  const said = String(property(error, 'message') ?? error)
  const name = text(error, 'name') || 'Error'
  switch (awsErrorKind(error)) {
    case 'denied': {
      const permission = missingPermission(said)
      return permission
        ? `Not allowed to ${doing}: the role lacks ${permission.action}${permission.resource ? ` on ${permission.resource}` : ''}. Add it to the role's policy (the README of this action has the whole policy). AWS said: ${said}`
        : `Not allowed to ${doing}. AWS said: ${said}`
    }
    case 'expired':
      return `The AWS credentials expired before we could ${doing}. Credentials from OIDC last one hour by default: raise role-duration-seconds in aws-actions/configure-aws-credentials (and the role's maximum session duration), or lower wait-for-minutes.`
    case 'no-credentials':
      return `No valid AWS credentials to ${doing}. Run aws-actions/configure-aws-credentials in an earlier step of the same job. AWS said: ${said}`
    case 'no-region':
      return `No AWS region is set. Set aws-region in aws-actions/configure-aws-credentials, or the environment variable AWS_REGION.`
    case 'no-such-cluster':
      return `Could not ${doing}: this account has no such cluster in this region. Usual causes: the input cluster (the default is "default"), AWS_REGION, or the credentials of another account.`
    default:
      return `Could not ${doing}: ${reason(error, name, said)}`
  }
}

function reason(error: unknown, name: string, said: string): string {
  const code = text(error, 'code')
  if (/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code)) {
    return `the server's certificate is not trusted (${code}). If your company's proxy puts its own in place, name the file of its authority in the variable NODE_EXTRA_CA_CERTS.`
  }
  const status = property(property(error, '$metadata'), 'httpStatusCode')
  // The SDK's words for an answer that is none of AWS's own errors.
  if (said === 'UnknownError' && typeof status === 'number') {
    return `the answer was HTTP ${status} and gave no reason that AWS would give; did a proxy or a VPC endpoint on the way answer?`
  }
  return name === 'Error' ? said : `${name}: ${said}`
}

export interface MissingPermission {
  action: string
  resource: string | undefined
}

/** AWS's sentence `… is not authorized to perform: ecs:UpdateService on resource: arn:… because …`, taken apart. */
export function missingPermission(message: string): MissingPermission | undefined {
  const found =
    /not authorized to perform: (\S+?)(?: on resource: (\S+?))?(?=[\s,.]*(?:$| because| with| as |,))/.exec(
      message,
    )
  return found?.[1] ? { action: found[1], resource: found[2] } : undefined
}
