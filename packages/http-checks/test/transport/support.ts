// Servers on loopback for the tests of the transport, well-behaved and hostile, and what is asked of them.

import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import * as net from 'node:net'
import * as tls from 'node:tls'
import { afterEach, expect } from '@jest/globals'
import type { Exchange, ExchangeFailure, HttpRequest, HttpResponse } from '../../src/exchange.js'
import { createSend } from '../../src/transport/index.js'

export interface TestServer {
  port: number
  url: string
  /** Open at the moment. */
  connections: Set<net.Socket>
  /** All bytes that clients sent, as text. */
  received: () => string
}

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

export async function listen(
  server: net.Server,
  { host = '127.0.0.1', scheme = 'http' }: { host?: string; scheme?: string } = {},
): Promise<TestServer> {
  const connections = new Set<net.Socket>()
  const chunks: Buffer[] = []
  server.on('connection', (socket) => {
    connections.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => connections.delete(socket))
  })
  server.on(server instanceof tls.Server ? 'secureConnection' : 'connection', (socket) => {
    socket.on('error', () => {})
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host, backlog: 2000 }, resolve)
  })
  closers.push(
    () =>
      new Promise((resolve) => {
        for (const socket of connections) socket.destroy()
        server.close(() => resolve())
      }),
  )
  const { port } = server.address() as net.AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return {
    port,
    url: `${scheme}://${name}:${port}`,
    connections,
    received: () => Buffer.concat(chunks).toString('latin1'),
  }
}

export const http = (listener: RequestListener, host?: string): Promise<TestServer> =>
  listen(createServer({ maxHeaderSize: 1 << 20 }, listener), host === undefined ? {} : { host })

/** A server that speaks for itself, from the first byte that the client sends. */
export const raw = (speak: (socket: net.Socket) => void, host?: string): Promise<TestServer> =>
  listen(
    net.createServer((socket) => {
      socket.once('data', () => speak(socket))
    }),
    host === undefined ? {} : { host },
  )

/** Answers with these bytes and hangs up. */
export const saying = (...pieces: (string | Uint8Array)[]): Promise<TestServer> =>
  raw((socket) => {
    for (const piece of pieces) socket.write(piece)
    socket.end()
  })

const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

export const authority = fixture('authority.pem')

export type TestCertificate = 'server' | 'expired' | 'early' | 'elsewhere' | 'self-signed'

export const keyAndCertificate = (name: TestCertificate) => ({
  key: fixture(`${name}.key`),
  cert: fixture(`${name}.pem`),
})

export const secured = (
  options: tls.TlsOptions | TestCertificate,
  speak: (socket: tls.TLSSocket) => void = sayHello,
): Promise<TestServer> => {
  const given = typeof options === 'string' ? keyAndCertificate(options) : options
  return listen(
    tls.createServer(given, (socket) => {
      socket.once('data', () => speak(socket))
    }),
    { scheme: 'https' },
  )
}

export const sayHello = (socket: net.Socket): void => {
  socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello')
}

export const asking = (url: string | URL, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: new URL(url),
  headers: [],
  timeoutMs: 5_000,
  maxBodyBytes: 1024 * 1024,
  redirects: 0,
  connectTo: [],
  resolve: [],
  ipFamily: 'any',
  insecure: false,
  compressed: false,
  proxy: 'none',
  ...more,
})

export const send = (url: string | URL, more: Partial<HttpRequest> = {}): Promise<Exchange> =>
  createSend()(asking(url, more), new AbortController().signal)

export function responseOf(exchange: Exchange): HttpResponse {
  if (!exchange.ok) throw new Error(`no response, but: ${exchange.failure.message}`)
  return exchange.response
}

export function failureOf(exchange: Exchange): ExchangeFailure {
  if (exchange.ok) throw new Error(`no failure, but status ${exchange.response.status}`)
  return exchange.failure
}

export const textOf = (exchange: Exchange): string =>
  Buffer.from(responseOf(exchange).body).toString()

export async function expectAllClosed(...servers: TestServer[]): Promise<void> {
  for (
    let look = 0;
    look < 100 && servers.some(({ connections }) => connections.size > 0);
    look++
  ) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(servers.map(({ connections }) => connections.size)).toEqual(servers.map(() => 0))
}
