// Behind a company's proxy: the bundles reach AWS through it and no other way, by tunnels for https, as HTTPS_PROXY, HTTP_PROXY
// and NO_PROXY say. The names of the servers exist for the proxy alone.

import { readFileSync } from 'node:fs'
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { Simulator } from '@slipway/ecs-simulator'
import { repository } from './support/actions.js'
import { imagesThatRun, onQuickEcs, ship } from './support/shipping.js'

jest.setTimeout(60_000) // on a busy machine

const certificates = join(repository, 'packages/http-checks/test/transport/fixtures')
const inCertificates = (file: string) => readFileSync(join(certificates, file), 'utf8')

interface Proxy {
  url: string
  /** The request lines that it got, and the credentials that came with them. */
  asked: Set<string>
}

/** A proxy that leads every name to the simulator, whose TLS is spoken by a server of its own. */
async function behindProxy(
  simulator: Simulator,
  play: (proxy: Proxy) => Promise<void>,
  refusal?: string,
): Promise<void> {
  const asked = new Set<string>()
  const remember = ({ method, url, headers }: IncomingMessage) => {
    const path = url?.startsWith('http') ? new URL(url).origin : url
    asked.add([method, path, headers['proxy-authorization']].filter(Boolean).join(' '))
  }
  const toSimulator = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', simulator.url)
    const { method, headers } = request
    const sent = forward(`${simulator.url}${pathname}${search}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    sent.on('error', () => response.destroy())
    request.pipe(sent)
  }
  const tls = createTlsServer(
    { key: inCertificates('server.key'), cert: inCertificates('server.pem') },
    toSimulator,
  )
  const proxy = createServer((request, response) => {
    remember(request)
    toSimulator(request, response)
  })
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    remember(request)
    if (refusal) {
      client.end(`HTTP/1.1 ${refusal}\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const server = connect(portOf(tls), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(server).pipe(client)
    })
    server.on('error', () => client.destroy())
    client.on('error', () => server.destroy())
  })
  const sockets = new Set<Socket>()
  for (const server of [tls, proxy]) {
    server.on('connection', (socket: Socket) => sockets.add(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  }
  try {
    await play({ url: `127.0.0.1:${portOf(proxy)}`, asked })
  } finally {
    for (const socket of sockets) socket.destroy()
    for (const server of [tls, proxy]) await new Promise((resolve) => server.close(resolve))
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on TCP has such an address
const portOf = (server: Server): number => (server.address() as AddressInfo).port

const overTls = {
  AWS_ENDPOINT_URL: 'https://app.example.com',
  NODE_EXTRA_CA_CERTS: join(certificates, 'authority.pem'),
}

describe('a deployment', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['http', 'HTTP_PROXY', { AWS_ENDPOINT_URL: 'http://ecs.invalid' }, 'POST http://ecs.invalid'],
    ['https', 'https_proxy', overTls, 'CONNECT app.example.com:443'],
  ])('over %s, by %s', (_scheme, variable, env, line) =>
    onQuickEcs({}, (simulator) =>
      behindProxy(simulator, async ({ url, asked }) => {
        const { deploy, log } = await ship(simulator, {
          env: { ...env, [variable]: `http://me:p%40ss@${url}` },
          render: { 'resolve-digest': 'false' },
        })
        expect([deploy.outputs.outcome, log.includes('p@ss')]).toEqual(['deployed', false])
        expect(imagesThatRun(simulator)).toEqual(['app:new', 'app:new'])
        expect([...asked]).toEqual([`${line} Basic ${Buffer.from('me:p@ss').toString('base64')}`])
      }),
    ),
  )

  test('not by the proxy to what NO_PROXY names', () =>
    onQuickEcs({}, (simulator) =>
      behindProxy(simulator, async ({ url, asked }) => {
        const { deploy } = await ship(simulator, {
          env: { HTTP_PROXY: url, NO_PROXY: '127.0.0.1' },
        })
        expect(deploy.outputs.outcome).toBe('deployed')
        expect([...asked]).toEqual([])
      }),
    ))
})

describe('what the user reads', () => {
  const shipped = (env: Record<string, string>, refusal?: string) =>
    new Promise<string>((resolve, reject) => {
      onQuickEcs({}, (simulator) =>
        behindProxy(
          simulator,
          async ({ url }) => {
            const { log } = await ship(simulator, { env: { HTTPS_PROXY: url, ...overTls, ...env } })
            resolve(log)
          },
          refusal,
        ),
      ).catch(reject)
    })

  test('when the variable names no proxy', async () => {
    const log = await shipped({ HTTPS_PROXY: 'socks5://user:secret@10.0.0.1' })
    expect(log).toContain('HTTPS_PROXY is not the URL of an HTTP proxy, such as http://proxy:3128')
    expect(log).not.toContain('secret')
  })

  test('when the proxy refuses', async () => {
    const log = await shipped({}, '407 Proxy Authentication Required')
    expect(log).toMatch(
      /Could not \w[^:]*: the proxy 127\.0\.0\.1:\d+ does not lead to app\.example\.com: 407 Proxy Authentication Required/,
    )
  })

  test("when the certificate is a company's own", async () => {
    const log = await shipped({ NODE_EXTRA_CA_CERTS: '' })
    expect(log).toMatch(
      /certificate is not trusted \(\w+\).* name the file of its authority in the variable NODE_EXTRA_CA_CERTS/,
    )
  })

  test('when nothing answers there', async () => {
    const log = await shipped({ HTTPS_PROXY: 'http://127.0.0.1:9' })
    expect(log).toMatch(
      /Could not \w[^:]*: the proxy 127\.0\.0\.1:9 cannot be reached: connect ECONNREFUSED/,
    )
  })
})
