// TLS: the certificate is captured, and one that is not trusted is refused before a byte of the request is sent.

import { describe, expect, test } from '@jest/globals'
import { readNames } from '../../src/transport/certificate.js'
import {
  authority,
  expectAllClosed,
  failureOf,
  keyAndCertificate,
  responseOf,
  secured,
  send,
  type TestCertificate,
  textOf,
} from './support.js'

const secret: [string, string][] = [['Authorization', 'Bearer s3cret']]

test('the certificate of the server comes with the answer', async () => {
  const server = await secured('server')
  const exchange = await send(server.url, { ca: authority })
  const { certificate, timings } = responseOf(exchange)
  expect(textOf(exchange)).toBe('hello')
  expect(certificate).toEqual({
    subject: expect.stringMatching(/^(?=.*CN=app\.example\.com)(?=.*O=Slipway tests)[^\n]*$/),
    issuer: expect.stringMatching(/CN=Test authority/),
    names: ['localhost', 'app.example.com', '127.0.0.1', '0:0:0:0:0:0:0:1'],
    validFromMs: Date.UTC(2025, 0, 1),
    validToMs: Date.UTC(2125, 0, 1),
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    serial: expect.stringMatching(/^[0-9a-f]+$/),
  })
  expect(timings.tls).toBeGreaterThan(0)
  await expectAllClosed(server)
})

describe('a certificate that is not trusted', () => {
  test.each<[string, TestCertificate, string | undefined, RegExp]>([
    ['expired', 'expired', authority, /^the certificate of 127\.0\.0\.1 expired on 2021-03-01$/],
    [
      'not yet valid',
      'early',
      authority,
      /^the certificate of 127\.0\.0\.1 is valid from 2124-01-01 on, not yet today$/,
    ],
    [
      'for another host',
      'elsewhere',
      authority,
      /^the certificate is not for 127\.0\.0\.1, but for other\.example\.com and \*\.example\.net$/,
    ],
    [
      'self-signed',
      'self-signed',
      undefined,
      /^the certificate of 127\.0\.0\.1 is self-signed \(CN=app\.example\.com\)$/,
    ],
    [
      'of an unknown issuer',
      'server',
      undefined,
      /^the certificate of 127\.0\.0\.1 has an issuer that is not known \(.*CN=Test authority.*\), or/,
    ],
  ])('%s', async (_, name, ca, message) => {
    const server = await secured(name)
    const failure = failureOf(await send(server.url, { ca, headers: secret }))
    expect(failure.message).toMatch(message)
    expect(failure).toMatchObject({
      kind: 'tls',
      remoteAddress: `127.0.0.1:${server.port}`,
      certificate: { subject: expect.stringContaining('CN='), validToMs: expect.any(Number) },
    })
    expect(server.received()).toBe('')
    await expectAllClosed(server)
  })

  test.each<TestCertificate>(['expired', 'early', 'elsewhere', 'self-signed', 'server'])(
    '%s is accepted, and captured, where the check says so',
    async (name) => {
      const server = await secured(name)
      const exchange = await send(server.url, { insecure: true })
      expect(textOf(exchange)).toBe('hello')
      expect(responseOf(exchange).certificate?.subject).toContain('CN=')
    },
  )
})

describe('the name', () => {
  const remembering = async () => {
    const asked: string[] = []
    const server = await secured({
      ...keyAndCertificate('server'),
      SNICallback: (name, done) => {
        asked.push(name)
        done(null)
      },
    })
    return { server, asked }
  }

  test('is that of the URL, wherever it is asked and whatever Host says', async () => {
    const { server, asked } = await remembering()
    const exchange = await send('https://app.example.com/', {
      ca: authority,
      headers: [['Host', 'tenant.example.com']],
      connectTo: [{ host: '', port: 0, toHost: '127.0.0.1', toPort: server.port }],
    })
    expect(textOf(exchange)).toBe('hello')
    expect(asked).toEqual(['app.example.com'])
    expect(server.received()).toContain('Host: tenant.example.com\r\n')
  })

  test('or the one that is given, for the handshake and the certificate', async () => {
    const { server, asked } = await remembering()
    const options = { ca: authority, serverName: 'app.example.com' }
    expect(textOf(await send(server.url, options))).toBe('hello')
    expect(asked).toEqual(['app.example.com'])
    const other = failureOf(
      await send(server.url, { ca: authority, serverName: 'api.example.com' }),
    )
    expect(other.message).toMatch(/^the certificate is not for api\.example\.com, but for /)
  })

  test('is none for an address', async () => {
    const { server, asked } = await remembering()
    expect(textOf(await send(server.url, { ca: authority }))).toBe('hello')
    expect(asked).toEqual([])
  })
})

describe('handshakes that fail', () => {
  test('an old version of TLS', async () => {
    const server = await secured({
      ...keyAndCertificate('server'),
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    })
    const failure = failureOf(await send(server.url, { insecure: true }))
    expect(failure.message).toMatch(/offers no version of TLS that is still accepted/)
    expect(failure.kind).toBe('tls')
  })

  test('HTTP/2 alone', async () => {
    const server = await secured({ ...keyAndCertificate('server'), ALPNProtocols: ['h2'] })
    const failure = failureOf(await send(server.url, { insecure: true }))
    expect(failure).toMatchObject({
      kind: 'tls',
      message: `127.0.0.1:${server.port} does not offer HTTP/1.1`,
    })
  })

  test('a client certificate is wanted', async () => {
    const server = await secured({
      ...keyAndCertificate('server'),
      requestCert: true,
      ca: authority,
    })
    const failure = failureOf(await send(server.url, { insecure: true }))
    expect(failure).toMatchObject({
      kind: 'tls',
      message: `127.0.0.1:${server.port} asks for a client certificate`,
    })
  })
})

test.each(['', 'no PEM', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])(
  'an unreadable ca is no ca (%j)',
  async (ca) => {
    const server = await secured('server')
    const failure = failureOf(await send(server.url, { ca }))
    expect(failure.message).toBe('`ca` holds no readable certificate in PEM')
    expect(failure.kind).toBe('tls')
  },
)

test.each<[string | undefined, string[]]>([
  [undefined, []],
  [
    'DNS:a.example.com, DNS:*.b.example.com, IP Address:10.0.0.1',
    ['a.example.com', '*.b.example.com', '10.0.0.1'],
  ],
  [
    'DNS:"a.example.com, DNS:evil.example.com", DNS:b.example.com',
    ['a.example.com, DNS:evil.example.com', 'b.example.com'],
  ],
  ['URI:https://x/, email:a@example.com, DNS:c.example.com', ['c.example.com']],
])('the names in %j', (text, names) => {
  expect(readNames(text)).toEqual(names)
})
