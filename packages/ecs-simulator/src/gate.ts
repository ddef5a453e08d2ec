// What stands between a request and its service: signature, faults, permissions. It decides; server.ts does the HTTP.
import { globalArn, type Place } from './arns.js'
import type { FaultPicker } from './faults.js'
import { signedService } from './formats.js'
import { accessDenied, checkPolicy, denial } from './iam.js'
import type { FaultRule, IamConfig } from './model.js'
import { type Authorisation, AwsError, type JsonObject, type Service } from './wire.js'

export interface Gate {
  readonly caller: string
  /** An error that the request meets before its service does, and the fault that strikes it otherwise. */
  check(request: GateRequest): { error?: AwsError; fault?: FaultRule }
}

export interface GateRequest {
  service: Service
  action: string
  input: JsonObject
  authorization: string | undefined
  /** An UpdateService was received before. */
  updated: boolean
}

/** @throws TypeError when the policy is not one that the simulator can enforce. */
export function createGate(faults: FaultPicker, place: Place, iam: IamConfig = {}): Gate {
  const caller = iam.caller ?? globalArn(place, 'sts', 'assumed-role/deployer/session')
  if (iam.policy) checkPolicy(iam.policy)
  return {
    caller,
    check({ service, action, input, authorization, updated }) {
      const unsigned = signatureError(service, authorization)
      if (unsigned) return { error: unsigned }
      const needed = neededFor(service, action, input)
      const fault = faults.pick(action, updated)
      const error = fault && faultError(fault, caller, needed[0])
      if (error) return { error, fault }
      const denied = iam.policy && denial(iam.policy, caller, needed)
      if (denied) return { error: denied, ...(fault && { fault }) }
      return { ...(fault && { fault }) }
    },
  }
}

function neededFor(service: Service, action: string, input: JsonObject): Authorisation[] {
  const preset = { action: `${service.name}:${action}`, resource: '*' }
  return service.authorisations?.(action, input) ?? [preset]
}

/** Keys are not checked: there are none. That a request is signed, and for whom, is. */
function signatureError(service: Service, authorization: string | undefined): AwsError | undefined {
  const signedFor = signedService(authorization)
  if (signedFor === undefined)
    return new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token')
  if (signedFor !== service.name)
    return new AwsError(
      'InvalidSignatureException',
      `Credential should be scoped to correct service: '${service.name}'.`,
    )
  return undefined
}

/** Faults that are an error instead of an answer. The others let the work be done, or break the connection. */
function faultError(
  fault: FaultRule,
  caller: string,
  need: Authorisation = { action: 'sts:GetCallerIdentity', resource: '*' },
): AwsError | undefined {
  switch (fault.kind) {
    case 'throttle':
      return new AwsError('ThrottlingException', 'Rate exceeded')
    case 'server-error': {
      const status = fault.status ?? 500
      const code = status === 503 ? 'ServiceUnavailableException' : 'ServerException'
      return new AwsError(code, 'Service Unavailable. Please try again later.', status)
    }
    case 'access-denied':
      return accessDenied(
        caller,
        need,
        `because no identity-based policy allows the ${need.action} action`,
      )
    case 'expired-token':
      return new AwsError(
        'ExpiredTokenException',
        'The security token included in the request is expired',
      )
    case 'error':
      return new AwsError(fault.code ?? 'ServerException', fault.message ?? '', fault.status ?? 400)
    default:
      return undefined
  }
}
