// What goes over the wire, where it goes (connect-to, resolve, Host), and what is refused before anything is sent.

import { describe, expect, test } from '@jest/globals'
import type { HttpRequest } from '../../src/exchange.js'
import { targetOf } from '../../src/transport/route.js'
import { failureOf, http, responseOf, send, textOf } from './support.js'

test('a plain request is short and closes its connection', async () => {
  const server = await http((_, response) => response.end())
  await send(`${server.url}/a%20b?q=1&r=ä#part`)
  expect(server.received()).toBe(
    [
      'GET /a%20b?q=1&r=%C3%A4 HTTP/1.1',
      `Host: 127.0.0.1:${server.port}`,
      'Accept: */*',
      'User-Agent: slipway-http-checks',
      'Accept-Encoding: identity',
      'Connection: close',
      '',
      '',
    ].join('\r\n'),
  )
})

test('headers go as they are given: order, case, twice, in place of our own', async () => {
  const server = await http((_, response) => response.end())
  await send(server.url, {
    headers: [
      ['X-B', '1'],
      ['accept', 'image/png'],
      ['hOST', 'app.example.com'],
      ['X-a', '2'],
      ['X-B', 'ü'],
      ['user-agent', 'check'],
    ],
  })
  expect(server.received()).toBe(
    `GET / HTTP/1.1\r\nhOST: app.example.com\r\nX-B: 1\r\naccept: image/png\r\nX-a: 2\r\nX-B: ü\r\nuser-agent: check\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n`,
  )
})

test('credentials of a URL are sent, and not told', async () => {
  const server = await http((_, response) => response.end())
  const url = new URL(server.url)
  url.username = 'user'
  url.password = 'p%40ss'
  const exchange = await send(url)
  expect(server.received()).toContain(`Authorization: Basic ${btoa('user:p@ss')}\r\n`)
  expect(responseOf(exchange).url).toBe(`${server.url}/`)
})

describe('refused before anything is sent', () => {
  test.each<[string, Partial<HttpRequest>, string]>([
    [
      'a line break',
      { headers: [['X-A', 's3cret\r\nX-Injected: 1']] },
      'the value of the header X-A holds a line break, which HTTP does not allow',
    ],
    [
      'a single LF',
      { headers: [['X-A', 's3cret\n']] },
      'the value of the header X-A holds a line break, which HTTP does not allow',
    ],
    [
      'a NUL',
      { headers: [['X-A', 's3cret\0']] },
      'the value of the header X-A holds a control character, which HTTP does not allow',
    ],
    [
      'an emoji',
      { headers: [['X-A', 's3cret 🚢']] },
      'the value of the header X-A holds a character outside Latin-1, which HTTP does not allow',
    ],
    [
      'a bad name',
      { headers: [['X A:', 'b']] },
      'the header name "X A:" holds a character that HTTP does not allow',
    ],
    [
      'an empty name',
      { headers: [['', 'b']] },
      'the header name "" holds a character that HTTP does not allow',
    ],
    [
      'a bad method',
      { method: 'GET /x HTTP/1.1\r\nA:' },
      'the method is not a word that HTTP allows',
    ],
    ['CONNECT', { method: 'CONNECT' }, 'the method CONNECT is for proxies only'],
    [
      'a second framing',
      { headers: [['Transfer-Encoding', 'chunked']] },
      'Transfer-Encoding is not yours to set: the body is sent with its length',
    ],
    [
      'a wrong length',
      { method: 'POST', body: Buffer.from('abc'), headers: [['Content-Length', '2']] },
      'Content-Length says "2", the body has 3 bytes',
    ],
    [
      'two hosts',
      {
        headers: [
          ['Host', 'a'],
          ['host', 'b'],
        ],
      },
      'Host is given more than once',
    ],
    ['a bad server name', { serverName: 'a b' }, 'the server name (SNI) is not the name of a host'],
    [
      'another scheme',
      { url: new URL('file:///etc/passwd') },
      'only http and https URLs can be asked, not file',
    ],
  ])('%s', async (_, more, sentence) => {
    const server = await http((_, response) => response.end())
    const failure = failureOf(await send(server.url, more))
    expect(failure).toMatchObject({ kind: 'protocol', message: `${sentence}; nothing was sent` })
    expect(server.received()).toBe('')
  })
})

describe('connect-to and resolve', () => {
  const target = (url: string, more: Partial<Pick<HttpRequest, 'connectTo' | 'resolve'>>) =>
    targetOf(new URL(url), { connectTo: [], resolve: [], ...more })
  const rule = (host: string, port: number, toHost: string, toPort: number) => ({
    host,
    port,
    toHost,
    toPort,
  })

  test.each<[string, HttpRequest['connectTo'], string, number]>([
    ['https://app.example.com/', [], 'app.example.com', 443],
    ['http://app.example.com/', [], 'app.example.com', 80],
    ['http://[::1]:8080/', [], '::1', 8080],
    ['https://app.example.com/', [rule('app.example.com', 443, 'green', 8443)], 'green', 8443],
    ['https://app.example.com/', [rule('APP.example.com.', 443, 'green', 8443)], 'green', 8443],
    ['https://app.example.com/', [rule('', 0, 'green', 0)], 'green', 443],
    ['https://app.example.com/', [rule('', 0, '', 8443)], 'app.example.com', 8443],
    [
      'https://app.example.com/',
      [rule('app.example.com', 80, 'green', 80)],
      'app.example.com',
      443,
    ],
    ['https://app.example.com/', [rule('www.example.com', 0, 'green', 0)], 'app.example.com', 443],
    [
      'https://app.example.com/',
      [rule('', 443, 'first', 0), rule('', 0, 'second', 0)],
      'first',
      443,
    ],
    ['https://app.example.com/', [rule('', 0, '[::1]', 0)], '::1', 443],
    ['http://[::1]/', [rule('[::1]', 80, 'green', 0)], 'green', 80],
  ])('%s with %j', (url, connectTo, host, port) => {
    expect(target(url, { connectTo })).toMatchObject({ host, port })
  })

  test('resolve counts for its port, after connect-to, and may name several', () => {
    const resolve = [
      { host: 'green', port: 8443, address: '10.0.0.1' },
      { host: 'GREEN', port: 8443, address: '[::1]' },
      { host: 'green', port: 443, address: '10.0.0.2' },
    ]
    const connectTo = [rule('', 0, 'green', 8443)]
    expect(target('https://app.example.com/', { connectTo, resolve }).addresses).toEqual([
      '10.0.0.1',
      '::1',
    ])
    expect(target('https://green/', { resolve }).addresses).toEqual(['10.0.0.2'])
    expect(target('https://blue/', { resolve }).addresses).toEqual([])
    expect(
      target('https://blue/', { resolve: [{ host: '*', port: 443, address: '10.0.0.3' }] })
        .addresses,
    ).toEqual(['10.0.0.3'])
  })

  test('names that are none are told', async () => {
    const resolve = [{ host: 'app.example.com', port: 80, address: 'green.internal' }]
    expect(failureOf(await send('http://app.example.com/', { resolve })).message).toBe(
      'resolve sends app.example.com to "green.internal", which is no IP address; connect-to takes names',
    )
    const connectTo = [rule('', 0, 'green:8443', 0)]
    expect(failureOf(await send('http://app.example.com/', { connectTo })).message).toBe(
      'connect-to names something that is neither a host nor an IP address',
    )
  })

  test('ask another server, which sees the Host of the URL', async () => {
    const green = await http(({ headers }, response) => response.end(`green as ${headers.host}`))
    const byName = await send('http://app.example.com/', {
      connectTo: [rule('app.example.com', 80, 'localhost', green.port)],
    })
    const byAddress = await send(`http://app.example.com:${green.port}/`, {
      resolve: [{ host: 'app.example.com', port: green.port, address: '127.0.0.1' }],
    })
    expect(textOf(byName)).toBe('green as app.example.com')
    expect(textOf(byAddress)).toBe(`green as app.example.com:${green.port}`)
    expect(responseOf(byAddress)).toMatchObject({
      remoteAddress: `127.0.0.1:${green.port}`,
      url: `http://app.example.com:${green.port}/`,
    })
  })
})
