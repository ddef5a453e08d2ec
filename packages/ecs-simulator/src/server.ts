// The HTTP server: takes AWS requests from the wire to the services and their answers back, and logs each.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WorldClock } from './clock.js'
import { type AwsRequest, awsJson, readRequest } from './formats.js'
import type { Gate } from './gate.js'
import type { FaultRule } from './model.js'
import type { Random } from './random.js'
import type { RequestRecord } from './state.js'
import type { Timeline } from './timeline.js'
import { AwsError, type Service } from './wire.js'

/** Requests larger than this are refused; the largest real ones, task definitions, have 64 KiB. */
const maxBodyBytes = 4 * 1024 * 1024

export interface ServerParts {
  clock: WorldClock
  timeline: Timeline
  services: Service[]
  gate: Gate
  /** For request ids. Not the world's source: how often a client asks must not change what happens. */
  random: Random
  requests: RequestRecord[]
  hasUpdated(): boolean
  /** Before a request reaches its service, and after it was answered without an error. */
  onReceived(action: string): void
  onDone(action: string): void
  /** Answers what is not for AWS: requests to paths under `/_simulator/`. */
  control(request: IncomingMessage, body: string, response: ServerResponse): void
}

export async function listen(parts: ServerParts, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    const work = { release: parts.clock.hold() }
    response.on('close', () => work.release())
    handle(parts, request, response, work).catch((error: unknown) => {
      // A defect of the simulator. The client is told, so that nobody takes it for a fault of the world.
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      console.error(`ecs-simulator: ${text}`)
      if (!response.headersSent) response.writeHead(500)
      response.end(JSON.stringify({ __type: 'InternalFailure', message: text }))
    })
  })
  // Clients keep connections for longer than Node's default of 5 s; closing one under a request looks like a fault.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

export async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function handle(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  work: { release: () => void },
): Promise<void> {
  const body = await readBody(request)
  if (body === undefined) return reply(parts, response, 413, '', 'text/plain', '')
  if (request.url?.startsWith('/_simulator')) return parts.control(request, body, response)
  const asked = readRequest(
    {
      target: headerOf(request, 'x-amz-target'),
      contentType: headerOf(request, 'content-type'),
    },
    body,
  )
  const service = parts.services.find(({ name }) => name === asked?.service)
  const requestId = parts.random.uuid()
  if (!asked || !service || request.method !== 'POST') {
    const error = new AwsError(
      'UnknownOperationException',
      'The simulator cannot read this request.',
    )
    const format = awsJson()
    return reply(
      parts,
      response,
      400,
      requestId,
      format.contentType,
      format.error(error, requestId),
    )
  }

  const { result, fault } = parts.timeline.act(() =>
    perform(parts, service, asked, headerOf(request, 'authorization'), requestId),
  )
  if (fault?.kind === 'refuse' || fault?.kind === 'answer-lost') {
    request.socket.destroy()
    return
  }
  if (fault?.kind === 'late') {
    work.release()
    await parts.clock.sleep(fault.delayMs ?? 1000)
    work.release = parts.clock.hold()
    if (response.closed) work.release()
  }
  const { format } = asked
  if (result instanceof AwsError)
    reply(
      parts,
      response,
      result.status,
      requestId,
      format.contentType,
      format.error(result, requestId),
    )
  else
    reply(
      parts,
      response,
      200,
      requestId,
      format.contentType,
      format.answer(asked.action, result, requestId),
    )
}

/** Does the work of one request, or what a fault leaves of it, and logs it. */
function perform(
  parts: ServerParts,
  service: Service,
  asked: AwsRequest,
  authorization: string | undefined,
  requestId: string,
): { result: unknown; fault?: FaultRule } {
  const { action, input } = asked
  const now = parts.timeline.now()
  const record: RequestRecord = { at: now, service: service.name, action, input, status: 200 }
  parts.requests.push(record)
  const { error, fault } = parts.gate.check({
    service,
    action,
    input,
    authorization,
    updated: parts.hasUpdated(),
  })
  if (fault) record.fault = fault.kind
  const broken = fault?.kind === 'refuse' || fault?.kind === 'answer-lost'
  let result: unknown = error
  if (!error && fault?.kind !== 'refuse') {
    parts.onReceived(action)
    const stale = fault?.kind === 'stale'
    result = answer(service, asked, { now, requestId, caller: parts.gate.caller, stale })
    if (!(result instanceof AwsError)) parts.onDone(action)
  }
  if (result instanceof AwsError) record.error = result.code
  record.status = broken ? 0 : result instanceof AwsError ? result.status : 200
  return { result, ...(fault && { fault }) }
}

function answer(
  service: Service,
  { action, input }: AwsRequest,
  context: Parameters<Service['handle']>[2],
): unknown {
  try {
    return service.handle(action, input, context)
  } catch (error) {
    if (error instanceof AwsError) return error
    throw error
  }
}

function reply(
  parts: ServerParts,
  response: ServerResponse,
  status: number,
  requestId: string,
  contentType: string,
  body: string,
): void {
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
    // The world's time, which is the only server time that a client may go by.
    Date: new Date(parts.clock.now()).toUTCString(),
    'x-amzn-RequestId': requestId,
  })
  response.end(body)
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > maxBodyBytes) return undefined
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString()
}
