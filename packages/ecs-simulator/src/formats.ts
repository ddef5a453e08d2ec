// How requests and answers of AWS look on the wire: AWS JSON, and the older query protocol for STS. Bytes in, bytes out.
import type { AwsError, Json, JsonObject, ServiceName } from './wire.js'

export interface AwsRequest {
  service: ServiceName
  action: string
  input: JsonObject
  format: Format
}

export interface Format {
  contentType: string
  answer(action: string, output: unknown, requestId: string): string
  error(error: AwsError, requestId: string): string
}

/** The first part of X-Amz-Target, up to the dot. */
const targets: Record<string, ServiceName> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  Logs_20140328: 'logs',
  GraniteServiceVersion20100801: 'monitoring',
}

/** The service that a request is signed for, by its credential scope. */
export function signedService(authorization: string | undefined): string | undefined {
  return /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[^/]+\/([^/]+)\/aws4_request,/.exec(
    authorization ?? '',
  )?.[1]
}

/** What a request asks for, or nothing when it is not one that the simulator understands. */
export function readRequest(
  headers: { target: string | undefined; contentType: string | undefined },
  body: string,
): AwsRequest | undefined {
  if (headers.target !== undefined) {
    const [prefix = '', action = ''] = headers.target.split('.')
    const service = Object.hasOwn(targets, prefix) ? targets[prefix] : undefined
    const input = parseObject(body)
    if (!service || !input) return undefined
    return { service, action, input, format: awsJson(headers.contentType) }
  }
  const parameters = new URLSearchParams(body)
  const action = parameters.get('Action')
  if (!action || parameters.get('Version') !== '2011-06-15') return undefined
  return { service: 'sts', action, input: Object.fromEntries(parameters), format: query }
}

function parseObject(body: string): JsonObject | undefined {
  try {
    const value: Json = body === '' ? {} : JSON.parse(body)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function awsJson(contentType = 'application/x-amz-json-1.1'): Format {
  return {
    contentType,
    answer: (_action, output) => JSON.stringify(output ?? {}),
    error: ({ code, message, details }) => JSON.stringify({ __type: code, message, ...details }),
  }
}

const stsNamespace = 'https://sts.amazonaws.com/doc/2011-06-15/'

const query: Format = {
  contentType: 'text/xml',
  answer: (action, output, requestId) =>
    element(
      `${action}Response`,
      element(`${action}Result`, members(output as JsonObject)) +
        element('ResponseMetadata', element('RequestId', requestId)),
      ` xmlns="${stsNamespace}"`,
    ),
  error: ({ code, message, status }, requestId) =>
    element(
      'ErrorResponse',
      element(
        'Error',
        members({ Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message }),
      ) + element('RequestId', requestId),
      ` xmlns="${stsNamespace}"`,
    ),
}

const element = (name: string, content: string, attributes = '') =>
  `<${name}${attributes}>${content}</${name}>`

const members = (object: JsonObject) =>
  Object.entries(object)
    .map(([name, value]) =>
      element(name, escapeXml(typeof value === 'string' ? value : JSON.stringify(value))),
    )
    .join('')

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
