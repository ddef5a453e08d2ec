// The action against servers that mean no good, and networks that are not as expected: what the user reads, what the outputs say,
// that it ends, and that nothing leaks on the way.

import { readFileSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, request } from 'node:http'
import * as net from 'node:net'
import { join } from 'node:path'
import * as tls from 'node:tls'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { GateFailure, UserError } from '@slipway/action-kit'
import { onStage, type Ran, type Stage } from './stage.js'

const certificates = join(
  import.meta.dirname,
  '../../../packages/http-checks/test/transport/fixtures',
)
const pem = (name: string) => readFileSync(join(certificates, name), 'utf8')

/** @returns what `play` does with a server that speaks as it likes. */
async function withServer<T>(
  server: net.Server,
  play: (port: number) => Promise<T>,
  host = '127.0.0.1',
): Promise<T> {
  const sockets = new Set<net.Socket>()
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  server.on('secureConnection', (socket: tls.TLSSocket) => socket.on('error', () => {}))
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  try {
    return await play((server.address() as net.AddressInfo).port)
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Runs the action in a stage whose own server is not asked. */
async function onStageWith(play: (stage: Stage) => Promise<Ran>): Promise<Ran> {
  const runs: Ran[] = []
  await onStage(
    (_, response) => response.end(),
    async (stage) => void runs.push(await play(stage)),
  )
  const [ran] = runs
  if (!ran) throw new Error('the action did not run')
  return ran
}

const speaking = (speak: (socket: net.Socket) => void) =>
  net.createServer((socket) => {
    socket.once('data', () => speak(socket))
  })
const saying = (text: string | Uint8Array, end = true) =>
  speaking((socket) => {
    socket.write(text)
    if (end) socket.end()
  })

const failed = { outcome: 'unhealthy', decision: 'rollback', passed: '0', failed: '1' }
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
const header = (name: string, value: string) => `${name}: ${value}\r\n`

describe('a server that means no good fails the check', () => {
  test.each<[name: string, server: () => net.Server, told: RegExp]>([
    [
      'a slow drip',
      () =>
        speaking((socket) => {
          socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n')
          const drip = setInterval(() => socket.write('x'), 20)
          socket.on('close', () => clearInterval(drip))
        }),
      /no whole answer within 500 ms \(status 200 after .*, then \d+ bytes? of the body\)/,
    ],
    ['silence', () => speaking(() => {}), /no answer within 500 ms/],
    [
      'a gzip bomb',
      () =>
        speaking((socket) => {
          socket.write(
            `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`,
          )
          socket.end(bomb)
        }),
      /the body is larger than 10 MiB, which is the most that is read/,
    ],
    [
      'a header flood',
      () => saying(`HTTP/1.1 200 OK\r\n${header('X-A', 'a'.repeat(1000)).repeat(2000)}\r\n`),
      /header/i,
    ],
    [
      'headers without end',
      () =>
        speaking((socket) => {
          socket.write('HTTP/1.1 200 OK\r\n')
          const flood = setInterval(() => socket.write(header('X-A', 'a'.repeat(5000))), 1)
          socket.on('close', () => clearInterval(flood))
        }),
      /header|within 500 ms/i,
    ],
    [
      'a reset',
      () => speaking((socket) => socket.resetAndDestroy()),
      /closed the connection|reset/i,
    ],
    [
      'half a body',
      () => saying('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'),
      /cut off after 4 bytes of its body \(announced: 100 bytes\)/,
    ],
    [
      'chunked garbage',
      () => saying('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n'),
      /not valid HTTP|chunk/i,
    ],
    ['no HTTP at all', () => saying('SSH-2.0-OpenSSH_9.6\r\n'), /HTTP/],
    ['a status that is none', () => saying('HTTP/1.1 999999 WHAT\r\n\r\n'), /HTTP|status/i],
  ])('%s', async (_, server, told) => {
    const ran = await withServer(server(), (port) =>
      onStageWith(({ run }) =>
        // Only what never ends has to be waited for.
        run({
          url: `http://127.0.0.1:${port}/x`,
          'request-timeout': String(told).includes('500 ms') ? '500ms' : '30s',
        }),
      ),
    )
    expect(ran.error).toBeInstanceOf(GateFailure)
    expect(ran.error?.message).toMatch(told)
    expect(ran.outputs).toMatchObject(failed)
  })

  test('an endless redirect', async () => {
    let count = 0
    const server = createHttpServer((_, response) =>
      response.writeHead(302, { location: `/${++count}` }).end(),
    )
    const ran = await withServer(server, (port) =>
      onStageWith(({ run }) => run({ url: `http://127.0.0.1:${port}/`, redirects: '5' })),
    )
    expect(ran.error?.message).toMatch(/more than 5 redirects/i)
    expect(count).toBe(6)
  })
})

describe('what is unusual, but well', () => {
  test.each<[name: string, answer: string]>([
    ['HTTP/1.0 without a length', 'HTTP/1.0 200 OK\r\n\r\nhello'],
    [
      '100 Continue first',
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello',
    ],
    [
      'chunks with extensions',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\n\r\n',
    ],
  ])('%s', async (_, answer) => {
    const ran = await withServer(saying(answer), (port) =>
      onStageWith(({ run }) => run({ url: `http://127.0.0.1:${port}/`, 'expect-body': 'hello' })),
    )
    expect(ran.error).toBeUndefined()
    expect(ran.outputs.outcome).toBe('healthy')
  })

  test('a server on IPv6 only', async () => {
    const server = createHttpServer((_, response) => response.end('six'))
    const ran = await withServer(
      server,
      (port) =>
        onStageWith(({ run }) =>
          run({ url: `http://localhost:${port}/`, 'ip-family': '6', 'expect-body': 'six' }),
        ),
      '::1',
    )
    expect(ran.error).toBeUndefined()
    const literal = await withServer(
      createHttpServer((_, response) => response.end('six')),
      (port) => onStageWith(({ run }) => run({ url: `http://[::1]:${port}/` })),
      '::1',
    )
    expect(literal.outputs.outcome).toBe('healthy')
  })
})

describe('TLS', () => {
  const secured = (name: string) =>
    tls.createServer({ key: pem(`${name}.key`), cert: pem(`${name}.pem`) }, (socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'))
    })
  const definition = (port: number, more: string) =>
    `version: 1\nbase_url: https://localhost:${port}\ndefaults: { ca: authority.pem }\nchecks:\n  - name: home\n    request: GET /\n    expect: { status: 200${more} }\n`

  test.each<[certificate: string, more: string, told: RegExp | undefined]>([
    ['server', '', undefined],
    [
      'server',
      ', certificate: { days_left: { gte: 14 }, names: { contains: localhost } }',
      undefined,
    ],
    [
      'server',
      ', certificate: { issuer: { contains: "Let\'s Encrypt" } }',
      /certificate issuer .*CN=Test authority.*, expected contains "Let's Encrypt"/,
    ],
    ['expired', '', /the certificate of localhost expired on 2021-03-01/],
    ['elsewhere', '', /the certificate is not for localhost, but for other\.example\.com/],
    ['self-signed', '', /self-signed/],
  ])('%s%s', async (name, more, told) => {
    const ran = await withServer(secured(name), (port) =>
      onStageWith(({ run, write }) => {
        write('authority.pem', pem('authority.pem'))
        write('smoke.yml', definition(port, more))
        return run({ config: 'smoke.yml' })
      }),
    )
    if (told) expect(ran.error?.message).toMatch(told)
    else expect(ran.error).toBeUndefined()
  })
})

describe('metadata addresses are never asked', () => {
  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://169.254.170.2/v2/credentials',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://[::ffff:169.254.169.254]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://168.63.129.16/',
    'http://0.0.0.0/',
  ])('%s', async (url) => {
    const ran = await onStageWith(({ run }) => run({ url }))
    expect(ran.error?.message).toMatch(/which is never asked/)
    expect(ran.outputs).toMatchObject(failed)
  })

  test.each([
    ['connect-to', 'app.test:80:169.254.169.254:80'],
    ['resolve', 'app.test:80:169.254.169.254'],
  ])('by %s', async (name, value) => {
    const ran = await onStageWith(({ run }) => run({ url: 'http://app.test/', [name]: value }))
    expect(ran.error?.message).toMatch(/which is never asked/)
  })

  test('by a redirect', async () => {
    const server = createHttpServer((_, response) =>
      response.writeHead(302, { location: 'http://[::ffff:169.254.169.254]/latest/' }).end(),
    )
    const ran = await withServer(server, (port) =>
      onStageWith(({ run }) => run({ url: `http://127.0.0.1:${port}/`, redirects: '3' })),
    )
    expect(ran.error?.message).toMatch(/which is never asked/)
  })
})

test('credentials stay at home when a redirect leads to another origin', async () => {
  const seen: IncomingMessage['headers'][] = []
  const other = createHttpServer((asked, response) => {
    seen.push(asked.headers)
    response.end('ok')
  })
  await withServer(other, async (port) => {
    const home = createHttpServer((asked, response) => {
      seen.push(asked.headers)
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end()
    })
    const ran = await withServer(home, (own) =>
      onStageWith(({ run }) =>
        run({
          url: `http://127.0.0.1:${own}/`,
          redirects: '3',
          headers:
            'Authorization: Bearer {{ token }}\nX-Api-Key: {{ token }}\nCookie: a={{ token }}',
          secrets: 'token=swordfish-42',
        }),
      ),
    )
    expect(ran.error).toBeUndefined()
  })
  expect(seen[0]).toMatchObject({
    authorization: 'Bearer swordfish-42',
    'x-api-key': 'swordfish-42',
  })
  expect(JSON.stringify(seen[1])).not.toContain('swordfish')
})

describe('nothing of an answer is a command of the runner', () => {
  const evil =
    'a\n::set-output name=outcome::healthy\n##[error]pwned\r\n::add-mask::x\n\u001b[2Jcleared %0A::error::b <img src=x> | `code`'
  test.each<[name: string, inputs: Record<string, string>]>([
    ['the body', { 'expect-body': 'something else' }],
    ['JSON', { 'expect-json': '$.text == "good"' }],
    ['a header', { 'expect-header': 'x-evil: good' }],
    ['a version', { 'expect-version': 'good', 'version-from': 'json:$.text' }],
  ])('%s', (_, inputs) =>
    onStage(
      (_request, response) => {
        response.setHeader('x-evil', '##[error]pwned ::warning::x')
        response.end(JSON.stringify({ text: evil }))
      },
      async ({ url, run }) => {
        const ran = await run({ url, ...inputs })
        expect(ran.error).toBeInstanceOf(GateFailure)
        const lines = ran.log.split(/\r\n|\r|\n/)
        expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([])
        expect(lines.join('\n')).not.toContain('##[error]')
        expect(lines.join('\n')).not.toContain('\u001b')
        expect(ran.summary).not.toContain('<img')
        expect(ran.summary.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
        for (const value of Object.values(ran.outputs)) expect(value).not.toContain('\n')
      },
    ),
  )
})

test('a secret that a server sends back is nowhere to be read', () =>
  onStage(
    (asked, response) => {
      const token = String(asked.headers.authorization)
      response.setHeader('x-token', token).setHeader('set-cookie', `session=${token}`)
      response.end(JSON.stringify({ token, url: asked.url, coded: encodeURIComponent(token) }))
    },
    async ({ url, run, write, allFiles }) => {
      write(
        'smoke.yml',
        `version: 1
base_url: ${url}
checks:
  - name: echo
    request: { url: /a, query: { key: "{{ token }}" }, auth: { bearer: "{{ token }}" } }
    expect:
      status: 200
      body: { contains: nothing of that kind }
      jsonpath: { $.token: other, $.coded: other }
      headers: { x-token: other }
      cookies: { session: other }
      version: { jsonpath: $.token, is: v2 }
`,
      )
      const ran = await run({ config: 'smoke.yml', secrets: 'token=sword/fish+42&x' })
      expect(ran.error).toBeInstanceOf(GateFailure)
      const all = [ran.log, ran.summary, ran.error?.message, JSON.stringify(ran.outputs)]
      for (const text of [...all, allFiles()]) {
        expect(text).not.toContain('sword/fish')
        expect(text).not.toContain('sword%2Ffish')
        expect(text).not.toContain(Buffer.from('sword/fish+42&x').toString('base64'))
      }
    },
  ))

test('a pattern that would take for ever is stopped', () =>
  onStage(
    (_, response) => response.end(`${'a'.repeat(60)}!`),
    async ({ url, run }) => {
      const ran = await run({ url, 'expect-body': '/^(a+)+$/' })
      expect(ran.error?.message).toMatch(/the pattern took longer than 200 ms/)
    },
  ))

describe('proxies', () => {
  /** Forwards plain requests, and notes what it was asked for. */
  const proxy = (seen: string[]) =>
    createHttpServer((asked, response) => {
      seen.push(asked.url ?? '')
      const { hostname, port, pathname } = new URL(asked.url ?? '')
      const onward = request({ host: '127.0.0.1', port, path: pathname }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      onward.on('error', () => response.writeHead(502).end(hostname))
      onward.end()
    })

  test.each<
    [
      name: string,
      environment: (at: string) => Record<string, string>,
      inputs: (at: string) => Record<string, string>,
      isUsed: boolean,
    ]
  >([
    ['HTTP_PROXY', (at) => ({ HTTP_PROXY: at }), () => ({}), true],
    [
      'http_proxy, and another host in NO_PROXY',
      (at) => ({ http_proxy: at, NO_PROXY: 'example.com' }),
      () => ({}),
      true,
    ],
    ['NO_PROXY', (at) => ({ HTTP_PROXY: at, NO_PROXY: 'app.test' }), () => ({}), false],
    ['NO_PROXY by suffix', (at) => ({ HTTP_PROXY: at, no_proxy: '.test' }), () => ({}), false],
    ['proxy: none', (at) => ({ HTTP_PROXY: at }), () => ({ proxy: 'none' }), false],
    ['proxy: URL', () => ({}), (at) => ({ proxy: at }), true],
  ])('%s', (_, environment, inputs, isUsed) =>
    onStage(
      (_request, response) => response.end('ok'),
      async ({ url, run }) => {
        const seen: string[] = []
        const { port } = new URL(url)
        await withServer(proxy(seen), async (proxyPort) => {
          const at = `http://127.0.0.1:${proxyPort}`
          // Directly, the name is found by resolve; a proxy is told the name.
          const direct = isUsed ? {} : { resolve: `app.test:${port}:127.0.0.1` }
          const ran = await run(
            { url: `http://app.test:${port}/health`, ...direct, ...inputs(at) },
            undefined,
            environment(at),
          )
          expect(ran.error).toBeUndefined()
        })
        expect(seen).toEqual(isUsed ? [`http://app.test:${port}/health`] : [])
      },
    ),
  )
})

describe('nothing is healthy by accident', () => {
  test('a monitor that could not ask', () =>
    onStage(
      (_, response) => response.end('ok'),
      async ({ url, run }) => {
        const ran = await run({ url, mode: 'monitor', duration: '1s', interval: '2s' })
        expect(ran.error).toBeInstanceOf(UserError)
        expect(ran.outputs).toMatchObject({ outcome: 'error', decision: 'hold' })
      },
    ))

  test.each<[inputs: Record<string, string>, told: RegExp]>([
    [{ 'connect-to': 'ap.test:80:127.0.0.1:80' }, /connect-to: no check asks "ap\.test:80"/],
    [{ resolve: 'app.test:443:127.0.0.1' }, /resolve: no check asks "app\.test:443"/],
    [
      { mode: 'monitor', control: 'ap.test:80:127.0.0.1:80' },
      /control and candidate are both asked at app\.test:80/,
    ],
    [{ mode: 'monitor', candidate: 'https://green' }, /candidate: it needs control beside it/],
    [{ mode: 'monitor', 'target-group': 'x' }, /target-group: it needs load-balancer beside it/],
    [{ mode: 'monitor', 'load-balancer': 'web' }, /load-balancer: it is the ARN of an Application/],
    [{ 'load-balancer': 'app/web/0123456789abcdef' }, /load-balancer: it is for mode: monitor/],
    [{ mode: 'monitor', control: 'ftp://x' }, /control: "ftp:\/\/x" is not host:port/],
  ])('%j', async (inputs, told) => {
    const ran = await onStageWith(({ run }) => run({ url: 'http://app.test/', ...inputs }))
    expect(ran.error).toBeInstanceOf(UserError)
    expect(ran.error?.message).toMatch(told)
    expect(ran.outputs.outcome).toBe('error')
  })
})

test('names of control and candidate may be resolved', () =>
  onStage(
    (_, response) => response.end('ok'),
    async ({ url, run }) => {
      const { port } = new URL(url)
      const ran = await run({
        url: `http://app.test:${port}/`,
        mode: 'monitor',
        control: `http://blue.test:${port}`,
        resolve: `app.test:${port}:127.0.0.1\nblue.test:${port}:127.0.0.1`,
        interval: '10ms',
        duration: '1s',
        'max-error-rate': '20%',
      })
      expect(ran.error).toBeUndefined()
      expect(ran.outputs.outcome).toBe('healthy')
    },
  ))

test('control and candidate are asked in turns, and compared', () =>
  onStage(
    (_, response) => void setTimeout(() => response.end('new'), 60),
    async ({ url, run }) => {
      const asked: string[] = []
      const old = createHttpServer((request_, response) => {
        asked.push(request_.url ?? '')
        response.end('old')
      })
      const ran = await withServer(old, (port) =>
        run({
          url: `${url}/health`,
          mode: 'monitor',
          control: `http://127.0.0.1:${port}`,
          interval: '10ms',
          duration: '3s',
          'max-error-rate': '50%',
          'max-latency-increase': '10ms',
        }),
      )
      expect(new Set(asked)).toEqual(new Set(['/health']))
      expect(ran.outputs).toMatchObject({ outcome: 'unhealthy', decision: 'rollback' })
      expect(Number(ran.outputs['latency-delta-ms'])).toBeGreaterThan(40)
      expect(ran.error?.message).toMatch(/median/)
      expect(ran.summary).toContain('Version before')
    },
  ))
