// Bodies, plain and encoded: decoded whole or refused, and never larger in memory than allowed.

import * as zlib from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import {
  expectAllClosed,
  failureOf,
  http,
  raw,
  responseOf,
  saying,
  send,
  textOf,
} from './support.js'

const text = 'hello, hello, hello'
const encoded = (coding: string, body: Uint8Array): (string | Uint8Array)[] => [
  `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`,
  body,
]

const withoutChecksum = (gzip: Buffer) =>
  Buffer.from(gzip).fill(0, gzip.length - 8, gzip.length - 4)

describe('decoding', () => {
  test.each<[string, string, Uint8Array]>([
    ['gzip', 'gzip', zlib.gzipSync(text)],
    ['x-gzip, in capitals', 'X-GZIP', zlib.gzipSync(text)],
    [
      'gzip in two members',
      'gzip',
      Buffer.concat([zlib.gzipSync('hello, hello'), zlib.gzipSync(', hello')]),
    ],
    ['deflate', 'deflate', zlib.deflateSync(text)],
    ['bare deflate', 'deflate', zlib.deflateRawSync(text)],
    ['br', 'br', zlib.brotliCompressSync(text)],
    ['identity', 'identity', Buffer.from(text)],
    ['a word that is no encoding', 'utf-8', Buffer.from(text)],
  ])('%s', async (_, coding, body) => {
    const server = await saying(...encoded(coding, body))
    expect(textOf(await send(server.url))).toBe(text)
    await expectAllClosed(server)
  })

  const zstd = 'zstdCompressSync' in zlib ? test : test.skip
  zstd('zstd, where Node has it', async () => {
    const server = await saying(...encoded('zstd', zlib.zstdCompressSync(text)))
    expect(textOf(await send(server.url))).toBe(text)
  })

  test.each(['gzip', 'deflate', 'br'])('an empty body in %s is empty', async (coding) => {
    const server = await saying(...encoded(coding, Buffer.alloc(0)))
    expect(textOf(await send(server.url))).toBe('')
  })

  test('byte by byte', async () => {
    const server = await http((_, response) => {
      response.setHeader('Content-Encoding', 'gzip')
      for (const byte of zlib.gzipSync(text)) response.write(Buffer.of(byte))
      response.end()
    })
    expect(textOf(await send(server.url))).toBe(text)
  })

  test.each<[string, string, Uint8Array, RegExp]>([
    [
      'a truncated gzip',
      'gzip',
      zlib.gzipSync(text).subarray(0, -3),
      /^the body was cut off before the end of its gzip/,
    ],
    [
      'a truncated deflate',
      'deflate',
      zlib.deflateSync(text).subarray(0, -6),
      /cut off before the end of its deflate/,
    ],
    [
      'a truncated br',
      'br',
      zlib.brotliCompressSync(text).subarray(0, -3),
      /cut off before the end of its br/,
    ],
    [
      'no gzip',
      'gzip',
      Buffer.from(text),
      /^the body is not the gzip that its Content-Encoding says/,
    ],
    ['a wrong checksum', 'gzip', withoutChecksum(zlib.gzipSync(text)), /^the body is not the gzip/],
    ['no br', 'br', Buffer.from('\xff\xff\xff\xff', 'latin1'), /^the body is not the br/],
    ['two encodings', 'gzip, gzip', zlib.gzipSync(zlib.gzipSync(text)), /encoded more than once/],
    ['two headers', 'gzip\r\nContent-Encoding: br', zlib.gzipSync(text), /encoded more than once/],
    ['an encoding of the past', 'compress', Buffer.from(text), /compress, which is not supported/],
  ])('%s is a failure', async (_, coding, body, message) => {
    const server = await saying(...encoded(coding, body))
    const failure = failureOf(await send(server.url))
    expect(failure.message).toMatch(message)
    expect(failure.kind).toBe('protocol')
    await expectAllClosed(server)
  })

  test('a gzip cut off with its connection', async () => {
    const body = zlib.gzipSync(text)
    const server = await saying(...encoded('gzip', body).slice(0, 1), body.subarray(0, 12))
    expect(failureOf(await send(server.url))).toMatchObject({
      kind: 'protocol',
      message: `the answer was cut off after 12 bytes of its body (announced: ${body.length} bytes)`,
    })
  })
})

describe('the limit', () => {
  const limit = { maxBodyBytes: 1000 }

  test('a body of just the limit is read, one byte more is not', async () => {
    const server = await http(({ url }, response) =>
      response.end(Buffer.alloc(Number(url?.slice(1)))),
    )
    expect(responseOf(await send(`${server.url}/1000`, limit)).body).toHaveLength(1000)
    expect(failureOf(await send(`${server.url}/1001`, limit))).toMatchObject({
      kind: 'too-large',
      message: 'the body is larger than 1,000 bytes, which is the most that is read',
    })
    await expectAllClosed(server)
  })

  test('holds for a body without a length', async () => {
    const server = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const flood = () => {
        while (!socket.destroyed && socket.write(Buffer.alloc(65_536)));
      }
      socket.on('drain', flood)
      flood()
    })
    expect(failureOf(await send(server.url)).kind).toBe('too-large')
    await expectAllClosed(server)
  })

  test('a limit of nothing takes nothing', async () => {
    const server = await http((_, response) => response.end(Buffer.alloc(1)))
    expect(failureOf(await send(server.url, { maxBodyBytes: 0 })).kind).toBe('too-large')
  })

  test.each<[string, (size: number) => Uint8Array]>([
    ['gzip', (size) => zlib.gzipSync(Buffer.alloc(size))],
    ['deflate', (size) => zlib.deflateSync(Buffer.alloc(size))],
    [
      'br',
      (size) =>
        zlib.brotliCompressSync(Buffer.alloc(size), {
          params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 },
        }),
    ],
  ])('a bomb of %s ends, and memory does not grow', async (coding, compress) => {
    const bomb = compress(200 * 1024 ** 2)
    const server = await saying(...encoded(coding, bomb))
    const before = process.memoryUsage().rss
    const exchanges = []
    for (let round = 0; round < 5; round++) exchanges.push(await send(server.url))
    expect(exchanges.map((exchange) => failureOf(exchange).kind)).toEqual(
      Array(5).fill('too-large'),
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2)
    await expectAllClosed(server)
  })

  test('pieces of one byte take no more memory than their sum', async () => {
    const pieces = '1\r\nx\r\n'.repeat(300_000)
    const server = await saying(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
      pieces,
      '0\r\n\r\n',
    )
    expect(responseOf(await send(server.url)).body).toHaveLength(300_000)
  })
})

describe('what is asked for', () => {
  const acceptOf = (received: string) => /^accept-encoding: (.*)\r$/im.exec(received)?.[1]

  test('identity, or what can be decoded', async () => {
    const server = await saying('HTTP/1.1 200 OK\r\n\r\n')
    await send(server.url)
    expect(acceptOf(server.received())).toBe('identity')
    const other = await saying('HTTP/1.1 200 OK\r\n\r\n')
    await send(other.url, { compressed: true })
    expect(acceptOf(other.received())).toMatch(/^gzip, deflate, br(, zstd)?$/)
  })

  test('the body of a request arrives whole, with its length', async () => {
    const server = await http((request, response) => {
      request.pipe(response)
    })
    const body = Buffer.alloc(500_000, 'slipway')
    const { body: echoed } = responseOf(await send(server.url, { method: 'POST', body }))
    expect(Buffer.compare(Buffer.from(echoed), body)).toBe(0)
    expect(server.received()).toContain('\r\nContent-Length: 500000\r\n')
  })

  test('a POST without a body says so', async () => {
    const server = await http((_, response) => response.end())
    await send(server.url, { method: 'POST' })
    expect(server.received()).toContain('\r\nContent-Length: 0\r\n')
  })
})
