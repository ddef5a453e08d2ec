// Proxies: which one, tunnels and forwarded requests, and that what a proxy refuses is told as the proxy's doing.

import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import type { HttpRequest } from '../../src/exchange.js'
import { createSend } from '../../src/transport/index.js'
import { isExempt } from '../../src/transport/proxy.js'
import {
  asking,
  authority,
  expectAllClosed,
  failureOf,
  http,
  keyAndCertificate,
  listen,
  raw,
  responseOf,
  saying,
  secured,
  send,
  type TestServer,
  textOf,
} from './support.js'

const { signal } = new AbortController()

/** Connects and forwards to `server`, whatever name it is asked for, and tells in a header that it did. */
function proxyTo(server: TestServer, { secure = false, status = 200 } = {}): Promise<TestServer> {
  const proxy = secure ? createSecureServer(keyAndCertificate('server')) : createServer()
  proxy.on('connect', (_: IncomingMessage, client: Socket) => {
    if (status !== 200) return client.end(`HTTP/1.1 ${status} No\r\nContent-Length: 2\r\n\r\nno`)
    const upstream = connect({ host: '127.0.0.1', port: server.port }, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(upstream).pipe(client)
    })
    upstream.on('error', () => client.destroy())
    upstream.on('close', () => client.destroy())
    client.on('error', () => upstream.destroy())
    client.on('close', () => upstream.destroy())
    return
  })
  proxy.on('request', ({ url }, response) => {
    if (status !== 200) response.writeHead(status).end()
    else response.end(`forwarded ${url}`)
  })
  return listen(proxy, { scheme: secure ? 'https' : 'http' })
}

describe('through a proxy', () => {
  test('https is tunnelled, and the certificate is that of the server', async () => {
    const server = await secured('server')
    const proxy = await proxyTo(server)
    const request = { ca: authority, proxy: { url: proxy.url } }
    const exchange = await send('https://app.example.com/path?token=s3cret', {
      ...request,
      headers: [['Authorization', 's3cret']],
    })
    expect(textOf(exchange)).toBe('hello')
    expect(responseOf(exchange)).toMatchObject({
      remoteAddress: `127.0.0.1:${proxy.port}`,
      certificate: { subject: expect.stringContaining('app.example.com') },
    })
    expect(proxy.received()).toMatch(/^CONNECT app\.example\.com:443 HTTP\/1\.1\r\n/)
    expect(proxy.received()).not.toContain('s3cret')
    await expectAllClosed(server, proxy)
  })

  test('http is forwarded, as a whole URL', async () => {
    const proxy = await proxyTo(await http((_, response) => response.end()))
    const exchange = await send('http://app.example.com/path?q=1', { proxy: { url: proxy.url } })
    expect(textOf(exchange)).toBe('forwarded http://app.example.com/path?q=1')
    expect(proxy.received()).toContain('\r\nHost: app.example.com\r\n')
    await expectAllClosed(proxy)
  })

  test('connect-to and resolve are tunnelled, since a proxy would go by the URL', async () => {
    const server = await http(({ headers }, response) => response.end(`green as ${headers.host}`))
    const proxy = await proxyTo(server)
    const byName = await send('http://app.example.com/', {
      proxy: { url: proxy.url },
      connectTo: [{ host: '', port: 0, toHost: 'green.example.com', toPort: 8080 }],
    })
    const byAddress = await send('http://app.example.com/', {
      proxy: { url: proxy.url },
      resolve: [{ host: 'app.example.com', port: 80, address: '10.0.0.9' }],
    })
    expect([textOf(byName), textOf(byAddress)]).toEqual(Array(2).fill('green as app.example.com'))
    expect(proxy.received()).toContain('CONNECT green.example.com:8080 HTTP/1.1\r\n')
    expect(proxy.received()).toContain('CONNECT 10.0.0.9:80 HTTP/1.1\r\n')
  })

  test('over TLS', async () => {
    const server = await secured('server')
    const proxy = await proxyTo(server, { secure: true })
    const options = { ca: authority, proxy: { url: proxy.url } }
    expect(textOf(await send('https://app.example.com/', options))).toBe('hello')
    const untrusted = failureOf(
      await send('https://app.example.com/', { proxy: { url: proxy.url } }),
    )
    expect(untrusted.kind).toBe('proxy')
    expect(untrusted.message).toMatch(
      /^the proxy 127\.0\.0\.1:\d+: the certificate of 127\.0\.0\.1 has an issuer/,
    )
    await expectAllClosed(server, proxy)
  })

  test('leaves no connection of ours open', async () => {
    const server = await secured('server')
    const dialled: Socket[] = []
    const sendOne = createSend({
      dial: (host, port) => {
        const socket = connect({ host, port })
        dialled.push(socket)
        return socket
      },
    })
    for (const secure of [false, true]) {
      const proxy = await proxyTo(server, { secure })
      const request = asking('https://app.example.com/', {
        ca: authority,
        proxy: { url: proxy.url },
      })
      expect(textOf(await sendOne(request, signal))).toBe('hello')
    }
    expect(dialled.map(({ destroyed }) => destroyed)).toEqual([true, true])
  })

  test('its credentials are sent, to it alone, and never told', async () => {
    const server = await secured('server')
    const proxy = await proxyTo(server)
    const refusing = await proxyTo(server, { status: 407 })
    const url = (one: TestServer) => one.url.replace('://', '://user:p%40ss@')
    const options = { ca: authority, proxy: { url: url(proxy) } }
    await send('https://app.example.com/', options)
    await send('http://app.example.com/', options)
    const authorization = `Proxy-Authorization: Basic ${btoa('user:p@ss')}\r\n`
    expect(proxy.received().split(authorization)).toHaveLength(3)
    expect(server.received()).not.toMatch(/proxy-authorization/i)
    const failure = failureOf(
      await send('https://app.example.com/', { proxy: { url: url(refusing) } }),
    )
    expect(failure.message).toBe(
      `the proxy 127.0.0.1:${refusing.port} does not accept the credentials of its URL (status 407)`,
    )
  })
})

describe('what is refused is told as the doing of the proxy', () => {
  test.each<[string, number, string]>([
    ['https', 407, 'asks for credentials, which its URL may carry (status 407)'],
    ['http', 407, 'asks for credentials, which its URL may carry (status 407)'],
    ['https', 403, 'forbids connections to app.example.com:443 (status 403)'],
    ['https', 502, 'could not connect to app.example.com:443 (status 502)'],
    ['https', 404, 'did not connect to app.example.com:443 (status 404)'],
  ])('%s, %i', async (scheme, status, sentence) => {
    const proxy = await proxyTo(await saying(''), { status })
    const options = { proxy: { url: proxy.url } }
    expect(failureOf(await send(`${scheme}://app.example.com/`, options))).toMatchObject({
      kind: 'proxy',
      message: `the proxy 127.0.0.1:${proxy.port} ${sentence}`,
    })
    await expectAllClosed(proxy)
  })

  test('a proxy that hangs up, talks nonsense, is silent or is not there', async () => {
    const ask = async ({ url }: TestServer) =>
      failureOf(await send('https://app.example.com/', { proxy: { url }, timeoutMs: 300 }))
    const hangsUp = await raw((socket) => socket.end())
    const nonsense = await saying('hello\r\n')
    const silent = await raw(() => {})
    const gone = await http((_, response) => response.end(), '127.0.0.2')
    expect(await ask(hangsUp)).toMatchObject({
      kind: 'proxy',
      message: `the proxy 127.0.0.1:${hangsUp.port} closed the connection without an answer`,
    })
    expect((await ask(nonsense)).message).toMatch(/^the answer of the proxy .* is not HTTP/)
    expect(await ask(silent)).toMatchObject({
      kind: 'timeout',
      message: `no answer within 300 ms (the proxy 127.0.0.1:${silent.port} did not open a way to app.example.com:443)`,
    })
    expect(await ask({ ...gone, url: `http://127.0.0.1:${gone.port}` })).toMatchObject({
      kind: 'proxy',
      message: `the proxy 127.0.0.1:${gone.port}: connection refused by 127.0.0.1:${gone.port}`,
    })
    await expectAllClosed(hangsUp, nonsense, silent, gone)
  })

  test.each<[string, RegExp]>([
    ['socks5://proxy:1080', /of the kind socks5; only http and https/],
    ['http://', /^proxy is not the URL of a proxy/],
    ['http://user:p%ss@127.0.0.1:1', /must be written as %25$/],
  ])('the proxy %s', async (url, message) => {
    const failure = failureOf(await send('http://app.example.com/', { proxy: { url } }))
    expect(failure.message).toMatch(message)
    expect(failure.kind).toBe('proxy')
  })
})

test.each([
  'http://169.254.169.254/',
  'http://[fd00:ec2::254]/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'https://metadata.google.internal./',
])('%s is not asked for behind a proxy either', async (url) => {
  const proxy = await proxyTo(await saying(''))
  expect(failureOf(await send(url, { proxy: { url: proxy.url } })).kind).toBe('forbidden-address')
  expect(proxy.received()).toBe('')
})

test.each(['http://10.0.0.5/', 'http://localhost/', 'http://127.0.0.1/'])(
  'an untrusted %s is not asked for behind a proxy either',
  async (url) => {
    const proxy = await proxyTo(await saying(''))
    const options: Partial<HttpRequest> = { proxy: { url: proxy.url }, untrustedUrl: true }
    expect(failureOf(await send(url, options)).kind).toBe('forbidden-address')
  },
)

describe('the environment', () => {
  const via = async (
    url: string,
    environment: (proxy: string) => Record<string, string | undefined>,
    more: Partial<HttpRequest> = {},
  ) => {
    const server = await http((_, response) => response.end('direct'))
    const proxy = await proxyTo(server)
    const sendOne = createSend({
      environment: environment(proxy.url),
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    const to = new URL(url)
    if (to.port === '') to.port = String(server.port)
    return textOf(await sendOne(asking(to, { proxy: 'environment', ...more }), signal)).split(
      ' ',
    )[0]
  }

  test.each<[string, string, (proxy: string) => Record<string, string | undefined>]>([
    ['forwarded', 'http_proxy', (http_proxy) => ({ http_proxy })],
    ['forwarded', 'HTTP_PROXY', (HTTP_PROXY) => ({ HTTP_PROXY })],
    ['forwarded', 'all_proxy', (all_proxy) => ({ all_proxy })],
    [
      'forwarded',
      'the lower case first',
      (http_proxy) => ({ http_proxy, HTTP_PROXY: 'http://127.0.0.1:1' }),
    ],
    [
      'forwarded',
      'a proxy without a scheme',
      (url) => ({ http_proxy: url.replace('http://', '') }),
    ],
    ['forwarded', 'another in NO_PROXY', (http_proxy) => ({ http_proxy, NO_PROXY: 'example.net' })],
    ['direct', 'nothing', () => ({})],
    ['direct', 'an empty variable', () => ({ http_proxy: '', HTTP_PROXY: undefined })],
    ['direct', 'the other scheme', (https_proxy) => ({ https_proxy })],
    ['direct', 'NO_PROXY', (http_proxy) => ({ http_proxy, NO_PROXY: 'example.com' })],
    ['direct', 'no_proxy', (http_proxy) => ({ http_proxy, no_proxy: '*' })],
  ])('%s with %s', async (expected, _, environment) => {
    expect(await via('http://app.example.com/', environment)).toBe(expected)
  })

  test('is not looked at when the check says so', async () => {
    const proxied = (http_proxy: string) => ({ http_proxy })
    expect(await via('http://app.example.com/', proxied, { proxy: 'none' })).toBe('direct')
  })

  test.each(['http://localhost/', 'http://127.0.0.1/'])('%s is asked directly', async (url) => {
    expect(await via(url, (http_proxy) => ({ http_proxy }))).toBe('direct')
  })

  test('of the process is none of our business', async () => {
    const server = await http((_, response) => response.end('direct'))
    process.env.http_proxy = 'http://127.0.0.1:1'
    try {
      const sendOne = createSend({ lookup: async () => [{ address: '127.0.0.1', family: 4 }] })
      const request = asking(`http://app.example.com:${server.port}/`, { proxy: 'environment' })
      expect(textOf(await sendOne(request, signal))).toBe('direct')
    } finally {
      delete process.env.http_proxy
    }
  })
})

test.each<[string, string, number, boolean]>([
  ['', 'example.com', 80, false],
  ['*', 'example.com', 80, true],
  ['example.com', 'example.com', 80, true],
  ['EXAMPLE.com', 'example.COM.', 80, true],
  ['example.com', 'app.example.com', 80, true],
  ['example.com', 'badexample.com', 80, false],
  ['app.example.com', 'example.com', 80, false],
  ['.example.com', 'app.example.com', 80, true],
  ['.example.com', 'example.com', 80, true],
  ['*.example.com', 'a.b.example.com', 80, true],
  ['example.com:8080', 'example.com', 8080, true],
  ['example.com:8080', 'example.com', 80, false],
  ['a.com, example.com b.com', 'example.com', 80, true],
  [' ,, .', 'example.com', 80, false],
  ['10.0.0.1', '10.0.0.1', 80, true],
  ['10.0.0.1:81', '10.0.0.1', 80, false],
  ['0.0.1', '10.0.0.1', 80, false],
  ['10.0.0.0/8', '10.1.2.3', 80, true],
  ['10.0.0.0/8', '11.1.2.3', 80, false],
  ['10.0.0.0/8', '10.example.com', 80, false],
  ['10.0.0.0/99', '10.0.0.1', 80, false],
  ['::1', '::1', 80, true],
  ['[::1]', '0:0::1', 80, true],
  ['[::1]:80', '::1', 80, true],
  ['fd00::/8', 'fd12::1', 80, true],
])('NO_PROXY=%j and %s:%i', (noProxy, host, port, expected) => {
  expect(isExempt({ host, port }, noProxy)).toBe(expected)
})
