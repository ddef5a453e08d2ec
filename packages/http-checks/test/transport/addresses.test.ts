// Which addresses are asked: rules by value, and that they hold for what is really connected to.

import { connect } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import type { HttpRequest } from '../../src/exchange.js'
import { isPublic, neverAsked } from '../../src/transport/address-rules.js'
import { createSend, type Lookup } from '../../src/transport/index.js'
import { asking, expectAllClosed, failureOf, http, send, textOf } from './support.js'

const { signal } = new AbortController()

const metadata = [
  '169.254.169.254',
  '169.254.170.2',
  '169.254.0.1',
  '168.63.129.16',
  'fd00:ec2::254',
  'fd00:ec2::23',
  'fd20:ce::254',
  '0.0.0.0',
  '::',
  '::ffff:169.254.169.254',
  '::ffff:a9fe:a9fe',
  '::ffff:0.0.0.0',
  '::ffff:168.63.129.16',
  '::169.254.169.254',
  '::ffff:0:169.254.169.254',
  '64:ff9b::169.254.169.254',
  '64:ff9b:1::169.254.169.254',
  '2002:a9fe:a9fe::1',
]

describe('the rules', () => {
  test.each(metadata)('%s is never asked', (address) => {
    expect(neverAsked(address)).toMatch(/address$/)
  })

  test.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '127.0.0.1',
    '127.255.0.1',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fd12::1',
    '::ffff:10.0.0.1',
    '64:ff9b::10.0.0.1',
    '2002:a00:1::1',
    '224.0.0.1',
    '255.255.255.255',
    '2001::1',
  ])('%s may be configured, but is not public', (address) => {
    expect(neverAsked(address)).toBeUndefined()
    expect(isPublic(address)).toBe(false)
  })

  test.each([
    '1.1.1.1',
    '172.32.0.1',
    '169.253.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
  ])('%s is public', (address) => {
    expect([neverAsked(address), isPublic(address)]).toEqual([undefined, true])
  })
})

/** Refuses to dial anything: what gets this far was let through. */
const guarded = (lookup?: Lookup) =>
  createSend({
    ...(lookup && { lookup }),
    dial: (address) => {
      throw new Error(`dialled ${address}`)
    },
  })

describe('metadata addresses are refused', () => {
  test.each([
    ...metadata.map((address) => `http://${address.includes(':') ? `[${address}]` : address}/`),
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://0/',
    'https://169.254.169.254/latest/meta-data/?token=s3cret',
  ])('as %s', async (url) => {
    const failure = failureOf(await guarded()(asking(url), signal))
    expect(failure.kind).toBe('forbidden-address')
    expect(failure.message).toMatch(/^\S+ is an? .*address, which is never asked$/)
  })

  test('behind a name, and the name is told', async () => {
    const send = guarded(async () => [
      { address: '1.1.1.1', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ])
    expect(failureOf(await send(asking('http://rebind.example.com/'), signal))).toMatchObject({
      kind: 'forbidden-address',
      message:
        'rebind.example.com leads to 169.254.169.254, a metadata or link-local address, which is never asked',
    })
  })

  test.each<[string, Partial<HttpRequest>]>([
    ['connect-to', { connectTo: [{ host: '', port: 0, toHost: '169.254.169.254', toPort: 80 }] }],
    [
      'connect-to in hexadecimal',
      { connectTo: [{ host: '', port: 0, toHost: '0xa9fea9fe', toPort: 80 }] },
    ],
    [
      'connect-to in brackets',
      { connectTo: [{ host: '', port: 0, toHost: '[fd00:ec2::254]', toPort: 80 }] },
    ],
    ['resolve', { resolve: [{ host: 'app.example.com', port: 80, address: '169.254.170.2' }] }],
    ['a proxy', { proxy: { url: 'http://169.254.169.254:80' } }],
    ['an untrusted URL', { url: new URL('http://169.254.169.254/'), untrustedUrl: true }],
  ])('by way of %s', async (_, more) => {
    const exchange = await guarded()(asking('http://app.example.com/', more), signal)
    expect(failureOf(exchange).kind).toBe('forbidden-address')
  })

  test('each redirect', async () => {
    const server = await http((_, response) =>
      response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    )
    expect(failureOf(await send(server.url, { redirects: 1 })).kind).toBe('forbidden-address')
    await expectAllClosed(server)
  })
})

test('what was looked up and checked is what is connected to, and nothing is looked up twice', async () => {
  const server = await http((_, response) => response.end('hello'))
  let lookups = 0
  const rebinding = createSend({
    lookup: async () => [{ address: lookups++ === 0 ? '127.0.0.1' : '169.254.169.254', family: 4 }],
  })
  const request = asking(`http://rebind.example.com:${server.port}/`)
  expect(textOf(await rebinding(request, signal))).toBe('hello')
  expect(lookups).toBe(1)
  expect(failureOf(await rebinding(request, signal)).kind).toBe('forbidden-address')
})

describe('an untrusted URL', () => {
  test('does not lead to a private address', async () => {
    const request = asking('http://127.0.0.1:8080/', { untrustedUrl: true })
    expect(failureOf(await guarded()(request, signal))).toMatchObject({
      kind: 'forbidden-address',
      message:
        '127.0.0.1 is an address of a private network, and the URL was made from captured text: not asked',
    })
  })

  test('unless a configured one has been there', async () => {
    const server = await http((_, response) => response.end('hello'))
    const sendOne = createSend()
    const untrusted = asking(server.url, { untrustedUrl: true })
    expect(failureOf(await sendOne(untrusted, signal)).kind).toBe('forbidden-address')
    expect(textOf(await sendOne(asking(server.url), signal))).toBe('hello')
    expect(textOf(await sendOne(untrusted, signal))).toBe('hello')
  })

  test('does not make its own target trusted', async () => {
    const server = await http((_, response) => response.end('hello'))
    const sendOne = createSend({
      lookup: async () => [{ address: '1.1.1.1', family: 4 }],
      dial: (_, port) => connect({ host: '127.0.0.1', port }),
    })
    const url = `http://api.example.com:${server.port}/`
    expect(textOf(await sendOne(asking(url, { untrustedUrl: true }), signal))).toBe('hello')
    const other = asking(server.url, { untrustedUrl: true })
    expect(failureOf(await sendOne(other, signal)).kind).toBe('forbidden-address')
  })
})

test('a failed look-up says what is wrong with the name', async () => {
  const failing = (code: string) =>
    guarded(() => Promise.reject(Object.assign(new Error('getaddrinfo failed'), { code })))
  const ask = async (code: string, ipFamily: HttpRequest['ipFamily'] = 'any') =>
    failureOf(await failing(code)(asking('http://app.example.com/', { ipFamily }), signal))
  expect(await ask('ENOTFOUND')).toMatchObject({
    kind: 'lookup',
    message: 'the name app.example.com does not exist',
  })
  expect((await ask('ENOTFOUND', 6)).message).toBe(
    'the name app.example.com does not exist or has no IPv6 address',
  )
  expect((await ask('EAI_AGAIN')).message).toBe(
    'the name app.example.com could not be looked up: the name server did not answer',
  )
  const nothing = guarded(async () => [])
  expect(failureOf(await nothing(asking('http://app.example.com/'), signal)).message).toBe(
    'the name app.example.com has no address',
  )
})

test('many who ask for a name at the same moment look it up once; later it is looked up again', async () => {
  let lookups = 0
  const server = await http((_, response) => response.end())
  const sendOne = createSend({
    lookup: async () => {
      lookups++
      await new Promise((resolve) => setTimeout(resolve, 20))
      return [{ address: '127.0.0.1', family: 4 }]
    },
  })
  const request = asking(`http://app.example.com:${server.port}/`)
  await Promise.all(Array.from({ length: 20 }, () => sendOne(request, signal)))
  expect(lookups).toBe(1)
  await sendOne(request, signal)
  expect(lookups).toBe(2)
})

describe('several addresses', () => {
  const named = (...addresses: string[]) =>
    createSend({
      lookup: async () =>
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    })

  test('the next is asked when one refuses', async () => {
    const server = await http((_, response) => response.end('hello'))
    const url = `http://app.example.com:${server.port}/`
    expect(textOf(await named('::1', '127.0.0.2', '127.0.0.1')(asking(url), signal))).toBe('hello')
  })

  test('all that were tried are told when none answers', async () => {
    const server = await http((_, response) => response.end('hello'), '127.0.0.3')
    const url = `http://app.example.com:${server.port}/`
    const failure = failureOf(await named('127.0.0.1', '127.0.0.2', '::1')(asking(url), signal))
    const { port } = server
    expect(failure).toMatchObject({
      kind: 'refused',
      message: `connection refused by 127.0.0.1:${port}, [::1]:${port} and 127.0.0.2:${port}`,
    })
  })

  test('one that is silent does not hold up the others', async () => {
    const server = await http((_, response) => response.end('hello'))
    // A backlog that is full drops what knocks: 127.0.0.2 stands for an address that swallows packets.
    const silent = createSend({
      lookup: async () => [
        { address: '127.0.0.2', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
      dial: (address, port) => {
        const socket = connect({ host: '127.0.0.1', port })
        if (address === '127.0.0.2') {
          socket.removeAllListeners('connect')
          const emit = socket.emit.bind(socket)
          socket.emit = (event: string | symbol, ...rest: unknown[]) =>
            event === 'connect' ? true : emit(event, ...rest)
        }
        return socket
      },
    })
    const exchange = await silent(asking(`http://app.example.com:${server.port}/`), signal)
    expect(textOf(exchange)).toBe('hello')
    await expectAllClosed(server)
  })

  test.each<[HttpRequest['ipFamily'], string]>([
    ['any', '[::1]'],
    [6, '[::1]'],
    [4, '127.0.0.1'],
  ])('family %s', async (ipFamily, expected) => {
    const v4 = await http((_, response) => response.end())
    const v6 = await http((_, response) => response.end(), '::1')
    const { port } = expected === '[::1]' ? v6 : v4
    const exchange = await named('::1', '127.0.0.1')(
      asking(`http://app.example.com:${port}/`, { ipFamily }),
      signal,
    )
    expect(exchange).toMatchObject({ response: { remoteAddress: `${expected}:${port}` } })
  })

  test('an address of the other family is not asked', async () => {
    expect(failureOf(await send('http://127.0.0.1:1/', { ipFamily: 6 }))).toMatchObject({
      kind: 'lookup',
      message: '127.0.0.1 is not an IPv6 address, as was asked for',
    })
    const { signal } = new AbortController()
    const onlyV4 = named('127.0.0.1')
    expect(
      failureOf(await onlyV4(asking('http://app.example.com/', { ipFamily: 6 }), signal)).message,
    ).toBe('the name app.example.com has no IPv6 address')
  })
})

describe('localhost', () => {
  test.each(['127.0.0.1', '::1'])('is found on %s', async (host) => {
    const server = await http((_, response) => response.end('hello'), host)
    expect(textOf(await send(`http://localhost:${server.port}/`))).toBe('hello')
    expect(textOf(await send(`http://app.localhost:${server.port}/`))).toBe('hello')
  })

  test('on neither, both are told', async () => {
    const server = await http((_, response) => response.end('hello'), '127.0.0.9')
    const failure = failureOf(await send(`http://localhost:${server.port}/`))
    expect(failure.message).toBe(
      `connection refused by [::1]:${server.port} and 127.0.0.1:${server.port}`,
    )
  })
})
