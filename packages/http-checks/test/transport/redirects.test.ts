// Redirects: off unless asked for, bounded, and taking nothing along that was meant for the origin they left.

import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import type { HttpRequest } from '../../src/exchange.js'
import { createSend } from '../../src/transport/index.js'
import {
  asking,
  authority,
  expectAllClosed,
  failureOf,
  http,
  responseOf,
  saying,
  secured,
  send,
  type TestServer,
  textOf,
} from './support.js'

interface Seen {
  method: string | undefined
  headers: IncomingMessage['headers']
  body: string
}

/** Tells what it was asked. */
const mirror = (): Promise<TestServer> =>
  http((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const { method, headers } = request
      response.end(JSON.stringify({ method, headers, body } satisfies Seen))
    })
  })

/** /302?to=… redirects there; everything else is a mirror. */
const redirector = (): Promise<TestServer> =>
  http((request, response) => {
    const url = new URL(request.url ?? '', 'http://x')
    const location = url.searchParams.get('to')
    if (location !== null) {
      response.writeHead(Number(url.pathname.slice(1)), { Location: location }).end('moved')
      return
    }
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      response.end(JSON.stringify({ method: request.method, headers: request.headers, body }))
    })
  })

const to = (server: TestServer, status: number, location: string): string =>
  `${server.url}/${status}?to=${encodeURIComponent(location)}`

const on = { redirects: 5 }

test('are the answer itself unless they are followed', async () => {
  const server = await redirector()
  const exchange = await send(to(server, 302, '/there'))
  expect(responseOf(exchange)).toMatchObject({ status: 302, redirects: [] })
  expect(textOf(exchange)).toBe('moved')
})

test('are followed, and told', async () => {
  const server = await redirector()
  const first = to(server, 301, '/302?to=%2Fthere')
  const response = responseOf(await send(first, on))
  expect(response).toMatchObject({
    status: 200,
    url: `${server.url}/there`,
    redirects: [
      { status: 301, from: first, to: `${server.url}/302?to=%2Fthere` },
      { status: 302, from: `${server.url}/302?to=%2Fthere`, to: `${server.url}/there` },
    ],
  })
  await expectAllClosed(server)
})

describe('the method', () => {
  test.each<[number, string, string, string]>([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [301, 'PUT', 'PUT', 'data'],
    [307, 'POST', 'POST', 'data'],
    [308, 'POST', 'POST', 'data'],
    [303, 'GET', 'GET', ''],
  ])('%i turns %s into %s', async (status, method, expected, body) => {
    const server = await redirector()
    const request: Partial<HttpRequest> = {
      method,
      headers: [
        ['Content-Type', 'text/plain'],
        ['X-Kept', 'yes'],
      ],
      ...(method === 'GET' ? {} : { body: Buffer.from('data') }),
    }
    const seen = JSON.parse(
      textOf(await send(to(server, status, '/there'), { ...on, ...request })),
    ) as Seen
    expect(seen).toMatchObject({ method: expected, body, headers: { 'x-kept': 'yes' } })
    if (expected !== method) expect(seen.headers).not.toHaveProperty('content-type')
  })

  test('303 leaves HEAD alone', async () => {
    const server = await redirector()
    await send(to(server, 303, '/there'), { ...on, method: 'HEAD' })
    expect(server.received()).toContain('HEAD /there HTTP/1.1')
  })
})

describe('another origin', () => {
  const headers: [string, string][] = [
    ['Authorization', 'Bearer s3cret'],
    ['Cookie', 'session=s3cret'],
    ['X-Api-Key', 's3cret'],
    ['X-Anything', 's3cret'],
    ['Host', 's3cret.example.com'],
    ['Accept', 'application/json'],
    ['User-Agent', 'check'],
  ]

  test.each([302, 307, 308])('gets no header and no body (%i)', async (status) => {
    const from = await redirector()
    const elsewhere = await mirror()
    const exchange = await send(to(from, status, elsewhere.url), {
      ...on,
      headers,
      method: 'POST',
      body: Buffer.from('s3cret'),
    })
    expect(textOf(exchange)).not.toContain('s3cret')
    const seen = JSON.parse(textOf(exchange)) as Seen
    expect(seen.headers).toMatchObject({
      accept: 'application/json',
      'user-agent': 'check',
      host: `127.0.0.1:${elsewhere.port}`,
    })
  })

  test('does not give them back on the way home', async () => {
    const home = await redirector()
    const elsewhere = await redirector()
    const url = to(home, 302, to(elsewhere, 302, `${home.url}/home`))
    expect(textOf(await send(url, { ...on, headers }))).not.toContain('s3cret')
  })

  test('is another scheme, too; the credentials of the URL stay behind', async () => {
    const secure = await secured('server', (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nhello'))
    const from = await redirector()
    const url = new URL(to(from, 302, secure.url))
    url.username = 'user'
    url.password = 's3cret'
    const exchange = await send(url, { ...on, headers, ca: authority })
    expect(textOf(exchange)).toBe('hello')
    expect(from.received()).toContain(`Authorization: Bearer s3cret`)
    expect(secure.received()).not.toMatch(/s3cret|authorization/i)
    expect(JSON.stringify(responseOf(exchange))).not.toContain('user:')
  })

  test('the same origin keeps all of them', async () => {
    const server = await redirector()
    const seen = JSON.parse(
      textOf(await send(to(server, 302, '/there'), { ...on, headers })),
    ) as Seen
    expect(seen.headers).toMatchObject({
      'x-api-key': 's3cret',
      authorization: 'Bearer s3cret',
      host: 's3cret.example.com',
    })
  })
})

describe('what is not followed', () => {
  test('more than allowed', async () => {
    let hop = 0
    const server = await http((_, response) =>
      response.writeHead(302, { Location: `/${++hop}?token=s3cret` }).end(),
    )
    const failure = failureOf(await send(`${server.url}/0`, { redirects: 3 }))
    expect(failure).toMatchObject({
      kind: 'redirect',
      message: `more than 3 redirects: ${[0, 1, 2, 3, 4].map((n) => `${server.url}/${n}${n ? '?…' : ''}`).join(' → ')}`,
    })
    expect(hop).toBe(4)
    await expectAllClosed(server)
  })

  test('circles', async () => {
    const server = await http(({ url }, response) =>
      response.writeHead(302, { Location: url === '/a' ? '/b' : '/a' }).end(),
    )
    expect(failureOf(await send(`${server.url}/a`, { redirects: 1000 }))).toMatchObject({
      kind: 'redirect',
      message: `redirects in a circle: ${['a', 'b', 'a'].map((path) => `${server.url}/${path}`).join(' → ')}`,
    })
  })

  test('https to http', async () => {
    const plain = await http((_, response) => response.end())
    const secure = await secured('server', (socket) =>
      socket.end(
        `HTTP/1.1 302 Found\r\nLocation: ${plain.url}/?token=s3cret\r\nContent-Length: 0\r\n\r\n`,
      ),
    )
    expect(failureOf(await send(secure.url, { ...on, ca: authority }))).toMatchObject({
      kind: 'redirect',
      message: `${secure.url}/ redirects to ${plain.url}/?…, from https to http: not followed`,
    })
    expect(plain.received()).toBe('')
  })

  test.each<[string, string, RegExp]>([
    [
      'another scheme',
      'Location: ftp://files.example.com/\r\n',
      /redirects to a URL of the kind ftp:/,
    ],
    ['a script', 'Location: javascript:alert(1)\r\n', /kind javascript:/],
    ['a file', 'Location: file:///etc/passwd\r\n', /kind file:/],
    ['no URL', 'Location: http://[::1\r\n', /status 302 has a Location that is no URL/],
    ['two Locations', 'Location: /a\r\nLocation: /b\r\n', /names more than one Location/],
    ['itself', 'Location: \r\n', /redirects in a circle/],
  ])('%s', async (_, headers, message) => {
    const server = await saying(`HTTP/1.1 302 Found\r\n${headers}Content-Length: 0\r\n\r\n`)
    const failure = failureOf(await send(server.url, on))
    expect(failure.message).toMatch(message)
    expect(failure.kind).toBe('redirect')
    await expectAllClosed(server)
  })

  test('without a Location the answer stands', async () => {
    const server = await saying('HTTP/1.1 302 Found\r\nContent-Length: 2\r\n\r\nhi')
    expect(textOf(await send(server.url, on))).toBe('hi')
  })

  test('300 and 304 the answer stands', async () => {
    const server = await saying(
      'HTTP/1.1 300 Multiple Choices\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n',
    )
    expect(responseOf(await send(server.url, on)).status).toBe(300)
  })
})

test('a Location in UTF-8 leads where it says', async () => {
  const server = await http(({ url }, response) => {
    if (url === '/')
      response.socket?.end(Buffer.from('HTTP/1.1 302 Found\r\nLocation: /zürich\r\n\r\n'))
    else response.end(url)
  })
  expect(textOf(await send(server.url, on))).toBe('/z%C3%BCrich')
})

test('connect-to and resolve hold for each URL', async () => {
  const green = await http(({ headers }, response) => response.end(`green as ${headers.host}`))
  const first = await redirector()
  const exchange = await send(to(first, 302, 'http://www.example.com/'), {
    ...on,
    connectTo: [{ host: 'www.example.com', port: 80, toHost: '127.0.0.1', toPort: green.port }],
  })
  expect(textOf(exchange)).toBe('green as www.example.com')
})

describe('from a public address to a private one', () => {
  // 1.1.1.1 stands for the internet; what is dialled is loopback.
  const internet = (...servers: TestServer[]) =>
    createSend({
      lookup: async () => [{ address: '1.1.1.1', family: 4 }],
      dial: (address, port) => {
        if (address !== '1.1.1.1') dialled.push(address)
        const server = servers.find((one) => one.port === port)
        return connect({ host: '127.0.0.1', port: server?.port ?? port })
      },
    })
  let dialled: string[] = []

  test.each([
    '127.0.0.1',
    '10.0.0.5',
    '192.168.1.1',
    '100.64.0.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[fd12::1]',
    '[fe80::1]',
    '[::ffff:10.0.0.5]',
    '[64:ff9b::a00:5]',
    'localhost',
    'app.localhost',
  ])('%s is not asked', async (host) => {
    dialled = []
    const server = await http(({ headers }, response) =>
      headers.host?.startsWith('app.example.com')
        ? response
            .writeHead(302, { Location: `http://${host}:${headers.host.split(':')[1]}/` })
            .end()
        : response.end('inside'),
    )
    const request = asking(`http://app.example.com:${server.port}/`, on)
    const exchange = await internet(server)(request, new AbortController().signal)
    expect(failureOf(exchange)).toMatchObject({ kind: 'forbidden-address' })
    expect(failureOf(exchange).message).toMatch(
      /an address of a private network, and it was reached by a redirect/,
    )
    expect(dialled).toEqual([])
  })

  test('unless connect-to sends it there', async () => {
    const server = await redirector()
    const request = asking(
      to(
        { ...server, url: `http://app.example.com:${server.port}` },
        302,
        'http://www.example.com/there',
      ),
      {
        ...on,
        connectTo: [{ host: 'www.example.com', port: 0, toHost: '127.0.0.1', toPort: server.port }],
      },
    )
    const exchange = await internet(server)(request, new AbortController().signal)
    expect(responseOf(exchange).status).toBe(200)
  })

  test('from one private address to another is followed', async () => {
    const server = await redirector()
    expect(
      responseOf(await send(to(server, 302, `http://localhost:${server.port}/there`), on)).status,
    ).toBe(200)
  })
})
