// Servers that do their worst: whatever they do ends in a sentence, within the deadline, with the connection closed.

import * as net from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { createSend } from '../../src/transport/index.js'
import {
  asking,
  authority,
  expectAllClosed,
  failureOf,
  http,
  listen,
  raw,
  responseOf,
  saying,
  secured,
  send,
  textOf,
} from './support.js'

const head = 'HTTP/1.1 200 OK\r\n'

describe('the deadline', () => {
  const drip = (beginning: string) => (socket: net.Socket) => {
    socket.write(beginning)
    const timer = setInterval(() => socket.write('x'), 20)
    socket.on('close', () => clearInterval(timer))
  }

  test.each<[string, (socket: net.Socket) => void, RegExp]>([
    [
      'silence',
      () => {},
      /^no answer within 200 ms \(connected to 127\.0\.0\.1:\d+ after \d+ ms, no byte received\)$/,
    ],
    [
      'a header that never ends',
      drip(`${head}X-Drip: `),
      /^no answer .*then only a part of the headers\)$/,
    ],
    [
      'a body that drips',
      drip(`${head}Content-Length: 1000\r\n\r\n`),
      /^no whole answer within 200 ms \(status 200 after \d+ ms, then \d+ bytes? of the body\)$/,
    ],
    ['a body without a length', drip(`${head}\r\n`), /^no whole answer/],
    [
      'endless interim answers',
      (socket) => {
        const timer = setInterval(
          () => socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'),
          5,
        )
        socket.on('close', () => clearInterval(timer))
      },
      /^no answer within 200 ms/,
    ],
  ])('ends %s', async (_, speak, message) => {
    const server = await raw(speak)
    const failure = failureOf(await send(server.url, { timeoutMs: 200 }))
    expect(failure).toMatchObject({ kind: 'timeout', remoteAddress: `127.0.0.1:${server.port}` })
    expect(failure.message).toMatch(message)
    expect(failure.timings.total).toBeGreaterThanOrEqual(199)
    await expectAllClosed(server)
  })

  test('runs over all redirects together', async () => {
    let hop = 0
    const server = await http((_, response) => {
      setTimeout(() => response.writeHead(302, { Location: `/${hop++}` }).end(), 60)
    })
    const failure = failureOf(await send(server.url, { timeoutMs: 300, redirects: 1000 }))
    expect(failure.kind).toBe('timeout')
    expect(hop).toBeLessThan(10)
    await expectAllClosed(server)
  })

  test('ends a look-up that hangs', async () => {
    const hanging = createSend({ lookup: () => new Promise(() => {}) })
    const request = asking('http://app.example.com/', { timeoutMs: 50 })
    expect(failureOf(await hanging(request, new AbortController().signal))).toMatchObject({
      kind: 'timeout',
      message: 'no answer within 50 ms (the name app.example.com was still being looked up)',
      remoteAddress: undefined,
    })
  })

  test('ends a TLS handshake that hangs', async () => {
    const server = await raw(() => {})
    const failure = failureOf(await send(server.url.replace('http', 'https'), { timeoutMs: 100 }))
    expect(failure.kind).toBe('timeout')
    expect(failure.message).toMatch(/the TLS handshake did not end\)$/)
    await expectAllClosed(server)
  })

  test('is not the server’s fault where this process stood still', async () => {
    const server = await saying('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
    const answered = send(server.url, { timeoutMs: 300 })
    // The request is on its way, but nobody in this process reads or answers.
    await new Promise((resolve) => setImmediate(resolve))
    const begun = performance.now()
    while (performance.now() - begun < 900);
    expect(textOf(await answered)).toBe('ok')
  })

  test('is not cut short by being longer than a timer can be', async () => {
    const server = await saying(`${head}\r\nhello`)
    expect(textOf(await send(server.url, { timeoutMs: 1e12 }))).toBe('hello')
  })
})

describe('the signal', () => {
  test('ends a request that is under way', async () => {
    const controller = new AbortController()
    const server = await raw(() => controller.abort())
    const exchange = await createSend()(asking(server.url), controller.signal)
    expect(failureOf(exchange)).toMatchObject({ kind: 'aborted' })
    await expectAllClosed(server)
  })

  test('sends nothing when it has come already', async () => {
    const server = await saying(head)
    const exchange = await createSend()(asking(server.url), AbortSignal.abort())
    expect(failureOf(exchange).kind).toBe('aborted')
    expect(server.received()).toBe('')
  })
})

describe('an answer that is none', () => {
  test.each<[string, string, RegExp]>([
    ['garbage', 'SSH-2.0-OpenSSH_9.6\r\n', /is not HTTP as it should be: /],
    ['an invalid status line', 'HTTP/1.1 two hundred\r\n\r\n', /is not HTTP as it should be: /],
    ['a header without a name', `${head}: x\r\n\r\n`, /is not HTTP as it should be: /],
    ['a header with a NUL', `${head}A: x\0y\r\n\r\n`, /Invalid header value char/],
    [
      'two lengths',
      `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      /is not HTTP as it should be: /,
    ],
    [
      'a length and chunks',
      `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /is not HTTP as it should be: /,
    ],
    [
      'chunks without sizes',
      `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      /Invalid character in chunk size/,
    ],
    [
      'one header too large',
      `${head}A: ${'x'.repeat(70_000)}\r\n\r\n`,
      /headers .* larger than 64 KiB$/,
    ],
    ['a flood of headers', head + 'A: b\r\n'.repeat(50_000), /headers .* larger than 64 KiB$/],
    ['TLS', '\x15\x03\x03\x00\x02\x02\x0a', /speaks HTTPS, not HTTP, on this port$/],
    ['HTTP/2', '\0\0\0\x04\0\0\0\0\0', /speaks only HTTP\/2/],
  ])('%s', async (_, bytes, message) => {
    const server = await saying(Buffer.from(bytes, 'latin1'))
    const failure = failureOf(await send(server.url))
    expect(failure.message).toMatch(message)
    expect(failure.kind).toBe('protocol')
    await expectAllClosed(server)
  })

  test('all headers of an answer are there, however many', async () => {
    const server = await saying(`${head}${'A: b\r\n'.repeat(5_000)}\r\n`)
    expect(responseOf(await send(server.url)).headers).toHaveLength(5_000)
  })

  test('headers keep their order, and names that come twice', async () => {
    const server = await saying(`${head}Set-Cookie: a=1\r\nX-Other: b\r\nset-cookie: c=2\r\n\r\n`)
    expect(responseOf(await send(server.url)).headers).toEqual([
      ['set-cookie', 'a=1'],
      ['x-other', 'b'],
      ['set-cookie', 'c=2'],
    ])
  })
})

describe('connections that break', () => {
  const reset = (beginning: string) => (socket: net.Socket) => {
    socket.write(beginning, () => setTimeout(() => socket.resetAndDestroy(), 20))
  }

  test.each<[string, (socket: net.Socket) => void, string, RegExp]>([
    [
      'hung up at once',
      (socket) => socket.end(),
      'reset',
      /^127\S+ closed the connection without an answer; perhaps it speaks HTTPS$/,
    ],
    [
      'reset at once',
      reset(''),
      'reset',
      /^127\S+ reset the connection without an answer; perhaps it speaks HTTPS$/,
    ],
    [
      'hung up within the headers',
      (socket) => socket.end(`${head}A: `),
      'reset',
      /closed the connection/,
    ],
    [
      'reset within the body',
      reset(`${head}Content-Length: 10\r\n\r\nabc`),
      'reset',
      /^127\S+ reset the connection in the middle of the answer$/,
    ],
    [
      'half a body',
      (socket) => socket.end(`${head}Content-Length: 1000\r\n\r\nabc`),
      'protocol',
      /^the answer was cut off after 3 bytes of its body \(announced: 1,000 bytes\)$/,
    ],
    [
      'half a chunk',
      (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\nabc`),
      'protocol',
      /^the answer was cut off after 3 bytes of its body$/,
    ],
    [
      'no last chunk',
      (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`),
      'protocol',
      /cut off/,
    ],
  ])('%s', async (_, speak, kind, message) => {
    const server = await raw(speak)
    const failure = failureOf(await send(server.url))
    expect(failure.message).toMatch(message)
    expect(failure.kind).toBe(kind)
    await expectAllClosed(server)
  })

  test('nobody listens', async () => {
    const server = net.createServer()
    const { port } = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    expect(failureOf(await send(`http://127.0.0.1:${port}/`))).toMatchObject({
      kind: 'refused',
      message: `connection refused by 127.0.0.1:${port}`,
      remoteAddress: `127.0.0.1:${port}`,
    })
  })

  test('a server that hangs up before it was asked', async () => {
    const server = await listen(net.createServer((socket) => socket.end()))
    expect(failureOf(await send(server.url)).kind).toBe('reset')
  })

  test('a server that talks before it was asked is heard', async () => {
    const server = await listen(
      net.createServer((socket) => socket.end(`${head}Content-Length: 2\r\n\r\nhi`)),
    )
    expect(textOf(await send(server.url))).toBe('hi')
  })
})

describe('what is no failure', () => {
  test.each<[string, string, Partial<Parameters<typeof asking>[1]>, number, string]>([
    [
      'interim answers before the answer',
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n${head}Content-Length: 2\r\n\r\nhi`,
      {},
      200,
      'hi',
    ],
    ['bytes after the body', `${head}Content-Length: 2\r\n\r\nhi there`, {}, 200, 'hi'],
    ['a body in answer to HEAD', `${head}Content-Length: 2\r\n\r\nhi`, { method: 'HEAD' }, 200, ''],
    [
      'the length of a body that HEAD does not get',
      `${head}Content-Length: 99999999\r\n\r\n`,
      { method: 'HEAD' },
      200,
      '',
    ],
    ['204', 'HTTP/1.1 204 No Content\r\n\r\n', {}, 204, ''],
    ['304 with a length', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n', {}, 304, ''],
    [
      'an upgrade',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
      {},
      101,
      '',
    ],
    ['HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nold', {}, 200, 'old'],
    ['no reason phrase', 'HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n', {}, 200, ''],
  ])('%s', async (_, bytes, more, status, body) => {
    const server = await saying(bytes)
    const exchange = await send(server.url, more)
    expect(responseOf(exchange).status).toBe(status)
    expect(textOf(exchange)).toBe(body)
    await expectAllClosed(server)
  })
})

test('an answer that comes before the body of the request was read', async () => {
  const server = await saying('HTTP/1.1 413 Content Too Large\r\nContent-Length: 3\r\n\r\nbig')
  const exchange = await send(server.url, { method: 'POST', body: Buffer.alloc(10_000_000) })
  expect(responseOf(exchange).status).toBe(413)
  await expectAllClosed(server)
})

test('a flood over TLS ends at the limit', async () => {
  const server = await secured('server', (socket) => {
    socket.write(`${head}\r\n`)
    const flood = () => {
      while (!socket.destroyed && socket.write(Buffer.alloc(65_536)));
    }
    socket.on('drain', flood)
    flood()
  })
  expect(failureOf(await send(server.url, { ca: authority })).kind).toBe('too-large')
  await expectAllClosed(server)
})

test('plain HTTP asked of a TLS port, and TLS of a plain one', async () => {
  const secure = await secured('server')
  const plain = await http((_, response) => response.end('hello'))
  const toSecure = failureOf(await send(secure.url.replace('https', 'http')))
  const toPlain = failureOf(await send(plain.url.replace('http', 'https')))
  expect(toSecure.message).toBe(
    `127.0.0.1:${secure.port} closed the connection without an answer; perhaps it speaks HTTPS`,
  )
  expect(toPlain.message).toBe(
    `127.0.0.1:${plain.port} does not speak TLS on this port: perhaps it is plain HTTP`,
  )
  expect([toSecure.kind, toPlain.kind]).toEqual(['reset', 'tls'])
  await expectAllClosed(secure, plain)
})

test('the times of an answer are in order and none is lost', async () => {
  const server = await http((_, response) => {
    response.write('a')
    setTimeout(() => response.end('b'), 50)
  })
  const { timings, remoteAddress, httpVersion } = responseOf(await send(server.url))
  expect(timings.lookup).toBe(0)
  expect(timings.tls).toBe(0)
  expect(timings.connect).toBeGreaterThan(0)
  expect(timings.firstByte).toBeGreaterThanOrEqual(timings.connect)
  expect(timings.total).toBeGreaterThanOrEqual(timings.firstByte + 40)
  expect([remoteAddress, httpVersion]).toEqual([`127.0.0.1:${server.port}`, '1.1'])
})

test('a thousand at once, good and bad, leave no connection behind', async () => {
  const good = await http((_, response) => response.end('hello'))
  const hangsUp = await saying('')
  const silent = await raw(() => {})
  const sendOne = createSend()
  const { signal } = new AbortController()
  const exchanges = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => {
      const { url } = [good, good, hangsUp, silent][index % 4] ?? good
      return sendOne(asking(url, { timeoutMs: url === silent.url ? 2_000 : 60_000 }), signal)
    }),
  )
  const outcomes = exchanges.map((exchange) =>
    exchange.ok ? exchange.response.status : exchange.failure.kind,
  )
  expect(outcomes.filter((one) => one === 200)).toHaveLength(500)
  expect(outcomes.filter((one) => one === 'reset')).toHaveLength(250)
  expect(outcomes.filter((one) => one === 'timeout')).toHaveLength(250)
  await expectAllClosed(good, hangsUp, silent)
}, 120_000)
