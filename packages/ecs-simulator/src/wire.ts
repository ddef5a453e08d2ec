// What an AWS service is to the HTTP server: a name, and a function from action and input to an answer. No HTTP here.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }
export type JsonObject = { [key: string]: Json | undefined }

export type ServiceName = 'ecs' | 'ecr' | 'sts' | 'logs' | 'monitoring'

/** What a service may know about the request it answers. */
export interface RequestContext {
  /** Epoch milliseconds. All of one request happens at one time. */
  readonly now: number
  readonly requestId: string
  /** The ARN of the caller, as STS tells it. */
  readonly caller: string
  /** A fault asks for an answer from before the last change. Services that keep no history ignore it. */
  readonly stale: boolean
}

/**
 * One AWS service. `handle` returns the answer as plain data (timestamps in epoch seconds), throws `AwsError`
 * for a declared error, and answers an unknown action with `unknownOperation`.
 */
export interface Service {
  readonly name: ServiceName
  handle(action: string, input: JsonObject, context: RequestContext): unknown
  /** What the caller must be allowed to do. Default: `name:Action` on `*`; an empty list: nothing. */
  authorisations?(action: string, input: JsonObject): Authorisation[]
}

export interface Authorisation {
  /** Such as `ecs:UpdateService`. */
  action: string
  /** An ARN, or `*`. */
  resource: string
  /** Condition keys and their values. */
  context?: Record<string, string>
}

/** An error of the AWS API. `code` is the name of the exception, `ClientException` for example. */
export class AwsError extends Error {
  readonly code: string
  readonly status: number
  /** Further members of the exception, beside `message`. */
  readonly details: JsonObject

  constructor(code: string, message: string, status = 400, details: JsonObject = {}) {
    super(message)
    this.name = code
    this.code = code
    this.status = status
    this.details = details
  }
}

export function unknownOperation(service: ServiceName, action: string): AwsError {
  return new AwsError(
    'UnknownOperationException',
    `The simulator's ${service} does not know ${action}.`,
  )
}

/** Epoch milliseconds to the seconds of AWS JSON. */
export function epochSeconds(ms: number): number {
  return ms / 1000
}
